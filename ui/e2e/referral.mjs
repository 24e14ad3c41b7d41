// Choosing a service together with a visitor, from a question that was just kept to what goes home.
import { pressLike } from "./press.mjs";

/** The walks, for who knows how to come to the desk. */
export function referralScreens({ ask, openDesk, staffTyped }) {
  /** A question about this theme was kept and ended at a partner. */
  const saved = async (walk, theme, age) => {
    await ask(walk.town, "close_desk_session", {});
    await ask(walk.town, "open_desk_session", {});
    await openDesk(walk);
    await walk.page.locator("main .box input").first().fill(walk.words(`theme-${theme}`).slice(0, 14));
    await walk.page.locator("main .step").getByRole("button", { name: walk.words(`theme-${theme}`) }).first().click();
    await pressLike(walk.page, walk.words(`age-band-${age}`));
    await pressLike(walk.page, walk.words("outcome-referred-partner"));
    await walk.page.locator(".saved").waitFor();
  };
  const choose = async (walk, theme = "limits-behaviour", age = "age-3-6") => {
    await saved(walk, theme, age);
    await walk.page.locator(".saved").getByRole("button", { name: walk.words("referral-open") }).click();
    await walk.page.locator(".referral .count, .referral .nothing").first().waitFor();
  };
  const take = async (walk, count) => {
    const free = walk.page.locator("article").getByRole("button", { name: walk.words("referral-take"), exact: true });
    for (let times = 0; times < count; times += 1) await free.first().click();
    await walk.page.locator(".basket li").nth(count - 1).waitFor();
  };
  const ready = async (walk, count = 2) => {
    await choose(walk);
    await take(walk, count);
  };
  const together = async (walk, locale) => {
    await ready(walk);
    if (locale !== undefined) await walk.page.locator(".basket select").selectOption(locale);
    await pressLike(walk.page, walk.words("referral-together"));
    await walk.page.locator(".curtain article").first().waitFor();
  };
  /** The first of what is proposed that can be announced is chosen. */
  const warmth = async (walk) => {
    await choose(walk);
    const announced = walk.page.locator("article").filter({ hasText: walk.words("referral-manner-ticket") }).first();
    await announced.getByRole("button", { name: walk.words("referral-take") }).click();
    await walk.page.locator(".basket select").selectOption("ar");
    await pressLike(walk.page, walk.words("referral-together"));
    await walk.page.locator(".curtain article button").first().click();
    await pressLike(walk.page, walk.words("referral-go-on"));
    await walk.page.locator(".referral ol button").first().waitFor();
  };
  const degree = async (walk, code) => {
    await warmth(walk);
    await pressLike(walk.page, walk.words(`referral-do-${code}`));
  };
  const call = async (walk) => {
    await degree(walk, "contact-together");
    await walk.page.locator(".number .line").first().waitFor();
    await walk.page.locator(".say li").nth(7).waitFor();
  };
  return {
    "referral-saved": (walk) => saved(walk, "limits-behaviour", "age-3-6"),
    "referral-choose": choose,
    "referral-basket": (walk) => ready(walk, 3),
    "referral-compare": async (walk) => {
      await ready(walk, 3);
      await pressLike(walk.page, walk.words("referral-compare"));
      await walk.page.locator("tbody tr").nth(2).waitFor();
    },
    "referral-nothing": async (walk) => {
      await choose(walk);
      await walk.page.locator(".referral .box input").fill("zzzqqqxxx");
      await walk.page.locator(".referral .nothing").waitFor();
    },
    "referral-empty": async (walk) => {
      await ask(walk.town, "open_desk_session", {});
      await openDesk(walk);
      await pressLike(walk.page, walk.words("referral-open"));
      await walk.page.locator(".referral .nothing").waitFor();
    },
    "referral-youth": async (walk) => {
      await choose(walk, "low-threshold-therapy", "age-12-18");
      await walk.page.locator(".youth").waitFor();
    },
    "referral-together": (walk) => together(walk, "ar"),
    "referral-together-dutch": (walk) => together(walk, "nl-BE"),
    "referral-together-chosen": async (walk) => {
      await together(walk, "tr");
      await walk.page.locator(".curtain article button").first().click();
      await walk.page.locator(".curtain footer").waitFor();
    },
    "referral-warmth": warmth,
    "referral-call": call,
    "referral-unanswered": async (walk) => {
      await call(walk);
      await pressLike(walk.page, walk.words("referral-call-nobody"));
      await walk.page.locator(".notice").waitFor();
    },
    "referral-home": async (walk) => {
      await degree(walk, "explained");
      await walk.page.locator(".preview .take-home-page").first().waitFor();
    },
    "referral-from-fiche": async (walk) => {
      await staffTyped(walk, "Leerlingenbegeleiding door het CLB");
      await walk.page.locator(".hit").first().click();
      await walk.page.locator(".fiche").first().waitFor();
      await pressLike(walk.page, walk.words("referral-refer"));
      await walk.page.locator(".basket li").first().waitFor();
    },
  };
}
