import { expect } from "@playwright/test";
import { barriers } from "./axe";
import { kioskWeek, openDesk } from "./screens.mjs";
import { test, tuesday } from "./walk";

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
    await page.getByRole("combobox").first().selectOption("age-12-18");
    await expect(page.locator(".event", { hasText: cafe })).toHaveCount(0);
  });
}

test("a day without anything says so, and shows the way on", async ({ page, walkIn }) => {
  await tuesday(page);
  const walk = walkIn("nl-BE");
  await kioskWeek(walk);
  await page.getByRole("button", { name: walk.words("events-view-day"), exact: true }).click();
  for (let day = 0; day < 4; day += 1) await page.getByRole("button", { name: walk.words("events-later-day") }).click();
  await page.getByRole("combobox").first().selectOption("prenatal");
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
