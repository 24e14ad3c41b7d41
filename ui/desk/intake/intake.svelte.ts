import { asHostError, host, type HostError } from "../../src/host";
import type { OutcomeEntry } from "../../src/bindings/types";
import { app } from "../state/app.svelte";
import * as draft from "./draft";

/** A conversation that was just saved, kept until the next one starts, so that it can be taken up again. */
type Saved = { handle: string; draft: draft.Draft };

/**
 * The conversation being put down at this desk. A saved one is sealed and cannot be changed: taking it
 * up again undoes it and continues with what this page still remembers.
 */
export class IntakeState {
  draft = $state.raw(draft.emptyDraft());
  saved = $state.raw<Saved | null>(null);
  problem = $state.raw<HostError | null>(null);
  busy = $state(false);
  showDetails = $state(false);
  /** Set when the volunteer wants to look over the conversation before it is saved. */
  lookOver = $state(false);

  theme(theme: string): void {
    this.saved = null;
    this.#set(draft.chooseTheme(this.draft, theme));
  }

  /**
   * Begins a question about something for which there is no offer. False, and nothing happens, while
   * another question is half put down.
   */
  startGap(theme: string | null, outcome: OutcomeEntry): boolean {
    const next = draft.startForetold(this.draft, theme, outcome);
    if (next === null) return false;
    this.saved = null;
    this.#set(next);
    return true;
  }

  age(band: string): void {
    this.#set(draft.chooseAge(this.draft, band));
  }

  outcome(outcome: OutcomeEntry): void {
    this.#set(draft.chooseOutcome(this.draft, outcome));
    this.#saveIfReady();
  }

  gap(reason: string | null): void {
    this.#set(draft.chooseGap(this.draft, reason));
    this.#saveIfReady();
  }

  warmth(warmth: string | null): void {
    this.#set(draft.chooseWarmth(this.draft, warmth));
    this.#saveIfReady();
  }

  details(details: draft.Details): void {
    this.#set(draft.setDetails(this.draft, details));
  }

  goTo(step: draft.Step): void {
    this.#set(draft.goTo(this.draft, step));
  }

  another(): void {
    this.#set(draft.addAnother(this.draft));
  }

  drop(): void {
    this.#set(draft.dropCurrent(this.draft));
    if (this.draft.finished.length === 0) this.#fresh();
  }

  /** Seals the conversation. What was put down stays on the page when that fails. */
  async save(): Promise<void> {
    const request = draft.toRequest(this.draft);
    if (request === null || this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      const reply = await host.call("record_intake", request);
      app.today = reply.desk;
      const saved = { handle: reply.handle, draft: this.draft };
      this.#fresh();
      this.saved = saved;
    } catch (caught) {
      this.problem = asHostError(caught);
      this.lookOver = true;
    } finally {
      this.busy = false;
    }
  }

  /** Takes back a saved conversation; without a handle the last one. */
  async undo(handle?: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = null;
    try {
      app.today = await host.call("undo_intake", handle === undefined ? {} : { handle });
      if (handle === undefined || this.saved?.handle === handle) this.saved = null;
      return true;
    } catch (caught) {
      this.problem = asHostError(caught);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Takes up the conversation that was just saved: to add a detail, or one more question. */
  async takeUp(what: "details" | "another"): Promise<void> {
    const saved = this.saved;
    if (saved === null || !(await this.undo(saved.handle))) return;
    this.lookOver = true;
    this.showDetails = what === "details";
    this.#set(what === "another" ? draft.addAnother(saved.draft) : saved.draft);
  }

  /** Forgets the conversation, also the one that was just saved; the tablet goes to someone else. */
  clear(): void {
    this.#fresh();
    this.saved = null;
    this.problem = null;
  }

  #saveIfReady(): void {
    if (this.draft.step === "ready" && !this.lookOver && !this.showDetails) void this.save();
  }

  #set(next: draft.Draft): void {
    this.draft = next;
  }

  #fresh(): void {
    this.draft = draft.emptyDraft();
    this.lookOver = false;
    this.showDetails = false;
  }
}

/** The one conversation of this desk; it waits while the volunteer looks something up. */
export const intake = new IntakeState();
