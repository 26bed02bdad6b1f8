import {
  apostrophes,
  cueFrom,
  hyphens,
  isCapital,
  isLower,
  normAt,
  type PlaceKit,
  sameSentence,
  type Unit,
} from "./places-kit.ts";
import type { Name } from "./places-names.ts";

/** What the words behind a name say of it. */
export type After = {
  /** Where the words about the place end. */
  to: number;
  unit: Unit;
  /** A kind of place that any capitalised word before it names. */
  isStrong: boolean;
  isPlural: boolean;
  isLax: boolean;
  isModifier: boolean;
  isBorder: boolean;
  isSite: boolean;
  bearing: string | null;
  /** "Mali's", before the name of a part of it. */
  isHolder: boolean;
  /** "Niger River": the word is part of the name. */
  isNamed: boolean;
};

const admin = new Set(["admin1", "admin2", "admin3"]);

/** Reads rightwards from a name: "village", "State government", "'s north". */
export function readAfter(kit: PlaceKit, name: Name): After {
  const after: After = {
    to: name.to,
    unit: null,
    isStrong: false,
    isPlural: false,
    isLax: false,
    isModifier: false,
    isBorder: false,
    isSite: false,
    bearing: null,
    isHolder: false,
    isNamed: false,
  };
  const { tokens } = kit;
  for (let steps = 0; steps < 4 && sameSentence(kit, name.from, after.to); steps++) {
    const unit = cueFrom(kit, after.to, "unit-after", "lax-after");
    if (unit && after.unit === null && (name.country === null || !admin.has(unit.unit))) {
      after.unit = unit.unit as Unit;
      after.isStrong = unit.class === "unit-after";
      after.isLax = unit.class === "lax-after";
      after.isPlural = unit.isPlural;
      after.isNamed = unit.unit === "feature";
      after.to = unit.to;
      continue;
    }
    const body = cueFrom(kit, after.to, "body-after");
    if (body) {
      after.isModifier = true;
      after.to = body.to;
      break;
    }
    if (cueFrom(kit, after.to, "border-after")) {
      after.isBorder = true;
      after.to = cueFrom(kit, after.to, "border-after")!.to;
      break;
    }
    const site = cueFrom(kit, after.to, "site-after");
    if (site) {
      after.isSite = true;
      after.to = site.to;
      break;
    }
    break;
  }
  const sign = tokens[after.to];
  if (
    sign &&
    hyphens.has(sign.text) &&
    !sign.spaced &&
    isLower(tokens[after.to + 1]) &&
    tokens[after.to + 1]!.spaced === false
  ) {
    after.isModifier =
      cueFrom(kit, after.to + 1, "body-after", "tie") !== null || /(?:ed|led|born)$/u.test(normAt(kit, after.to + 1));
    after.to += 2;
  } else if (
    sign &&
    apostrophes.has(sign.text) &&
    !sign.spaced &&
    normAt(kit, after.to + 1) === "s" &&
    sameSentence(kit, name.from, after.to + 2)
  )
    readPossessive(kit, after);
  return after;
}

/** "Nigeria's north-east", "Mali's army", "Pakistan's Balochistan". */
function readPossessive(kit: PlaceKit, after: After): void {
  const next = after.to + 2;
  const bearing = cueFrom(kit, next, "direction");
  const isName = isCapital(kit.tokens[next]) && isCapital(kit.tokens[bearing?.to ?? next + 1]);
  if (bearing && !isName && !cueFrom(kit, bearing.to, "unit", "site-after")) {
    after.bearing = bearing.unit;
    after.to = bearing.to;
    return;
  }
  const body = cueFrom(kit, next, "body-after", "title");
  if (body) {
    after.isModifier = true;
    after.to = next;
    return;
  }
  after.isHolder = true;
  after.to = next;
}
