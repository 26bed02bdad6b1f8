import { type AnalyticDefinition, buildAnalyticPack, layoutOf } from "../../grammar/analytic/index.ts";
import { englishInflection } from "./inflect.ts";
import { englishLetters } from "./letters.ts";

/** What the language says of itself. */
export const definition: AnalyticDefinition = {
  code: "en",
  letters: englishLetters,
  inflection: englishInflection,
  adjectives: "before",
  thousands: ",",
  dayFirst: true,
};

export default {
  code: definition.code,
  layout: (tables: Readonly<Record<string, string>>) => layoutOf(definition, tables),
  build: (tables: Readonly<Record<string, string>>, registry: string) =>
    buildAnalyticPack(definition, tables, registry),
};
