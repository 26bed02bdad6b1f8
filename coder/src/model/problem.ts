/** Every error that a user can cause, with the words it is told in. `{name}` is filled from the facts. */
export const problems = {
  "file-missing": "{file}: found no such file",
  "file-not-text":
    "{file}: found bytes that are not text ({found}); wanted text in UTF-8, UTF-16 or Windows-1256, HTML or JSON Lines",
  "file-empty": "{file}: found nothing to read; wanted text",
  "file-cut": "{file}: the text ends in the middle of a character at byte {byte}; what stands before it was read",
  "file-damaged": "{file}: some bytes are not UTF-8, the first at byte {byte}; they were read as U+FFFD",
  "file-folder": "{file}: found a folder; wanted files, such as {file}/*",
  "file-too-large":
    "{file}: found more than {bound} MB of {kind} in one piece. Cut it into files, or give JSON Lines (one report a line), which stream",
  "file-not-lines":
    '{file}: found one JSON value; wanted text, or JSON Lines: each line an object with a string "text"',
  "file-unreadable": "{file}: could not be read ({reason})",
  "line-broken": '{file}, line {line}: found {found}; wanted a JSON object with a string "text"',
  "field-broken": '{file}, line {line}: found {found} as "{field}"; wanted {wanted}. The line was coded without it',
  "item-failed": "{file}: the coder failed on it ({reason}). This is a fault of Marsad; please report it",
  "input-too-large":
    "{file}: found {found} MB in all; --format {format} holds up to 50 MB in memory. Use --format jsonl, which streams",
  "out-unwritable": "{file}: could not be written ({reason})",
  usage: "{message}",
  "gazetteer-missing": "{folder}: found no gazetteer; wanted {wanted}. Run npm install again, or marsad gazetteer add",
  "gazetteer-broken": "{file}: found {found}; wanted {wanted}",
  "pack-broken": "{folder}: {found}",
  "answer-broken": "{file}: found {found}; wanted the answer that marsad code --format json printed",
  "id-unknown": "{id}: found no claim or event of that id in {where}{close}",
} as const;

export type ProblemCode = keyof typeof problems;

/**
 * Wrong input or setup.
 * @example throw new Problem("file-missing", { file: "a.txt" })
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(code: ProblemCode, facts: Readonly<Record<string, string | number>>) {
    super(problems[code].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? "?")));
    this.name = "Problem";
    this.code = code;
    this.facts = facts;
  }
}
