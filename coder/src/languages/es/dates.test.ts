import assert from "node:assert/strict";
import { test } from "node:test";
import { buildDateReader } from "../../grammar/analytic/dates.ts";
import { openDateLines, openFolder } from "../../grammar/analytic/read-lines.fixture.ts";
import { corpus } from "./dates-corpus.fixture.ts";
import { definition } from "./index.ts";

const folder = openFolder(definition);
const readDates = buildDateReader(folder.language);
const read = openDateLines(folder);

for (const [value, ways] of corpus) {
  test(`reads ${value}`, () => {
    for (const way of ways) {
      const quote = /\[(.+)\]/u.exec(way)?.[1] ?? way;
      const dates = read(`Un comunicado publicado ${way.replace(/[[\]]/gu, "")}, sus hombres rechazaron el asalto`);
      assert.deepEqual(
        dates.map((date) => date.value),
        [value],
        way,
      );
      const [found] = dates;
      // an article or a preposition of the phrase may stand inside the quote or before it
      assert.ok(found && (found.quote.endsWith(quote) || quote.endsWith(found.quote)), `${way}: ${found?.quote}`);
    }
  });
}

const none: readonly string[] = [
  "el Movimiento 23 de Marzo",
  "el M23",
  "la plaza 5 de Mayo",
  "la calle 25 de Mayo",
  "el planeta Marte",
  "todos los lunes",
  "cada viernes",
  "los domingos",
  "la oración del viernes",
  "durante tres días",
  "dos días antes de las elecciones",
  "la víspera de las elecciones",
  "a 3 horas de camino",
  "tras 5 horas de combates",
  "en 5 días",
  "el 3er batallón",
  "hacia 10 pueblos",
  "a 5 kilómetros",
  "entre 10 y 15 muertos",
  "de 10 a 15 soldados",
  "una noche",
  "los últimos combatientes",
  "el próximo presidente",
  "la resolución 2719",
  "2000 soldados",
  "estadio 15 de Abril",
  "en 5 pueblos",
  "7 personas murieron",
  "el saldo es de 12 muertos",
  "esta ciudad",
  "la noche",
  "la mañana",
  "durante la noche",
  "Miércoles de Ceniza",
  "Siete soldados",
  "la semana",
  "el pasado militar",
  "un cuarto de hora",
  "el mar Negro",
];

test("leaves names, verbs, counts, durations and habits alone", () => {
  for (const text of none) assert.deepEqual(read(text), [], text);
});

test("takes time in proportion to the text", () => {
  const text = corpus.flatMap(([, ways]) => ways.map((way) => way.replace(/[[\]]/gu, ""))).join(", ");
  const time = (times: number) => {
    const document = folder.open(`${text}. `.repeat(times));
    const start = performance.now();
    readDates(document);
    return performance.now() - start;
  };
  time(4);
  assert.ok(time(32) < 32 * Math.max(time(4), 4));
});
