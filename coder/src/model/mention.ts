import type { Actor, Attribution, Interval, Materiel, Place } from "./claim.ts";
import type { EventType } from "./types.ts";

/** A counted quantity as read: `max` is null where the words leave it open. */
export type NumberValue = { readonly min: number; readonly max: number | null; readonly approximate: boolean };

/** Words of a report read as one thing; offsets are UTF-16 into the report's text, end exclusive. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
} & (
  | { readonly kind: "date"; readonly value: Interval }
  | { readonly kind: "number"; readonly value: NumberValue }
  | { readonly kind: "place"; readonly value: Place }
  | { readonly kind: "actor"; readonly value: Actor }
  | { readonly kind: "materiel"; readonly value: Materiel }
  | { readonly kind: "speaker"; readonly value: Attribution }
  | { readonly kind: "trigger"; readonly value: { readonly type: EventType } }
);
