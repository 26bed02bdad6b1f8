import { codeLines, isTestFile } from "./imports.ts";

const mostLines = 299;
const regexLiteral = /(?<![\p{L}\p{Nd})\]])\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*/gu;
const asciiClass = /(?<!\\)(?:\\\\)*\\[bBwW]/u;
const readsText = /^coder\/src\/(?:text|languages|pipeline|grammar)\//u;
const knowsLetters = /^coder\/src\/(?:gazetteer\/|.*letters[^/]*\.ts$)/u;

/**
 * What a source has against the rules that can be seen in its letters: its length, and ASCII's idea of a letter on report text.
 * @example checkStyle("coder/src/text/a.ts", "const word = /\\bin\\b/u;") // ["coder/src/text/a.ts:1: …"]
 */
export function checkStyle(file: string, source: string): string[] {
  const found: string[] = [];
  const length = source.split("\n").length - 1;
  if (length > mostLines) found.push(`${file}: ${length} lines; wanted fewer than 300`);
  if (!file.startsWith("coder/src/") || isTestFile(file)) return found;
  codeLines(source).forEach((line, index) => {
    const at = `${file}:${index + 1}`;
    const literals = line.match(regexLiteral) ?? [];
    const built = /RegExp\(/u.test(line) && /\\\\[bBwW]/u.test(line);
    if (readsText.test(file) && (built || literals.some((literal) => asciiClass.test(literal)))) {
      found.push(`${at}: \\b, \\w and \\W know ASCII's letters only; wanted \\p{L} and the tokens`);
    }
    if (!knowsLetters.test(file) && line.includes(".toLowerCase(")) {
      found.push(`${at}: toLowerCase; wanted the language's own folding (letters.ts)`);
    }
  });
  return found;
}
