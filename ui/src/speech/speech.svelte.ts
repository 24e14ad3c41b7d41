import { host } from "../host";
import { makeMarker, type Marker } from "./highlight";
import { isSameLanguage, passagesOf, type Passage } from "./passages";

/** What is said, and where it stands when it stands on the page. */
type Said = Omit<Passage, "where"> & { where: Passage["where"] | null };

/** What a finger, a pen, a mouse or a key does ends what is being read. */
const TOUCHES = ["pointerdown", "keydown"] as const;

/**
 * The voice of the tablet. It says one thing at a time, and falls silent at any touch or key. What
 * it said is not kept.
 */
class Speech {
  /** Whether a page, a dialog or a name is being read, pauses included. */
  speaking = $state(false);
  #locales = $state.raw<readonly string[]>([]);
  #asking: Promise<void> | null = null;
  /** Rises with everything that is asked for; what has another number goes no further. */
  #turn = 0;
  #marker: Marker | null = null;
  /** Over once it is quiet: what is said next must not be hushed with what was said before. */
  #hushing: Promise<void> = Promise.resolve();
  /** What is being read, and the button that ends it by its own press. */
  #root = $state.raw<Element | null>(null);
  #button: Element | null = null;

  /** Whether a part of a page is being read, and not only a name. */
  get reading(): boolean {
    return this.speaking && this.#root !== null;
  }

  /** Asks which languages can be heard, once; again when there were none. */
  load(): void {
    if (this.#asking !== null || this.#locales.length > 0) return;
    this.#asking = host
      .call("speech_voices", {})
      .then(({ locales }) => {
        this.#locales = locales;
      })
      .catch(() => undefined)
      .finally(() => {
        this.#asking = null;
      });
  }

  /** Whether a voice speaks this language, so that an icon may be shown. */
  can(locale: string): boolean {
    return this.#voice(locale) !== undefined;
  }

  /** Says a short text; does nothing where no voice speaks its language. */
  async say(text: string, locale: string): Promise<void> {
    await this.#read([{ text, locale, where: null }]);
  }

  /** Reads a part of the page from its begin to its end, and shows where it is. */
  async read(root: Element, button: Element | null = null): Promise<void> {
    await this.#read(passagesOf(root), root, button);
  }

  /** Falls silent. */
  stop(): void {
    if (!this.speaking) return;
    this.#end();
    this.#hushing = host.call("hush", {}).then(
      () => undefined,
      () => undefined,
    );
  }

  /** Ends the reading of a page; what was said on the way to the next one is said to its end. */
  leavePage(): void {
    if (this.#root !== null) this.stop();
  }

  #voice(locale: string): string | undefined {
    return this.#locales.find((each) => isSameLanguage(each, locale));
  }

  async #read(passages: readonly Said[], root: Element | null = null, button: Element | null = null): Promise<void> {
    const heard = passages.flatMap((passage) => {
      const voice = this.#voice(passage.locale);
      return voice === undefined ? [] : [{ ...passage, voice }];
    });
    if (heard.length === 0) return;
    const turn = ++this.#turn;
    this.#root = root;
    this.#button = button;
    this.#begin();
    await this.#hushing;
    for (const { text, voice, where } of heard) {
      if (turn !== this.#turn) return;
      if (where !== null && !isThere(where)) continue;
      if (where !== null) (this.#marker ??= makeMarker()).mark(where);
      const ending = await say(text, voice);
      if (turn === this.#turn && ending === "silent") this.#locales = [];
      if (ending !== "whole") break;
    }
    if (turn === this.#turn) this.#end();
  }

  #begin(): void {
    if (this.speaking) return;
    this.speaking = true;
    for (const touch of TOUCHES) addEventListener(touch, this.#touched, { capture: true });
    addEventListener("pagehide", this.#left);
    document.addEventListener("visibilitychange", this.#left);
  }

  #end(): void {
    this.#turn += 1;
    this.speaking = false;
    this.#root = null;
    this.#button = null;
    this.#marker?.clear();
    for (const touch of TOUCHES) removeEventListener(touch, this.#touched, { capture: true });
    removeEventListener("pagehide", this.#left);
    document.removeEventListener("visibilitychange", this.#left);
  }

  readonly #touched = (event: Event): void => {
    const onButton = event.target instanceof Node && this.#button?.contains(event.target) === true;
    if (!(onButton && isPress(event))) this.stop();
  };

  readonly #left = (): void => this.stop();
}

/** Whether this begins the press of a button, which will tell by itself. */
function isPress(event: Event): boolean {
  return !(event instanceof KeyboardEvent) || event.key === "Enter" || event.key === " ";
}

/** What was read may be gone from the page by now. */
function isThere(where: Range | Element): boolean {
  return (where instanceof Range ? where.startContainer : where).isConnected;
}

async function say(text: string, locale: string): Promise<"whole" | "stopped" | "silent"> {
  try {
    return (await host.call("speak", { locale, text })).ending;
  } catch {
    return "silent";
  }
}

export const speech = new Speech();
