import { tick } from "svelte";
import type { EventView, Fiche, SearchReply } from "../../src/bindings/types";
import { asHostError, host } from "../../src/host";
import { Loaded } from "../../src/host/loaded.svelte";
import { translator } from "../../src/i18n/index.svelte";
import { Search } from "../../src/search/search.svelte";
import type { Agenda } from "../events/agenda.svelte";
import { newAgenda, type Narrowed } from "../events/new-agenda";
import { app } from "../state/app.svelte";
import { Basket } from "./basket/basket.svelte";
import { areSensitive } from "./fiche/sensitive";
import { browserWorld } from "./idle";
import { Keys } from "./keys/keys.svelte";
import { Looked } from "./looked";
import { KINDS, Wish, type WishKind } from "./tell/wish.svelte";
import { Rights } from "./rights/rights.svelte";
import { WAYS, type Way } from "./ways/ways";
import { themeOf, type Topic } from "./youth/topics";

export type Place =
  | { kind: "language" }
  | { kind: "home" }
  | { kind: "domain"; domain: string }
  | { kind: "way"; way: Way; found: Loaded<SearchReply> }
  | { kind: "youth" }
  | { kind: "topic"; topic: Topic; found: Loaded<SearchReply> }
  /** Without a theme: everything that is open now. */
  | { kind: "results"; theme: string | null; open: boolean; found: Loaded<SearchReply> }
  | { kind: "fiche"; service: string; found: Loaded<Fiche> }
  | { kind: "card" }
  | { kind: "basket" }
  | { kind: "tell"; wish: Wish }
  | { kind: "rights"; found: Rights }
  | { kind: "events"; found: Agenda }
  | { kind: "event"; event: string; found: Loaded<EventView> };

type Entry = { place: Place; scroll: number };

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
  #entries = $state.raw<readonly Entry[]>([{ place: { kind: "language" }, scroll: 0 }]);

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
    this.#entries = [...before, ...(here ? [{ ...here, scroll: window.scrollY }] : []), { place, scroll: 0 }];
    void this.#arrive(0);
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
    this.#entries = [...this.#entries.slice(0, -1), { place: { ...place, open }, scroll: 0 }];
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
    void this.#arrive(this.#entries.at(-1)?.scroll ?? 0);
  }

  home(): void {
    this.search.forget();
    this.#entries = [{ place: { kind: "language" }, scroll: 0 }, { place: { kind: "home" }, scroll: 0 }];
    void this.#arrive(0);
  }

  /** Drops what can still be reached from somewhere else: the words, and answers under way. */
  end(): void {
    this.search.forget();
    this.told = [];
    this.wished = [];
    this.looked.forget();
    this.list.forget();
    this.keys.close();
    for (const { place } of this.#entries) if ("found" in place) place.found.forget();
    this.#entries = [{ place: { kind: "language" }, scroll: 0 }];
  }

  async #arrive(scroll: number): Promise<void> {
    this.keys.close();
    await tick();
    window.scrollTo(0, scroll);
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }
}

/** The themes of what is on the screen. */
function themesOf(place: Place, reply: SearchReply | null): readonly string[] {
  switch (place.kind) {
    case "results":
      return place.theme === null ? [] : [place.theme];
    case "fiche":
    case "event":
      return place.found.value?.themes ?? [];
    case "way":
      return WAYS[place.way].places?.themes ?? [];
    case "home":
      return reply?.themes ?? [];
    default:
      return [];
  }
}
