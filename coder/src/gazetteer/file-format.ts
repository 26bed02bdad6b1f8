import { Problem } from "../model/problem.ts";

const magic = 0x445a474d;
/** Raised whenever the layout changes; a file of another version is built again. */
export const formatVersion = 2;
const fixed = 16;
const step = 8;

const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i16: Int16Array, i32: Int32Array } as const;
type Kind = keyof typeof kinds;
type ArrayOf<K extends Kind> = {
  u8: Uint8Array;
  u16: Uint16Array;
  u32: Uint32Array;
  i16: Int16Array;
  i32: Int32Array;
}[K];

/** Every array of a gazetteer file, with the kind of its numbers. */
const arrayKinds = {
  ids: "u32",
  idKinds: "u8",
  latitudes: "i32",
  longitudes: "i32",
  populations: "u32",
  countries: "u8",
  codes: "u16",
  units: "u32",
  priors: "u8",
  nameOffsets: "u32",
  names: "u8",
  unitCodeOffsets: "u32",
  unitCodes: "u8",
  unitNameOffsets: "u32",
  unitNames: "u8",
  unitFeatures: "u32",
  keyOffsets: "u32",
  keys: "u8",
  shared: "u8",
  postOffsets: "u32",
  posts: "u32",
  skeletonHashes: "u32",
  skeletonKeys: "u32",
  exactHashes: "u32",
  exactKeys: "u32",
  aliasHashes: "u32",
  aliasOwners: "u32",
  aliasKinds: "u8",
  aliasOffsets: "u32",
  aliases: "u8",
  cells: "u32",
  cellOffsets: "u32",
  cellFeatures: "u32",
  polygonRings: "u32",
  polygonBoxes: "i16",
  polygonCountries: "u8",
  polygonUnits: "u32",
  ringOffsets: "u32",
  ringPoints: "i16",
} as const satisfies Record<string, Kind>;

type ArrayName = keyof typeof arrayKinds;
/** The arrays of one file; offsets arrays have one entry more than what they cut. */
export type GazetteerArrays = { readonly [N in ArrayName]: ArrayOf<(typeof arrayKinds)[N]> };

/** What is small enough to be JSON: the countries with their run of keys and their own feature (-1: none), feature codes, the attribution. */
export type GazetteerHeader = {
  readonly attribution: string;
  readonly codes: readonly string[];
  readonly countries: readonly (readonly [iso: string, keysFrom: number, keysTo: number, feature: number])[];
};

type Place = readonly [kind: Kind, offset: number, length: number];
const padded = (size: number) => Math.ceil(size / step) * step;

/** The bytes of a gazetteer file: a short fixed part, the JSON header, then the arrays, each at a multiple of eight. */
export function packFile(header: GazetteerHeader, arrays: GazetteerArrays): Uint8Array {
  const places: Record<string, Place> = {};
  let size = 0;
  for (const [name, kind] of Object.entries(arrayKinds)) {
    const array = arrays[name as ArrayName];
    places[name] = [kind, size, array.length];
    size = padded(size + array.byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify({ ...header, arrays: places }));
  const base = padded(fixed + head.length);
  const bytes = new Uint8Array(base + size);
  new Uint32Array(bytes.buffer, 0, 4).set([magic, formatVersion, head.length, bytes.length]);
  bytes.set(head, fixed);
  for (const name of Object.keys(arrayKinds) as ArrayName[]) {
    const array = arrays[name];
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + places[name]![1]);
  }
  return bytes;
}

function broken(found: string): Problem {
  return new Problem("gazetteer-broken", {
    file: "gazetteer",
    found,
    wanted: `a gazetteer file of format ${formatVersion}`,
  });
}

/**
 * Views into the bytes of a gazetteer file, nothing copied or parsed but the header; throws `gazetteer-broken`.
 * @example unpackFile(bytes).header.attribution
 */
export function unpackFile(given: Uint8Array): { header: GazetteerHeader; arrays: GazetteerArrays } {
  const bytes = given.byteOffset % step === 0 ? given : given.slice();
  if (bytes.length < fixed) throw broken(`${bytes.length} bytes`);
  const [mark, version, headLength, length] = new Uint32Array(bytes.buffer, bytes.byteOffset, 4);
  if (mark !== magic) throw broken("bytes that are no gazetteer");
  if (version !== formatVersion) throw broken(`format ${version}`);
  if (length !== bytes.length) throw broken(`${bytes.length} bytes where the file says ${length}`);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(fixed, fixed + headLength!)));
  const base = bytes.byteOffset + padded(fixed + headLength!);
  const arrays: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(arrayKinds)) {
    const place = head.arrays[name] as Place | undefined;
    if (place === undefined || place[0] !== kind) throw broken(`no array "${name}"`);
    arrays[name] = new kinds[kind](bytes.buffer as ArrayBuffer, base + place[1], place[2]);
  }
  const { attribution, codes, countries } = head as GazetteerHeader;
  return { header: { attribution, codes, countries }, arrays: arrays as GazetteerArrays };
}

/** Texts one after another in UTF-8, with the offset of each. */
export function packTexts(texts: readonly string[]): { offsets: Uint32Array; bytes: Uint8Array } {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const offsets = new Uint32Array(texts.length + 1);
  for (const [at, one] of encoded.entries()) offsets[at + 1] = offsets[at]! + one.length;
  const bytes = new Uint8Array(offsets[texts.length]!);
  for (const [at, one] of encoded.entries()) bytes.set(one, offsets[at]!);
  return { offsets, bytes };
}

const decoder = new TextDecoder();

/** The text of one number out of packed texts. */
export function textAt(offsets: Uint32Array, bytes: Uint8Array, at: number): string {
  return decoder.decode(bytes.subarray(offsets[at]!, offsets[at + 1]!));
}
