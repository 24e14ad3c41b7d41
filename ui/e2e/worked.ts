// Measuring what the page itself does: time of the processor on its own thread, beside the least that
// the same page can cost in the same run.
import type { CDPSession, Page } from "@playwright/test";

/** What the page itself does; painting depends on the machine's screen. */
const WORKS = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];

/** A page whose work is counted. */
export class Worked {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<Worked> {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return new Worked(session);
  }

  /** Milliseconds of the processor until now. */
  async busy(): Promise<number> {
    const { metrics } = await this.#session.send("Performance.getMetrics");
    const works = metrics.filter((each) => WORKS.includes(each.name));
    return works.reduce((sum, each) => sum + 1000 * each.value, 0);
  }

  /** What a step costs. */
  async cost(step: () => Promise<unknown>): Promise<number> {
    const before = await this.busy();
    await step();
    return (await this.busy()) - before;
  }

  /** What is in use after everything that can be let go of was: bytes of the heap, parts of pages, listeners. */
  async kept(): Promise<{ heap: number; nodes: number; listeners: number }> {
    await this.#session.send("HeapProfiler.enable");
    for (let turn = 0; turn < 3; turn += 1) await this.#session.send("HeapProfiler.collectGarbage");
    const { metrics } = await this.#session.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
    return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
  }
}

/** The value that so much of all stay within. */
export function within(all: readonly number[], part: number): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const middle = (all: readonly number[]): number => within(all, 0.5);

/** What it costs to read the same page from its text and lay it out: no program can do less. */
export async function bareCost(page: Page, worked: Worked): Promise<number> {
  return worked.cost(() =>
    page.evaluate(() => {
      const main = document.querySelector("main");
      const bare = document.createElement("div");
      document.body.append(bare);
      bare.innerHTML = main?.outerHTML ?? "";
      const high = bare.offsetHeight;
      bare.remove();
      return high;
    }),
  );
}

/** How many times the least that the same page costs a step takes: the middle of turn by turn. */
export function timesBare(step: readonly number[], bare: readonly number[]): number {
  return middle(step.map((each, turn) => each / Math.max(0.01, bare[turn] ?? middle(bare))));
}

/** One line of figures. */
export function tell(what: string, step: readonly number[], bare: readonly number[]): void {
  process.stdout.write(
    `${what}: ${middle(step).toFixed(1)} ms of the page in the middle, ${within(step, 0.9).toFixed(1)} at p90; ` +
      `${timesBare(step, bare).toFixed(2)}x the bare page of ${middle(bare).toFixed(1)} ms (${String(step.length)} times)\n`,
  );
}
