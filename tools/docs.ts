// Holds the pages true: links lead somewhere, commands in `sh` blocks exist with their options, and what is written out of
// the sources is what they say:
//   node tools/run.mjs tools/docs.ts
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { placePrecisions, statuses } from "../coder/src/model/index.ts";
import { checkPages } from "./codebook.ts";
import { findCommands, findLinks, type Told } from "./read-page.ts";
import { root } from "./root.ts";

/** The words by which an npm command of ours may go on, beside the scripts of package.json. */
const npmWords = ["ci", "install", "test", "start"];

function listPages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(?:node_modules|\.git|dist|\.cache)$/u.test(entry.name) ? [] : listPages(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

const helps = new Map<string, string>();

/** What `marsad … --help` prints; empty where there is no such command. */
function helpOf(words: readonly string[]): string {
  const key = words.join(" ");
  let help = helps.get(key);
  if (help === undefined) {
    const door = join(root, "server", "bin", "marsad.mjs");
    try {
      help = execFileSync(process.execPath, [door, ...words, "--help"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
    } catch {
      help = "";
    }
    helps.set(key, help);
  }
  return help;
}

const lists = (help: string, word: string): boolean =>
  help.split("\n").some((line) => line.trim().split(/[\s|]/u)[0] === word);
const knows = (help: string, option: string): boolean => help.split(/[\s,=]+/u).includes(option);

/** What is wrong with `npx marsad …`, or null. */
function judgeMarsad(words: readonly string[]): string | null {
  const [command, next] = words;
  if (command === undefined) return null;
  const isCommand = !command.startsWith("-");
  if (isCommand && !lists(helpOf([]), command)) return `marsad has no command ${command}`;
  const path = isCommand ? [command] : [];
  if (isCommand && next !== undefined && lists(helpOf([command]), next)) path.push(next);
  const unknown = words.find((word) => /^--?[a-z]/u.test(word) && !knows(helpOf(path), word.split("=")[0] ?? ""));
  return unknown ? `marsad ${path.join(" ")} has no option ${unknown}` : null;
}

/** What is wrong with `npm …`, or null. */
function judgeNpm(words: readonly string[], scripts: Readonly<Record<string, string>>): string | null {
  const [command, name] = words;
  if (command === "run") return name && scripts[name] ? null : `package.json has no script ${name}`;
  if (!npmWords.includes(command ?? "")) return `npm ${command} is not one of ${npmWords.join(", ")}, run`;
  const isScript = command === "test" || command === "start";
  return isScript && !scripts[command] ? `package.json has no script ${command}` : null;
}

/** The lists of the model that each guide explains, by the words that answers use. */
const explained: readonly string[] = [...statuses, ...placePrecisions];

/** What is wrong with a guide, or null. */
function judgeGuide(page: string): string | null {
  const missing = explained.filter((word) => !page.includes(`\`${word}\``));
  return missing.length > 0 ? `does not explain ${missing.join(", ")}` : null;
}

function judgeCommand({ words }: Told, scripts: Readonly<Record<string, string>>): string | null {
  const [first, second, third] = words;
  const lost = words.find((word) => word.startsWith("examples/") && !existsSync(join(root, word)));
  if (lost) return `found no ${lost}`;
  if (first === "npx" && second === "marsad") return judgeMarsad(words.slice(2));
  if (first === "npm") return judgeNpm(words.slice(1), scripts);
  if (first === "node" && second === "tools/run.mjs")
    return third && existsSync(join(root, third)) ? null : `found no ${third}`;
  return null;
}

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
const wrong: string[] = await checkPages();
const pages = listPages(root);
let checked = 0;
for (const path of pages) {
  const page = readFileSync(path, "utf8");
  const name = relative(root, path);
  const lack = /^docs\/guide/u.test(name) ? judgeGuide(page) : null;
  if (lack) wrong.push(`${name}: ${lack}`);
  const links = findLinks(page);
  for (const { line, link } of links) {
    if (!existsSync(join(dirname(path), decodeURI(link))))
      wrong.push(`${name}:${line}: leads to ${link}, which does not exist`);
  }
  const commands = findCommands(page);
  for (const told of commands) {
    const found = judgeCommand(told, scripts);
    if (found) wrong.push(`${name}:${told.line}: ${found}`);
  }
  checked += links.length + commands.length;
}
const readme = readFileSync(join(root, "README.md"), "utf8");
for (const promise of ["npm ci && npm start", "npm ci && npm test"]) {
  if (!readme.includes(promise)) wrong.push(`README.md: the quick start lacks ${promise}`);
}
for (const line of wrong) console.log(line);
console.log(`${pages.length} pages, ${checked} links and commands, ${wrong.length} wrong`);
process.exitCode = wrong.length > 0 ? 1 : 0;
