import { expect } from "@playwright/test";
import { ask, openDesk } from "./screens.mjs";
import { test, walkTo } from "./walk";

test("what changed is told once, and one tap leads to the desk", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "changes-news");
  const lines = page.locator(".news .line");
  await expect(lines).toHaveCount(5);
  await expect(lines.first()).toContainText(walk.words("changes-what-backup"));
  await page.getByRole("button", { name: walk.words("changes-start") }).click();
  await expect(page.locator(".news")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: walk.words("desk-step-theme") })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: walk.words("desk-step-theme") })).toBeVisible();
  await expect(page.locator(".news")).toHaveCount(0);
});

test("what is put off comes back, and a line opens its fiche", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "changes-later");
  await expect(page.locator(".changes-again")).toContainText("6");
  await page.locator(".changes-again").click();
  const full = page.locator(".news button.line", { hasText: walk.words("changes-what-capacity-full") }).first();
  const name = (await full.locator("strong").innerText()).trim();
  await full.click();
  await expect(page.locator(".paper.dutch .fiche h2").first()).toContainText(name);
  await page.getByRole("button", { name: walk.words("common-face-desk") }).click();
  await expect(page.locator(".news")).toBeVisible();
});

test("two taps say that a fiche is wrong, and the coordinator puts it away", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  // What other walks said and the centre does not have yet is not to come in later.
  await ask(walk.town, "sync_now", {});
  await walkTo(walk, "beheer-suggestions-none");
  await walkTo(walk, "changes-wrong");
  const name = (await page.locator(".paper.dutch .fiche h2").first().innerText()).trim();
  await page.locator(".wrongs").getByRole("button", { name: walk.words("suggest-wrong-hours") }).click();
  const what = walk.words("suggest-wrong-hours");
  await expect(page.getByText(walk.words("suggest-passed", { what }))).toBeVisible();
  await ask(walk.town, "sync_now", {});
  await page.goto(`${walk.town.beheer}/#/suggestions`);
  const done = page.getByRole("button", { name: walk.words("suggestions-done-named", { name, what }) });
  await expect(done).toHaveCount(1);
  await done.click();
  await expect(page.getByText(walk.words("suggestions-none"), { exact: true })).toBeVisible();
});

test("a desk that only takes questions outside its hours is told nothing", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "changes-news");
  await ask(walk.town, "close_desk_session", {});
  await ask(walk.town, "open_desk_session", { outside: true });
  await openDesk(walk, { news: true });
  await expect(page.locator(".banner")).toBeVisible();
  await expect(page.locator(".news")).toHaveCount(0);
  await ask(walk.town, "close_desk_session", {});
});
