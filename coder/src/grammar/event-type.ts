import type { ActorKind, ActorRole, Codes, EventFamily, EventType, Outcome } from "../model/index.ts";

/** A rule that gives a claim another type by who was attacked or who tells it. */
export type Refinement = {
  readonly to: EventType;
  /** The target or the victims are of one of these kinds, and none of the others is known. */
  readonly ifTarget?: readonly ActorKind[];
  /** Every count of the happening has this outcome, and there is at least one. */
  readonly ifOnly?: Outcome;
  /** Somebody is counted with this outcome. */
  readonly ifAny?: Outcome;
  /** Some of the targets or victims are of one of these kinds. */
  readonly ifAmong?: readonly ActorKind[];
  /** The doer is of one of these kinds. */
  readonly ifDoer?: readonly ActorKind[];
  /** A party is of one of these kinds. */
  readonly ifParty?: readonly ActorKind[];
  /** The target is of one of these kinds. */
  readonly ifDoerAgainst?: readonly ActorKind[];
};

/** One type of event: what it is called, which roles it has, how it gives way to another type, its codes. */
export type EventTypePack = {
  readonly id: EventType;
  readonly family: EventFamily;
  readonly title: string;
  readonly roles: readonly ActorRole[];
  /** The role of those counted as dead, hurt or taken, where nothing else tells it. */
  readonly harmed: ActorRole | null;
  /** The side of armed people among the dead: attackers mostly, the target of an operation, a party to a clash. */
  readonly fighters?: ActorRole;
  /** Outcomes that make sense for it; others are left out. */
  readonly outcomes: readonly Outcome[];
  readonly modes: readonly string[];
  /** Among triggers of one happening the highest rank names the type; 1 the vaguest, 9 the most telling. */
  readonly rank: number;
  /** An act of speech: its date is that of saying, and the places it speaks of are not its own. */
  readonly isSpeech?: boolean;
  /**
   * One incident of violence that reports give different types to. `telling`: how much this one says of what was done,
   * 1 the least; `isMeans`: it names with what. Types without it are taken for each other by no report.
   */
  readonly incident?: { readonly telling: number; readonly isMeans?: boolean };
  /** Modes of it that are news however late a report tells them, where somebody official speaks. */
  readonly lateModes?: readonly string[];
  /** Who must do it for its weak triggers to tell it: «les rebelles sont entrés dans la ville», not the visitors. */
  readonly weakDoers?: readonly ActorKind[];
  /** An act of power: beside other news it needs neither a day nor a place of its own. */
  readonly isAct?: boolean;
  /** What follows an attack as a matter of course, told as a part of it unless it has a day or a place of its own: forces sent. */
  readonly isResponse?: boolean;
  /** One report tells one of it however many places it names: an epidemic, a coup, an election. */
  readonly isLarge?: boolean;
  /** What it ends: told after it in its sentence, that came before. */
  readonly undoes?: readonly EventType[];
  /** Types whose words may tell the same happening. */
  readonly absorbs: readonly EventType[];
  readonly refine: readonly Refinement[];
  codes(facts: {
    readonly mode: string | null;
    readonly doer: ActorKind | null;
    readonly target: ActorKind | null;
  }): Codes;
};

/** A row of triggers.<language>.tsv: which frame of the language the form opens. */
export type Trigger = {
  readonly type: EventType;
  readonly frame: string;
  /** weak: tells a happening only with a toll, a doer or a target beside it. none: a phrase in which the word tells nothing, "heart attack". */
  readonly strength: "strong" | "weak" | "none";
  readonly mode: string | null;
  /** Phrases of folded words, one of which must follow within the sentence, for a form such as «أطلق … النار». */
  readonly second?: readonly (readonly string[])[];
  /** Phrases of which one must stand before a verb that is no passive, for a form such as «effondrer ← immeuble|pont». */
  readonly subject?: readonly (readonly string[])[];
};
