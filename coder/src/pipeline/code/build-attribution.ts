import type { TollRead } from "../../grammar/reading.ts";
import type { Actor, Attribution, Evidence, Value } from "../../model/index.ts";
import { evidenceAt } from "../evidence.ts";
import type { ClaimContext } from "./build-claim.ts";
import type { Happening } from "./happenings.ts";

/** Who says so, with the sentence that he says it in and the actor that he is. */
export type Said = {
  readonly index: number;
  readonly sentence: number;
  readonly value: Value<Attribution>;
  readonly actor: Value<Actor> | null;
};

/** The speakers of a happening: those who are named in it, or the author of the statement. */
export function buildAttribution({ source, reading }: ClaimContext, happening: Happening): Said[] {
  const said: Said[] = [];
  for (const index of happening.speakers) {
    const read = reading.speakers[index]!;
    const known = said.find(
      (one) =>
        one.value.value.speaker.includes(read.value.speaker) || read.value.speaker.includes(one.value.value.speaker),
    );
    const evidence = evidenceAt(source, reading.document, read.from, read.to, read.rule);
    const sentence = reading.document.sentenceOf[read.from]!;
    if (known) {
      said.push({ ...known, sentence });
      continue;
    }
    const actor = reading.actors.find((one) => one.from === read.from);
    said.push({
      index: new Set(said.map((one) => one.index)).size,
      sentence,
      value: { value: read.value, basis: "stated", confidence: 0.85, evidence: [evidence] },
      actor: actor
        ? { value: { role: "perpetrator", ...actor.value }, basis: "stated", confidence: 0.8, evidence: [evidence] }
        : null,
    });
  }
  if (said.length === 0 && source.report.kind === "armed-group-statement") {
    const own = happening.roles.map((role) => reading.actors[role.actor]!).find((actor) => actor.value.speaker);
    if (own)
      said.push(
        authorOf(
          own.value.name,
          "claim-of-responsibility",
          evidenceAt(source, reading.document, own.from, own.to, "speaker-author"),
        ),
      );
  }
  if (said.length === 0 && source.report.kind === "official-statement") {
    const author = reading.actors.find(
      (actor) =>
        actor.nature === "body" &&
        reading.document.sentenceOf[actor.from]! <= 2 &&
        ["government", "state-forces"].includes(actor.value.kind),
    );
    if (author)
      said.push(
        authorOf(
          author.value.name,
          "official",
          evidenceAt(source, reading.document, author.from, author.to, "speaker-author"),
        ),
      );
  }
  const unique = new Map(said.map((one) => [one.index, one]));
  return said.filter(
    (one) => unique.has(one.index) && said.findIndex((other) => other.index === one.index) === said.indexOf(one),
  );
}

/** Whoever makes a statement says so himself. */
export const speakersOf = (actors: readonly Value<Actor>[]): Value<Attribution>[] =>
  actors
    .filter((actor) => actor.value.role === "perpetrator")
    .map((actor) => ({
      ...actor,
      value: {
        speaker: actor.value.name,
        ...(actor.value.office ? { office: actor.value.office } : {}),
        channel: null,
        date: null,
        kind: "official" as const,
      },
    }));

/** A statement speaks for whoever gave it out. */
const authorOf = (speaker: string, kind: Attribution["kind"], evidence: Evidence): Said => ({
  index: 0,
  sentence: -1,
  value: {
    value: { speaker, channel: "statement", date: null, kind },
    basis: "inferred",
    confidence: 0.85,
    evidence: [evidence],
  },
  actor: null,
});

/** The index of the speaker whose words cover a toll. */
export const speakerOf = (
  { reading }: ClaimContext,
  attribution: readonly Said[],
  toll: TollRead,
): number | undefined => attribution.find((one) => one.sentence === reading.document.sentenceOf[toll.from])?.index;
