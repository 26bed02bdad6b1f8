import { type Entry, type Lexicon, openLexicon } from "../../grammar/lexicon.ts";
import { type PeopleNature, readPeopleNature } from "../../grammar/people-nature.ts";
import { type Tables, tableOf } from "../../grammar/tables.ts";
import type { ActorKind, Sector } from "../../model/index.ts";
import { readList, readTable } from "../../text/index.ts";
import { foldArabic } from "./letters.ts";
import { arabicInflection, lexiconOf } from "./lexicons.ts";
import type { OutcomeWord } from "./tolls-scan.ts";
import { type OwnWaw, openOwnWaw } from "./waw.ts";

export type PeopleWord = PeopleNature & {
  readonly kind: ActorKind;
  readonly sector?: Sector;
  readonly sex?: "female" | "male";
  readonly age?: "child" | "adult" | "elderly";
  readonly site: string;
  readonly form: string;
};
export type RegisteredActor = {
  readonly id: string;
  readonly kind: ActorKind;
  readonly sector?: Sector;
  readonly country: string | null;
  readonly latin: string;
  /** Years or ISO dates; empty where it has not ended or is not known. */
  readonly since: string;
  readonly until: string;
};
export type CountryWord = {
  readonly iso: string;
  readonly isName: boolean;
  readonly isCapital: boolean;
  readonly form: string;
};
export type OfficeWord = {
  readonly nature: "office" | "rank" | "honorific";
  readonly english: string;
  readonly kind: ActorKind;
};

/** The lexicons that the readers of actors and places share. */
export type ActorWords = {
  readonly people: Lexicon<PeopleWord>;
  readonly adjectives: Lexicon<{ readonly kind: ActorKind | null; readonly others: boolean }>;
  readonly demonyms: Lexicon<{ readonly iso: string }>;
  readonly countries: Lexicon<CountryWord>;
  readonly offices: Lexicon<OfficeWord>;
  readonly bodies: Lexicon<{ readonly kind: ActorKind; readonly sector?: Sector }>;
  readonly registry: Lexicon<RegisteredActor>;
  /** Words for fighters that stand for an actor only as the author's own: «أبطالنا». */
  readonly own: Lexicon<PeopleWord>;
  /** Heads of the names of armed bodies: «فرقة», «حركة». */
  readonly organisations: Lexicon<PeopleWord>;
  readonly outcomes: Lexicon<OutcomeWord>;
  readonly stops: ReadonlySet<string>;
  /** Whether the «و» of a name is its own: «وليد». */
  readonly ownWaw: OwnWaw;
  /** First names that are hardly another word. */
  readonly givenNames: ReadonlySet<string>;
  /** The day that names are read for, where the report tells it: two actors may have had one name in turn. */
  readonly asOf?: string | undefined;
};

function peopleLexicon(tables: Tables, name: string): Lexicon<PeopleWord> {
  return lexiconOf(tables, name, ["kind", "sector", "sex", "age", "nature", "site"], (row) => ({
    kind: row.kind as ActorKind,
    ...readPeopleNature(row.nature),
    site: row.site,
    form: row.form,
    ...(row.sector ? { sector: row.sector as Sector } : {}),
    ...(row.sex ? { sex: row.sex as "female" | "male" } : {}),
    ...(row.age ? { age: row.age as "child" | "elderly" } : {}),
  }));
}

function countryLexicons(tables: Tables): Pick<ActorWords, "demonyms" | "countries"> {
  const rows = readTable(tableOf(tables, "countries.tsv"), ["iso", "names", "demonyms", "capitals"]);
  const names: Entry<CountryWord>[] = [];
  const demonyms: Entry<{ iso: string }>[] = [];
  for (const { iso, names: ofCountry, demonyms: ofPeople, capitals } of rows) {
    for (const form of readList(ofCountry))
      names.push({ form, pos: "word", value: { iso, isName: true, isCapital: false, form } });
    for (const form of readList(capitals))
      names.push({ form, pos: "word", value: { iso, isName: false, isCapital: true, form } });
    for (const form of readList(ofPeople)) demonyms.push({ form, pos: "adjective", value: { iso } });
  }
  return { demonyms: openLexicon(demonyms, arabicInflection), countries: openLexicon(names, arabicInflection) };
}

function registryLexicon(registry: string): Lexicon<RegisteredActor> {
  const rows = readTable(registry, ["id", "kind", "sector", "country", "from", "to", "en", "ar"]);
  const entries: Entry<RegisteredActor>[] = [];
  for (const row of rows) {
    const value: RegisteredActor = {
      id: row.id,
      kind: row.kind as ActorKind,
      country: row.country || null,
      latin: readList(row.en)[0] ?? row.id,
      since: row.from,
      until: row.to,
      ...(row.sector ? { sector: row.sector as Sector } : {}),
    };
    for (const form of readList(row.ar)) entries.push({ form, pos: "word", value });
  }
  return openLexicon(entries, arabicInflection);
}

/** Opens the word lists of the pack; `registry` is the text of actors.tsv. */
export function openWords(tables: Tables, registry: string): ActorWords {
  const adjectives = readTable(tableOf(tables, "adjectives.tsv"), ["kind", "form"]).map(
    (row): Entry<{ kind: ActorKind | null; others: boolean }> => ({
      form: row.form,
      pos: "adjective",
      value: { kind: (row.kind || null) as ActorKind | null, others: /^(آخر|أخرى)/u.test(row.form) },
    }),
  );
  return {
    people: peopleLexicon(tables, "people.tsv"),
    own: peopleLexicon(tables, "own.tsv"),
    organisations: peopleLexicon(tables, "organisations.tsv"),
    adjectives: openLexicon(adjectives, arabicInflection),
    ...countryLexicons(tables),
    offices: lexiconOf(tables, "offices.tsv", ["nature", "english", "kind"], (row) => ({
      nature: row.nature as OfficeWord["nature"],
      english: row.english,
      kind: row.kind as ActorKind,
    })),
    bodies: lexiconOf(tables, "bodies.tsv", ["kind", "sector"], (row) => ({
      kind: row.kind as ActorKind,
      ...(row.sector ? { sector: row.sector as Sector } : {}),
    })),
    registry: registryLexicon(registry),
    outcomes: lexiconOf(tables, "outcomes.tsv", ["outcome", "frame", "with"], (row) => ({
      outcome: row.outcome as OutcomeWord["outcome"],
      frame: row.frame as OutcomeWord["frame"],
      needs: readList(row.with.replaceAll(",", "|")),
    })),
    givenNames: new Set(readTable(tableOf(tables, "given-names.tsv"), ["form"]).map((row) => foldArabic(row.form))),
    ownWaw: openOwnWaw(tables, "name"),
    stops: new Set(readTable(tableOf(tables, "stop.tsv"), ["form"]).map((row) => foldArabic(row.form))),
  };
}
