import { tick } from "svelte";
import type { RightView, RightsRequest, RightsView } from "../../../src/bindings/types";
import { Loaded } from "../../../src/host/loaded.svelte";
import { translator } from "../../../src/i18n/index.svelte";

export type Answer = "yes" | "no" | "unsure";
export const ANSWERS: readonly Answer[] = ["yes", "no", "unsure"];
type Ask = (request: RightsRequest) => Promise<RightsView>;
type Given = { question: string; answer: Answer };
/** How far somebody has come. */
type Stand = { situations: readonly string[]; answers: readonly Given[] };
const START: Stand = { situations: [], answers: [] };

/** One walk through the questions: what was chosen and answered, and what follows. In memory only. */
export class Rights {
  readonly answer = new Loaded<RightsView>();
  #stand = $state.raw<Stand>(START);
  #before = $state.raw<readonly Stand[]>([]);
  /** What was answered to the question on the screen, before somebody came back to it. */
  #given = $state.raw<Given | null>(null);
  #where = $state<string | null>(null);
  #scroll = 0;
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** The situations that hold, in the order they were chosen. */
  get situations(): readonly string[] {
    return this.#stand.situations;
  }

  get answers(): readonly Given[] {
    return this.#stand.answers;
  }

  get step(): "situation" | "question" | "list" | "where" | null {
    const view = this.answer.value;
    if (view === null) return null;
    if (this.situations.length === 0) return "situation";
    if (view.question !== null) return "question";
    return this.where === null ? "list" : "where";
  }

  /** The right of which the services are on the screen. */
  get where(): RightView | null {
    return this.answer.value?.rights.find((right) => right.id === this.#where) ?? null;
  }

  /** What was answered to this question before; it stands there when somebody comes back. */
  given(question: string): Answer | null {
    return this.#given?.question === question ? this.#given.answer : null;
  }

  /** Asks what comes next; also again, when the language or the directory changed. */
  async load(): Promise<void> {
    const { situations, answers } = this.#stand;
    const { locale } = translator();
    const request: RightsRequest =
      situations.length === 0 ? { locale } : { locale, situations: [...situations], answers: [...answers] };
    await this.answer.load(() => this.#ask(request));
  }

  /** One more situation that holds; what was answered stays answered. */
  async choose(situation: string): Promise<void> {
    await this.#on({ ...this.#stand, situations: [...this.situations, situation] });
  }

  async say(answer: Answer): Promise<void> {
    const question = this.answer.value?.question ?? null;
    if (question !== null) await this.#on({ ...this.#stand, answers: [...this.answers, { question, answer }] });
  }

  /** Shows the services of a right. */
  async open(right: string): Promise<void> {
    this.#scroll = window.scrollY;
    this.#where = right;
    await this.#arrive(0);
  }

  /** One step back, in the end to the situations; false when there is nothing before. */
  back(): boolean {
    if (this.#where !== null) {
      this.#where = null;
      void this.#arrive(this.#scroll);
      return true;
    }
    const before = this.#before.at(-1);
    if (before === undefined) return false;
    this.#given = this.answers.length > before.answers.length ? (this.answers.at(-1) ?? null) : null;
    this.#before = this.#before.slice(0, -1);
    void this.#turn(before);
    return true;
  }

  async again(): Promise<void> {
    this.#before = [];
    this.#given = null;
    await this.#turn(START);
  }

  forget(): void {
    this.answer.forget();
    this.#stand = START;
    this.#before = [];
    this.#given = null;
    this.#where = null;
  }

  async #on(stand: Stand): Promise<void> {
    this.#before = [...this.#before, this.#stand];
    this.#given = null;
    await this.#turn(stand);
  }

  async #turn(stand: Stand): Promise<void> {
    this.#where = null;
    this.#stand = stand;
    await this.load();
    await this.#arrive(0);
  }

  async #arrive(scroll: number): Promise<void> {
    await tick();
    window.scrollTo(0, scroll);
    document.querySelector<HTMLElement>(".rights h1, .rights h2")?.focus({ preventScroll: true });
  }
}
