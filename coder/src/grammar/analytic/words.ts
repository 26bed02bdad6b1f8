import type { ActorKind, Sector } from "../../model/index.ts";
import { readList, readTable, type Token } from "../../text/index.ts";
import { type Entry, type Hit, type Lexicon, openLexicon } from "../lexicon.ts";
import { type PeopleNature, readPeopleNature } from "../people-nature.ts";
import { type AnalyticLanguage, lexiconOf, rowsOf } from "./language.ts";

export type CountryWord = {
  readonly iso: string;
  readonly isName: boolean;
  readonly isCapital: boolean;
  readonly form: string;
};
export type DemonymWord = { readonly iso: string; readonly form: string };
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
  readonly form: string;
};
export type OfficeWord = {
  readonly nature: "office" | "rank" | "honorific" | "field" | "tie";
  readonly english: string;
  readonly form: string;
};
export type BodyWord = {
  readonly kind: ActorKind;
  readonly sector?: Sector;
  readonly country: string | null;
  readonly form: string;
};
export type AdjectiveWord = { readonly kind: ActorKind | null; readonly others: boolean; readonly isBefore: boolean };
/** What ties a group to the body that it belongs to, or that it is only near to. */
export type LinkWord = { readonly isMember: boolean; readonly isJoined: boolean };

/** The lexicons that the readers of actors, places and speakers share. */
export type ActorWords = {
  /** Adjectives of peoples, and (as nouns) the people themselves; written as the language writes them. */
  readonly demonyms: Lexicon<DemonymWord>;
  /** Names of countries and capitals; a name is found with its capital letter only, an abbreviation in capitals only. */
  readonly countries: Lexicon<CountryWord>;
  readonly people: Lexicon<PeopleWord>;
  readonly adjectives: Lexicon<AdjectiveWord>;
  readonly offices: Lexicon<OfficeWord>;
  readonly bodies: Lexicon<BodyWord>;
  readonly registry: Lexicon<RegisteredActor>;
  /** Words for fighters that stand for an actor only as the author's own: «our heroes». */
  readonly own: Lexicon<PeopleWord>;
  /** Heads of the proper names of bodies: "Front", «Brigade». */
  readonly organisations: Lexicon<BodyWord>;
  readonly instruments: Lexicon<string>;
  /** Verbs before which a country or capital acts, and nouns of what is between two of them. */
  readonly acting: Lexicon<"verb" | "noun">;
  readonly links: Lexicon<LinkWord>;
  readonly stops: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** The day that names are read for, where the report tells it: two actors may have had one name in turn. */
  readonly asOf?: string | undefined;
};

const isUpper = (text: string) => /\p{Lu}/u.test(text);
const isAllUpper = (text: string) => /^\p{Lu}+$/u.test(text);

/** Whether a token begins with a capital letter. @example isCapital(tokens[0]) // true for "Mali" */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && isUpper(token.text[0]!);

