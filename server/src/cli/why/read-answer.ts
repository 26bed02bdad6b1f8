import { readFileSync } from "node:fs";
import { type Answer, Problem } from "../../../../coder/src/model/index.ts";

type Loose = Readonly<Record<string, unknown>>;

const claimLists = ["actors", "tolls", "materiel", "sites", "attribution"] as const;

/**
 * Reads an answer that `marsad code --format json` printed and checks as much of it as is shown.
 * Throws the Problems `file-missing` and `answer-broken`.
 * @example readAnswer("answer.json").events.length
 */
export function readAnswer(file: string): Answer {
  const parsed = parse(file);
  const fail = (found: string): never => {
    throw new Problem("answer-broken", { file, found });
  };
  if (!isObject(parsed)) return fail("JSON that is no object");
  for (const name of ["reports", "claims", "events", "issues"]) {
    if (!Array.isArray(parsed[name])) return fail(`an object without the list "${name}"`);
  }
  const answer = parsed as { reports: unknown[]; claims: unknown[]; events: unknown[]; issues: unknown[] };
  for (const [index, report] of answer.reports.entries()) {
    if (!isObject(report) || typeof report.id !== "string" || typeof report.text !== "string") {
      return fail(`reports[${index}] without its id or text`);
    }
  }
  for (const name of ["claims", "events"] as const) {
    for (const [index, told] of answer[name].entries()) {
      const fault = findFault(told, name);
      if (fault) return fail(`${name}[${index}] ${fault}`);
    }
  }
  return parsed as unknown as Answer;
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") throw new Problem("file-missing", { file });
    throw new Problem("answer-broken", { file, found: code === "EISDIR" ? "a folder" : message });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    const found =
      text.trim() === ""
        ? "nothing"
        : text.startsWith('{"item":')
          ? "the lines of --format jsonl"
          : "no JSON, or JSON that is cut";
    throw new Problem("answer-broken", { file, found });
  }
}

function findFault(told: unknown, name: "claims" | "events"): string | null {
  if (!isObject(told) || typeof told.id !== "string" || typeof told.type !== "string") return "without its id or type";
  if (name === "events" && !Array.isArray(told.claims)) return "without its claims";
  if (name === "claims" && !isEvidence(told.trigger)) return "without its trigger";
  if (!Array.isArray(told.issues)) return "without its issues";
  for (const issue of told.issues)
    if (!isObject(issue) || !areEvidence(issue.evidence)) return "with an issue without evidence";
  for (const field of ["when", "where"])
    if (told[field] !== null && !isValue(told[field])) return `without evidence for "${field}"`;
  for (const field of claimLists) {
    const list = told[field];
    if (!Array.isArray(list) || !list.every(isValue)) return `without evidence for "${field}"`;
  }
  const also = told.alsoWhere;
  if (!Array.isArray(also) || !also.every((further) => isObject(further) && isValue(further.place)))
    return "without its further places";
  return null;
}

function isValue(value: unknown): boolean {
  return isObject(value) && isObject(value.value) && areEvidence(value.evidence);
}

function areEvidence(list: unknown): boolean {
  return Array.isArray(list) && list.every(isEvidence);
}

function isEvidence(evidence: unknown): boolean {
  return (
    isObject(evidence) &&
    typeof evidence.quote === "string" &&
    typeof evidence.rule === "string" &&
    typeof evidence.report === "string"
  );
}

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
