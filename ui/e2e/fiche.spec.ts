import { expect } from "@playwright/test";
import { kioskHome, kioskResults, kioskSearch } from "./screens.mjs";
import { test } from "./walk";

for (const locale of ["nl-BE", "ar", "ti"]) {
  test(`what is reached through somebody else only begins with asking here: ${locale}`, async ({ page, walkIn }) => {
    const walk = walkIn(locale);
    await kioskSearch(walk, "tolkdienst");
    await page.locator(".hit").filter({ hasText: "Tolkdienst" }).first().click();
    const fiche = page.locator(".fiche");
    await expect(fiche.locator(".door")).toContainText(walk.words("fiche-through-us"));
    await expect(fiche.locator("[data-figures]")).toHaveCount(0);
    await expect(fiche.getByRole("button", { name: walk.words("find-take"), exact: true })).toHaveCount(0);
    await expect(fiche).not.toContainText("09 000 61 30");
    await fiche.locator(".door").getByRole("button", { name: walk.words("kiosk-talk") }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  });
}

test("of a theme what has room or helps to find it comes first, and a desk tells of no places", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await kioskHome(walk);
  await kioskResults(walk);
  const hits = page.locator(".hit");
  await expect(hits.nth(0)).toContainText("Lokaal Loket");
  await expect(hits.nth(0).locator(".capacity")).toHaveCount(0);
  await expect(hits.nth(1)).toContainText("Zonnekind");
  await hits.nth(1).click();
  const fiche = page.locator(".fiche");
  await expect(fiche.locator(".door")).toContainText(walk.words("fiche-also-call"));
  await expect(fiche.locator(".door")).not.toContainText(walk.words("intake-mode-call-first"));
  await expect(fiche.locator(".door [data-figures]")).toBeVisible();
  for (const part of await fiche.locator(".part").all()) expect(await part.locator(".mark").count()).toBeLessThan(2);
});
