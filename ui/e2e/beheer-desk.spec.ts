import { expect } from "@playwright/test";
import { test, walkTo } from "./walk";

test("a half-day without anybody is filled from the week itself, and may be emptied again", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await walkTo(walk, "beheer-desk-backup");
  const gaps = page.locator("button.cell");
  const before = await gaps.count();
  expect(before).toBeGreaterThan(0);
  await gaps.first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await dialog.getByLabel(words("beheer-desk-rule-name"), { exact: true }).fill("Invaller");
  await dialog.getByLabel(words("beheer-desk-rule-phone"), { exact: true }).fill("09 000 99 99");
  await dialog.getByRole("button", { name: words("beheer-desk-save") }).click();
  await expect(page.locator(".cell.somebody", { hasText: "Invaller" }).first()).toBeVisible();
  await expect(gaps).toHaveCount(before - 1);

  await page.getByRole("button", { name: words("beheer-desk-change-named", { name: "Invaller" }) }).click();
  await dialog.getByRole("button", { name: words("beheer-desk-remove"), exact: true }).click();
  await dialog.getByRole("button", { name: words("beheer-desk-remove-go") }).click();
  await expect(gaps).toHaveCount(before);
});

test("a card that is past its day comes first and is good for a year again with one press", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await walkTo(walk, "beheer-desk-cards");
  const name = "Waar leer ik Nederlands, met mijn kind erbij?";
  await expect(page.locator("main section h2").first()).toHaveText(words("beheer-desk-cards-expired"));
  await page.getByRole("button", { name: words("beheer-desk-card-renew-named", { name }) }).click();
  await expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();
  await expect(page.locator("main section h2").first()).toHaveText(words("beheer-desk-card-type-procedure"));
  await page.getByRole("button", { name: words("beheer-desk-change-named", { name }) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(words("beheer-desk-card-versions", { count: 1 })).click();
  await expect(dialog.locator("ol li .title")).toHaveText(name);
});

test("what is refused is told beside its field", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "beheer-desk-rule-refused");
  await expect(page.getByRole("dialog").locator(".error")).toHaveText(walk.words("beheer-desk-refused-phone"));
});

test("a house chooses its own first themes and goes back to those of the report", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await walkTo(walk, "beheer-desk-form");
  const save = page.getByRole("button", { name: words("beheer-desk-save") });
  await expect(save).toBeDisabled();
  await page.locator("[name=frequent]").nth(1).check();
  await page.locator("#form-frequent ~ fieldset .chosen button").first().click();
  await save.click();
  await expect(page.getByText(words("beheer-desk-form-saved"))).toBeVisible();
  await page.reload();
  await expect(page.locator(".chosen button")).toHaveCount(7);
  await page.locator("[name=frequent]").first().check();
  await save.click();
  await expect(page.getByText(words("beheer-desk-form-saved"))).toBeVisible();
  await expect(page.locator(".themes li")).toHaveCount(8);
});
