// How warm referrals ended, in a report; and how often cards were opened.

/** Months of openings, which no town of one morning has. */
const MONTHS = [
  { month: "2026-11", way: "code", opened: 14, refused: 2 },
  { month: "2026-11", way: "link", opened: 5, refused: 1 },
  { month: "2026-11", way: "tablet", opened: 3, refused: 4 },
  { month: "2026-10", way: "code", opened: 21, refused: 1312 },
  { month: "2026-10", way: "link", opened: 0, refused: 1 },
  { month: "2026-09", way: "code", opened: 9, refused: 0 },
];

/** The walks, for who knows the way to a place of the beheer. */
export function beheerReferralScreens(beheer) {
  const openings = async (walk, wanted) => {
    await beheer(walk, "reports");
    const openings = walk.page.locator("section[aria-labelledby=openings-title]");
    await walk.page.locator("#report-referral-title").waitFor();
    await openings.locator(wanted).waitFor();
    await openings.evaluate((section) => section.scrollIntoView());
  };
  return {
    "beheer-report-referral": async (walk) => {
      await beheer(walk, "reports");
      await walk.page.locator("#report-referral-table .opener").first().click();
      await walk.page.locator("#report-referral-title").evaluate((heading) => heading.scrollIntoView());
    },
    "beheer-report-returned": async (walk) => {
      await beheer(walk, "reports");
      const opener = walk.page.getByRole("button", { name: walk.words("referral-result-not-right") });
      await opener.click();
      await opener.evaluate((button) => button.scrollIntoView());
    },
    "beheer-openings": async (walk) => {
      await walk.page.route("**/api/openings", (route) => route.fulfill({ json: MONTHS }));
      await openings(walk, "table");
    },
    "beheer-openings-none": async (walk) => {
      await walk.page.route("**/api/openings", (route) => route.fulfill({ json: [] }));
      await openings(walk, ".none");
    },
  };
}
