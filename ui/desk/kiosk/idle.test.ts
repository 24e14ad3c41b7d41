import { describe, expect, it } from "vitest";
import {
  ASKING_MS,
  FOLLOWS_MS,
  IdleWatch,
  KEYS_QUIET_MS,
  MOST_STAYS,
  QUIET_MS,
  readingTime,
  type IdlePhase,
  type IdleWorld,
  type Sign,
} from "./idle";

class World implements IdleWorld {
  time = 0;
  #waiting: { at: number; work: () => void }[] = [];

  now(): number {
    return this.time;
  }

  later(work: () => void, ms: number): () => void {
    const entry = { at: this.time + ms, work };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  }

  pass(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const next = this.#waiting.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#waiting = this.#waiting.filter((entry) => entry !== next);
      this.time = next.at;
      next.work();
    }
    this.time = end;
  }

  sleep(ms: number): void {
    this.time += ms;
  }
}

function watched() {
  const world = new World();
  const told: IdlePhase[] = [];
  const left: number[] = [];
  const watch = new IdleWatch(world, (phase, seconds) => {
    told.push(phase);
    left.push(seconds);
  });
  return { world, told, left, watch };
}

describe("the idle watch", () => {
  it("asks_after_the_quiet_time_and_not_before", () => {
    const { world, told } = watched();
    world.pass(QUIET_MS - 1);
    expect(told).toEqual([]);
    world.pass(1);
    expect(told).toEqual(["asking"]);
  });

  it("forgets_the_visit_when_nobody_answers", () => {
    const { world, watch, told, left } = watched();
    world.pass(QUIET_MS + ASKING_MS - 1);
    expect(watch.phase).toBe("asking");
    expect(left.at(-1)).toBe(1);
    world.pass(1);
    expect(watch.phase).toBe("gone");
    expect(told.filter((phase) => phase === "gone")).toHaveLength(1);
  });

  it("every_touch_starts_the_quiet_time_again", () => {
    const { world, watch, told } = watched();
    for (let turn = 0; turn < 5; turn += 1) {
      world.pass(QUIET_MS - 1);
      watch.touched("hand");
    }
    expect(told).toEqual([]);
  });

  it("a_touch_beside_the_question_is_no_answer", () => {
    const { world, watch } = watched();
    world.pass(QUIET_MS);
    watch.touched("hand");
    world.pass(ASKING_MS);
    expect(watch.phase).toBe("gone");
  });

  it("more_time_gives_a_whole_quiet_time", () => {
    const { world, watch } = watched();
    world.pass(QUIET_MS + 5_000);
    watch.stay();
    world.pass(QUIET_MS - 1);
    expect(watch.phase).toBe("awake");
    world.pass(1);
    expect(watch.phase).toBe("asking");
  });

  it("a_tablet_that_slept_forgets_on_waking_even_when_touched_first", () => {
    const { world, watch } = watched();
    world.sleep(10 * QUIET_MS);
    watch.touched("hand");
    expect(watch.phase).toBe("gone");
  });

  it("more_time_is_given_ten_times_in_a_row_and_then_the_visit_ends_calmly", () => {
    const { world, watch, told } = watched();
    for (let turn = 0; turn < MOST_STAYS; turn += 1) {
      world.pass(QUIET_MS);
      expect(watch.phase).toBe("asking");
      watch.stay();
    }
    world.pass(QUIET_MS);
    expect(watch.phase).toBe("ending");
    watch.stay();
    expect(watch.phase).toBe("ending");
    world.pass(ASKING_MS - 1);
    expect(watch.phase).toBe("ending");
    world.pass(1);
    expect(told.at(-1)).toBe("gone");
  });

  it("who_does_something_gets_more_time_anew", () => {
    const { world, watch } = watched();
    for (let turn = 0; turn < 3 * MOST_STAYS; turn += 1) {
      world.pass(QUIET_MS);
      watch.stay();
      watch.touched("hand");
    }
    world.pass(QUIET_MS);
    expect(watch.phase).toBe("asking");
  });

  it("a_watch_with_nothing_to_ask_about_never_comes_to_an_end", () => {
    const { world, watch } = watched();
    for (let turn = 0; turn < 3 * MOST_STAYS; turn += 1) {
      world.pass(QUIET_MS);
      expect(watch.phase).toBe("asking");
      watch.rest();
    }
  });

  it("the_clock_stands_still_while_a_text_is_read_aloud", () => {
    const { world, watch, told } = watched();
    world.pass(30_000);
    watch.reads(200_000);
    world.pass(150_000);
    expect(told).toEqual([]);
    watch.fellSilent();
    world.pass(QUIET_MS - 1);
    expect(told).toEqual([]);
    world.pass(1);
    expect(watch.phase).toBe("asking");
  });

  it("a_reading_that_never_ends_holds_the_clock_no_longer_than_its_text_takes", () => {
    const { world, watch } = watched();
    watch.reads(readingTime(800));
    world.pass(105_000 + QUIET_MS - 1);
    expect(watch.phase).toBe("awake");
    world.pass(1);
    expect(watch.phase).toBe("asking");
    world.pass(ASKING_MS);
    expect(watch.phase).toBe("gone");
  });

  it("what_the_question_itself_says_aloud_gives_no_more_time", () => {
    const { world, watch } = watched();
    world.pass(QUIET_MS);
    watch.reads(60_000);
    world.pass(ASKING_MS);
    expect(watch.phase).toBe("gone");
  });

  it("a_tablet_that_slept_through_a_reading_forgets_on_waking", () => {
    const { world, watch } = watched();
    watch.reads(20_000);
    world.sleep(10 * QUIET_MS);
    watch.fellSilent();
    world.pass(0);
    expect(watch.phase).toBe("gone");
  });

  it("a_page_that_is_moved_and_a_focus_that_moves_are_signs_of_life", () => {
    for (const sign of ["hand", "key", "focus", "scroll"] satisfies Sign[]) {
      const { world, watch, told } = watched();
      world.pass(QUIET_MS - 1);
      watch.touched(sign);
      world.pass(QUIET_MS - 1);
      expect(told, sign).toEqual([]);
    }
  });

  it("who_uses_keys_alone_or_only_hears_the_page_has_three_minutes", () => {
    for (const sign of ["key", "focus"] satisfies Sign[]) {
      const { world, watch, left } = watched();
      world.pass(10_000);
      watch.touched(sign);
      world.pass(KEYS_QUIET_MS - 1);
      expect(watch.phase, sign).toBe("awake");
      world.pass(1);
      expect(watch.phase, sign).toBe("asking");
      expect(left.at(-1)).toBe(ASKING_MS / 1000);
      world.pass(ASKING_MS);
      expect(watch.phase, sign).toBe("gone");
    }
  });

  it("the_focus_that_a_visit_begins_with_is_no_key", () => {
    const { world, watch } = watched();
    watch.touched("focus");
    world.pass(QUIET_MS);
    expect(watch.phase).toBe("asking");
  });

  it("a_hand_after_the_keys_has_the_usual_time_again", () => {
    const { world, watch } = watched();
    watch.touched("key");
    world.pass(QUIET_MS + 1);
    watch.touched("hand");
    world.pass(QUIET_MS);
    expect(watch.phase).toBe("asking");
  });

  it("a_focus_that_follows_a_hand_is_no_key", () => {
    const { world, watch } = watched();
    watch.touched("hand");
    world.pass(FOLLOWS_MS);
    watch.touched("focus");
    world.pass(QUIET_MS);
    expect(watch.phase).toBe("asking");
  });

  it("a_page_that_moves_is_by_hand_or_by_keys_as_what_was_before_it", () => {
    const { world, watch } = watched();
    watch.touched("key");
    world.pass(5_000);
    watch.touched("scroll");
    world.pass(KEYS_QUIET_MS - 1);
    expect(watch.phase).toBe("awake");
    watch.touched("hand");
    world.pass(5_000);
    watch.touched("scroll");
    world.pass(QUIET_MS);
    expect(watch.phase).toBe("asking");
  });

  it("who_stays_by_a_key_has_three_minutes_more_and_who_stays_by_hand_one", () => {
    for (const [sign, more] of [["key", KEYS_QUIET_MS], ["hand", QUIET_MS]] as const) {
      const { world, watch } = watched();
      world.pass(QUIET_MS);
      watch.touched("focus");
      watch.touched(sign);
      world.pass(3_000);
      expect(watch.phase).toBe("asking");
      watch.stay();
      world.pass(more - 1);
      expect(watch.phase, sign).toBe("awake");
      world.pass(1);
      expect(watch.phase, sign).toBe("asking");
    }
  });

  it("the_focus_that_the_question_takes_and_gives_back_is_no_sign", () => {
    const { world, watch } = watched();
    for (let turn = 0; turn < MOST_STAYS; turn += 1) {
      world.pass(QUIET_MS);
      watch.touched("focus");
      expect(watch.phase).toBe("asking");
      watch.stay();
      watch.touched("focus");
    }
    world.pass(QUIET_MS);
    expect(watch.phase).toBe("ending");
  });

  it("a_stopped_watch_stays_silent", () => {
    const { world, watch, told } = watched();
    watch.stop();
    world.pass(10 * QUIET_MS);
    expect(told).toEqual([]);
  });
});
