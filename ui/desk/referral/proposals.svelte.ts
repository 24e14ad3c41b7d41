import type { ReferralOptionsRequest, ReferralOptionsView } from "../../src/bindings/types";
import { host } from "../../src/host";
import { Loaded } from "../../src/host/loaded.svelte";
import { translator } from "../../src/i18n/index.svelte";

const REST_MS = 150;
const MOST_CHARACTERS = 400;

type Asked = Omit<ReferralOptionsRequest, "locale" | "text">;

/** What can be proposed: for what is asked, or for words that somebody types instead. */
export class Proposals {
  text = $state("");
  readonly found = new Loaded<ReferralOptionsView>();
  readonly #asked: () => Asked;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(asked: () => Asked) {
    this.#asked = asked;
  }

  /** Looks now, with what stands in the box. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.text.trim().slice(0, MOST_CHARACTERS);
    const { service_id, ...asked } = this.#asked();
    const thought = service_id === undefined ? {} : { service_id };
    const request = { locale: translator().locale, ...asked, ...(text === "" ? thought : { text }) };
    await this.found.load(() => host.call("referral_options", request));
  }

  type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), REST_MS);
  }

  /** Lets go of everything, also of an answer still under way. */
  forget(): void {
    clearTimeout(this.#timer);
    this.text = "";
    this.found.forget();
  }
}
