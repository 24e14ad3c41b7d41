import type { Fiche } from "../../src/bindings/types";
import { host } from "../../src/host";
import { Loaded } from "../../src/host/loaded.svelte";
import { translator } from "../../src/i18n/index.svelte";
import { makeTranslator, type Translator } from "../../src/i18n/translator";
import { loadLocale } from "../state/app.svelte";

/** The fiche that a visitor reads along, in the visitor's language. Nothing of it is kept. */
class VisitorView {
  service = $state<string | null>(null);
  locale = $state("nl-BE");
  readonly found = new Loaded<{ fiche: Fiche; tr: Translator }>();

  /** Shows it, in the language that is already beside the Dutch, if any. */
  show(service: string, locale: string | null): void {
    this.service = service;
    this.choose(locale ?? translator().locale);
  }

  choose(locale: string): void {
    this.locale = locale;
    this.reload();
  }

  reload(): void {
    const { service, locale } = this;
    if (service === null) return;
    void this.found.load(async () => {
      const [fiche, bundle] = await Promise.all([
        host.call("fiche", { service_id: service, locale }),
        loadLocale(locale),
      ]);
      return { fiche, tr: makeTranslator(bundle) };
    });
  }

  close(): void {
    this.service = null;
    this.found.forget();
  }
}

export const visitor = new VisitorView();
