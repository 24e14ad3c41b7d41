// The pages of partners, as an old telephone opens them: no script, small, and without the stylesheet too.
import { expect, type Browser, type Page } from "@playwright/test";
import { barriers } from "./axe";
import { layOut, partnerLink, partnerPages, partnerTicket } from "./partner.mjs";
import { ask } from "./screens.mjs";
import { markReachable, present } from "./tree";
import { test, walkTo, type Walk } from "./walk";
import { wordsOf } from "./words.mjs";

const PHONE = { width: 360, height: 640 };
const DESK = { width: 1280, height: 800 };
const PAGES = partnerPages(ask);

/** A page without scripts; axe is one, so where it looks they are allowed. */
async function plain(browser: Browser, viewport = PHONE, javaScriptEnabled = false): Promise<Page> {
  const context = await browser.newContext({ viewport, javaScriptEnabled, locale: "nl-BE" });
  return context.newPage();
}

const as = (walk: Walk, page: Page): Walk => ({ ...walk, page });

for (const [index, [name, go]] of Object.entries(PAGES).entries()) {
  const locale = ["nl-BE", "fr-BE", "en"][index % 3] ?? "nl-BE";
  test(`${name} has no barrier and fits a telephone and a desk`, async ({ browser, walkIn }) => {
    for (const viewport of [PHONE, DESK]) {
      const page = await plain(browser, viewport, true);
      await go({ ...as(walkIn(locale), page), words: wordsOf(locale) });
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page).toHaveTitle(/Onthaal$/);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("a, button, summary, label.choice, label.picture, textarea, input[type=text]")]
          .filter((each) => each.checkVisibility() && !each.matches(".skip"))
          .map((each) => ({ what: each.textContent, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 44 || box.height < 44)
          .map(({ what }) => what),
      );
      expect(small).toEqual([]);
      expect(await barriers(page, "best-practice")).toEqual([]);
      await page.context().close();
    }
  });
}

test("a partner types the code, answers with one button and puts it right", async ({ browser, walkIn }) => {
  const page = await plain(browser);
  const walk = as(walkIn("nl-BE"), page);
  const ticket = await partnerTicket(ask, walk.town);
  await page.goto(`${walk.town.beheer}/t`);
  await page.locator("#code").fill(ticket.code.toLowerCase());
  await page.getByRole("button", { name: walk.words("partner-type-go") }).click();
  await expect(page.locator("h1")).toHaveText(walk.words("partner-ticket-title"));
  await page.getByRole("button", { name: walk.words("partner-answer-not-arrived") }).click();
  await expect(page.locator(".stands")).toContainText(walk.words("partner-stands-thanks"));
  await page.locator("#why summary").click();
  await page.getByRole("radio").first().check();
  await page.locator("#why").getByRole("button", { name: walk.words("partner-answer-send") }).click();
  await expect(page.locator(".stands")).toContainText(walk.words("partner-answer-not-right"));
  await page.reload();
  await expect(page.locator(".stands")).toContainText(walk.words("partner-answer-not-right"));
  await page.context().close();
});

test("of two telephones the second sees what the first said", async ({ browser, walkIn }) => {
  const [first, second] = [await plain(browser), await plain(browser)];
  const walk = walkIn("nl-BE");
  const ticket = await partnerTicket(ask, walk.town);
  for (const page of [first, second]) await page.goto(ticket.address);
  await first.getByRole("button", { name: walk.words("partner-answer-arrived") }).click();
  await expect(first.locator(".stands")).toBeVisible();
  await second.getByRole("button", { name: walk.words("partner-answer-full") }).click();
  await expect(second.locator(".notice")).toContainText(walk.words("partner-stale"));
  await expect(second.locator(".stands")).toContainText(walk.words("partner-answer-arrived"));
  for (const page of [first, second]) await page.context().close();
});

