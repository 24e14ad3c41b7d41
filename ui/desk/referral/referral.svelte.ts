import type { AvailableLocale, Fiche, ReferralOption, TicketView } from "../../src/bindings/types";
import { asHostError, host, type HostError } from "../../src/host";
import { Loaded } from "../../src/host/loaded.svelte";
import { translator } from "../../src/i18n/index.svelte";
import type { Agreed } from "../../src/take-home/taken.svelte";
import { deskForm } from "../intake/form.svelte";
import { intake } from "../intake/intake.svelte";
import { app } from "../state/app.svelte";
import { localeOf } from "../ticket/needs";
import { after, type Degree, hasTicket, isCalled, shownTogether } from "./degrees";
import { Proposals } from "./proposals.svelte";
import { isMinor, isYoung, mayBeYoung } from "./youth";

/** The pages of choosing together, in their order; a call and a ticket come only where they belong. */
export type Step = "choose" | "together" | "warmth" | "call" | "needs" | "consent" | "card" | "home";

/** Where it begins: a question that was just kept, a fiche, or nothing yet. */
export type About = {
  theme?: string | undefined;
  ageBand?: string | undefined;
  asker?: string | undefined;
  /** The language of the talk. */
  language?: string | undefined;
  serviceId?: string | undefined;
  /** The conversation that was just kept, which then learns how warm the referral was. */
  handle?: string | undefined;
};

export const MOST_IN_BASKET = 5;
export const MOST_COMPARED = 3;
const DUTCH = "nl-BE";

