// Measures the place matcher on Arabic press spellings: right place first, right place in five, and names a second of processor time.
// Usage: bench-places.ts FOLDER [--no-aliases]; FOLDER holds ML, BF and NE as `marsad gazetteer add` makes them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { distanceKm, type Gazetteer, openGazetteer, type PlaceCandidate } from "../coder/src/gazetteer/index.ts";
import { readTable } from "../coder/src/text/table.ts";
import { buildWorld } from "../server/src/gazetteer/build-world.ts";
import { loadGazetteer } from "../server/src/gazetteer/index.ts";

const set = join(import.meta.dirname, "data", "places-sahel.tsv");
const countries = ["ML", "BF", "NE"];
const sameKm = 25;

type Row = { readonly ar: string; readonly geonames: string; readonly country: string; readonly latin: string };

async function openWith(folder: string, withAliases: boolean): Promise<Gazetteer> {
  if (withAliases) return loadGazetteer(folder);
  const files = countries.map((country) => readFileSync(join(folder, `${country}.bin`)));
  return openGazetteer([buildWorld({ aliases: [] }), ...files]);
}

/** The right id, or a record of the same name beside it. */
function isRight(candidate: PlaceCandidate | undefined, row: Row, truth: PlaceCandidate | null): boolean {
  if (candidate === undefined) return false;
  if (candidate.gazetteer === `geonames:${row.geonames}`) return true;
  return truth !== null && candidate.latin === truth.latin && distanceKm(candidate, truth) <= sameKm;
}

function measure(
  gazetteer: Gazetteer,
  rows: readonly Row[],
  scope: (row: Row) => { countries?: string[]; focus?: string[] },
) {
  let first = 0;
  let five = 0;
  const missed: string[] = [];
  const started = process.cpuUsage();
  const answers = rows.map((row) => gazetteer.find({ name: row.ar, script: "Arab", limit: 5, ...scope(row) }));
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  for (const [at, row] of rows.entries()) {
    const truth = gazetteer
      .find({ name: row.latin, script: "Latn", countries: [row.country], limit: 50 })
      .find((one) => one.gazetteer === `geonames:${row.geonames}`);
    const found = answers[at]!.findIndex((one) => isRight(one, row, truth ?? null));
    if (found === 0) first++;
    else missed.push(`${row.ar} ${row.latin}: ${answers[at]![0]?.latin ?? "-"} (rank ${found + 1 || "-"})`);
    if (found >= 0) five++;
  }
  const percent = (count: number) => ((100 * count) / rows.length).toFixed(1);
  return { first: percent(first), five: percent(five), perSecond: Math.round(rows.length / seconds), missed };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("Usage: bench-places.ts FOLDER [--no-aliases]");
const rows: Row[] = readTable(readFileSync(set, "utf8"), ["ar", "geonames", "country", "latin"]);
const gazetteer = await openWith(folder, !process.argv.includes("--no-aliases"));
const scopes = {
  "country known": (row: Row) => ({ countries: [row.country] }),
  "three countries in focus": () => ({ focus: countries }),
  "no country": () => ({}),
};
console.log(`${rows.length} names; ${gazetteer.size.features} features, ${gazetteer.size.keys} keys`);
for (const [name, scope] of Object.entries(scopes)) {
  for (let warm = 0; warm < 3; warm++) measure(gazetteer, rows, scope);
  const { first, five, perSecond, missed } = measure(gazetteer, rows, scope);
  console.log(`${name.padEnd(26)} place@1 ${first} %  place@5 ${five} %  ${perSecond} names/s`);
  if (process.argv.includes("--missed")) for (const line of missed) console.log(`    ${line}`);
}
