import { asHostError, type HostError } from "./host";

/** A value under way. What was loaded before stays until the new value arrives. */
export class Loaded<T> {
  value = $state.raw<T | null>(null);
  problem = $state.raw<HostError | null>(null);
  #turn = 0;

  async load(work: () => Promise<T>): Promise<void> {
    const turn = ++this.#turn;
    try {
      const value = await work();
      if (turn !== this.#turn) return;
      this.value = value;
      this.problem = null;
    } catch (caught) {
      if (turn === this.#turn) this.problem = asHostError(caught);
    }
  }

  /** Lets go of the value, also of one still under way. */
  forget(): void {
    this.#turn += 1;
    this.value = null;
    this.problem = null;
  }
}
