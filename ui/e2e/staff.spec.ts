import { expect } from "@playwright/test";
import { ask, compareTwo, openDesk, printed, staff, staffNothing, staffTyped, whoIsWho } from "./screens.mjs";
import { test, tuesday } from "./walk";

test("filters narrow, show as chips, and come off with one tap", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await staffTyped(walk, "kinderopvang");
  const hits = page.locator(".hits .hit");
  const all = await hits.count();
  await page.getByRole("button", { name: words("staff-filters", { count: 0 }) }).click();
  await page.getByRole("button", { name: words("capacity-full"), exact: true }).click();
  await page.getByLabel(words("staff-filter-municipality")).selectOption("Rietmeersen");
  await page.getByRole("button", { name: words("staff-filters", { count: 2 }) }).click();
  const chips = page.getByRole("list", { name: words("staff-chips") });
  await expect(chips.getByRole("button", { name: words("capacity-full") })).toBeVisible();
  await expect.poll(() => hits.count()).toBeLessThan(all);
  for (const hit of await hits.all()) await expect(hit).toContainText(words("capacity-full"));
  await chips.getByRole("button", { name: words("capacity-full") }).click();
  await chips.getByRole("button", { name: "Rietmeersen" }).click();
  await expect(chips).toHaveCount(0);
  await expect.poll(() => hits.count()).toBe(all);
});

test("every result names its place, and says why it was found", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await staffTyped(walk, "crèche");
  const hits = page.locator(".hits .hit");
  for (const hit of await hits.all()) await expect(hit.locator(".tags svg").last()).toBeVisible();
  await expect(hits.first().locator(".via")).toContainText("crèche");
});

test("the list never goes empty while somebody types", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await staff(walk);
  await page.evaluate(() => {
    const find = document.querySelector(".find");
    const seen = { empty: false };
    (window as unknown as { seen: typeof seen }).seen = seen;
    new MutationObserver(() => {
      if (!find?.querySelector(".hits .hit")) seen.empty = true;
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.locator(".find input").first().pressSequentially("kinderopvang", { delay: 60 });
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (window as unknown as { seen: { empty: boolean } }).seen.empty)).toBe(false);
});

test("an own door is shown, and there is nothing to send anybody with", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await staffTyped(walk, "Leerlingenbegeleiding door het CLB");
  await page.locator(".hit").first().click();
  const door = page.locator(".paper.dutch .door");
  await expect(door).toContainText(walk.words("intake-mode-own-open-door"));
  await expect(door).toContainText("Sleutelpad 4");
  await expect(door).toContainText(walk.words("fiche-own-door-staff"));
  await expect(door).not.toContainText(walk.words("intake-mode-accepts-warm-referral"));
});

test("two results lie side by side, and what differs stands out", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await compareTwo(walk);
  const rows = page.locator("tbody tr");
  const all = await rows.count();
  expect(all).toBeGreaterThan(6);
  await page.getByRole("button", { name: walk.words("compare-differences") }).click();
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect(page.locator("tbody tr.same")).toHaveCount(0);
  await page.getByRole("button", { name: walk.words("compare-close") }).click();
  await expect(page.locator(".hit").first()).toBeVisible();
});

test("who is who is found by a person's role, and leads to what they do", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await whoIsWho(walk);
  await page.locator(".who input").first().fill("verantwoordelijke onthaalouders");
  const card = page.locator(".card").first();
  await expect(card.locator(".people")).toContainText("Veerle");
  await expect(card.locator(".direct")).toContainText("09 000 20 31");
  await card.locator("summary").click();
  await card.locator("details button").first().click();
  await expect(page.locator(".paper.dutch .fiche")).toBeVisible();
});

test("a fiche prints on half a page, in two languages, without names of people", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await tuesday(page);
  await printed(walk);
  const sheet = page.locator(".print-sheet");
  await expect(sheet.locator("article")).toHaveCount(2);
  await expect(sheet.locator("article[dir=rtl]")).toHaveCount(1);
  await expect(page.locator("header.bar")).toBeHidden();
  await page.setViewportSize({ width: 718, height: 1047 });
  const height = await sheet.evaluate((node) => node.getBoundingClientRect().height);
  expect(height).toBeLessThan(540);
  const colours = await sheet.evaluate((node) =>
    [...node.querySelectorAll("*")].map((each) => getComputedStyle(each).backgroundColor),
  );
  expect(new Set(colours)).toEqual(new Set(["rgba(0, 0, 0, 0)"]));
  await expect(sheet.locator(".number bdi[dir=ltr]").first()).toBeVisible();
});

test("what is missing becomes a question at the desk, of which only the rest is asked", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words, town } = walk;
  await ask(town, "set_mode", { mode: "desk" });
  await ask(town, "close_desk_session", {});
  await ask(town, "open_desk_session", {});
  await staffNothing(walk);
  const nothing = page.locator("section.nothing");
  await expect(nothing.getByRole("heading", { name: words("nothing-elsewhere") })).toBeVisible();
  await nothing.getByRole("button", { name: words("missing-note") }).click();
  await expect(page.getByRole("heading", { name: words("desk-step-age") })).toBeVisible();
  await expect(page.getByRole("button", { name: words("theme-sick-child-care") })).toBeVisible();
  await page.getByRole("button", { name: words("age-band-age-0-3") }).click();
  await page.getByRole("button", { name: words("gap-reason-too-expensive") }).click();
  await expect(page.getByText(words("desk-saved", { count: 1 }))).toBeVisible();
  expect((await ask(town, "today", {})).body).toMatchObject({
    intakes: [{ questions: [{ theme: "sick-child-care", age_band: "age-0-3", outcome: "no-offer-found" }] }],
  });
});

test("a question half noted at the desk is not lost to what is missing", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words, town } = walk;
  await ask(town, "open_desk_session", {});
  await openDesk(walk);
  await page.getByRole("button", { name: words("theme-childcare") }).first().click();
  await page.getByRole("button", { name: words("theme-childminder-care") }).click();
  await page.getByRole("button", { name: words("common-face-staff") }).click();
  await page.locator(".find .last button").click();
  await expect(page.getByText(words("missing-busy"))).toBeVisible();
  await page.getByRole("button", { name: words("missing-to-desk") }).click();
  await expect(page.getByRole("heading", { name: words("desk-step-age") })).toBeVisible();
});
