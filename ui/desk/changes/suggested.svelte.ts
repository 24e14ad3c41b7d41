import { host } from "../../src/host";

/** What is wrong with a fiche, in the order in which it is offered. */
export const WRONG = [
  "phone",
  "hours",
  "address",
  "for-whom",
  "cost",
  "languages",
  "capacity",
  "stopped",
  "unclear",
  "other",
] as const;
export type Wrong = (typeof WRONG)[number];

/** What was said of fiches since the program started; only so that nobody says it twice. */
class Suggested {
  #said = $state.raw<Readonly<Record<string, readonly Wrong[]>>>({});

  /** What was said of this fiche. */
  of(service: string): readonly Wrong[] {
    return this.#said[service] ?? [];
  }

  /** Passes it on. Rejects when it could not be kept. */
  async say(service: string, wrong: Wrong): Promise<void> {
    if (this.of(service).includes(wrong)) return;
    await host.call("suggest", { service_id: service, wrong });
    this.#said = { ...this.#said, [service]: [...this.of(service), wrong] };
  }
}

export const suggested = new Suggested();
