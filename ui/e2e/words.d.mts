/** What the screens say in a locale. */
export function wordsOf(locale: string): (id: string, args?: Record<string, string | number>) => string;
export const OWN_NAMES: Record<string, string> & Record<"nl-BE" | "fr-BE" | "en" | "ar", string>;
export const VISITOR_LOCALES: readonly string[];
export const RIGHT_TO_LEFT: readonly string[];
export const CHILDCARE: Record<string, string>;
