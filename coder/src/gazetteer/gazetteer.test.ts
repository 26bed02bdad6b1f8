import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "../model/problem.ts";
import { buildGazetteer, openGazetteer } from "./index.ts";
import { inventedPlaces, inventPlace } from "./invented-places.fixture.ts";

const square = [
  [0, 13],
  [3, 13],
  [3, 15],
  [0, 15],
  [0, 13],
] as const;
const world = buildGazetteer(inventedPlaces, {
  attribution: "invented",
  units: [
    { code: "QX.01", name: "Tamrikou Region" },
    { code: "QX.02", name: "Province de Zolbani" },
  ],
  aliases: [
    { id: "iso:QX", names: ["كويستريا", "Questrie"] },
    { id: "geonames:900", names: ["نائية"] },
  ],
  polygons: [{ country: "QX", unit: "QX.01", rings: [square] }],
});
const gazetteer = openGazetteer([world]);
const latin = (name: string, more = {}) => gazetteer.find({ name, script: "Latn", ...more });
const arabic = (name: string, more = {}) => gazetteer.find({ name, script: "Arab", ...more });

test("the same features give the same bytes, in any order", () => {
  const again = buildGazetteer([...inventedPlaces].reverse());
  assert.deepEqual(again, buildGazetteer(inventedPlaces));
});

test("a place is found by its name, an alternate, an Arabic alias and an Arabic spelling", () => {
  for (const name of ["Tamrikou", "TAMRICOU", "tamrikou"]) assert.equal(latin(name)[0]?.gazetteer, "geonames:101");
  const [place] = arabic("تمريكو");
  assert.equal(place?.gazetteer, "geonames:101");
  assert.deepEqual([place?.admin1, place?.cost, place?.confidence], ["Tamrikou", 0, "high"]);
  const [other] = arabic("زولباني");
  assert.deepEqual([other?.gazetteer, other?.confidence], ["geonames:102", "high"]);
});

test("a generic word before the name asks for the unit", () => {
  assert.equal(arabic("ولاية زولباني")[0]?.gazetteer, "admin1:QX.02");
  assert.equal(latin("région de Tamrikou")[0]?.gazetteer, "admin1:QX.01");
  assert.equal(latin("Tamrikou", { unit: "admin1" })[0]?.gazetteer, "admin1:QX.01");
  assert.equal(arabic("مدينة زولباني")[0]?.gazetteer, "geonames:102");
});

test("records of one name within 25 km are one candidate, the settlement", () => {
  assert.deepEqual(
    latin("Goumbala").map((place) => place.gazetteer),
    ["geonames:104"],
  );
});

test("context draws towards the near one of two similar names", () => {
  assert.equal(arabic("غومبيلا", { context: [{ latitude: 14, longitude: 1 }] })[0]?.gazetteer, "geonames:103");
  assert.equal(arabic("غومبالا", { context: [{ latitude: 16, longitude: 4 }] })[0]?.gazetteer, "geonames:104");
  assert.equal(arabic("غومبالا", { context: [{ latitude: 16, longitude: 4 }] })[0]?.contextKm, 25);
});

test("a name that isn't there is answered with low candidates or none", () => {
  for (const name of ["إرنا", "ليو", "شنقيط"]) {
    for (const place of arabic(name)) assert.equal(place.confidence, "low", `${name} ${place.latin}`);
  }
  assert.deepEqual(arabic(""), []);
  assert.deepEqual(latin("..."), []);
});

test("countries restrict, focus only prefers", () => {
  assert.deepEqual(
    latin("Tamrikou", { countries: ["SA"] }).filter((place) => place.country !== "SA"),
    [],
  );
  assert.equal(latin("Tamrikou", { focus: ["SA"] })[0]?.country, "QX");
});

test("names of Arab countries are found with the article and without", () => {
  for (const name of ["الشريدة", "شريدة"]) assert.equal(arabic(name)[0]?.gazetteer, "geonames:107");
  for (const name of ["Al-Shoraydah", "Ash-Shoraydah", "Shoraydah"]) {
    assert.equal(latin(name)[0]?.gazetteer, "geonames:107", name);
  }
});

test("exact names only, for spotting them in a text", () => {
  assert.equal(gazetteer.hasExact("Goumbela", "Latn")[0]?.gazetteer, "geonames:103");
  assert.equal(gazetteer.hasExact("تمريكو", "Arab")[0]?.gazetteer, "geonames:101");
  assert.deepEqual(gazetteer.hasExact("Goumbel", "Latn"), []);
  assert.deepEqual(gazetteer.hasExact("زولباني", "Arab"), []);
});

test("a country by its code, and by its name in each language", () => {
  assert.equal(gazetteer.country("QX")?.latin, "Questria");
  assert.equal(gazetteer.country("ZZ"), null);
  assert.equal(arabic("كويستريا")[0]?.gazetteer, "iso:QX");
  assert.equal(latin("Questrie")[0]?.gazetteer, "iso:QX");
});

test("the units around a point: by outline, and by the places around where there is none", () => {
  assert.deepEqual(gazetteer.unitsAt(13.2, 2.8), { country: "QX", admin1: "Tamrikou", admin2: null });
  assert.deepEqual(gazetteer.unitsAt(16.05, 4.05), { country: "QX", admin1: "Zolbani", admin2: null });
  assert.deepEqual(gazetteer.unitsAt(-60, -60), { country: null, admin1: null, admin2: null });
});

test("a country file adds to the world, wins over it by id, and gives places to its aliases", () => {
  const country = buildGazetteer(
    [
      inventPlace(101, "Tamrikou-Ville", 14.01, 1.01, { featureCode: "PPLA", admin2: "7" }),
      inventPlace(900, "Naïya", 15, 2),
      inventPlace(901, "Zolbani Region", 16.1, 4.2, { featureClass: "A", featureCode: "ADM1", admin1: "02" }),
    ],
    { attribution: "added" },
  );
  const both = openGazetteer([world, country]);
  assert.equal(both.find({ name: "تمريكو", script: "Arab" })[0]?.latin, "Tamrikou-Ville");
  assert.deepEqual(gazetteer.hasExact("نائية", "Arab"), []);
  assert.equal(both.hasExact("نائية", "Arab")[0]?.gazetteer, "geonames:900");
  assert.equal(both.find({ name: "Zolbani", script: "Latn", unit: "admin1" })[0]?.gazetteer, "geonames:901");
  assert.equal(both.attribution, "invented; added");
  assert.equal(both.size.features, inventedPlaces.length + 3);
});

test("bytes that are no gazetteer are refused with what was found", () => {
  const refused = (bytes: Uint8Array) =>
    assert.throws(
      () => openGazetteer([bytes]),
      (error) => error instanceof Problem && error.code === "gazetteer-broken",
    );
  refused(new Uint8Array());
  refused(new TextEncoder().encode("not a gazetteer at all"));
  refused(world.slice(0, world.length - 8));
});

test("bytes at an odd place in memory are read too", () => {
  const moved = new Uint8Array(world.length + 3).subarray(3);
  moved.set(world);
  assert.equal(openGazetteer([moved]).find({ name: "Zolbani", script: "Latn" })[0]?.gazetteer, "geonames:102");
});
