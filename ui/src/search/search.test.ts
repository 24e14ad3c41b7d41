import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SearchReply, SearchRequest } from "../bindings/types";
import { HostError } from "../host/host";
import { Search } from "./search.svelte";

function replyOf(total: number): SearchReply {
  return { hits: [], themes: [], via: [], total, more: false, nothing: null };
}

function held() {
  const asked: { request: SearchRequest; answer: (reply: SearchReply) => void; fail: () => void }[] = [];
  const search = new Search(
    (request) =>
      new Promise((resolve, reject) => {
        asked.push({ request, answer: resolve, fail: () => reject(new Error("internal")) });
      }),
    () => "ar",
    () => new HostError({ code: "internal", reference: "r" }),
  );
  return { search, asked };
}

const settle = () => vi.advanceTimersByTimeAsync(200);

describe("results as you type", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("looks_once_typing_rests_and_in_the_language_of_the_page", async () => {
    const { search, asked } = held();
    search.type("ح");
    search.type("حض");
    search.type("حضانة");
    await settle();
    expect(asked.map(({ request }) => [request.text, request.locale])).toEqual([["حضانة", "ar"]]);
  });

  it("old_results_stay_until_the_new_ones_arrive", async () => {
    const { search, asked } = held();
    search.type("opvang");
    await settle();
    asked[0]?.answer(replyOf(3));
    await settle();
    search.type("opvang baby");
    await settle();
    expect(search.reply?.total).toBe(3);
  });

  it("an_overtaken_answer_is_dropped", async () => {
    const { search, asked } = held();
    search.type("a");
    await settle();
    search.type("ab");
    await settle();
    asked[1]?.answer(replyOf(2));
    asked[0]?.answer(replyOf(1));
    await settle();
    expect(search.reply?.total).toBe(2);
  });

  it("after_forgetting_no_late_answer_comes_back", async () => {
    const { search, asked } = held();
    search.type("a");
    await settle();
    search.forget();
    asked[0]?.answer(replyOf(1));
    await settle();
    expect(search.reply).toBeNull();
    expect(search.text).toBe("");
  });

  it("a_failure_is_told_and_the_results_stay", async () => {
    const { search, asked } = held();
    search.type("a");
    await settle();
    asked[0]?.answer(replyOf(1));
    await settle();
    search.type("ab");
    await settle();
    asked[1]?.fail();
    await settle();
    expect(search.problem?.code).toBe("internal");
    expect(search.reply?.total).toBe(1);
  });

  it("a_huge_paste_is_cut_before_it_leaves_the_page", async () => {
    const { search, asked } = held();
    search.type("x".repeat(1_000_000));
    await settle();
    expect(asked[0]?.request.text.length).toBeLessThan(1_000);
  });
});
