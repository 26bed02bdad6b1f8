import type { Claim, Outcome, Quantity } from "./claim.ts";
import type { Issue } from "./evidence.ts";
import type { Report } from "./report.ts";

export type TollHistory = Quantity & {
  readonly outcome: Outcome;
  readonly asOf: string | null;
  readonly claim: string;
  readonly previous: boolean;
};

/** What the dataset records: one or more claims about the same happening, each value adopted by a named rule or a reviewer. */
export type Event = Omit<Claim, "report" | "trigger" | "id"> & {
  readonly id: string;
  readonly claims: readonly string[];
  readonly review: "proposed" | "accepted" | "edited" | "rejected";
  readonly tollHistory: readonly TollHistory[];
  readonly independentSources: number;
  readonly adopted: Readonly<Record<string, string>>;
};

/** What one run of `marsad code` answers. */
export type Answer = {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
  readonly issues: readonly Issue[];
};
