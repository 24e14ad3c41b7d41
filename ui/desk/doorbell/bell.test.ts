import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { slowTablet } from "./slow-tablet";
import { DeskBell } from "./bell.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const RING = { kiosk: "00", language: "ti", services: [], minutes: 0, said: null, forgotten_in: 600 };

it("an_answer_that_comes_after_the_desk_stopped_following_shows_nothing_and_starts_no_clock", async () => {
  const tablet = slowTablet();
  const bell = new DeskBell(tablet.host);
  const stop = bell.follow(false);
  await tablet.answers("doorbell_state", { paired: false, call: "quiet", waiting: 1 });
  stop();
  await tablet.answers("doorbell_rings", { rings: [RING] });
  expect(bell.rings).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it("what_the_desk_says_of_a_ring_as_it_is_locked_shows_nothing_of_it", async () => {
  const tablet = slowTablet();
  const bell = new DeskBell(tablet.host);
  const stop = bell.follow(false);
  await tablet.answers("doorbell_state", { paired: false, call: "quiet", waiting: 1 });
  await tablet.answers("doorbell_rings", { rings: [RING] });
  const said = bell.answer("00", "coming");
  stop();
  await tablet.answers("doorbell_answer", { rings: [{ ...RING, said: "coming" }] });
  await said;
  expect(bell.rings).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it("an_older_look_does_not_undo_what_was_said_after_it", async () => {
  const tablet = slowTablet();
  const bell = new DeskBell(tablet.host);
  bell.follow(false);
  await tablet.answers("doorbell_state", { paired: false, call: "quiet", waiting: 1 });
  const said = bell.answer("00", "coming");
  await tablet.answers("doorbell_answer", { rings: [{ ...RING, said: "coming" }] });
  await said;
  await tablet.answers("doorbell_rings", { rings: [RING] });
  expect(bell.rings.map((ring) => ring.said)).toEqual(["coming"]);
});

it("while_somebody_waits_the_desk_looks_again_by_itself", async () => {
  const tablet = slowTablet();
  const bell = new DeskBell(tablet.host);
  bell.follow(false);
  await tablet.answers("doorbell_state", { paired: false, call: "quiet", waiting: 1 });
  await tablet.answers("doorbell_rings", { rings: [RING] });
  await vi.advanceTimersByTimeAsync(30_000);
  await tablet.answers("doorbell_state", { paired: false, call: "quiet", waiting: 0 });
  await tablet.answers("doorbell_rings", { rings: [] });
  expect(bell.rings).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
