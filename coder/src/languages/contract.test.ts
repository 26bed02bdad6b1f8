// Every language folder is asked the same questions; nothing here knows which languages there are.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checkFrames, loadCases } from "../catalogue/index.ts";
import type { LanguagePack, ReadingContext } from "../grammar/language-pack.ts";
import type { Reading } from "../grammar/reading.ts";
import { actorKinds, issueCodes, outcomes, statuses } from "../model/index.ts";
import { openDocument } from "../text/index.ts";

const catalogue = await loadCases();
const registry = readFileSync(new URL("../gazetteer/actors.tsv", import.meta.url), "utf8");
const context: ReadingContext = { today: "2024-02-29", kind: "news", isPlaceName: () => null };
const noToday: ReadingContext = { ...context, today: null, kind: "other" };

const read = (pack: LanguagePack, text: string, told = context) => pack.read(openDocument(text, pack.letters), told);

/** Deterministic numbers below a bound (xorshift). */
function countFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const pieces = [
  ..."ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئپچگ",
  ..."abcdefghijklmnopqrstuvwxyzÀÉÎœÇABCDZ",
  ..."0123456789٠١٢٣٤٥٦٧٨٩۰۹½٪%",
  ...".,;:!?،؛؟«»“”\"'()[]{}/-–—_…•*#@&+=",
  ..."\u064b\u064e\u0651\u0640\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202e\u2066\u2067\u2069\ufeff",
  ..."🙂🚨👩🏽\ufe0f\ud83d中国",
  ..."\n\r\t\u00a0\u2028\u0000",
];

/** Letters, signs and marks without sense, spaces between them now and then. */
function writeNoise(length: number, seed: number): string {
  const next = countFrom(seed);
  let text = "";
  while (text.length < length) text += next(5) === 0 ? " " : pieces[next(pieces.length)];
  return text.slice(0, length);
}

/** The words of the language's own cases and the noise's signs in any order: readers find much to begin on and little that ends. */
function shuffleWords(words: readonly string[], length: number, seed: number): string {
  const next = countFrom(seed);
  let text = "";
  while (text.length < length) {
    const roll = next(12);
    text +=
      roll === 0 ? `${next(3000)} ` : roll === 1 ? `${pieces[next(pieces.length)]} ` : `${words[next(words.length)]} `;
  }
  return text.slice(0, length);
}

/** Everything read stands on tokens of the document, and its values are of the model. */
function checkReading(reading: Reading): void {
  const { document, numbers, dates, actors, places, materiel, speakers, cues, tolls, markers } = reading;
  const count = document.tokens.length;
  for (const [kind, reads] of Object.entries({
    numbers,
    dates,
    actors,
    places,
    materiel,
    speakers,
    cues,
    tolls,
    markers,
  }))
    for (const { from, to, rule } of reads)
      assert.ok(0 <= from && from < to && to <= count && rule !== "", `${kind}: ${from} to ${to} of ${count}, ${rule}`);
  for (const { value } of numbers) assert.ok(value.max === null || value.min <= value.max, JSON.stringify(value));
  for (const { value, issues } of dates) {
    assert.match(value.from, /^\d{4}-\d\d-\d\d$/u);
    assert.ok(value.to === null || value.from <= value.to, JSON.stringify(value));
    for (const { code } of issues) assert.ok(Object.hasOwn(issueCodes, code), code);
  }
  for (const { value, head, from, to } of actors)
    assert.ok(actorKinds.includes(value.kind) && from <= head && head < to, JSON.stringify(value));
  for (const { value } of tolls) assert.ok(outcomes.includes(value.outcome), value.outcome);
  for (const { value } of cues) assert.ok(statuses.includes(value), value);
  for (const { value } of places) {
    for (const other of [value.within, value.partner]) assert.ok(other === undefined || places[other], `${other}`);
    const { from, to } = value.words;
    assert.ok(0 <= from && from < to && to <= count, `words ${from} to ${to} of ${count}`);
  }
  for (const { value, partOf, counted, doer } of tolls) {
    assert.ok(partOf === null || tolls[partOf], JSON.stringify(value));
    for (const other of [counted, doer]) assert.ok(other === null || actors[other], JSON.stringify(value));
  }
}

