import type { Actor, Attribution, Interval, Place, Site, Toll } from "../../../../coder/src/model/index.ts";

/** @example describeInterval(interval) // "2024-02-26, day, AH 1445-08-16" */
export function describeInterval(when: Interval): string {
  const span = when.to === when.from ? when.from : `${when.from} to ${when.to ?? "not ended when told"}`;
  const hijri =
    when.hijri && `AH ${[when.hijri.year, when.hijri.month, when.hijri.day].filter((part) => part !== null).join("-")}`;
  const agrees =
    when.calendarsAgree === undefined ? null : when.calendarsAgree ? "calendars agree" : "calendars disagree";
  return joinParts([span, when.time, when.precision, hijri, agrees]);
}

/** @example describePlace(place) // "كونغوسي, Kongoussi, Centre-Nord, BF, exact, geonames:2359142" */
export function describePlace(where: Place): string {
  const units = [where.admin2, where.admin1, where.country];
  const point = where.latitude !== null && where.longitude !== null ? `${where.latitude}, ${where.longitude}` : null;
  const within = where.within && `within ${where.within.latin ?? where.within.name}`;
  const between = where.between && `between ${where.between.map((end) => end.latin ?? end.name).join(" and ")}`;
  return joinParts([where.name, where.latin, ...units, where.precision, between, within, where.gazetteer, point]);
}

/** @example describeActor(actor) // "الجيش البوركيني, state-forces, BF" */
export function describeActor(actor: Actor): string {
  const office = actor.office && (actor.of ? `${actor.office} of ${actor.of}` : actor.office);
  const speaker = actor.speaker ? "the report's own author" : null;
  return joinParts([actor.name, actor.latin, office, actor.kind, actor.sector, actor.country, actor.id, speaker]);
}

/** @example describeToll(toll) // "6 soldiers, of the target" */
export function describeToll(toll: Toll): string {
  const { min, max } = toll;
  const number =
    min === max
      ? `${min ?? "unknown"}`
      : min === null
        ? `up to ${max}`
        : max === null
          ? `at least ${min}`
          : `${min} to ${max}`;
  const count = toll.group ? `${number} ${toll.group}` : number;
  const previous = toll.previous && `before: ${toll.previous.min ?? "?"}`;
  return joinParts([
    count,
    toll.approximate ? "approximate" : null,
    toll.side && `of the ${toll.side}`,
    toll.partOf === null ? null : "a part of a total",
    previous,
  ]);
}

/** @example describeSite(site) // "school, مدرسة النور" */
export function describeSite(site: Site): string {
  return joinParts([site.kind, site.name]);
}

/** @example describeSpeaker(speaker) // "جان أيمانويل ويدراوغو, official" */
export function describeSpeaker(speaker: Attribution): string {
  return joinParts([
    speaker.speaker,
    speaker.office,
    speaker.channel && `through ${speaker.channel}`,
    speaker.date,
    speaker.kind,
  ]);
}

function joinParts(parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts.filter(Boolean))].join(", ");
}
