import type { Hit, Lexicon } from "../../grammar/lexicon.ts";
import type { ActorRead, NumberRead, TollRead } from "../../grammar/reading.ts";
import type { Outcome, Quantity } from "../../model/index.ts";
import { type Document, quoteOf } from "../../text/index.ts";

export type OutcomeWord = {
  readonly outcome: Outcome;
  readonly frame: "genitive" | "passive" | "voice" | "active" | "counted" | "life" | "needs";
  readonly needs: readonly string[];
};

/** A counted noun phrase: how many, of whom, and the tokens it takes. */
type Counted = {
  from: number;
  to: number;
  quantity: Quantity;
  approximate: boolean;
  actor: number | null;
  basis: "stated" | "inferred";
  firm: boolean;
};
type Draft = { -readonly [K in keyof TollRead]: TollRead[K] };

const partWords = new Set([
  "بينهم",
  "بينهن",
  "بينها",
  "منهم",
  "منهن",
  "ضمنهم",
  "ضمنها",
  "احدهم",
  "احداهن",
  "فيهم",
  "منها",
]);
const partFronts = new Set(["من", "بمن", "بما", "ومن", "وبينهم", "ومنهم"]);
const rises = /^(و|ف|ل|ال)*(ارتف|يرتف|ترتف|زاد|تزايد|صعد|انخفض|تراجع|رفع|لترتفع)/u;
const brackets = new Set(["(", ")", "[", "]", "«", "»", '"', "“", "”"]);
/** Words after which a verb's letters are a verbal noun. */
const nounFronts = new Set([
  "بعد",
  "قبل",
  "من",
  "في",
  "الي",
  "عن",
  "علي",
  "اثر",
  "عمليه",
  "عمليات",
  "محاوله",
  "حادث",
  "حادثه",
  "جريمه",
  "عقب",
  "وبعد",
  "بسبب",
  "منذ",
  "خلال",
  "بتهمه",
]);
const combined = new Set(["بين"]);

/**
 * Reads counts of people with an outcome: the verb or noun of the outcome, the number, and who was counted.
 * @example readTolls(document, outcomes, numbers, actors) // «مقتل 5 جنود وإصابة 3 آخرين» gives two
 */
