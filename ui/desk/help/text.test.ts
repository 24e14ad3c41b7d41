import { expect, it } from "vitest";
import { blocksOf } from "./text";

it("an_empty_line_starts_a_paragraph_and_a_line_break_stays", () => {
  expect(blocksOf("Een\ntwee\r\n\r\n\n drie ")).toEqual([
    { kind: "words", text: "Een\ntwee" },
    { kind: "words", text: "drie" },
  ]);
});

it("dashes_and_numbers_are_steps_also_with_an_empty_line_between", () => {
  expect(blocksOf("Doe dit:\n- een\n- twee\n\n- drie\n1. eerst\n2) dan")).toEqual([
    { kind: "words", text: "Doe dit:" },
    { kind: "list", numbered: false, items: ["een", "twee", "drie"] },
    { kind: "list", numbered: true, items: ["eerst", "dan"] },
  ]);
});

it("a_line_that_goes_on_belongs_to_its_step", () => {
  expect(blocksOf("- bel het huis\n  en vraag naar Greet\n\nKlaar.")).toEqual([
    { kind: "list", numbered: false, items: ["bel het huis en vraag naar Greet"] },
    { kind: "words", text: "Klaar." },
  ]);
});

it("a_price_or_a_dash_inside_a_line_is_no_step", () => {
  expect(blocksOf("2 euro per dag\n09 000 - elke dag")).toEqual([
    { kind: "words", text: "2 euro per dag\n09 000 - elke dag" },
  ]);
  expect(blocksOf("")).toEqual([]);
});
