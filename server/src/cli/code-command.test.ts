import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Answer, Report } from "../../../coder/src/model/index.ts";
import { runBin } from "./run-bin.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "marsad-code-"));
after(() => rmSync(folder, { recursive: true }));

const text =
  "هجوم على مقر للجيش في مالي\nقُتل ستة جنود في هجوم شنه مسلحون على مقر للجيش المالي في كيدال يوم الاثنين 26 فبراير 2024.\n";

function write(name: string, bytes: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const good = write("good.txt", text);

async function codeJson(words: string[], input?: string | Buffer): Promise<Answer> {
  const { out, status, told } = await runBin(
    ["code", "--format", "json", ...words],
    input === undefined ? {} : { input },
  );
  assert.equal(status, 0, told);
  return JSON.parse(out);
}

const cut = (report: Report | undefined) => report && [report.text, report.span, report.title];

test("json is one linked object, the same bytes each time, its reports cuts of the file", async () => {
  const first = await runBin(["code", good, "--format", "json"]);
  const second = await runBin(["code", good, "--format", "json"]);
  assert.equal(first.out, second.out);
  assert.equal(first.told, "");
  const answer: Answer = JSON.parse(first.out);
  assert.deepEqual(Object.keys(answer), ["reports", "claims", "events", "issues"]);
  for (const report of answer.reports)
    assert.equal(readFileSync(good, "utf8").slice(report.span.start, report.span.end), report.text);
  assert.ok(answer.claims.length > 0 && answer.events.length > 0);
});

test("a mark, line ends of Windows and other encodings give the same reading", async () => {
  const plain = await codeJson([good]);
  const types = plain.claims.map(({ type }) => type);
  const returned = text.replaceAll("\n", "\r\n");
  for (const [name, bytes] of [
    ["bom.txt", `\uFEFF${text}`],
    ["wide.txt", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["big.txt", Buffer.from(text, "utf16le").swap16()],
    ["returns.txt", returned],
  ] as const) {
    const file = write(name, bytes);
    const answer = await codeJson([file]);
    assert.deepEqual(
      answer.claims.map(({ type }) => type),
      types,
      name,
    );
    assert.ok(!answer.reports[0]?.title?.includes("\uFEFF"), name);
    const decoded = name === "returns.txt" ? returned : name === "big.txt" ? text : `\uFEFF${text}`;
    for (const { span, text: own } of answer.reports) assert.equal(decoded.slice(span.start, span.end), own, name);
  }
});

test("standard input is read with - and with no file", async () => {
  const named = await codeJson([good]);
  for (const words of [["-"], []]) {
    const answer = await codeJson(words, text);
    assert.deepEqual(answer.reports.map(cut), named.reports.map(cut));
    assert.equal(answer.reports[0]?.id, named.reports[0]?.id);
    assert.equal(answer.reports[0]?.item.name, "-");
  }
});

test("one bad file is named and the others are coded", async () => {
  const cases = {
    none: join(folder, "none.txt"),
    folder,
    empty: write("empty.txt", ""),
    image: write("image.png", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1")),
    pdf: write("report.pdf", "%PDF-1.7 x"),
    loop: join(folder, "loop.txt"),
    long: join(folder, `${"n".repeat(300)}.txt`),
  };
  symlinkSync(cases.loop, cases.loop);
  const { status, out, told } = await runBin(["code", ...Object.values(cases), good]);
  assert.equal(status, 1);
  assert.deepEqual(
    out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).item.name),
    [good],
  );
  const lines = told.trim().split("\n");
  assert.equal(lines.length, 7);
  for (const [index, file] of Object.values(cases).entries())
    assert.ok(lines[index]?.startsWith(`marsad: ${file}: `), lines[index]);
  assert.doesNotMatch(told, /\n\s+at /);
});

test("a text that ends inside a character is coded up to there and told", async () => {
  const file = write("cut.txt", Buffer.from(`${text}قُتل جنديان`).subarray(0, -1));
  const { status, out, told } = await runBin(["code", file]);
  assert.equal(status, 1);
  assert.ok(told.startsWith(`marsad: ${file}: the text ends in the middle of a character`), told);
  assert.ok(JSON.parse(out).reports.length > 0);
  assert.doesNotMatch(out, /\uFFFD/);
});

test("JSON Lines keeps ids and line numbers and names broken lines", async () => {
  const line = (id: string) =>
    JSON.stringify({ id, text, publishedAt: "2024-02-27", source: "وكالة", url: "https://example.org" });
  const file = write("lines.jsonl", `${line("a")}\n{"text": 5}\r\n${line("b")}`);
  const { status, out, told } = await runBin(["code", file]);
  assert.equal(status, 1);
  const answers = out
    .trim()
    .split("\n")
    .map((row) => JSON.parse(row));
  assert.deepEqual(
    answers.map(({ item }) => [item.line, item.id]),
    [
      [1, "a"],
      [3, "b"],
    ],
  );
  assert.deepEqual(Object.keys(answers[0]), ["item", "reports", "claims", "issues"]);
  assert.equal(answers[0].reports[0].publishedAt, "2024-02-27");
  assert.deepEqual(answers[0].reports[0].source, { name: "وكالة", url: "https://example.org" });
  assert.match(told, /lines\.jsonl, line 2: found a number as "text"/);
});

test("what the options say completes the items", async () => {
  const answer = await codeJson([good, "--published", "2024-02-28", "--source", "وكالة"]);
  assert.equal(answer.reports[0]?.publishedAt?.slice(0, 10), "2024-02-28");
  assert.equal(answer.reports[0]?.source?.name, "وكالة");
  const foreign = await codeJson([good, "--lang", "sw"]);
  assert.equal(foreign.claims.length, 0);
  assert.ok(foreign.issues.some(({ code }) => code === "language-unsupported"));
});

test("the same item twice is coded once, so that ids stay apart", async () => {
  const { out, told, status } = await runBin(["code", good, good, "--format", "json"]);
  assert.equal(status, 0);
  assert.match(told, /the same bytes as/);
  const ids = JSON.parse(out).reports.map(({ id }: Report) => id);
  assert.equal(new Set(ids).size, ids.length);
  const line = (id: string) => `${JSON.stringify({ id, text })}\n`;
  const file = write("again.jsonl", line("first") + line("first") + line("other"));
  const lines = await runBin(["code", file, "--format", "jsonl"]);
  assert.match(lines.told, /line 2: the same bytes as .*line 1; coded once/);
  assert.deepEqual(
    lines.out
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row).item.id),
    ["first", "other"],
  );
});

