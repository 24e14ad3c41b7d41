import type { AvailableLocale } from "../../src/bindings/types";
import { INTERPRETER, NEEDS } from "../../src/icons/needs";

export { INTERPRETER, NEEDS };

const NO_INTERPRETER = ["nl", "nl-simple", "not-asked"];

/** The languages an interpreter can be asked for, the one that this visitor reads in first. */
export function interpreterLanguages(all: readonly string[], locale: string): string[] {
  const own = locale.split("-")[0] ?? locale;
  const offered = all.filter((code) => !NO_INTERPRETER.includes(code));
  return offered.includes(own) ? [own, ...offered.filter((code) => code !== own)] : offered;
}

/** The locale of a language, with the name it gives itself; none when no visitor can read it here. */
export function localeOf(locales: readonly AvailableLocale[], code: string): AvailableLocale | undefined {
  return locales.find((each) => each.locale.split("-")[0] === code);
}

/** The needs with this one put on or taken off, in the order of the vocabulary. */
export function toggled(needs: readonly string[], code: string): string[] {
  const on = new Set(needs);
  if (!on.delete(code)) on.add(code);
  return NEEDS.map(([each]) => each).filter((each) => on.has(each));
}
