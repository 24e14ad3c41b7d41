// The desk without a mouse or a finger. What holds of every screen stands in by-keyboard.ts.
import { expect } from "@playwright/test";
import { MOST_STOPS } from "./by-keyboard";
import { ask, openDesk } from "./screens.mjs";
import { test, tuesday } from "./walk";

test("a dialog takes the focus, keeps it, and gives it back when Escape closes it", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await tuesday(page);
  await ask(walk.town, "open_desk_session", {});
  await openDesk(walk);
  for (const id of ["help-backup", "help-concern", "help-cards"]) {
    const opener = page.getByRole("button", { name: walk.words(id), exact: true }).first();
    await opener.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    for (let press = 0; press < 25; press++) {
      await page.keyboard.press("Tab");
      expect(await dialog.evaluate((box) => box.contains(document.activeElement)), id).toBe(true);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await expect(opener).toBeFocused();
  }
});

test("a half-day from beginning to end by the keyboard alone", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words, town } = walk;
  const question = (id: string) => page.getByRole("heading", { level: 1, name: words(id) });
  const tabTo = async (name: string) => {
    for (let press = 0; press < MOST_STOPS; press++) {
      await page.keyboard.press("Tab");
      const here = await page.evaluate(() => document.activeElement?.textContent.trim() ?? "");
      if (here.includes(name)) return;
    }
    throw new Error(`the Tab key never came by ${name}`);
  };
  const note = async (word: string, age: string, end: string) => {
    await page.keyboard.type(word);
    await page.keyboard.press("Enter");
    await question("desk-step-age").waitFor();
    await page.keyboard.press(age);
    await question("desk-step-outcome").waitFor();
    await page.keyboard.press(end);
    await page.locator(".saved").waitFor();
  };
  await tuesday(page);
  await ask(town, "close_desk_session", {});
  await openDesk(walk);
  await page.getByRole("button", { name: words("desk-open"), exact: true }).waitFor();
  await tabTo(words("desk-open"));
  await page.keyboard.press("Enter");
  await question("desk-step-theme").waitFor();
  const before = (await ask(town, "today", {})).body.question_count as number;

  await note("tandarts", "5", "1");
  // A step back, and another answer.
  await page.keyboard.type("pampers");
  await page.keyboard.press("Enter");
  await question("desk-step-age").waitFor();
  await page.keyboard.press("Backspace");
  await question("desk-step-theme").waitFor();
  await page.keyboard.press("Escape");
  await note("huiswerk", "5", "1");
  // One more in the same conversation.
  await page.keyboard.press("+");
  await question("desk-step-theme").waitFor();
  await note("logopedie", "4", "2");
  expect((await ask(town, "today", {})).body).toMatchObject({ question_count: before + 3, intake_count: expect.any(Number) });
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await ask(town, "today", {})).body.question_count).toBe(before + 1);

  await tabTo(words("desk-end"));
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await tabTo(words("desk-end-yes"));
  await page.keyboard.press("Enter");
  await page.getByText(words("session-kept", { count: before + 1 })).waitFor();
  await tabTo(words("session-done"));
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: words("desk-open"), exact: true }).waitFor();
});
