import type { HouseView, TakeHomeView } from "../bindings/types";
import { host } from "../host";
import { Loaded } from "../host/loaded.svelte";
import { makeTranslator, type Translator } from "../i18n/translator";

const DUTCH = "nl-BE";

/** When a family is expected. */
export type Agreed = { day: string; time: string };

/** What goes home, with the words of both languages. */
export type Taken = { view: TakeHomeView; house: HouseView; dutch: Translator; own: Translator; agreed: Agreed | null };

/** What goes home of one service, under way. What was there stays until the next is. */
export class TakingHome {
  readonly found = new Loaded<Taken>();

  /**
   * Asks for a service in a language, and for the time that was agreed. When it is `discreet`, the
   * telephone learns who it is and the number, and not what for.
   */
  async load(service: string, locale: string, agreed: Agreed | null, discreet = false): Promise<void> {
    await this.found.load(async () => {
      const request = { service_id: service, locale, ...(agreed ? { appointment: agreed } : {}), ...(discreet ? { discreet } : {}) };
      const [view, house, own, dutch] = await Promise.all([
        host.call("take_home", request),
        host.call("house", {}),
        host.call("locale_bundle", { locale }),
        host.call("locale_bundle", { locale: DUTCH }),
      ]);
      return { view, house, own: makeTranslator(own), dutch: makeTranslator(dutch), agreed };
    });
  }
}
