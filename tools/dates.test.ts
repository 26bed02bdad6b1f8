// Dates as Unicode's own locale data writes them, which the running Node brings: a yardstick that is not ours.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPlainCoder } from "./open-coder.ts";

const coder = await openPlainCoder();

const day = 86_400_000;
/** Days over six years, no two months and weekdays alike in step. */
const days = Array.from({ length: 73 }, (_, i) => new Date(Date.UTC(2019, 0, 2) + i * 31 * day));
/** How a locale writes a date, and the words in front of it. */
const ways: readonly (readonly [locale: string, style: "full" | "long" | "medium", before: string])[] = [
  ["en-GB", "full", "Three people died on"],
  ["en-GB", "medium", "Three people died on"],
  ["en-US", "full", "Three people died on"],
  ["en-US", "medium", "Three people died on"],
  ["en-u-ca-islamic-umalqura", "long", "Three people died on"],
  ["fr-FR", "full", "Trois personnes sont mortes le"],
  ["fr-CA", "medium", "Trois personnes sont mortes le"],
  ["fr-FR", "medium", "Trois personnes sont mortes le"],
  ["es-ES", "full", "Tres personas murieron el"],
  ["ar-EG", "full", "قتل ثلاثة أشخاص يوم"],
  ["ar-SY", "full", "قتل ثلاثة أشخاص يوم"],
  ["ar-MA", "full", "قتل ثلاثة أشخاص يوم"],
  ["ar-MR", "full", "قتل ثلاثة أشخاص يوم"],
  ["ar-DZ", "full", "قتل ثلاثة أشخاص يوم"],
  ["ar-SA-u-ca-islamic-umalqura", "full", "قتل ثلاثة أشخاص يوم"],
];

for (const [locale, style, before] of ways) {
  test(`reads the dates of ${locale}, ${style}`, () => {
    const write = new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: "UTC" });
    for (const date of days) {
      const text = `${before} ${write.format(date)}.`;
      const [read] = coder.readItem({ name: locale, hash: "", text });
      const dates = read?.mentions.filter(({ kind }) => kind === "date").map(({ value }) => value);
      const iso = date.toISOString().slice(0, 10);
      assert.deepEqual(
        dates?.map((value) => [(value as { from: string }).from, (value as { to: string }).to]),
        [[iso, iso]],
        text,
      );
    }
  });
}
