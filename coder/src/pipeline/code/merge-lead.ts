import type { Status } from "../../model/index.ts";
import type { CodingRules } from "./coding-rules.ts";
import type { Happening } from "./happenings.ts";

/** So many sentences after its beginning a happening has its type. */
const detailAfter = 3;
/** How much a strong trigger weighs more than the rank of its type. */
const strength = 10;

const told: ReadonlySet<Status> = new Set(["happened", "ongoing"]);

/** Of two stretches that tell one happening, the one that names its type. @example leadOf(rules, heading, lead) */
export function leadOf(rules: CodingRules, earlier: Happening, later: Happening): Happening {
  const weigh = ({ triggers, type }: Happening) =>
    (triggers[0]!.value.strength === "strong" ? strength : 0) + (rules.packs.get(type)?.rank ?? 0);
  if (weigh(later) <= weigh(earlier) || (told.has(earlier.status) && !told.has(later.status))) return earlier;
  // what comes long after and counts nobody gives details of what the report began with
  if (later.tolls.length === 0 && later.sentences[0]! - earlier.sentences[0]! > detailAfter) return earlier;
  const isMeans = rules.packs.get(later.type)?.incident?.isMeans === true;
  // a heading sums up, and «هذا الهجوم» points to what was told; only a word for the means says more
  const isTold = weigh(earlier) > strength && (earlier.headings.length > 0 || later.refersBack);
  return isTold && !isMeans ? earlier : later;
}
