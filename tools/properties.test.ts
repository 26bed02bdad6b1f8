// What must hold of the coder's answer to any text at all, sense or not.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { loadCases } from "../coder/src/catalogue/index.ts";
import type { Evidence, Item, Report } from "../coder/src/model/index.ts";
import { openPlainCoder } from "./open-coder.ts";

const [coder, catalogue] = await Promise.all([openPlainCoder(), loadCases()]);

const sentences = [...catalogue.events.values()].flatMap(({ cases }) => Object.values(cases).flat());
const words = [...new Set(sentences.flatMap(({ sentence }) => sentence.split(" ")))];
const signs = [
  ..."()[]{}«»“”\"'-–—،؛؟.,:;!/…*#",
  ..."\u200e\u200f\u202a\u202b\u202c\u2067\u2069\u0640\u064e\u0651\ufeff",
  ...["\n", "\n\n", "\r\n", "\t", "🙂", "\ud83d", "\u0000", "<b>", "&amp;"],
];
const phrases = [
  ...["يوم الإثنين", "13 رجب 1446هـ", "الموافق لـ", "13 يناير 2025م", "أمس", "ليلة الأحد"],
  ...["من 31 إلى 40", "ما لا يقل عن", "عشرات", "عيار (60) ملم", "(2) كلاشنيكوف", "وغنم"],
  ...["بينهم", "من جهة أخرى", "نفت", "أعلنت", "قال المتحدث", "بين (كيدال) و(غاو)", "20 كلم شمال", "بيان"],
];

/** Words of real sentences, numbers, dates, brackets, breaks and marks, with and without spaces between. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...phrases) },
  { weight: 2, arbitrary: fc.constantFrom(...signs) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2100 }).map((number) => `(${number})`) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 99999 }).map((number) => number.toLocaleString("ar-EG")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);
const salad = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", " ", " ", "", "\n")), { maxLength: 80 })
  .map((parts) => parts.map(([word, space]) => word + space).join(""));
/** Whole sentences, which claim things, with a break or a sign put anywhere into them. */
const broken = fc
  .tuple(
    fc.array(fc.constantFrom(...sentences.map(({ sentence }) => sentence)), { minLength: 1, maxLength: 4 }),
    piece,
    fc.nat(),
  )
  .map(([told, sign, at]) => {
    const text = told.join("\n");
    const place = at % (text.length + 1);
    return text.slice(0, place) + sign + text.slice(place);
  });

const anyItem = fc.record(
  {
    name: fc.constant("any"),
    hash: fc.constantFrom("0a1b2c3d", "ffffffff"),
    text: fc.oneof(salad, broken),
    title: salad,
    publishedAt: fc.constantFrom("2024-02-29", "2025-01-01T23:30:00+01:00"),
    language: fc.constant("ar"),
  },
  { requiredKeys: ["name", "hash", "text"] },
) satisfies fc.Arbitrary<Item>;

/** Everything in a value that has the shape of evidence. */
function* findEvidence(value: unknown): Generator<Evidence> {
  if (typeof value !== "object" || value === null) return;
  if ("quote" in value && "field" in value) yield value as Evidence;
  for (const inner of Object.values(value)) yield* findEvidence(inner);
}

function checkEvidence(evidence: Evidence, reports: ReadonlyMap<string, Report>): void {
  const field = reports.get(evidence.report)?.[evidence.field];
  assert.equal(field?.slice(evidence.start, evidence.end), evidence.quote, JSON.stringify(evidence));
  assert.ok(0 <= evidence.start && evidence.start < evidence.end && evidence.rule !== "", JSON.stringify(evidence));
}

const holds = (property: (item: Item) => void): void =>
  fc.assert(fc.property(anyItem, property), { numRuns: 200, seed: 20250113, verbose: 1 });

test("every quote is a slice of its report, whatever the text", () => {
  holds((item) => {
    const { reports, claims, issues } = coder.codeItem(item);
    const known = new Map(reports.map((report) => [report.id, report]));
    for (const { text, span } of reports) assert.equal(text, item.text.slice(span.start, span.end));
    for (const evidence of findEvidence([claims, issues])) checkEvidence(evidence, known);
  });
});

test("ids are unique, and what points at another value finds it", () => {
  holds((item) => {
    const { reports, claims } = coder.codeItem(item);
    const ids = [...reports, ...claims].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const claim of claims) {
      const { tolls, attribution, actors, materiel, sites, when, where } = claim;
      assert.ok(reports.some(({ id }) => id === claim.report));
      for (const { confidence, by, evidence } of [
        ...tolls,
        ...attribution,
        ...actors,
        ...materiel,
        ...sites,
        when,
        where,
      ].filter((value) => value !== null)) {
        assert.ok(confidence >= 0 && confidence <= 1, `${confidence}`);
        assert.ok(by === undefined || attribution[by], `by ${by}`);
        assert.ok(evidence.length > 0);
      }
      for (const { value } of tolls) {
        assert.ok(value.partOf === null || tolls[value.partOf], `part of ${value.partOf}`);
        assert.ok(value.min === null || value.max === null || value.min <= value.max, JSON.stringify(value));
      }
    }
  });
});

test("mentions are slices of what was read", () => {
  holds((item) => {
    const { reports } = coder.codeItem(item);
    coder.readItem(item).forEach(({ mentions }, index) => {
      for (const { start, end, quote } of mentions) {
        assert.ok(start < end, quote);
        assert.equal(reports[index]?.text.slice(start, end), quote);
      }
    });
  });
});

test("two runs give the same JSON, and linking takes whatever was coded", () => {
  holds((item) => {
    const first = coder.codeItem(item);
    assert.equal(JSON.stringify(coder.codeItem(item)), JSON.stringify(first));
    const events = coder.link([first]);
    assert.equal(JSON.stringify(coder.link([first])), JSON.stringify(events));
    // a count over a period is no event
    const told = first.claims.filter(({ status }) => status !== "aggregate").map(({ id }) => id);
    assert.deepEqual(events.flatMap(({ claims }) => claims).sort(), told.sort());
  });
});

test("a claim's mode is one of its type's", () => {
  for (const { sentence } of sentences) {
    const { claims } = coder.codeItem({ name: "case", hash: "0a1b2c3d", text: sentence, language: "ar" });
    for (const { type, mode } of claims)
      assert.ok(mode === null || catalogue.events.get(type)?.pack.modes.includes(mode), `${type} has no mode ${mode}`);
  }
});