export function readTolls(
  document: Document,
  outcomes: Lexicon<OutcomeWord>,
  numbers: readonly NumberRead[],
  actors: readonly ActorRead[],
): TollRead[] {
  const { tokens, sentences } = document;
  const counts = numbers.filter((number) => number.use === "count");
  const numberFrom = new Map(counts.map((number) => [number.from, number]));
  const numberTo = new Map(counts.map((number) => [number.to, number]));
  const actorFrom = new Map(actors.map((actor, index) => [actor.from, index]));
  const actorTo = new Map(actors.map((actor, index) => [actor.to, index]));
  const actorOver = new Int32Array(tokens.length).fill(-1);
  for (const [index, actor] of actors.entries()) actorOver.fill(index, actor.from, actor.to);
  const tolls: Draft[] = [];
  const used = new Uint8Array(tokens.length);

  const hitAt = (index: number): Hit<OutcomeWord> | null =>
    outcomes
      .match(tokens, index)
      .find(
        (hit) =>
          !hit.before.includes("ك") &&
          (hit.pos === "verb" || hit.after === "" || hit.after === "ا" || hit.value.frame !== "counted"),
      ) ?? null;

  /** How many an actor's own form tells: a dual two, a lone singular one. */
  const ownCount = (actor: ActorRead): { quantity: Quantity; basis: "stated" | "inferred"; firm: boolean } | null => {
    if (actor.nature === "person") return { quantity: { min: 1, max: 1 }, basis: "inferred", firm: true };
    if (actor.nature !== "people" || actor.others) return null;
    if (actor.number === "dual") return { quantity: { min: 2, max: 2 }, basis: "stated", firm: true };
    if (actor.number === "singular") return { quantity: { min: 1, max: 1 }, basis: "inferred", firm: true };
    return { quantity: { min: null, max: null }, basis: "stated", firm: false };
  };

  /** The counted noun phrase that begins at a token, brackets and «من» inside it allowed. */
  const countedAt = (start: number, last: number): Counted | null => {
    let i = start;
    while (i < last && brackets.has(tokens[i]!.text)) i++;
    const number = numberFrom.get(i) ?? numberFrom.get(start);
    if (number) {
      let j = number.to;
      while (
        j < last &&
        (brackets.has(tokens[j]!.text) || ["من", "في", "عدد"].includes(tokens[j]!.norm)) &&
        j - number.to < 3
      )
        j++;
      const actor = actorFrom.get(j);
      const counted = actor !== undefined && actors[actor]!.nature !== "site" ? actor : null;
      return {
        from: start,
        to: counted === null ? number.to : actors[counted]!.to,
        quantity: { min: number.value.min, max: number.value.max },
        approximate: number.value.approximate,
        actor: counted,
        basis: "stated",
        firm: true,
      };
    }
    const index = actorFrom.get(i);
    const actor = index === undefined ? undefined : actors[index];
    const own = actor ? ownCount(actor) : null;
    const bracketed =
      actor && tokens[actor.to]?.text === "(" && tokens[actor.to + 2]?.text === ")"
        ? numberFrom.get(actor.to + 1)
        : undefined;
    if (actor && bracketed && index !== undefined)
      return {
        from: start,
        to: bracketed.to + 1,
        quantity: { min: bracketed.value.min, max: bracketed.value.max },
        approximate: bracketed.value.approximate,
        actor: index,
        basis: "stated",
        firm: true,
      };
    const after = actor && !bracketed ? numberFrom.get(actor.to) : undefined;
    if (
      actor &&
      after &&
      index !== undefined &&
      after.value.min === after.value.max &&
      after.value.min <= 10 &&
      !actorFrom.has(after.to) &&
      tokens[actor.to]?.kind === "word" &&
      !/^و/u.test(tokens[actor.to]!.norm)
    )
      return {
        from: start,
        to: after.to,
        quantity: { min: after.value.min, max: after.value.max },
        approximate: false,
        actor: index,
        basis: "stated",
        firm: true,
      };
    if (!actor || !own || index === undefined) return null;
    return { from: start, to: actor.to, ...own, approximate: false, actor: index };
  };

  const add = (
    hit: Hit<OutcomeWord> | { value: { outcome: Outcome } },
    cue: number,
    cueEnd: number,
    counted: Counted,
    partOf: number | null,
    doer: number | null,
    rule: string,
  ): number => {
    const actor = counted.actor === null ? null : actors[counted.actor]!;
    used.fill(1, counted.from, counted.to);
    tolls.push({
      from: Math.min(cue, counted.from),
      to: Math.max(cueEnd, counted.to),
      cue,
      rule,
      partOf,
      counted: counted.actor,
      doer,
      basis: counted.basis,
      value: {
        ...counted.quantity,
        outcome: hit.value.outcome,
        approximate: counted.approximate,
        group: actor && !actor.others ? quoteOf(document, actor.from, actor.to) : null,
        ...(actor?.who ? { who: actor.who } : {}),
      },
    });
    return tolls.length - 1;
  };

  const nextCounted = (start: number, last: number, reach: number): Counted | null => {
    for (let j = start; j < Math.min(last, start + reach); j++) {
      const other = hitAt(j);
      if (
        other &&
        (j > start || other.before.includes("و")) &&
        (other.pos === "verb" || other.value.frame === "genitive")
      )
        return null;
      if (
        tokens[j]!.kind === "punct" &&
        !brackets.has(tokens[j]!.text) &&
        !["،", ",", ":", "-"].includes(tokens[j]!.text)
      )
        return null;
      const counted = countedAt(j, last);
      if (counted && !used[j]) return counted;
    }
    return null;
  };

  /** The counted noun phrase that ends right before a token. */
  const countedBefore = (index: number, first: number): Counted | null => {
    for (let end = index; end >= Math.max(first + 1, index - 2); end--) {
      const actorIndex = actorTo.get(end);
      if (actorIndex !== undefined) {
        const actor = actors[actorIndex]!;
        for (let back = actor.from; back >= Math.max(first, actor.from - 3); back--) {
          const number = numberTo.get(back);
          if (number)
            return {
              from: number.from,
              to: end,
              quantity: number.value,
              approximate: number.value.approximate,
              actor: actorIndex,
              basis: "stated",
              firm: true,
            };
          if (back < actor.from && !brackets.has(tokens[back]!.text) && tokens[back]!.norm !== "من") break;
        }
        const own = ownCount(actor);
        return own ? { from: actor.from, to: end, ...own, approximate: false, actor: actorIndex } : null;
      }
      const number = numberTo.get(end);
      if (number)
        return {
          from: number.from,
          to: end,
          quantity: number.value,
          approximate: number.value.approximate,
          actor: null,
          basis: "stated",
          firm: true,
        };
    }
    return null;
  };

  /** «… و3 مدنيين», «… بينهم 9 جنود»: what goes on after a counted phrase. */
  const goOn = (
    hit: Hit<OutcomeWord>,
    cue: number,
    total: number,
    start: number,
    last: number,
    partsOf: number | null = null,
  ): void => {
    let j = start;
    let inParts = partsOf !== null;
    for (let steps = 0; steps < 8 && j < last; steps++) {
      const token = tokens[j]!;
      if (token.kind === "punct") {
        if (!["،", ",", ")", "»", "-", "–"].includes(token.text)) return;
        j++;
        continue;
      }
      const isPart =
        partWords.has(token.norm) ||
        (partFronts.has(token.norm) && partWords.has(tokens[j + 1]?.norm ?? "")) ||
        partWords.has(token.norm.replace(/^و/u, ""));
      if (isPart || (token.norm === "بما" && tokens[j + 1]?.norm === "في")) {
        inParts = true;
        j += partWords.has(token.norm) || partWords.has(token.norm.replace(/^و/u, "")) ? 1 : 2;
        while (tokens[j] && ["ذلك", "علي", "الاقل"].includes(tokens[j]!.norm)) j++;
        const single = ["احدهم", "احداهن"].includes(token.norm);
        const part = countedAt(j, last);
        if (!part || (!part.firm && !single)) {
          if (part) j = part.to;
          else return;
          continue;
        }
        if (hitAt(j)?.pos === "verb") return;
        add(hit, cue, cue + 1, part, total, null, "toll-part");
        j = part.to;
        continue;
      }
      const ahead = numberFrom.get(j);
      if (ahead && partWords.has(tokens[ahead.to]?.norm ?? "") && j > start) {
        add(
          hit,
          cue,
          cue + 1,
          {
            from: j,
            to: ahead.to + 1,
            quantity: ahead.value,
            approximate: ahead.value.approximate,
            actor: null,
            basis: "stated",
            firm: true,
          },
          total,
          null,
          "toll-part",
        );
        j = ahead.to + 1;
        continue;
      }
      const joined = token.norm === "و" || token.norm === "او";
      const attached = !joined && /^و/u.test(token.norm) && (numberFrom.has(j) || actorFrom.has(j)) && startsJoined(j);
      if (!joined && !attached) return;
      const next = joined ? j + 1 : j;
      const other = hitAt(next);
      if (other && other.value.frame !== "counted") return;
      const counted = countedAt(next, last);
      if (!counted || (other && !counted.firm)) return;
      if (!inParts && !counted.firm) return;
      if (followsOutcome(counted.to, last)) return;
      const own = hitAt(counted.actor !== null ? actors[counted.actor]!.from : counted.to);
      add(
        own?.value.frame === "counted" ? own : hit,
        cue,
        cue + 1,
        counted,
        inParts ? (partsOf ?? total) : null,
        null,
        inParts ? "toll-part" : "toll-joined",
      );
      j = counted.to;
    }
  };

  const startsJoined = (index: number): boolean => {
    const actor = actorFrom.get(index);
    if (actor !== undefined && numberFrom.get(index) === undefined)
      return tokens[index]!.analyses.some((analysis) => analysis.before.startsWith("و"));
    return true;
  };

  /** «5 جنود و3 مدنيين أصيبوا»: the second phrase has an outcome of its own. */
  const followsOutcome = (index: number, last: number): boolean => {
    if (index >= last) return false;
    const hit = hitAt(index);
    return hit !== null && hit.pos === "verb" && hit.form.number === "plural" && hit.before === "";
  };

  /** «قُتل»: the vowel sign says that it was done to somebody. */
  const isMarkedPassive = (word: string): boolean => /^[وف]?\p{M}*\p{L}\u0651?\u064f/u.test(word);

  const readVerb = (hit: Hit<OutcomeWord>, i: number, first: number, last: number): void => {
    const end = i + hit.length;
    const frame = hit.value.frame;
    if (hit.after !== "" && frame !== "life" && !["ا"].includes(hit.after) && hit.pos === "verb") return;
    if (frame === "needs" && !hasNeed(hit, end, last)) return;
    const before = hit.form.number !== "singular" || frame !== "active" ? countedBefore(i, first) : null;
    const doerBefore = actorTo.get(i);
    const mayAct = doerBefore !== undefined && canDo(actors[doerBefore]!) && !numberTo.has(actors[doerBefore]!.from);
    const marked = isMarkedPassive(tokens[i]!.text);
    const adjacent = marked ? null : nextCounted(end, last, mayAct ? 12 : 1);
    if (
      frame === "voice" &&
      hit.form.number === "plural" &&
      adjacent &&
      (adjacent.firm || (adjacent.actor !== null && adjacent.from - end <= 2))
    ) {
      const doer = actorTo.get(i) ?? null;
      goOn(hit, i, add(hit, i, end, adjacent, null, doer, "toll-active"), adjacent.to, last);
      return;
    }
    const didIt =
      (frame === "active" && hit.form.number !== "singular") ||
      (frame === "voice" && before !== null && !before.firm && before.actor !== null && canDo(actors[before.actor]!));
    if (
      before &&
      !didIt &&
      !used[before.from] &&
      (hit.form.number === "plural" || hit.form.number === "dual" || hit.pos !== "verb")
    ) {
      goOn(hit, i, add(hit, i, end, before, null, null, "toll-subject-before"), end, last);
      return;
    }
    const after = nextCounted(end, last, frame === "active" ? 6 : 10);
    const gap = after ? after.from - end : 99;
    const subject = actorTo.get(i) ?? actorTo.get(i - 1);
    // a body or armed people right before or after the verb did it; what follows suffered it
    const doerAfter = actorFrom.get(end);
    if (!marked && (frame === "voice" || frame === "active") && doerAfter !== undefined && canDo(actors[doerAfter]!)) {
      const object = nextCounted(actors[doerAfter]!.to, last, 3);
      if (object && !numberFrom.has(end) && !isJoined(object.from)) {
        goOn(hit, i, add(hit, i, end, object, null, doerAfter, "toll-active"), object.to, last);
        return;
      }
    }
    if (
      !marked &&
      (frame === "voice" || frame === "active") &&
      subject !== undefined &&
      canDo(actors[subject]!) &&
      after &&
      gap <= 2
    ) {
      goOn(hit, i, add(hit, i, end, after, null, subject, "toll-active"), after.to, last);
      return;
    }
    if (after && !(frame === "active" && gap > 4)) {
      const second = frame === "voice" && !marked && gap === 0 ? nextCounted(after.to, last, 2) : null;
      if (second?.firm && after.actor !== null && canDo(actors[after.actor]!) && !isJoined(after.to)) {
        goOn(hit, i, add(hit, i, end, second, null, after.actor, "toll-active"), second.to, last);
        return;
      }
      goOn(
        hit,
        i,
        add(hit, i, end, after, null, null, frame === "active" ? "toll-active" : "toll-passive"),
        after.to,
        last,
      );
      return;
    }
    if (before && !used[before.from] && before.firm) add(hit, i, end, before, null, null, "toll-subject-before");
  };

  const isJoined = (index: number) => tokens[index] !== undefined && /^و/u.test(tokens[index]!.norm);
  const canDo = (actor: ActorRead) =>
    actor.nature === "body"
      ? actor.value.kind !== "unknown"
      : actor.nature === "people" &&
        ["unidentified-armed-group", "rebel-group", "state-forces"].includes(actor.value.kind) &&
        actor.number !== "dual";

  const hasNeed = (hit: Hit<OutcomeWord>, from: number, last: number): boolean => {
    for (let j = from; j < Math.min(last, from + 16); j++)
      if (hit.value.needs.some((need) => tokens[j]!.norm.startsWith(need))) return true;
    return false;
  };

  /** «بقتل», «بعد خطف», «عملية أسر»: the verb's letters are those of its verbal noun too. */
  const isVerbalNoun = (hit: Hit<OutcomeWord>, i: number): boolean =>
    /[بل]|ال/u.test(hit.before) ||
    (hit.form.tense === "past" &&
      hit.before === "" &&
      hit.form.word === tokens[i]!.norm &&
      nounFronts.has(tokens[i - 1]?.norm ?? ""));

  const readNoun = (hit: Hit<OutcomeWord>, i: number, last: number): void => {
    const end = i + hit.length;
    if (hit.after !== "" && hit.after !== "ا") {
      // «مقتلهم», «مقتله»: told of somebody named before; no count stands here
      return;
    }
    const other =
      tokens[end]?.norm === "و" ? hitAt(end + 1) : tokens[end] && /^و/u.test(tokens[end]!.norm) ? hitAt(end) : null;
    if (other && other.value.frame === "genitive" && other.value.outcome !== hit.value.outcome) {
      readBoth(hit, other, i, tokens[end]!.norm === "و" ? end + 2 : end + other.length, last);
      return;
    }
    const counted = nextCounted(end, last, 3);
    if (!counted) return;
    goOn(hit, i, add(hit, i, end, counted, null, null, "toll-genitive"), counted.to, last);
  };

  /** «مقتل وإصابة 15»: one number for both, so each is at most that. */
  const readBoth = (
    first: Hit<OutcomeWord>,
    second: Hit<OutcomeWord>,
    cue: number,
    start: number,
    last: number,
  ): void => {
    const counted = nextCounted(start, last, 2);
    if (!counted?.firm || counted.quantity.max === null) return;
    const shared: Counted = { ...counted, quantity: { min: null, max: counted.quantity.max }, approximate: true };
    add(first, cue, start, shared, null, null, "toll-shared");
    add(second, cue, start, shared, null, null, "toll-shared");
  };

  /** «40 قتيلا», «قتيلان», «حصيلة القتلى إلى 40». */
  const readCountedNoun = (hit: Hit<OutcomeWord>, i: number, first: number, last: number): void => {
    const end = i + hit.length;
    if (tokens[i - 1]?.norm === "بين" && /^و?من$/u.test(tokens[i - 2]?.norm ?? "")) {
      const total = tolls.findLastIndex((toll) => toll.value.outcome === hit.value.outcome && toll.partOf === null);
      const part = total >= 0 ? countedAt(end, last) : null;
      if (part?.firm) goOn(hit, i, add(hit, i, end, part, total, null, "toll-part"), part.to, last, total);
      return;
    }
    let number: NumberRead | undefined;
    for (let back = i; back >= Math.max(first, i - 2) && !number; back--) {
      number = numberTo.get(back);
      if (back < i && !brackets.has(tokens[back]!.text) && tokens[back]!.norm !== "من" && !actorTo.has(i)) break;
    }
    const actorIndex = actorOver[i]!;
    const tail = Math.max(end, actorIndex >= 0 ? actors[actorIndex]!.to : end);
    if (number && !used[number.from]) {
      if (combinedBefore(i)) return;
      const { quantity, previous } = figureOf(number, first);
      const index = add(
        hit,
        i,
        tail,
        {
          from: number.from,
          to: tail,
          quantity,
          approximate: number.value.approximate,
          actor: actorIndex >= 0 ? actorIndex : null,
          basis: "stated",
          firm: true,
        },
        null,
        null,
        "toll-counted",
      );
      if (previous)
        tolls[index] = {
          ...tolls[index]!,
          value: { ...tolls[index]!.value, previous },
          from: Math.min(tolls[index]!.from, number.from),
        };
      cleanGroup(index, hit);
      goOn(hit, i, index, tail, last);
      return;
    }
    if (hit.form.number === "dual" && !used[i] && !combinedBefore(i)) {
      const index = add(
        hit,
        i,
        tail,
        {
          from: i,
          to: tail,
          quantity: { min: 2, max: 2 },
          approximate: false,
          actor: actorIndex >= 0 ? actorIndex : null,
          basis: "stated",
          firm: true,
        },
        null,
        null,
        "toll-dual",
      );
      cleanGroup(index, hit);
      goOn(hit, i, index, tail, last);
      return;
    }
    if (hit.form.number !== "plural" && hit.value.outcome !== "killed") return;
    const isTally =
      hit.form.number === "plural" &&
      (hit.before.includes("ال") || /^(عدد|حصيله|وعدد|الحصيله)$/u.test(tokens[i - 1]?.norm ?? ""));
    if (!isTally || hitAt(i - 1)) return;
    for (let j = end; j < Math.min(last, end + 14); j++) {
      const found = numberFrom.get(j);
      if (!found) continue;
      const link = tokens[j - 1]?.norm ?? "";
      const goal =
        figureOf(found, first).previous !== null || /^(و|ل)?(الي|بلغ|بلغت|هو|يبلغ|تبلغ|الى|عند|بلغوا)$/u.test(link);
      if (!goal && !(tokens[j - 1]?.text === ":")) {
        // «ارتفعت من 31 إلى 40»: go on to the second number
        if (link === "من" || link === "كان" || link === "") continue;
        return;
      }
      if (used[found.from]) return;
      const actor = actorFrom.get(found.to);
      const { quantity, previous } = figureOf(found, first);
      const index = add(
        hit,
        i,
        end,
        {
          from: found.from,
          to: actor === undefined ? found.to : actors[actor]!.to,
          quantity,
          approximate: found.value.approximate,
          actor: actor ?? null,
          basis: "stated",
          firm: true,
        },
        null,
        null,
        "toll-tally",
      );
      if (previous) tolls[index] = { ...tolls[index]!, value: { ...tolls[index]!.value, previous } };
      cleanGroup(index, hit);
      tolls[index] = { ...tolls[index]!, from: found.from, to: actor === undefined ? found.to : actors[actor]!.to };
      goOn(hit, i, index, tolls[index]!.to, last);
      return;
    }
  };

  /** «قتيل» itself is no group of people. */
  const cleanGroup = (index: number, hit: Hit<OutcomeWord>): void => {
    const toll = tolls[index]!;
    if (toll.counted === null) return;
    const actor = actors[toll.counted]!;
    if (actor.head === toll.cue && actor.to - actor.from <= hit.length)
      tolls[index] = { ...toll, value: { ...toll.value, group: null } };
  };

  const risesBefore = (index: number, first: number): boolean => {
    for (let k = index - 1; k >= first; k--) if (rises.test(tokens[k]!.norm)) return true;
    return false;
  };

  const combinedBefore = (index: number): boolean => combined.has(tokens[index - 1]?.norm ?? "");

  /** «ارتفعت من 23 إلى 31» read as one interval: the last figure holds, the first is the earlier one. */
  const figureOf = (number: NumberRead, first: number): { quantity: Quantity; previous: Quantity | null } => {
    const { min, max } = number.value;
    const isRisen =
      max !== null &&
      min < max &&
      (tokens[number.from]?.norm === "من" || tokens[number.from - 1]?.norm === "من") &&
      risesBefore(number.from, first);
    return isRisen
      ? { quantity: { min: max, max }, previous: { min, max: min } }
      : { quantity: { min, max }, previous: previousOf(number, first) };
  };

  /** The earlier figure of «ارتفعت من 31 إلى 40». */
  const previousOf = (number: NumberRead, first: number): Quantity | null => {
    if (!/^(الي|الى|ل)$/u.test(tokens[number.from - 1]?.norm ?? "")) return null;
    for (let j = number.from - 1; j >= Math.max(first, number.from - 7); j--) {
      const earlier = numberTo.get(j);
      if (!earlier || tokens[earlier.from - 1]?.norm !== "من") continue;
      if (risesBefore(earlier.from, first)) return { min: earlier.value.min, max: earlier.value.max };
    }
    return null;
  };

  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const hit = hitAt(i);
      if (!hit) continue;
      const frame = hit.value.frame;
      if (frame === "counted") readCountedNoun(hit, i, sentence.first, sentence.last);
      else if (
        frame === "genitive" ||
        frame === "life" ||
        (hit.pos === "verb" && frame === "voice" && isVerbalNoun(hit, i))
      )
        readNoun(hit, i, sentence.last);
      else readVerb(hit, i, sentence.first, sentence.last);
      i += hit.length - 1;
    }
  }
  return tolls.map((toll) => ({ ...toll }));
}
