// The end of a visit that nobody ends, and what a report tells of the kiosk.
import { pressLike } from "./press.mjs";

/** So often more time is given. */
const MOST_STAYS = 10;

/** The walks, for who knows the way to the kiosk and to a place of the beheer. */
export function tracesScreens({ kioskHome, beheer }) {
  return {
    "kiosk-idle-last": async (walk) => {
      const { page, words } = walk;
      await page.clock.install();
      await kioskHome(walk);
      const asked = page.getByText(words("kiosk-idle-title"));
      for (let turn = 0; turn < MOST_STAYS; turn += 1) {
        // The tile may still say its name, and nobody is asked while the tablet speaks.
        for (let tries = 0; tries < 20 && !(await asked.isVisible()); tries += 1) {
          await page.clock.fastForward(60_500);
          await page.waitForTimeout(100);
        }
        await asked.waitFor();
        // By key: a touch is something that was done.
        await page.getByRole("button", { name: words("kiosk-idle-stay") }).evaluate((button) => button.click());
        await asked.waitFor({ state: "hidden" });
      }
      await page.clock.fastForward(60_500);
      await page.getByText(words("idle-last-title")).waitFor();
    },
    "beheer-report-interest": async (walk) => {
      await beheer(walk, "reports");
      await pressLike(walk.page.locator("#report-interest-table"), walk.words("theme-childcare"));
      await walk.page.locator("#report-interest-title").evaluate((heading) => heading.scrollIntoView());
    },
    "beheer-report-wish": async (walk) => {
      await beheer(walk, "reports");
      await pressLike(walk.page.locator("#report-wish-table"), walk.words("wish-kind-activity"));
      await walk.page.locator("#report-wish-title").evaluate((heading) => heading.scrollIntoView());
    },
  };
}
