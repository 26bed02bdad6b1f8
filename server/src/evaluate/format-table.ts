import { eventTypes } from "../../../coder/src/model/index.ts";
import type { Evaluation } from "./evaluate.ts";
import { type Field, fields } from "./fields.ts";
import { layRows, type Row } from "./lay-rows.ts";
import { formatReliability } from "./reliability.ts";
import { showInterval, showShare } from "./tally.ts";

const shareRow = (name: string, right: number, of: number, extra = ""): Row => [
  name,
  String(right),
  String(of),
  showShare(right, of),
  showInterval(right, of),
  extra,
];

/** Harmonic mean of precision and recall in per cent. */
function showF1({ found, answers, events }: Evaluation): string {
  return answers + events === 0 ? "–" : ((200 * found) / (answers + events)).toFixed(1);
}

/** The lines of the table of one part: events, values, types. At most 100 columns. */
export function formatTable(evaluation: Evaluation): string[] {
  const { part, language, texts, reports, events, found, answers, quietReports, disturbedReports, inventedInQuiet } =
    evaluation;
  const head: Row = ["", "right", "of", "%", "95 %", "extra"];
  const values = (Object.keys(fields) as Field[]).map((field) => {
    const { right, of, extra } = evaluation.fields[field];
    return shareRow(fields[field], right, of, extra === 0 ? "" : String(extra));
  });
  const perHundred = quietReports === 0 ? "–" : ((100 * inventedInQuiet) / quietReports).toFixed(1);
  const typeRows = eventTypes.flatMap((type): Row[] => {
    const tally = evaluation.types[type];
    if (!tally) return [];
    const { gold, found: met, answers: given, founded, typeRight } = tally;
    return [
      [type, String(gold), String(given), showShare(founded, given), showShare(met, gold), showShare(typeRight, met)],
    ];
  });
  return [
    `${part}, ${language === "all" ? "all languages" : language}: ${texts} texts, ${reports} reports, ${events} events`,
    "",
    ...layRows([
      head,
      shareRow("events found (recall)", found, events),
      shareRow("answers with an event behind them (precision)", found, answers, String(answers - found)),
      ["F1", "", "", showF1(evaluation), "", ""],
      shareRow("reports without events left alone", quietReports - disturbedReports, quietReports),
      ["invented events in 100 such reports", String(inventedInQuiet), "", perHundred, "", ""],
      ...values,
    ]),
    "",
    ...layRows([["type", "gold", "answers", "precision", "recall", "type right"], ...typeRows]),
    "",
    ...formatReliability(evaluation.judged),
  ];
}
