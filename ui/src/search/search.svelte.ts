import type { HostError } from "../host";
import type { SearchFilters, SearchReply, SearchRequest } from "../bindings/types";

/** Typing rests this long before the tablet looks; short enough to feel as one goes. */
const REST_MS = 120;
/** What goes to the program at most; it cuts more precisely itself. */
const MOST_CHARACTERS = 400;

export type Look = (request: SearchRequest) => Promise<SearchReply>;

/**
 * Results as you type. The old results stay until new ones arrive, so that the list never blinks,
 * and an answer that was overtaken by a later question is dropped.
 */
export class Search {
  text = $state("");
  filters = $state.raw<SearchFilters>({});
  reply = $state.raw<SearchReply | null>(null);
  problem = $state.raw<HostError | null>(null);
  #look: Look;
  #locale: () => string;
  #fail: (problem: unknown) => HostError;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(look: Look, locale: () => string, fail: (problem: unknown) => HostError) {
    this.#look = look;
    this.#locale = locale;
    this.#fail = fail;
  }

  type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.run(), REST_MS);
  }

  filter(filters: SearchFilters): void {
    this.filters = filters;
    void this.run();
  }

  /** Looks now, with what stands in the box. */
  async run(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    try {
      const reply = await this.#look({
        text: this.text.slice(0, MOST_CHARACTERS),
        locale: this.#locale(),
        filters: this.filters,
        limit: 40,
      });
      if (turn !== this.#turn) return;
      this.reply = reply;
      this.problem = null;
    } catch (problem) {
      if (turn === this.#turn) this.problem = this.#fail(problem);
    }
  }

  /** Lets go of everything, also of an answer still under way. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.text = "";
    this.filters = {};
    this.reply = null;
    this.problem = null;
  }
}
