import type { Status } from "../../model/index.ts";
import { areKin, type CodingRules } from "./coding-rules.ts";
import type { Happening } from "./happenings.ts";
import { areLongApart, contradict, haveOtherDoers, shareDay } from "./merge-differ.ts";
import { factsOf, meets } from "./merge-facts.ts";

export const settled: ReadonlySet<Status> = new Set(["background", "aggregate"]);

/** Whether the later stretch tells the same happening as the earlier one. */
export function isSame(rules: CodingRules, earlier: Happening, later: Happening): boolean {
  if (
    !areKin(rules, earlier.type, later.type) &&
    !mayBeWeakWords(rules, earlier, later) &&
    !isElaboration(rules, earlier, later)
  )
    return false;
  if (settled.has(earlier.status) !== settled.has(later.status)) return false;
  if (earlier.status === "aggregate" || later.status === "aggregate")
    return earlier.status === later.status && earlier.type === later.type;
  if (earlier.item >= 0 && later.item >= 0 && earlier.item !== later.item) return false;
  if (earlier.type === later.type && rules.packs.get(later.type)?.isLarge) return true;
  if (later.isElsewhere && !later.refersBack && !earlier.isHeading) return false;
  if (haveOpposedDoers(rules, earlier, later)) return false;
  const differ = contradict(earlier, later);
  if (pointsTo(later) && !(differ.date && areLongApart(earlier, later))) return true;
  if (differ.toll && !later.refersBack && haveOtherDoers(earlier, later)) return false;
  if (
    differ.date &&
    !isOnlyCount(later) &&
    !(earlier.type === later.type && isFollowUp(later)) &&
    (standsAlone(later) || rules.packs.get(later.type)?.family === "politics")
  )
    return false;
  if (differ.date && (haveOtherDoers(earlier, later) || areLongApart(earlier, later))) return false;
  const dated = factsOf(later).dates.length > 0 && factsOf(earlier).dates.length > 0;
  // under a heading «جديدة» says no more than that it is news
  if (
    later.isOther &&
    !earlier.isHeading &&
    (rules.packs.get(later.type)?.family !== "politics" || isSeparate(later)) &&
    (later.places.length > 0 || later.tolls.length > 0) &&
    !later.refersBack
  )
    return false;
  if (differ.place && isPartOf(earlier, later)) return true;
  if (differ.place)
    return earlier.isHeading || (later.refersBack && !differ.toll) || (factsOf(later).isWeak && !differ.toll);
  const isSpeech = (one: Happening) => rules.packs.get(one.type)?.isSpeech === true;
  if (isSpeech(later) && isSpeech(earlier)) return earlier.isHeading || sameSpeaker(earlier, later);
  if (
    differ.toll &&
    !later.refersBack &&
    !dated &&
    earlier.type !== later.type &&
    !earlier.isHeading &&
    isPlaced(later)
  )
    return false;
  // "… on Sunday, killing one", "… last week, killing more than 30"
  if (differ.toll && dated && !earlier.isHeading && !later.refersBack && !shareDay(earlier, later)) return false;
  if ((earlier.status === "planned" || earlier.status === "hypothetical") && later.status === "happened")
    return later.refersBack;
  return true;
}

/** "In a separate meeting": the word stands right before the happening's own. */
const isSeparate = ({ reading, triggers }: Happening): boolean => {
  const before = reading.document.tokens[triggers[0]!.from - 1];
  return triggers[0]!.hit.pos !== "verb" && before !== undefined && reading.syntax.isOther(before);
};

/** "JNIM, which claimed the raid on Sunday, said that it had killed 30": the raid that was told, whatever day and count stand beside it. */
const pointsTo = (happening: Happening): boolean =>
  happening.refersBack && !happening.isOther && happening.triggers[0]!.hit.pos !== "verb" && !isPlaced(happening);

/** It names a town or a district of its own. */
function isPlaced(happening: Happening): boolean {
  const { places, districts } = factsOf(happening);
  return places.size + districts.size > 0;
}

/** "Shells killed seven in Damascus … three died near a mosque": fewer dead of the same kind and no day of their own. */
function isPartOf(earlier: Happening, later: Happening): boolean {
  const [all, some] = [factsOf(earlier), factsOf(later)];
  return (
    earlier.type === later.type &&
    !later.isOther &&
    !later.isElsewhere &&
    earlier.sentences[0]! <= 1 &&
    some.dates.length === 0 &&
    later.tolls.length > 0 &&
    all.killed.size > 0 &&
    Math.max(0, ...some.killed) < Math.max(...all.killed)
  );
}

/** A stretch with a place or a count of its own; one that has only a day may have that of saying, or of what came after. */
const standsAlone = (happening: Happening): boolean =>
  isPlaced(happening) || happening.tolls.length > 0 || happening.isOther;

/** "A vehicle struck one bus and grenades were fired at another": how it was done, with no count, day or place of its own. */
function isElaboration(rules: CodingRules, earlier: Happening, later: Happening): boolean {
  const isIncident = ({ type }: Happening) => rules.packs.get(type)?.incident !== undefined;
  const facts = factsOf(later);
  return isIncident(earlier) && isIncident(later) && facts.dates.length === 0 && !isPlaced(later) && !later.isOther;
}

/** «مقتل 5» alone may tell an attack, an operation or an accident. */
function mayBeWeakWords(rules: CodingRules, a: Happening, b: Happening): boolean {
  const harms = (happening: Happening) => {
    const pack = rules.packs.get(happening.type);
    return (
      pack !== undefined && ["violence", "order", "harm"].includes(pack.family) && pack.outcomes.includes("killed")
    );
  };
  return (factsOf(a).isWeak || factsOf(b).isWeak) && harms(a) && harms(b);
}

/** «لترتفع الحصيلة إلى ستة قتلى»: a count without a word or a place of its own; its date is that of counting. */
export const isOnlyCount = (happening: Happening): boolean =>
  happening.triggers.every((trigger) => trigger.value.strength === "weak" && trigger.hit.pos !== "verb") &&
  !isPlaced(happening) &&
  happening.tolls.length > 0 &&
  !happening.isHeading;

const beside = 4;

/** «le sinistre», without a place or a count of its own and no date beside it: what is told of that day came after it. */
function isFollowUp(happening: Happening): boolean {
  const { reading, triggers, refersBack: isKnown, dates, tolls } = happening;
  const [{ from, to, hit }] = triggers as readonly [(typeof triggers)[number]];
  if (!isKnown || hit.pos === "verb" || tolls.length > 0 || isPlaced(happening)) return false;
  return dates.every((index) => {
    const date = reading.dates[index]!;
    return date.from - to > beside || from - date.to > 1;
  });
}

/** Gunmen attacked, and forces then went after them: two happenings. */
function haveOpposedDoers(rules: CodingRules, a: Happening, b: Happening): boolean {
  if (
    a.type === b.type ||
    a.isHeading ||
    rules.packs.get(a.type)?.harmed === "party" ||
    rules.packs.get(b.type)?.harmed === "party"
  )
    return false;
  const first = factsOf(a);
  const second = factsOf(b);
  const strong = (happening: Happening) => happening.triggers[0]!.value.strength === "strong";
  return (
    strong(b) &&
    b.sentences[0] !== a.sentences[0] &&
    ((first.armed && !first.state && second.state && !second.armed) ||
      (first.state && !first.armed && second.armed && !second.state))
  );
}

function sameSpeaker(a: Happening, b: Happening): boolean {
  const first = factsOf(a).doers;
  const second = factsOf(b).doers;
  return first.size === 0 || second.size === 0 || meets(first, second);
}
