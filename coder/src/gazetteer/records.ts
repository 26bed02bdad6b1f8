import { idPrefixes } from "./build.ts";
import { textAt } from "./file-format.ts";
import { findGeonames, findUnit, type Layer } from "./layer.ts";
import type { Point, Units } from "./types.ts";

/** A feature in one of the opened files. */
export type Row = { readonly layer: number; readonly feature: number };

/** What is known of a row without its name: where it is, what it is. */
export type Records = {
  /** The same place in the latest file that has it. */
  readonly newest: (row: Row) => Row;
  /** The row of a GeoNames id in the latest file that has it, or null. */
  readonly byGeonames: (id: number) => Row | null;
  readonly byCountry: (iso2: string) => Row | null;
  /** The row of a country's capital in the latest file that has it, or null. */
  readonly byCapital: (iso2: string) => Row | null;
  readonly id: (row: Row) => string;
  readonly name: (row: Row) => string;
  readonly point: (row: Row) => Point;
  readonly country: (row: Row) => string;
  readonly code: (row: Row) => string;
  readonly units: (row: Row) => Units;
  /** The names of a unit code in the file where it stands, else in any other. */
  readonly unitNames: (layer: number, unit: number) => { admin1: string | null; admin2: string | null };
};

const countryCodes = /^A\.PCL/u;

/**
 * The records of the opened files, later files before earlier ones; only the names of countries and of first-level
 * units are the first file's, so that they stay the same whatever country files are added.
 */
export function openRecords(layers: readonly Layer[]): Records {
  const at = (row: Row) => layers[row.layer]!.arrays;
  const country = (row: Row) => layers[row.layer]!.header.countries[at(row).countries[row.feature]!]![0];
  const code = (row: Row) => layers[row.layer]!.header.codes[at(row).codes[row.feature]!]!;

  function unitCodeOf(layer: number, unit: number): string {
    const { unitCodeOffsets, unitCodes } = layers[layer]!.arrays;
    return unit === 0 ? "" : textAt(unitCodeOffsets, unitCodes, unit - 1);
  }

  function nameOfUnit(code: string, order: readonly number[]): string | null {
    for (const layer of order) {
      const unit = findUnit(layers[layer]!, code);
      if (unit < 0) continue;
      const { unitNameOffsets, unitNames } = layers[layer]!.arrays;
      const name = textAt(unitNameOffsets, unitNames, unit);
      if (name !== "") return name;
    }
    return null;
  }

  const unitCache = new Map<string, { admin1: string | null; admin2: string | null }>();
  function unitNames(layer: number, unit: number) {
    const code = unitCodeOf(layer, unit);
    if (code === "") return { admin1: null, admin2: null };
    const cached = unitCache.get(code);
    if (cached) return cached;
    const parts = code.split(".");
    const all = [...layers.keys()];
    const names = {
      admin1: nameOfUnit(parts.slice(0, 2).join("."), all),
      admin2: parts.length > 2 ? nameOfUnit(code, [layer, ...all]) : null,
    };
    unitCache.set(code, names);
    return names;
  }

  function later(row: Row, find: (layer: Layer) => number): Row {
    for (let layer = layers.length - 1; layer > row.layer; layer--) {
      const feature = find(layers[layer]!);
      if (feature >= 0) return { layer, feature };
    }
    return row;
  }

  function byCountry(iso2: string, order: readonly number[]): Row | null {
    for (const layer of order) {
      const number = layers[layer]!.countryNumber.get(iso2);
      const feature = number === undefined ? -1 : layers[layer]!.header.countries[number]![3];
      if (feature >= 0) return { layer, feature };
    }
    return null;
  }

  function newest(row: Row): Row {
    if (row.layer === layers.length - 1) return row;
    const kind = at(row).idKinds[row.feature]!;
    if (kind === 0) return later(row, (layer) => findGeonames(layer, at(row).ids[row.feature]!));
    const iso = country(row);
    return later(row, (layer) => {
      const number = layer.countryNumber.get(iso);
      if (number === undefined) return -1;
      if (kind === 1) return layer.header.countries[number]![3];
      const unit = findUnit(layer, unitCodeOf(row.layer, at(row).units[row.feature]!));
      return unit < 0 ? -1 : layer.arrays.unitFeatures[unit]! - 1;
    });
  }

  /** Capitals of the first file that has one, found once. */
  let capitals: Map<string, Row> | null = null;
  function findCapitals(): Map<string, Row> {
    const found = new Map<string, Row>();
    for (const [layer, { arrays, header }] of layers.entries()) {
      const wanted = header.codes.indexOf("P.PPLC");
      if (wanted < 0) continue;
      for (let feature = 0; feature < arrays.codes.length; feature++) {
        const row = { layer, feature };
        if (arrays.codes[feature] === wanted && !found.has(country(row))) found.set(country(row), newest(row));
      }
    }
    return found;
  }

  return {
    newest,
    byCapital(iso2) {
      capitals ??= findCapitals();
      return capitals.get(iso2) ?? null;
    },
    byGeonames(id) {
      const row = later({ layer: -1, feature: -1 }, (layer) => findGeonames(layer, id));
      return row.layer < 0 ? null : row;
    },
    byCountry: (iso2) => byCountry(iso2, [...layers.keys()].reverse()),
    id(row) {
      const kind = at(row).idKinds[row.feature]!;
      if (kind === 0) return `geonames:${at(row).ids[row.feature]}`;
      if (kind === 1) return `iso:${country(row)}`;
      return idPrefixes[kind]! + unitCodeOf(row.layer, at(row).units[row.feature]!);
    },
    name(row) {
      const isCountry = countryCodes.test(code(row));
      const first = isCountry ? (byCountry(country(row), [...layers.keys()]) ?? row) : row;
      return textAt(at(first).nameOffsets, at(first).names, first.feature);
    },
    point: (row) => ({
      latitude: at(row).latitudes[row.feature]! / 1e5,
      longitude: at(row).longitudes[row.feature]! / 1e5,
    }),
    country,
    code,
    units(row) {
      const names = unitNames(row.layer, at(row).units[row.feature]!);
      return { country: country(row), ...names };
    },
    unitNames,
  };
}
