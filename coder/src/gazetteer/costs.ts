import { arabicCosts, arabicInsertions, nativeArabicCosts } from "./costs-arabic.ts";
import { latinCosts, latinInsertions } from "./costs-latin.ts";

/** Costs are held as whole hundredths, so that sums are exact and the same on every machine. */
export const hundredths = 100;
export const substitution = 220;
export const deletion = 150;
const insertion = 180;
/** A final vowel written as another one; and a vowel that changes place with a following r or l. */
export const finalVowel = 100;
const metathesis = 70;

/**
 * Ways to write a Latin chunk; `chunkOf` gives the chunk's number by its packed letters (0: none), `bySpelling` the
 * chunks that a spelling of up to three letters may stand for, as number and cost by turns.
 */
export type CostTable = {
  readonly chunkOf: Int16Array;
  readonly chunks: number;
  readonly bySpelling: ReadonlyMap<string, readonly number[]>;
  readonly insertion: (letter: string) => number;
  readonly vowels: string;
};

const packLetters = (letters: string) =>
  Array.from(letters).reduce((packed, letter) => packed * 27 + letter.charCodeAt(0) - 96, 0);

type Ways = Map<string, Map<string, number>>;

function addWay(ways: Ways, chunk: string, spelling: string, cost: number): void {
  const spellings = ways.get(chunk) ?? new Map<string, number>();
  ways.set(chunk, spellings);
  spellings.set(spelling, Math.min(cost, spellings.get(spelling) ?? Number.POSITIVE_INFINITY));
}

function readPairs(text: string, take: (spelling: string, cost: number) => void): void {
  let waiting: string[] = [];
  for (const word of text.split(" ")) {
    const [spelling, cost] = word.split("=") as [string, string | undefined];
    waiting.push(spelling === "_" ? "" : spelling);
    if (cost === undefined) continue;
    for (const one of waiting) take(one, Math.round(Number(cost) * hundredths));
    waiting = [];
  }
}

function readWays(tables: readonly string[]): Ways {
  const ways: Ways = new Map();
  for (const line of tables.join("\n").split("\n")) {
    const cut = line.indexOf(" ");
    if (cut > 0) readPairs(line.slice(cut + 1), (spelling, cost) => addWay(ways, line.slice(0, cut), spelling, cost));
  }
  return ways;
}

function buildTable(ways: Ways, insertions: string, vowels: string): CostTable {
  for (const consonant of "bcdfgjklmnpqrstvxz") {
    for (const [spelling, cost] of ways.get(consonant) ?? []) addWay(ways, consonant + consonant, spelling, cost);
  }
  const chunkOf = new Int16Array(27 ** 3);
  const bySpelling = new Map<string, number[]>();
  let chunks = 1;
  for (const [chunk, spellings] of ways) {
    const number = chunks++;
    chunkOf[packLetters(chunk)] = number;
    for (const [spelling, cost] of spellings) {
      const known = bySpelling.get(spelling);
      if (known) known.push(number, cost);
      else bySpelling.set(spelling, [number, cost]);
    }
  }
  const inserted = new Map<string, number>();
  readPairs(insertions, (letter, cost) => inserted.set(letter, cost));
  return { chunkOf, chunks, bySpelling, insertion: (letter) => inserted.get(letter) ?? insertion, vowels };
}

function addMetathesis(ways: Ways): void {
  const vowels = { ou: "و", o: "و", u: "و", e: "ي", i: "ي", a: "ا" };
  for (const [latin, arabic] of Object.entries(vowels)) {
    for (const [consonant, letter] of [
      ["r", "ر"],
      ["l", "ل"],
    ] as const) {
      addWay(ways, latin + consonant, letter + arabic, metathesis);
      addWay(ways, consonant + latin, arabic + letter, metathesis);
    }
  }
}

function arabicTable(tables: readonly string[]): CostTable {
  const ways = readWays(tables);
  addMetathesis(ways);
  return buildTable(ways, arabicInsertions, "اويةهأؤ");
}

function latinTable(): CostTable {
  const ways = readWays([latinCosts]);
  for (const letter of "abcdefghijklmnopqrstuvwxyz") addWay(ways, letter, letter, 0);
  for (const letter of "bcdfgjklmnpqrstvxz") addWay(ways, letter, letter + letter, 0);
  return buildTable(ways, latinInsertions, "aeiouy");
}

/** The three tables: Arabic letters for names from anywhere, the same for Arab countries' own names, and Latin letters. */
export const costTables = {
  arabic: arabicTable([arabicCosts]),
  native: arabicTable([arabicCosts, nativeArabicCosts]),
  latin: latinTable(),
} as const;
