export * from "./claim.ts";
export * from "./event.ts";
export * from "./evidence.ts";
export * from "./issues.ts";
export * from "./mention.ts";
export * from "./problem.ts";
export * from "./report.ts";
export * from "./types.ts";