test("wrong usage ends in 2 and says what was wanted", async () => {
  const cases: [string[], RegExp][] = [
    [["code", good, "--format", "xml"], /json/],
    [["code", good, "--published", "yesterday"], /wanted a date/],
    [["code", good, "--published", "2024-02-30"], /wanted a date/],
    [["code", good, "--lang", "not a code"], /wanted a language code/],
    [["code", "--nonsense"], /unknown option/],
    [["decode", good], /unknown command/],
    [["code", "-", "-"], /once only/],
    [["code", good, "--out", good], /would overwrite/],
    [["code", good, "--out", folder], /folder/],
    [["code", good, "--out", join(folder, "none", "a.json")], /no folder/],
    [["code", good, "--gazetteer", join(folder, "none")], /found no gazetteer/],
    [[], /Usage/],
  ];
  for (const [words, told] of cases) {
    const ended = await runBin(words);
    assert.equal(ended.status, 2, `${words.join(" ")}: ${ended.told}`);
    assert.match(ended.told, told);
    assert.equal(ended.out, "");
  }
  assert.equal((await runBin(["--help"])).status, 0);
  assert.match((await runBin(["--version"])).out, /^\d+\.\d+\.\d+\n$/);
});

test("--out appears whole, through a link, and leaves nothing beside it", async () => {
  const own = join(folder, "out");
  mkdirSync(own);
  const target = join(own, "answer.json");
  writeFileSync(target, "old");
  symlinkSync(target, join(own, "link.json"));
  const { out, status } = await runBin(["code", good, "--format", "json", "--out", join(own, "link.json")]);
  assert.deepEqual([out, status], ["", 0]);
  assert.ok(JSON.parse(readFileSync(target, "utf8")).reports.length > 0);
  assert.deepEqual(readdirSync(own).sort(), ["answer.json", "link.json"]);
  for (const option of [
    ["--published", "x"],
    ["--gazetteer", join(folder, "none")],
  ]) {
    const refused = await runBin(["code", good, ...option, "--out", join(own, "new.json")]);
    assert.equal(refused.status, 2);
    assert.deepEqual(readdirSync(own).sort(), ["answer.json", "link.json"]);
  }
});

test("every format prints, into a pipe too", async () => {
  const csv = await runBin(["code", good, "--format", "csv"]);
  assert.match(csv.out, /^event_id,type,/);
  const geojson = await runBin(["code", good, "--format", "geojson"]);
  assert.equal(JSON.parse(geojson.out).type, "FeatureCollection");
  const table = await runBin(["code", good, "--format", "table"]);
  assert.match(table.out, /1 report, /);
  assert.doesNotMatch(table.out, /\u001b/);
});

test("read prints a line a report with its mentions, under the user's id", async () => {
  const file = write("read.jsonl", `${JSON.stringify({ id: "x-1", text })}\n`);
  const { out, status } = await runBin(["read", file]);
  assert.equal(status, 0);
  const [read] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.equal(read.id, "x-1");
  assert.ok(read.mentions.some(({ kind }: { kind: string }) => kind === "date"));
});

test("a reader that closes the pipe is no failure", async () => {
  const file = write(
    "many.jsonl",
    Array.from({ length: 400 }, (_, id) => `${JSON.stringify({ id, text })}\n`).join(""),
  );
  const ended = await runBin(["code", file], { onOut: (_chunk, close) => close() });
  assert.equal(ended.status, 0, ended.told);
  assert.equal(ended.told, "");
});
