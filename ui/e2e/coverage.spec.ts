import { expect } from "@playwright/test";
import { test, walkTo } from "./walk";

test("a number of the coverage is as many services as stand behind it", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "beheer-coverage");
  const number = page.locator("tbody td:not(.total) button").first();
  const count = Number(await number.innerText());
  expect(count).toBeGreaterThan(0);
  await number.click();
  await expect(page.getByRole("dialog").locator("li")).toHaveCount(count);
});

test("a choice of municipality leaves out what is elsewhere", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "beheer-coverage");
  const counted = async () => Number(/\d+/.exec(await page.locator("main p[role=status]").innerText())?.[0]);
  const all = await counted();
  const municipality = page.getByRole("combobox", { name: walk.words("coverage-municipality"), exact: true });
  await municipality.selectOption({ index: 1 });
  await expect.poll(counted).toBeLessThan(all);
});
