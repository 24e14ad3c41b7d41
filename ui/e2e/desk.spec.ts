import { expect } from "@playwright/test";
import { ask, openDesk } from "./screens.mjs";
import { test } from "./walk";

test("three presses note a question, and it can be taken back", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await ask(walk.town, "close_desk_session", {});
  await openDesk(walk);
  await page.getByRole("button", { name: words("desk-open") }).click();
  await page.getByRole("button", { name: words("theme-childcare") }).first().click();
  await page.getByRole("button", { name: words("theme-sick-child-care") }).click();
  await page.getByRole("button", { name: words("age-band-age-0-3") }).click();
  await page.getByRole("button", { name: words("outcome-answered") }).click();
  await expect(page.getByText(words("desk-saved", { count: 1 }))).toBeVisible();
  await expect(page.getByText(words("desk-counts", { intakes: 1, questions: 1 }))).toBeVisible();
  await page.getByRole("button", { name: words("desk-undo"), exact: true }).first().click();
  await expect(page.getByText(words("desk-counts", { intakes: 0, questions: 0 }))).toBeVisible();
  expect((await ask(walk.town, "today", {})).body).toMatchObject({ question_count: 0 });
});

test("the keyboard alone notes a question by an everyday word", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await ask(walk.town, "close_desk_session", {});
  await ask(walk.town, "open_desk_session", {});
  await openDesk(walk);
  await page.getByRole("button", { name: words("theme-childcare") }).first().waitFor();
  await page.keyboard.type("tandarts");
  await page.getByRole("button", { name: words("theme-dental-care") }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: words("age-band-age-6-12") }).waitFor();
  await page.keyboard.press("5");
  await page.getByRole("button", { name: words("outcome-answered") }).waitFor();
  await page.keyboard.press("1");
  await expect(page.getByText(words("desk-saved", { count: 1 }))).toBeVisible();
  const today = (await ask(walk.town, "today", {})).body;
  expect(today).toMatchObject({
    intakes: [{ questions: [{ theme: "dental-care", age_band: "age-6-12", outcome: "answered" }] }],
  });
});

test("closing with a question half noted warns, and leaves nothing behind", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await ask(walk.town, "close_desk_session", {});
  await ask(walk.town, "open_desk_session", {});
  await openDesk(walk);
  await page.getByRole("button", { name: words("theme-childcare") }).first().click();
  await page.getByRole("button", { name: words("theme-sick-child-care") }).click();
  await page.getByRole("button", { name: words("desk-end") }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(words("desk-end-unsaved"))).toBeVisible();
  await dialog.getByRole("button", { name: words("desk-end-yes") }).click();
  await page.getByRole("button", { name: words("session-done") }).click();
  await page.getByRole("button", { name: words("desk-open") }).click();
  await expect(page.getByRole("heading", { name: words("desk-step-theme") })).toBeVisible();
});

test("a wrong code is refused with its field and rule", async ({ walkIn }) => {
  const { town } = walkIn("nl-BE");
  await ask(town, "open_desk_session", {});
  const question = { theme: "childcare", age_band: "age-0-3", outcome: "answered" };
  const refused = await ask(town, "record_intake", { questions: [question] });
  expect(refused.status).toBe(400);
  expect(refused.body).toMatchObject({ code: "invalid-input", field: "questions[0].theme", rule: "unknown-code" });
});
