import { expect, type Page } from "@playwright/test";
import { press } from "./press.mjs";
import { ask, openDesk } from "./screens.mjs";
import { test, walkTo, type Walk } from "./walk";

const question = { theme: "toy-library", age_band: "age-0-3", outcome: "answered" };

async function closed(walk: Walk): Promise<void> {
  await ask(walk.town, "close_desk_session", {});
  await ask(walk.town, "close_desk_session", {});
  await openDesk(walk);
}

async function opened(walk: Walk): Promise<void> {
  await ask(walk.town, "close_desk_session", {});
  await ask(walk.town, "close_desk_session", {});
  await ask(walk.town, "open_desk_session", {});
  await openDesk(walk);
}

async function today(walk: Walk): Promise<Record<string, unknown>> {
  return (await ask(walk.town, "today", {})).body as Record<string, unknown>;
}

async function toPaper(page: Page, walk: Walk): Promise<void> {
  await page.getByRole("button", { name: walk.words("session-paper") }).first().click();
  await page.locator(".sheet fieldset").first().waitFor();
}

test("a shift begins at another desk with the keyboard alone", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await closed(walk);
  const own = page.getByRole("radio", { checked: true });
  await own.focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: walk.words("desk-end") }).waitFor();
  const choices = (await ask(walk.town, "shift_choices", {})).body as { places: { desk_id: string }[] };
  expect(await today(walk)).toMatchObject({ session: { desk_id: choices.places[1]?.desk_id } });
});

test("the languages that are said when a shift begins are told at the kiosk, and are one touch away the next time", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await closed(walk);
  await press(page, words("session-languages-choose"));
  for (const code of ["ar", "so"]) await press(page, words(`language-${code}`));
  await press(page, words("desk-open"));
  await page.getByRole("button", { name: words("desk-end") }).waitFor();
  await walkTo(walk, "kiosk-talk");
  const spoken = page.getByRole("dialog").locator(".spoken");
  await expect(spoken).toContainText(words("language-ar"), { ignoreCase: true });
  await expect(spoken).toContainText(words("language-so"), { ignoreCase: true });

  await ask(walk.town, "set_mode", { mode: "desk" });
  await closed(walk);
  const again = page.getByRole("button", { name: words("language-so") }).first();
  await expect(page.getByText(words("session-languages-text"))).toBeVisible();
  await again.click();
  await expect(page.getByText(words("session-languages-text"))).toHaveCount(0);
  await press(page, words("desk-open"));
  await page.getByRole("button", { name: words("desk-end") }).waitFor();
  const house = (await ask(walk.town, "house", {})).body as { desk_languages: string[] };
  expect(house.desk_languages).toEqual(["nl", "ar", "so"]);
});

test("who joins during the shift is told at the kiosk, and who leaves no more", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await walkTo(walk, "session-languages");
  const dialog = page.getByRole("dialog");
  const tile = (code: string) => dialog.getByRole("button", { name: words(`language-${code}`), exact: true });
  await expect(tile("ar")).toHaveAttribute("aria-pressed", "true");
  await tile("ar").click();
  await tile("tr").click();
  await dialog.getByRole("button", { name: words("desk-save") }).click();
  await expect(dialog).toBeHidden();
  const told = async () => ((await ask(walk.town, "house", {})).body as { desk_languages: string[] }).desk_languages;
  expect(await told()).toEqual(["nl", "tr"]);
  await page.getByRole("button", { name: words("session-languages-desk") }).click();
  await expect(tile("tr")).toHaveAttribute("aria-pressed", "true");
  await dialog.getByRole("button", { name: words("common-cancel") }).click();
  expect(await told()).toEqual(["nl", "tr"]);
});

