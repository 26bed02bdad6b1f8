/** A command of an `sh` block: its words, and the line that it stands in. */
export type Told = { readonly line: number; readonly words: readonly string[] };
export type Link = { readonly line: number; readonly link: string };

/** The lines of a page, each with the language of the fenced block that it stands in, null outside. */
function* linesOf(page: string): Generator<{ line: number; text: string; fence: string | null }> {
  let fence: string | null = null;
  for (const [index, text] of page.split("\n").entries()) {
    const mark = /^\s*```(\S*)/u.exec(text);
    if (mark) fence = fence === null ? (mark[1] ?? "") : null;
    else yield { line: index + 1, text, fence };
  }
}

/** Relative links of a page, without their anchors. @example findLinks("[a](b.md#c)") // [{ line: 1, link: "b.md" }] */
export function findLinks(page: string): Link[] {
  const links: Link[] = [];
  for (const { line, text, fence } of linesOf(page)) {
    if (fence !== null) continue;
    for (const match of text.matchAll(/\]\(([^)\s]+)\)/gu)) {
      const link = (match[1] ?? "").split("#")[0] ?? "";
      if (link !== "" && !/^[a-z]+:/u.test(link)) links.push({ line, link });
    }
  }
  return links;
}

/** A line of shell as words; quotes hold words together. */
function splitWords(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

/**
 * The single commands of the `sh` blocks of a page: lists and pipes are taken apart, comments left out.
 * @example findCommands("```sh\nnpm ci && npm test # all\n```").map(({ words }) => words) // [["npm", "ci"], ["npm", "test"]]
 */
export function findCommands(page: string): Told[] {
  const commands: Told[] = [];
  for (const { line, text, fence } of linesOf(page)) {
    if (fence !== "sh") continue;
    const bare = text.replace(/(?:^|\s)#.*$/u, "").replace(/\s[<>]+\s*\S+/gu, "");
    for (const part of bare.split(/&&|\|\||[|;]/u)) {
      const words = splitWords(part).filter((word) => word !== "\\");
      if (words.length > 0) commands.push({ line, words });
    }
  }
  return commands;
}
