import { tick } from "svelte";
import { asHostError, host } from "../../src/host";
import { Loaded } from "../../src/host/loaded.svelte";
import { translator } from "../../src/i18n/index.svelte";
import { Search } from "../../src/search/search.svelte";
import { newAgenda, type Narrowed } from "../events/new-agenda";
import { app } from "../state/app.svelte";
import { Basket } from "./basket/basket.svelte";
import { areSensitive } from "./fiche/sensitive";
import { browserWorld } from "./idle";
import { Keys } from "./keys/keys.svelte";
import { Looked } from "./looked";
import { KINDS, Wish, type WishKind } from "./tell/wish.svelte";
import { themesOf, type Place } from "./place";
import { Rights } from "./rights/rights.svelte";
import type { Way } from "./ways/ways";
import { awaitChosen, chosenBefore, chosenIn, type Chosen } from "./way-back";
import { themeOf, type Topic } from "./youth/topics";

type Entry = { place: Place; scroll: number; chosen: Chosen | null };
const START: Entry = { place: { kind: "language" }, scroll: 0, chosen: null };

/**
 * Everything one visitor did at the kiosk, in memory only. A new visit is a new object; the browser's
 * own history never learns of it.
 */
export class Visit {
  readonly greeting: number;
  readonly search = new Search(
    (request) => host.call("search_services", request),
    () => translator().locale,
    asHostError,
  );
  readonly list = new Basket();
  /** The keys on the screen. */
  readonly keys = new Keys();
  /** What was on the screen long enough to count, when the visit is over. */
  readonly looked = new Looked(browserWorld.now);
  /** The themes of which this visitor said that something is missing. */
  told = $state.raw<readonly string[]>([]);
  /** The kinds of wishes that this visit told: each is counted once. */
  wished = $state.raw<readonly WishKind[]>([]);
  #entries = $state.raw<readonly Entry[]>([START]);
  #stopSeeking: () => void = () => undefined;

  constructor(greeting: number) {
    this.greeting = greeting;
  }

  get place(): Place {
    return this.#entries.at(-1)?.place ?? { kind: "language" };
  }

  /** The services that this visitor put on the list. */
  get basket(): readonly string[] {
    return this.list.services;
  }

  /** Whether what is on the screen is something that somebody may want to leave at once. */
  get sensitive(): boolean {
    const { place } = this;
    return areSensitive(app.vocabulary, themesOf(place, this.search.reply));
  }

  /** The theme of the results or the fiche on the screen; of a fiche the one that it was found by. */
  get lookingAt(): string | null {
    const { place } = this;
    if (place.kind === "results") return place.theme;
    if (place.kind === "topic") return themeOf(place.topic);
    if (place.kind !== "fiche") return null;
    const themes = place.found.value?.themes ?? [];
    const before = this.#entries.at(-2)?.place;
    const by = before?.kind === "results" ? before.theme : null;
    return by !== null && themes.includes(by) ? by : (themes[0] ?? null);
  }

  /** True while nobody chose anything yet. */
  get isFresh(): boolean {
    return this.#entries.length === 1 && this.search.text === "";
  }

  /** Whether the visitor came in by the young people's own entrance, and is still behind it. */
  get young(): boolean {
    return this.#entries.some((entry) => entry.place.kind === "youth");
  }

  /** Whether somebody may want to be gone from here at once; young people always may. */
  get delicate(): boolean {
    return this.sensitive || this.young;
  }

  get canGoBack(): boolean {
    return this.#entries.length > 2 || this.search.text !== "";
  }

  go(place: Place): void {
    const here = this.#entries.at(-1);
    const before = this.#entries.slice(0, -1);
    const left = here ? [{ ...here, scroll: window.scrollY, chosen: chosenIn(page()) }] : [];
    const next: Entry = { place, scroll: 0, chosen: null };
    this.#entries = [...before, ...left, next];
    void this.#arrive(next);
  }

  tell(theme: string): void {
    this.told = [...this.told, theme];
  }

