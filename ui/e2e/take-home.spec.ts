import { expect, type Locator } from "@playwright/test";
import { A5, A6, nothingCutOff, onPaper, withoutDialog } from "./paper";
import { ask } from "./screens.mjs";
import { agree, APPOINTMENT, longest, swap } from "./take-home.mjs";
import { test, walkTo, type Walk } from "./walk";
import { wordsOf } from "./words.mjs";

/** Walks to what goes home of the service with the longest name, in this language. */
async function walkHome(walk: Walk, screen: string, locale: string): Promise<void> {
  const service = await longest(ask, walk.town);
  await swap(walk.page, { service: service.service_id, locale });
  await walkTo(walk, screen);
  await withoutDialog(walk.page);
}

/** Whom to call when it is urgent stands there, in this language. */
async function urgentHelpIn(face: Locator, locale: string): Promise<void> {
  for (const line of ["112", "1712", "106"]) {
    await expect(face.locator(".urgent").last()).toContainText(line);
    await expect(face.locator(".urgent").last()).toContainText(wordsOf(locale)(`urgent-name-${line}`));
  }
}

for (const locale of ["nl-BE", "ar", "fa", "ti", "uk"]) {
  test(`the card of a referral fits its leaf and its code is read, in ${locale}`, async ({ page, walkIn }, at) => {
    const walk = walkIn("nl-BE");
    await walkHome(walk, "take-home-card", locale);
    await expect(page.locator(".card .family")).toHaveAttribute("lang", locale);
    await expect(page.locator(".card .family")).toHaveAttribute("dir", ["ar", "fa"].includes(locale) ? "rtl" : "ltr");
    await expect(page.locator(".card .family .phones bdi").first()).toHaveAttribute("dir", "ltr");
    await urgentHelpIn(page.locator(".card .family"), locale);
    const days = page.locator(".small .week li");
    const [first, last] = [await days.first().boundingBox(), await days.nth(6).boundingBox()];
    expect((first?.x ?? 0) > (last?.x ?? 0)).toBe(["ar", "fa"].includes(locale));
    await nothingCutOff(page);
    const code = ((await page.locator(".card .partner .typed").textContent()) ?? "").replaceAll(" ", "");
    expect(code).toHaveLength(28);

    await page.getByRole("button", { name: walk.words("referral-print-card") }).click();
    const read = await onPaper(page, at.outputPath("card"), A5);
    expect(read.trim()).toBe(`${walk.town.beheer}/t/${code}`);

    await page.getByRole("button", { name: walk.words("take-home-desk-print"), exact: true }).last().click();
    const again = await onPaper(page, at.outputPath("pictures"), A6);
    expect(again.trim()).toBe(`${walk.town.beheer}/t/${code}`);
  });

  test(`a service goes home in ${locale}, with its number for the telephone`, async ({ page, walkIn }, at) => {
    const walk = walkIn("nl-BE");
    await walkHome(walk, "take-home-sheet", locale);
    await expect(page.locator(".sheet .side")).toHaveCount(locale === "nl-BE" ? 1 : 2);
    await urgentHelpIn(page.locator(".sheet .side").first(), "nl-BE");
    await urgentHelpIn(page.locator(".sheet .side").last(), locale);
    await nothingCutOff(page);
    await page.getByRole("button", { name: walk.words("referral-print-sheet") }).click();
    const read = await onPaper(page, at.outputPath("sheet"), A5);
    expect(read).toMatch(/^BEGIN:VCARD\r?\nVERSION:3\.0\r?\n/);
    expect(read).toMatch(/\r?\nTEL:\+32/);
    const { body } = await ask(walk.town, "take_home", { service_id: (await longest(ask, walk.town)).service_id, locale });
    expect(read.replaceAll("\r", "").trim()).toBe(((body as { vcard: string }).vcard).replaceAll("\r", "").trim());
  });
}

for (const locale of ["nl-BE", "ar"]) {
  test(`an appointment stands on the card and a telephone reads it, in ${locale}`, async ({ page, walkIn }, at) => {
    const walk = walkIn("nl-BE");
    const word = (id: string) => walk.words(`take-home-desk-appointment-${id}`);
    await walkHome(walk, "take-home-card", locale);
    const put = page.getByRole("button", { name: word("put") });
    const [day, time] = [page.getByLabel(word("day")), page.getByLabel(word("time"))];

    await page.getByRole("button", { name: word("ask") }).click();
    await expect(day).toBeFocused();
    await put.click();
    await expect(day).toBeFocused();
    await expect(day).toHaveAccessibleDescription(word("day-missing"));
    await expect(time).toHaveAccessibleDescription(word("time-missing"));
    await day.fill("2026-11-23");
    await time.fill(APPOINTMENT.time);
    await put.click();
    await expect(day).toHaveAccessibleDescription(word("day-past"));
    await agree(walk);
    await expect(page.getByRole("status").filter({ hasText: "14:30" })).toBeVisible();

    const card = page.locator(".take-home-page.card");
    await expect(card.locator(".partner")).toContainText(/dinsdag 1 december\W+14:30/);
    await expect(card.locator(".family")).toContainText(wordsOf(locale)("take-home-appointment"));
    await nothingCutOff(page);
    await page.getByRole("button", { name: walk.words("referral-print-card") }).click();
    const read = await onPaper(page, at.outputPath("card"), A5);
    expect(read).toMatch(/BEGIN:VEVENT\r?\n/);
    expect(read).toMatch(/DTSTART:20261201T133000Z\r?\n/);
    expect(read).toContain(`${walk.town.beheer}/t/`);

    await page.getByRole("button", { name: word("remove") }).click();
    await expect(card).not.toContainText("14:30");
    await nothingCutOff(page);
  });
}

test("where the card has no room for the code of an appointment, the screen shows it", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkHome(walk, "take-home-card", "nl-BE");
  await page.locator(".take-home-page.card .family").evaluate((face) => ((face as HTMLElement).style.paddingBlock = "16mm"));
  await page.getByRole("button", { name: walk.words("take-home-desk-appointment-ask") }).click();
  await agree(walk);
  await expect(page.getByText(walk.words("take-home-desk-appointment-beside"))).toBeVisible();
  await expect(page.getByRole("img", { name: walk.words("take-home-scan-calendar") })).toHaveCount(1);
  await nothingCutOff(page);
});

test("a card that could not be printed says so in words", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkHome(walk, "take-home-card", "nl-BE");
  await page.evaluate(() => {
    window.print = () => {
      throw new Error("no printer");
    };
  });
  await page.getByRole("button", { name: walk.words("referral-print-card") }).click();
  await expect(page.getByText(walk.words("take-home-desk-not-printed"))).toBeVisible();
});
