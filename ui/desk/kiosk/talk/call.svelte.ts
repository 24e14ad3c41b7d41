import type { BellCall, DoorbellView } from "../../../src/bindings/types";
import { host as program, type Host } from "../../../src/host";
import { translator } from "../../../src/i18n/index.svelte";

/** A tablet that tells of a change too late is asked by then. */
const ASK_AGAIN = 1_000;
/** After so long without an answer the page says where the desk is. */
const LONG = 60_000;

/** A call to the desk, as the tablet tells how it stands; no page waits for the network. */
export class DeskCall {
  paired = $state(false);
  state = $state<BellCall>("quiet");
  /** Which languages are spoken at the desk that answered, as whoever sits there said. */
  languages = $state.raw<readonly string[]>([]);
  /** True when somebody waits for an answer longer than is pleasant. */
  long = $state(false);
  readonly #host: Host;
  /** Whether this visit called: the tablet still knows of a call after whoever made it has left. */
  #mine = false;
  #services: readonly string[] = [];
  #again: ReturnType<typeof setTimeout> | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;
  /** The newest question to the tablet; an answer to one before it, or of a visit that is over, is not shown. */
  #asked = 0;

  constructor(host: Host = program) {
    this.#host = host;
  }

  /** True while an answer may still come. */
  get waits(): boolean {
    return this.state === "ringing" || this.state === "shown" || this.state === "later";
  }

  /** Follows the bell of the tablet until the returned function is called; a visit begins without a call. */
  follow(): () => void {
    this.forget();
    void this.#look();
    const stop = this.#host.listen((change) => {
      if (change.doorbell) void this.#look();
    });
    return () => {
      stop();
      this.#rest();
    };
  }

  /** Asks whoever is at the desk to come. */
  async ring(services: readonly string[]): Promise<void> {
    this.#services = services;
    this.#mine = true;
    this.long = false;
    clearTimeout(this.#late);
    this.#late = setTimeout(() => (this.long = true), LONG);
    this.state = "ringing";
    await this.#ask(() => this.#host.call("doorbell_ring", { locale: translator().locale, services: [...services] }));
  }

  /** Asks once more what was asked before. */
  ringAgain(): Promise<void> {
    return this.ring(this.#services);
  }

  /** Nobody waits any more: the desk is told, when it was asked. */
  async leave(): Promise<void> {
    if (this.state === "quiet") return;
    this.state = "quiet";
    this.#rest();
    await this.#ask(() => this.#host.call("doorbell_ring", { gone: true }));
  }

  /** The visit ended by itself; whoever was asked still comes. */
  forget(): void {
    this.state = "quiet";
    this.#rest();
  }

  #look(): Promise<void> {
    return this.#ask(() => this.#host.call("doorbell_state", {}));
  }

  async #ask(question: () => Promise<DoorbellView>): Promise<void> {
    const asked = ++this.#asked;
    try {
      const view = await question();
      if (asked !== this.#asked) return;
      this.paired = view.paired;
      this.state = this.#mine ? view.call : "quiet";
      this.languages = this.#mine ? view.languages : [];
    } catch {
      if (asked !== this.#asked) return;
      if (this.waits) this.state = "unreached";
    }
    clearTimeout(this.#again);
    if (this.waits) this.#again = setTimeout(() => void this.#look(), ASK_AGAIN);
    else clearTimeout(this.#late);
  }

  #rest(): void {
    this.#asked += 1;
    this.#mine = false;
    this.languages = [];
    this.#services = [];
    this.long = false;
    clearTimeout(this.#again);
    clearTimeout(this.#late);
  }
}

/** The one call of this kiosk. */
export const deskCall = new DeskCall();
