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

test("a result is a heading and a button with its name alone, and the rest describes it", async ({ page, walkIn }) => {
  const walk = walkIn("uk");
  await kioskHome(walk);
  await kioskResults(walk);
  const hit = page.locator(".hit").first();
  const name = await hit.locator(".name").innerText();
  const button = hit.getByRole("heading", { level: 2 }).getByRole("button", { name, exact: true });
  await expect(button).toHaveAccessibleDescription(/.{20}/);
  await button.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

for (const locale of ["uk", "ar"]) {
  test(`what is for members only says in its language where one begins, and leads there: ${locale}`, async ({ page, walkIn }) => {
    const walk = walkIn(locale);
    await kioskSearch(walk, "opvang tijdens de Nederlandse les");
    await page.locator(".hit").filter({ hasText: "Taalhuis" }).first().click();
    const door = page.locator(".fiche .door");
    await expect(door).toContainText(walk.words("fiche-begin-here"));
    const name = await page.locator(".fiche h1").innerText();
    await expect(page.locator(".fiche .part .mark")).toHaveCount(0);
    await door.locator(".through button").click();
    await expect(page.locator(".fiche h1")).not.toHaveText(name);
    await expect(page.locator(".fiche .door")).toContainText(walk.words("intake-mode-walk-in"));
  });
}

test("a number stands with the way in, the hours once, and how everyone gets in after them", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskSearch(walk, "JAC");
  await page.locator(".hit").filter({ hasText: "JAC: praten" }).first().click();
  const fiche = page.locator(".fiche");
  await expect(fiche.locator(".door [data-figures]")).toBeVisible();
  const top = (selector: string) => fiche.locator(selector).first().evaluate((each) => each.getBoundingClientRect().top);
  expect(await top(".door [data-figures]")).toBeLessThan(await top(".part"));
  expect(await top(".place .hours")).toBeLessThan(await top(".place .access"));
  await expect(fiche.locator(".place .hours .told > *")).toHaveCount(1);
});
