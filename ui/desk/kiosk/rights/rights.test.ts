import { describe, expect, it, vi } from "vitest";
import type { RightsRequest, RightsView, RightView } from "../../../src/bindings/types";
import { Rights } from "./rights.svelte";

const SITUATIONS = ["new", "young"];
const QUESTIONS = ["low", "rent"];
const RIGHT: RightView = {
  id: "home",
  name: "Een betaalbare woning",
  giver: "housing",
  giver_name: "Woonmaatschappij",
  maybe: false,
  services: [],
  sources: [],
  checked: "2026-11-22",
};

function walk() {
  vi.stubGlobal("window", { scrollTo: () => undefined, scrollY: 0 });
  vi.stubGlobal("document", { querySelector: () => null });
  const asked: RightsRequest[] = [];
  const rights = new Rights((request) => {
    asked.push(request);
    const chosen = request.situations ?? [];
    const question = chosen.length === 0 ? null : (QUESTIONS[request.answers?.length ?? 0] ?? null);
    const view: RightsView = {
      situations: question === null ? SITUATIONS.filter((each) => !chosen.includes(each)) : [],
      question,
      most: 2,
      rights: question === null && chosen.length > 0 ? [RIGHT] : [],
      codes: [],
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
    expect(asked.at(-1)).toEqual({ locale: "nl-BE", situations: ["new"], answers: [] });
    expect(rights.back()).toBe(true);
    expect(asked.at(-1)).toEqual({ locale: "nl-BE" });
    expect(rights.back()).toBe(false);
  });

  it("shows_what_was_answered_to_who_comes_back", async () => {
    const { rights } = walk();
    await rights.choose("new");
    await rights.say("unsure");
    expect(rights.given("rent")).toBeNull();
    rights.back();
    expect([rights.given("low"), rights.given("rent")]).toEqual(["unsure", null]);
    await rights.say("yes");
    expect(rights.given("low")).toBeNull();
  });

  it("takes_one_more_situation_and_keeps_what_was_answered", async () => {
    const { rights, asked } = walk();
    await rights.choose("new");
    await rights.say("yes");
    await rights.say("no");
    await rights.choose("young");
    expect(asked.at(-1)?.situations).toEqual(["new", "young"]);
    expect(asked.at(-1)?.answers).toHaveLength(2);
    rights.back();
    expect(rights.situations).toEqual(["new"]);
    expect(rights.answers).toHaveLength(2);
  });

  it("comes_back_from_the_services_of_a_right_to_the_list", async () => {
    const { rights } = walk();
    await rights.choose("new");
    await rights.say("yes");
    await rights.say("no");
    await rights.open("home");
    expect(rights.step).toBe("where");
    expect(rights.back()).toBe(true);
    expect(rights.step).toBe("list");
    expect(rights.answers).toHaveLength(2);
  });

  it("leaves_nothing_behind", async () => {
    const { rights } = walk();
    await rights.choose("new");
    await rights.say("no");
    rights.forget();
    expect([rights.situations, rights.answers, rights.answer.value]).toEqual([[], [], null]);
    expect(rights.back()).toBe(false);
  });
});
