// What a screen reader tells of every screen of the desk.
import { expect } from "@playwright/test";
import { ask, openDesk, SCREENS } from "./screens.mjs";
import { toldOf } from "./tree";
import { test, tuesday } from "./walk";

const desks = Object.entries(SCREENS).filter(([name]) => !/^(kiosk|beheer)-/.test(name) && !/print|paper-sheet|booklet-sheet/.test(name));
const USED = ["button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "spinbutton", "switch", "tab"];
const NAMED = ["dialog", "alertdialog", "image", "img", "region", "navigation", "table", "radiogroup"];

for (const [name, go] of desks) {
  test(`${name} tells a screen reader where it is and what everything is called`, async ({ page, walkIn }) => {
    await tuesday(page);
    const walk = walkIn("nl-BE");
    await go(walk);
    await page.waitForTimeout(300);
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
    const dialog = told.some((each) => each.role === "dialog");
    const level = (heading: string | undefined) => Number(heading?.split(" ")[0] ?? (dialog ? 1 : 0));
    expect(headings.length).toBeGreaterThan(0);
    // A dialog begins one level below the page that it hides.
    expect(headings.filter((each) => level(each) === 1)).toHaveLength(dialog ? 0 : 1);
    expect(headings.filter((each, index) => level(each) > level(headings[index - 1]) + 1), "a level is left out").toEqual([]);
    if (!dialog) expect(told.filter((each) => each.role === "main")).toHaveLength(1);

    // The same thing on two days stands under two headings, which tell it apart.
    let under = "";
    const choices = told.flatMap((each) => {
      if (each.role === "heading") under = each.name;
      return each.role === "button" ? [`${under} / ${each.name}`] : [];
    });
    expect(choices.filter((each, index) => choices.indexOf(each) !== index), "two buttons of one name").toEqual([]);
    expect(await page.title()).not.toBe("");
  });
}

test("what is kept, and what went wrong, is told without being looked for", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await tuesday(page);
  await ask(walk.town, "close_desk_session", {});
  await ask(walk.town, "open_desk_session", {});
  await openDesk(walk);
  const heading = page.getByRole("heading", { level: 1 });
  await page.getByRole("button", { name: words("theme-housing") }).first().click();
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText(words("desk-step-age"));
  await page.getByRole("button", { name: words("age-band-all-ages") }).click();
  await expect(heading).toHaveText(words("desk-step-outcome"));
  await page.getByRole("button", { name: words("outcome-listened") }).click();
  const status = page.getByRole("status").filter({ hasText: words("desk-saved", { count: 1 }) });
  await expect(status).toBeVisible();
  await expect(status).toContainText(words("theme-housing"));
  await page.route("**/ipc/record_intake", (route) => route.abort());
  await page.getByRole("button", { name: words("theme-housing") }).first().click();
  await page.getByRole("button", { name: words("age-band-all-ages") }).click();
  await page.getByRole("button", { name: words("outcome-listened") }).click();
  await expect(page.getByRole("alert")).toBeVisible();
});
