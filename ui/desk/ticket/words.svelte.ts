import { Loaded } from "../../src/host/loaded.svelte";
import { makeTranslator, type Translator } from "../../src/i18n/translator";
import { loadLocale } from "../state/app.svelte";

/** What a visitor reads, and the Dutch beside it; no Dutch beside Dutch. */
export type Pair = { own: Translator; dutch: Translator | null };

/** The words of a visitor's language under way. What was there stays until the next is. */
export class Words {
  readonly found = new Loaded<Pair>();

  /** Asks for the words of this locale. */
  async load(locale: string): Promise<void> {
    await this.found.load(async () => {
      const own = makeTranslator(await loadLocale(locale));
      return { own, dutch: own.dutch === own ? null : own.dutch };
    });
  }
}
