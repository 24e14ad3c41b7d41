import { describe, expect, it } from "vitest";
import { pictureNames } from "../../../src/take-home/pictures";
import { CardEntry, PICTURES } from "./entry.svelte";

function laid(...pictures: string[]): CardEntry {
  const entry = new CardEntry();
  pictures.forEach((name) => entry.lay(name));
  return entry;
}

describe("a card laid out at the kiosk", () => {
  it("takes_three_pictures_and_then_two_digits", () => {
    const entry = laid("sun", "fish", "key");
    expect(entry.step).toBe("number");
    entry.lay("hat");
    entry.press("4");
    entry.press("7");
    entry.press("9");
    expect([...entry.pictures, entry.number, entry.step]).toEqual(["sun", "fish", "key", "47", "whole"]);
  });

  it("holds_no_picture_twice_and_no_digit_before_its_turn", () => {
    const entry = laid("sun", "sun");
    entry.press("4");
    expect([entry.pictures.length, entry.number]).toEqual([1, ""]);
  });

  it("takes_back_one_by_one_to_the_beginning", () => {
    const entry = laid("sun", "fish", "key");
    entry.press("4");
    entry.undo();
    entry.undo();
    expect([entry.pictures, entry.number]).toEqual([["sun", "fish"], ""]);
    entry.undo();
    entry.undo();
    entry.undo();
    expect(entry.isEmpty).toBe(true);
  });

  it("offers_every_picture_that_a_card_can_have", () => {
    expect([...PICTURES].sort()).toEqual([...pictureNames]);
  });
});
