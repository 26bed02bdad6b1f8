const isoPattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const mailPattern =
  /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|UT|Z|[+-]\d{4})$/;

/**
 * The day, or the moment with its offset, that a report was published; null where the words are no such date.
 * A moment without an offset could be a day off, so only its day is kept.
 * @example readPublishedAt("2024-02-26 14:00:00+0100") // "2024-02-26T14:00:00+01:00"
 */
export function readPublishedAt(words: string): string | null {
  const trimmed = words.trim();
  const iso = isoPattern.exec(trimmed);
  if (!iso) return mailPattern.test(trimmed) ? new Date(trimmed).toISOString().replace(".000Z", "Z") : null;
  const [, year, month, day, time, offset] = iso;
  const date = `${year}-${month}-${day}`;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  if (!time) return date;
  if (Number.isNaN(Date.parse(`${date}T${time}Z`))) return null;
  if (!offset) return date;
  return `${date}T${time}${offset === "Z" ? "Z" : `${offset.slice(0, 3)}:${offset.slice(-2)}`}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
