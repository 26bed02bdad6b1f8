import assert from "node:assert/strict";
import { test } from "node:test";
import { diffLines } from "./diff-lines.ts";
import { findCommands, findLinks } from "./read-page.ts";
import { shortenAnswer } from "./short-answer.ts";
import { countTests, plainText } from "./test-output.ts";

test("a diff tells the lines that went and came, in order", () => {
  assert.deepEqual(diffLines(["a", "b", "c"], ["a", "x", "c", "d"]), ["- b", "+ x", "+ d"]);
  assert.deepEqual(diffLines(["a"], ["a"]), []);
  assert.deepEqual(diffLines([], ["a"]), ["+ a"]);
  assert.deepEqual(diffLines(["a", "a"], ["a"]), ["- a"]);
});

test("commands are read from sh blocks alone, one by one", () => {
  const page =
    'npm no\n```sh\nnpm ci && npm test # all\ncat a.txt | npx marsad code - --out "b c.json" > d\n```\n```text\nnpm never\n```';
  assert.deepEqual(
    findCommands(page).map(({ words }) => words.join(" ")),
    ["npm ci", "npm test", "cat a.txt", "npx marsad code - --out b c.json"],
  );
});

test("only relative links outside of code are followed", () => {
  assert.deepEqual(findLinks("[a](b.md#c) [d](https://e) [f](#g)\n```\n[h](i)\n```"), [{ line: 1, link: "b.md" }]);
});

test("an answer is told one value a line", () => {
  assert.equal(shortenAnswer({ reports: [], claims: [], issues: [] }), '{\n "reports": [],\n "claims": []\n}\n');
});

test("the tests of a run are counted, cancelled ones as failed", () => {
  assert.deepEqual(countTests(plainText("\u001b[34mℹ pass 3\u001b[39m\nℹ fail 1\nℹ cancelled 1")), {
    passed: 3,
    failed: 2,
  });
  assert.deepEqual(countTests("it broke"), { passed: 0, failed: 0 });
});
