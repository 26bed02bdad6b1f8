import assert from "node:assert/strict";
import { test } from "node:test";
import { actor, claim, fold, killed, soldiers, tell, traitsOf, village } from "./build-claims.fixture.ts";
import { linkSignatures } from "./link-signatures.ts";

/** Deterministic numbers below a bound (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** `count` claims: happenings on `days` days in 400 villages, each told by some three reports, some of them vaguely. */
function invent(count: number, days: number) {
  const next = numbers(7);
  const reports = Array.from({ length: Math.ceil(count / 4) }, (_, at) =>
    tell(`n${at}`, { source: `outlet ${at % 40}`, text: `n${at} tells a and b and c` }),
  );
  const claims = [];
  while (claims.length < count) {
    const at = next(400);
    const spot = village(`V${at}`, at * 5, { admin1: `Region ${at % 9}`, admin2: `District ${at % 60}` });
    const day = new Date(Date.UTC(2024, 0, 1 + next(days))).toISOString().slice(0, 10);
    const dead = 1 + next(30);
    const doer = actor("perpetrator", "group", { id: `actor:${next(3)}`, kind: "rebel-group", country: "BF" });
    for (let telling = 1 + next(5); telling > 0 && claims.length < count; telling--) {
      const vague = next(10);
      claims.push(
        claim({
          report: reports[next(reports.length)]!,
          day: vague === 0 ? null : day,
          at: vague === 1 ? { ...spot, gazetteer: null, latitude: null, longitude: null, precision: "country" } : spot,
          tolls: vague === 2 ? [] : [killed(dead)],
          actors: vague === 3 ? [] : [doer, soldiers],
        }),
      );
    }
  }
  return { reports, claims };
}

test("twice the claims over the same days and villages cost about twice the comparisons", () => {
  const cost = (count: number, days: number) => {
    const { reports, claims } = invent(count, days);
    const { comparisons, events } = linkSignatures(reports, claims, fold, traitsOf);
    assert.ok(events.length < count * 0.6, `${events.length} events of ${count} claims`);
    return comparisons;
  };
  const half = cost(10_000, 60);
  const same = cost(20_000, 60);
  assert.ok(same <= 2.6 * half, `${same} / ${half}`);
});
