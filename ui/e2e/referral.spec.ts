import { expect } from "@playwright/test";
import { press } from "./press.mjs";
import { ask } from "./screens.mjs";
import { test, walkTo, type Walk } from "./walk";

/** How the question that was put down last ended, as the tablet remembers it today. */
async function warmthOfLast(walk: Walk): Promise<unknown> {
  const today = (await ask(walk.town, "today", {})).body as { intakes: { questions: { warmth?: string | null }[] }[] };
  return today.intakes[0]?.questions.at(-1)?.warmth;
}

/** From the call on to where the visitor is asked. */
async function toConsent({ page, words }: Walk): Promise<void> {
  await press(page, words("referral-call-done-card"));
  await page.locator(".needs ul button").first().click();
  await press(page, words("ticket-flow-on"));
  await page.locator(".curtain .consent").waitFor();
}

for (const locale of ["nl-BE", "ar"]) {
  test(`in ${locale} a question leads to a service, a call and the visitor's consent`, async ({ page, walkIn }) => {
    const walk = walkIn(locale);
    await walkTo(walk, "referral-call");
    await expect(page.locator(".number .huge bdi")).toHaveAttribute("dir", "ltr");
    await expect(page.getByText(walk.words("referral-not-1"))).toBeVisible();
    await expect(page.locator(".say [lang=ar]").first()).toHaveText(walkIn("ar").words("together-call-may"));
    await expect(page.locator(".say [lang=nl-BE]").first()).toBeVisible();
    await expect.poll(() => warmthOfLast(walk)).toBe("contact-together");
    await toConsent(walk);
    const consent = page.locator(".curtain .consent");
    await expect(consent).toHaveAttribute("lang", "ar");
    await expect(consent).toHaveAttribute("dir", "rtl");
    await expect(consent).toContainText("CKG De Schommel");
  });
}

test("whoever says no is still helped, and nothing is made", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  let made = 0;
  page.on("request", (request) => (made += Number(request.url().endsWith("/ipc/make_ticket"))));
  await walkTo(walk, "referral-call");
  await toConsent(walk);
  await page.locator(".consent .answers button").last().click();
  await expect(page.getByText(walk.words("referral-refused"))).toBeVisible();
  await expect(page.locator(".referral ol li")).toHaveCount(2);
  await page.locator(".referral ol button").nth(1).click();
  await expect.poll(() => warmthOfLast(walk)).toBe("explained");
  expect(made).toBe(0);
});

test("the whole way goes by keyboard, and Escape goes back a page at a time", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "referral-basket");
  const title = (id: string) => page.getByRole("heading", { level: 1, name: walk.words(id) });
  await page.getByRole("button", { name: walk.words("referral-together"), exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(title("together-title")).toBeFocused();
  await page.locator(".curtain article button").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: walk.words("referral-go-on") }).focus();
  await page.keyboard.press("Enter");
  await expect(title("referral-warmth")).toBeFocused();
  await page.keyboard.press("2");
  await expect(title("referral-home")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(title("referral-warmth")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(title("together-title")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(title("referral-choose")).toBeFocused();
  await expect(page.locator(".basket li")).toHaveCount(3);
});

test("nothing of it is left after stopping or locking", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "referral-basket");
  await press(page, walk.words("referral-stop"));
  await press(page, walk.words("referral-open"));
  await expect(page.locator(".basket li")).toHaveCount(0);
  await page.locator("article").getByRole("button", { name: walk.words("referral-take"), exact: true }).first().click();
  await press(page, walk.words("lock-now"));
  await page.getByRole("button", { name: walk.words("lock-open"), exact: true }).first().click();
  await expect(page.locator(".referral")).toHaveCount(0);
});

test("the basket holds five, and an own door is shown as a door", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "referral-from-fiche");
  await expect(page.locator("article").first()).toContainText(walk.words("referral-manner-door"));
  await page.locator(".referral .box input").fill("opvang");
  const take = page.locator("article").getByRole("button", { name: walk.words("referral-take"), exact: true });
  await expect.poll(() => take.count()).toBeGreaterThan(5);
  for (let times = 0; times < 4; times += 1) await take.first().click();
  await expect(page.locator(".basket li")).toHaveCount(5);
  await expect(take.first()).toBeDisabled();
  await press(page, walk.words("referral-together"));
  await page.locator(".curtain article button").first().click();
  await press(page, walk.words("referral-go-on"));
  await expect(page.locator(".referral ol li")).toHaveCount(3);
  await expect(page.getByText(walk.words("referral-with-card"))).toHaveCount(0);
});

test("a young person is shown the direct way, and no card is offered", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "referral-youth");
  await expect(page.getByText("102", { exact: true }).first()).toBeVisible();
  await expect(page.locator("article").filter({ hasText: "JAC" }).first()).toBeVisible();
  await page.locator("article").getByRole("button", { name: walk.words("referral-take"), exact: true }).first().click();
  await press(page, walk.words("referral-together"));
  await expect(page.getByText(walk.words("together-line-102"))).toBeVisible();
  await page.locator(".curtain article button").first().click();
  await press(page, walk.words("referral-go-on"));
  await expect(page.getByText(walk.words("referral-minor"))).toBeVisible();
  await expect(page.getByText(walk.words("referral-with-card"))).toHaveCount(0);
});

test("what only the gate opens is not laid before a visitor alone", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "referral-empty");
  await page.locator(".referral .box input").fill("MFC De Wissel");
  const gate = page.locator("article").filter({ hasText: walk.words("referral-manner-gate") }).first();
  await gate.getByRole("button", { name: walk.words("referral-take") }).click();
  await expect(page.getByText(walk.words("referral-gate-alone"))).toBeVisible();
  await expect(page.locator(".basket").getByRole("button", { name: walk.words("referral-together") })).toBeDisabled();
  await page.locator("article").getByRole("button", { name: walk.words("referral-take"), exact: true }).first().click();
  await expect(page.locator(".basket").getByRole("button", { name: walk.words("referral-together") })).toBeEnabled();
});
