import { expect } from "@playwright/test";
import { barriers } from "./axe";
import { pressLike } from "./press.mjs";
import { kioskHome, kioskWeek, openDesk } from "./screens.mjs";
import { test, tuesday, type Walk } from "./walk";

/** Chooses one thing of those that what is on can be narrowed by. */
async function pick({ page, words }: Walk, what: string, value: string): Promise<void> {
  await page.locator(".pick", { hasText: words(what) }).click();
  await page.getByRole("dialog").getByRole("button", { name: value, exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

for (const locale of ["nl-BE", "ar"]) {
  test(`a family leafs through the week in ${locale}, and reads one activity`, async ({ page, walkIn }) => {
    await tuesday(page);
    const walk = walkIn(locale);
    await kioskWeek(walk);
    const cafe = { "nl-BE": "Babycafé", ar: "مقهى الرضّع" }[locale] ?? "";
    await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
    await expect(page.locator(".day")).toHaveCount(7);
    await expect(page.getByText(walk.words("events-status-cancelled")).first()).toBeVisible();
    await expect(page.getByRole("button", { name: walk.words("events-earlier-week") })).toBeDisabled();

    const card = page.locator(".event", { hasText: cafe });
    await expect(card).toHaveCount(1);
    // The time reads from left to right in every script.
    await expect(card.locator(".time bdi").first()).toHaveText("9:30");
    await card.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(cafe);
    await expect(page.locator(".event-page")).toContainText("9:30 – 11:30");
    expect(await barriers(page)).toEqual([]);

    await page.getByRole("button", { name: walk.words("common-back") }).click();
    await page.getByRole("button", { name: walk.words("events-view-day"), exact: true }).click();
    await page.getByRole("button", { name: walk.words("events-later-day") }).click();
    await expect(page.locator(".day")).toHaveCount(1);
    await expect(page.locator(".event", { hasText: cafe })).toHaveCount(1);
    await pick(walk, "events-age", walk.words("age-band-age-12-18"));
    await expect(page.locator(".event", { hasText: cafe })).toHaveCount(0);
  });
}

test("a day without anything says so, and shows the way on", async ({ page, walkIn }) => {
  await tuesday(page);
  const walk = walkIn("nl-BE");
  await kioskWeek(walk);
  await page.getByRole("button", { name: walk.words("events-view-day"), exact: true }).click();
  for (let day = 0; day < 4; day += 1) await page.getByRole("button", { name: walk.words("events-later-day") }).click();
  await pick(walk, "events-age", walk.words("age-band-prenatal"));
  await expect(page.getByText(walk.words("events-empty-choice"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: walk.words("events-show-all") }).click();
  await expect(page.locator(".event").first()).toBeVisible();
});

test("staff see what is held at the same time and take an activity along", async ({ page, walkIn }) => {
  await tuesday(page);
  const walk = walkIn("nl-BE");
  await openDesk(walk);
  await page.getByRole("button", { name: walk.words("common-face-staff") }).click();
  await page.getByRole("button", { name: walk.words("events-tab") }).click();
  const named = (name: string) => page.locator(".event", { has: page.locator(".name", { hasText: name }) });
  const books = named("Boekjes op schoot");
  await expect(books).toContainText(/Op hetzelfde moment: .?Babycafé/);
  await named("Babycafé").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: walk.words("events-calendar") }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("activiteit.ics");
  const stream = await file.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const ics = Buffer.concat(parts).toString("utf8");
  expect(ics).toContain("SUMMARY:Babycafé\r\n");
  expect(ics).toContain("RRULE:FREQ=MONTHLY;BYDAY=4WE\r\n");
});

test("the days and the choices stay where they are, whatever day is shown", async ({ page, walkIn }) => {
  await tuesday(page);
  const walk = walkIn("nl-BE");
  await kioskWeek(walk);
  await page.getByRole("button", { name: walk.words("events-view-day"), exact: true }).click();
  const later = page.getByRole("button", { name: walk.words("events-later-day") });
  const places = async () =>
    page.locator(".step, .pick, .evening").evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
  await expect(page.locator(".by-day")).toBeVisible();
  const first = await places();
  expect(first.length).toBe(6);
  for (let day = 0; day < 6; day += 1) {
    await later.click();
    expect(await places()).toEqual(first);
  }
  for (const one of await page.locator(".step, .pick, .evening").all()) {
    expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(56);
  }
});

for (const locale of ["ar", "ti"]) {
  test(`in ${locale} a card first tells what it is about, and of a Dutch name that it is only in Dutch`, async ({ page, walkIn }) => {
    await tuesday(page);
    const walk = walkIn(locale);
    await kioskWeek(walk);
    const card = page.locator(".event", { hasText: "Huiswerkklas" }).first();
    await expect(card.locator(".about")).toHaveText(walk.words("theme-homework-study-support.public"));
    await expect(card.locator(".tag.careful")).toBeVisible();
    await card.click();
    await expect(page.locator(".event-page h1 .mark")).toBeVisible();
  });
}

test("an activity goes home on a telephone, with the next date large and a number to ring", async ({ page, walkIn }) => {
  await tuesday(page);
  const walk = walkIn("nl-BE");
  await kioskWeek(walk);
  await page.locator(".event", { hasText: "Speelochtend in De Zandbak" }).first().click();
  const shown = page.locator(".event-page");
  await expect(shown.locator(".next")).toContainText("donderdag 26 november");
  await expect(shown.locator("details")).not.toHaveAttribute("open");
  await expect(shown.locator(".phone .number")).toHaveCount(1);
  await page.getByRole("button", { name: walk.words("find-take") }).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("img", { name: walk.words("take-home-scan-calendar") })).toBeVisible();
  await expect(sheet).toContainText("donderdag 26 november");
  expect(await barriers(page)).toEqual([]);
});

test("what is for adults leaves a calendar for children", async ({ page, walkIn }) => {
  await tuesday(page);
  const walk = walkIn("nl-BE");
  await kioskWeek(walk);
  const named = (name: string) => page.locator(".event", { hasText: name });
  await expect(named("Praattafel Nederlands")).toHaveCount(1);
  await pick(walk, "fiche-for-whom", walk.words("events-audience-children"));
  await expect(named("Praattafel Nederlands")).toHaveCount(0);
  await expect(named("EHBO")).toHaveCount(0);
  await expect(named("Speelochtend").first()).toBeVisible();
});

test("who goes by the picture of the calendar comes at days", async ({ page, walkIn }) => {
  await tuesday(page);
  const walk = walkIn("nl-BE");
  await kioskHome(walk);
  await pressLike(page, walk.words("theme-culture-sport-youth.public"));
  const entry = page.getByRole("button", { name: walk.words("events-entry") });
  await expect(entry).toBeVisible();
  await pressLike(page, walk.words("theme-activities-calendar.public"));
  await entry.click();
  await expect(page.locator(".event").first()).toBeVisible();
});

test("who looks for something to do on a day finds the calendar of that day on top", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await tuesday(page);
  await kioskHome(walk);
  await page.getByRole("textbox").fill("woensdag iets doen met mijn kleinkind");
  await page.locator("main .calendar button").click();
  await expect(page.getByRole("heading", { level: 1, name: walk.words("events-title") })).toBeVisible();
  await expect(page.locator("main")).toContainText("woensdag 25 november");
  await expect(page.locator("main .event").first()).toBeVisible();
});
