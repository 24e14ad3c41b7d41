import { expect, type Page } from "@playwright/test";
import { ask, kioskHome, kioskResults, kioskSearch, SCREENS } from "./screens.mjs";
import { standStill, test } from "./walk";
import { OWN_NAMES } from "./words.mjs";

/** A touch where nothing is: who uses hands is asked after a minute, who uses keys after three. */
const touch = (page: Page) => page.mouse.click(640, 30);

test("a family finds childcare in Arabic, and after the idle time nothing of it remains", async ({ page, walkIn }) => {
  await page.clock.install();
  const walk = walkIn("ar");
  await kioskSearch(walk, "حضانة");
  const first = page.locator(".hit").first();
  await expect(first).toContainText("حضانة");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const font = await first.evaluate((hit) => getComputedStyle(hit).fontFamily);
  expect(font).toMatch(/^"Vazirmatn Arabic"/);
  expect(await page.evaluate(() => document.fonts.check("16px 'Vazirmatn Arabic'", "حضانة"))).toBe(true);

  await touch(page);
  await page.clock.fastForward(61_000);
  await expect(page.getByText(walk.words("kiosk-idle-title"))).toBeVisible();
  await page.clock.runFor(31_000);
  const words = walkIn("nl-BE").words;
  await expect(page.getByRole("heading", { name: words("kiosk-welcome") })).toBeVisible();
  expect(await page.content()).not.toContain("حضانة");
  const kept = await page.evaluate(() => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    address: location.href,
    state: JSON.stringify(history.state),
  }));
  expect(kept).toMatchObject({ local: 0, session: 0, cookies: "" });
  expect(decodeURIComponent(kept.address) + kept.state).not.toContain("حضانة");
  await page.goBack({ timeout: 2_000 }).catch(() => null);
  expect(await page.content()).not.toContain("حضانة");
});

for (const [how, answer] of [
  ["the button", (page: Page, name: string) => page.getByRole("button", { name }).click()],
  ["a touch anywhere beside the question", (page: Page) => page.mouse.click(20, 400)],
] as const) {
  test(`more time keeps the visit, by ${how}`, async ({ page, walkIn }) => {
    await page.clock.install();
    const walk = walkIn("nl-BE");
    await kioskSearch(walk);
    await page.locator(".hit").first().waitFor();
    await touch(page);
    await page.clock.fastForward(61_000);
    const asked = page.getByRole("alertdialog");
    await asked.waitFor();
    await answer(page, walk.words("kiosk-idle-stay"));
    await expect(asked).toHaveCount(0);
    await page.clock.fastForward(30_000);
    await expect(page.locator(".hit").first()).toBeVisible();
  });
}

test("the last question has no way out that ends the visit by mistake", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await SCREENS["kiosk-idle-last"]?.(walk);
  const said = page.getByRole("alertdialog");
  await expect(said.getByRole("heading")).toBeFocused();
  await expect(said.getByRole("button", { name: walk.words("common-close") })).toHaveCount(0);
  await page.mouse.click(20, 400);
  await page.keyboard.press("Escape");
  await expect(said).toBeVisible();
  await expect(page.locator("main .tile").first()).toBeAttached();
});

test("who hears the page has three minutes, is asked with the focus on staying, and hears that the visit is gone", async ({
  page,
  walkIn,
}) => {
  await page.clock.install();
  // The tablet says no name of a language that it has no voice for, so the clock never stands still.
  const walk = walkIn("ti");
  await kioskHome(walk);
  await standStill(page);
  // A key that moves nothing: a page that moves a moment later is a sign too.
  await page.keyboard.press("Shift");
  await page.clock.fastForward(170_000);
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await page.clock.fastForward(11_000);
  const asked = page.getByRole("alertdialog", { name: walk.words("kiosk-idle-title") });
  await expect(asked.getByRole("button", { name: walk.words("kiosk-idle-stay") })).toBeFocused();
  const said = asked.getByRole("timer");
  await expect(said).toHaveAttribute("aria-live", "assertive");
  const heard = await said.evaluateHandle((timer) => {
    const words: string[] = [];
    new MutationObserver(() => words.push(timer.textContent)).observe(timer, { childList: true, characterData: true, subtree: true });
    return words;
  });
  await page.clock.runFor(28_000);
  expect(await heard.jsonValue()).toEqual([20, 10, 5].map((seconds) => walk.words("kiosk-idle-seconds", { seconds })));
  await page.clock.runFor(3_000);
  await expect(page.getByRole("heading", { name: walkIn("nl-BE").words("kiosk-welcome") })).toBeFocused();
  const gone = page.getByRole("status").filter({ hasText: walk.words("idle-last-title") });
  await expect(gone).toHaveAttribute("lang", "ti");
  await page.mouse.click(640, 30);
  await expect(gone, "the next sign of somebody takes also that away").toHaveCount(0);
});

test("the window is called after the page, but not after what somebody may want to hide or typed", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  const { words } = walk;
  await kioskHome(walk);
  await expect(page).toHaveTitle(words("kiosk-home"));
  await kioskResults(walk);
  await expect(page).toHaveTitle(words("theme-baby-toddler-care.public"));
  await page.locator(".hit").first().click();
  await expect(page).toHaveTitle((await page.locator(".fiche h1 [lang]").first().innerText().catch(() => "")) || /./);
  await kioskSearch(walk, "حضانة");
  await expect(page).toHaveTitle(words("kiosk-search"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\d/);
  await page.getByRole("textbox").fill("");
  await page.getByRole("button", { name: words("youth-name") }).click();
  await page.getByRole("heading", { level: 1, name: words("youth-name") }).waitFor();
  await expect(page).toHaveTitle(words("kiosk-title"));
});

