import type { Fiche } from "../../src/bindings/types";
import { asHostError, host } from "../../src/host";
import { Loaded } from "../../src/host/loaded.svelte";
import { translator } from "../../src/i18n/index.svelte";
import { makeTranslator, type Translator } from "../../src/i18n/translator";
import { Search } from "../../src/search/search.svelte";
import { loadLocale } from "../state/app.svelte";

const DUTCH = "nl-BE";

/** Looking things up: the search, the chosen service, and the language beside the Dutch. */
class StaffState {
  readonly search = new Search(
    (request) => host.call("search_services", request),
    () => translator().locale,
    asHostError,
  );
  readonly dutch = new Loaded<{ fiche: Fiche; tr: Translator }>();
  readonly other = new Loaded<{ fiche: Fiche; tr: Translator }>();
  service = $state<string | null>(null);
  /** The language beside the Dutch; null while nobody chose one. */
  language = $state<string | null>(null);
  /** Which of the two shows where there is room for one. */
  front = $state<"dutch" | "other">("dutch");
  /** True while a visitor looks along: no contact persons, one language. */
  together = $state(false);

  /** The chosen language, else the page's own, else the first that is not Dutch. */
  get second(): string | null {
    if (this.language !== null) return this.language;
    if (translator().locale !== DUTCH) return translator().locale;
    return translator().available.find((each) => each.locale !== DUTCH)?.locale ?? null;
  }

  open(service: string): void {
    this.service = service;
    this.together = false;
    this.reload();
    window.scrollTo(0, 0);
  }

  close(): void {
    this.service = null;
    this.together = false;
    this.dutch.forget();
    this.other.forget();
  }

  choose(language: string): void {
    this.language = language;
    this.front = "other";
    this.reload();
  }

  reload(): void {
    const service = this.service;
    if (service === null) return;
    void this.dutch.load(() => read(service, DUTCH));
    const second = this.second;
    if (second !== null) void this.other.load(() => read(service, second));
  }

  clear(): void {
    this.close();
    this.search.forget();
    this.language = null;
    this.front = "dutch";
  }
}

async function read(service: string, locale: string): Promise<{ fiche: Fiche; tr: Translator }> {
  const [fiche, bundle] = await Promise.all([
    host.call("fiche", { service_id: service, locale }),
    loadLocale(locale),
  ]);
  return { fiche, tr: makeTranslator(bundle) };
}

/** The one lookup of this desk; it waits while the volunteer registers a question. */
export const staff = new StaffState();
