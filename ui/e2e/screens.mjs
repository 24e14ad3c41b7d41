// Every screen and the way to it. A walk starts on a fresh page and takes `{ page, words, locale,
// town }`; screenshots and accessibility tests use the same walks.
import { accessScreens, atEase } from "./access.mjs";
import { beheerDeskScreens } from "./beheer-desk.mjs";
import { beheerReferralScreens } from "./beheer-referral.mjs";
import { callScreens } from "./call.mjs";
import { allSeen, changesScreens } from "./changes.mjs";
import { exchangeScreens } from "./exchange.mjs";
import { findScreens } from "./find.mjs";
import { helpScreens } from "./help.mjs";
import { intakeScreens } from "./intake.mjs";
import { lockScreens } from "./lock.mjs";
import { notesScreens } from "./notes.mjs";
import { press, pressLike } from "./press.mjs";
import { referralScreens } from "./referral.mjs";
import { partnerScreens } from "./partner.mjs";
import { infoScreens } from "./info.mjs";
import { rightsScreens } from "./rights.mjs";
import { sessionScreens } from "./session.mjs";
import { speechScreens } from "./speech.mjs";
import { takeHomeScreens } from "./take-home.mjs";
import { ticketScreens } from "./ticket.mjs";
import { tracesScreens } from "./traces.mjs";
import { waysScreens } from "./ways.mjs";
import { CHILDCARE, OWN_NAMES } from "./words.mjs";

const shown = (page, name) => page.getByRole("button", { name }).first().waitFor();

