export * from "./document.ts";
export { splitSentences } from "./sentences.ts";
export { type Row, readList, readTable } from "./table.ts";
export { foldDigits, tokenise } from "./tokens.ts";