test("a family wipes its card, and the code opens nothing any more", async ({ browser, walkIn }) => {
  const page = await plain(browser);
  const walk = as(walkIn("nl-BE"), page);
  const ticket = await partnerTicket(ask, walk.town);
  await page.goto(`${ticket.address}?lang=en`);
  const words = wordsOf("en");
  await page.locator(".mine summary").click();
  await page.getByRole("link", { name: words("partner-mine-go") }).click();
  await page.getByRole("button", { name: words("partner-withdraw-yes") }).click();
  await expect(page.locator("h1")).toHaveText(words("partner-withdrawn-title"));
  const dead = await page.goto(ticket.address);
  expect(dead?.status()).toBe(404);
  await page.context().close();
});

test("a card with pictures is laid out and passed on without a script or a stylesheet", async ({ browser, walkIn }) => {
  const page = await plain(browser);
  const walk = as(walkIn("nl-BE"), page);
  await page.route("**/partner.css*", (route) => route.abort());
  const ticket = await partnerTicket(ask, walk.town);
  await page.goto(`${await partnerLink(walk.town)}/card`);
  for (const [place, picture] of ticket.pictures.entries()) {
    const group = page.locator("fieldset").nth(place);
    await group.getByRole("radio", { name: walk.words(`picture-${picture}`), exact: true }).check();
  }
  await page.getByRole("textbox").fill(ticket.number);
  await page.getByRole("radio", { name: walk.words("partner-answer-arrived") }).check();
  await page.getByRole("button", { name: walk.words("partner-answer-send") }).click();
  await expect(page.getByRole("status")).toContainText(walk.words("partner-answer-arrived"));
  await page.goto(ticket.address);
  await expect(page.locator(".stands")).toContainText(walk.words("partner-answer-arrived"));
  await page.context().close();
});

test("everything on the pages is come by with the Tab key, and the focus is seen", async ({ browser, walkIn }) => {
  for (const name of ["partner-type", "partner-card-why", "partner-own", "partner-pictures"]) {
    const page = await plain(browser, DESK);
    await PAGES[name]?.(as(walkIn("nl-BE"), page));
    const wanted = new Set(await markReachable(page));
    for (let step = 0; step < 200 && wanted.size > 0; step += 1) {
      await page.keyboard.press("Tab");
      const stop = await present(page);
      if (stop === null) continue;
      const picture = await page.evaluate(() => {
        const face = document.activeElement?.parentElement?.querySelector(".face");
        return face ? getComputedStyle(face).outlineStyle !== "none" : false;
      });
      expect(stop.ring || picture, `${name}: ${stop.what} has no ring`).toBe(true);
      wanted.delete(stop.what);
    }
    expect([...wanted], name).toEqual([]);
    await page.context().close();
  }
});

test("a coordinator makes a link, sees it once and takes it away", async ({ page, browser, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "beheer-partners-made");
  const dialog = page.getByRole("dialog");
  const address = await dialog.locator(".address").innerText();
  const telephone = await plain(browser);
  expect((await telephone.goto(address))?.status()).toBe(200);
  await dialog.getByRole("button", { name: walk.words("beheer-partners-done") }).click();
  await expect(page.getByText(address)).toHaveCount(0);
  await page.locator(".partners li.works").first().getByRole("button").last().click();
  await page.getByRole("alertdialog").getByRole("button", { name: walk.words("beheer-partners-revoke") }).click();
  await expect(page.locator(".notice.good")).toBeVisible();
  expect((await telephone.goto(address))?.status()).toBe(404);
  await telephone.context().close();
});

test("wrong cards are refused alike and leave what was laid out", async ({ browser, walkIn }) => {
  const page = await plain(browser);
  await PAGES["partner-pictures-nothing"]?.(as(walkIn("nl-BE"), page));
  await expect(page.locator(".notice")).toContainText(wordsOf("nl-BE")("partner-card-nothing"));
  await expect(page.locator("input[name=second][value=fish]")).toBeChecked();
  await layOut(page, { pictures: ["sun", "tree", "hat"], number: "08" });
  await page.getByRole("button", { name: wordsOf("nl-BE")("partner-answer-send") }).click();
  await expect(page.locator(".notice")).toContainText(wordsOf("nl-BE")("partner-card-nothing"));
  await page.context().close();
});
