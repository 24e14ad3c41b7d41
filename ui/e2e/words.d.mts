/** What the screens say in a locale. */
export function wordsOf(locale: string): (id: string, args?: Record<string, string | number>) => string;
export const OWN_NAMES: Record<"nl-BE" | "fr-BE" | "en" | "ar", string>;
export const CHILDCARE: Record<string, string>;
