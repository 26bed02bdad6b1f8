/** The words behind a value and the rule that read them. Offsets are UTF-16 into `report[field]`, end exclusive. */
export type Evidence = {
  readonly report: string;
  readonly field: "text" | "title";
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
};

/** A value with the words it stands on. `confidence` is 0..1; `by` is an index into the claim's attribution. */
export type Value<T> = {
  readonly value: T;
  readonly basis: "stated" | "inferred" | "reviewed";
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly by?: number;
};

/** A doubt or a contradiction, kept as data. `code` is one of the table in issues.ts. */
export type Issue = { readonly code: string; readonly message: string; readonly evidence: readonly Evidence[] };
