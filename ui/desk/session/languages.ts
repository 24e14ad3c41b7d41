export const DUTCH = "nl";

/* Dutch is spoken at every desk; these are no languages that somebody speaks there beside it. */
const LEFT_OUT = [DUTCH, "nl-simple", "not-asked", "other"];

/** The languages that can be said of a desk: those of the last time first. */
export function spokenAtDesks(all: readonly string[], before: readonly string[]): string[] {
  const offered = all.filter((code) => !LEFT_OUT.includes(code));
  const first = before.filter((code) => offered.includes(code));
  return [...first, ...offered.filter((code) => !first.includes(code))];
}

/** What is told to families: Dutch and the languages beside it, or nothing when none was said. */
export function toTell(languages: readonly string[]): string[] | undefined {
  return languages.length === 0 ? undefined : [DUTCH, ...languages];
}
