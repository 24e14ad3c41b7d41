// The screen that tells who passes by what is on this week.
import { pressLike } from "./press.mjs";

/** How long one picture of it stays. */
export const EACH_MS = 9_000;

/** The walks, for who knows the way to the desk. */
export function infoScreens({ openDesk }) {
  const begin = async (walk) => {
    await openDesk(walk);
    await walk.page.getByRole("button", { name: walk.words("menu-open") }).click();
    await pressLike(walk.page, walk.words("info-desk-show"));
    await walk.page.locator(".info .frame h1").waitFor();
  };
  /** Waits for a picture in this language: Dutch comes first, then that of the round. */
  const inTurn = async (walk, lang, what) => {
    await walk.page.locator(`.info .frame[lang="${lang}"] ${what}`).first().waitFor({ timeout: 6 * EACH_MS });
    await walk.page.waitForTimeout(1_000);
  };
  return {
    "kiosk-info": begin,
    "kiosk-info-day": async (walk) => {
      await only(walk);
      await begin(walk);
      await inTurn(walk, walk.locale, "li .time");
    },
  };
}

/** Lets the kiosk offer the language of the walk beside Dutch, and no other. */
async function only({ town, locale }) {
  const post = (name, body) =>
    fetch(`${town.app}/ipc/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  await post("set_mode", { mode: "desk" });
  await post("enter_settings", {});
  await post("change_settings", { kiosk_locales: locale === "nl-BE" ? [] : [locale] });
  await post("leave_settings", {});
}
