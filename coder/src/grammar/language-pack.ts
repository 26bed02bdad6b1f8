import type { ActorRole, ReportKind } from "../model/index.ts";
import type { Document, Letters } from "../text/index.ts";
import type { ReportLayout } from "./layout.ts";
import type { Inflection } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

/** Where the roles of a happening stand around its trigger. */
export type Frame = {
  /** The role of what follows a verbal noun directly: «هجوم المسلحين», «اختطاف الأجانب». */
  readonly genitive: ActorRole | null;
  /** The same where what follows is armed people: «ملاحقة المسلحين». */
  readonly genitiveArmed?: ActorRole;
  readonly subject: ActorRole | null;
  readonly object: ActorRole | null;
  /** The role of those named beside «with» and «between». */
  readonly company: ActorRole | null;
  /** The role that a doer marker and a target marker hand out. */
  readonly doer: ActorRole | null;
  readonly target: ActorRole | null;
};

/** What the reader is told about the report that the document belongs to. */
export type ReadingContext = {
  /** ISO date on which the report was published, at the place it tells of. */
  readonly today: string | null;
  readonly kind: ReportKind;
  /** Whether the gazetteer knows a spelling: as a place for sure, as one that may be another word, or not at all. */
  isPlaceName(spelling: string): "sure" | "possible" | null;
};

/** One language: its letters, its readers and its frames. Everything that shared code must know of it is declared here. */
export type LanguagePack = {
  readonly code: string;
  readonly direction: "rtl" | "ltr";
  readonly script: "Arab" | "Latn";
  readonly letters: Letters;
  readonly inflection: Inflection;
  readonly frames: Readonly<Record<string, Frame>>;
  /** The subject stands before its verb («svo») or after it («vso»). */
  readonly order: "svo" | "vso";
  /** What reports look like in the language. */
  readonly layout: ReportLayout;
  read(document: Document, context: ReadingContext): Reading;
};
