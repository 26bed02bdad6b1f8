import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { toJson } from "../publish/json/index.ts";
import { sampleAnswer } from "../publish/sample-answer.fixture.ts";
import { runBin } from "./run-bin.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "marsad-why-"));
after(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const file = write("answer.json", [...toJson(sampleAnswer)].join(""));
const why = (...words: string[]) => runBin(["why", ...words]);

test("an event shows every value with its words, rule, basis and what chose it", async () => {
  const { out, status, told } = await why("e1", "--in", file);
  assert.equal(status, 0, told);
  assert.match(out, /^event e1 {2}armed-attack, happened, confidence 0\.85/);
  assert.match(
    out,
    /killed {8}6 \u2068جنود\u2069, of the target\n {14}stated, confidence 0\.9, chosen by latest-report/,
  );
  assert.match(
    out,
    /\u2068قُتل ⟦6 جنود⟧ وأصيب آخرون في هجوم شنه مسلحون على مقر للجيش…\u2069\n {14}\[1\] 5–11, rule toll/,
  );
  assert.match(out, /place-ambiguous: Several places fit/);
});

test("a claim is found by a beginning of its id, and told as JSON too", async () => {
  const { out } = await why("c", "--in", file, "--format", "json");
  const explanation = JSON.parse(out);
  assert.deepEqual([explanation.kind, explanation.id, explanation.reports[0].title], ["claim", "c1", "هجوم في كيدال"]);
  const where = explanation.grounds.find(({ field }: { field: string }) => field === "where");
  assert.equal(where.evidence[0].quote, "كيدال");
  assert.equal(where.evidence[0].after, ".");
});

test("an id that nobody has names those that are close", async () => {
  for (const [id, told] of [
    ["e", /several begin with it: e1, e2/],
    ["e3", /close to it: e1, e2/],
    ["nothing-like-it", /found no claim or event of that id in .*answer\.json\n$/],
    ["", /found no claim or event/],
  ] as const) {
    const ended = await why(id, "--in", file);
    assert.equal(ended.status, 2);
    assert.match(ended.told, told);
  }
});

test("a broken answer is told for what it is", async () => {
  const whole = [...toJson(sampleAnswer)].join("");
  const cases: [string, RegExp][] = [
    ["", /found nothing/],
    [whole.slice(0, 200), /no JSON, or JSON that is cut/],
    ["[]", /JSON that is no object/],
    ['{"claims":[]}', /without the list "reports"/],
    ['{"item":{},"reports":[]}\n{"item":{}}\n', /lines of --format jsonl/],
    [whole.replace('"actors":[', '"actors":[5,'), /without evidence for "actors"/],
    [whole.replace('"trigger":', '"trigered":'), /without its trigger/],
    ['{"reports":[null],"claims":[],"events":[],"issues":[]}', /reports\[0\]/],
  ];
  for (const [text, told] of cases) {
    const ended = await why("e1", "--in", write("broken.json", text));
    assert.equal(ended.status, 1, text.slice(0, 80));
    assert.match(ended.told, told);
  }
  assert.equal((await why("e1", "--in", join(folder, "none.json"))).status, 1);
  assert.equal((await why("e1", "--in", folder)).status, 1);
});

test("without an answer it says where to get one", async () => {
  const { status, told } = await why("e1");
  assert.equal(status, 2);
  assert.match(told, /--format json --out answer\.json/);
});
