import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Item } from "../../../../coder/src/model/index.ts";
import { readFileItems } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "marsad-file-"));
after(() => rmSync(folder, { recursive: true }));

async function read(bytes: string | Buffer, name = "a.txt"): Promise<{ items: Item[]; problems: string[] }> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return readPath(file);
}

async function readPath(file: string): Promise<{ items: Item[]; problems: string[] }> {
  const items: Item[] = [];
  const problems: string[] = [];
  for await (const delivery of readFileItems(file)) {
    if ("item" in delivery) items.push(delivery.item);
    else problems.push(`${delivery.problem.code} ${delivery.problem.facts.line ?? ""}`.trim());
  }
  return { items, problems };
}

test("a text is one item, its hash that of its bytes", async () => {
  const text = "قُتل جنديان\r\nفي مالي\r\n";
  const { items, problems } = await read(text);
  assert.deepEqual(problems, []);
  assert.deepEqual(items, [
    { name: join(folder, "a.txt"), hash: createHash("sha256").update(text).digest("hex"), text },
  ]);
});

test("JSON Lines gives an item a line and names the broken ones", async () => {
  const good = (id: number) => JSON.stringify({ id, text: `خبر ${id}` });
  const { items, problems } = await read(`${good(1)}\r\n{"text":\n\n${good(4)}\nwords\n${good(6)}`, "a.jsonl");
  assert.deepEqual(
    items.map(({ id, line }) => [id, line]),
    [
      ["1", 1],
      ["4", 4],
      ["6", 6],
    ],
  );
  assert.deepEqual(problems, ["line-broken 2", "line-broken 5"]);
});

test("JSON Lines is known without its name, with a mark, in UTF-16 and behind a broken first line", async () => {
  const lines = `${JSON.stringify({ text: "خبر" })}\n${JSON.stringify({ text: "ثان" })}\n`;
  for (const bytes of [
    lines,
    `\uFEFF${lines}`,
    Buffer.from(`\uFEFF${lines}`, "utf16le"),
    `\n\n${lines}`,
    `{"text":"a\n${lines}`,
  ]) {
    const { items } = await read(bytes, "a.data");
    assert.deepEqual(
      items.map(({ text }) => text),
      ["خبر", "ثان"],
    );
  }
  assert.equal((await read(JSON.stringify({ text: "x".repeat(200_000) }), "a.data")).items[0]?.text.length, 200_000);
});

test("prose that opens with a bracket stays prose; one JSON value is no report", async () => {
  assert.equal((await read("{قُتل} جنديان\nفي مالي")).items.length, 1);
  assert.equal((await read("[عاجل] قُتل جنديان")).items.length, 1);
  assert.deepEqual((await read('{\n "claims": []\n}', "answer.json")).problems, ["file-not-lines"]);
  assert.deepEqual((await read('[{"text":"a"}]', "list.json")).problems, ["file-not-lines"]);
});

test("a page becomes its article", async () => {
  const { items } = await read("<!doctype html><title>هجوم</title><p>قُتل جنديان</p><p>في مالي</p>");
  assert.equal(items[0]?.text, "قُتل جنديان\nفي مالي");
  assert.equal(items[0]?.title, "هجوم");
});

test("what can't be read is one Problem and no crash", async () => {
  assert.deepEqual(await read(""), { items: [], problems: ["file-empty"] });
  assert.deepEqual(await read(" \n\t\r\n"), { items: [], problems: ["file-empty"] });
  assert.deepEqual(await read("\uFEFF"), { items: [], problems: ["file-empty"] });
  assert.deepEqual(await read("<html><body></body></html>"), { items: [], problems: ["file-empty"] });
  assert.deepEqual(await read("%PDF-1.4 x"), { items: [], problems: ["file-not-text"] });
  assert.deepEqual(await read(Buffer.alloc(100)), { items: [], problems: ["file-not-text"] });
  assert.deepEqual(await read(Buffer.alloc(10), "a.jsonl"), { items: [], problems: ["line-broken 1"] });
  assert.deepEqual(await readPath(folder), { items: [], problems: ["file-folder"] });
  assert.deepEqual(await readPath(join(folder, "none.txt")), { items: [], problems: ["file-missing"] });
  assert.deepEqual(await readPath(join(folder, "a.txt", "below.txt")), { items: [], problems: ["file-missing"] });
});

test("a text in one piece has a bound, told before memory is full", async () => {
  const line = Buffer.from("قُتل جنديان في مالي يوم الاثنين.\n");
  const large = Buffer.concat(Array.from({ length: Math.ceil((9 << 20) / line.length) }, () => line));
  assert.deepEqual(await read(large, "large.txt"), { items: [], problems: ["file-too-large"] });
});

test("a deeply nested page gives an answer or a Problem", async () => {
  const { items, problems } = await read(`<html><body>${"<div>".repeat(200_000)}نص`, "deep.html");
  assert.equal(items.length + problems.length, 1);
});
