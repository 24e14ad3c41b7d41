import common from "../../../locales/nl-BE/common.ftl?raw";
import errors from "../../../locales/nl-BE/errors.ftl?raw";
import type { MessageId } from "../bindings/messages";
import type { LocaleBundle } from "../bindings/types";
import { publicText } from "./language";
import { makeTranslator, type Args, type Translator } from "./translator";

/* What a page can say before the program has answered, or when it never does. */
const beforeAnyAnswer: Translator = makeTranslator({
  locale: "nl-BE",
  direction: "ltr",
  sources: [
    { file: "common.ftl", text: common },
    { file: "errors.ftl", text: errors },
  ],
  fallback_sources: [],
  available: [],
});

let current = $state.raw<Translator>(beforeAnyAnswer);
let latest = 0;

/** The translator in use; reading it in a component follows later changes. */
export function translator(): Translator {
  return current;
}

/** The text of a message in the language of the page. */
export function t(id: MessageId, args?: Args): string {
  return current.text(id, args);
}

/** The label of a code of the vocabulary: `label("theme", "vaccination")`. */
export function label(kind: string, code: string): string {
  return current.text(`${kind}-${code}`);
}

/** The label families see: the public one where it exists. */
export function publicLabel(kind: string, code: string): string {
  return publicText(current, kind, code);
}

/**
 * Loads a locale and turns the whole page to it. When two loads cross, the one asked for last wins.
 * Rejects with what `load` rejects with, and then leaves the page as it was.
 */
export async function useLocale(load: () => Promise<LocaleBundle>): Promise<void> {
  const turn = ++latest;
  const bundle = await load();
  if (turn !== latest) return;
  current = makeTranslator(bundle);
  document.documentElement.lang = bundle.locale;
  document.documentElement.dir = bundle.direction;
}
