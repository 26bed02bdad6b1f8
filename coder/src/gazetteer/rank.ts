import { textAt } from "./file-format.ts";
import { distanceKm } from "./grid.ts";
import { readLatinName } from "./latin-name.ts";
import type { Layer } from "./layer.ts";
import { unpackPrior } from "./prior.ts";
import type { Records } from "./records.ts";
import type { Hit } from "./search.ts";
import type { PlaceCandidate, PlaceQuery, Point, UnitWord } from "./types.ts";

const priorWeight = 0.3;
const alternateCost = 0.1;
const contextWeight = 0.6;
const contextScaleKm = 40;
const focusBonus = 0.9;
const unitClassBonus = 0.8;
const unitLevelBonus = 0.4;
const settlementBonus = 0.3;
/** A country named just so goes before its capital of the same name: «الجزائر» is Algeria until the text says otherwise. */
const countryPrior = 7;
const sameplaceKm = 25;
const nearContextKm = 100;
const defaultLimit = 10;

/** Cost a letter (and two) up to which a match is believed; measured in the study of places (4.5). */
const highest = 0.12;
const acceptable = 0.2;
const scoreFall = 2.5;
const mediumCap = 0.69;
const lowCap = 0.49;

const countryCode = /^A\.PCL/u;

function unitBonus(code: string, unit: UnitWord | null): number {
  if (unit === null) return 0;
  const [featureClass, featureCode] = code.split(".") as [string, string];
  if (unit === "place") return featureClass === "P" ? settlementBonus : 0;
  if (featureClass !== "A") return 0;
  if (unit === "admin") return unitClassBonus + (/^ADM[12]$/u.test(featureCode) ? unitLevelBonus : 0);
  const level = unit === "country" ? /^PCL/u : new RegExp(`^ADM${unit.slice(-1)}$`, "u");
  return unitClassBonus + (level.test(featureCode) ? unitLevelBonus : 0);
}

function nearest(point: Point, context: readonly Point[] | undefined): number | null {
  if (context === undefined || context.length === 0) return null;
  return Math.min(...context.map((one) => distanceKm(point, one)));
}

type Ranked = { hit: Hit; total: number; prior: number; point: Point; contextKm: number | null };

function rankHits(
  layers: readonly Layer[],
  records: Records,
  hits: readonly Hit[],
  query: PlaceQuery,
  unit: UnitWord | null,
) {
  const focus = new Set(query.focus ?? []);
  const ranked: Ranked[] = hits.map((hit) => {
    const isNamedCountry = hit.cost === 0 && countryCode.test(records.code(hit));
    const prior = isNamedCountry ? countryPrior : unpackPrior(layers[hit.layer]!.arrays.priors[hit.feature]!);
    const point = records.point(hit);
    const contextKm = nearest(point, query.context);
    const far = contextKm === null ? 0 : contextWeight * Math.log2(1 + contextKm / contextScaleKm);
    const bonus = unitBonus(records.code(hit), unit) + (focus.has(records.country(hit)) ? focusBonus : 0);
    const total = hit.cost - priorWeight * prior + (hit.isAlternate ? alternateCost : 0) + far - bonus;
    return { hit, total, prior, point, contextKm };
  });
  return ranked.sort((a, b) => a.total - b.total || a.hit.layer - b.hit.layer || a.hit.feature - b.hit.feature);
}

/** The score, held down where a short name or a far context makes chance likely. */
function scoreOf({ hit, prior, contextKm }: Ranked): number {
  const relative = hit.cost / (hit.letters + 2);
  const plain = Math.max(0, 1 - scoreFall * relative);
  const isSeat = prior >= 2.4;
  const isNear = contextKm !== null && contextKm <= nearContextKm;
  const isFar = contextKm !== null && !isNear && !isSeat;
  const isExact = hit.cost === 0;
  if (isFar && hit.letters <= 4 && !isExact) return Math.min(plain, lowCap);
  if (isFar && (!isExact || hit.letters <= 4)) return Math.min(plain, mediumCap);
  if (hit.letters <= 3 && !isNear && !(isExact && isSeat)) return Math.min(plain, mediumCap);
  return plain;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The confidence that a score stands for. */
export function confidenceOf(score: number): PlaceCandidate["confidence"] {
  if (score >= 1 - scoreFall * highest - 1e-9) return "high";
  return score >= 1 - scoreFall * acceptable - 1e-9 ? "medium" : "low";
}

function toCandidate(layers: readonly Layer[], records: Records, ranked: Ranked): PlaceCandidate {
  const { hit, point, contextKm } = ranked;
  const { country, admin1, admin2 } = records.units(hit);
  const [featureClass, featureCode] = records.code(hit).split(".") as [string, string];
  const score = round(scoreOf(ranked));
  return {
    gazetteer: records.id(hit),
    latin: records.name(hit),
    country: country!,
    admin1,
    admin2,
    ...point,
    featureClass,
    featureCode,
    population: layers[hit.layer]!.arrays.populations[hit.feature]!,
    cost: round(hit.cost),
    score,
    confidence: confidenceOf(score),
    contextKm: contextKm === null ? null : Math.round(contextKm),
  };
}

/** Candidates in order, one for all records of a name within 25 km of each other. */
export function rank(
  layers: readonly Layer[],
  records: Records,
  hits: readonly Hit[],
  query: PlaceQuery,
  unit: UnitWord | null,
): PlaceCandidate[] {
  const limit = query.limit ?? defaultLimit;
  const hopeful = hits.filter((hit) => hit.cost * scoreFall < hit.letters + 2);
  const ranked = rankHits(layers, records, hopeful, query, unit);
  const kept: { ranked: Ranked; name: string; key: string }[] = [];
  for (const one of ranked.slice(0, limit * 5)) {
    const name = readLatinName(records.name(one.hit)).key;
    const key = keyText(layers, one.hit);
    const isCountry = countryCode.test(records.code(one.hit));
    const known = kept.find(
      (other) =>
        countryCode.test(records.code(other.ranked.hit)) === isCountry &&
        (other.name === name || (key !== "" && other.key === key)) &&
        distanceKm(other.ranked.point, one.point) <= sameplaceKm,
    );
    if (known === undefined) {
      if (kept.length < limit) kept.push({ ranked: one, name, key });
    } else if (isBetterHead(records, one.hit, known.ranked.hit, unit)) known.ranked = one;
  }
  return kept.map((one) => toCandidate(layers, records, one.ranked));
}

/** Of two records of one place, a settlement speaks for both unless a unit was asked for. */
function isBetterHead(records: Records, hit: Hit, head: Hit, unit: UnitWord | null): boolean {
  if (unit !== null && unit !== "place") return false;
  return records.code(hit).startsWith("P.") && !records.code(head).startsWith("P.") && hit.cost <= head.cost + 0.1;
}

function keyText(layers: readonly Layer[], hit: Hit): string {
  const { keys, keyOffsets } = layers[hit.keyLayer]!.arrays;
  return hit.key < 0 ? "" : textAt(keyOffsets, keys, hit.key);
}
