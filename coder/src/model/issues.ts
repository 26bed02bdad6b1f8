import type { Evidence, Issue } from "./evidence.ts";

/** The published table of doubts that a report, a claim or an event may carry. */
export const issueCodes = {
  "language-unsupported": "The report's language has no pack, so nothing was claimed",
  "calendars-disagree": "The two calendars, or the date and its weekday, do not name the same day",
  "calendars-off-by-one": "The Hijri and the Gregorian date are one day apart, as sightings of the moon may be",
  "date-inferred": "The date was worked out from the report's own date",
  "date-unanchored": "The words give a date only relative to a day that the report does not state",
  "date-missing": "No date could be tied to the happening",
  "place-unresolved": "The gazetteers hold no place of this name that fits",
  "place-ambiguous": "Several places of this name fit about equally well",
  "place-context": "The place lies far from the unit that the text puts it in",
  "place-missing": "No place could be tied to the happening",
  "toll-disagrees": "The report gives more than one figure for the same outcome",
  "toll-parts-exceed": "The parts named add up to more than their total",
  "bracket-unbalanced": "A bracket in the list is not closed; the reading before and after it was kept apart",
  "actor-ambiguous": "The name may stand for more than one registered actor",
  "trigger-ambiguous": "The words may tell another type of event",
  "denied-by": "One speaker denies what another tells",
} as const;

export type IssueCode = keyof typeof issueCodes;

/** An issue with its table message. @example raiseIssue("date-missing", []) */
export function raiseIssue(code: IssueCode, evidence: readonly Evidence[], detail?: string): Issue {
  return { code, message: detail ? `${issueCodes[code]}: ${detail}` : issueCodes[code], evidence };
}