async function ask(town, command, body) {
  const answer = await fetch(`${town.app}/ipc/${command}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

async function openKiosk({ page, town }) {
  await atEase(ask, town);
  await ask(town, "set_mode", { mode: "kiosk" });
  await page.goto(town.app);
  await shown(page, OWN_NAMES.ar);
}

async function kioskHome(walk) {
  await openKiosk(walk);
  await pressLike(walk.page, OWN_NAMES[walk.locale]);
  await walk.page.getByRole("textbox").waitFor();
  await walk.page.locator("main .tile").first().waitFor();
}

async function kioskDomain(walk) {
  await kioskHome(walk);
  await pressLike(walk.page, walk.words("theme-childcare.public"));
  await shown(walk.page, walk.words("theme-baby-toddler-care.public"));
}

async function kioskResults(walk) {
  await kioskDomain(walk);
  await pressLike(walk.page, walk.words("theme-baby-toddler-care.public"));
  await walk.page.locator(".hit").first().waitFor();
}

async function kioskSearch(walk, text = CHILDCARE[walk.locale]) {
  await kioskHome(walk);
  await walk.page.getByRole("textbox").fill(text);
  await walk.page.locator("main .tile").first().waitFor({ state: "hidden" });
}

async function openDesk({ page, town, locale, words }, { news = false } = {}) {
  await atEase(ask, town);
  await ask(town, "set_mode", { mode: "desk" });
  if (!news) await allSeen(ask, town);
  await page.goto(town.app);
  await page.locator("header .language").click();
  await page.getByRole("dialog").getByRole("button", { name: OWN_NAMES[locale] }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await shown(page, words("common-face-desk"));
}

async function deskClosed(walk) {
  await ask(walk.town, "close_desk_session", {});
  await openDesk(walk);
  await shown(walk.page, walk.words("desk-open"));
}

async function deskTheme(walk) {
  await ask(walk.town, "open_desk_session", {});
  await openDesk(walk);
  await shown(walk.page, walk.words("theme-health.public"));
}

async function deskAge(walk) {
  await deskTheme(walk);
  await pressLike(walk.page, walk.words("theme-health.public"));
  await pressLike(walk.page, walk.words("theme-vaccination"));
  await shown(walk.page, walk.words("age-band-age-0-3"));
}

async function deskOutcome(walk) {
  await deskAge(walk);
  await pressLike(walk.page, walk.words("age-band-age-0-3"));
  await shown(walk.page, walk.words("outcome-answered"));
}

async function staff(walk) {
  await openDesk(walk);
  await pressLike(walk.page, walk.words("common-face-staff"));
  await walk.page.locator(".hit").first().waitFor();
}

async function staffTyped(walk, text) {
  await staff(walk);
  await walk.page.locator(".find input").first().fill(text);
  await walk.page.locator(".find .themes, .find .via").first().waitFor();
}

async function staffNothing(walk) {
  await staff(walk);
  await pressLike(walk.page, walk.words("staff-filters", { count: 0 }));
  await walk.page.getByLabel(walk.words("staff-filter-theme"), { exact: true }).selectOption("sick-child-care");
  await walk.page.getByRole("button", { name: walk.words("staff-filter-free"), exact: true }).first().click();
  await walk.page.locator(".filters .main").click();
  await walk.page.locator(".nothing header").waitFor();
}

async function whoIsWho(walk) {
  await staff(walk);
  await pressLike(walk.page, walk.words("staff-tab-people"));
  await walk.page.locator(".card").first().waitFor();
}

async function compareTwo(walk) {
  await staffTyped(walk, "kinderopvang");
  await walk.page.locator(".pick").nth(0).click();
  await walk.page.locator(".pick").nth(1).click();
  await pressLike(walk.page, walk.words("compare-go"));
  await walk.page.locator("tbody tr").first().waitFor();
}

async function staffFiche(walk, name) {
  await staffTyped(walk, name);
  await walk.page.locator(".hit").first().click();
  await walk.page.locator(".fiche").first().waitFor();
}

async function printed(walk) {
  await staffFiche(walk, "Opvang op de hoeve Pluisje");
  await walk.page.locator(".print-sheet").waitFor({ state: "attached" });
  await walk.page.emulateMedia({ media: "print" });
}

async function kioskWeek(walk) {
  await kioskHome(walk);
  await pressLike(walk.page, walk.words("events-entry"));
  await walk.page.locator(".event").first().waitFor();
}

async function signIn({ page, town, locale, words }) {
  await page.context().addCookies([{ name: "onthaal_locale", value: locale, url: town.beheer }]);
  await page.goto(town.beheer);
  await shown(page, words("beheer-sign-in-go"));
}

async function beheer(walk, place) {
  await signIn(walk);
  await walk.page.locator("input").first().fill("demo");
  await walk.page.locator("input[type=password]").fill("wilgenbeke");
  await pressLike(walk.page, walk.words("beheer-sign-in-go"));
  await walk.page.getByRole("link", { name: walk.words(`beheer-nav-${place}`) }).click();
  await walk.page.locator("main h1").waitFor();
}

const referral = referralScreens({ ask, openDesk, staffTyped });

const find = findScreens({ ask, kioskHome, kioskResults, kioskSearch });

export const SCREENS = {
  "kiosk-welcome": openKiosk,
  "kiosk-home": kioskHome,
  "kiosk-domain": kioskDomain,
  "kiosk-results": kioskResults,
  "kiosk-search": async (walk) => {
    await kioskSearch(walk);
    await walk.page.locator(".hit").first().waitFor();
  },
  "kiosk-nothing": async (walk) => {
    await kioskSearch(walk, "zzzqqqxxx");
    await walk.page.getByText(walk.words("nothing-title")).waitFor();
  },
  "kiosk-missing": async (walk) => {
    await kioskResults(walk);
    await walk.page.locator(".gap").scrollIntoViewIfNeeded();
  },
  "kiosk-fiche": async (walk) => {
    await kioskResults(walk);
    await walk.page.locator(".hit").first().click();
    await walk.page.locator(".fiche").first().waitFor();
  },
  "kiosk-hours": async (walk) => {
    await kioskSearch(walk, "Opvang voor en na school in De Klimboom");
    await walk.page.locator(".hit").first().click();
    await walk.page.locator(".fiche .sentences").first().scrollIntoViewIfNeeded();
    await walk.page.mouse.wheel(0, -120);
  },
  "kiosk-talk": async (walk) => {
    await kioskHome(walk);
    await pressLike(walk.page, walk.words("kiosk-talk"));
    await walk.page.getByRole("dialog").waitFor();
  },
  "kiosk-urgent": async (walk) => {
    await kioskHome(walk);
    await pressLike(walk.page, walk.words("kiosk-urgent"));
    await walk.page.getByRole("dialog").waitFor();
  },
  "kiosk-idle": async (walk) => {
    await walk.page.clock.install();
    await kioskHome(walk);
    // The tile may still say its name, and nobody is asked while the tablet speaks.
    const asked = walk.page.getByText(walk.words("kiosk-idle-title"));
    for (let tries = 0; tries < 20 && !(await asked.isVisible()); tries += 1) {
      await walk.page.clock.fastForward(61_000);
      await walk.page.waitForTimeout(500);
    }
    await asked.waitFor();
  },
  "desk-closed": deskClosed,
  "desk-theme": deskTheme,
  "desk-age": deskAge,
  "desk-outcome": deskOutcome,
  "desk-saved": async (walk) => {
    await deskOutcome(walk);
    await pressLike(walk.page, walk.words("outcome-answered"));
    await walk.page.locator(".saved").waitFor();
  },
  "desk-end": async (walk) => {
    await deskTheme(walk);
    await pressLike(walk.page, walk.words("desk-end"));
    await walk.page.getByRole("dialog").waitFor();
  },
  "staff-search": staff,
  "staff-fiche": (walk) => staffFiche(walk, CHILDCARE["nl-BE"]),
  "staff-own-door": (walk) => staffFiche(walk, "Leerlingenbegeleiding door het CLB"),
  "staff-nothing": staffNothing,
  "staff-who": whoIsWho,
  "staff-compare": compareTwo,
  "staff-print": printed,
  "kiosk-week": kioskWeek,
  "kiosk-day": async (walk) => {
    await kioskWeek(walk);
    // Exactly so: in Ukrainian and Polish a day is the end of the word for a week.
    await press(walk.page, walk.words("events-view-day"));
    await walk.page.locator(".by-day").waitFor();
  },
  "kiosk-event": async (walk) => {
    await kioskWeek(walk);
    await walk.page.locator(".event").nth(3).click();
    await walk.page.locator(".event-page").waitFor();
  },
  "staff-week": async (walk) => {
    await openDesk(walk);
    await pressLike(walk.page, walk.words("common-face-staff"));
    await pressLike(walk.page, walk.words("events-tab"));
    await walk.page.locator(".event").first().waitFor();
  },
  "beheer-sign-in": signIn,
  "beheer-start": (walk) => beheer(walk, "start"),
  "beheer-reports": async (walk) => {
    await beheer(walk, "reports");
    await walk.page.locator("table").first().waitFor();
  },
  "beheer-devices": (walk) => beheer(walk, "devices"),
  "beheer-directory": (walk) => beheer(walk, "directory"),
  ...changesScreens({ ask, openDesk, staffTyped, beheer }),
  ...beheerDeskScreens(beheer),
  ...beheerReferralScreens(beheer),
  ...exchangeScreens(beheer),
  ...partnerScreens(beheer),
  ...accessScreens({ ask, openDesk, kioskHome, staffFiche }),
  ...ticketScreens({ ask, openDesk, kioskHome, warmth: referral["referral-warmth"] }),
  ...lockScreens({ ask, openDesk }),
  ...takeHomeScreens({ warmth: referral["referral-warmth"], home: referral["referral-home"] }),
  ...sessionScreens({ ask, openDesk }),
  ...intakeScreens({ ask, openDesk }),
  ...helpScreens({ ask, openDesk, staffTyped }),
  ...notesScreens({ ask, openDesk, staff }),
  ...speechScreens((screen, walk) => SCREENS[screen](walk)),
  ...waysScreens({ kioskHome }),
  ...tracesScreens({ kioskHome, beheer }),
  ...find,
  ...callScreens({ ask, openDesk, kioskHome, list: find["kiosk-list"] }),
  ...rightsScreens({ kioskHome, openDesk }),
  ...referral,
  "beheer-coverage": async (walk) => {
    await beheer(walk, "coverage");
    await walk.page.locator("table").first().waitFor();
  },
};

/** A screen that turns by itself and ends at any key: `info.spec.ts` looks at it. */
export const PASSING = infoScreens({ ask, openDesk });
export { ask, beheer, compareTwo, kioskHome, kioskResults, kioskSearch, kioskWeek, openDesk, printed, staff, staffNothing, staffTyped, whoIsWho };
