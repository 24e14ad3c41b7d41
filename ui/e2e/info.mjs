// The screen that tells who passes by what is on this week.
import { pressLike } from "./press.mjs";
import { TUESDAY_MORNING } from "./town.mjs";

/** How long one picture of it stays. */
export const EACH_MS = 9_000;
/** In so many pictures every language that is offered beside Dutch had its turn, when it is one. */
const PICTURES = 8;

/** The walks, for who knows the way to the desk. */
export function infoScreens({ ask, openDesk }) {
  const begin = async (walk) => {
    await openDesk(walk);
    await walk.page.getByRole("button", { name: walk.words("menu-open"), exact: true }).click();
    await pressLike(walk.page, walk.words("info-desk-show"));
    await walk.page.locator(".info .frame h1").waitFor();
  };
  return {
    "info-house": begin,
    "info-day": async (walk) => {
      await walk.page.clock.install({ time: new Date(TUESDAY_MORNING) });
      await offer(ask, walk.town, walk.locale === "nl-BE" ? [] : [walk.locale]);
      await begin(walk);
      await passTo(walk.page, walk.locale, "li .time");
      await offer(ask, walk.town, []);
    },
  };
}

/** Lets the pictures pass until one in this language shows this. The clock of the page is a made one. */
export async function passTo(page, lang, what) {
  const wanted = page.locator(`.info .frame[lang="${lang}"] ${what}`).first();
  for (let passed = 0; passed < PICTURES && !(await wanted.isVisible()); passed += 1) {
    const frame = await page.locator(".info .frame").elementHandle();
    await page.clock.runFor(EACH_MS);
    await page.waitForFunction((old) => !old.isConnected, frame);
  }
  await wanted.waitFor();
  await page.clock.runFor(1_000);
}

/** Which languages the kiosk offers beside Dutch; none means all. */
export async function offer(ask, town, locales) {
  const { body } = await ask(town, "house", {});
  await ask(town, "set_mode", { mode: "desk" });
  await ask(town, "enter_settings", {});
  await ask(town, "change_settings", { kiosk_locales: locales });
  await ask(town, "leave_settings", {});
  if (body.mode === "kiosk") await ask(town, "set_mode", { mode: "kiosk" });
}