test("the end of a shift says what is kept and lets it go on", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await opened(walk);
  await ask(walk.town, "record_intake", { questions: [question, question] });
  await page.getByRole("button", { name: words("desk-end") }).click();
  await page.getByRole("dialog").getByRole("button", { name: words("desk-end-yes") }).click();
  await expect(page.getByRole("heading", { name: words("session-thanks") })).toBeFocused();
  await expect(page.getByText(words("session-kept", { count: 2 }))).toBeVisible();
  await expect(page.getByText(words("session-talks", { count: 1 }))).toBeVisible();
  await page.getByRole("button", { name: words("session-go-on") }).click();
  await page.getByRole("button", { name: words("desk-end") }).waitFor();
  await page.getByRole("button", { name: words("desk-end") }).click();
  await page.getByRole("dialog").getByRole("button", { name: words("session-end-not-all") }).click();
  await expect(page.getByText(words("session-not-tallied"))).toBeVisible();
  await page.getByRole("button", { name: words("session-done") }).click();
  await expect(page.getByRole("button", { name: words("desk-open") })).toBeVisible();
});

test("a call outside the hours stands beside the desk, which goes on after it", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await opened(walk);
  await page.getByRole("button", { name: words("session-outside") }).click();
  await page.getByRole("dialog").getByRole("button", { name: words("session-outside-phone") }).click();
  await expect(page.getByText(words("session-outside-now"))).toBeVisible();
  expect(await today(walk)).toMatchObject({ session: { outside: true, channel: "phone" } });
  await page.locator(".banner").getByRole("button").click();
  await expect(page.getByText(words("session-outside-now"))).toBeHidden();
  expect(await today(walk)).toMatchObject({ session: { outside: false } });
});

test("a question half noted does not move to the call outside the hours", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await opened(walk);
  await page.getByRole("button", { name: words("theme-childcare") }).first().click();
  await page.getByRole("button", { name: words("theme-sick-child-care") }).first().click();
  await page.getByRole("button", { name: words("session-outside") }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(words("desk-mend-busy"))).toBeVisible();
  await expect(dialog.getByRole("button", { name: words("session-outside-phone") })).toBeHidden();
});

test("a desk that stays closed is noted, and can open after all", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await closed(walk);
  const last = page.getByRole("radio").last();
  await last.check();
  await page.getByRole("button", { name: words("session-closed") }).click();
  await page.getByRole("dialog").getByRole("button", { name: words("session-closed-planned") }).click();
  await expect(page.getByText(words("session-noted-closed-planned"))).toBeVisible();
  await page.getByRole("button", { name: words("desk-open") }).click();
  await page.getByRole("button", { name: words("desk-end") }).waitFor();
  expect(await today(walk)).toMatchObject({ session: { outside: false } });
});

test("a sheet of paper is keyed in, refused when wrong, and taken back", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await closed(walk);
  const before = (await today(walk))["waiting"] as number;
  await toPaper(page, walk);
  const boxes = page.locator(".sheet input");
  await boxes.nth(0).fill("2");
  await boxes.nth(3).fill("100");
  await page.getByRole("button", { name: words("paper-key-save", { count: 2 }) }).click();
  await expect(page.getByText(words("paper-key-wrong"))).toBeVisible();
  await boxes.nth(3).fill("1");
  await page.getByLabel(words("paper-key-add")).selectOption("legal-help");
  const cell = words("paper-key-cell", { theme: words("theme-legal-help"), column: words("paper-column-listened") });
  await page.getByLabel(cell).fill("4");
  await page.getByRole("button", { name: words("paper-key-save", { count: 7 }) }).click();
  await expect(page.getByText(words("paper-key-saved", { count: 7 }))).toBeVisible();
  expect((await today(walk))["waiting"]).toBe(before + 7 * 3);
  await page.getByRole("button", { name: words("paper-key-undo") }).click();
  await expect(page.getByText(words("paper-key-undone"))).toBeVisible();
  await expect(page.getByLabel(cell)).toHaveValue("4");
  expect((await today(walk))["waiting"]).toBe(before);
});

test("the sheet prints on one page, with nothing else of the screen", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await closed(walk);
  await toPaper(page, walk);
  await page.getByRole("tab", { name: words("paper-tab-print") }).click();
  await page.locator(".print-sheet").waitFor({ state: "attached" });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-sheet")).toBeVisible();
  await expect(page.locator("header.bar")).toBeHidden();
});
