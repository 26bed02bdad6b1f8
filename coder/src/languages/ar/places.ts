import type { Lexicon } from "../../grammar/lexicon.ts";
import type { ActorRead, NumberRead, PlaceRead, PlaceRelation } from "../../grammar/reading.ts";
import type { Document } from "../../text/index.ts";
import type { ActorWords } from "./words.ts";

export type UnitWord = { readonly class: string; readonly unit: string; readonly form: string };
/** What the gazetteer says of a spelling: whether it is a place at all, and how often that word is something else. */
export type NameCheck = (name: string) => "sure" | "possible" | null;

type Value = PlaceRead["value"];
type Draft = { from: number; to: number; rule: string; value: { -readonly [K in keyof Value]: Value[K] } };

const dashes = new Set(["-", "–", "—", "ـ", "−", "/"]);
const opening = new Set(["(", "«", '"', "“", "[", "'", "‘"]);
const closers = new Set([")", "»", '"', "”", "]", "'", "’"]);

/** Reads place names with the words that tie them to the sentence. */
export function readPlaces(
  document: Document,
  words: ActorWords,
  units: Lexicon<UnitWord>,
  actors: readonly ActorRead[],
  numbers: readonly NumberRead[],
  check: NameCheck,
  taken: Uint8Array,
): PlaceRead[] {
  const { tokens, sentenceOf } = document;
  const places: Draft[] = [];
  const actorAt = new Uint8Array(tokens.length);
  for (const actor of actors) actorAt.fill(1, actor.from, actor.to);

  /** The end of a name that begins at a token: brackets, a country, a known name, or words after a unit. */
  const isStop = (norm: string) => words.stops.has(norm) || (/^[وف]/u.test(norm) && words.stops.has(norm.slice(1)));

  const nameAt = (start: number, afterUnit: boolean): { from: number; to: number; country: string | null; sure: boolean; skip: number; front: number } | null => {
    const token = tokens[start];
    if (!token) return null;
    if (opening.has(token.text)) {
      let end = start + 1;
      while (end < tokens.length && end - start < 6 && !closers.has(tokens[end]!.text) && sentenceOf[end] === sentenceOf[start] && tokens[end]!.kind === "word") end++;
      const closed = closers.has(tokens[end]?.text ?? "");
      if (!closed || end === start + 1) return null;
      const country = words.countries.match(tokens, start + 1).find((hit) => hit.value.isName && hit.length === end - start - 1);
      return { from: start + 1, to: end, country: country?.value.iso ?? null, sure: afterUnit, skip: 1, front: 0 };
    }
    if (token.kind !== "word") return null;
    const country = taken[start] || isStop(token.norm) ? undefined : words.countries.match(tokens, start).find((hit) => hit.after === "" && !/[كس]/u.test(hit.before) && agreesInArticle(hit.before, hit.value.form));
    if (country) return { from: start, to: start + country.length, country: country.value.isName ? country.value.iso : null, sure: true, skip: 0, front: country.before.replace(/ال$/u, "").length };
    if (taken[start] || isStop(token.norm) || words.demonyms.match(tokens, start).some((hit) => hit.before.endsWith("ال"))) return null;
    for (let length = 3; length >= 1; length--) {
      const last = tokens[start + length - 1];
      if (!last || last.kind !== "word" || sentenceOf[start + length - 1] !== sentenceOf[start]) continue;
      if (tokens.slice(start, start + length).some((one, at) => one.kind !== "word" || taken[start + at])) continue;
      const spelling = spellingOf(document, start, start + length);
      for (const { form, front } of frontsOf(spelling)) {
        const known = check(form);
        if (known === "sure" || (known && (afterUnit || length > 1))) return { from: start, to: start + length, country: null, sure: true, skip: 0, front };
        if (known === "possible" && form !== spelling && !words.stops.has(document.tokens[start]!.norm)) return { from: start, to: start + length, country: null, sure: false, skip: 0, front };
      }
    }
    if (!afterUnit || words.stops.has(token.norm) || actorAt[start]) return null;
    return { from: start, to: unknownNameEnd(start), country: null, sure: true, skip: 0, front: 0 };
  };

  /** An unknown name after «village»: one word, or more where articles and links say so. */
  const unknownNameEnd = (start: number): number => {
    let end = start + 1;
    while (end - start < 3) {
      const token = tokens[end];
      const previous = tokens[end - 1]!;
      if (!token || token.kind !== "word" || taken[end] || sentenceOf[end] !== sentenceOf[start] || words.stops.has(token.norm)) break;
      const linked = ["ام", "ابو", "بني", "اولاد", "دار", "تل", "عين", "بير", "بئر", "وادي", "كفر", "راس", "خان", "شيخ", "سيدي", "ولد", "اين", "تين", "اغ", "الشيخ", "دير", "جبل", "خور", "قلعه", "كوم", "باب", "سان", "بورت", "نيو", "كاب", "فادا", "بوبو", "اود", "كاني", "تن", "انا", "ان"].includes(previous.norm);
      const bothDefinite = /^ال/u.test(previous.norm) && /^ال/u.test(token.norm) && !words.demonyms.match(tokens, end)[0];
      if (!linked && !bothDefinite) break;
      end++;
    }
    return end;
  };

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word" && !opening.has(token.text)) continue;
    const hits = units.match(tokens, i);
    const fitting = hits.filter((found) => found.after === "" || found.after === "ا" || found.after === "ي");
    const hit = fitting.find((found) => found.length === fitting[0]!.length && found.before.endsWith("ال") === found.value.form.startsWith("ال")) ?? fitting[0];
    if (hit && token.kind === "word" && !isActorHead(actors, i)) {
      const cls = hit.value.class;
      const isSaid = cls === "unit" && hit.before.endsWith("ال") && !hit.value.form.startsWith("ال") && !opening.has(tokens[i + hit.length]?.text ?? "");
      if (!isSaid && ["unit", "near", "direction", "border"].includes(cls) || (cls === "between" && isPlaceBetween(i + hit.length))) {
        const read = readAfterCue(i, hit.length, hit.value, hit.before);
        if (read) {
          i = read - 1;
          continue;
        }
      }
    }
    if (taken[i] && !hit) continue;
    const name = nameAt(i, false);
    if (!name || (token.kind === "punct" && !placedBefore(i))) continue;
    if (!name.sure && !placedBefore(i) && !frontPlaces(token.norm)) continue;
    const inActor = actorAt[name.from] === 1;
    add(i, name, relationBefore(i), name.country ? "country" : null, inActor);
    i = name.to + name.skip - 1;
  }

  function frontPlaces(norm: string): boolean {
    return /^[وف]?[بل]/u.test(norm);
  }

  function placedBefore(index: number): boolean {
    const previous = tokens[index - 1];
    return previous !== undefined && (["في", "قرب", "من", "الي", "وفي", "عبر", "داخل", "بمدينه", "نحو"].includes(previous.norm) || units.match(tokens, index - 1).some((found) => found.length === 1 && found.value.class !== "between"));
  }

  function isPlaceBetween(next: number): boolean {
    const name = nameAt(next, false);
    return name !== null && name.sure;
  }

  function relationBefore(index: number): PlaceRelation {
    const token = tokens[index]!;
    const previous = tokens[index - 1]?.norm ?? "";
    const before = token.analyses.find((analysis) => analysis.before !== "" && check(analysis.stem) !== null)?.before ?? "";
    if (before.includes("ب")) return "at";
    if (before === "ل" || before === "لال") return "none";
    if (["في", "وفي", "داخل", "عبر", "بداخل", "ففي"].includes(previous)) return "at";
    if (previous === "من" || previous === "ومن") return "from";
    if (previous === "الي" || previous === "نحو" || previous === "باتجاه" || previous === "صوب") return "to";
    if (opening.has(previous) || ["،", ",", "و"].includes(previous)) return "none";
    return "none";
  }

  function add(from: number, name: { from: number; to: number; country: string | null; skip: number; front: number }, relation: PlaceRelation, unit: Value["unit"], modifier: boolean): Draft {
    const dashed = dashes.has(tokens[from - 1]?.text ?? "");
    const draft: Draft = {
      from,
      to: name.to + name.skip,
      rule: unit && unit !== "country" ? `place-${unit}` : name.country ? "place-country" : "place-name",
      value: { words: { from: name.from, to: name.to, front: name.front }, unit, relation, country: name.country, ...(modifier ? { modifier: true } : {}) },
    };
    if (!dashed) chain(draft, places);
    places.push(draft);
    taken.fill(1, name.from, name.to);
    return draft;
  }

  /** «قرية X», «شمال شرق X», «محور X - Y», «قرب الحدود مع X»; returns where it ended. */
  function readAfterCue(start: number, length: number, cue: UnitWord, before: string): number | null {
    let next = start + length;
    let unit: Value["unit"] = cue.class === "unit" ? (cue.unit as Value["unit"]) : null;
    let relation: PlaceRelation = cue.class === "near" ? "near" : cue.class === "direction" ? "direction" : cue.class === "border" ? "border" : cue.class === "between" ? "between" : "at";
    let bearing = cue.class === "direction" ? cue.unit : undefined;
    let roadBetween = cue.form.includes("بين") || cue.class === "between";
    // cues may follow one another: «بالقرب من مدينة», «شمال بلدة», «منطقة شمال»
    for (let steps = 0; steps < 3; steps++) {
      const more = units.match(tokens, next).find((found) => found.value.class !== "to" && found.value.class !== "from" && found.value.class !== "at" && found.after === "" && !found.before.includes("و"));
      if (!more) {
        const link = tokens[next]?.norm ?? "";
        if ((cue.class === "direction" || unit === "road") && ["من", "الرابط", "الرابطه", "بين", "الذي", "التي", "يربط", "تربط", "المودي", "الي", "الواصل"].includes(link)) {
          if (link === "بين") roadBetween = true;
          next++;
          continue;
        }
        break;
      }
      if (more.value.class === "unit" && !(unit === "road")) unit = more.value.unit as Value["unit"];
      if (more.value.class === "near") relation = "near";
      if (more.value.class === "border") relation = "border";
      if (more.value.class === "direction") {
        relation = relation === "near" ? relation : "direction";
        bearing = more.value.unit;
      }
      if (more.value.class === "between") roadBetween = true;
      next += more.length;
    }
    if (sentenceOf[next] !== sentenceOf[start] || !tokens[next]) return null;
    const strict = cue.class === "direction" || cue.class === "border" || cue.form === "منطقة" || cue.form === "مناطق" || cue.form === "حي" || cue.class === "between" || cue.unit === "road" || cue.unit === "feature" || ["مركز", "جهة", "قضاء", "محيط", "ضواحي", "نواحي", "دوائر"].includes(cue.form.split("/")[0] ?? "");
    const name = nameAt(next, !strict || opening.has(tokens[next]!.text));
    if (!name) {
      const lax = strict && (before.includes("ب") || placedBefore(start)) && ["منطقة", "حي", "محيط", "ضواحي"].includes(cue.form) ? nameAt(next, true) : null;
      if (!lax || words.stops.has(tokens[next]!.norm) || /^ال.*(يه|يين)$/u.test(tokens[next]!.norm)) return null;
      return finish(lax);
    }
    return finish(name);

    function finish(found: NonNullable<ReturnType<typeof nameAt>>): number {
      const draft = add(start, found, relation, found.country && unit === null ? "country" : unit, false);
      if (bearing && relation === "direction") draft.value.bearing = bearing;
      const distance = distanceBefore(start);
      if (distance !== null) {
        draft.value.distanceKm = distance.km;
        draft.value.relation = bearing ? "direction" : "near";
        draft.from = Math.min(draft.from, distance.from);
      }
      return readPartner(draft, found, roadBetween || unit === "road");
    }
  }

  /** The other end of a road or line. */
  function readPartner(draft: Draft, name: { to: number; skip: number }, line: boolean): number {
    let next = name.to + name.skip;
    const after = tokens[next];
    if (!after) return next;
    const joined = dashes.has(after.text) || after.norm === "و" || after.norm === "الي";
    const attached = line && after.kind === "word" && after.norm.startsWith("و");
    if (!(line && (joined || attached)) && !(dashes.has(after.text) && draft.value.unit === "road")) return next;
    if (joined) next++;
    const unit = units.match(tokens, next).find((found) => found.value.class === "unit");
    if (unit) next += unit.length;
    const other = nameAt(next, true);
    if (!other) return name.to + name.skip;
    const partner = add(next, other, "between", other.country ? "country" : null, false);
    draft.value.relation = draft.value.relation === "border" ? "border" : "between";
    draft.value.partner = places.length - 1;
    delete draft.value.within;
    partner.value.partner = places.length - 2;
    return other.to + other.skip;
  }

  /** «على بعد 30 كلم شمال»: the kilometres before a direction. */
  function distanceBefore(index: number): { km: number; from: number } | null {
    for (const number of numbers) {
      if (number.use !== "measure" || number.to > index || index - number.to > 3) continue;
      const unitWord = tokens.slice(number.to - 1, index).find((token) => ["كلم", "كم", "كيلومتر", "كيلومترا", "كيلومترات", "كيلو", "ميل", "ميلا"].includes(token.norm));
      if (unitWord && number.value.max !== null) return { km: number.value.max * (unitWord.norm.startsWith("ميل") ? 1.609 : 1), from: number.from };
    }
    return null;
  }

  return places;
}

