import { readdirSync, readFileSync } from "node:fs";
import type { Interval } from "../../model/index.ts";
import { type Document, openDocument, quoteOf } from "../../text/index.ts";
import type { LanguagePack } from "../language-pack.ts";
import { readDatesIn } from "../read-dates.ts";
import type { ActorRead, MaterielRead, Reading, TollRead } from "../reading.ts";
import { buildDateReader } from "./dates.ts";
import { buildAnalyticPack } from "./index.ts";
import { type AnalyticDefinition, type AnalyticLanguage, openLanguage } from "./language.ts";
import { buildNumberReader } from "./numbers.ts";

/** The tables of a language's folder, as the catalogue opens them. */
export function tablesOf({ code }: AnalyticDefinition): Readonly<Record<string, string>> {
  const folder = new URL(`../../languages/${code}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}

/** A language out of its definition and the tables of its folder. */
export function openFolder(definition: AnalyticDefinition): {
  language: AnalyticLanguage;
  open(text: string): Document;
} {
  const language = openLanguage(definition, tablesOf(definition));
  return { language, open: (text) => openDocument(text, definition.letters) };
}

/** Who is registered as an actor. */
export const readRegistry = (): string => readFileSync(new URL("../../gazetteer/actors.tsv", import.meta.url), "utf8");

/** The pack of a language, and what it reads of a text of 3 June 2024 that names no known place. */
export function openPack(definition: AnalyticDefinition): { pack: LanguagePack; read(text: string): Reading } {
  const pack = buildAnalyticPack(definition, tablesOf(definition), readRegistry());
  const context = { today: "2024-06-03", kind: "news", isPlaceName: () => null } as const;
  return { pack, read: (text) => pack.read(openDocument(text, pack.letters), context) };
}

const showInterval = ({ from, to, time }: Interval) =>
  `${from === to ? from : `${from}..${to ?? ""}`}${time === undefined ? "" : ` ${time}`}`;

/** The words and the days of each date of a text, read on 29 February 2024. */
export function openDateLines({ language, open }: ReturnType<typeof openFolder>) {
  const readDates = buildDateReader(language);
  return (text: string): { quote: string; value: string }[] => {
    const document = open(text);
    return readDatesIn(readDates(document), "2024-02-29").map(({ from, to, value }) => ({
      quote: quoteOf(document, from, to),
      value: showInterval(value),
    }));
  };
}

/** The words, the value and the use of each number of a text. */
export function openNumberLines({ language, open }: ReturnType<typeof openFolder>) {
  const readNumbers = buildNumberReader(language);
  return (text: string): string[][] => {
    const document = open(text);
    return readNumbers(document).map(({ from, to, value, use }) => {
      const ends = value.min === value.max ? `${value.min}` : `${value.min}..${value.max ?? ""}`;
      return [quoteOf(document, from, to), `${ends}${value.approximate ? "~" : ""} ${use}`];
    });
  };
}

/** Name, kind and what else the words tell, as one line. */
export const showActor = ({ value, site, who, others, owned, owner }: ActorRead): string =>
  [
    value.name,
    value.kind,
    value.country,
    value.id && `#${value.id}`,
    value.office,
    site && `site ${site.kind}`,
    who && Object.values(who).join(" "),
    owner && "owner",
    others && "others",
    owned && "owned",
    value.speaker && "speaker",
  ]
    .filter(Boolean)
    .join(", ");

/** «outcome min-max group», with ~ for an inferred basis, «part N», «from N» and «by X». */
export const showToll = ({ value, partOf, doer, basis, rises }: TollRead, actors: readonly ActorRead[]): string =>
  [
    `${basis === "inferred" ? "~" : ""}${value.outcome} ${value.min ?? ""}-${value.max ?? ""}`,
    value.group,
    partOf === null ? null : `part ${partOf}`,
    value.previous ? `from ${value.previous.min}` : null,
    rises ? "rises" : null,
    doer === null ? null : `by ${actors[doer]!.value.name}`,
  ]
    .filter((part) => part !== null)
    .join(" ");

/** «item model calibre count fate», with ~ for an inferred count. */
export const showMateriel = ({ value, countBasis }: MaterielRead): string =>
  [
    value.item,
    value.model,
    value.calibreMm,
    `${countBasis === "inferred" && value.count !== null ? "~" : ""}${value.count ?? "?"}`,
    value.fate,
  ]
    .filter((part) => part !== null)
    .join(" ");
