// Which folder may import from which; ARCHITECTURE.md shows the same table. Run by itself it prints what breaks it:
//   node tools/run.mjs tools/layers.ts
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { checkStyle } from "./check-style.ts";
import { type Imported, listSources, readImports } from "./imports.ts";
import { root } from "./root.ts";

/** `each`: a folder below it may import from itself and the files beside it, not from its neighbours. `may`: layers, or folders of them. */
export type Layer = {
  readonly folder: string;
  readonly holds: string;
  readonly may: readonly string[];
  readonly each?: boolean;
  /** Modules of the runtime that it may use; absent: any. The coder is pure. */
  readonly node?: readonly string[];
};

const inCoder = (...names: string[]) => names.map((name) => `coder/src/${name}`);
const pure: readonly string[] = [];

export const layers: readonly Layer[] = [
  { folder: "coder/src/model", holds: "the nouns: item, report, mention, claim, event", may: [], node: pure },
  { folder: "coder/src/text", holds: "tokens and sentences, with their offsets", may: inCoder("model"), node: pure },
  {
    folder: "coder/src/grammar",
    holds: "what a language and an event type must say, and the matcher",
    may: inCoder("model", "text"),
    node: pure,
  },
  { folder: "coder/src/gazetteer", holds: "places and actors by name", may: inCoder("model", "text"), node: pure },
  {
    folder: "coder/src/languages",
    holds: "one folder for each language",
    may: inCoder("model", "text", "grammar"),
    each: true,
    node: pure,
  },
  {
    folder: "coder/src/events",
    holds: "one folder for each type of event",
    may: inCoder("model", "grammar"),
    each: true,
    node: pure,
  },
  {
    folder: "coder/src/catalogue",
    holds: "finds the languages and the event types",
    may: inCoder("model", "text", "grammar"),
    node: ["node:fs", "node:path", "node:url"],
  },
  { folder: "coder/src/linking", holds: "claims to events", may: inCoder("model", "text", "gazetteer"), node: pure },
  {
    folder: "coder/src/pipeline",
    holds: "split, read, code, locate; the coder's door",
    may: inCoder("model", "text", "grammar", "gazetteer", "languages", "events", "catalogue", "linking"),
    node: pure,
  },
  { folder: "server/src/gazetteer", holds: "the gazetteer's files: built, found, added to", may: ["coder/src"] },
  {
    folder: "server/src/sources",
    holds: "one folder for each way that items come in",
    may: inCoder("model"),
    each: true,
  },
  {
    folder: "server/src/publish",
    holds: "one folder for each format that goes out",
    may: inCoder("model"),
    each: true,
  },
  { folder: "server/src/evaluate", holds: "answers against gold", may: ["coder/src"] },
  { folder: "server/src/cli", holds: "commands; puts the parts together", may: ["coder/src", "server/src"] },
  {
    folder: "tools",
    holds: "the repository's own checks and builders",
    may: ["coder/src", "server/src", "server/bin"],
  },
];

const isInside = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);

/** The layer that a file lies in, and the folder that counts as its own. */
function layerOf(file: string): { layer: Layer; own: string } | null {
  const layer = layers.find(({ folder }) => isInside(file, folder));
  if (!layer) return null;
  const next = file.slice(layer.folder.length + 1).split("/");
  return { layer, own: layer.each && next.length > 1 ? `${layer.folder}/${next[0]}` : layer.folder };
}

/** What one import breaks, or null. */
export function judgeImport({ from, to, isTest }: Imported): string | null {
  const home = layerOf(from);
  if (!home) return `${from}: lies in no layer of the table`;
  const { layer, own } = home;
  if (to.startsWith("node:")) {
    const isAllowed = isTest || layer.node === undefined || layer.node.includes(to);
    return isAllowed
      ? null
      : `${from}: imports ${to}; ${layer.folder} may import ${layer.node?.join(", ") || "nothing"} of the runtime`;
  }
  // a test may put together what its own package holds
  const mayImport = isTest ? [...layer.may, `${from.split("/")[0]}/src`, "corpus"] : layer.may;
  const isBeside = layer.each && posix.dirname(to) === layer.folder;
  if (isBeside || !/^(?:coder|server|desk|tools|corpus)\//u.test(to) || isInside(to, own)) return null;
  if (mayImport.some((folder) => isInside(to, folder))) return null;
  return `${from}: imports ${to}; ${own} may import ${layer.may.join(", ") || "nothing"}`;
}

/** The first circle of files that import each other as they run; empty where there is none. */
export function findCircle(imports: readonly Imported[]): string[] {
  const edges = Map.groupBy(
    imports.filter(({ isType }) => !isType),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { to } of edges.get(file) ?? []) {
      const circle = visit(to, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

/** Everything in the repository that breaks the table or the style that can be seen in the letters of a file. */
export function checkLayers(): string[] {
  const sources = listSources();
  const imports = sources.flatMap((file) => readImports(file, readFileSync(join(root, file), "utf8")));
  const circle = findCircle(imports);
  return [
    ...imports.map(judgeImport).filter((found) => found !== null),
    ...(circle.length > 0 ? [`circle: ${circle.join(" → ")}`] : []),
    ...sources.flatMap((file) => checkStyle(file, readFileSync(join(root, file), "utf8"))),
  ];
}

if (import.meta.main) {
  const found = checkLayers();
  for (const line of found) console.log(line);
  console.log(`${listSources().length} files, ${found.length} against the table`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
