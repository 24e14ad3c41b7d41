import { expect } from "@playwright/test";
import { press } from "./press.mjs";
import { ask, kioskHome, openDesk } from "./screens.mjs";
import { listed, nothingLeft } from "./tickets";
import { test, tuesday, walkTo, type Walk } from "./walk";

/** A ticket made without the screens, for what comes after. */
async function aTicket(walk: Walk): Promise<{ pictures: string[]; number: string }> {
  const options = (await ask(walk.town, "referral_options", { theme: "limits-behaviour", locale: "nl-BE" })).body as {
    options: { ticket: boolean; hit: { service_id: string } }[];
  };
  const service = options.options.find((each) => each.ticket)?.hit.service_id;
  const made = await ask(walk.town, "make_ticket", { service_id: service, warmth: "introduced", needs: [], consent: true });
  expect(made.status).toBe(200);
  return made.body as { pictures: string[]; number: string };
}

for (const locale of ["nl-BE", "ar"]) {
  test(`in ${locale} a card is asked for, made, shown, and gone when the visitor has it`, async ({ page, walkIn }) => {
    const walk = walkIn(locale);
    const { words } = walk;
    await tuesday(page);
    await ask(walk.town, "open_desk_session", {});
    await nothingLeft(walk);

    await walkTo(walk, "ticket-consent");
    const consent = page.locator(".curtain .consent");
    await expect(consent.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(consent.locator("li")).toHaveCount(5);
    const interpreter = walkIn("ar").words("need-interpreter");
    await expect(consent.locator(".own").nth(1)).toContainText(`${interpreter} (العربية)`);
    await expect(consent.locator(".dutch[lang=nl-BE]").nth(2)).toContainText("Ik heb een tolk nodig (Arabisch)");
    await expect(page.locator("header.bar")).toBeHidden();
    expect(await listed(walk)).toEqual([]);

    await consent.getByRole("button", { name: walkIn("ar").words("consent-yes") }).click();
    const made = page.locator("section.made");
    await expect(made.getByRole("heading", { level: 1 })).toBeFocused();
    const code = await made.locator(".typed").first().innerText();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    await expect(made.locator(".spoken")).toHaveAttribute("dir", "ltr");
    await expect(made.locator(".spoken .one")).toHaveCount(3);
    await expect(made.locator(".number").first()).toHaveText(/^\d\d$/);
    await expect(made.getByText(words("ticket-not-kept"))).toBeVisible();

    await press(page, words("ticket-show"));
    const shown = page.locator(".curtain.top");
    await expect(shown).toHaveAttribute("dir", "rtl");
    await expect(shown.locator(".typed")).toHaveText(code);
    await page.keyboard.press("Escape");
    await expect(shown).toHaveCount(0);
    await expect(made).toBeVisible();

    await expect(page.getByRole("button", { name: words("referral-stop") })).toHaveCount(0);
    await press(page, words("ticket-done"));
    await expect(made.getByRole("heading", { name: words("ticket-leave-title") })).toBeFocused();
    await press(page, words("ticket-leave-yes"));
    await expect(made).toHaveCount(0);
    expect(await page.content()).not.toContain(code);

    const [ticket] = await listed(walk);
    expect(ticket).toMatchObject({ result: null, over: false });
    const told = JSON.stringify((await ask(walk.town, "tickets", {})).body);
    expect(told).not.toContain(code.slice(0, 4));
    await expect(page.locator("section.follow summary")).toHaveText(words("ticket-waiting", { count: 1 }));
  });
}

test("a visitor who reads Dutch sees each sentence once", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "referral-warmth");
  await page.getByRole("button", { name: walk.words("common-back"), exact: true }).click();
  await page.keyboard.press("Escape");
  await page.locator(".basket select").selectOption("nl-BE");
  await press(page, walk.words("referral-together"));
  await page.locator(".curtain article button").first().click();
  await page.getByRole("button", { name: walk.words("referral-go-on") }).first().click();
  await page.getByRole("button", { name: walk.words("referral-do-introduced") }).click();
  await press(page, walk.words("ticket-flow-on"));
  const consent = page.locator(".curtain .consent");
  await expect(consent).toHaveAttribute("lang", "nl-BE");
  await expect(consent.getByText(walk.words("consent-not-text"), { exact: true })).toHaveCount(1);
});

test("who asks an interpreter for Arabic is asked in Arabic, and turns to Dutch and back with one touch", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "ticket-needs-dutch");
  const on = page.getByRole("button", { name: walk.words("ticket-flow-on"), exact: true });
  const tiles = page.locator("section.needs li > button");
  const places = async () => [await on.boundingBox(), await tiles.nth(1).boundingBox(), await tiles.nth(8).boundingBox()];
  const before = await places();
  await tiles.first().click();
  await page.locator(".needs .language").waitFor();
  expect(await places()).toEqual(before);
  await page.locator(".needs .language label").filter({ hasText: "العربية" }).click();
  expect(await places()).toEqual(before);
  await on.click();

  const consent = page.locator(".curtain .consent");
  await expect(consent).toHaveAttribute("lang", "ar");
  await expect(consent.locator(".dutch[lang=nl-BE]").first()).toBeVisible();
  const turn = (name: string) => consent.locator(".languages").getByRole("button", { name, exact: true }).click();
  await turn("Nederlands");
  await expect(consent).toHaveAttribute("lang", "nl-BE");
  await turn("العربية");
  await expect(consent).toHaveAttribute("lang", "ar");
  await turn("Nederlands");
  await consent.locator("footer button").first().click();
  await expect(page.locator(".take-home-page .family")).toHaveAttribute("lang", "ar");
});

