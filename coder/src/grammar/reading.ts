import type {
  Actor,
  ActorRole,
  Attribution,
  Interval,
  Materiel,
  NumberValue,
  Outcome,
  Place,
  Quantity,
  Site,
  Status,
  Toll,
} from "../model/index.ts";
import type { Document } from "../text/index.ts";
import type { GrammaticalNumber } from "./lexicon.ts";
import type { Syntax } from "./syntax.ts";

/** Token indexes of what was read (`to` exclusive), the value, and the rule that read it. */
type Read<V> = { readonly from: number; readonly to: number; readonly value: V; readonly rule: string };

/** What a number is for; only a `count` may become a toll or a number of weapons. */
export type NumberUse =
  | "count"
  | "calibre"
  | "model"
  | "age"
  | "ordinal"
  | "percent"
  | "money"
  | "measure"
  | "date"
  | "time"
  | "identifier";

/** A number in digits or words with the words that bound it («at least», «عشرات») inside its span. */
export type NumberRead = Read<NumberValue> & { readonly use: NumberUse };

/** A date as read in its report, already resolved; `spoken` dates belong to the act of saying. */
export type DateRead = Read<Interval> & {
  readonly basis: "stated" | "inferred";
  readonly issues: readonly DateDoubt[];
};
export type DateDoubt = {
  readonly code: "calendars-disagree" | "calendars-off-by-one" | "date-inferred" | "date-unanchored";
  readonly detail: string;
};

/** An item of materiel; whether its count was written or follows from the singular. */
export type MaterielRead = Read<Materiel> & { readonly countBasis: "stated" | "inferred" };

/** What the words for an actor are: people that can be counted, a body that acts, a named person, or a thing that is attacked for its owner. */
export type ActorNature = "people" | "body" | "person" | "site";

/** A noun phrase for an actor; its role is found later. `head` is where its main noun stands. */
export type ActorRead = Read<Omit<Actor, "role">> & {
  readonly head: number;
  readonly nature: ActorNature;
  readonly number: GrammaticalNumber;
  readonly definite: boolean;
  readonly site?: Site;
  readonly who?: Toll["who"];
  /** «10 others»: people of the kind named before. */
  readonly others?: boolean;
  /** «5 أشخاص», "5 people": whoever they are; «5 مدنيين»: that they bear no arms. Any other word for them says more. */
  readonly vague?: "anyone" | "citizen";
  /** «المهاجمون», "the raiders": named after the deed, whatever verb they stand beside. */
  readonly attacker?: boolean;
  /** «عناصره», «جنودها»: of the body named before. */
  readonly owned?: boolean;
  /** «ثكنة للجيش», «عناصر من الشرطة»: the tokens of the body that it belongs to. */
  readonly owner?: { readonly from: number; readonly to: number };
};

/** How the words place something: at it, near it, in a direction of it, on a line between two, from or towards it. */
export type PlaceRelation = "at" | "near" | "direction" | "between" | "from" | "to" | "border" | "none";

/** A place name with the unit that the text calls it and how it is tied to the sentence. `words` are its own token range, `front` the letters of a clitic at its head. */
export type PlaceRead = Read<{
  readonly words: { readonly from: number; readonly to: number; readonly front: number };
  readonly unit: "country" | "admin1" | "admin2" | "admin3" | "place" | "road" | "feature" | null;
  readonly relation: PlaceRelation;
  readonly country: string | null;
  readonly distanceKm?: number;
  readonly bearing?: string;
  /** The read that this one lies in, by index: «village X, in province Y». */
  readonly within?: number;
  /** The other end of a road or line, by index. */
  readonly partner?: number;
  /** The place is named only to say whose something is, or in a name. */
  readonly modifier?: boolean;
}>;

/** Who says so: the speaker, and the tokens that what he says covers. */
export type SpeakerRead = Read<Attribution> & {
  readonly covers: { readonly from: number; readonly to: number };
  readonly head: number;
};

/** Words that change how a happening is meant, over a range of tokens. */
export type CueRead = Read<Status> & { readonly covers: { readonly from: number; readonly to: number } };

/** A count of people with an outcome. `cue` is the token of the outcome word. */
export type TollRead = Read<
  Quantity & {
    readonly outcome: Outcome;
    readonly approximate: boolean;
    readonly group: string | null;
    readonly who?: Toll["who"];
    readonly previous?: Quantity;
  }
> & {
  readonly cue: number;
  /** Index of the toll read that this is a part of. */
  readonly partOf: number | null;
  /** The actor read that was counted, and the one that did it, by index. */
  readonly counted: number | null;
  readonly doer: number | null;
  readonly basis: "stated" | "inferred";
  /** «ترتفع الحصيلة إلى 6»: it takes the place of the figure told before. */
  readonly rises?: boolean;
  /** "an earlier count spoke of 23 dead": a figure that another has taken the place of. */
  readonly isFormer?: boolean;
  /** "three of the wounded have died": those counted were counted before for something else. */
  readonly isOfHurt?: boolean;
};

/** Words that hand a role to the actor beside them. */
export type MarkerClass =
  | "doer"
  | "target"
  | "object" // of a verb, and the target of a noun: «a una patrulla»
  | "with"
  | "between"
  | "light-do"
  | "light-undergo"
  | "topic"
  | "toward"
  | "ascribe"
  | "accuse"
  | "beneficiary";
export type MarkerRead = Read<MarkerClass> & { readonly clitic: boolean };

/** Everything that was read in one document before anything is claimed. */
export type Reading = {
  readonly document: Document;
  /** The day on which the report was published, where that is known. */
  readonly today: string | null;
  /** The language's small words. */
  readonly syntax: Syntax;
  readonly numbers: readonly NumberRead[];
  readonly dates: readonly DateRead[];
  /** Words for a day that nothing resolves: a weekday in a report without a date. */
  readonly openDates: readonly { readonly from: number; readonly to: number }[];
  readonly actors: readonly ActorRead[];
  readonly places: readonly PlaceRead[];
  readonly materiel: readonly MaterielRead[];
  readonly speakers: readonly SpeakerRead[];
  readonly cues: readonly CueRead[];
  readonly tolls: readonly TollRead[];
  readonly markers: readonly MarkerRead[];
  /** Sentences in whose field of life a trigger means something else, such as sport. */
  readonly foreignFields: ReadonlySet<number>;
};

export type { ActorRole, Place };
