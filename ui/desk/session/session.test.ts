import { describe, expect, it, vi } from "vitest";
import type { ShiftEndView } from "../../src/bindings/types";

const call = vi.hoisted(() => vi.fn<(command: string) => Promise<unknown>>());
vi.mock("../../src/host", () => ({ host: { call } }));
vi.mock("../state/app.svelte", () => ({ app: {} }));

const { session } = await import("./session.svelte");

const end = (waiting: number) => ({ waiting }) as ShiftEndView;

describe("the end of a shift", () => {
  it("what_still_waits_is_asked_anew_while_it_is_in_front", async () => {
    session.ended = end(2);
    call.mockResolvedValueOnce({ shift: end(0) });
    await session.renewEnd();
    expect(session.ended).toEqual(end(0));
  });

  it("an_answer_that_comes_after_it_was_put_away_does_not_bring_it_back", async () => {
    session.ended = end(2);
    call.mockResolvedValueOnce({ shift: end(0) });
    const renewed = session.renewEnd();
    session.clear();
    await renewed;
    expect(session.ended).toBeNull();
  });
});