  openWay(way: Way): void {
    this.go({ kind: "way", way, found: new Loaded() });
  }

  openYouth(): void {
    this.go({ kind: "youth" });
  }

  openTopic(topic: Topic): void {
    this.go({ kind: "topic", topic, found: new Loaded() });
  }

  openTheme(theme: string, { open = false } = {}): void {
    this.go({ kind: "results", theme, open, found: new Loaded() });
  }

  /** Everything that is open at this moment. */
  openNow(): void {
    this.go({ kind: "results", theme: null, open: true, found: new Loaded() });
  }

  /** Shows only what is open now of the results, or all of them again. */
  onlyOpen(open: boolean): void {
    const { place } = this;
    if (place.kind !== "results") return;
    this.#entries = [...this.#entries.slice(0, -1), { place: { ...place, open }, scroll: 0, chosen: null }];
  }

  /** The kinds of wishes that this visit can still tell. */
  get wishesLeft(): readonly WishKind[] {
    return KINDS.filter((kind) => !this.wished.includes(kind));
  }

  openBasket(): void {
    this.go({ kind: "basket" });
  }

  openTell(): void {
    const wish = new Wish();
    if (this.wishesLeft.length === 0) wish.step = "thanks";
    this.go({ kind: "tell", wish });
  }

  openFiche(service: string): void {
    this.go({ kind: "fiche", service, found: new Loaded() });
  }

  /** The questions that end in what a family may ask for. */
  openRights(): void {
    this.go({ kind: "rights", found: new Rights((request) => host.call("rights", request)) });
  }

  openCard(): void {
    this.go({ kind: "card" });
  }

  openEvents(narrowed: Narrowed = {}): void {
    this.go({ kind: "events", found: newAgenda(narrowed) });
  }

  openEvent(event: string): void {
    this.go({ kind: "event", event, found: new Loaded() });
  }

  /** One step back; from typed words to the tiles, then to where the visitor came from. */
  back(): void {
    if (this.place.kind === "home") {
      this.search.forget();
      return;
    }
    if (this.place.kind === "tell" && this.place.wish.back()) return;
    if (this.place.kind === "rights" && this.place.found.back()) return;
    if (this.#entries.length <= 2) return;
    this.#entries = this.#entries.slice(0, -1);
    void this.#arrive(this.#entries.at(-1) ?? START);
  }

  home(): void {
    this.search.forget();
    const home: Entry = { place: { kind: "home" }, scroll: 0, chosen: null };
    this.#entries = [START, home];
    void this.#arrive(home);
  }

  /** Drops what can still be reached from somewhere else: the words, and answers under way. */
  end(): void {
    this.search.forget();
    this.told = [];
    this.wished = [];
    this.looked.forget();
    this.list.forget();
    this.keys.close();
    this.#seekNoMore();
    for (const { place } of this.#entries) if ("found" in place) place.found.forget();
    this.#entries = [START];
  }

  /** The focus goes to what was chosen here before, so that a way back is no way anew; or to the title. */
  async #arrive({ scroll, chosen }: Entry): Promise<void> {
    this.keys.close();
    this.#seekNoMore();
    await tick();
    window.scrollTo(0, scroll);
    const main = page();
    const before = chosen === null ? null : chosenBefore(main, chosen);
    (before ?? main?.querySelector<HTMLElement>("h1"))?.focus({ preventScroll: true });
    if (main === null || chosen === null || before !== null) return;
    this.#stopSeeking = awaitChosen(main, chosen, (where) => {
      this.#seekNoMore();
      if (window.scrollY === 0) window.scrollTo(0, scroll);
      where.focus({ preventScroll: true });
    });
  }

  /** Ends the search for what was chosen, and lets go of the page that it knew. */
  #seekNoMore(): void {
    this.#stopSeeking();
    this.#stopSeeking = () => undefined;
  }
}

function page(): HTMLElement | null {
  return document.querySelector<HTMLElement>("main");
}
