import type { Hit, TodayIntake } from "../../src/bindings/types";

/** Three rows of tiles: those of the house, and what came today. */
const MOST_FREQUENT = 8;
const MOST_DIRECT = 12;
const MOST_MATCHES = 12;

export type Direct = { theme: string; recent: boolean };

/**
 * The themes that are one tap away: those the house asks for most, always in the same place, then
 * those of today's questions that are not among them, the latest first.
 */
export function directThemes(frequent: readonly string[], intakes: readonly TodayIntake[]): Direct[] {
  const known = [...new Set(frequent)].slice(0, MOST_FREQUENT);
  const recent = recentThemes(intakes).filter((theme) => !known.includes(theme));
  return [
    ...known.map((theme) => ({ theme, recent: false })),
    ...recent.slice(0, MOST_DIRECT - known.length).map((theme) => ({ theme, recent: true })),
  ];
}

/** The themes of today's questions, the latest first, each once. */
export function recentThemes(intakes: readonly Pick<TodayIntake, "questions">[]): string[] {
  const latestFirst = [...intakes].reverse().flatMap((intake) => [...intake.questions].reverse());
  return [...new Set(latestFirst.map((question) => question.theme))];
}

/** How many services are looked at to see what a half-typed word may be about. */
export const SERVICES_SEEN = 12;

/** The themes of the services that were found, those of the first services first. */
export function themesOfHits(hits: readonly Pick<Hit, "themes">[]): string[] {
  const weights = new Map<string, number>();
  hits.forEach((hit, place) =>
    hit.themes.forEach((theme, rank) => {
      weights.set(theme, (weights.get(theme) ?? 0) + 1 / (1 + place) / (1 + rank));
    }),
  );
  return [...weights].sort(([, one], [, other]) => other - one).map(([theme]) => theme);
}

/**
 * Themes for what was typed: first those the glossary recognises in everyday words, then those whose
 * own name has a word that starts so, then those that hold it somewhere, and last those of the
 * services that are found, which also know the beginning of a word.
 */
export function matchThemes(
  text: string,
  themes: readonly { id: string; name: string }[],
  recognised: readonly string[],
  offered: readonly string[] = [],
): string[] {
  const wanted = fold(text);
  if (wanted === "") return [];
  const known = new Set(themes.map((theme) => theme.id));
  const starts = themes.filter((theme) => fold(theme.name).split(/[\s,()/-]+/).some((word) => word.startsWith(wanted)));
  const holds = themes.filter((theme) => fold(theme.name).includes(wanted));
  const found = [...recognised.filter((id) => known.has(id)), ...starts.map(idOf), ...holds.map(idOf)];
  found.push(...offered.filter((id) => known.has(id)));
  return [...new Set(found)].slice(0, MOST_MATCHES);
}

function idOf(theme: { id: string }): string {
  return theme.id;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
