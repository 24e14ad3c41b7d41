import type { OutcomeEntry, QuestionRequest, TodayIntake } from "../../src/bindings/types";
import { asHostError, host, type HostError } from "../../src/host";
import { app } from "../state/app.svelte";
import * as draft from "./draft";
import { deskForm } from "./form.svelte";

/** A conversation that was just kept, remembered until the next one begins, so that more can be said of it. */
export type Saved = {
  readonly handle: string;
  readonly questions: readonly QuestionRequest[];
  readonly details: draft.Details;
  /** The question that was put down last. */
  readonly last: number;
};

/** So long is it seen what somebody asked; then the next visitor may sit here. */
export const SEEN_MS = 60_000;

/**
 * The conversation being put down at this desk. It is kept as soon as theme, age and outcome are
 * known. What is kept is sealed; saying more of it, or something else, corrects it as a whole.
 */
export class IntakeState {
  draft = $state.raw(draft.emptyDraft());
  saved = $state.raw<Saved | null>(null);
  problem = $state.raw<HostError | null>(null);
  busy = $state(false);
  /** A conversation was just taken back. */
  undone = $state(false);
  showDetails = $state(false);
  /** Set when the volunteer wants to look over the conversation before it is kept. */
  lookOver = $state(false);
  /** The domain whose themes are shown. */
  domain = $state<string | null>(null);

  theme(theme: string): void {
    this.#say(draft.chooseTheme(this.draft, theme));
  }

  /**
   * Begins a question about something for which there is no offer. False, and nothing happens, while
   * another question is half put down.
   */
  startGap(theme: string | null, outcome: OutcomeEntry): boolean {
    const next = draft.startForetold(this.draft, theme, outcome);
    if (next === null) return false;
    this.#say(next);
    return true;
  }

  /**
   * Begins a conversation in this language. False, and nothing happens, while another question is half
   * put down.
   */
  startWith(language: string | null): boolean {
    const next = draft.startWith(this.draft, language);
    if (next === null) return false;
    this.#open(next);
    return true;
  }

  age(band: string): void {
    this.#say(draft.chooseAge(this.draft, band));
  }

  /** How the question ends, at any moment; what is missing of it is asked, then it is kept. */
  outcome(outcome: OutcomeEntry): void {
    this.#say(draft.chooseOutcome(this.draft, outcome));
  }

  gap(reason: string | null): void {
    this.#say(draft.chooseGap(this.draft, reason));
  }

  warmth(warmth: string | null): void {
    this.#say(draft.chooseWarmth(this.draft, warmth));
  }

  details(details: draft.Details): void {
    this.draft = draft.setDetails(this.draft, details);
  }

  goTo(step: draft.Step): void {
    this.domain = null;
    this.draft = draft.goTo(this.draft, step);
  }

  /** One step back; false when there is nowhere to go. */
  back(): boolean {
    if (this.draft.step === "theme" && this.domain !== null) {
      this.domain = null;
      return true;
    }
    const before = draft.back(this.draft);
    if (before !== null) this.draft = before;
    return before !== null;
  }

  /** One more question in this conversation, or in the one that was just kept. */
  another(): void {
    const { saved } = this;
    if (this.draft.step === "ready") {
      if (draft.allQuestions(this.draft).length >= draft.MOST_QUESTIONS) return;
      this.draft = draft.goTo(draft.addAnother(this.draft), "theme");
    } else if (saved !== null && saved.questions.length < draft.MOST_QUESTIONS && draft.isUntouched(this.draft)) {
      this.#open(draft.openAgain({ handle: saved.handle, why: "more" }, saved.questions, saved.details));
    }
  }

  /** Opens what was just kept, to say more of it or something else. */
  mendSaved(step: draft.Step = "ready"): void {
    const { saved } = this;
    if (saved === null) return;
    const again = draft.openAgain({ handle: saved.handle, why: "mend" }, saved.questions, saved.details);
    this.#open(draft.takeUp(again, saved.last, app.vocabulary?.outcomes ?? []));
    if (step === "ready") {
      this.lookOver = true;
      this.showDetails = true;
    } else this.draft = draft.goTo(this.draft, step);
  }

  /** Opens a conversation of today's list. False, and nothing happens, while another is half put down. */
  mend(line: TodayIntake): boolean {
    if (!draft.isUntouched(this.draft)) return false;
    const { questions, details } = draft.ofToday(line.questions);
    const again = draft.openAgain({ handle: line.handle, why: "mend" }, questions, details);
    const only = questions.length === 1 ? draft.takeUp(again, 0, app.vocabulary?.outcomes ?? []) : again;
    this.#open(only);
    this.lookOver = true;
    return true;
  }

