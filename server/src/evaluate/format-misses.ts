import type { Evaluation, Miss } from "./evaluate.ts";

const order = { missed: 0, invented: 1, wrong: 2, extra: 3 } as const;
const isBlank = (text: string) => text === "–" || text === "";

function formatMiss({ is, field, gold, answer }: Miss): string[] {
  const lines = [`  ${is.toUpperCase()} ${field}`];
  if (!isBlank(gold)) lines.push(`    gold    ${gold}`);
  if (is !== "missed") lines.push(`    answer  ${isBlank(answer) ? "nothing" : answer}`);
  return lines;
}

/** Every miss with its words, by text and report; a field's name chooses only its misses. */
export function formatMisses({ misses }: Evaluation, only?: string): string[] {
  const chosen = misses.filter(({ is, field }) => only === undefined || only === field || only === is);
  const groups = Map.groupBy(chosen, ({ file, report }) => (report === null ? file : `${file}, report ${report + 1}`));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([place, list]) => [place, ...list.toSorted((a, b) => order[a.is] - order[b.is]).flatMap(formatMiss), ""]);
}
