import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { deflateRawSync, gzipSync } from "node:zlib";
import { openGazetteer } from "../../../coder/src/gazetteer/index.ts";
import { Problem } from "../../../coder/src/model/problem.ts";
import { addCountryFiles } from "./add-countries.ts";

const folder = () => mkdtempSync(join(tmpdir(), "marsad-gazetteer-"));
const line = (id: number, name: string, latitude: number, more: Partial<Record<number, string>> = {}) => {
  const cells = [
    String(id),
    name,
    name,
    "",
    String(latitude),
    "2.5",
    "P",
    "PPL",
    "QX",
    "",
    "01",
    "",
    "",
    "",
    "0",
    "",
    "1",
    "",
    "",
  ];
  return cells.map((cell, at) => more[at] ?? cell).join("\t");
};
const dump = [line(1, "Tamrikou", 14), line(2, "Zolbani", 15, { 3: "Zolbany,زولباني" })].join("\n");

function write(name: string, bytes: string | Uint8Array): string {
  const file = join(folder(), name);
  writeFileSync(file, bytes);
  return file;
}

/** A zip archive with one deflated file, as GeoNames publishes them. */
function zip(name: string, text: string): Buffer {
  const packed = deflateRawSync(Buffer.from(text));
  const title = Buffer.from(name);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(Buffer.byteLength(text), 8);
  const common = Buffer.concat([
    Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
    sizes,
    Buffer.from([title.length, 0, 0, 0]),
  ]);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, title, packed]);
  const central = Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, Buffer.alloc(14), title]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

async function refusal(file: string, target = folder()): Promise<Problem> {
  try {
    await addCountryFiles([file], target);
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    return error;
  }
  throw new Error(`${file} was not refused`);
}

test("a country file is read as text, compressed or in a zip archive", async () => {
  const inputs = [write("QX.txt", dump), write("QX.txt.gz", gzipSync(dump)), write("QX.zip", zip("QX.txt", dump))];
  for (const input of inputs) {
    const target = folder();
    const added = await addCountryFiles([input], target);
    assert.deepEqual(
      added.countries.map(({ country, places }) => [country, places]),
      [["QX", 2]],
    );
    assert.deepEqual(readdirSync(target), ["QX.bin"]);
    const gazetteer = openGazetteer([readFileSync(join(target, "QX.bin"))]);
    assert.equal(gazetteer.hasExact("زولباني", "Arab")[0]?.gazetteer, "geonames:2");
  }
});

test("broken lines are named with their number and the rest is kept", async () => {
  const lines = [line(1, "Tamrikou", 14), "3\tcut", line(4, "Far", 140), line(5, "", 14), line(6, "Zolbani", 15), dump];
  const { warnings, countries } = await addCountryFiles([write("QX.txt", lines.join("\r\n"))], folder());
  assert.deepEqual(
    warnings.map(({ line, found }) => [line, found]),
    [
      [2, "2 columns"],
      [3, "coordinates 140, 2.5"],
      [4, "no name"],
    ],
  );
  assert.equal(countries[0]?.places, 4);
});

test("a file that is no country file is refused and the old gazetteer stays", async () => {
  const target = folder();
  await addCountryFiles([write("QX.txt", dump)], target);
  const before = readFileSync(join(target, "QX.bin"));
  const cases: [string, string | Uint8Array, RegExp][] = [
    ["a.txt", "a story about a place\nand another line", /2 of 2 lines broken.*line 1: 1 columns/],
    ["latin1.txt", Buffer.from(dump.replace("Zolbani", "Zolbané"), "latin1"), /not UTF-8/],
    ["utf16.txt", Buffer.from(dump, "utf16le"), /lines broken|not UTF-8/],
    ["empty.txt", "", /no lines/],
    ["cut.txt.gz", gzipSync(dump).subarray(0, 40), /cut or damaged/],
    ["not.zip", "PK but no archive", /no readable .txt/],
  ];
  for (const [name, bytes, found] of cases) {
    const problem = await refusal(write(name, bytes), target);
    assert.equal(problem.code, "gazetteer-broken", name);
    assert.match(String(problem.facts.found), found, name);
  }
  assert.equal((await refusal(join(target, "absent.txt"))).code, "file-missing");
  assert.deepEqual(readFileSync(join(target, "QX.bin")), before);
  assert.deepEqual(readdirSync(target), ["QX.bin"]);
});

test("places without a second-level code take that of the nearest seat in their region", async () => {
  const seat = line(11, "Tamrikou", 14, { 7: "PPLA2", 11: "77" });
  const unit = line(12, "Cercle de Tamrikou", 14.5, { 6: "A", 7: "ADM2", 11: "77" });
  const target = folder();
  await addCountryFiles([write("QX.txt", [seat, unit, line(13, "Goumbala", 14.2)].join("\n"))], target);
  const gazetteer = openGazetteer([readFileSync(join(target, "QX.bin"))]);
  assert.equal(gazetteer.find({ name: "Goumbala", script: "Latn" })[0]?.admin2, "Tamrikou");
});