test("back gives the focus to what was chosen, on every page", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskResults(walk);
  const third = page.locator(".hits > li").nth(2).getByRole("button").first();
  await third.focus();
  await page.keyboard.press("Enter");
  await page.locator(".fiche h1").waitFor();
  const back = page.getByRole("button", { name: walk.words("common-back") });
  await back.click();
  await expect(third).toBeFocused();
  await back.click();
  await expect(page.getByRole("button", { name: walk.words("theme-baby-toddler-care.public") })).toBeFocused();
  await back.click();
  await expect(page.getByRole("button", { name: walk.words("theme-childcare.public") })).toBeFocused();
});

test("by keys the page is one step from the start, and somebody to speak to one step back from the title", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await SCREENS["kiosk-welcome"]?.(walk);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: walk.words("common-skip") });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await kioskHome(walk);
  await skip.focus();
  await page.keyboard.press("Enter");
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toBeFocused();
  await page.keyboard.press("Tab");
  const field = page.getByRole("textbox", { name: walk.words("kiosk-search"), exact: true });
  await expect(field, "without the names of the buttons in it").toBeFocused();
  await title.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("footer").getByRole("button", { name: walk.words("kiosk-talk") })).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: walk.words("kiosk-talk-title") });
  await expect(dialog.getByRole("heading", { level: 2 }).first(), "and not at a button beside the title").toBeFocused();
});

for (const [width, height] of [[640, 400], [390, 844]] as const) {
  test(`whom to speak to and whom to call stay in sight on ${width} by ${height}, and cover no end of the page`, async ({ page, walkIn }) => {
    await page.setViewportSize({ width, height });
    const walk = walkIn("nl-BE");
    await kioskResults(walk);
    const doors = ["kiosk-talk", "kiosk-urgent"].map((id) => page.locator("footer").getByRole("button", { name: walk.words(id) }));
    for (const where of [0, 400, 100_000]) {
      await page.evaluate((top) => {
        window.scrollTo(0, top);
      }, where);
      for (const door of doors) await expect(door).toBeInViewport({ ratio: 1 });
    }
    const [end, low] = await Promise.all([page.locator("main > *").last().boundingBox(), doors[0]?.boundingBox()]);
    expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(low?.y ?? 0);
  });
}

test("the clock of a visit that was ended does not run on into the next one", async ({ page, walkIn }) => {
  await page.clock.install();
  const walk = walkIn("nl-BE");
  await kioskSearch(walk);
  await page.getByRole("button", { name: walk.words("kiosk-stop") }).click();
  await page.clock.fastForward(40_000);
  await page.getByRole("button", { name: OWN_NAMES["nl-BE"] }).click();
  await page.locator("main .tile").first().waitFor();
  await page.clock.fastForward(30_000);
  await expect(page.locator("main .tile").first()).toBeVisible();
  await expect(page.getByText(walk.words("kiosk-idle-title"))).toHaveCount(0);
});

test("the language changes on every page without losing the place", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskSearch(walk);
  await page.locator(".hit").first().click();
  const fiche = page.locator(".fiche").first();
  await expect(fiche).toContainText(walk.words("fiche-for-whom"));
  await page.getByRole("button", { name: OWN_NAMES["nl-BE"] }).click();
  await page.getByRole("dialog").getByRole("button", { name: OWN_NAMES["fr-BE"] }).click();
  await expect(fiche).toContainText(walkIn("fr-BE").words("fiche-for-whom"));
});

test("what is only there in Dutch is marked and read as Dutch", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await kioskSearch(walk);
  await page.locator(".hit").first().click();
  await expect(page.locator(".fiche [lang='nl-BE']").first()).toBeVisible();
});

test("any text gives results or a kind word, never an error", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskHome(walk);
  const field = page.getByRole("textbox");
  for (const text of ['" OR NEAR(a, b) * ^ : -', "%_'; --", "ሰላም שלום привет 👶", "\u202e\u0300\u0301x", "a".repeat(5000)]) {
    await field.fill(text);
    await page.waitForTimeout(300);
    await expect(page.locator("[role=alert]")).toHaveCount(0);
  }
});

test("one tap says that something is missing: the theme is counted, once", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  const waiting = async () => (await ask(walk.town, "today", {})).body["waiting"];
  await kioskResults(walk);
  const before = await waiting();
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/note_gap")) sent.push(request.postData() ?? "");
  });
  await page.getByRole("button", { name: walk.words("kiosk-missing") }).click();
  await expect(page.getByText(walk.words("kiosk-missing-thanks"))).toBeVisible();
  expect(sent).toEqual([JSON.stringify({ theme: "baby-toddler-care" })]);
  expect(await waiting()).toBe(Number(before) + 3);
  await expect(page.getByRole("button", { name: walk.words("kiosk-missing") })).toHaveCount(0);
});

test("where nothing fits the kiosk says so, and what is near", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await kioskSearch(walk, "zzzqqqxxx");
  await expect(page.getByRole("heading", { name: walk.words("nothing-title") })).toBeVisible();
  await expect(page.locator("section.nothing").getByRole("button", { name: walk.words("kiosk-talk") })).toBeVisible();
  await expect(page.getByRole("button", { name: walk.words("kiosk-missing") })).toHaveCount(0);
});

test("a page that goes on below says so until it is moved, also to a finger", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskHome(walk);
  const further = page.getByRole("button", { name: walk.words("kiosk-more-below") });
  const below = page.locator("main .domains button").last();
  await expect(below).not.toBeInViewport();
  await further.click();
  await expect(below).toBeInViewport();
  await expect(further).toHaveCount(0);
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await expect(further).toBeVisible();
  // A page that is seen whole says nothing.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await expect(further).toHaveCount(0);
});
