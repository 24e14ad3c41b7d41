import type { OrganisationsRequest, OrganisationsView } from "../../src/bindings/types";
import { host } from "../../src/host";
import { Loaded } from "../../src/host/loaded.svelte";

/** Typing rests this long before the tablet looks. */
const REST_MS = 120;
const MOST_CHARACTERS = 400;

/** Who is who, as one types; what was found stays until the next is there. */
export class People {
  readonly found = new Loaded<OrganisationsView>();
  text = $state("");
  theme = $state("");
  #timer: ReturnType<typeof setTimeout> | undefined;

  type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.run(), REST_MS);
  }

  choose(theme: string): void {
    this.theme = theme;
    this.run();
  }

  run(): void {
    clearTimeout(this.#timer);
    const request: OrganisationsRequest = { text: this.text.slice(0, MOST_CHARACTERS), limit: 60 };
    if (this.theme !== "") request.theme = this.theme;
    void this.found.load(() => host.call("organisations", request));
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.text = "";
    this.theme = "";
    this.found.forget();
  }
}
