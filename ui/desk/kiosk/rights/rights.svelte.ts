import { tick } from "svelte";
import type { RightsRequest, RightsView } from "../../../src/bindings/types";
import { Loaded } from "../../../src/host/loaded.svelte";

export type Answer = "yes" | "no" | "unsure";
export const ANSWERS: readonly Answer[] = ["yes", "no", "unsure"];
type Ask = (request: RightsRequest) => Promise<RightsView>;

/** One walk through the questions: what was chosen and answered, and what follows. In memory only. */
export class Rights {
  readonly answer = new Loaded<RightsView>();
  situation = $state<string | null>(null);
  answers = $state.raw<readonly { question: string; answer: Answer }[]>([]);
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  get step(): "situation" | "question" | "list" | null {
    const view = this.answer.value;
    if (view === null) return null;
    if (view.situations.length > 0) return "situation";
    return view.question === null ? "list" : "question";
  }

  /** Asks what comes next; also again, when the directory changed. */
  async load(): Promise<void> {
    const { situation, answers } = this;
    const request: RightsRequest = situation === null ? {} : { situation, answers: [...answers] };
    await this.answer.load(() => this.#ask(request));
  }

  async choose(situation: string): Promise<void> {
    await this.#turn(situation, []);
  }

  async say(answer: Answer): Promise<void> {
    const question = this.answer.value?.question ?? null;
    if (question !== null) await this.#turn(this.situation, [...this.answers, { question, answer }]);
  }

  /** One question back, and from the first to the situations; false when there is nothing before. */
  back(): boolean {
    if (this.situation === null) return false;
    const situation = this.answers.length === 0 ? null : this.situation;
    void this.#turn(situation, this.answers.slice(0, -1));
    return true;
  }

  async again(): Promise<void> {
    await this.#turn(null, []);
  }

  forget(): void {
    this.answer.forget();
    this.situation = null;
    this.answers = [];
  }

  async #turn(situation: string | null, answers: Rights["answers"]): Promise<void> {
    this.situation = situation;
    this.answers = answers;
    await this.load();
    await tick();
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>(".rights h1, .rights h2")?.focus({ preventScroll: true });
  }
}
