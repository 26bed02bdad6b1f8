import type { Scene } from "./said-scene.ts";
import type { ActorWords } from "./words.ts";

/** Whether a word, with or without a conjunction at its front, can be no part of a name or phrase. */
export const isStop = (words: ActorWords, norm: string): boolean =>
  words.stops.has(norm) || (/^[وف]/u.test(norm) && words.stops.has(norm.slice(1)));

const closing: Readonly<Record<string, string>> = { "«": "»", "“": "”", '"': '"', "(": ")" };

/** Where the noun phrase ends that goes on from a head: a construct chain up to its definite noun, adjectives, one phrase with «في», «من» or «لـ». */
export function readTail(scene: Scene, head: number, start: number, most: number): number {
  const { document, words, actorAt, speech } = scene;
  const { tokens, sentenceOf } = document;
  let isDefinite = /^[وف]?[بلك]?(ال|لل).{3}/u.test(tokens[start - 1]!.norm);
  let isTied = false;
  let index = start;
  while (index - head < most && tokens[index] && sentenceOf[index] === sentenceOf[head]) {
    const token = tokens[index]!;
    if (token.kind === "punct") {
      const end = closing[token.text];
      const close = end ? tokens.slice(index + 1, index + 6).findIndex((one) => one.text === end) : -1;
      if (close < 0 || (token.text === "(" && close > 2)) break;
      index += close + 2;
      isDefinite = true;
      continue;
    }
    if (token.kind === "number") break;
    const actor = actorAt.get(index);
    const opensTie = /^(في|من|لدي|داخل)$/u.test(token.norm) && !isTied;
    if (opensTie) {
      const next = tokens[index + 1];
      const inside = actorAt.get(index + 1);
      const isNoun = next?.kind === "word" && !isStop(words, next.norm) && !/^\p{N}/u.test(next.norm);
      if (
        !(inside && inside.nature !== "person") &&
        !(
          isNoun &&
          token.norm === "في" &&
          (speech.sources.match(tokens, index + 1)[0] ||
            /^(ال)?(منطقه|ولايه|مدينه|بلده|قريه|اقليم|مقاطعه|محافظه)/u.test(next.norm))
        )
      )
        break;
      isTied = true;
      isDefinite = inside ? true : /^ال/u.test(next!.norm);
      index = inside ? inside.to : index + 2;
      continue;
    }
    if (
      isStop(words, token.norm) &&
      !/^(عيان|امني|عسكري|طبي|محلي|حكومي|دبلوماسي|سياسي|رسمي|قضايي|مطلع|ميداني|كبير|رفيع|امنيه|عسكريه|طبيه|محليه|حكوميه|رسميه|انسانيه|سياسيه|مدني|مدنيه|دولي|دوليه|قوات|مستشفي|مدرسه|حركه|جماعه|مركز|مطار)$/u.test(
        token.norm.replace(/^و/u, ""),
      )
    )
      break;
    if (speech.speech.match(tokens, index).some((hit) => hit.pos === "verb")) break;
    if (/^ب/u.test(token.norm) && words.stops.has(token.norm.slice(1))) break;
    if (actor && actor.nature !== "person") {
      const isTiedActor = /^(لل|ل)/u.test(token.norm) || !isDefinite;
      if (!isTiedActor || token.norm.startsWith("و")) break;
      index = actor.to;
      isDefinite = true;
      continue;
    }
    if (actor) break;
    if (/^وال/u.test(token.norm) && !isDefinite) break;
    const isAdjective = !token.norm.startsWith("ال") && /(ي|يه|يون|يين|ه|ات)$/u.test(token.norm);
    if (token.norm.startsWith("و") && !/^وال/u.test(token.norm) && !(isAdjective && !isDefinite)) break;
    if (isDefinite && !/^(و?ال|لل|ل.{4})/u.test(token.norm)) break;
    if (isDefinite && /^ل/u.test(token.norm)) isDefinite = /^لل/u.test(token.norm);
    else if (/^و?ال/u.test(token.norm) || words.countries.match(tokens, index).length > 0) isDefinite = true;
    index++;
  }
  return index;
}
