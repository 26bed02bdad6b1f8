// Where reports put what they tell, through the whole coder: the place chosen, its country, and the unit that holds it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPlainCoder } from "./open-coder.ts";
import { whereCases } from "./where-cases.fixture.ts";

const coder = await openPlainCoder();

for (const [language, text, expected] of whereCases)
  test(`places what «${text.slice(0, 60).replaceAll("\n", " ")}» tells`, () => {
    const { claims } = coder.codeItem({ name: "case", hash: "0", text, language, publishedAt: "2024-06-05" });
    const shown = claims.map(({ where }) => {
      if (!where) return "nowhere";
      const { name, country, within } = where.value;
      return `${name} ${country ?? "?"}${within ? ` < ${within.name}` : ""}`;
    });
    assert.deepEqual([...new Set(shown)], expected);
  });
