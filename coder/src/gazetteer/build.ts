import { foldArabic, foreignArabicLetters, readArabicName } from "./arabic-name.ts";
import { buildKeys, type KeyEntry } from "./build-keys.ts";
import { buildPolygons, type UnitPolygon } from "./build-polygons.ts";
import { type GazetteerArrays, packFile, packTexts } from "./file-format.ts";
import { cellOf } from "./grid.ts";
import { hashText } from "./hash.ts";
import { readLatinName, stripUnitWord } from "./latin-name.ts";
import { nameKeys } from "./name-keys.ts";
import { packPrior, placePrior } from "./prior.ts";
import type { Feature } from "./types.ts";

/** Further names of a feature by its id, in any script; the feature may stand in another file. */
export type Alias = { readonly id: string; readonly names: readonly string[] };

/** What goes into a gazetteer file beside its features; `units` name the administrative codes ("ML.03", "ML.04.7670549"). */
export type BuildOptions = {
  readonly attribution?: string;
  readonly units?: Iterable<{ readonly code: string; readonly name: string }>;
  readonly aliases?: Iterable<Alias>;
  readonly polygons?: Iterable<UnitPolygon>;
};

/** The kinds of id: GeoNames numbers, and the three made from codes. */
export const idPrefixes = ["geonames:", "iso:", "admin1:", "admin2:"] as const;
const geonamesId = /^geonames:(\d+)$/u;
const toE5 = (degrees: number) => Math.round(degrees * 1e5);

function splitId(id: string): { kind: number; number: number } {
  const geonames = geonamesId.exec(id);
  if (geonames) return { kind: 0, number: Number(geonames[1]) };
  return {
    kind: Math.max(
      1,
      idPrefixes.findIndex((prefix) => id.startsWith(prefix)),
    ),
    number: hashText(id),
  };
}

/** The unit code that a feature belongs to, the finest that is known. */
function unitCode(feature: Feature): string {
  if (feature.admin1 === "" || feature.admin1 === "00") return "";
  const admin1 = `${feature.country}.${feature.admin1}`;
  return feature.admin2 === "" ? admin1 : `${admin1}.${feature.admin2}`;
}

type UnitTable = { codes: string[]; names: string[]; features: Uint32Array; numberOf: Map<string, number> };

function buildUnits(features: readonly Feature[], given: BuildOptions["units"]): UnitTable {
  const names = new Map<string, string>();
  const owners = new Map<string, number>();
  for (const feature of features) {
    const code = unitCode(feature);
    if (code === "") continue;
    const admin1 = `${feature.country}.${feature.admin1}`;
    for (const one of [admin1, code]) if (!names.has(one)) names.set(one, "");
  }
  for (const { code, name } of given ?? []) names.set(code, stripUnitWord(name));
  for (const [at, feature] of features.entries()) {
    const code = feature.featureCode === "ADM1" ? `${feature.country}.${feature.admin1}` : unitCode(feature);
    const isUnit = feature.featureCode === "ADM1" || (feature.featureCode === "ADM2" && feature.admin2 !== "");
    if (!isUnit || !names.has(code)) continue;
    names.set(code, stripUnitWord(feature.name));
    owners.set(code, at);
  }
  const codes = [...names.keys()].sort();
  return {
    codes,
    names: codes.map((code) => names.get(code)!),
    features: Uint32Array.from(codes, (code) => (owners.get(code) ?? -1) + 1),
    numberOf: new Map(codes.map((code, at) => [code, at + 1])),
  };
}

type AliasEntry = { text: string; owner: number; kind: number };

/** Owner and kind of an alias: 0 a GeoNames id, 1 the number of a feature of this file; 2 more where the spelling isn't Arabic. */
function aliasEntries(
  given: Iterable<Alias>,
  numberOf: ReadonlyMap<string, number>,
  own: readonly AliasEntry[],
): AliasEntry[] {
  const entries = new Map<string, AliasEntry>();
  const add = (entry: AliasEntry) => {
    const name = `${entry.text}\t${entry.owner}\t${entry.kind & 1}`;
    if (!entries.has(name)) entries.set(name, entry);
  };
  for (const alias of given) {
    const geonames = geonamesId.exec(alias.id);
    const owner = geonames ? Number(geonames[1]) : numberOf.get(alias.id);
    if (owner === undefined) continue;
    for (const name of alias.names) {
      const isArabic = /\p{Script=Arabic}/u.test(name);
      const text = isArabic ? foldArabic(readArabicName(name).key) : readLatinName(name).key;
      const weak = isArabic && foreignArabicLetters.test(name) ? 2 : 0;
      if (text.length > 1) add({ text, owner, kind: (geonames ? 0 : 1) + weak });
    }
  }
  for (const entry of own) add(entry);
  return [...entries.values()].sort((a, b) => hashText(a.text) - hashText(b.text) || a.owner - b.owner);
}

