import { expect } from "@playwright/test";
import { test, walkTo } from "./walk";

/** A code that fits its check characters and that no family was ever given. */
const NOBODYS = "0".repeat(28);

test("how warm referrals ended is counted in words of their own", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "beheer-report-returned");
  const section = page.locator("section[aria-labelledby=report-referral-title]");
  await expect(section).toContainText(walk.words("beheer-report-referrals"));
  await expect(section).toContainText(walk.words("gap-reason-hours-do-not-fit"));
  await expect(section).not.toContainText(walk.words("referral-result-withdrawn"));
});

test("a code that leads nowhere is counted by month for the coordinator", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  for (let time = 0; time < 3; time += 1) await fetch(`${walk.town.beheer}/t/${NOBODYS}`);
  await walkTo(walk, "beheer-reports");
  const row = page.locator("section[aria-labelledby=openings-title] tbody tr").filter({
    hasText: walk.words("beheer-openings-way-code"),
  });
  const refused = await row.first().locator("td").last().innerText();
  expect(Number(refused)).toBeGreaterThanOrEqual(3);
});
