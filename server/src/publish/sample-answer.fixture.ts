import type { Answer, Claim, Event, Evidence, Report, Value } from "../../../coder/src/model/index.ts";

const text = "قُتل 6 جنود وأصيب آخرون في هجوم شنه مسلحون على مقر للجيش في كيدال.";

const report: Report = {
  id: "r1",
  item: { name: "a.txt" },
  title: "هجوم في كيدال",
  text,
  span: { start: 0, end: text.length },
  language: "ar",
  kind: "news",
  publishedAt: "2024-02-27",
  source: { name: "وكالة النهر" },
};

function quote(words: string, rule: string): Evidence {
  const start = text.indexOf(words);
  return { report: "r1", field: "text", start, end: start + words.length, quote: words, rule };
}

function value<T>(stated: T, words: string, rule: string): Value<T> {
  return { value: stated, basis: "stated", confidence: 0.9, evidence: [quote(words, rule)] };
}

const claim: Claim = {
  id: "c1",
  report: "r1",
  type: "armed-attack",
  mode: null,
  status: "happened",
  when: value({ from: "2024-02-26", to: "2024-02-26", precision: "day", text: "أمس" }, "كيدال", "date"),
  where: value(
    {
      name: "كيدال",
      latin: "Kidal",
      gazetteer: "geonames:2455290",
      country: "ML",
      admin1: "Kidal",
      admin2: null,
      latitude: 18.44,
      longitude: -1.41,
      precision: "exact",
    },
    "كيدال",
    "place",
  ),
  alsoWhere: [],
  actors: [
    value(
      { role: "perpetrator", name: "مسلحون", latin: null, id: null, kind: "unidentified-armed-group", country: null },
      "مسلحون",
      "actor",
    ),
    value(
      { role: "target", name: "الجيش", latin: null, id: null, kind: "state-forces", country: "ML" },
      "للجيش",
      "actor",
    ),
  ],
  tolls: [
    value(
      { outcome: "killed", min: 6, max: 6, approximate: false, partOf: null, group: "جنود", side: "target" },
      "6 جنود",
      "toll",
    ),
  ],
  materiel: [value({ item: "mortar", model: null, calibreMm: 60, count: 1, fate: "seized" }, "هجوم", "materiel")],
  sites: [],
  attribution: [],
  codes: { acled: null, plover: null, cameo: null, ucdp: null },
  trigger: quote("هجوم", "trigger-armed-attack"),
  confidence: 0.85,
  issues: [{ code: "place-ambiguous", message: "Several places fit", evidence: [quote("كيدال", "place")] }],
};

const { report: _report, trigger: _trigger, ...told } = claim;

const event: Event = {
  ...told,
  id: "e1",
  claims: ["c1"],
  review: "proposed",
  tollHistory: [],
  independentSources: 1,
  adopted: { when: "only-claim", "tolls.killed": "latest-report" },
};

/** A small answer for tests: an attack that happened and a statement without a place. @example sampleAnswer.events[0]?.id */
export const sampleAnswer: Answer = {
  reports: [report],
  claims: [claim],
  events: [
    event,
    { ...event, id: "e2", type: "statement", when: null, where: null, actors: [], tolls: [], materiel: [] },
  ],
  issues: [],
};
