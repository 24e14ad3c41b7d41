import { expect, type Page } from "@playwright/test";
import { HALF_DAY } from "./half-day.mjs";
import { uncover } from "./press.mjs";
import { ask, openDesk } from "./screens.mjs";
import { test, VIEWPORTS, type Walk } from "./walk";

type Today = { intake_count: number; question_count: number; intakes: { questions: Record<string, unknown>[] }[] };

async function atTheDesk(walk: Walk): Promise<void> {
  await ask(walk.town, "close_desk_session", {});
  await ask(walk.town, "close_desk_session", {});
  await ask(walk.town, "open_desk_session", {});
  await openDesk(walk);
  await walk.page.locator(".panel.theme .direct .choice").first().waitFor();
}

const choice = (page: Page, name: string) => page.locator(".panel .choice").filter({ hasText: name }).first();
const today = async (walk: Walk) => (await ask(walk.town, "today", {})).body as unknown as Today;
const outcome = (walk: Walk, code: string) => choice(walk.page, walk.words(`outcome-${code}`));

/** How most conversations end; the others are one touch further, unless somebody works with keys. */
const FIRST = new Set(["answered", "listened", "information-given", "referred-partner", "handed-to-backup", "no-offer-found"]);

/** The key that stands on a choice. */
async function keyOf(page: Page, name: string): Promise<string> {
  return (await choice(page, name).getAttribute("aria-keyshortcuts")) ?? "";
}

test("a frequent theme takes three taps, also when the visitor was referred", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await atTheDesk(walk);
  await page.locator(".panel .direct .choice").first().click();
  await choice(page, walk.words("age-band-age-0-3")).click();
  await outcome(walk, "referred-partner").click();
  await expect(page.locator(".saved")).toContainText(walk.words("desk-saved", { count: 1 }));
  expect((await today(walk)).question_count).toBe(1);
  await page.getByRole("button", { name: walk.words("desk-warmth-explained") }).click();
  await expect(page.locator(".saved .more")).toHaveCount(0);
  expect((await today(walk)).intakes[0]?.questions[0]).toMatchObject({ warmth: "explained" });
});

for (const viewport of VIEWPORTS) {
  test(`a second tap where an answer was takes nothing back on a screen of ${viewport.width} wide`, async ({ page, walkIn }) => {
    const walk = walkIn("nl-BE");
    await page.setViewportSize(viewport);
    await atTheDesk(walk);
    await page.locator(".panel .direct .choice").first().click();
    await choice(page, walk.words("age-band-age-0-3")).click();
    await outcome(walk, "referred-partner").click();
    const answers = page.locator(".saved .more button");
    await answers.first().waitFor();
    const box = (await answers.first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const tap = (clickCount: number) => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount });
    await tap(1);
    await expect(page.locator(".saved .more")).toHaveCount(0);
    for (const clickCount of [2, 1]) await tap(clickCount);
    await expect(page.locator(".saved .summary")).toBeVisible();
    expect(await today(walk)).toMatchObject({ intake_count: 1, question_count: 1 });
  });
}

test("a half-day of thirty questions by touch needs no more than four taps, and no look over", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await atTheDesk(walk);
  const { domains } = (await ask(walk.town, "vocabulary", {})).body as { domains: { id: string; themes: { id: string }[] }[] };
  for (const [theme, age, end] of HALF_DAY) {
    const name = walk.words(`theme-${theme}`);
    const direct = page.locator(".panel .direct .choice").filter({ hasText: name });
    if ((await direct.count()) === 0) {
      const domain = domains.find((each) => each.themes.some((one) => one.id === theme))?.id ?? "";
      await page.locator(".panel .domain").filter({ hasText: walk.words(`theme-${domain}.public`) }).click();
    }
    await choice(page, name).click();
    await choice(page, walk.words(`age-band-${age}`)).click();
    if (!FIRST.has(end)) await page.locator(".panel .unfold").click();
    await outcome(walk, end).click();
    await expect(page.locator(".saved .summary")).toContainText(name);
  }
  expect(await today(walk)).toMatchObject({ intake_count: HALF_DAY.length, question_count: HALF_DAY.length });
});

test("the same half-day by keyboard: an everyday word, and two keys", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await atTheDesk(walk);
  for (const [theme, age, end, word] of HALF_DAY) {
    await page.keyboard.type(word);
    await page.keyboard.press("Enter");
    await expect(page.locator(".crumb").first()).toContainText(walk.words(`theme-${theme}`));
    await page.keyboard.press(await keyOf(page, walk.words(`age-band-${age}`)));
    await page.locator(".panel.outcome").waitFor();
    await page.keyboard.press(await keyOf(page, walk.words(`outcome-${end}`)));
    await expect(page.locator(".saved .summary")).toContainText(walk.words(`theme-${theme}`));
  }
  expect(await today(walk)).toMatchObject({ question_count: HALF_DAY.length });
});

test("the number row of a Belgian keyboard chooses without shift", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await atTheDesk(walk);
  await page.evaluate(() => window.dispatchEvent(new KeyboardEvent("keydown", { key: "é", code: "Digit2", bubbles: true })));
  await page.locator(".panel.age").waitFor();
  await page.keyboard.press("Backspace");
  await expect(page.locator(".panel.theme")).toBeVisible();
});

