import { describe, expect, it, vi } from "vitest";
import type { RightsRequest, RightsView } from "../../../src/bindings/types";
import { Rights } from "./rights.svelte";

const QUESTIONS = ["low", "rent"];

function walk() {
  vi.stubGlobal("window", { scrollTo: () => undefined });
  vi.stubGlobal("document", { querySelector: () => null });
  const asked: RightsRequest[] = [];
  const rights = new Rights((request) => {
    asked.push(request);
    const question = request.situation === undefined ? null : (QUESTIONS[request.answers?.length ?? 0] ?? null);
    const view: RightsView = {
      situations: request.situation === undefined ? ["new"] : [],
      question,
      most: 2,
      rights: [],
      vcard_qr: null,
    };
    return Promise.resolve(view);
  });
  return { rights, asked };
}

describe("a walk through the rights", () => {
  it("goes_from_a_situation_by_its_questions_to_a_list", async () => {
    const { rights } = walk();
    await rights.load();
    expect(rights.step).toBe("situation");
    await rights.choose("new");
    expect(rights.step).toBe("question");
    await rights.say("yes");
    await rights.say("unsure");
    expect(rights.step).toBe("list");
    expect(rights.answers.map((each) => each.answer)).toEqual(["yes", "unsure"]);
  });

  it("goes_back_answer_by_answer_and_then_out", async () => {
    const { rights, asked } = walk();
    await rights.choose("new");
    await rights.say("yes");
    expect(rights.back()).toBe(true);
    expect(asked.at(-1)).toEqual({ situation: "new", answers: [] });
    expect(rights.back()).toBe(true);
    expect(asked.at(-1)).toEqual({});
    expect(rights.back()).toBe(false);
  });

  it("leaves_nothing_behind", async () => {
    const { rights } = walk();
    await rights.choose("new");
    await rights.say("no");
    rights.forget();
    expect([rights.situation, rights.answers, rights.answer.value]).toEqual([null, [], null]);
  });
});
