import { readdirSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { root } from "./root.ts";

/** One import; `to` is a path from the repository's root, or the name of a package or of a module of the runtime. */
export type Imported = { readonly from: string; readonly to: string; readonly isTest: boolean };

const folders = ["coder/src", "server/src", "desk/src", "tools"];

/** The sources of the repository that exist: TypeScript and plain modules, with slashes whatever the system. */
export function listSources(): string[] {
  return folders.flatMap((folder) => {
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
  /^\s*(?:import|export)\s[^;"]*?\sfrom\s+"([^"]+)"/gmu,
  /^\s*import\s+"([^"]+)"/gmu,
  /\bimport\(\s*"([^"]+)"\s*\)/gmu,
];

/** What a source imports. @example readImports("tools/a.ts", 'import { b } from "./b.ts";')[0].to // "tools/b.ts" */
export function readImports(file: string, source: string): Imported[] {
  const code = codeLines(source).join("\n");
  const names = patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ""));
  const isTest = /\.test\.ts$/u.test(file);
  return names.map((name) => {
    const to = name.startsWith(".")
      ? posix.normalize(posix.join(dirname(file), name))
      : name.replace(/^@marsad\/coder\//u, "coder/src/");
    return { from: file, to, isTest };
  });
}
