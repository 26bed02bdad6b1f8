import type { Claim, Outcome } from "../../../coder/src/model/index.ts";
import type { GoldMateriel, GoldToll } from "./corpus.ts";
import { showQuantity } from "./tolls.ts";

/** A quote short enough for a line. */
export const cut = (text: string): string => {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};

const quotesOf = (value: { readonly evidence: readonly { readonly quote: string; readonly rule: string }[] }): string =>
  value.evidence.map(({ quote, rule }) => `«${cut(quote)}» ${rule}`).join(" | ");

export function when({ when }: Claim): string {
  return when ? `${when.value.from}..${when.value.to} ${quotesOf(when)}` : "–";
}

export function where({ where }: Claim): string {
  if (!where) return "–";
  const { name, country, precision, gazetteer, within } = where.value;
  return `${name}${within ? ` in ${within.name}` : ""} ${country} ${precision} ${gazetteer ?? "no id"} ${where.evidence[0]?.rule ?? ""}`;
}

export const goldToll = (toll: GoldToll): string => `${showQuantity(toll)} ${toll.side ?? "?"} «${cut(toll.words)}»`;

export function tolls(claim: Claim, outcome: Outcome): string {
  const own = claim.tolls.filter(({ value }) => value.outcome === outcome);
  const shown = own.map((toll) => {
    const { value } = toll;
    return `${showQuantity(value)} ${value.side ?? "?"}${value.partOf === null ? "" : " (part)"} ${quotesOf(toll)}`;
  });
  return shown.join(", ") || "–";
}

export const actor = (one: { readonly name: string; readonly kind: string }): string => `${one.name} (${one.kind})`;

/** A row of materiel by what it must agree in. @example materiel(row) // "mortar 60mm ×1" */
export function materiel({ item, model, calibreMm, count }: GoldMateriel): string {
  const parts = [item, model ?? "", calibreMm === null ? "" : `${calibreMm}mm`, `×${count ?? "?"}`];
  return parts.filter((part) => part !== "").join(" ");
}

/** An answer's claim in one line. */
export function answer(claim: Claim): string {
  const { trigger } = claim;
  return `${claim.type} ${claim.status} ${claim.when?.value.from ?? "undated"} ${claim.where?.value.name ?? "nowhere"} «${cut(trigger.quote)}» ${trigger.rule}`;
}