/** Choosing a service together with a visitor. In memory only: the tablet keeps nothing of it. */
class Referral {
  step = $state<Step | null>(null);
  about = $state.raw<About>({});
  /** Whether a young person asks for themselves. */
  youth = $state(false);
  readonly proposals = new Proposals(() => this.#asked());
  basket = $state.raw<readonly ReferralOption[]>([]);
  /** Which of the basket lie side by side. */
  compared = $state.raw<readonly string[]>([]);
  chosen = $state<string | null>(null);
  warmth = $state<Degree | null>(null);
  /** Whether the visitor said no to anything going along. */
  refused = $state(false);
  /** Whether nobody answered the call. */
  unanswered = $state(false);
  needs = $state<string[]>([]);
  ticket = $state.raw<TicketView | null>(null);
  /** When the family is expected, where that was agreed. */
  agreed = $state.raw<Agreed | null>(null);
  readonly fiche = new Loaded<Fiche>();
  busy = $state(false);
  problem = $state.raw<HostError | null>(null);
  /** The question for which choosing together came to its end. */
  ended = $state<string | null>(null);
  #locale = $state<string | null>(null);
  #interpreted = $state<string | null>(null);

  /** Begins; what was begun before is let go of. */
  open(about: About): void {
    this.clear();
    this.about = about;
    this.youth = isYoung(about);
    this.step = "choose";
    const { serviceId } = about;
    void this.proposals.look().then(() => {
      const thought = this.proposals.found.value?.options.find((each) => each.hit.service_id === serviceId);
      if (thought !== undefined && this.basket.length === 0) this.basket = [thought];
    });
    app.show("desk");
  }

  /** The choice that was made, as it was proposed. */
  get option(): ReferralOption | null {
    return this.basket.find((each) => each.hit.service_id === this.chosen) ?? null;
  }

  /** What may lie before the visitor. */
  get shown(): ReferralOption[] {
    return shownTogether(this.basket);
  }

  /** The languages that a visitor can read, as the tablet has them. */
  get locales(): readonly AvailableLocale[] {
    return app.house?.visitor_locales ?? translator().available;
  }

  /** The language of the visitor: chosen here, else that of the interpreter, of the talk, of the page. */
  get locale(): string {
    return this.#locale ?? this.#localeOf(this.needsLanguage) ?? this.#localeOf(this.about.language) ?? translator().locale;
  }

  set locale(locale: string) {
    this.#locale = locale;
  }

  /** For which language an interpreter is asked. Whoever asks for one does not read Dutch by choice. */
  get needsLanguage(): string | null {
    return this.#interpreted;
  }

  set needsLanguage(language: string | null) {
    this.#interpreted = language;
    if (language !== null && this.#locale === DUTCH) this.#locale = null;
  }

  /** In which languages the visitor can read what is asked: theirs, the interpreter's, and Dutch. */
  get readable(): AvailableLocale[] {
    const tags = new Set([this.locale, this.#localeOf(this.needsLanguage), DUTCH]);
    return [...tags].flatMap((tag) => this.locales.find((each) => each.locale === tag) ?? []);
  }

  get other(): AvailableLocale | null {
    if (this.locale === DUTCH) return null;
    return this.locales.find((each) => each.locale === this.locale) ?? null;
  }

  get mayBeYoung(): boolean {
    return mayBeYoung(this.about);
  }

  get minor(): boolean {
    return isMinor(this.youth, this.about.ageBand);
  }

  /** Whether the chosen service and degree go with a ticket. */
  get withTicket(): boolean {
    const { option, warmth } = this;
    if (option === null || warmth === null || this.refused) return false;
    return hasTicket(option, warmth, this.minor, deskForm.view?.tickets_for_minors === true);
  }

  turnYouth(youth: boolean): void {
    this.youth = youth;
    void this.proposals.look();
  }

  has(service: string): boolean {
    return this.basket.some((each) => each.hit.service_id === service);
  }

  /** Puts a service in the basket, or takes it out. */
  put(option: ReferralOption): void {
    const service = option.hit.service_id;
    if (this.has(service)) {
      this.basket = this.basket.filter((each) => each.hit.service_id !== service);
      this.compared = this.compared.filter((each) => each !== service);
      if (this.chosen === service) this.chosen = null;
    } else if (this.basket.length < MOST_IN_BASKET) {
      this.basket = [...this.basket, option];
    }
  }

  /** Lays the first of the basket side by side. */
  compare(): void {
    this.compared = this.basket.slice(0, MOST_COMPARED).map((each) => each.hit.service_id);
  }

  goTo(step: Step): void {
    this.step = step;
    this.problem = null;
    window.scrollTo(0, 0);
  }

  /** The visitor pointed at it. */
  choose(service: string): void {
    this.chosen = service;
    this.warmth = null;
    this.refused = false;
    this.unanswered = false;
    this.fiche.forget();
  }

  /** On to how warm it is; the facts of the chosen service are read for it. */
  goOn(): void {
    const service = this.chosen;
    if (service === null) return;
    if (deskForm.view === null) void deskForm.load();
    void this.fiche.load(() => host.call("fiche", { service_id: service, locale: translator().locale }));
    this.goTo("warmth");
  }

  /** How warm it is. The question that was just kept learns it too. */
  degree(degree: Degree): void {
    this.warmth = degree;
    this.unanswered = false;
    void this.#tell(degree);
    this.goTo(after(degree, false, this.withTicket));
  }

  /** The call was made. */
  called(): void {
    if (this.warmth !== null) this.goTo(after(this.warmth, true, this.withTicket));
  }

  /** Nobody answered: what can be done without the partner is left. */
  nobodyAnswered(): void {
    this.unanswered = true;
    this.warmth = null;
    this.goTo("warmth");
  }

  /** The visitor wants nothing to go along; what was read in one language goes on in it. */
  refuse(): void {
    this.#locale = this.locale;
    this.refused = true;
    this.warmth = null;
    this.needs = [];
    this.needsLanguage = null;
    this.goTo("warmth");
  }

  /** The visitor agrees: the ticket is made, and its code stands in the answer only. */
  async agree(): Promise<void> {
    const { option, warmth } = this;
    if (option === null || warmth === null || this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      const { theme } = this.about;
      const language = this.needsLanguage;
      const made = await host.call("make_ticket", {
        service_id: option.hit.service_id,
        warmth,
        needs: [...this.needs],
        consent: true,
        ...(theme === undefined ? {} : { theme }),
        ...(language === null ? {} : { language }),
        ...(this.minor ? { minor: true } : {}),
      });
      if (this.step !== "consent") return;
      this.ticket = made;
      this.goTo("card");
    } catch (caught) {
      this.problem = asHostError(caught);
      this.step = "needs";
    } finally {
      this.busy = false;
    }
  }

  /** One page back; false when there is none. A ticket that was made is not taken back by it. */
  back(): boolean {
    switch (this.step) {
      case "choose":
        if (this.compared.length === 0) return false;
        this.compared = [];
        return true;
      case "together":
        this.goTo("choose");
        return true;
      case "warmth":
        this.goTo(this.shown.length > 1 ? "together" : "choose");
        return true;
      case "call":
      case "home":
        this.goTo("warmth");
        return true;
      case "needs":
        this.goTo(this.warmth !== null && isCalled(this.warmth) ? "call" : "warmth");
        return true;
      case "consent":
        this.goTo("needs");
        return true;
      case "card":
      case null:
        return false;
    }
  }

  /** What was chosen goes home; nothing of it is left, but that its question needs it no more. */
  end(): void {
    const handle = this.about.handle ?? null;
    this.clear();
    this.ended = handle;
  }

  /** Nothing of it is left. */
  clear(): void {
    this.step = null;
    this.about = {};
    this.youth = false;
    this.proposals.forget();
    this.basket = [];
    this.compared = [];
    this.chosen = null;
    this.warmth = null;
    this.refused = false;
    this.unanswered = false;
    this.needs = [];
    this.needsLanguage = null;
    this.ticket = null;
    this.agreed = null;
    this.fiche.forget();
    this.busy = false;
    this.problem = null;
    this.#locale = null;
  }

  #localeOf(language: string | null | undefined): string | undefined {
    if (!language) return undefined;
    return localeOf(this.locales, language.split("-")[0] ?? language)?.locale;
  }

  #asked() {
    const { theme, ageBand, serviceId } = this.about;
    const language = this.locale.split("-")[0];
    const known = language !== undefined && app.vocabulary?.languages.includes(language) === true;
    return {
      ...(theme === undefined ? {} : { theme }),
      ...(ageBand === undefined ? {} : { age_band: ageBand }),
      ...(known ? { language } : {}),
      ...(serviceId === undefined ? {} : { service_id: serviceId }),
      ...(this.youth ? { youth: true } : {}),
    };
  }

  async #tell(warmth: Degree): Promise<void> {
    const { saved } = intake;
    if (saved === null || saved.handle !== this.about.handle) return;
    if (saved.questions[saved.last]?.warmth === warmth) return;
    await intake.amend({ warmth });
    if (intake.problem !== null) this.problem = intake.problem;
  }
}

export const referral = new Referral();
