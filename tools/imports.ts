import { existsSync, readdirSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { root } from "./root.ts";

/** One import; `to` is a path from the repository's root, or the name of a package or of a module of the runtime. */
export type Imported = {
  readonly from: string;
  readonly to: string;
  readonly isTest: boolean;
  /** `import type`: gone when the file runs. */
  readonly isType: boolean;
};

const folders = ["coder/src", "server/src", "desk/src", "tools"];

/** The sources of the repository that exist: TypeScript and plain modules, with slashes whatever the system. */
export function listSources(): string[] {
  // git keeps no empty folder
  const present = folders.filter((folder) => existsSync(join(root, folder)));
  return present.flatMap((folder) => {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    const sources = names.filter((name) => /\.(?:ts|tsx|mjs)$/u.test(name)).sort();
    return sources.map((name) => posix.join(folder, name.split(sep).join("/")));
  });
}

/** The lines of a source without those that are comments. */
export function codeLines(source: string): string[] {
  return source.split("\n").map((line) => (/^\s*(?:\/\/|\/\*|\*)/u.test(line) ? "" : line));
}

const patterns = [
  /^\s*(?:import|export)\s([^;"]*?)\sfrom\s+"(?<name>[^"]+)"/gmu,
  /^\s*import\s+"(?<name>[^"]+)"/gmu,
  /\bimport\(\s*"(?<name>[^"]+)"\s*\)/gmu,
];

/** A test, or what only tests import. @example isTestFile("coder/src/text/fixtures/a.ts") // true */
export const isTestFile = (file: string): boolean => /\.(?:test|fixture)\.ts$|\/fixtures\//u.test(file);

/** A path from the repository's root for what is imported from our own folders. */
function resolveName(file: string, name: string): string {
  if (name.startsWith(".")) return posix.normalize(posix.join(dirname(file), name));
  return name.replace(/^@marsad\/coder\//u, "coder/src/");
}

/** What a source imports. @example readImports("tools/a.ts", 'import { b } from "./b.ts";')[0].to // "tools/b.ts" */
export function readImports(file: string, source: string): Imported[] {
  const code = codeLines(source).join("\n");
  const isTest = isTestFile(file);
  return patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => {
      const to = resolveName(file, match.groups?.name ?? "");
      return { from: file, to, isTest, isType: /^type\s/u.test(match[1] ?? "") };
    }),
  );
}
