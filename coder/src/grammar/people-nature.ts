import type { ActorNature } from "./reading.ts";

/** What a row of people.tsv says of the people it names. */
export type PeopleNature = {
  readonly nature: ActorNature;
  /** Whoever they are («شخص», "person"), or only that they bear no arms («مدني»). */
  readonly vague: "anyone" | "citizen" | null;
  /** Named after what they do to others: "assailant", «ravisseur». */
  readonly isAttacker: boolean;
};

/** The column `nature` of people.tsv. @example readPeopleNature("anyone").vague // "anyone" */
export function readPeopleNature(column: string): PeopleNature {
  const vague = column === "anyone" || column === "citizen" ? column : null;
  const isAttacker = column === "attacker";
  return { nature: vague !== null || isAttacker ? "people" : (column as ActorNature), vague, isAttacker };
}
