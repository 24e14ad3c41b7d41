import { describe, expect, it } from "vitest";
import { AutoLock, type LockPhase, type LockWorld } from "./auto-lock";

class World implements LockWorld {
  time = 1_000_000;
  #due: { at: number; work: () => void } | null = null;

  now(): number {
    return this.time;
  }

  later(work: () => void, ms: number): () => void {
    const due = { at: this.time + ms, work };
    this.#due = due;
    return () => {
      if (this.#due === due) this.#due = null;
    };
  }

  pass(ms: number): void {
    const end = this.time + ms;
    while (this.#due !== null && this.#due.at <= end) {
      const { at, work } = this.#due;
      this.#due = null;
      this.time = Math.max(this.time, at);
      work();
    }
    this.time = end;
  }
}

function watched(minutes = 2): { world: World; watch: AutoLock; told: LockPhase[] } {
  const world = new World();
  const told: LockPhase[] = [];
  return { world, told, watch: new AutoLock(world, minutes, (phase) => told.push(phase)) };
}

describe("auto lock", () => {
  it("an_untouched_desk_says_so_first_and_then_locks", () => {
    const { world, told } = watched();
    world.pass(99_000);
    expect(told).toEqual([]);
    world.pass(2_000);
    expect(told).toEqual(["soon"]);
    world.pass(19_000);
    expect(told).toEqual(["soon", "due"]);
  });

  it("a_touch_begins_the_wait_again_also_when_it_was_about_to_lock", () => {
    const { world, watch, told } = watched();
    world.pass(110_000);
    watch.touched();
    expect(told).toEqual(["soon", "awake"]);
    world.pass(99_000);
    expect(told).toEqual(["soon", "awake"]);
    world.pass(21_000);
    expect(told).toEqual(["soon", "awake", "soon", "due"]);
  });

  it("a_tablet_that_slept_locks_as_it_wakes_even_when_touched_first", () => {
    const { world, watch, told } = watched();
    world.time += 3_600_000;
    watch.touched();
    expect(told).toEqual(["due"]);
  });

  it("a_clock_that_was_set_back_gives_no_time_away", () => {
    const { world, watch, told } = watched();
    world.time -= 60_000;
    watch.check();
    expect(told).toEqual(["due"]);
  });

  it("a_watch_that_was_ended_says_nothing", () => {
    const { world, watch, told } = watched();
    watch.stop();
    world.pass(600_000);
    expect(told).toEqual([]);
  });
});
