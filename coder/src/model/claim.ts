import type { Evidence, Issue, Value } from "./evidence.ts";
import type { EventType } from "./types.ts";

/** ISO dates at the place of the event, both inclusive; `to` is null while it had not ended when told. */
export type Interval = {
  readonly from: string;
  readonly to: string | null;
  readonly precision: "hour" | "day" | "week" | "month" | "year" | "range";
  readonly time?: string;
  readonly text: string;
  readonly hijri?: { readonly year: number; readonly month: number; readonly day: number | null };
  readonly calendarsAgree?: boolean;
};

export const placePrecisions = ["exact", "near", "between", "admin2", "admin1", "country", "unresolved"] as const;

/** WGS 84 degrees. An unresolved place has no gazetteer id and no coordinates; `within` carries its unit's own point. */
export type Place = {
  readonly name: string;
  readonly latin: string | null;
  readonly gazetteer: string | null;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly admin3?: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: (typeof placePrecisions)[number];
  readonly radiusKm?: number;
  readonly within?: Place;
  readonly between?: readonly [Place, Place];
  readonly candidates?: readonly { readonly gazetteer: string; readonly latin: string; readonly score: number }[];
};

export const actorRoles = ["perpetrator", "target", "victim", "party", "participant", "beneficiary"] as const;
export type ActorRole = (typeof actorRoles)[number];

export const actorKinds = [
  "state-forces",
  "government",
  "rebel-group",
  "political-militia",
  "identity-militia",
  "unidentified-armed-group",
  "protesters",
  "rioters",
  "civilians",
  "foreign-forces",
  "international-organisation",
  "person",
  "unknown",
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Armed actors that are no state's. @example armedKinds.has("rebel-group") // true */
export const armedKinds: ReadonlySet<ActorKind> = new Set([
  "rebel-group",
  "political-militia",
  "identity-militia",
  "unidentified-armed-group",
]);

/** Whoever may hold or leave a place by force. @example forceKinds.includes("state-forces") // true */
export const forceKinds: readonly ActorKind[] = [...armedKinds, "state-forces", "foreign-forces"];

export const sectors = [
  "aid",
  "health",
  "education",
  "media",
  "judiciary",
  "religion",
  "business",
  "peacekeeping",
] as const;
export type Sector = (typeof sectors)[number];

export type Actor = {
  readonly role: ActorRole;
  readonly name: string;
  readonly latin: string | null;
  readonly id: string | null;
  readonly kind: ActorKind;
  readonly sector?: Sector;
  readonly country: string | null;
  readonly office?: string;
  readonly of?: string;
  readonly speaker?: boolean;
};

export const outcomes = [
  "killed",
  "injured",
  "missing",
  "abducted",
  "arrested",
  "displaced",
  "released",
  "surrendered",
] as const;
export type Outcome = (typeof outcomes)[number];

/** Exact: min equals max; «at least 9»: 9, null; «more than 10»: 11, null; «up to 20»: null, 20. */
export type Quantity = { readonly min: number | null; readonly max: number | null };

export type Toll = Quantity & {
  readonly outcome: Outcome;
  readonly approximate: boolean;
  readonly partOf: number | null;
  readonly group: string | null;
  readonly side: ActorRole | null;
  readonly who?: {
    readonly sex?: "female" | "male";
    readonly age?: "child" | "adult" | "elderly";
    readonly nationality?: string;
    readonly sector?: Sector;
  };
  readonly previous?: Quantity;
};

const materielItems = [
  "assault-rifle",
  "rifle",
  "pistol",
  "machine-gun",
  "heavy-machine-gun",
  "mortar",
  "rocket-launcher",
  "rocket",
  "missile",
  "artillery",
  "grenade",
  "explosive",
  "ammunition",
  "magazine",
  "drone",
  "aircraft",
  "armoured-vehicle",
  "vehicle",
  "motorcycle",
  "boat",
  "radio",
  "equipment",
  "uniform",
  "money",
  "livestock",
  "goods",
  "other",
] as const;
export type MaterielItem = (typeof materielItems)[number];
export type Fate = "seized" | "destroyed" | "used" | "handed-over" | "lost";

export type Materiel = {
  readonly item: MaterielItem;
  readonly model: string | null;
  readonly calibreMm: number | null;
  readonly count: number | null;
  readonly fate: Fate;
};

const siteKinds = [
  "school",
  "health",
  "market",
  "worship",
  "convoy",
  "aid",
  "camp",
  "base",
  "checkpoint",
  "mine",
  "road",
  "government",
  "media",
  "home",
  "water",
  "energy",
  "other",
] as const;
export type SiteKind = (typeof siteKinds)[number];
export type Site = { readonly kind: SiteKind; readonly name: string | null };

export type AttributionKind =
  | "claim-of-responsibility"
  | "denial"
  | "official"
  | "witness"
  | "media"
  | "unnamed-source";
export type Attribution = {
  readonly speaker: string;
  readonly office?: string;
  readonly channel: string | null;
  readonly date: string | null;
  readonly kind: AttributionKind;
};

export const statuses = [
  "happened",
  "ongoing",
  "planned",
  "hypothetical",
  "denied",
  "background",
  "aggregate",
] as const;
export type Status = (typeof statuses)[number];

/** The codes of one happening in the field's schemes; null where a scheme has none. */
export type Codes = {
  readonly acled: readonly [event: string, sub: string] | null;
  readonly plover: readonly [event: string, mode: string | null] | null;
  readonly cameo: string | null;
  readonly ucdp: 1 | 2 | 3 | null;
};

/** What one report says about one happening, however often it tells it. */
export type Claim = {
  readonly id: string;
  readonly report: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: Status;
  readonly when: Value<Interval> | null;
  readonly where: Value<Place> | null;
  readonly alsoWhere: readonly { readonly relation: "also" | "to"; readonly place: Value<Place> }[];
  readonly actors: readonly Value<Actor>[];
  readonly tolls: readonly Value<Toll>[];
  readonly materiel: readonly Value<Materiel>[];
  readonly sites: readonly Value<Site>[];
  readonly attribution: readonly Value<Attribution>[];
  readonly codes: Codes;
  readonly trigger: Evidence;
  readonly confidence: number;
  readonly issues: readonly Issue[];
};
