import type { VocabularyView } from "../../src/bindings/types";

/** The domain of a theme; a domain is its own. */
export function domainOf(vocabulary: VocabularyView | null, theme: string): string {
  const found = vocabulary?.domains.find((domain) => domain.themes.some((each) => each.id === theme));
  return found?.id ?? theme;
}
