import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkStyle } from "./check-style.ts";
import { readImports } from "./imports.ts";
import { checkLayers, findCircle, judgeImport, layers } from "./layers.ts";
import { root } from "./root.ts";

const judge = (file: string, name: string) => judgeImport(readImports(file, `import { a } from "${name}";`)[0]!);

test("the repository keeps to the table of layers", () => {
  assert.deepEqual(checkLayers(), []);
});

test("an import is allowed inside its layer and towards the layers in its row", () => {
  assert.equal(judge("coder/src/text/tokens.ts", "./document.ts"), null);
  assert.equal(judge("coder/src/text/tokens.ts", "../model/index.ts"), null);
  assert.equal(judge("server/src/publish/csv/index.ts", "csv-stringify"), null);
  assert.equal(judge("coder/src/catalogue/index.ts", "node:fs"), null);
  assert.equal(judge("coder/src/text/tokens.test.ts", "node:test"), null);
});

test("an import towards any other layer is refused", () => {
  assert.match(judge("coder/src/model/claim.ts", "../text/index.ts") ?? "", /may import nothing/);
  assert.match(judge("coder/src/pipeline/index.ts", "../../../server/src/cli/main.ts") ?? "", /imports server/);
  assert.match(judge("coder/src/text/tokens.ts", "node:fs") ?? "", /of the runtime/);
  assert.match(judge("coder/src/new/a.ts", "../model/index.ts") ?? "", /no layer/);
});

test("a language knows no other language, and an event type no other type", () => {
  assert.match(judge("coder/src/languages/fr/index.ts", "../ar/letters.ts") ?? "", /languages\/fr may import/);
  assert.equal(judge("coder/src/languages/ar/index.ts", "./letters.ts"), null);
  assert.equal(judge("coder/src/events/clash/index.ts", "../ucdp.ts"), null);
});

test("imports over several lines, at run time and of types are read, comments are not", () => {
  const source =
    'import {\n  a,\n  b,\n} from "./b.ts";\nexport type { C } from "./c.ts";\nawait import("./d.ts");\n// import "./e.ts";';
  assert.deepEqual(
    readImports("tools/a.ts", source).map(({ to, isType }) => [to, isType]),
    [
      ["tools/b.ts", false],
      ["tools/c.ts", true],
      ["tools/d.ts", false],
    ],
  );
});

test("a circle is found, one of types alone is none", () => {
  const edge = (from: string, to: string, isType = false) => ({ from, to, isTest: false, isType });
  assert.deepEqual(findCircle([edge("a", "b"), edge("b", "c"), edge("c", "a")]), ["a", "b", "c", "a"]);
  assert.deepEqual(findCircle([edge("a", "b"), edge("b", "a", true)]), []);
});

test("ASCII's idea of a letter is refused on report text", () => {
  const found = (line: string, file = "coder/src/text/a.ts") => checkStyle(file, `${line}\n`).length;
  assert.equal(found("const word = /\\bin\\b/u;"), 1);
  assert.equal(found("const word = /\\p{L}+/u;"), 0);
  assert.equal(found('new RegExp("\\\\w+")'), 1);
  assert.equal(found("word.toLowerCase()"), 1);
  assert.equal(found("word.toLowerCase()", "coder/src/languages/fr/letters.ts"), 0);
  assert.equal(found("const half = a / b; // c /\\w/"), 0);
  assert.equal(checkStyle("tools/a.ts", "\n".repeat(300)).length, 1);
});

test("ARCHITECTURE.md shows this table", () => {
  const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([^`]+)` \| (.+?) \| (.+?) \|$/gmu)].map((match) => match.slice(1, 4));
  const wanted = layers.map(({ folder, holds, may }) => [
    folder,
    holds,
    may.map((one) => `\`${one}\``).join(", ") || "nothing",
  ]);
  assert.deepEqual(rows, wanted);
});
