import { expect } from "@playwright/test";
import { ask, openDesk } from "./screens.mjs";
import { test, tuesday, VIEWPORTS, walkTo } from "./walk";

for (const viewport of VIEWPORTS) {
  test(`whom to call is one press away and in sight on a screen of ${viewport.width} wide`, async ({ page, walkIn }) => {
    const walk = walkIn("nl-BE");
    await page.setViewportSize(viewport);
    await tuesday(page);
    await ask(walk.town, "open_desk_session", {});
    await openDesk(walk);
    const button = page.getByRole("button", { name: walk.words("help-backup"), exact: true });
    for (const face of ["common-face-staff", "common-face-desk"]) {
      await page.getByRole("button", { name: walk.words(face) }).first().click();
      await page.mouse.wheel(0, 400);
      await expect(button).toBeInViewport();
    }
    await button.click();
    await expect(page.getByRole("dialog").getByText("09 000 10 02").first()).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(button).toBeFocused();
  });
}

test("one press hands the question over, and it is kept", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await ask(walk.town, "close_desk_session", {});
  await walkTo(walk, "help-backup-theme");
  await expect(page.getByRole("dialog").getByText("09 000 30 21").first()).toBeVisible();
  await page.getByRole("button", { name: walk.words("help-hand-over") }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("button", { name: walk.words("age-band-age-0-3") }).first().click();
  await expect(page.getByText(walk.words("desk-saved", { count: 1 })).first()).toBeVisible();
  const today = (await ask(walk.town, "today", {})).body;
  expect(today).toMatchObject({
    intakes: [{ questions: [{ theme: "sleep-crying", age_band: "age-0-3", outcome: "handed-to-backup" }] }],
  });
});

test("while a question is put down the card about it is one press away", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "help-hint");
  await page.locator(".card-hint").click();
  await expect(page.getByRole("dialog").getByRole("heading", { level: 3 })).toHaveText("Hoe krijg ik het startbedrag en het Groeipakket?");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: walk.words("age-band-age-0-3") }).first()).toBeVisible();
});

test("the numbers for a serious concern are there when nothing else is", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await page.route(/\/ipc\/(backup|cards|card)$/, (route) => route.abort());
  await openDesk(walk);
  await page.getByRole("button", { name: walk.words("help-concern"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  for (const number of ["112", "101", "1712", "102", "106", "1813"]) {
    await expect(dialog.getByText(number, { exact: true }).first()).toBeAttached();
  }
  await expect(dialog.getByText(walk.words("help-concern-step-2"))).toBeVisible();
});

test("reading the concern card counts nothing, and the one press counts bare and once", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const waiting = async () => Number((await ask(walk.town, "today", {})).body["waiting"]);
  const before = await waiting();
  await walkTo(walk, "help-concern");
  expect(await waiting()).toBe(before);
  const count = page.getByRole("button", { name: walk.words("help-concern-count") });
  await count.click();
  await expect(page.getByText(walk.words("help-concern-counted"))).toBeVisible();
  await expect(count).toBeHidden();
  expect(await waiting()).toBe(before + 3);
  expect((await ask(walk.town, "note_concern", {})).body).toEqual({ counted: false });
});

test("a card is found by an everyday word, read by keyboard, and leads back", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "help-cards");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("crèche");
  await expect(dialog.getByRole("button", { name: "Zo ontvang je elke bezoeker" })).toBeHidden();
  const card = dialog.getByRole("button", { name: "Hoe vind ik opvang voor mijn baby?" });
  await card.focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("heading", { name: "Hoe vind ik opvang voor mijn baby?" })).toBeVisible();
  await dialog.getByRole("button", { name: walk.words("help-cards-all") }).press("Enter");
  await expect(dialog.getByRole("button", { name: "Zo ontvang je elke bezoeker" })).toBeVisible();
});

test("a card leads to its fiche, and the fiche to the card", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "help-fiche");
  await page.locator(".fiche-cards button").click();
  await page.getByRole("dialog").getByRole("button", { name: /Startbedrag/ }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator(".fiche").first()).toBeVisible();
});

test("hiding the screen hides an open dialog too", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "help-backup");
  await page.keyboard.press("F2");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByText(walk.words("common-cover-text"))).toBeVisible();
});
