import { type AnalyticDefinition, buildAnalyticPack, layoutOf } from "../../grammar/analytic/index.ts";
import { spanishInflection } from "./inflect.ts";
import { spanishLetters } from "./letters.ts";

/** What the language says of itself. */
export const definition: AnalyticDefinition = {
  code: "es",
  letters: spanishLetters,
  inflection: spanishInflection,
  adjectives: "after",
  peoples: "small",
  thousands: ".",
  dayFirst: true,
};

export default {
  code: definition.code,
  layout: (tables: Readonly<Record<string, string>>) => layoutOf(definition, tables),
  build: (tables: Readonly<Record<string, string>>, registry: string) =>
    buildAnalyticPack(definition, tables, registry),
};
