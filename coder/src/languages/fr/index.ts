import { type AnalyticDefinition, buildAnalyticPack, layoutOf } from "../../grammar/analytic/index.ts";
import { frenchInflection } from "./inflect.ts";
import { frenchLetters } from "./letters.ts";

/** What the language says of itself. */
export const definition: AnalyticDefinition = {
  code: "fr",
  letters: frenchLetters,
  inflection: frenchInflection,
  adjectives: "after",
  thousands: ".",
  dayFirst: true,
};

export default {
  code: definition.code,
  layout: (tables: Readonly<Record<string, string>>) => layoutOf(definition, tables),
  build: (tables: Readonly<Record<string, string>>, registry: string) =>
    buildAnalyticPack(definition, tables, registry),
};
