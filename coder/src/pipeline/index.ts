import type { Catalogue, LanguageFolder } from "../catalogue/index.ts";
import type { Gazetteer } from "../gazetteer/index.ts";
import type { EventTypePack, Trigger } from "../grammar/event-type.ts";
import type { LanguagePack } from "../grammar/language-pack.ts";
import type { Lexicon } from "../grammar/lexicon.ts";
import type { Reading } from "../grammar/reading.ts";
import { linkClaims } from "../linking/index.ts";
import {
  type Claim,
  type Event,
  type EventType,
  type Issue,
  type Item,
  type Mention,
  type Report,
  raiseIssue,
} from "../model/index.ts";
import { openDocument } from "../text/index.ts";
import { cachePlaces } from "./cache-places.ts";
import { calibrate } from "./calibrate.ts";
import { codeReading } from "./code/index.ts";
import { openTriggers, readTriggers, type TriggerRead } from "./code/triggers.ts";
import { type ReportText, textOf } from "./evidence.ts";
import { detectLanguage } from "./language.ts";
import { openLocator } from "./locate/index.ts";
import { listMentions } from "./mentions.ts";
import { openNameCheck } from "./name-check.ts";
import { splitItem } from "./split/index.ts";

/** What one item claims, before claims of different items are linked. */
export type Coded = {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
};

/** Reads items and says what they claim; the same item gives the same answer, whatever came before. */
export type Coder = {
  /** @example coder.codeItem(item).claims.map((claim) => claim.type) */
  codeItem(item: Item): Coded;
  /** What was read before anything is claimed, by report. @example coder.readItem(item)[0]?.mentions */
  readItem(item: Item): readonly { readonly id: string; readonly mentions: readonly Mention[] }[];
  /** Puts claims about one happening together. @example coder.link([coder.codeItem(item)]) */
  link(coded: readonly Coded[]): readonly Event[];
};

export type CoderParts = { readonly catalogue: Catalogue; readonly gazetteer: Gazetteer; readonly actors: string };

type OpenedPack = {
  readonly pack: LanguagePack;
  readonly triggers: Lexicon<Trigger>;
  readonly isPlaceName: LanguagePackCheck;
};
type LanguagePackCheck = (spelling: string) => "sure" | "possible" | null;

/**
 * A coder out of its parts: languages and event types, places, actors.
 * @example createCoder({ catalogue: await loadCatalogue(), gazetteer, actors })
 */
export function createCoder({ catalogue, gazetteer: places, actors }: CoderParts): Coder {
  const gazetteer = cachePlaces(places);
  const packs = new Map<EventType, EventTypePack>([...catalogue.events].map(([type, folder]) => [type, folder.pack]));
  const opened = new Map<string, OpenedPack>();
  const open = (folder: LanguageFolder): OpenedPack => {
    const known = opened.get(folder.code);
    if (known) return known;
    const pack = folder.build(folder.tables, actors);
    const rows = [...catalogue.events.values()].flatMap((event) => [...(event.triggers[folder.code] ?? [])]);
    const triggers = openTriggers(rows, pack.inflection);
    const one = { pack, triggers, isPlaceName: openNameCheck(gazetteer, pack.script) };
    opened.set(folder.code, one);
    return one;
  };
  const layouts = [...catalogue.languages.values()].map((folder) => folder.layout(folder.tables));
  const rankOf = (type: EventType) => packs.get(type)?.rank ?? 0;
  const packOf = (language: string) => {
    const folder = catalogue.languages.get(language.split("-", 1)[0] ?? "");
    return folder && open(folder);
  };

  const readReport = (
    source: ReportText,
    { pack, triggers, isPlaceName }: OpenedPack,
  ): { reading: Reading; triggers: TriggerRead[] } => {
    const document = openDocument(source.text, pack.letters);
    const today = source.report.publishedAt?.slice(0, 10) ?? null;
    const reading = pack.read(document, { today, kind: source.report.kind, isPlaceName });
    return { reading, triggers: readTriggers(reading, triggers, rankOf) };
  };

  return {
    codeItem(item) {
      const reports = splitItem(item, { layouts, detectLanguage });
      const claims: Claim[] = [];
      const issues: Issue[] = [];
      for (const report of reports) {
        const own = packOf(report.language);
        if (!own) {
          issues.push(raiseIssue("language-unsupported", [], `${report.id} (${report.language})`));
          continue;
        }
        const source = textOf(report);
        const { reading, triggers } = readReport(source, own);
        const locator = openLocator(reading, gazetteer, own.pack.script);
        const rules = { packs, frames: own.pack.frames, order: own.pack.order };
        const coded = codeReading({ source, reading, locator, rules }, triggers);
        claims.push(...calibrate(coded, report));
      }
      return { reports, claims, issues };
    },
    readItem(item) {
      return splitItem(item, { layouts, detectLanguage }).map((report) => {
        const own = packOf(report.language);
        const id = item.id ?? report.id;
        if (!own) return { id, mentions: [] };
        const source = textOf(report);
        const { reading, triggers } = readReport(source, own);
        return {
          id,
          mentions: listMentions(source, reading, triggers, openLocator(reading, gazetteer, own.pack.script)),
        };
      });
    },
    link(coded) {
      const reports = coded.flatMap((one) => one.reports);
      const fold = (name: string) =>
        layouts.reduce(
          (text, layout) =>
            text
              .split(" ")
              .map((word) => layout.fold(word))
              .join(" "),
          name,
        );
      return linkClaims(
        reports,
        coded.flatMap((one) => one.claims),
        { fold, traitsOf: (type) => packs.get(type) },
      );
    },
  };
}
