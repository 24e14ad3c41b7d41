import { expect } from "@playwright/test";
import { barriers } from "./axe";
import { ask, PASSING, SCREENS } from "./screens.mjs";
import { EACH_MS, offer, passTo } from "./info.mjs";
import { overflowing } from "./overflow.mjs";
import { test, VIEWPORTS } from "./walk";
import { TUESDAY_MORNING } from "./town.mjs";
import { VISITOR_LOCALES } from "./words.mjs";

test("what is on passes by in two languages, and a touch brings the greeting", async ({ page, walkIn }) => {
  await page.clock.install({ time: new Date(TUESDAY_MORNING) });
  const walk = walkIn("nl-BE");
  await PASSING["info-house"]?.(walk);
  const frame = page.locator(".info .frame");
  await expect(frame).toHaveAttribute("lang", "nl-BE");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(walk.words("kiosk-welcome"));
  expect(await barriers(page)).toEqual([]);
  await page.clock.runFor(EACH_MS);
  await expect(frame).not.toHaveAttribute("lang", "nl-BE");
  await page.clock.runFor(EACH_MS);
  await expect(frame).toHaveAttribute("lang", "nl-BE");
  await expect(frame.locator("li .time").first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  // The tablet is the families' now: nothing of the desk is left.
  expect((await ask(walk.town, "house", {})).body).toMatchObject({ mode: "kiosk" });
  await page.mouse.click(400, 300);
  await expect(page.getByRole("heading", { name: walk.words("kiosk-welcome") })).toBeVisible();
  await expect(page.locator(".info")).toHaveCount(0);
});

test("any key ends it too", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await PASSING["info-house"]?.(walk);
  await page.keyboard.press("a");
  await expect(page.locator(".info")).toHaveCount(0);
});

for (const wanted of [true, false]) {
  test(`a kiosk that nobody uses ${wanted ? "shows it where" : "keeps its greeting unless"} the house chose so`, async ({ page, walkIn }) => {
    await page.clock.install({ time: new Date(TUESDAY_MORNING) });
    const walk = walkIn("nl-BE");
    await ask(walk.town, "set_mode", { mode: "desk" });
    await ask(walk.town, "enter_settings", {});
    await ask(walk.town, "change_settings", { info_when_idle: wanted });
    await ask(walk.town, "leave_settings", {});
    await SCREENS["kiosk-welcome"]?.(walk);
    await page.clock.runFor(240_000);
    await expect(page.locator(".info")).toHaveCount(0);
    await page.clock.runFor(61_000);
    await expect(page.locator(".info")).toHaveCount(wanted ? 1 : 0);
  });
}

test("it stands still for who does not want to see things move", async ({ page, walkIn }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const walk = walkIn("nl-BE");
  await PASSING["info-house"]?.(walk);
  const time = await page.locator(".info .frame").evaluate((frame) => getComputedStyle(frame).animationDuration);
  expect(Number.parseFloat(time)).toBeLessThanOrEqual(0.001);
});

test("every language of families has its turn, and room for its words", async ({ page, walkIn }) => {
  test.setTimeout(240_000);
  await page.clock.install({ time: new Date(TUESDAY_MORNING) });
  const walk = walkIn("nl-BE");
  for (const locale of VISITOR_LOCALES.filter((each) => each !== "nl-BE")) {
    await offer(ask, walk.town, [locale]);
    await PASSING["info-house"]?.(walk);
    for (const what of ["h1", "li .time"]) {
      await passTo(page, locale, what);
      for (const viewport of VIEWPORTS) {
        await page.setViewportSize(viewport);
        expect(await overflowing(page), `${what} in ${locale} at ${viewport.width}`).toEqual([]);
      }
    }
  }
  await offer(ask, walk.town, []);
});
