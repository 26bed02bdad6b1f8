import type { ActorNature } from "./reading.ts";

/** What a row of people.tsv says of the people it names. */
export type PeopleNature = {
  readonly nature: ActorNature;
  /** Whoever they are: «شخص», "person". */
  readonly isVague: boolean;
  /** Named after what they do to others: "assailant", «ravisseur». */
  readonly isAttacker: boolean;
};

/** The column `nature` of people.tsv. @example readPeopleNature("anyone") // people, vague */
export function readPeopleNature(column: string): PeopleNature {
  const isVague = column === "anyone";
  const isAttacker = column === "attacker";
  return { nature: isVague || isAttacker ? "people" : (column as ActorNature), isVague, isAttacker };
}