const isActorHead = (actors: readonly ActorRead[], index: number) => actors.some((actor) => actor.head === index && actor.nature !== "site");

/** A place directly after another, with nothing but a comma, a bracket or «بولاية» between, lies in no other unit than that one. */
function chain(draft: Draft, places: Draft[]): void {
  const previous = places.at(-1);
  if (!previous || previous.value.within !== undefined || previous.value.relation === "between") return;
  const gap = draft.from - previous.to;
  if (gap < 0 || gap > 2 || draft.value.relation === "from" || draft.value.relation === "to") return;
  const larger = draft.value.unit !== null && draft.value.unit !== "place" && draft.value.unit !== "road" && draft.value.unit !== "feature";
  if (!larger && gap > 1) return;
  if (draft.value.relation === "near" || draft.value.relation === "border") return;
  previous.value.within = places.length;
}

const spellingOf = (document: Document, from: number, to: number): string =>
  document.tokens.slice(from, to).map((token) => token.norm).join(" ");

/** A spelling with and without the clitics that a place name may carry; `front` is how many letters are taken off. */
function frontsOf(spelling: string): { form: string; front: number }[] {
  const forms = [{ form: spelling, front: 0 }];
  for (const front of ["ب", "ل", "و", "وب", "ول", "ف"]) {
    if (!spelling.startsWith(front) || spelling.length - front.length < 3) continue;
    const rest = spelling.slice(front.length);
    if (front.endsWith("ل") && rest.startsWith("ل")) forms.push({ form: `ا${front.slice(-1)}${rest}`, front: front.length - 1 });
    forms.push({ form: rest, front: front.length });
  }
  return forms;
}

/** «المالي» is an adjective, not the country; «السودان» always has its article. */
const agreesInArticle = (before: string, form: string) => before.endsWith("ال") === form.startsWith("ال");
