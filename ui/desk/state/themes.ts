import type { VocabularyView } from "../../src/bindings/types";

/** The domain of a theme; a domain is its own. */
export function domainOf(vocabulary: VocabularyView | null, theme: string): string {
  const found = vocabulary?.domains.find((domain) => domain.themes.some((each) => each.id === theme));
  return found?.id ?? theme;
}

/** Whether this is a theme that a question can be about, and not a whole domain. */
export function isTheme(vocabulary: VocabularyView | null, code: string): boolean {
  return vocabulary?.domains.some((domain) => domain.themes.some((each) => each.id === code)) ?? false;
}
