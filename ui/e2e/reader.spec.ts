// What a screen reader tells without being asked. What holds of every screen stands in by-ear.ts.
import { expect } from "@playwright/test";
import { ask, openDesk } from "./screens.mjs";
import { test, tuesday } from "./walk";

test("what is kept, and what went wrong, is told without being looked for", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await tuesday(page);
  await ask(walk.town, "close_desk_session", {});
  await ask(walk.town, "open_desk_session", {});
  await openDesk(walk);
  const heading = page.getByRole("heading", { level: 1 });
  await page.getByRole("button", { name: words("theme-housing") }).first().click();
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText(words("desk-step-age"));
  await page.getByRole("button", { name: words("age-band-all-ages") }).click();
  await expect(heading).toHaveText(words("desk-step-outcome"));
  await page.getByRole("button", { name: words("outcome-listened") }).click();
  const status = page.getByRole("status").filter({ hasText: words("desk-saved", { count: 1 }) });
  await expect(status).toBeVisible();
  await expect(status).toContainText(words("theme-housing"));
  await page.route("**/ipc/record_intake", (route) => route.abort());
  await page.getByRole("button", { name: words("theme-housing") }).first().click();
  await page.getByRole("button", { name: words("age-band-all-ages") }).click();
  await page.getByRole("button", { name: words("outcome-listened") }).click();
  await expect(page.getByRole("alert")).toBeVisible();
});
