/** A BCP 47 code in its usual spelling, null where it is none. @example readLanguageCode("AR-ml") // "ar-ML" */
export function readLanguageCode(words: string): string | null {
  try {
    return Intl.getCanonicalLocales(words)[0] ?? null;
  } catch {
    return null;
  }
}
