import { expect, type Page } from "@playwright/test";
import { COORDINATOR_PIN, DESK_PIN, typePin } from "./access.mjs";
import { uncover } from "./press.mjs";
import { ask, openDesk } from "./screens.mjs";
import { test, walkTo, type Walk } from "./walk";

/** Opens the desk with a PIN on it, and puts half a question down. */
async function halfway(walk: Walk): Promise<void> {
  const { page, words } = walk;
  await ask(walk.town, "close_desk_session", {});
  await ask(walk.town, "open_desk_session", {});
  await openDesk(walk);
  await ask(walk.town, "set_pin", { pin: DESK_PIN });
  await page.getByRole("button", { name: words("theme-childcare") }).first().click();
  await page.getByRole("button", { name: words("theme-sick-child-care") }).click();
  await age(walk).waitFor();
}

const age = ({ page, words }: Walk) => page.getByRole("button", { name: words("age-band-age-0-3") }).first();
const bar = (page: Page) => page.locator("header.bar");

test("a locked desk shows nothing, and gives back what was half put down", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await halfway(walk);
  await page.getByRole("button", { name: walk.words("lock-now") }).click();
  await expect(page.getByRole("heading", { name: walk.words("lock-title") })).toBeVisible();
  await expect(age(walk)).toBeHidden();
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press("Escape");
  await typePin(page, "9999");
  await expect(page.getByText(walk.words("lock-wrong"))).toBeVisible();
  await expect(age(walk)).toBeHidden();
  await page.keyboard.type(DESK_PIN);
  await page.keyboard.press("Enter");
  await expect(age(walk)).toBeVisible();
});

test("a desk that nobody touches says so and locks itself", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await page.clock.install();
  await halfway(walk);
  await page.clock.fastForward(105_000);
  await expect(page.getByText(walk.words("lock-soon"))).toBeVisible();
  await bar(page).hover();
  await expect(page.getByText(walk.words("lock-soon"))).toBeHidden();
  await page.clock.fastForward(121_000);
  await expect(page.getByRole("heading", { name: walk.words("lock-title") })).toBeVisible();
  await expect(age(walk)).toBeHidden();
});

test("F2 covers everything at once, also an open dialog, and asks the PIN before it shows the desk again", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await halfway(walk);
  await page.getByRole("button", { name: walk.words("menu-open"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await page.keyboard.press("F2");
  await expect(page.getByText(walk.words("common-cover-text"))).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press("F2");
  await page.getByRole("button", { name: walk.words("common-cover-back") }).click();
  await expect(dialog).toBeHidden();
  await typePin(page, "9999");
  await expect(page.getByText(walk.words("lock-wrong"))).toBeVisible();
  await typePin(page, DESK_PIN);
  await expect(age(walk)).toBeVisible();
});

test("without a PIN the cover goes by a button that is held, and not by a touch", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await openDesk(walk);
  await page.keyboard.press("F2");
  const hold = page.getByRole("button", { name: walk.words("lock-cover-hold") });
  await hold.click();
  await page.keyboard.press("F2");
  await expect(hold).toBeVisible();
  await expect(bar(page)).toBeHidden();
  await uncover(walk);
  await expect(bar(page)).toBeVisible();
});

test("who gives the tablet to visitors is told once how to come back", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await halfway(walk);
  const give = () => page.getByRole("button", { name: words("common-face-kiosk") }).click();
  await give();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(words("give-back", { talk: words("kiosk-talk"), staff: words("kiosk-staff") }))).toBeVisible();
  await expect(bar(page)).toBeAttached();
  await dialog.getByRole("button", { name: words("give-go") }).click();
  await page.getByRole("button", { name: words("kiosk-talk"), exact: true }).click();
  await page.getByRole("button", { name: words("kiosk-staff"), exact: true }).click();
  await typePin(page, DESK_PIN);
  await expect(bar(page)).toBeVisible();
  await give();
  await expect(page.getByRole("heading", { name: words("kiosk-welcome") })).toBeVisible();
});

