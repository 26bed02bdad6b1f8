import { readBefore } from "./places-before.ts";
import {
  apostrophes,
  cueFrom,
  cueTo,
  type Draft,
  demonymFrom,
  demonymTo,
  distanceTo,
  normAt,
  type PlaceKit,
  sameSentence,
} from "./places-kit.ts";
import { nameAt } from "./places-names.ts";

/** The country that the words of the document before a token name most. */
function homeOf(kit: PlaceKit): string | null {
  const known = homes.get(kit);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (let at = 0; at < kit.tokens.length; at++) {
    if (kit.tokens[at]!.kind !== "word") continue;
    const country = kit.words.countries.match(kit.tokens, at).find((hit) => hit.value.isName);
    const iso = country?.value.iso ?? kit.words.demonyms.match(kit.tokens, at)[0]?.value.iso;
    if (iso) counts.set(iso, (counts.get(iso) ?? 0) + (country ? 2 : 1));
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const home = best?.[0] ?? null;
  homes.set(kit, home);
  return home;
}
const homes = new WeakMap<PlaceKit, string | null>();

/** "the north of the country", "the country's north-east", «dans l'est du pays», "the Malian capital", «la capitale». */
export function readHomeland(kit: PlaceKit, drafts: Draft[], at: number): number | null {
  if (cueFrom(kit, at, "homeland")) return readPart(kit, drafts, at);
  const border = readBorder(kit, drafts, at);
  if (border !== null) return border;
  return cueFrom(kit, at, "capital") ? readCapital(kit, drafts, at) : null;
}

/** "near the Malian border", «la frontière nigérienne». */
function readBorder(kit: PlaceKit, drafts: Draft[], at: number): number | null {
  const demonym = demonymFrom(kit, at);
  if (!demonym) return null;
  const behind = cueFrom(kit, demonym.to, "border-after");
  if (!behind && !cueTo(kit, at, "border")) return null;
  const before = readBefore(kit, behind ? at : cueTo(kit, at, "border")!.from, drafts.at(-1)?.to);
  drafts.push({
    from: Math.min(before.from, at),
    to: behind ? behind.to : demonym.to,
    rule: "place-country",
    value: {
      words: { from: at, to: demonym.to, front: 0 },
      unit: "country",
      relation: "border",
      country: demonym.iso,
      ...(before.km === null ? {} : { distanceKm: before.km }),
    },
    list: null,
    isHolder: false,
  });
  return behind ? behind.to : demonym.to;
}

function readPart(kit: PlaceKit, drafts: Draft[], at: number): number | null {
  const iso = homeOf(kit);
  if (iso === null) return null;
  const isOwner = apostrophes.has(normAt(kit, at + 1)) && normAt(kit, at + 2) === "s";
  const bearing = isOwner ? cueFrom(kit, at + 3, "direction") : null;
  const before = readBefore(kit, at);
  if (bearing ? !sameSentence(kit, at, bearing.to - 1) : before.relation !== "direction") return null;
  // "the north of the country", not "in the country's north of X"
  let from = before.from;
  if (bearing) {
    from = at;
    if (kit.small.is("definite", kit.tokens[at - 1])) from--;
  }
  while (from < at && cueFrom(kit, from, "at")) from++;
  const to = bearing ? bearing.to : at + 1;
  drafts.push({
    from: before.from,
    to,
    rule: "place-homeland",
    value: {
      words: { from, to, front: 0 },
      unit: "country",
      relation: "direction",
      country: iso,
      bearing: bearing?.unit ?? before.bearing ?? "C",
    },
    list: null,
    isHolder: false,
  });
  return to;
}

/** A capital that is not named; one with its name behind it is read as that name. */
function readCapital(kit: PlaceKit, drafts: Draft[], at: number): number | null {
  const { tokens } = kit;
  const cue = cueFrom(kit, at, "capital")!;
  let next = cue.to;
  let demonym = demonymTo(kit, at);
  const behind = kit.words.demonyms.match(tokens, next)[0];
  if (!demonym && behind && sameSentence(kit, at, next)) {
    demonym = { iso: behind.value.iso, from: next };
    next += behind.length;
  }
  const named = normAt(kit, next) === "," ? next + 1 : next;
  if (kit.small.is("of", tokens[next]) || apostrophes.has(normAt(kit, next))) return null;
  if (sameSentence(kit, at, named) && kit.tokens[named]?.kind === "word") {
    const name = nameAt(kit, named);
    if (name && name.trust !== "unknown" && name.country === null) return null;
  }
  const holder = drafts.at(-1)?.isHolder && drafts.at(-1)!.to === at ? drafts.length - 1 : null;
  const isPlain = kit.small.is("definite", tokens[at - 1]) || apostrophes.has(normAt(kit, at - 1));
  if (!demonym && holder === null && (!isPlain || homeOf(kit) === null)) return null;
  const front = demonym && demonym.from < at ? demonym.from : at;
  const before = readBefore(kit, front);
  const relation = holder === null ? before.relation : drafts[holder]!.value.relation;
  if (relation === "none" || relation === "border") return null;
  const distance = distanceTo(kit, front);
  drafts.push({
    from: before.from,
    to: next,
    rule: "place-capital",
    value: {
      words: { from: front, to: next, front: 0 },
      unit: "place",
      relation,
      country: null,
      ...(before.bearing ? { bearing: before.bearing } : {}),
      ...(before.km !== null || distance ? { distanceKm: before.km ?? distance!.km } : {}),
      ...(holder === null ? {} : { within: holder }),
    },
    list: null,
    isHolder: false,
  });
  if (demonym) pushDemonym(drafts, drafts.length - 1, demonym.iso, demonym.from);
  return next;
}

/** "the Malian town of Gao": its country by the adjective. */
export function pushDemonym(drafts: Draft[], inner: number, iso: string, from: number): void {
  drafts[inner]!.value.within ??= drafts.length;
  drafts.push({
    from,
    to: from + 1,
    rule: "place-demonym",
    value: { words: { from, to: from + 1, front: 0 }, unit: "country", relation: "none", country: iso, modifier: true },
    list: null,
    isHolder: false,
  });
}

/** "National Highway 44", «la RN4». */
export function readNumbered(kit: PlaceKit, drafts: Draft[], at: number): number | null {
  const cue = cueFrom(kit, at, "numbered");
  if (!cue) return null;
  let end = cue.to;
  while (
    end - cue.to < 4 &&
    kit.tokens[end]?.kind !== "number" &&
    /^(?:no|n|numero|number|-|°|º|\.)$/u.test(normAt(kit, end))
  )
    end++;
  if (kit.tokens[end]?.kind !== "number" || !sameSentence(kit, at, end) || kit.tokens[end]!.text.length > 3)
    return null;
  if (cue.to - at === 1 && normAt(kit, at).length < 3 && kit.tokens[at]!.text !== kit.tokens[at]!.text.toUpperCase())
    return null;
  const before = readBefore(kit, at);
  if (before.relation === "none" && !cueTo(kit, at, "unit")) return null;
  drafts.push({
    from: before.from,
    to: end + 1,
    rule: "place-road",
    value: {
      words: { from: at, to: end + 1, front: 0 },
      unit: "road",
      relation: before.relation === "none" ? "at" : before.relation,
      country: null,
    },
    list: null,
    isHolder: false,
  });
  return end + 1;
}
