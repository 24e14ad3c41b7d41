import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { slowTablet } from "../../doorbell/slow-tablet";
import { DeskCall } from "./call.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const shown = { paired: true, call: "shown", languages: ["nl", "ti"], waiting: 0 };
const quiet = { ...shown, call: "quiet", languages: [] };

async function following() {
  const tablet = slowTablet();
  const call = new DeskCall(tablet.host);
  const stop = call.follow();
  await tablet.answers("doorbell_state", quiet);
  return { tablet, call, stop };
}

it("an_answer_that_comes_after_the_kiosk_stopped_following_starts_no_clock", async () => {
  const { tablet, call, stop } = await following();
  tablet.changes();
  stop();
  await tablet.answers("doorbell_state", shown);
  expect(call.state).toBe("quiet");
  expect(vi.getTimerCount()).toBe(0);
});

it("an_answer_to_a_visit_that_is_over_is_not_shown_to_the_next", async () => {
  const { tablet, call } = await following();
  const rung = call.ring([]);
  await tablet.answers("doorbell_ring", shown);
  await rung;
  tablet.changes();
  call.forget();
  await tablet.answers("doorbell_state", shown);
  expect(call.state).toBe("quiet");
  expect(vi.getTimerCount()).toBe(0);
});

it("who_stops_while_the_desk_is_being_asked_sees_no_answer_any_more", async () => {
  const { tablet, call } = await following();
  const rung = call.ring([]);
  const left = call.leave();
  await tablet.answers("doorbell_ring", shown);
  await rung;
  expect(call.state).toBe("quiet");
  await tablet.answers("doorbell_ring", quiet);
  await left;
  expect(call.state).toBe("quiet");
  expect(vi.getTimerCount()).toBe(0);
});

it("while_somebody_waits_the_kiosk_looks_again_by_itself_until_somebody_comes", async () => {
  const { tablet, call } = await following();
  const rung = call.ring([]);
  await tablet.answers("doorbell_ring", shown);
  await rung;
  await vi.advanceTimersByTimeAsync(1_000);
  await tablet.answers("doorbell_state", { ...shown, call: "coming" });
  expect(call.state).toBe("coming");
  expect(vi.getTimerCount()).toBe(0);
});

it("a_tablet_that_does_not_answer_a_family_that_waits_is_said_to_be_out_of_reach", async () => {
  const { tablet, call } = await following();
  const rung = call.ring([]);
  await tablet.refuses("doorbell_ring");
  await rung;
  expect(call.state).toBe("unreached");
});

it("what_the_desk_answers_to_a_visit_that_is_over_is_not_shown_to_the_next", async () => {
  const { tablet, call } = await following();
  const rung = call.ring([]);
  await tablet.answers("doorbell_ring", shown);
  await rung;
  call.forget();
  tablet.changes();
  await tablet.answers("doorbell_state", { ...shown, call: "coming" });
  expect(call.state).toBe("quiet");
  expect(vi.getTimerCount()).toBe(0);
});

it("a_page_loaded_anew_knows_nothing_of_a_call_that_another_visit_made", async () => {
  const tablet = slowTablet();
  const call = new DeskCall(tablet.host);
  call.follow();
  await tablet.answers("doorbell_state", { ...shown, call: "coming" });
  expect(call.state).toBe("quiet");
  expect(call.paired).toBe(true);
});

it("who_waits_no_more_can_say_so_while_somebody_is_coming", async () => {
  const { tablet, call } = await following();
  const rung = call.ring([]);
  await tablet.answers("doorbell_ring", { ...shown, call: "coming" });
  await rung;
  expect(call.state).toBe("coming");
  const left = call.leave();
  expect(call.state).toBe("quiet");
  await tablet.answers("doorbell_ring", quiet);
  await left;
  expect(call.state).toBe("quiet");
});

it("the_languages_of_the_desk_that_answered_go_with_the_visit", async () => {
  const { tablet, call } = await following();
  const rung = call.ring([]);
  await tablet.answers("doorbell_ring", shown);
  await rung;
  expect(call.languages).toEqual(["nl", "ti"]);
  call.forget();
  expect(call.languages).toEqual([]);
});
