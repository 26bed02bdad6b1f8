import { flattenText, isolateText, tidyText } from "../../publish/table/measure-text.ts";
import type { Explanation, Ground, Quoted } from "./explain.ts";

const indent = " ".repeat(14);

/**
 * An explanation as text for people: each value, under it its words and the rule that read them.
 * @example for (const line of printExplanation(explanation, false)) process.stdout.write(line)
 */
export function* printExplanation(explanation: Explanation, colour: boolean): Generator<string> {
  const bold = (text: string): string => (colour ? `\u001b[1m${text}\u001b[22m` : text);
  const dim = (text: string): string => (colour ? `\u001b[2m${text}\u001b[22m` : text);
  const { kind, id, type, mode, status, confidence } = explanation;
  const names = new Map(explanation.reports.map((report, index) => [report.id, index + 1]));
  yield `${bold(`${kind} ${id}`)}  ${[type, mode, status, `confidence ${confidence}`].filter(Boolean).join(", ")}\n`;
  if (kind === "event") yield `claims ${explanation.claims.join(", ")}\n`;
  for (const [index, { item, title, publishedAt, source }] of explanation.reports.entries()) {
    const file = item.line === undefined ? item.name : `${item.name}, line ${item.line}`;
    yield `[${index + 1}] ${[title, source?.name, publishedAt, file]
      .filter(Boolean)
      .map((part) => show(part ?? ""))
      .join(", ")}\n`;
  }
  const quote = (evidence: Quoted): string => {
    const words = `${flattenText(evidence.before).trimStart()}${mark(evidence.quote, colour)}${flattenText(evidence.after).trimEnd()}`;
    const place = evidence.field === "title" ? "title" : `${evidence.start}–${evidence.end}`;
    return `${indent}\u2068${words}\u2069\n${indent}${dim(`[${names.get(evidence.report) ?? evidence.report}] ${place}, rule ${evidence.rule}`)}\n`;
  };
  for (const ground of explanation.grounds) {
    yield `\n${bold(ground.field.padEnd(indent.length - 1))} ${show(ground.says)}\n`;
    const standing = describeStanding(ground);
    if (standing) yield `${indent}${dim(standing)}\n`;
    for (const evidence of ground.evidence) yield quote(evidence);
  }
  if (explanation.issues.length > 0) yield `\n${bold("doubts")}\n`;
  for (const issue of explanation.issues) {
    yield `  ${issue.code}: ${show(issue.message)}\n`;
    for (const evidence of issue.evidence) yield quote(evidence);
  }
}

function describeStanding({ basis, confidence, by, chosenBy }: Ground): string {
  const parts = [
    basis,
    confidence === null ? null : `confidence ${confidence}`,
    by && `said by ${show(by)}`,
    chosenBy && `chosen by ${chosenBy}`,
  ];
  return parts.filter(Boolean).join(", ");
}

function show(text: string): string {
  return isolateText(tidyText(text));
}

function mark(quote: string, colour: boolean): string {
  const words = tidyText(quote);
  return colour ? `\u001b[1;4m${words}\u001b[22;24m` : `⟦${words}⟧`;
}
