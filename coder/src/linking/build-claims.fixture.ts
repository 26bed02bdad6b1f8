import { loadCatalogue } from "../catalogue/index.ts";
import {
  type Actor,
  type Claim,
  type Evidence,
  makeId,
  type Place,
  type Report,
  type Toll,
  type Value,
} from "../model/index.ts";
import type { TraitsOf } from "./type-traits.ts";

const { events } = await loadCatalogue();

/** What the packs say; «shelling» has none yet. */
export const traitsOf: TraitsOf = (type) => events.get(type === "shelling" ? "bombing" : type)?.pack;

/** A few letters' worth of folding, enough for the tests. */
export const fold = (word: string): string =>
  word.replace(/[أإآ]/gu, "ا").replace(/ى/gu, "ي").replace(/ة/gu, "ه").toLowerCase();

export type Short = Partial<
  Pick<Claim, "type" | "status" | "mode" | "materiel" | "sites" | "attribution" | "issues" | "confidence" | "alsoWhere">
> & {
  readonly report: Report;
  readonly day?: string | null;
  readonly to?: string;
  readonly precision?: "day" | "month" | "year";
  readonly inferred?: boolean;
  readonly at?: Place | null;
  readonly actors?: readonly Actor[];
  readonly tolls?: readonly Toll[];
  readonly trigger?: string;
};

/** @example tell("a", { source: "AFP", publishedAt: "2024-03-02" }) */
export function tell(name: string, given: { source?: string; publishedAt?: string; text?: string } = {}): Report {
  const text = given.text ?? Array.from({ length: 30 }, (_, word) => `${name}${word}`).join(" ");
  return {
    id: `r-${name}`,
    item: { name: `${name}.txt` },
    title: null,
    text,
    span: { start: 0, end: text.length },
    language: "und",
    kind: "news",
    publishedAt: given.publishedAt ?? null,
    source: given.source ? { name: given.source } : null,
  };
}

export function quote(report: Report, words: string): Evidence {
  return { report: report.id, field: "text", start: 0, end: words.length, quote: words, rule: "test" };
}

export function stated<T>(report: Report, value: T, words = "words"): Value<T> {
  return { value, basis: "stated", confidence: 0.9, evidence: [quote(report, words)] };
}

export function place(name: string, given: Partial<Place> = {}): Place {
  return {
    name,
    latin: null,
    gazetteer: null,
    country: "BF",
    admin1: null,
    admin2: null,
    latitude: null,
    longitude: null,
    precision: "exact",
    ...given,
  };
}

/** A village on a made-up grid: one step is about 1.1 km. */
export function village(name: string, steps = 0, given: Partial<Place> = {}): Place {
  return place(name, {
    gazetteer: `test:${name}`,
    latitude: 13 + steps / 100,
    longitude: -1,
    admin1: "Nord",
    admin2: "Yatenga",
    ...given,
  });
}

export function actor(role: Actor["role"], name: string, given: Partial<Actor> = {}): Actor {
  return { role, name, latin: null, id: null, kind: "unknown", country: null, ...given };
}

export const person = (name: string, given: Partial<Actor> = {}): Actor =>
  actor("participant", name, { kind: "person", ...given });
export const soldiers = actor("target", "الجيش البوركيني", { kind: "state-forces", country: "BF" });

export function killed(min: number, max: number | null = min, given: Partial<Toll> = {}): Toll {
  return { outcome: "killed", min, max, approximate: false, partOf: null, group: null, side: null, ...given };
}

let serial = 0;
/** A claim of a report; what isn't given is plain: an armed attack that happened. */
export function claim(given: Short): Claim {
  const { report } = given;
  const words = given.trigger ?? "attack";
  const day = given.day === undefined ? "2024-03-01" : given.day;
  return {
    id: makeId("c", report.id, words, JSON.stringify({ ...given, report: null }), serial++),
    report: report.id,
    type: given.type ?? "armed-attack",
    mode: given.mode ?? null,
    status: given.status ?? "happened",
    when: day
      ? {
          ...stated(report, { from: day, to: given.to ?? day, precision: given.precision ?? "day", text: day }),
          basis: given.inferred ? "inferred" : "stated",
        }
      : null,
    where: given.at ? stated(report, given.at, given.at.name) : null,
    alsoWhere: given.alsoWhere ?? [],
    actors: (given.actors ?? []).map((one) => stated(report, one, one.name)),
    tolls: (given.tolls ?? []).map((one) => stated(report, one, String(one.min))),
    materiel: given.materiel ?? [],
    sites: given.sites ?? [],
    attribution: given.attribution ?? [],
    codes: { acled: null, plover: null, cameo: null, ucdp: null },
    trigger: quote(report, words),
    confidence: given.confidence ?? 0.8,
    issues: given.issues ?? [],
  };
}
