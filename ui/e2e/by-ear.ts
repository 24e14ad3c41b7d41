// What holds of every screen of the desk for who has it read out.
import { expect, type Page } from "@playwright/test";
import { isDialog, toldOf } from "./tree";
import type { Walk } from "./walk";

const USED = ["button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "spinbutton", "switch", "tab"];
const NAMED = ["dialog", "alertdialog", "image", "img", "region", "navigation", "table", "radiogroup"];

/**
 * The screen says where it is and what everything on it is called, each by a name of its own but for
 * `again`: what the same button does in two places.
 */
export async function everythingIsTold(page: Page, walk: Walk, again: readonly string[] = []): Promise<void> {
  const told = await toldOf(page);
  const nameless = told.filter((each) => (USED.includes(each.role) || NAMED.includes(each.role)) && each.name === "");
  expect(nameless).toEqual([]);
  const isId = (name: string) => {
    try {
      return /^[a-z]+-[a-z0-9-]+$/.test(name) && walk.words(name) !== name;
    } catch {
      return false;
    }
  };
  expect(told.filter((each) => isId(each.name)).map((each) => each.name), "an id instead of words").toEqual([]);

  const headings = told.filter((each) => each.role === "heading").map((each) => `${each.level} ${each.name}`);
  const dialog = told.some((each) => isDialog(each.role));
  const level = (heading: string | undefined) => Number(heading?.split(" ")[0] ?? (dialog ? 1 : 0));
  expect(headings.length).toBeGreaterThan(0);
  // A dialog begins one level below the page that it hides.
  expect(headings.filter((each) => level(each) === 1)).toHaveLength(dialog ? 0 : 1);
  expect(headings.filter((each, index) => level(each) > level(headings[index - 1]) + 1), "a level is left out").toEqual([]);
  if (!dialog) expect(told.filter((each) => each.role === "main")).toHaveLength(1);

  // The same thing on two days stands under two headings, a letter twice in two groups: they tell it apart.
  let under = "";
  const choices = told.flatMap((each) => {
    if (each.role === "heading") under = each.name;
    return each.role === "button" && !again.includes(each.name) ? [`${under} / ${each.group} / ${each.name}`] : [];
  });
  expect(choices.filter((each, index) => choices.indexOf(each) !== index), "two buttons of one name").toEqual([]);
  expect(await page.title()).not.toBe("");
}
