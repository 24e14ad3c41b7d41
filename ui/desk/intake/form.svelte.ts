import type { DeskFormView, LocalAnswerRequest, OutcomeEntry } from "../../src/bindings/types";
import { host } from "../../src/host";
import { app } from "../state/app.svelte";

/** What this house laid down for its desks: outcomes, frequent themes, its own questions, its desks. */
class DeskFormState {
  view = $state.raw<DeskFormView | null>(null);

  /** Reads it again. When that fails the screens go on with what they have. */
  async load(): Promise<void> {
    try {
      this.view = await host.call("desk_form", {});
    } catch {
      // The next change of the directory, or the next screen, asks again.
    }
  }

  /** The outcomes that this house offers; all of them until it is known. */
  get outcomes(): OutcomeEntry[] {
    const all = app.vocabulary?.outcomes ?? [];
    const offered = this.view?.outcomes;
    return offered === undefined ? all : all.filter((each) => offered.includes(each.id));
  }

  /** Whether the house asks this question now and offers this answer. */
  asks(given: LocalAnswerRequest): boolean {
    const asked = this.view?.local.find((each) => each.question_id === given.question_id);
    return asked?.answers.some((each) => each.answer_id === given.answer_id) ?? false;
  }
}

export const deskForm = new DeskFormState();
