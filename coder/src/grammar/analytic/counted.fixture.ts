import type { Document } from "../../text/index.ts";
import type { ActorRead, NumberRead } from "../reading.ts";

const words: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
    "_ deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze",
  ].flatMap((line, column) => line.split(" ").map((word, k) => [word, column === 1 && k > 4 ? k + 2 : k + 1] as const)),
);
const vague: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  dizaines: [20, 99],
  dizaine: [8, 12],
  vingtaine: [18, 22],
  centaine: [90, 110],
  several: [3, 9],
  plusieurs: [3, 9],
};
const bounds = [
  { words: "at least", from: true },
  { words: "au moins", from: true },
  { words: "more than", from: true, more: 1 },
  { words: "plus de", from: true, more: 1 },
  { words: "up to", from: false },
  { words: "jusqu à", from: false },
] as const;
const people =
  /^(?:people|person|persons|soldiers?|civilians?|m[ae]n|wom[ae]n|child(?:ren)?|gunm[ae]n|militants?|police(?:m[ae]n)?|officers?|villagers?|drivers?|students?|rebels?|passengers?|terrorists?|fighters?|bandits?|girls?|boys?|workers?|personnes?|soldats?|civils?|hommes?|femmes?|enfants?|militaires?|terroristes?|policiers?|gendarmes?|assaillants?|jihadistes?|otages?|habitants?|villageois|passagers?|victimes?|hostages?)$/u;
const armed = /^(?:gunm|militant|rebel|terror|fighter|bandit|assaill|jihad)/u;
const bodies = /^(?:army|troops|armée|armee|police|forces)$/u;

/** Digits, a few number words and bounds: enough to try the readers of tolls and materiel on. */
export function readFewNumbers({ tokens }: Document): NumberRead[] {
  const reads: NumberRead[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { kind, norm } = tokens[i]!;
    const plain = kind === "number" ? Number(norm.replace(/[,.](?=\d{3}$)/gu, "")) : words[norm];
    const around = vague[norm];
    if (plain === undefined && !around) continue;
    const before = tokens[i - 1];
    const use = /^(?:mm|mm\.)$/u.test(tokens[i + 1]?.norm ?? "")
      ? "calibre"
      : before?.text === "-" || /^(?:rpg|ak|pk|m|t|f|bm)$/u.test(before?.norm ?? "")
        ? "model"
        : /^(?:kg|tonnes?|tons?|km|litres?|minutes)$/u.test(tokens[i + 1]?.norm ?? "")
          ? "measure"
          : "count";
    const isArticled = around && before?.norm === "une";
    const start = isArticled ? i - 1 : i;
    const bound = bounds.find(
      (one) =>
        one.words === `${tokens[start - 2]?.norm} ${tokens[start - 1]?.norm}` ||
        one.words === `${tokens[start - 3]?.norm} ${tokens[start - 1]?.norm}`,
    );
    const exact = plain ?? 0;
    const value = around
      ? { min: around[0], max: around[1], approximate: true }
      : bound
        ? bound.from
          ? { min: exact + ("more" in bound ? bound.more : 0), max: null, approximate: false }
          : { min: 0, max: exact, approximate: false }
        : { min: exact, max: exact, approximate: false };
    reads.push({
      from: bound && use === "count" ? start - 2 : start,
      to: i + 1,
      value,
      rule: "fixture",
      use,
    } as NumberRead);
  }
  return reads;
}

/** A few nouns for people and bodies. */
export function readFewActors(document: Document): ActorRead[] {
  return document.tokens.flatMap((token, i): ActorRead[] => {
    const isPeople = people.test(token.norm);
    const isBody = bodies.test(token.norm);
    if (!isPeople && !isBody) return [];
    const kind = armed.test(token.norm)
      ? "rebel-group"
      : isBody || /^(?:soldi|solda|police|gendarme|milita)/u.test(token.norm)
        ? "state-forces"
        : "civilians";
    const isPlural = /(?:s|men|people|children)$/u.test(token.norm);
    const others = /^(?:others|autres)$/u.test(token.norm);
    return [
      {
        from: i,
        to: i + 1,
        head: i,
        rule: "fixture",
        nature: isBody ? "body" : "people",
        number: isPlural ? "plural" : "singular",
        definite: false,
        value: { name: token.text, latin: null, id: null, kind, country: null },
        ...(others ? { others } : {}),
      },
    ];
  });
}