function buildGrid(features: readonly Feature[]) {
  const placed = [...features.entries()]
    .filter(([, feature]) => feature.featureClass === "P")
    .map(([at, feature]) => [cellOf(feature.latitude, feature.longitude), at] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const cells: number[] = [];
  const cellOffsets: number[] = [];
  for (const [at, [cell]] of placed.entries()) {
    if (cells.at(-1) === cell) continue;
    cells.push(cell);
    cellOffsets.push(at);
  }
  return {
    cells: Uint32Array.from(cells),
    cellOffsets: Uint32Array.from([...cellOffsets, placed.length]),
    cellFeatures: Uint32Array.from(placed, (pair) => pair[1]),
  };
}

/**
 * The bytes of a gazetteer file; the same features and options give the same bytes.
 * @example openGazetteer([buildGazetteer(features, { attribution: "GeoNames, CC BY 4.0" })])
 */
export function buildGazetteer(given: Iterable<Feature>, options: BuildOptions = {}): Uint8Array {
  const byId = new Map<string, Feature>();
  for (const feature of given) byId.set(feature.id, feature);
  const rows = [...byId.values()]
    .map((feature) => ({ feature, ...splitId(feature.id) }))
    .sort((a, b) => a.kind - b.kind || a.number - b.number);
  const features = rows.map((row) => row.feature);
  const polygons = [...(options.polygons ?? [])];
  const countries = [...new Set([...features, ...polygons].map((one) => one.country))].sort();
  const countryOf = new Map(countries.map((iso, at) => [iso, at]));
  const codes = [...new Set(features.map((one) => `${one.featureClass}.${one.featureCode}`))].sort();
  const codeOf = new Map(codes.map((code, at) => [code, at]));
  const units = buildUnits(features, options.units);
  const numberOf = new Map(features.map((feature, at) => [feature.id, at]));

  const aliasNames = new Map<string, string[]>();
  const aliases = [...(options.aliases ?? [])];
  for (const { id, names } of aliases) aliasNames.set(id, [...(aliasNames.get(id) ?? []), ...names]);
  const keyEntries: KeyEntry[] = [];
  const ownAliases: AliasEntry[] = [];
  for (const [at, { feature, kind, number }] of rows.entries()) {
    const country = countryOf.get(feature.country)!;
    const alternates = [...feature.alternates, ...(aliasNames.get(feature.id) ?? [])];
    for (const name of nameKeys(feature.name, alternates, feature.country)) {
      if (name.script === "Latn") {
        keyEntries.push({ country, key: name.key, feature: at, isAlternate: name.isAlternate });
      } else {
        const owner = kind === 0 ? number : at;
        ownAliases.push({ text: name.key, owner, kind: (kind === 0 ? 0 : 1) + (name.isForeign ? 2 : 0) });
      }
    }
  }
  const { runs, arrays: keyArrays } = buildKeys(keyEntries, countries.length);
  const aliasList = aliasEntries(aliases, numberOf, ownAliases);
  const names = packTexts(features.map((feature) => feature.name));
  const unitCodes = packTexts(units.codes);
  const unitNames = packTexts(units.names);
  const aliasTexts = packTexts(aliasList.map((entry) => entry.text));

  const arrays: GazetteerArrays = {
    ids: Uint32Array.from(rows, (row) => row.number),
    idKinds: Uint8Array.from(rows, (row) => row.kind),
    latitudes: Int32Array.from(features, (one) => toE5(one.latitude)),
    longitudes: Int32Array.from(features, (one) => toE5(one.longitude)),
    populations: Uint32Array.from(features, (one) => one.population),
    countries: Uint8Array.from(features, (one) => countryOf.get(one.country)!),
    codes: Uint16Array.from(features, (one) => codeOf.get(`${one.featureClass}.${one.featureCode}`)!),
    units: Uint32Array.from(features, (one) => units.numberOf.get(unitCode(one)) ?? 0),
    priors: Uint8Array.from(features, (one) =>
      packPrior(placePrior(one.featureClass, one.featureCode, one.population)),
    ),
    nameOffsets: names.offsets,
    names: names.bytes,
    unitCodeOffsets: unitCodes.offsets,
    unitCodes: unitCodes.bytes,
    unitNameOffsets: unitNames.offsets,
    unitNames: unitNames.bytes,
    unitFeatures: units.features,
    ...keyArrays,
    aliasHashes: Uint32Array.from(aliasList, (entry) => hashText(entry.text)),
    aliasOwners: Uint32Array.from(aliasList, (entry) => entry.owner),
    aliasKinds: Uint8Array.from(aliasList, (entry) => entry.kind),
    aliasOffsets: aliasTexts.offsets,
    aliases: aliasTexts.bytes,
    ...buildGrid(features),
    ...buildPolygons(polygons, countryOf, units.numberOf),
  };
  const countryFeatures = new Map<string, number>();
  for (const [at, one] of features.entries()) {
    const isCountry = one.featureClass === "A" && one.featureCode.startsWith("PCL");
    if (isCountry && !countryFeatures.has(one.country)) countryFeatures.set(one.country, at);
  }
  const header = {
    attribution: options.attribution ?? "",
    codes,
    countries: countries.map((iso, at) => [iso, runs[at]![0], runs[at]![1], countryFeatures.get(iso) ?? -1] as const),
  };
  return packFile(header, arrays);
}