function measure(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The shortest times for both halves over some runs: what else the machine does only ever adds. */
function measureGrowth(work: (length: number) => void, length: number): { half: number; whole: number } {
  let [half, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 6; run++) {
    half = Math.min(
      half,
      measure(() => work(length / 2)),
    );
    whole = Math.min(
      whole,
      measure(() => work(length)),
    );
    // twice the time is linear, four times would be quadratic; the summand forgives what is over in a moment
    if (whole < 2.8 * half + 40) break;
  }
  return { half: Math.round(half), whole: Math.round(whole) };
}

for (const folder of catalogue.languages.values()) {
  const pack = folder.build(folder.tables, registry);
  const of = (question: string) => `${folder.code}: ${question}`;
  const cases = [...catalogue.events.values()].flatMap(({ cases, hard }) => [
    ...(cases[pack.code] ?? []),
    ...(hard[pack.code] ?? []),
  ]);
  const words = [...new Set(cases.flatMap(({ sentence }) => sentence.split(" ")))];

  test(of("its pack declares what shared code asks"), () => {
    assert.equal(pack.code, folder.code);
    assert.equal(pack.letters.code, pack.code);
    assert.equal(pack.layout.code, pack.code);
    assert.deepEqual(Intl.getCanonicalLocales(pack.code), [pack.code]);
    assert.equal(pack.direction, pack.script === "Arab" ? "rtl" : "ltr");
    assert.ok(Object.keys(pack.frames).length > 0);
    checkFrames(catalogue, pack);
  });

  test(of("two packs out of the same tables read the same"), () => {
    const again = folder.build(folder.tables, registry);
    for (const { sentence } of cases.slice(0, 40))
      assert.deepEqual(strip(read(again, sentence)), strip(read(pack, sentence)));
  });

  test(of("every word list has a header whose columns its rows fill"), () => {
    for (const [file, table] of Object.entries(folder.tables)) {
      const rows = table.split(/\r?\n/u).filter((line) => line !== "" && !line.startsWith("#"));
      const width = rows[0]?.split("\t").length ?? 0;
      assert.ok(width > 0, `${file}: wanted a header`);
      for (const row of rows) assert.ok(row.split("\t").length <= width, `${file}: more cells than columns in ${row}`);
    }
  });

  test(of("folding a folded word changes nothing"), () => {
    const fragments = writeNoise(20_000, 3).split(" ");
    for (const word of [...words, ...fragments]) {
      const once = pack.letters.fold(word);
      assert.equal(pack.letters.fold(once), once, JSON.stringify(word));
    }
  });

  test(of("the readings of a word are made of its letters, the plainest first"), () => {
    for (const word of words) {
      const norm = pack.letters.fold(word);
      const [plainest] = pack.letters.analyse(norm, word);
      if (norm !== "") assert.equal(plainest?.before, "", word);
    }
  });

  test(of("nothing is read where nothing is written"), () => {
    for (const text of ["", " ", "\n", "\u200f\u2069", "…", "()"]) {
      for (const told of [context, noToday]) {
        const { document, foreignFields: _, syntax: __, today: ___, ...reads } = read(pack, text, told);
        assert.equal(document.text, text);
        for (const [kind, found] of Object.entries(reads))
          assert.deepEqual(found, [], `${kind} in ${JSON.stringify(text)}`);
      }
    }
  });

  test(of("its readers stand on tokens, in its own sentences"), () => {
    assert.ok(cases.length > 0);
    for (const { sentence } of cases) {
      checkReading(read(pack, sentence));
      checkReading(read(pack, sentence, noToday));
    }
  });

  const texts = {
    noise: (length: number) => writeNoise(length, 7),
    "its own words in any order": (length: number) => shuffleWords(words, length, 11),
    "one word without end": (length: number) => "ا".repeat(length / 2) + "a".repeat(length / 2),
    "digits without end": (length: number) => "1٢ 3،4 ".repeat(Math.ceil(length / 7)).slice(0, length),
    "brackets without end": (length: number) => "(«[".repeat(Math.ceil(length / 3)).slice(0, length),
  };
  for (const [name, write] of Object.entries(texts)) {
    test(of(`100 kB of ${name} are read without a fault, in linear time`), (context) => {
      checkReading(read(pack, write(100_000)));
      const written = new Map([50_000, 100_000].map((length) => [length, write(length)]));
      const { half, whole } = measureGrowth((length) => read(pack, written.get(length) ?? ""), 100_000);
      context.diagnostic(`${half} ms for 50 kB, ${whole} ms for 100 kB`);
      assert.ok(whole < 2.8 * half + 40, `${half} ms for 50 kB, ${whole} ms for 100 kB`);
    });
  }
}

/** A reading without the document that it owns. */
function strip({ document: _, syntax: __, ...reads }: Reading): Omit<Reading, "document" | "syntax"> {
  return reads;
}
