import type { Claim, Event, Report } from "../model/index.ts";
import { linkSignatures } from "./link-signatures.ts";
import type { TraitsOf } from "./type-traits.ts";

/** What linking needs from outside: the form in which names and words are compared, and what the types say of themselves. */
type LinkOptions = { fold(name: string): string; readonly traitsOf: TraitsOf };

/**
 * Puts claims about one happening together, keeping every disagreement; the order of reports and claims doesn't matter.
 * Every claim but aggregates stands in exactly one event, and an event holds at most one claim of a report.
 * @example linkClaims(reports, claims, { fold: foldArabic, traitsOf })[0]?.adopted.when // "stated-most-precise"
 */
export function linkClaims(
  reports: readonly Report[],
  claims: readonly Claim[],
  options: LinkOptions,
): readonly Event[] {
  return linkSignatures(reports, claims, (name) => options.fold(name), options.traitsOf).events;
}
