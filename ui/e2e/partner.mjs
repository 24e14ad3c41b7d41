// What a partner does on a telephone, without an account and without JavaScript; and the links that a
// coordinator makes for partners.
import { atEase } from "./access.mjs";
import { coordinator } from "./changes.mjs";
import { pressLike } from "./press.mjs";

const OWN = "CAW Wilgenland";

/** A link to the own page of an organisation; the one it had before is dead. */
export async function partnerLink(town, name = OWN) {
  const centre = await coordinator(town);
  const partners = await centre("GET", "partners");
  const partner = partners.find((each) => each.name === name);
  const works = partner.made_day !== null && !partner.revoked;
  const way = works ? "renew" : "link";
  const made = await centre("POST", `partners/${partner.organisation_id}/${way}`, { address: town.beheer });
  return made.address;
}

/** A ticket that is made at the desk and brought to the centre: where its code leads, and its pictures. */
export async function partnerTicket(ask, town, name = OWN) {
  await atEase(ask, town);
  await ask(town, "set_mode", { mode: "desk" });
  const centre = await coordinator(town);
  const { services } = await centre("GET", `services?text=${encodeURIComponent(name)}&limit=20&offset=0`);
  for (const { service_id, organisation } of services) {
    if (organisation !== name) continue;
    const ticket = await ask(town, "make_ticket", {
      service_id,
      warmth: "announced",
      needs: ["interpreter", "child-care-during-talk", "step-free-access"],
      language: "ar",
      consent: true,
    });
    if (ticket.status !== 200) continue;
    await ask(town, "sync_now", {});
    const { code, pictures, number } = ticket.body;
    const address = `${town.beheer}/t/${code.replaceAll(" ", "")}`;
    for (let round = 0; round < 60; round += 1) {
      const page = await fetch(address);
      if (page.status === 200) return { address, code, pictures, number };
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error("the ticket does not reach the centre");
  }
  throw new Error(`no service of ${name} takes a ticket`);
}

const kept = new Map();

/** The same, made once in a town under a name: a tablet makes so many tickets a day. */
function oneTicket(ask, town, name) {
  const key = `${town.app} ${name}`;
  if (!kept.has(key)) kept.set(key, partnerTicket(ask, town));
  return kept.get(key);
}

const lang = (locale) => locale.slice(0, 2);

/** Lays out a card with pictures. */
export async function layOut(page, { pictures, number }) {
  for (const [place, picture] of pictures.entries()) {
    await page.locator(`input[name=${["first", "second", "third"][place]}][value=${picture}]`).check({ force: true });
  }
  await page.locator("input[name=number]").fill(number);
}

/** Every page of partners and the way to it. */
export function partnerPages(ask) {
  const open = async (walk, address, query = "") => {
    await walk.page.goto(`${address}?lang=${lang(walk.locale)}${query}`);
  };
  const card = async (walk, query, name = "open") => {
    await open(walk, (await oneTicket(ask, walk.town, name)).address, query);
  };
  const own = async (walk, part = "") => open(walk, `${await partnerLink(walk.town)}${part}`);
  const NOBODY = { pictures: ["sun", "fish", "hat"], number: "07" };
  const typed = async (walk, text) => {
    await open(walk, `${walk.town.beheer}/t`);
    await walk.page.locator("#code").fill(text);
    await pressLike(walk.page, walk.words("partner-type-go"));
  };
  return {
    "partner-type": (walk) => open(walk, `${walk.town.beheer}/t`),
    "partner-type-short": (walk) => typed(walk, "4KJM 7Q2X 0WEN"),
    "partner-type-check": (walk) => typed(walk, "4KJM 7Q2X 0WEN 4KJM 7Q2X 0WEN 4KJM"),
    "partner-dead": (walk) => open(walk, `${walk.town.beheer}/p/nothing`),
    "partner-card": (walk) => card(walk),
    "partner-card-why": (walk) => card(walk, "&step=why"),
    "partner-card-answered": async (walk) => {
      await card(walk, "", "answered");
      await pressLike(walk.page, walk.words("partner-answer-arrived"));
    },
    "partner-card-stale": (walk) => card(walk, "&said=stale", "answered"),
    "partner-card-mine": async (walk) => {
      await card(walk);
      await walk.page.locator(".mine summary").click();
    },
    "partner-withdraw": (walk) => card(walk, "&step=withdraw"),
    "partner-withdrawn": (walk) => open(walk, `${walk.town.beheer}/t`, "&said=withdrawn"),
    "partner-own": (walk) => own(walk),
    "partner-own-said": async (walk) => {
      await own(walk);
      await walk.page.locator("button.room.waiting-list").first().click();
    },
    "partner-own-changed": async (walk) => {
      await own(walk);
      await walk.page.locator(".changed summary").first().click();
      await walk.page.locator(".changed[open] button").first().click();
    },
    "partner-pictures": (walk) => own(walk, "/card"),
    "partner-pictures-nothing": async (walk) => {
      await own(walk, "/card");
      await layOut(walk.page, NOBODY);
      await walk.page.locator("input[name=result][value=full]").check();
      await pressLike(walk.page, walk.words("partner-answer-send"));
    },
    "partner-pictures-done": async (walk) => {
      await own(walk, "/card");
      await layOut(walk.page, await oneTicket(ask, walk.town, "answered"));
      await walk.page.locator("input[name=result][value=arrived]").check();
      await pressLike(walk.page, walk.words("partner-answer-send"));
    },
  };
}

/** The screens on which a coordinator makes links. */
export function partnerScreens(beheer) {
  const list = async (walk) => {
    await beheer(walk, "directory");
    await walk.page.getByRole("link", { name: walk.words("beheer-partners-nav"), exact: true }).click();
    await walk.page.locator(".partners").waitFor();
  };
  const find = async (walk) => {
    await list(walk);
    await walk.page.getByRole("textbox").fill("CAW");
  };
  const made = async (walk) => {
    await find(walk);
    const works = walk.page.locator(".partners li.works").first();
    const row = walk.page.locator(".partners li").first();
    await row.waitFor();
    if ((await works.count()) > 0) {
      await works.getByRole("button").first().click();
      await walk.page.getByRole("alertdialog").getByRole("button").last().click();
    } else {
      await row.getByRole("button").first().click();
    }
    await walk.page.locator("[role=dialog] .qr").waitFor();
  };
  return {
    "beheer-partners": list,
    "beheer-partners-made": made,
    "beheer-partners-print": async (walk) => {
      await made(walk);
      await walk.page.emulateMedia({ media: "print" });
    },
    "beheer-partners-renew": async (walk) => {
      await made(walk);
      await walk.page.getByRole("dialog").getByRole("button").last().click();
      await walk.page.locator(".partners li.works").first().getByRole("button").first().click();
      await walk.page.getByRole("alertdialog").waitFor();
    },
  };
}
