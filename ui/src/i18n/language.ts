import type { Direction } from "../bindings/types";
import { languageNames } from "./intl";
import { hasOwnNames } from "./names";
import type { Translator } from "./translator";

const rightToLeft = new Set(["ar", "fa", "ps", "ur", "he", "ku"]);

/** The direction in which a text of this locale is written. */
export function directionOf(locale: string): Direction {
  return rightToLeft.has(locale.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** Whether two locales are of one language, whatever the country. */
export function sameLanguage(one: string, other: string): boolean {
  return one.split("-")[0] === other.split("-")[0];
}

/** The name of a language code in the language of `tr`: ours where we have one, else the platform's. */
export function languageName(tr: Translator, code: string): string {
  const base = code.split("-")[0] ?? code;
  const ids = [`language-${code}`, `language-${base}`];
  const own = ids.find((id) => tr.owns(id));
  if (own !== undefined) return tr.text(own);
  const dutch = ids.find((id) => tr.has(id));
  try {
    const names = languageNames(tr.intl);
    // What the platform does not know in this language is told in Dutch, as every other text.
    const knows = sameLanguage(names.resolvedOptions().locale, tr.locale);
    if (knows || dutch === undefined) return names.of(base) ?? code;
  } catch {
    if (dutch === undefined) return code;
  }
  return dutch === undefined ? code : tr.text(dutch);
}

/** The name of a language as it stands inside a sentence: French writes "en néerlandais". */
export function languageInSentence(tr: Translator, locale: string): string {
  if (hasOwnNames(tr)) return languageName(tr, locale);
  try {
    return languageNames(tr.intl).of(locale.split("-")[0] ?? locale) ?? locale;
  } catch {
    return languageName(tr, locale);
  }
}

/** The label of a code for families: the public one where it exists. */
export function publicText(tr: Translator, kind: string, code: string): string {
  const id = `${kind}-${code}`;
  return tr.text(tr.has(`${id}.public`) ? `${id}.public` : id);
}
