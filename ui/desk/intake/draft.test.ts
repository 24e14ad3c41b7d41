import { describe, expect, it } from "vitest";
import {
  addAnother,
  chooseAge,
  chooseGap,
  chooseOutcome,
  chooseTheme,
  chooseWarmth,
  dropCurrent,
  emptyDraft,
  goTo,
  isUntouched,
  MOST_QUESTIONS,
  setDetails,
  startForetold,
  toRequest,
  type Draft,
} from "./draft";

const answered = { id: "answered", asks_gap_reason: false, asks_warmth: false };
const referred = { id: "referred-partner", asks_gap_reason: false, asks_warmth: true };
const notFound = { id: "no-offer-found", asks_gap_reason: true, asks_warmth: false };

function upToOutcome(draft: Draft = emptyDraft()): Draft {
  return chooseAge(chooseTheme(draft, "vaccination"), "age-0-3");
}

describe("a conversation being put down", () => {
  it("three_taps_are_enough", () => {
    const draft = chooseOutcome(upToOutcome(), answered);
    expect(draft.step).toBe("ready");
    expect(toRequest(draft)).toEqual({
      questions: [{ theme: "vaccination", age_band: "age-0-3", outcome: "answered" }],
    });
  });

  it("asks_for_a_gap_reason_only_where_the_outcome_does_and_it_may_be_skipped", () => {
    const draft = chooseOutcome(upToOutcome(), notFound);
    expect(draft.step).toBe("gap");
    expect(toRequest(chooseGap(draft, null))?.questions[0]).not.toHaveProperty("gap_reason");
    expect(toRequest(chooseGap(draft, "too-far"))?.questions[0]?.gap_reason).toBe("too-far");
  });

  it("of_what_is_known_to_be_missing_only_the_rest_is_asked", () => {
    const draft = startForetold(emptyDraft(), "sick-child-care", notFound);
    expect(draft?.step).toBe("age");
    const asked = draft === null ? emptyDraft() : chooseAge(draft, "age-0-3");
    expect(asked.step).toBe("gap");
    expect(toRequest(chooseGap(asked, "does-not-exist"))).toEqual({
      questions: [
        { theme: "sick-child-care", age_band: "age-0-3", outcome: "no-offer-found", gap_reason: "does-not-exist" },
      ],
    });
    const unclear = startForetold(emptyDraft(), null, notFound);
    expect(unclear?.step).toBe("theme");
    expect(unclear && chooseAge(chooseTheme(unclear, "sport"), "age-0-3").step).toBe("gap");
  });

  it("a_question_half_put_down_is_never_lost_to_another", () => {
    expect(startForetold(chooseTheme(emptyDraft(), "vaccination"), "sport", notFound)).toBeNull();
    const ready = chooseOutcome(upToOutcome(), answered);
    const next = startForetold(ready, "sport", notFound);
    expect(next?.finished).toHaveLength(1);
    expect(next?.asked.theme).toBe("sport");
  });

  it("another_outcome_takes_back_what_the_first_one_asked", () => {
    const gap = chooseGap(chooseOutcome(upToOutcome(), notFound), "too-far");
    const changed = chooseOutcome(goTo(gap, "outcome"), referred);
    expect(changed.step).toBe("warmth");
    expect(toRequest(chooseWarmth(changed, "explained"))?.questions[0]).toEqual({
      theme: "vaccination",
      age_band: "age-0-3",
      outcome: "referred-partner",
      warmth: "explained",
    });
  });

  it("details_count_for_every_question_of_the_conversation", () => {
    const one = setDetails(chooseOutcome(upToOutcome(), answered), { language: "ar", interpreter: true });
    const two = chooseOutcome(upToOutcome(addAnother(one)), answered);
    expect(toRequest(two)?.questions.map((question) => question.language)).toEqual(["ar", "ar"]);
  });

  it("nothing_can_be_saved_before_the_question_is_whole", () => {
    expect(toRequest(emptyDraft())).toBeNull();
    expect(toRequest(upToOutcome())).toBeNull();
  });

  it("leaving_out_a_second_question_keeps_the_first", () => {
    const second = chooseTheme(addAnother(chooseOutcome(upToOutcome(), answered)), "sport");
    expect(toRequest(dropCurrent(second))?.questions).toHaveLength(1);
  });

  it("a_conversation_holds_no_more_than_the_model_allows", () => {
    let draft = emptyDraft();
    for (let turn = 0; turn < 20; turn += 1) draft = addAnother(chooseOutcome(upToOutcome(draft), answered));
    expect(toRequest(draft)?.questions).toHaveLength(MOST_QUESTIONS);
  });

  it("knows_when_nothing_would_be_lost", () => {
    expect(isUntouched(emptyDraft())).toBe(true);
    expect(isUntouched(upToOutcome())).toBe(false);
  });
});