test("handing over forgets what was looked up", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await halfway(walk);
  await page.getByRole("button", { name: walk.words("common-face-staff") }).click();
  await page.locator(".find input").first().fill("tandarts");
  await page.getByRole("button", { name: walk.words("menu-open"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: walk.words("menu-handover-text") }).click();
  await expect(page.getByRole("heading", { name: walk.words("lock-handover-title") })).toBeVisible();
  await typePin(page, DESK_PIN);
  await expect(page.locator(".find input").first()).toHaveValue("");
});

test("a visitor sees the fiche alone, in a language chosen there, and one key ends it", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "visitor-fiche");
  const curtain = page.locator(".curtain");
  await expect(bar(page)).toBeHidden();
  await expect(page.locator(".find")).toBeHidden();
  await curtain.getByRole("button", { name: "العربية" }).click();
  await expect(curtain).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl-BE");
  await page.keyboard.press("Escape");
  await expect(curtain).toHaveCount(0);
  await expect(bar(page)).toBeVisible();
});

test("what a visitor reads stays while the desk behind it is locked", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "visitor-fiche");
  await ask(walk.town, "set_pin", { pin: DESK_PIN });
  await ask(walk.town, "lock", {});
  await expect(page.locator(".curtain .fiche")).toBeVisible();
  await page.getByRole("button", { name: walk.words("visitor-close") }).click();
  await expect(page.getByRole("heading", { name: walk.words("lock-title") })).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test("what is practised is forgotten, and the real desk is as it was", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await halfway(walk);
  const real = (await ask(walk.town, "today", {})).body;
  await page.getByRole("button", { name: words("menu-open"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: words("menu-practice-text") }).click();
  await expect(page.getByText(words("practice-ask-draft"))).toBeVisible();
  await page.getByRole("button", { name: words("practice-start") }).click();
  const banner = page.getByRole("complementary", { name: words("practice-name") });
  await expect(banner).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: words("desk-open") }).click();
  await page.getByRole("button", { name: words("theme-childcare") }).first().click();
  await page.getByRole("button", { name: words("theme-sick-child-care") }).click();
  await age(walk).click();
  await page.getByRole("button", { name: words("outcome-answered") }).first().click();
  await expect(page.locator(".saved")).toBeVisible();
  await expect(banner).toBeVisible();
  await banner.getByRole("button", { name: words("practice-stop") }).click();
  await expect(banner).toHaveCount(0);
  expect((await ask(walk.town, "today", {})).body).toEqual(real);
});

test("coordinators lay down what the tablet does, behind their own PIN", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await walkTo(walk, "desk-settings");
  await page.getByRole("button", { name: `${words("settings-coordinator-pin")}: ${words("settings-pin-choose")}` }).click();
  const boxes = page.getByRole("dialog").locator("input");
  await boxes.nth(0).fill(COORDINATOR_PIN);
  await boxes.nth(1).fill("7778");
  await page.getByRole("button", { name: words("settings-pin-keep") }).click();
  await expect(page.getByText(words("settings-pin-different"))).toBeVisible();
  await boxes.nth(1).fill(COORDINATOR_PIN);
  await page.getByRole("button", { name: words("settings-pin-keep") }).click();
  await expect(page.getByText(words("settings-no-pin-title"))).toBeHidden();
  const arabic = page.getByRole("group", { name: words("settings-desk-languages") }).getByLabel("العربية");
  await arabic.uncheck();
  await expect(page.getByText(words("settings-kept"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: words("settings-leave") }).click();
  await expect.poll(async () => (await ask(walk.town, "settings", {})).status).toBe(403);
  await page.locator("header .language").click();
  await expect(page.getByRole("dialog").getByRole("button", { name: "English" })).toBeVisible();
  await expect(page.getByRole("dialog").getByRole("button", { name: "العربية" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: words("menu-open"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: words("menu-settings-text") }).click();
  await typePin(page, COORDINATOR_PIN);
  await expect(page.getByRole("heading", { name: words("settings-title") })).toBeVisible();
  await page.getByRole("group", { name: words("settings-desk-languages") }).getByLabel("العربية").check();
  await expect(page.getByText(words("settings-kept"), { exact: true })).toBeVisible();
});
