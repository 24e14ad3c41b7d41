import { expect } from "@playwright/test";
import { test, walkTo } from "./walk";

test("a wrong password is told kindly, and the right one opens", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "beheer-sign-in");
  await page.locator("input").first().fill("demo");
  await page.locator("input[type=password]").fill("verkeerd");
  await page.getByRole("button", { name: walk.words("beheer-sign-in-go") }).click();
  await expect(page.getByText(walk.words("beheer-sign-in-wrong"))).toBeVisible();
});

test("the reports show what was released and no number between 1 and 4", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "beheer-reports");
  await expect(page.locator("canvas").first()).toBeVisible();
  const cells = await page.locator("main article table td").allInnerTexts();
  const numbers = cells.map((cell) => cell.replaceAll(/[\s.]/g, "")).filter((cell) => /^\d+$/.test(cell)).map(Number);
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter((number) => number >= 1 && number <= 4)).toEqual([]);
});

test("a code for a tablet is shown once, large", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "beheer-devices");
  await page.locator("main").getByRole("button").first().click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await dialog.getByRole("button").last().click();
  await expect(dialog).toContainText(/[0-9A-Z]{4,5}-[0-9A-Z]{4,5}/);
});
