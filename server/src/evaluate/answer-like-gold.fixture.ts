import type { Actor, Claim, Evidence, Interval, Place, Report, Toll, Value } from "../../../coder/src/model/index.ts";
import type { CorpusItem, GoldClaim } from "./corpus.ts";
import type { ItemCoder } from "./evaluate.ts";
import { findGoldReports } from "./place-in-item.ts";

const noCodes = { acled: null, plover: null, cameo: null, ucdp: null };

/** Words of the gold as evidence in a report. */
function quoteAs(report: Report, words: string): Evidence[] {
  const start = report.text.indexOf(words);
  const rule = "gold";
  return start < 0 ? [] : [{ report: report.id, field: "text", start, end: start + words.length, quote: words, rule }];
}

const wrapValue = <T>(value: T, evidence: readonly Evidence[]): Value<T> => ({
  value,
  basis: "stated",
  confidence: 1,
  evidence,
});

function placeOf(name: string, gold: NonNullable<GoldClaim["where"]>, point: boolean): Place {
  const [latitude, longitude] = point ? (gold.near ?? [null, null]) : [null, null];
  const { country } = gold;
  const precision = latitude === null ? "unresolved" : "exact";
  return { name, latin: null, gazetteer: null, country, admin1: null, admin2: null, latitude, longitude, precision };
}

function claimOf(gold: GoldClaim, report: Report, index: number): Claim {
  const quote = (words: string) => quoteAs(report, words);
  const fallback = quote(gold.trigger);
  const orTrigger = (evidence: Evidence[]) => (evidence.length > 0 ? evidence : fallback);
  const { when, where } = gold;
  const interval = when && ({ from: when.from, to: when.to, precision: "day", text: when.words } satisfies Interval);
  const between = where?.between?.map((end) => placeOf(end, where, false));
  const place = where && {
    ...placeOf(where.name, where, true),
    ...(between?.[0] && between[1] ? { between: [between[0], between[1]] as const } : {}),
  };
  const actors = gold.actors.map((actor): Value<Actor> => {
    return wrapValue({ ...actor, latin: null, id: null, country: null }, orTrigger(quote(actor.name)));
  });
  const tolls = gold.tolls.map((toll): Value<Toll> => {
    const { outcome, min, max, side, partOf } = toll;
    return wrapValue(
      { outcome, min, max, side, partOf, approximate: false, group: null },
      orTrigger(quote(toll.words)),
    );
  });
  return {
    id: `c${index}`,
    report: report.id,
    type: gold.type,
    mode: null,
    status: gold.status,
    when: interval && wrapValue(interval, orTrigger(quote(when.words))),
    where: place && wrapValue(place, orTrigger(quote(where.name))),
    alsoWhere: [],
    actors,
    tolls,
    materiel: gold.materiel.map((row) => wrapValue({ ...row, fate: "seized" as const }, fallback)),
    sites: [],
    attribution: gold.attribution.map((one) => {
      return wrapValue({ ...one, channel: null, date: null }, orTrigger(quote(one.speaker)));
    }),
    codes: noCodes,
    trigger: fallback[0] ?? {
      report: report.id,
      field: "text",
      start: 0,
      end: 1,
      quote: report.text.slice(0, 1),
      rule: "gold",
    },
    confidence: 1,
    issues: [],
  };
}

/** A coder that answers as the gold does: the evaluation must find no fault with it. */
export function answerLikeGold(
  corpus: readonly CorpusItem[],
  change: (claim: Claim) => Claim | null = (claim) => claim,
): ItemCoder {
  return {
    codeItem(item) {
      const corpusItem = corpus.find((one) => one.item.hash === item.hash);
      if (!corpusItem) return { reports: [], claims: [], issues: [] };
      const reports = findGoldReports(corpusItem).map((span, index): Report => {
        const { title, kind } = corpusItem.gold.reports[index]!;
        const text = item.text.slice(span.start, span.end);
        return {
          id: `r${index}`,
          item: { name: item.name },
          title,
          text,
          span,
          language: "ar",
          kind,
          publishedAt: null,
          source: null,
        };
      });
      const claims = corpusItem.gold.claims.map((gold, index) => change(claimOf(gold, reports[gold.report]!, index)));
      return { reports, claims: claims.filter((claim) => claim !== null), issues: [] };
    },
  };
}
