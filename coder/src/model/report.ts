const reportKinds = ["news", "official-statement", "armed-group-statement", "social-post", "other"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** One published text cut out of an item; `text` keeps its original letters, and `span` points into the item's decoded text. */
export type Report = {
  readonly id: string;
  readonly item: { readonly name: string; readonly line?: number; readonly id?: string };
  readonly title: string | null;
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly language: string;
  readonly kind: ReportKind;
  readonly publishedAt: string | null;
  readonly source: { readonly name: string; readonly url?: string } | null;
};

/** What was handed in, decoded: the text, where it is from, and what its sender says about it. */
export type Item = {
  readonly name: string;
  readonly line?: number;
  readonly id?: string;
  readonly hash: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  readonly source?: { readonly name: string; readonly url?: string };
};
