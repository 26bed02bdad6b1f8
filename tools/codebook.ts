// Writes the pages that the sources already say: docs/codebook.md and docs/issues.md; or (--check) holds them true:
//   node tools/run.mjs tools/codebook.ts [--check]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadCatalogue } from "../coder/src/catalogue/index.ts";
import { type EventFamily, type EventType, eventFamilies, issueCodes } from "../coder/src/model/index.ts";
import { root } from "./root.ts";

const written = "<!-- Written by tools/codebook.ts; `npm test` fails where the sources say something else. -->";

const aboutCodebook = `# Codebook

${written}

What each type of event takes in and leaves out, and what it is called in the schemes of the field. A claim is what one
report says about one happening; every claim has one type, and some types have a finer \`mode\`. The pages stand beside
the rules that follow them, in \`coder/src/events\`. How to read an answer: [guide](guide.md); doubts: [issues](issues.md).

The scheme names are those of ACLED, PLOVER, CAMEO and UCDP GED; the definitions are our own.
`;

const aboutIssues = `# Doubts

${written}

What the coder could not settle stands on the claim as an issue: a code of this table, a sentence, and the words that it
stands on. An issue is not an error. It says where a person should look before using the value.
`;

const familyTitles: Readonly<Record<EventFamily, string>> = {
  violence: "Violence",
  order: "Force and order",
  dissent: "Dissent",
  politics: "Diplomacy and politics",
  harm: "Harm without an attacker",
  people: "People",
};

/** A type's own page, one heading deeper. @example demotePage("# Clash\n\n## Roles\n", "clash") */
export function demotePage(page: string, type: string): string {
  const lines = page.trim().split("\n");
  const deeper = lines.map((line) => (/^#+ /u.test(line) ? `##${line}` : line));
  return [deeper[0], "", `\`${type}\``, ...deeper.slice(1)].join("\n");
}

async function buildCodebook(): Promise<string> {
  const { events } = await loadCatalogue();
  const families = Object.entries(eventFamilies) as [EventFamily, readonly EventType[]][];
  const overview = families.map(([family, types]) => {
    const coded = types.filter((type) => events.has(type));
    const other = types.filter((type) => !events.has(type));
    const list = (some: readonly string[]) => some.map((type) => `\`${type}\``).join(", ") || "–";
    return `| ${familyTitles[family]} | ${list(coded)} | ${list(other)} |`;
  });
  const pages = families.flatMap(([family, types]) => {
    const found = types.filter((type) => events.has(type));
    const texts = found.map((type) => demotePage(events.get(type)?.codebook ?? "", type));
    return found.length > 0 ? [`## ${familyTitles[family]}`, ...texts] : [];
  });
  return [
    aboutCodebook,
    "| family | coded today | named, not coded yet |",
    "|---|---|---|",
    `${overview.join("\n")}\n`,
    `${pages.join("\n\n")}\n`,
  ].join("\n");
}

function buildIssues(): string {
  const rows = Object.entries(issueCodes).map(([code, message]) => `| \`${code}\` | ${message} |`);
  return [aboutIssues, "| code | what it says |", "|---|---|", ...rows, ""].join("\n");
}

/** The pages that are written out of the sources, by their path from the root. */
export async function buildPages(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["docs/codebook.md", await buildCodebook()],
    ["docs/issues.md", buildIssues()],
  ]);
}

/** What stands in the pages and not in the sources, a line for each page. */
export async function checkPages(): Promise<string[]> {
  const wrong: string[] = [];
  for (const [file, page] of await buildPages()) {
    const before = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
    if (before !== page) wrong.push(`${file}: not what the sources say; node tools/run.mjs tools/codebook.ts`);
  }
  return wrong;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const wrong = values.check ? await checkPages() : [];
  if (!values.check) for (const [file, page] of await buildPages()) writeFileSync(join(root, file), page);
  for (const line of wrong) console.log(line);
  console.log(values.check ? `${wrong.length} pages wrong` : "docs/codebook.md and docs/issues.md written");
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
