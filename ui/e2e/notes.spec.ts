import { expect } from "@playwright/test";
import { wantNotes } from "./notes.mjs";
import { ask } from "./screens.mjs";
import { test, walkTo } from "./walk";

test.afterEach(async ({ walkIn }) => {
  await wantNotes(ask, walkIn("nl-BE").town, false);
});

test("a name gives its place to a neutral word, and the note is put up", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "notes-asks");
  const panel = page.locator("section[aria-labelledby=note-title]");
  const word = walk.words("note-instead-name");
  await panel.getByRole("button", { name: walk.words("note-replace", { word }), exact: true }).click();
  const nearby = walk.words("note-instead-address-named");
  await panel.getByRole("button", { name: walk.words("note-replace", { word: nearby }), exact: true }).click();
  await expect(panel.locator("textarea")).toHaveValue("iemand uit de buurt komt dinsdag terug");
  await expect(panel.locator("mark")).toHaveCount(0);
  await panel.locator("textarea").fill("Iemand komt dinsdag terug");
  await panel.getByRole("button", { name: walk.words("note-keep"), exact: true }).click();
  await expect(panel.locator("li")).toContainText("Iemand komt dinsdag terug");
  await expect(panel.getByText(walk.words("note-kept"))).toBeVisible();
  await expect(panel.getByRole("button", { name: walk.words("note-write") })).toBeFocused();
});

test("a telephone number is not put up, also not by who insists", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "notes-blocked");
  const panel = page.locator("section[aria-labelledby=note-title]");
  await expect(panel.getByRole("button", { name: walk.words("note-keep"), exact: true })).toBeDisabled();
  await expect(panel.getByRole("button", { name: walk.words("note-keep-anyway") })).toHaveCount(0);
  const refused = await ask(walk.town, "keep_note", { text: "Bel 0470 12 34 56", anyway: true });
  expect(refused.body).toMatchObject({ field: "text", rule: "not-allowed" });
  await panel.getByRole("button", { name: walk.words("note-remove-this", { piece: "0470 12 34 56" }) }).click();
  await expect(panel.locator("textarea")).toHaveValue("Bel terug over de luiers");
  await expect(panel.getByRole("button", { name: walk.words("note-keep"), exact: true })).toBeEnabled();
});

test("a house that wants no notes shows no panel", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await wantNotes(ask, walk.town, false);
  await walkTo(walk, "desk-theme");
  await expect(page.locator("#note-title")).toHaveCount(0);
});

test("the booklet counts its pages and says when it was printed", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "booklet");
  const paper = await page.pdf({ preferCSSPageSize: true });
  const pages = paper.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(3);
  await expect(page.locator(".booklet header")).toContainText("24 nov 2026");
});
