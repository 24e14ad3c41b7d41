import { expect } from "@playwright/test";
import { ask, kioskHome, kioskResults, kioskSearch } from "./screens.mjs";
import { test } from "./walk";
import { OWN_NAMES } from "./words.mjs";

test("a family finds childcare in Arabic, and after the idle time nothing of it remains", async ({ page, walkIn }) => {
  await page.clock.install();
  const walk = walkIn("ar");
  await kioskSearch(walk, "حضانة");
  const first = page.locator(".hit").first();
  await expect(first).toContainText("حضانة");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const font = await first.evaluate((hit) => getComputedStyle(hit).fontFamily);
  expect(font).toMatch(/^"Vazirmatn Arabic"/);
  expect(await page.evaluate(() => document.fonts.check("16px 'Vazirmatn Arabic'", "حضانة"))).toBe(true);

  await page.clock.fastForward(61_000);
  await expect(page.getByText(walk.words("kiosk-idle-title"))).toBeVisible();
  await page.clock.runFor(31_000);
  const words = walkIn("nl-BE").words;
  await expect(page.getByRole("heading", { name: words("kiosk-welcome") })).toBeVisible();
  expect(await page.content()).not.toContain("حضانة");
  const kept = await page.evaluate(() => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    address: location.href,
    state: JSON.stringify(history.state),
  }));
  expect(kept).toMatchObject({ local: 0, session: 0, cookies: "" });
  expect(decodeURIComponent(kept.address) + kept.state).not.toContain("حضانة");
  await page.goBack({ timeout: 2_000 }).catch(() => null);
  expect(await page.content()).not.toContain("حضانة");
});

test("more time keeps the visit", async ({ page, walkIn }) => {
  await page.clock.install();
  const walk = walkIn("nl-BE");
  await kioskSearch(walk);
  await page.locator(".hit").first().waitFor();
  await page.clock.fastForward(61_000);
  await page.getByRole("button", { name: walk.words("kiosk-idle-stay") }).click();
  await page.clock.fastForward(30_000);
  await expect(page.locator(".hit").first()).toBeVisible();
});

test("the clock of a visit that was ended does not run on into the next one", async ({ page, walkIn }) => {
  await page.clock.install();
  const walk = walkIn("nl-BE");
  await kioskSearch(walk);
  await page.getByRole("button", { name: walk.words("kiosk-stop") }).click();
  await page.clock.fastForward(40_000);
  await page.getByRole("button", { name: OWN_NAMES["nl-BE"] }).click();
  await page.locator("main .tile").first().waitFor();
  await page.clock.fastForward(30_000);
  await expect(page.locator("main .tile").first()).toBeVisible();
  await expect(page.getByText(walk.words("kiosk-idle-title"))).toHaveCount(0);
});

test("the language changes on every page without losing the place", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskSearch(walk);
  await page.locator(".hit").first().click();
  const fiche = page.locator(".fiche").first();
  await expect(fiche).toContainText(walk.words("fiche-for-whom"));
  await page.getByRole("button", { name: OWN_NAMES["nl-BE"] }).click();
  await page.getByRole("dialog").getByRole("button", { name: OWN_NAMES["fr-BE"] }).click();
  await expect(fiche).toContainText(walkIn("fr-BE").words("fiche-for-whom"));
});

test("what is only there in Dutch is marked and read as Dutch", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await kioskSearch(walk);
  await page.locator(".hit").first().click();
  await expect(page.locator(".fiche [lang='nl-BE']").first()).toBeVisible();
});

test("any text gives results or a kind word, never an error", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskHome(walk);
  const field = page.getByRole("textbox");
  for (const text of ['" OR NEAR(a, b) * ^ : -', "%_'; --", "ሰላም שלום привет 👶", "\u202e\u0300\u0301x", "a".repeat(5000)]) {
    await field.fill(text);
    await page.waitForTimeout(300);
    await expect(page.locator("[role=alert]")).toHaveCount(0);
  }
});

test("one tap says that something is missing: the theme is counted, once", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  const waiting = async () => (await ask(walk.town, "today", {})).body["waiting"];
  await kioskResults(walk);
  const before = await waiting();
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/note_gap")) sent.push(request.postData() ?? "");
  });
  await page.getByRole("button", { name: walk.words("kiosk-missing") }).click();
  await expect(page.getByText(walk.words("kiosk-missing-thanks"))).toBeVisible();
  expect(sent).toEqual([JSON.stringify({ theme: "baby-toddler-care" })]);
  expect(await waiting()).toBe(Number(before) + 3);
  await expect(page.getByRole("button", { name: walk.words("kiosk-missing") })).toHaveCount(0);
});

test("where nothing fits the kiosk says so, and what is near", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await kioskSearch(walk, "zzzqqqxxx");
  await expect(page.getByRole("heading", { name: walk.words("nothing-title") })).toBeVisible();
  await expect(page.locator("section.nothing").getByRole("button", { name: walk.words("kiosk-talk") })).toBeVisible();
  await expect(page.getByRole("button", { name: walk.words("kiosk-missing") })).toHaveCount(0);
});

test("a page that goes on below says so until it is moved, also to a finger", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskHome(walk);
  const further = page.getByRole("button", { name: walk.words("kiosk-more-below") });
  const below = page.locator("main .domains button").last();
  await expect(below).not.toBeInViewport();
  await further.click();
  await expect(below).toBeInViewport();
  await expect(further).toHaveCount(0);
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await expect(further).toBeVisible();
  // A page that is seen whole says nothing.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await expect(further).toHaveCount(0);
});
