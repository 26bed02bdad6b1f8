import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { answerLikeGold } from "./answer-like-gold.fixture.ts";
import { readCorpus } from "./corpus.ts";
import { evaluateCorpus } from "./evaluate.ts";
import { formatMisses } from "./format-misses.ts";
import { formatTable } from "./format-table.ts";

const folder = join(import.meta.dirname, "../../../corpus/ar/train");
const corpus = readCorpus(folder);
const evaluate = (coder: ReturnType<typeof answerLikeGold>) => evaluateCorpus(folder, coder)[0]!;

test("answers that are the gold's have no fault", () => {
  const evaluation = evaluate(answerLikeGold(corpus));
  assert.deepEqual(formatMisses(evaluation), []);
  assert.equal(evaluation.found, evaluation.events);
  assert.equal(evaluation.invented, 0);
  for (const [field, { right, of, extra }] of Object.entries(evaluation.fields)) {
    assert.equal(right, of, field);
    assert.equal(extra, 0, field);
  }
});

test("a coder that says nothing misses all and invents nothing", () => {
  const evaluation = evaluate(answerLikeGold(corpus, () => null));
  assert.equal(evaluation.found, 0);
  assert.ok(evaluation.events > 60);
  assert.equal(evaluation.invented, 0);
  assert.equal(evaluation.misses.filter(({ is }) => is === "missed").length, evaluation.events);
});

test("an answer on another day is a miss and an invention, and one a day off is only a wrong date", () => {
  const move = (days: number) =>
    answerLikeGold(corpus, (claim) => {
      if (!claim.when) return claim;
      const shift = (iso: string) => new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
      const { from, to } = claim.when.value;
      return {
        ...claim,
        when: { ...claim.when, value: { ...claim.when.value, from: shift(from), to: to && shift(to) } },
      };
    });
  const near = evaluate(move(1));
  assert.equal(near.found, near.events);
  assert.equal(near.fields.dateExact.right, 0);
  assert.equal(near.fields.dateNear.right, near.fields.dateNear.of);
  const far = evaluate(move(400));
  assert.ok(far.found < far.events / 3);
  assert.ok(far.invented > far.events / 2);
});

test("another type of the family is found with a wrong type, and another family is not found", () => {
  const asClash = evaluate(
    answerLikeGold(corpus, (claim) => ({ ...claim, type: claim.type === "armed-attack" ? "clash" : claim.type })),
  );
  assert.equal(asClash.found, asClash.events);
  assert.ok(asClash.fields.type.right < asClash.fields.type.of);
  const asFire = evaluate(
    answerLikeGold(corpus, (claim) => ({ ...claim, type: claim.type === "armed-attack" ? "fire" : claim.type })),
  );
  assert.ok(asFire.found < asFire.events);
});

test("an event that is told as background invents nothing, and its status is wrong", () => {
  const evaluation = evaluate(
    answerLikeGold(corpus, (claim) => ({ ...claim, status: "background", when: null, trigger: { ...claim.trigger } })),
  );
  assert.equal(evaluation.invented, 0);
  assert.equal(evaluation.fields.status.right, 0);
});

test("the table fits 100 columns", () => {
  for (const line of formatTable(evaluate(answerLikeGold(corpus)))) assert.ok(line.length <= 100, line);
});
