import type { Direction } from "../bindings/types";
import type { Translator } from "./translator";

const rightToLeft = new Set(["ar", "fa", "ps", "ur", "he", "ku"]);

/** The direction in which a text of this locale is written. */
export function directionOf(locale: string): Direction {
  return rightToLeft.has(locale.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** The name of a language code in the language of `tr`: ours where we have one, else the platform's. */
export function languageName(tr: Translator, code: string): string {
  const own = `language-${code.split("-")[0] ?? code}`;
  if (tr.has(`language-${code}`)) return tr.text(`language-${code}`);
  if (tr.has(own)) return tr.text(own);
  try {
    return new Intl.DisplayNames([tr.intl], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a language as it stands inside a sentence: French writes "en néerlandais". */
export function languageInSentence(tr: Translator, locale: string): string {
  try {
    return new Intl.DisplayNames([tr.intl], { type: "language" }).of(locale.split("-")[0] ?? locale) ?? locale;
  } catch {
    return languageName(tr, locale);
  }
}

/** The label of a code for families: the public one where it exists. */
export function publicText(tr: Translator, kind: string, code: string): string {
  const id = `${kind}-${code}`;
  return tr.text(tr.has(`${id}.public`) ? `${id}.public` : id);
}
