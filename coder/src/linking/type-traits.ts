import type { EventType } from "../model/index.ts";

/** What a type of event says of itself that decides how its claims are linked; a pack of the coder's has it. */
export type TypeTraits = {
  readonly isSpeech?: boolean;
  readonly incident?: { readonly telling: number; readonly isMeans?: boolean };
};

export type TraitsOf = (type: EventType) => TypeTraits | undefined;
