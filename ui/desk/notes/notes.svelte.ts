import type { NoteCheckView, NotesView } from "../../src/bindings/types";
import { asHostError, host, type HostError } from "../../src/host";

/** How long somebody does not type before the text is looked at. */
const PAUSE_MS = 300;

/** The notes of this desk and the one that is being written. What is written stays in memory only. */
class NotesState {
  view = $state.raw<NotesView | null>(null);
  writing = $state(false);
  text = $state("");
  /** What was seen in the text as it stands; null until it was looked at. */
  check = $state.raw<NoteCheckView | null>(null);
  busy = $state(false);
  problem = $state.raw<HostError | null>(null);
  kept = $state(false);
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads the notes again. When that fails the screen goes on with what it has. */
  async load(): Promise<void> {
    try {
      this.view = await host.call("notes", {});
    } catch {
      // The next change asks again.
    }
  }

  begin(): void {
    this.clear();
    this.writing = true;
  }

  /** Forgets what was being written. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.text = "";
    this.check = null;
    this.problem = null;
    this.kept = false;
    this.writing = false;
  }

  type(text: string): void {
    this.text = text;
    this.kept = false;
    this.problem = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), PAUSE_MS);
  }

  /** Puts a word in the place of a piece, or nothing. */
  async put(from: number, to: number, word: string): Promise<void> {
    this.text = replaced(this.text, from, to, word);
    await this.look();
  }

  /** Looks at the text now. What comes back late for another text is left. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const check = await host.call("check_note", { text: this.text });
      if (turn === this.#turn) this.check = check;
    } catch (caught) {
      if (turn === this.#turn) this.problem = asHostError(caught);
    }
  }

  /** Keeps the note, after a look at it; with `anyway` also what was asked about. */
  async keep(anyway: boolean): Promise<void> {
    this.busy = true;
    this.problem = null;
    try {
      await this.look();
      const found = this.check?.finds ?? [];
      if (this.check === null || this.check.blocked || (found.length > 0 && !anyway)) return;
      this.view = await host.call("keep_note", anyway ? { text: this.text, anyway } : { text: this.text });
      this.clear();
      this.kept = true;
    } catch (caught) {
      this.problem = asHostError(caught);
    } finally {
      this.busy = false;
    }
  }

  async drop(note: string): Promise<void> {
    this.busy = true;
    this.problem = null;
    this.kept = false;
    try {
      this.view = await host.call("drop_note", { note_id: note });
    } catch (caught) {
      this.problem = asHostError(caught);
    } finally {
      this.busy = false;
    }
  }
}

/** The text with a word in the place of a piece, without spaces left over. */
export function replaced(text: string, from: number, to: number, word: string): string {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const lead = word === "" ? before.trimEnd() : before;
  const tail = word === "" && lead === "" ? after.trimStart() : after;
  return (lead + word + tail).replace(/ {2,}/g, " ");
}

export const notes = new NotesState();
