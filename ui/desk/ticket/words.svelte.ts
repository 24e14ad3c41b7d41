import { Loaded } from "../../src/host/loaded.svelte";
import { makeTranslator, type Translator } from "../../src/i18n/translator";
import { loadLocale } from "../state/app.svelte";

const DUTCH = "nl-BE";

/** What a visitor reads, and the Dutch beside it; no Dutch beside Dutch. */
export type Pair = { own: Translator; dutch: Translator | null };

/** The words of a visitor's language under way. What was there stays until the next is. */
export class Words {
  readonly found = new Loaded<Pair>();

  /** Asks for the words of this locale. */
  async load(locale: string): Promise<void> {
    await this.found.load(async () => {
      const [own, dutch] = await Promise.all([loadLocale(locale), loadLocale(DUTCH)]);
      return { own: makeTranslator(own), dutch: locale === DUTCH ? null : makeTranslator(dutch) };
    });
  }
}
