import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { domainCake, hasIcon, themeIcon } from "./themes";

type Entry = { id: string; domain?: string };
const file = new URL("../../../crates/model/vocabulary/vocabulary.json", import.meta.url);
const { themes } = JSON.parse(readFileSync(file, "utf8")) as { themes: Entry[] };

describe("pictograms", () => {
  it("are_there_for_all_144_domains_and_themes", () => {
    expect(themes.length).toBe(144);
    expect(themes.filter(({ id }) => !hasIcon(id))).toEqual([]);
  });

  it("are_all_different_so_that_who_does_not_read_can_tell_them_apart", () => {
    const icons = new Map<unknown, string>();
    const twice = themes.filter(({ id }) => {
      const before = icons.get(themeIcon(id));
      icons.set(themeIcon(id), id);
      return before !== undefined;
    });
    expect(twice).toEqual([]);
  });

  it("of_domains_have_a_colour_of_their_own_choice", () => {
    for (const { id } of themes.filter(({ domain }) => domain === undefined)) expect(domainCake(id), id).toBeTruthy();
  });
});
