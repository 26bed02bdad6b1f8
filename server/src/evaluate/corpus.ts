import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve, sep } from "node:path";
import type {
  ActorKind,
  ActorRole,
  AttributionKind,
  EventType,
  Item,
  MaterielItem,
  Outcome,
  Quantity,
  ReportKind,
  Status,
} from "../../../coder/src/model/index.ts";

/** What a reader of the report wrote down before any answer was seen. Words stand as they do in the text. */
export type GoldWhen = {
  readonly from: string;
  readonly to: string | null;
  readonly precision: string;
  readonly words: string;
};
/** `near`: latitude, longitude and how many kilometres off still counts. */
export type GoldWhere = {
  readonly name: string;
  readonly country: string | null;
  readonly within: string | null;
  readonly precision: string;
  readonly between?: readonly string[];
  readonly near: readonly [number, number, number] | null;
};
export type GoldActor = { readonly role: ActorRole; readonly name: string; readonly kind: ActorKind };
export type GoldToll = Quantity & {
  readonly outcome: Outcome;
  readonly side: ActorRole | null;
  readonly partOf: number | null;
  readonly words: string;
};
export type GoldMateriel = {
  readonly item: MaterielItem;
  readonly model: string | null;
  readonly calibreMm: number | null;
  readonly count: number | null;
};
export type GoldClaim = {
  readonly report: number;
  readonly type: EventType;
  readonly status: Status;
  /** A fair reader may claim it or leave it: it is neither a miss nor an invention. */
  readonly optional: boolean;
  readonly trigger: string;
  readonly when: GoldWhen | null;
  readonly where: GoldWhere | null;
  readonly actors: readonly GoldActor[];
  readonly tolls: readonly GoldToll[];
  readonly materiel: readonly GoldMateriel[];
  readonly attribution: readonly { readonly speaker: string; readonly kind: AttributionKind }[];
};
type Gold = {
  readonly input: { readonly publishedAt: string | null; readonly source: string | null };
  readonly reports: readonly { readonly title: string | null; readonly kind: ReportKind }[];
  readonly claims: readonly GoldClaim[];
};

/** One text of the corpus with its gold. `part` is "train", "test" or "all" by the folder that it lies in. */
export type CorpusItem = {
  readonly path: string;
  readonly part: "train" | "test" | "all";
  readonly item: Item;
  readonly gold: Gold;
};

const ending = ".gold.json";

/** The part of the corpus by the innermost folder that names one. @example partOfCorpus("ar/test/a.txt") // "test" */
export function partOfCorpus(path: string): CorpusItem["part"] {
  const part = path.split(sep).findLast((folder) => folder === "train" || folder === "test");
  return part === "train" || part === "test" ? part : "all";
}

/** The item as the command line would hand it in, with what the gold says of its date and source. */
function openItem(path: string, input: Gold["input"]): Item {
  const bytes = readFileSync(path);
  return {
    name: basename(path),
    hash: createHash("sha256").update(bytes).digest("hex"),
    text: new TextDecoder().decode(bytes),
    ...(input.publishedAt === null ? {} : { publishedAt: input.publishedAt }),
    ...(input.source === null ? {} : { source: { name: input.source } }),
  };
}

/**
 * Every text of a folder, at any depth, that has its gold beside it: `x.txt` and `x.gold.json`.
 * @example readCorpus("corpus/ar/train").length // 45
 */
export function readCorpus(folder: string): CorpusItem[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const found = names.filter((name) => name.endsWith(ending)).sort();
  return found.map((name) => {
    const path = join(folder, `${name.slice(0, -ending.length)}.txt`);
    const gold = JSON.parse(readFileSync(join(folder, name), "utf8")) as Gold;
    return { path, part: partOfCorpus(resolve(path)), item: openItem(path, gold.input), gold };
  });
}
