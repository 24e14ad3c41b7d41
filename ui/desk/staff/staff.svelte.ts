import type { Fiche } from "../../src/bindings/types";
import { asHostError, host } from "../../src/host";
import { Loaded } from "../../src/host/loaded.svelte";
import { translator } from "../../src/i18n/index.svelte";
import { makeTranslator, type Translator } from "../../src/i18n/translator";
import { Search } from "../../src/search/search.svelte";
import { app, loadLocale } from "../state/app.svelte";
import { People } from "./people.svelte";

const DUTCH = "nl-BE";

/** Looking things up: the search, the chosen service, and the language beside the Dutch. */
class StaffState {
  readonly search = new Search(
    (request) => host.call("search_services", request),
    () => translator().locale,
    asHostError,
  );
  readonly people = new People();
  readonly dutch = new Loaded<{ fiche: Fiche; tr: Translator }>();
  readonly other = new Loaded<{ fiche: Fiche; tr: Translator }>();
  readonly pair = new Loaded<[Fiche, Fiche]>();
  /** What is looked up: what is offered, who is who, what is on, what may be asked for, or all of it on paper. */
  tab = $state<"services" | "people" | "events" | "rights" | "booklet">("services");
  service = $state<string | null>(null);
  /** The services that were picked to lay side by side, at most two. */
  picked = $state.raw<readonly string[]>([]);
  /** True while the two lie side by side. */
  comparing = $state(false);
  /** The language beside the Dutch; null while nobody chose one. */
  language = $state<string | null>(null);
  /** Which of the two shows where there is room for one. */
  front = $state<"dutch" | "other">("dutch");

  /** The chosen language, else the page's own, else the first that is not Dutch. */
  get second(): string | null {
    return this.chosen ?? translator().available.find((each) => each.locale !== DUTCH)?.locale ?? null;
  }

  /** The language that somebody really asked for, if any. */
  get chosen(): string | null {
    if (this.language !== null) return this.language;
    return translator().locale === DUTCH ? null : translator().locale;
  }

  open(service: string): void {
    this.tab = "services";
    this.comparing = false;
    this.service = service;
    this.reload();
    window.scrollTo(0, 0);
  }

  /** Opens it from elsewhere in the app. */
  show(service: string): void {
    app.show("staff");
    this.open(service);
  }

  close(): void {
    this.service = null;
    this.dutch.forget();
    this.other.forget();
  }

  choose(language: string): void {
    this.language = language;
    this.front = "other";
    this.reload();
  }

  /** Takes a service to compare, or puts it back; a third takes the place of the first. */
  pick(service: string): void {
    this.picked = this.picked.includes(service)
      ? this.picked.filter((each) => each !== service)
      : [...this.picked, service].slice(-2);
    if (this.picked.length < 2) this.stopComparing();
    else if (this.comparing) this.compare();
  }

  /** Lays the two that were picked side by side. */
  compare(): void {
    const [one, other] = this.picked;
    if (one === undefined || other === undefined) return;
    this.close();
    this.comparing = true;
    const locale = translator().locale;
    const fiche = (service: string) => host.call("fiche", { service_id: service, locale });
    void this.pair.load(() => Promise.all([fiche(one), fiche(other)]));
    window.scrollTo(0, 0);
  }

  stopComparing(): void {
    this.comparing = false;
    this.pair.forget();
  }

  reload(): void {
    if (this.comparing) this.compare();
    const service = this.service;
    if (service === null) return;
    void this.dutch.load(() => read(service, DUTCH));
    const second = this.second;
    if (second !== null) void this.other.load(() => read(service, second));
  }

  clear(): void {
    this.close();
    this.stopComparing();
    this.picked = [];
    this.search.forget();
    this.people.forget();
    this.tab = "services";
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
