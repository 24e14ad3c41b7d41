// The card of a referral is small and every language is as long as it is: the longest service fits in each of them.
import { expect } from "@playwright/test";
import { nothingCutOff } from "./paper";
import { ask } from "./screens.mjs";
import { longest, swap } from "./take-home.mjs";
import { test, walkTo } from "./walk";

/** Those whose card is printed and read again in `take-home.spec.ts`. */
const PRINTED = new Set(["nl-BE", "ar", "fa", "ti", "uk"]);

test("the card of the longest service fits its leaf in every language", async ({ page, walkIn }) => {
  test.setTimeout(300_000);
  const walk = walkIn("nl-BE");
  const service = await longest(ask, walk.town);
  const house = (await ask(walk.town, "house", {})).body as { visitor_locales: { locale: string }[] };
  const locales = house.visitor_locales.map(({ locale }) => locale).filter((locale) => !PRINTED.has(locale));
  expect(locales).toHaveLength(12);
  // A tablet brings so many tickets a day and no more: one is made, and every language shows it.
  let made: string | undefined;
  for (const locale of locales) {
    await test.step(locale, async () => {
      await page.unrouteAll();
      await swap(page, { service: service.service_id, locale });
      await page.route("**/ipc/make_ticket", async (route) => {
        made ??= await (await route.fetch()).text();
        await route.fulfill({ contentType: "application/json", body: made });
      });
      await walkTo(walk, "take-home-card");
      await expect(page.locator(".card .family")).toHaveAttribute("lang", locale);
      await nothingCutOff(page);
    });
  }
});
