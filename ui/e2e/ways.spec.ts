import { expect, type Page } from "@playwright/test";
import { kioskHome, SCREENS } from "./screens.mjs";
import { TASKS, touch } from "./tasks";
import { test, tuesday, walkTo } from "./walk";
import { OWN_NAMES } from "./words.mjs";

/** The languages in which the ten tasks are done. */
const LOCALES = ["nl-BE", "ar", "uk", "tr", "ti"];
const MOST_TOUCHES = 4;

const root = (page: Page) => page.locator("html");

for (const locale of LOCALES) {
  for (const task of TASKS) {
    test(`in ${locale}, within four touches: ${task.asked}`, async ({ page, walkIn }) => {
      const walk = walkIn(locale);
      await walkTo(walk, "kiosk-welcome");
      await page.getByRole("button", { name: OWN_NAMES[locale] ?? locale }).first().click();
      for (const one of task.touches) await touch(walk, one);
      await task.found(walk);
      expect(1 + task.touches.length).toBeLessThanOrEqual(MOST_TOUCHES);
    });
  }
}

test("there are ten tasks", () => {
  expect(new Set(TASKS.map(({ asked }) => asked)).size).toBe(10);
});

test("whom to call is there, with whether they answer, when nothing else answers", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await tuesday(page);
  await kioskHome(walk);
  await page.route("**/ipc/**", (route) => route.abort());
  await page.getByRole("button", { name: walk.words("kiosk-urgent") }).click();
  const lines = page.getByRole("dialog").locator("li");
  await expect(lines).toHaveCount(7);
  await expect(lines.nth(0)).toContainText("112");
  await expect(lines.filter({ hasText: "1712" })).toContainText(walk.words("line-now"));
  await expect(lines.filter({ hasText: "awel.be" })).toContainText(walk.words("line-not-now"));
});

test("the language changes on a way and among young people without losing the place", async ({ page, walkIn }) => {
  for (const [screen, title] of [["kiosk-way-wish", "way-name-wish"], ["kiosk-youth", "youth-name"]] as const) {
    await walkTo(walkIn("nl-BE"), screen);
    await page.getByRole("button", { name: OWN_NAMES["nl-BE"] }).click();
    await page.getByRole("dialog").getByRole("button", { name: OWN_NAMES.ar }).click();
    await expect(page.getByRole("heading", { level: 1, name: walkIn("ar").words(title) })).toBeVisible();
    await expect(root(page)).toHaveAttribute("dir", "rtl");
  }
});

test("letters, colours and quiet are for this visit only", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "kiosk-quiet");
  await expect(root(page)).toHaveAttribute("data-quiet", "on");
  const moves = await page.locator("main .tile").first().evaluate((tile) => getComputedStyle(tile).transitionDuration);
  expect(moves.split(", ").every((each) => each === "0s")).toBe(true);
  await page.getByRole("button", { name: walk.words("common-display") }).click();
  await page.getByLabel(walk.words("common-text-3")).check();
  await page.keyboard.press("Escape");
  await expect(root(page)).toHaveAttribute("data-text", "3");
  await page.getByRole("button", { name: walk.words("kiosk-stop") }).click();
  await expect(page.getByRole("heading", { name: walk.words("kiosk-welcome") })).toBeVisible();
  await expect(root(page)).toHaveAttribute("data-quiet", "off");
  await expect(root(page)).toHaveAttribute("data-text", "1");
});

test("the look of young people begins and ends with their pages, and they can always leave at once", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await walkTo(walk, "kiosk-youth-results");
  await expect(root(page)).toHaveAttribute("data-look", "youth");
  await page.getByRole("button", { name: walk.words("kiosk-home") }).click();
  await expect(root(page)).not.toHaveAttribute("data-look");
  await walkTo(walk, "kiosk-youth");
  await page.locator(".quick-exit").click();
  await expect(page.getByRole("heading", { name: walkIn("nl-BE").words("kiosk-welcome") })).toBeVisible();
  await expect(root(page)).not.toHaveAttribute("data-look");
  await expect(root(page)).toHaveAttribute("lang", "nl-BE");
});