  takeUp(index: number): void {
    this.draft = draft.takeUp(this.draft, index, app.vocabulary?.outcomes ?? []);
    this.lookOver = true;
  }

  dropFinished(index: number): void {
    this.draft = draft.dropFinished(this.draft, index);
    if (draft.allQuestions(this.draft).length === 0 && this.draft.step === "ready") this.#fresh();
  }

  /** Lets go of the question being put down; what was kept before stays as it was. */
  drop(): void {
    if (this.draft.again?.why === "mend") this.#fresh();
    else this.draft = draft.dropCurrent(this.draft);
    this.domain = null;
    if (this.draft.finished.length === 0) this.#fresh();
  }

  /** Keeps the conversation. What was put down stays on the page when that fails. */
  async save(whole: draft.Draft = this.draft): Promise<void> {
    const clean = this.#offered(whole);
    const request = draft.toRequest(clean);
    if (request === null || this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      const correction = draft.toCorrection(clean);
      const reply =
        correction === null
          ? await host.call("record_intake", request)
          : await host.call("correct_intake", correction);
      app.today = reply.desk;
      this.#fresh();
      const questions = draft.allQuestions(clean);
      const last = clean.asked.outcome ? clean.place : questions.length - 1;
      this.saved = { handle: reply.handle, questions, details: clean.details, last };
    } catch (caught) {
      this.problem = asHostError(caught);
      this.draft = this.#alone(clean, this.problem);
      this.lookOver = true;
    } finally {
      this.busy = false;
    }
  }

  /** Says something more of what was just kept, without leaving the page that is open. */
  async amend(change: { gap_reason: string } | { warmth: string } | draft.Details): Promise<void> {
    const { saved } = this;
    if (saved === null || this.busy) return;
    const ofQuestion = "gap_reason" in change || "warmth" in change;
    const questions = ofQuestion
      ? saved.questions.map((each, at) => (at === saved.last ? { ...each, ...change } : each))
      : saved.questions;
    const details = ofQuestion ? saved.details : { ...saved.details, ...change };
    this.busy = true;
    this.problem = null;
    try {
      const request = { handle: saved.handle, questions: questions.map((each) => ({ ...each, ...details })) };
      app.today = (await host.call("correct_intake", request)).desk;
      if (this.saved?.handle === saved.handle) this.saved = { ...saved, questions, details };
    } catch (caught) {
      this.problem = asHostError(caught);
    } finally {
      this.busy = false;
    }
  }

  /** Takes back a kept conversation. */
  async undo(handle: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      app.today = await host.call("undo_intake", { handle });
      if (this.saved?.handle === handle) this.saved = null;
      if (this.draft.again?.handle === handle) this.#fresh();
      this.undone = true;
    } catch (caught) {
      this.problem = asHostError(caught);
    } finally {
      this.busy = false;
    }
  }

  /** Forgets the conversation, also the one that was just kept; the tablet goes to someone else. */
  clear(): void {
    this.#fresh();
    this.saved = null;
    this.problem = null;
    this.undone = false;
  }

  /** Takes what was just said: kept at once when the question is whole, unless it is looked over first. */
  #say(next: draft.Draft): void {
    if (this.busy) return;
    this.domain = null;
    this.saved = null;
    this.undone = false;
    if (next.step === "ready" && !this.lookOver && !this.showDetails) void this.save(next);
    else this.draft = next;
  }

  #open(next: draft.Draft): void {
    this.#fresh();
    this.saved = null;
    this.undone = false;
    this.draft = next;
  }

  /** Without answers to questions that the house no longer asks. */
  #offered(whole: draft.Draft): draft.Draft {
    const { local, ...rest } = whole.details;
    const kept = (local ?? []).filter((each) => deskForm.asks(each));
    return draft.setDetails(whole, kept.length === 0 ? rest : { ...rest, local: kept });
  }

  /** One more question for a conversation that can no longer be changed becomes one of its own. */
  #alone(whole: draft.Draft, problem: HostError): draft.Draft {
    if (problem.code !== "undo-closed" || whole.again?.why !== "more") return { ...whole, step: "ready" };
    return { ...draft.without(whole, "again"), finished: [], place: 0, step: "ready" };
  }

  #fresh(): void {
    this.draft = draft.emptyDraft();
    this.domain = null;
    this.lookOver = false;
    this.showDetails = false;
  }
}

/** The one conversation of this desk; it waits while the volunteer looks something up. */
export const intake = new IntakeState();
