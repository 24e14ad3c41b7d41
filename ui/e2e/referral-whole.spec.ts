// One warm referral through everything that people touch: the desk, the paper, the partner's telephone and the desk again.
import { expect } from "@playwright/test";
import { A5, onPaper, withoutDialog } from "./paper";
import { ask } from "./screens.mjs";
import { listed, nothingLeft } from "./tickets";
import { test, walkTo } from "./walk";

for (const locale of ["nl-BE", "ar"]) {
  test(`from a desk in ${locale} a card goes along on paper, and the desk hears that the family came`, async ({
    page,
    browser,
    walkIn,
  }, at) => {
    const walk = walkIn(locale);
    const partner = walkIn("nl-BE").words;
    await ask(walk.town, "open_desk_session", {});
    await nothingLeft(walk);
    await walkTo(walk, "ticket-made");
    await withoutDialog(page);
    await expect(page.locator(".card .partner .typed")).toBeVisible();
    await page.getByRole("button", { name: walk.words("referral-print-card") }).click();
    const address = (await onPaper(page, at.outputPath("card"), A5)).trim();
    expect(address.startsWith(`${walk.town.beheer}/t/`)).toBe(true);

    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false, locale: "nl-BE" });
    const telephone = await context.newPage();
    await telephone.goto(address);
    await expect(telephone.locator("h1"), "the centre knows nothing of it before an exchange").toHaveText(partner("partner-dead-title"));

    expect(await listed(walk)).toMatchObject([{ result: null, over: false }]);
    await telephone.goto(address);
    await expect(telephone.locator("h1")).toHaveText(partner("partner-ticket-title"));
    await telephone.getByRole("button", { name: partner("partner-answer-arrived") }).click();
    await expect(telephone.locator(".stands")).toContainText(partner("partner-stands-thanks"));
    await context.close();

    await page.getByRole("button", { name: walk.words("ticket-done"), exact: true }).click();
    await page.getByRole("button", { name: walk.words("ticket-leave-yes"), exact: true }).click();
    expect(await listed(walk)).toMatchObject([{ result: "arrived", over: false }]);
    await expect(page.locator("section.follow li.arrived")).toContainText(walk.words("ticket-told-arrived"));
    expect(await page.content()).not.toContain(address.slice(-28));
  });
}
