// What goes home on paper: the card of a referral with everything on it, the sheet, and the card of pictures.
import { press } from "./press.mjs";

/** The service of the town with the longest name. */
export async function longest(ask, town) {
  const { body } = await ask(town, "booklet", { locale: "nl-BE" });
  const services = body.chapters.flatMap((chapter) => chapter.services).filter((each) => each.places.length > 0);
  return services.reduce((most, each) => (each.name.text.length > most.name.text.length ? each : most));
}

/** Makes the app speak another language to the visitor, of another service, than the walk itself chose. */
export async function swap(page, { service, locale }) {
  const change = (name, of) =>
    page.route(`**/ipc/${name}`, (route) => {
      const body = JSON.parse(route.request().postData() ?? "{}");
      return route.continue({ postData: JSON.stringify({ ...body, ...of(body) }) });
    });
  await change("take_home", () => ({ service_id: service, locale }));
  await change("locale_bundle", (body) => (body.locale === "ar" ? { locale } : {}));
}

/** When the family of these walks is expected. */
export const APPOINTMENT = { day: "2026-12-01", time: "14:30" };

/** Fills in when the family is expected, and waits until the card says so. */
export async function agree({ page, words }) {
  await page.locator(".appointment input[type=date]").fill(APPOINTMENT.day);
  await page.locator(".appointment input[type=time]").fill(APPOINTMENT.time);
  await press(page, words("take-home-desk-appointment-put"));
  await page.locator(".take-home-page.card .family").getByText("14:30").waitFor();
}

/** The walks, for who knows how to come to the warmth of a referral, and to what goes home without a ticket. */
export function takeHomeScreens({ warmth, home }) {
  /** A card with every need there is. */
  const card = async (walk) => {
    await warmth(walk);
    await walk.page.getByRole("button", { name: walk.words("referral-do-announced") }).click();
    const tiles = walk.page.locator("section.needs li > button");
    await tiles.first().waitFor();
    for (let at = 0; at < (await tiles.count()); at += 1) await tiles.nth(at).click();
    await press(walk.page, walk.words("ticket-flow-on"));
    await walk.page.locator(".consent footer button").first().click();
    await walk.page.locator(".take-home-page.card .family h2").waitFor();
    await walk.page.evaluate(() => document.fonts.ready);
  };
  const asked = async (walk) => {
    await card(walk);
    await press(walk.page, walk.words("take-home-desk-appointment-ask"));
  };
  const seen = (walk, what) => walk.page.locator(what).evaluate((element) => element.scrollIntoView({ block: "center" }));
  return {
    "take-home-card": async (walk) => {
      await card(walk);
      await seen(walk, ".take-home-page.card");
    },
    "take-home-appointment-wrong": async (walk) => {
      await asked(walk);
      await walk.page.locator(".appointment input[type=date]").fill(APPOINTMENT.day);
      await press(walk.page, walk.words("take-home-desk-appointment-put"));
      await seen(walk, ".appointment");
    },
    "take-home-appointment": async (walk) => {
      await asked(walk);
      await agree(walk);
      await seen(walk, ".appointment");
    },
    "take-home-appointment-card": async (walk) => {
      await asked(walk);
      await agree(walk);
      await seen(walk, ".take-home-page.card");
    },
    "take-home-pictures": async (walk) => {
      await card(walk);
      await seen(walk, ".take-home-page.small");
    },
    "take-home-sheet": async (walk) => {
      await home(walk);
      await walk.page.locator(".take-home-page.sheet h2").first().waitFor();
      await seen(walk, ".take-home-page.sheet");
    },
  };
}
