// The example bulletins, as `npm start` codes them: each shape of input is read, and what they are there to show is shown.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Answer, Claim } from "../coder/src/model/index.ts";
import { root } from "./root.ts";

const files = readdirSync(join(root, "examples")).map((name) => `examples/${name}`);
// a folder without country files stands in for the user's own
const words = ["code", ...files, "--format", "json", "--gazetteer", join(root, "corpus")];
const told = execFileSync(process.execPath, [join(root, "server", "bin", "marsad.mjs"), ...words], {
  cwd: root,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
const { reports, claims, events }: Answer = JSON.parse(told);

function claimsOf(file: string): Claim[] {
  const ids = new Set(reports.filter(({ item }) => item.name === `examples/${file}`).map(({ id }) => id));
  return claims.filter(({ report }) => ids.has(report));
}

test("npm start codes every example, as a table wherever it prints", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  // named one by one, for not every shell that npm uses knows what examples/* means
  const [, ...given] = scripts.start.split("marsad code --format table ");
  assert.deepEqual(given.join().split(" ").sort(), files.toSorted());
});

test("text, JSON Lines and HTML are each cut into their reports, and each claims something", () => {
  const counts = Object.groupBy(reports, ({ item }) => item.name);
  assert.deepEqual(Object.fromEntries(Object.entries(counts).map(([name, some]) => [name, some?.length])), {
    "examples/bulletin.txt": 3,
    "examples/communique.txt": 1,
    "examples/depeche.txt": 1,
    "examples/digest.txt": 4,
    "examples/page.html": 1,
    "examples/reports.jsonl": 4,
    "examples/wire.txt": 1,
  });
  for (const report of reports)
    assert.ok(
      claims.some((claim) => claim.report === report.id),
      report.title ?? report.id,
    );
  assert.ok(events.length > 8);
});

test("two calendars are held against each other", () => {
  const dates = claimsOf("bulletin.txt").map(({ when }) => [
    when?.value.from,
    when?.value.hijri?.day,
    when?.value.calendarsAgree,
  ]);
  assert.deepEqual(dates, [
    ["2025-01-13", 13, true],
    ["2025-01-16", 16, true],
    ["2025-01-18", 18, true],
  ]);
});

test("places in brackets are found, and calibres are no counts", () => {
  const [raid] = claimsOf("bulletin.txt");
  assert.equal(raid?.where?.value.latin, "Douentza");
  const seized = raid?.materiel.map(({ value }) => [value.item, value.count, value.calibreMm]) ?? [];
  for (const row of [
    ["mortar", 1, 60],
    ["motorcycle", 5, null],
  ])
    assert.ok(
      seized.some((one) => String(one) === String(row)),
      `${row} in ${seized.join("; ")}`,
    );
});

test("a corrected toll keeps the earlier figure", () => {
  const crash = claimsOf("digest.txt").find(({ type }) => type === "transport-accident");
  const killed = crash?.tolls.find(({ value }) => value.outcome === "killed" && value.partOf === null)?.value;
  assert.deepEqual([killed?.min, killed?.max, killed?.previous], [23, 23, { min: 17, max: 17 }]);
});

test("what a line or a page says about itself is kept", () => {
  const line = reports.find(({ item }) => item.id === "wire-002");
  assert.deepEqual(
    [line?.publishedAt, line?.source?.url],
    ["2025-03-07T09:30:00+02:00", "https://example.org/wire/002"],
  );
  const page = reports.find(({ item }) => item.name === "examples/page.html");
  assert.equal(page?.publishedAt, "2025-03-12T08:00:00+05:00");
  assert.ok(!page?.text.includes("الرئيسية"));
});
