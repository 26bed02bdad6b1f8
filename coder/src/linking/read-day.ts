const pattern = /^(-?\d{4,6})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/u;

/** Days since 1970-01-01 of a Gregorian date, by Hinnant's civil algorithm: the runtime's own parser depends on its time zone. */
function civilDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * The number of an ISO date's day, counted from 1970-01-01; null where the text is no ISO date.
 * @example readDay("1970-01-03") // 2
 */
export function readDay(iso: string): number | null {
  const parts = pattern.exec(iso);
  return parts ? civilDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/**
 * Minutes since 1970-01-01 UTC of an ISO date or date-time; a date alone is its midnight, a time without an offset is read as UTC.
 * @example readMinute("1970-01-01T02:00+01:00") // 60
 */
export function readMinute(iso: string): number | null {
  const parts = pattern.exec(iso);
  if (!parts) return null;
  const offset = /^([+-])(\d\d):?(\d\d)$/u.exec(parts[6] ?? "");
  const shift = offset ? (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  const day = civilDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return day * 1440 + Number(parts[4] ?? 0) * 60 + Number(parts[5] ?? 0) - shift;
}
