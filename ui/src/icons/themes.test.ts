import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { WAYS } from "../../desk/kiosk/ways/ways";
import { ENTRIES } from "./entries";
import { NEEDS } from "./needs";
import { domainCake, hasIcon, themeIcon, type Icon } from "./themes";

type Entry = { id: string; domain?: string };
const file = new URL("../../../crates/model/vocabulary/vocabulary.json", import.meta.url);
const { themes } = JSON.parse(readFileSync(file, "utf8")) as { themes: Entry[] };

describe("pictograms", () => {
  it("are_there_for_all_144_domains_and_themes", () => {
    expect(themes.length).toBe(144);
    expect(themes.filter(({ id }) => !hasIcon(id))).toEqual([]);
  });

  /** The names of those whose picture another before them has. */
  function seenBefore(all: readonly (readonly [name: string, icon: Icon])[]): string[] {
    const icons = new Set<Icon>();
    return all.filter(([, icon]) => icons.size === icons.add(icon).size).map(([name]) => name);
  }

  it("are_all_different_so_that_who_does_not_read_can_tell_them_apart", () => {
    const ofThemes = themes.map(({ id }) => [id, themeIcon(id)] as const);
    const ofWays = Object.entries(WAYS).map(([way, { icon }]) => [way, icon] as const);
    const ofEntries = Object.entries(ENTRIES).map(([entry, { icon }]) => [entry, icon] as const);
    expect(seenBefore([...ofThemes, ...ofWays, ...ofEntries])).toEqual([]);
    expect(seenBefore(NEEDS)).toEqual([]);
  });

  it("come_from_one_open_set", () => {
    for (const name of ["themes", "entries", "needs", "../../desk/kiosk/ways/ways"]) {
      const source = readFileSync(new URL(`./${name}.ts`, import.meta.url), "utf8");
      const pictures = [...source.matchAll(/^import [A-Z]\w* from "(.+)";$/gm)].map(([, from]) => from ?? "");
      expect(pictures.length).toBeGreaterThan(5);
      expect(pictures.filter((from) => !from.startsWith("@lucide/svelte/icons/"))).toEqual([]);
    }
  });

  it("of_domains_have_a_colour_of_their_own_choice", () => {
    for (const { id } of themes.filter(({ domain }) => domain === undefined)) expect(domainCake(id), id).toBeTruthy();
  });
});