test("Escape and the way back lead from consent to what helps, which stays chosen", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "ticket-consent");
  await page.keyboard.press("Escape");
  await expect(page.locator("section.needs [aria-pressed=true]")).toHaveCount(2);
  await press(page, walk.words("ticket-flow-on"));
  await press(page, walk.words("ticket-flow-back"));
  await expect(page.locator("section.needs [aria-pressed=true]")).toHaveCount(2);
});

test("consent can be read and answered with the keyboard alone", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "ticket-consent");
  await expect(page.locator(".consent h1")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".consent .languages button").first()).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator(".consent .read-aloud")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: walk.words("ticket-flow-back") })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".consent .answers button").first()).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText(walk.words("referral-refused"))).toBeVisible();
});

test("the desk's way back points as the desk reads, whichever way the visitor's page runs", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await walkTo(walk, "ticket-consent");
  const arrow = page.locator(".consent svg.turns");
  for (const dir of ["ltr", "rtl"]) {
    await page.locator(".consent").evaluate((element, way) => element.setAttribute("dir", way), dir);
    await expect(arrow).toHaveCSS("transform", "matrix(-1, 0, 0, 1, 0, 0)");
  }
});

test("what was heard is passed on with one tap, put right, and put away when the family wants no more", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await tuesday(page);
  await ask(walk.town, "open_desk_session", {});
  await nothingLeft(walk);
  await aTicket(walk);
  await listed(walk);
  await openDesk(walk);
  const follow = page.locator("section.follow");
  await follow.locator("summary").click();
  await follow.locator("li > button").first().click();
  await expect(follow.getByText(words("ticket-words-title"))).toBeVisible();
  await press(page, words("ticket-heard-not-right"));
  await expect(follow.locator("p:focus")).toHaveText(words("ticket-reason"));
  await press(page, words("ticket-reason-too-far"));
  await expect(follow.locator("li.not-right")).toContainText(words("ticket-told-not-right-text"));
  expect(await listed(walk)).toMatchObject([{ result: "not-right", over: false }]);

  await press(page, words("ticket-put-right"));
  await press(page, words("ticket-heard-arrived"));
  await expect(follow.locator("li.arrived")).toContainText(words("ticket-told-arrived"));
  await expect(follow.getByRole("heading", { level: 2 })).toBeFocused();

  await press(page, words("ticket-put-right"));
  await press(page, words("ticket-heard-withdrawn"));
  await expect(follow.locator("p:focus")).toHaveText(words("ticket-withdraw-ask"));
  await press(page, words("ticket-withdraw-yes"));
  await expect(follow.locator("li.withdrawn")).toBeVisible();
  await follow.getByRole("button", { name: words("ticket-seen") }).click();
  await expect(follow).toHaveCount(0);
});

test("a kiosk thanks a right card and a wrong one alike, and keeps nothing of it", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await ask(walk.town, "set_mode", { mode: "desk" });
  await ask(walk.town, "open_desk_session", {});
  const right = await aTicket(walk);
  await page.clock.install();
  const answers: string[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith("/ipc/ticket_word")) void response.text().then((body) => answers.push(`${response.status()} ${body}`));
  });
  const lay = async (pictures: string[], number: string) => {
    await press(page, words("card-have"));
    for (const name of pictures) await press(page, words(`picture-${name}`));
    await page.keyboard.type(number);
    await expect(page.getByRole("heading", { name: words("card-what") })).toBeFocused();
  };
  await kioskHome(walk);
  await lay(right.pictures, right.number);
  await press(page, words("card-arrived"));
  await expect(page.getByRole("heading", { name: words("card-thanks") })).toBeFocused();
  const thanks = await page.locator("main").innerText();

  await page.locator("main").getByRole("button", { name: words("kiosk-home") }).click();
  const wrong = right.number === "00" ? "01" : "00";
  await lay(["sun", "moon", "star"], wrong);
  await press(page, words("card-wipe"));
  await expect(page.getByText(words("card-wipe-ask"))).toBeFocused();
  await press(page, words("card-wipe-yes"));
  await expect(page.getByRole("heading", { name: words("card-thanks") })).toBeFocused();
  expect(await page.locator("main").innerText()).toBe(thanks);
  await expect.poll(() => answers.length).toBe(2);
  expect(answers[0]).toBe(answers[1]);

  await page.locator("main").getByRole("button", { name: words("kiosk-home") }).click();
  await lay(right.pictures, right.number);
  // By keys: they have three minutes.
  await page.clock.fastForward(181_000);
  await page.clock.runFor(31_000);
  await expect(page.getByRole("heading", { name: words("kiosk-welcome") })).toBeVisible();
  await expect(page.locator(".card-screen")).toHaveCount(0);
});

test("a card is laid out with the keyboard, and one step back is one step back", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  const { words } = walk;
  await walkTo(walk, "kiosk-card-number");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.keyboard.press("4");
  await press(page, words("card-undo"));
  await press(page, words("card-undo"));
  await expect(page.getByRole("heading", { name: words("card-pictures") })).toBeFocused();
  const laid = page.locator(".laid li").nth(1);
  await expect(laid).toContainText(`${words("card-place", { place: 2 })}: ${words("picture-tree")}`);
  await page.getByRole("button", { name: words("picture-hat"), exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: words("card-number") })).toBeFocused();
});
