import type { Happening } from "./happenings.ts";
import { factsOf, meets } from "./merge-facts.ts";

/** "Tonj" and "Tonj North" may be one place. */
const isWithin = (name: string, other: string) =>
  ` ${other} `.includes(` ${name} `) || ` ${name} `.includes(` ${other} `);

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size > 0 && b.size > 0 && !meets(a, b) && ![...a].some((name) => [...b].some((other) => isWithin(name, other)));

/** In what two stretches contradict each other. @example contradict(earlier, later).date // true for Monday and Tuesday */
export function contradict(a: Happening, b: Happening): { date: boolean; place: boolean; toll: boolean } {
  const first = factsOf(a);
  const second = factsOf(b);
  const date =
    first.dates.length > 0 &&
    second.dates.length > 0 &&
    !first.dates.some((one) =>
      second.dates.some((two) => one.from <= (two.to ?? two.from) && two.from <= (one.to ?? one.from)),
    );
  const place =
    !b.isSpokenOf &&
    (areApart(first.places, second.places) ||
      areApart(first.districts, second.districts) ||
      areApart(first.around, second.around));
  // "the accident …: 20 died on the spot": a smaller count of the same is a part of it
  const isPart = b.refersBack && Math.max(...second.killed) <= Math.max(...first.killed);
  const toll = first.killed.size > 0 && second.killed.size > 0 && !meets(first.killed, second.killed) && !isPart;
  return { date, place, toll };
}

const week = 7 * 86_400_000;

/** No day of the one lies within a week of a day of the other. @example areLongApart(earlier, later) */
export const areLongApart = (a: Happening, b: Happening): boolean =>
  factsOf(a).dates.every((one) =>
    factsOf(b).dates.every((two) => Math.abs(Date.parse(one.from) - Date.parse(two.from)) > week),
  );

/** Whether two stretches name one and the same day. @example shareDay(earlier, later) */
export const shareDay = (a: Happening, b: Happening): boolean =>
  factsOf(a).dates.some((one) => factsOf(b).dates.some((two) => one.from === two.from && one.to === two.to));

/** The one side struck and the other side struck back: doers with nothing in common, none of them unknown. @example haveOtherDoers(earlier, later) */
export function haveOtherDoers(a: Happening, b: Happening): boolean {
  const first = factsOf(a).countries;
  const second = factsOf(b).countries;
  return first.size > 0 && second.size > 0 && !meets(first, second);
}
