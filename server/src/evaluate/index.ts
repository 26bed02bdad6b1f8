export { type CorpusItem, partOfCorpus, readCorpus } from "./corpus.ts";
export { type Evaluation, evaluateCorpus, type ItemCoder, type Miss } from "./evaluate.ts";
export { formatMisses } from "./format-misses.ts";
export { formatTable } from "./format-table.ts";