/** Whether the words of a hit bear the capital letters that its form asks for: "US" is no "us", "Turkey" no "turkey". */
function isWrittenAs(tokens: readonly Token[], index: number, length: number, form: string): boolean {
  if (!isUpper(form)) return true;
  const found = tokens.slice(index, index + length).filter((token) => token.kind === "word");
  const bare = form.replaceAll(".", "");
  if (bare.length <= 3 && isAllUpper(bare)) return found.every((token) => isAllUpper(token.text));
  const words = form.split(/[ '’.-]+/u).filter((word) => word !== "");
  // so long a name is itself in small letters too: "volunteers for the defence of the homeland"
  if (words.length >= 5) return true;
  if (isUpper(words[0]!) && !isCapital(found[0])) return false;
  return !words.slice(1).some((word) => isUpper(word[0]!)) || found.slice(1).some((token) => isCapital(token));
}

/** A lexicon whose entries are found only as their form is written. */
function openWritten<T extends { readonly form: string }>(
  entries: readonly Entry<T>[],
  language: AnalyticLanguage,
): Lexicon<T> {
  const lexicon = openLexicon(entries, language.inflection);
  return {
    size: lexicon.size,
    match: (tokens, index) => {
      const hits = lexicon.match(tokens, index);
      return hits.length === 0
        ? hits
        : hits.filter((hit) => isWrittenAs(tokens, index, hit.length, hit.value.form.split("/")[0]!));
    },
  };
}

function countryLexicons(language: AnalyticLanguage): Pick<ActorWords, "demonyms" | "countries"> {
  const names: Entry<CountryWord>[] = [];
  const demonyms: Entry<DemonymWord>[] = [];
  for (const row of rowsOf(language, "countries.tsv", ["iso", "names", "demonyms", "capitals"])) {
    const { iso } = row;
    for (const form of readList(row.names))
      names.push({ form, pos: "word", value: { iso, isName: true, isCapital: false, form } });
    for (const form of readList(row.capitals))
      names.push({ form, pos: "word", value: { iso, isName: false, isCapital: true, form } });
    for (const form of readList(row.demonyms)) {
      const value = { iso, form };
      demonyms.push({ form, pos: "adjective", value });
      if (!form.includes("/")) demonyms.push({ form, pos: "noun", value });
    }
  }
  return { demonyms: openWritten(demonyms, language), countries: openWritten(names, language) };
}

function peopleLexicon(language: AnalyticLanguage, name: string): Lexicon<PeopleWord> {
  return lexiconOf(language, name, ["kind", "sector", "sex", "age", "nature", "site"], (row) => ({
    kind: row.kind as ActorKind,
    ...readPeopleNature(row.nature),
    site: row.site,
    form: row.form,
    ...(row.sector ? { sector: row.sector as Sector } : {}),
    ...(row.sex ? { sex: row.sex as "female" | "male" } : {}),
    ...(row.age ? { age: row.age as "child" | "elderly" } : {}),
  }));
}

/** The names of registered actors by id: from the language's own actors.tsv, or from its column of the registry. */
function namesById({ code, tables }: AnalyticLanguage, registry: string): ReadonlyMap<string, string> {
  const own = tables["actors.tsv"];
  return own === undefined
    ? new Map(readTable(registry, ["id", code]).map((row) => [row.id!, row[code]!]))
    : new Map(readTable(own, ["id", "names"]).map((row) => [row.id, row.names]));
}

function registryLexicon(language: AnalyticLanguage, registry: string): Lexicon<RegisteredActor> {
  const entries: Entry<RegisteredActor>[] = [];
  const columns = ["id", "kind", "sector", "country", "from", "to", "en"] as const;
  const names = namesById(language, registry);
  for (const row of readTable(registry, columns)) {
    for (const form of readList(names.get(row.id))) {
      const value: RegisteredActor = {
        id: row.id,
        kind: row.kind as ActorKind,
        country: row.country || null,
        latin: readList(row.en)[0] ?? row.id,
        since: row.from,
        until: row.to,
        form,
        ...(row.sector ? { sector: row.sector as Sector } : {}),
      };
      entries.push({ form, pos: "word", value });
    }
  }
  return openWritten(entries, language);
}

const bodyOf = (
  row: Readonly<Record<"kind" | "form", string> & Partial<Record<"sector" | "country", string>>>,
): BodyWord => ({
  kind: row.kind as ActorKind,
  country: row.country || null,
  form: row.form,
  ...(row.sector ? { sector: row.sector as Sector } : {}),
});

/** Opens the word lists of actors; `registry` is the text of actors.tsv. */
export function openWords(language: AnalyticLanguage, registry: string): ActorWords {
  const { fold } = language.inflection;
  const usual = language.adjectives === "before";
  const foldAll = (name: string) => new Set(rowsOf(language, name, ["form"]).map((row) => fold(row.form)));
  return {
    ...countryLexicons(language),
    people: peopleLexicon(language, "people.tsv"),
    own: peopleLexicon(language, "own.tsv"),
    adjectives: openLexicon(
      rowsOf(language, "adjectives.tsv", ["kind", "others", "place", "form"]).map((row) => ({
        form: row.form,
        pos: row.place === "after" && row.form.includes(" ") ? ("word" as const) : ("adjective" as const),
        value: {
          kind: (row.kind || null) as ActorKind | null,
          others: row.others === "yes",
          isBefore: row.place === "" ? usual : row.place === "before",
        },
      })),
      language.inflection,
    ),
    offices: openWritten(
      rowsOf(language, "offices.tsv", ["nature", "english", "pos", "form"]).map((row) => ({
        form: row.form,
        pos: row.pos as "noun" | "word",
        value: { nature: row.nature as OfficeWord["nature"], english: row.english, form: row.form },
      })),
      language,
    ),
    bodies: openWritten(
      rowsOf(language, "bodies.tsv", ["kind", "sector", "country", "pos", "form"]).map((row) => ({
        form: row.form,
        pos: row.pos as "noun" | "word",
        value: bodyOf(row),
      })),
      language,
    ),
    organisations: openWritten(
      rowsOf(language, "organisations.tsv", ["kind", "pos", "form"]).map((row) => ({
        form: row.form,
        pos: "word" as const,
        value: bodyOf(row),
      })),
      language,
    ),
    instruments: lexiconOf(language, "instruments.tsv", [], (row) => row.form),
    acting: lexiconOf(language, "acting.tsv", [], (row) => row.pos as "verb" | "noun"),
    links: lexiconOf(language, "links.tsv", ["member"], (row) => ({
      isMember: row.member === "yes",
      isJoined: row.member === "joined",
    })),
    registry: registryLexicon(language, registry),
    givenNames: foldAll("given-names.tsv"),
    stops: foldAll("stop.tsv"),
  };
}

/** Of actors that bore one name in turn, the one of the day; without a day, the latest. @example pickByDate(hits, "2019-04-12") */
export function pickByDate(
  hits: readonly Hit<RegisteredActor>[],
  asOf: string | undefined,
): Hit<RegisteredActor> | undefined {
  const same = hits.filter((hit) => hit.length === hits[0]?.length);
  const covers = ({ since, until }: RegisteredActor) =>
    asOf === undefined || ((since === "" || since <= asOf) && (until === "" || asOf.slice(0, until.length) <= until));
  return (
    same.find((hit) => covers(hit.value)) ??
    same.reduce<Hit<RegisteredActor> | undefined>(
      (best, hit) => (best === undefined || hit.value.since > best.value.since ? hit : best),
      undefined,
    )
  );
}