test("a young person who may be pregnant finds under the words of the tile a door of her own and no couple's clinic", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "kiosk-youth");
  await page.getByRole("button", { name: walk.words("youth-topic-love") }).click();
  await expect(page.getByRole("heading", { level: 1, name: walk.words("youth-topic-love") })).toBeVisible();
  const hits = page.locator(".hit");
  await expect(hits.filter({ hasText: "JAC" }).first()).toBeVisible();
  const names = await hits.allInnerTexts();
  expect(names.slice(0, 3).some((name) => name.includes("JAC"))).toBe(true);
  expect(names.some((name) => name.includes("Ongepland zwanger"))).toBe(true);
  expect(names.some((name) => name.includes("Huisarts"))).toBe(true);
  expect(names.some((name) => name.includes("fertiliteit"))).toBe(false);
  await expect(page.getByText(walk.words("youth-secret"))).toBeVisible();
});

test("a line where one can only write shows a code for a telephone", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "kiosk-youth-lines");
  for (const name of ["JAC", "TEJO"]) {
    await expect(page.getByRole("img", { name: `${walk.words("line-scan")}: ${name}` })).toBeVisible();
  }
});

test("on a telephone the bar of a young person is one row, with the list too", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "kiosk-youth-results");
  await page.locator(".hit").first().click();
  await page.getByRole("button", { name: walk.words("find-list-put") }).click();
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 844 });
    const boxes = await page.locator(".bar button").evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
    const [first] = boxes;
    for (const box of boxes) {
      expect(Math.abs(box.y - first.y)).toBeLessThan(8);
      expect(box.width).toBeGreaterThanOrEqual(44);
      expect(box.right).toBeLessThanOrEqual(width);
    }
  }
});

for (const way of ["wish", "not-parent"]) {
  test(`nothing on the way ${way} has to do with a baby or asks for an age`, async ({ page, walkIn }) => {
    const walk = walkIn("nl-BE");
    await walkTo(walk, `kiosk-way-${way}`);
    const main = page.locator("main");
    await main.locator(".hit").waitFor();
    await expect(main.locator(".hit")).toHaveCount(1);
    for (const picture of ["baby", "milk", "toy-brick", "footprints", "rabbit"]) {
      await expect(main.locator(`svg.lucide-${picture}`)).toHaveCount(0);
    }
    expect(await main.innerText()).not.toMatch(/\b(baby|peuter|kleuter|jaar|maanden)\b/i);
  });
}

test("in the evening there is only what begins in the evening", async ({ page, walkIn }) => {
  await walkTo(walkIn("nl-BE"), "kiosk-evening");
  await expect(page.locator(".event").nth(1)).toBeVisible();
  const starts = await page.locator(".event time, .event .time").allInnerTexts();
  expect(starts.length).toBeGreaterThan(1);
  for (const start of starts) expect(Number(start.split(":")[0]), start).toBeGreaterThanOrEqual(17);
});

test("who takes a grandchild along finds what is on for children, also by day", async ({ page, walkIn }) => {
  const walk = walkIn("tr");
  await walkTo(walk, "kiosk-way-parents");
  await page.getByRole("button", { name: walk.words("events-grandchild") }).click();
  await expect(page.locator(".event").first()).toBeVisible();
  await expect(page.locator(".event", { hasText: walk.words("events-audience-adults") })).toHaveCount(0);
  const starts = await page.locator(".event .time").allInnerTexts();
  expect(starts.some((start) => Number(start.split(":")[0]) < 17)).toBe(true);
});

test("every visit is greeted in another way", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskHome(walk);
  const first = await page.locator("main h1").innerText();
  await page.getByRole("button", { name: walk.words("kiosk-stop") }).click();
  await page.getByRole("button", { name: OWN_NAMES["nl-BE"] }).first().click();
  await expect(page.locator("main h1")).not.toHaveText(first);
  await expect(page.locator("main h1")).not.toHaveText(walk.words("kiosk-welcome"));
});

test("every way that begins at the first page is there to walk", () => {
  for (const way of ["expecting", "pregnancy", "wish", "not-parent", "baby", "teen", "parents"]) {
    expect(SCREENS[`kiosk-way-${way}`]).toBeDefined();
  }
});
