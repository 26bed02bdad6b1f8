import assert from "node:assert/strict";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { runBin } from "./run-bin.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "marsad-stream-"));
after(() => rmSync(folder, { recursive: true }));

const sentence = "قُتل ستة جنود في هجوم شنه مسلحون على مقر للجيش المالي في كيدال يوم الاثنين 26 فبراير 2024.";
const filler = "وقال شهود إن السوق كان مزدحما في ذلك الوقت وإن التجار أغلقوا محالهم بعد الظهر. ".repeat(20);

function writeLines(name: string, megabytes: number): { file: string; lines: number } {
  const file = join(folder, name);
  const handle = openSync(file, "w");
  let written = 0;
  let lines = 0;
  while (written < megabytes << 20) {
    written += writeSync(handle, `${JSON.stringify({ id: lines, text: `خبر ${lines}\n${sentence}\n${filler}` })}\n`);
    lines++;
  }
  closeSync(handle);
  return { file, lines };
}

test("JSON Lines streams in bounded memory, however large and however slowly it is read", async () => {
  const { file, lines } = writeLines("large.jsonl", 12);
  let seen = 0;
  const { status, told, peakMegabytes } = await runBin(["code", file], {
    onOut: (chunk) => {
      for (const byte of chunk) if (byte === 10) seen++;
    },
  });
  assert.equal(status, 0, told);
  assert.equal(seen, lines);
  assert.ok(peakMegabytes > 0 && peakMegabytes < 500, `${peakMegabytes} MB`);
});

test("what is held whole is refused beyond 50 MB, from files and from standard input", async () => {
  const { file } = writeLines("larger.jsonl", 51);
  for (const format of ["json", "csv", "table"]) {
    const { status, told, out } = await runBin(["code", file, "--format", format]);
    assert.deepEqual([status, out], [2, ""]);
    assert.match(told, new RegExp(`--format ${format} holds up to 50 MB in memory. Use --format jsonl`));
  }
});

test("a text in one piece beyond the bound is told, not read", async () => {
  const file = join(folder, "large.txt");
  const handle = openSync(file, "w");
  for (let block = 0; block < 40; block++) writeSync(handle, `${sentence}\n`.repeat(8000));
  closeSync(handle);
  const { status, told, peakMegabytes } = await runBin(["code", file]);
  assert.equal(status, 1);
  assert.match(told, /large\.txt: found more than 8 MB of plain text/);
  assert.ok(peakMegabytes < 500, `${peakMegabytes} MB`);
});
