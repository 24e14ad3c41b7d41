import type { VocabularyView } from "../../../src/bindings/types";

/**
 * Themes that the vocabulary does not call sensitive, but that somebody may not want to be seen with:
 * who comes in behind their back can be the one it is about.
 */
const MORE = new Set([
  "alcohol-tobacco-drugs",
  "couple-relationship",
  "gatekept-help",
  "low-threshold-therapy",
  "separation",
  "youth-own-questions",
]);

/** Whether one of these themes, or a domain, is one that somebody may want to leave at once. */
export function areSensitive(vocabulary: VocabularyView | null, themes: readonly string[]): boolean {
  const known = vocabulary?.domains.flatMap((domain) => domain.themes) ?? [];
  return themes.some((theme) => MORE.has(theme) || known.some((each) => each.id === theme && each.sensitive));
}
