import type { Document } from "../text/index.ts";
import type { Lexicon } from "./lexicon.ts";
import type { MarkerClass, MarkerRead } from "./reading.ts";

/** Words that hand a role to the actor beside them, wherever they stand. @example readMarkers(document, markers)[0]?.value // "doer" for "by" */
export function readMarkers(document: Document, markers: Lexicon<{ readonly class: MarkerClass }>): MarkerRead[] {
  const reads: MarkerRead[] = [];
  for (let i = 0; i < document.tokens.length; i++) {
    const seen = new Set<MarkerClass>();
    for (const hit of markers.match(document.tokens, i)) {
      if (seen.has(hit.value.class)) continue;
      seen.add(hit.value.class);
      reads.push({
        from: i,
        to: i + hit.length,
        value: hit.value.class,
        rule: `marker-${hit.value.class}`,
        clitic: hit.after !== "" && hit.after !== "ا",
      });
    }
  }
  return reads;
}