test("what lies over the page keeps its keys from the page", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await atTheDesk(walk);
  await page.keyboard.press("F2");
  await expect(page.getByText(walk.words("common-cover-text"))).toBeVisible();
  await page.keyboard.press("1");
  await uncover(walk);
  await expect(page.locator(".panel.theme")).toBeVisible();
});

test("a touch shows six ends and a fold, a key shows them all with their keys", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await atTheDesk(walk);
  await expect(page.locator(".panel kbd")).toHaveCount(0);
  await page.locator(".panel .direct .choice").first().click();
  await choice(page, walk.words("age-band-age-0-3")).click();
  await page.locator(".panel.outcome").waitFor();
  await expect(page.locator(".panel .choice")).toHaveCount(6);
  await page.keyboard.press("9");
  await expect(page.locator(".panel .unfold"), "a key that stands for one of the others shows them first").toHaveCount(0);
  await page.keyboard.press("Backspace");
  await page.keyboard.press("3");
  await page.locator(".panel.outcome").waitFor();
  await expect(page.locator(".panel .unfold")).toHaveCount(0);
  await expect(page.locator(".panel .choice kbd").first()).toHaveText("1");
});

test("who sits here next reads nothing of what was asked before", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await page.clock.install();
  await atTheDesk(walk);
  const theme = page.locator(".panel .direct .choice").first();
  const name = (await theme.locator(".name").innerText()).split("\n")[0] ?? "";
  await theme.click();
  await choice(page, walk.words("age-band-age-0-3")).click();
  await outcome(walk, "answered").click();
  await expect(page.locator(".saved .summary")).toContainText(name);
  await expect(page.locator(".intakes")).not.toContainText(name);
  await page.clock.runFor(61_000);
  await expect(page.locator(".saved .summary")).toHaveCount(0);
  await page.locator(".intakes .which").click();
  await expect(page.locator(".intakes")).toContainText(name);
  await page.clock.runFor(61_000);
  await expect(page.locator(".intakes")).not.toContainText(name);
});

test("who only listened says so first, and needs no theme", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await atTheDesk(walk);
  await page.getByRole("button", { name: walk.words("desk-only-listened") }).click();
  await page.getByRole("button", { name: walk.words("desk-no-theme") }).click();
  await choice(page, walk.words("age-band-not-asked")).click();
  await page.locator(".saved").waitFor();
  const question = { theme: "other-unclear", age_band: "not-asked", outcome: "listened" };
  expect((await today(walk)).intakes[0]?.questions[0]).toMatchObject(question);
});

test("one more question goes into the same conversation, and it can be corrected as a whole", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await atTheDesk(walk);
  const note = async (place: number, end: string) => {
    await page.locator(".panel .direct .choice").nth(place).click();
    await choice(page, walk.words("age-band-age-0-3")).click();
    await outcome(walk, end).click();
    await page.locator(".saved").waitFor();
  };
  await note(0, "answered");
  await page.keyboard.press("+");
  await note(1, "listened");
  expect(await today(walk)).toMatchObject({ intake_count: 1, question_count: 2 });
  await page.locator(".intakes .tool").first().click();
  await page.locator(".finished .tool").first().click();
  await page.getByRole("button", { name: walk.words("age-band-age-0-3") }).first().click();
  await choice(page, walk.words("age-band-age-3-6")).click();
  await page.getByRole("button", { name: walk.words("desk-mend-save") }).click();
  await page.locator(".saved").waitFor();
  const ages = (await today(walk)).intakes[0]?.questions.map((each) => each["age_band"]);
  expect(ages).toEqual(["age-3-6", "age-0-3"]);
  await page.keyboard.press("Control+z");
  await expect(page.locator(".undone")).toBeVisible();
  expect((await today(walk)).intake_count).toBe(0);
});

test("the aid keeps nothing and leaves what was put down as it was", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await atTheDesk(walk);
  await page.locator(".panel .direct .choice").first().click();
  await page.getByRole("button", { name: walk.words("desk-aid") }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await expect(page.locator(".panel.age")).toBeVisible();
  expect((await today(walk)).question_count).toBe(0);
});

test("what is said of a conversation is kept with it, and the channel for this one only", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await atTheDesk(walk);
  await page.getByLabel(walk.words("desk-detail-channel")).selectOption("phone");
  await page.getByRole("button", { name: walk.words("desk-details") }).click();
  await page.getByLabel(walk.words("desk-detail-language")).selectOption("ar");
  await page.getByRole("button", { name: walk.words("doors-before-one-before") }).click();
  await page.locator(".panel .direct .choice").first().click();
  await choice(page, walk.words("age-band-age-0-3")).click();
  await outcome(walk, "answered").click();
  await page.getByRole("button", { name: walk.words("desk-save"), exact: true }).click();
  await page.locator(".saved").waitFor();
  const said = { channel: "phone", language: "ar", doors_before: "one-before" };
  expect((await today(walk)).intakes[0]?.questions[0]).toMatchObject(said);
  await expect(page.getByLabel(walk.words("desk-detail-channel"))).not.toHaveValue("phone");
});
