import type { Reading } from "../grammar/reading.ts";
import type { Mention } from "../model/index.ts";
import type { TriggerRead } from "./code/triggers.ts";
import { evidenceAt, evidenceOf, type ReportText } from "./evidence.ts";
import { type Locator, nameOfPlace } from "./locate/index.ts";

/** Everything that was read in a report, in the order of the text; words of a separate title are left out. */
export function listMentions(
  source: ReportText,
  reading: Reading,
  triggers: readonly TriggerRead[],
  locator: Locator,
): Mention[] {
  const { document } = reading;
  const mentions: Mention[] = [];
  const at = (read: { from: number; to: number; rule: string }) => {
    const { start, end, quote, rule, field } = evidenceAt(source, document, read.from, read.to, read.rule);
    return field === "text" ? { start, end, quote, rule } : null;
  };
  const add = (span: Omit<Mention, "kind" | "value"> | null, rest: { kind: Mention["kind"]; value: unknown }) => {
    if (span) mentions.push({ ...span, ...rest } as Mention);
  };
  for (const read of reading.dates) add(at(read), { kind: "date", value: read.value });
  for (const read of reading.numbers) if (read.use === "count") add(at(read), { kind: "number", value: read.value });
  for (const read of reading.actors) {
    if (read.number === "dual")
      add(at({ ...read, rule: "number-dual" }), { kind: "number", value: { min: 2, max: 2, approximate: false } });
    add(at(read), { kind: "actor", value: { role: "participant", ...read.value } });
  }
  for (const [index, read] of reading.places.entries()) {
    const { start, end } = nameOfPlace(reading, read);
    const { field, report: _, ...span } = evidenceOf(source, start, end, read.rule);
    if (field === "text") add(span, { kind: "place", value: locator.locate(index).place });
  }
  for (const read of reading.materiel) add(at(read), { kind: "materiel", value: read.value });
  for (const read of reading.speakers) add(at(read), { kind: "speaker", value: read.value });
  for (const read of triggers)
    add(at({ ...read, rule: `trigger-${read.value.type}` }), { kind: "trigger", value: { type: read.value.type } });
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
}
