import type { TodayIntake } from "../../src/bindings/types";

const MOST_RECENT = 6;
const MOST_MATCHES = 12;

/** The themes of today's questions, the latest first, each once. */
export function recentThemes(intakes: readonly TodayIntake[]): string[] {
  const latestFirst = [...intakes].reverse().flatMap((intake) => [...intake.questions].reverse());
  return [...new Set(latestFirst.map((question) => question.theme))].slice(0, MOST_RECENT);
}

/**
 * Themes for what was typed: first those the glossary recognises in everyday words, then those whose
 * own name has a word that starts so, then those that hold it somewhere.
 */
export function matchThemes(
  text: string,
  themes: readonly { id: string; name: string }[],
  recognised: readonly string[],
): string[] {
  const wanted = fold(text);
  if (wanted === "") return [];
  const known = new Set(themes.map((theme) => theme.id));
  const starts = themes.filter((theme) => fold(theme.name).split(/[\s,()/-]+/).some((word) => word.startsWith(wanted)));
  const holds = themes.filter((theme) => fold(theme.name).includes(wanted));
  const found = [...recognised.filter((id) => known.has(id)), ...starts.map(idOf), ...holds.map(idOf)];
  return [...new Set(found)].slice(0, MOST_MATCHES);
}

function idOf(theme: { id: string }): string {
  return theme.id;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
