// A card for a visitor: asked, made and shown; what became of cards at the desk; and a family with a card at the kiosk.
import { press } from "./press.mjs";

const text = (said) => ({ text: said, locale: "nl-BE", translated: true });

/** A ticket as the desk sees it. */
const line = (id, service, more) => ({
  ticket_id: `00000000-0000-4000-8000-00000000000${id}`,
  service_id: null,
  service: service === null ? null : text(service),
  phone: null,
  opened: "2026-11-05",
  result: null,
  reason: null,
  remind: false,
  over: false,
  sent: true,
  spoken: true,
  due: "2026-12-17",
  ...more,
});

const phone = (number) => ({ number, description: null, international: null });

/** Weeks of answers, which no town of one morning has. */
const WEEKS = {
  tickets: [
    line(1, "Budgetadvies van het OCMW", { remind: true, phone: phone("011 00 12 34") }),
    line(2, "Speelgoedbibliotheek De Knikker", { remind: true, spoken: false, opened: "2026-11-09" }),
    line(3, "Opvoedingswinkel", { result: "arrived" }),
    line(4, "Babymassage voor jonge ouders", { result: "not-right", reason: "wrong-age", over: true }),
    line(5, "Huiswerkbegeleiding", { result: "full", over: true }),
    line(6, null, { result: "unknown", over: true }),
    line(7, "Nederlands oefenen", { opened: "2026-11-23", sent: false }),
    line(8, "Inloophuis", { opened: "2026-11-23" }),
  ],
  unreadable: 2,
};

/** Ends and puts away every ticket that this tablet tells of. */
export async function putAway(ask, town) {
  for (const { ticket_id, over } of (await ask(town, "tickets", {})).body.tickets) {
    if (!over) await ask(town, "answer_ticket", { ticket_id, result: "withdrawn" });
    await ask(town, "settle_ticket", { ticket_id });
  }
}

/** The walks, for who knows how to come to the desk and to the first page of the kiosk. */
export function ticketScreens({ ask, openDesk, kioskHome, warmth }) {
  /** Whether the visitor wants a card is about to be asked; the visitor reads Arabic. */
  const needs = async (walk) => {
    await warmth(walk);
    await walk.page.getByRole("button", { name: walk.words("referral-do-announced") }).click();
    await walk.page.locator("section.needs").waitFor();
  };
  /** The same for a visitor who was spoken to in Dutch. */
  const needsDutch = async (walk) => {
    await warmth(walk);
    await press(walk.page, walk.words("common-back"));
    await walk.page.locator(".basket select").selectOption("nl-BE");
    await press(walk.page, walk.words("referral-together"));
    await walk.page.locator(".curtain article button").first().click();
    await press(walk.page, walk.words("referral-go-on"));
    await walk.page.getByRole("button", { name: walk.words("referral-do-introduced") }).click();
    await walk.page.locator("section.needs").waitFor();
  };
  const chosen = async (walk) => {
    await needs(walk);
    const tile = walk.page.locator("section.needs li > button");
    await tile.first().click();
    await tile.nth(7).click();
  };
  const consent = async (walk) => {
    await chosen(walk);
    await press(walk.page, walk.words("ticket-flow-on"));
    await walk.page.locator(".consent").waitFor();
  };
  const made = async (walk) => {
    await consent(walk);
    await walk.page.locator(".consent footer button").first().click();
    await walk.page.locator("section.made .spoken").waitFor();
  };
  const follow = async (walk, view = WEEKS) => {
    await walk.page.route("**/ipc/tickets", (route) => route.fulfill({ json: view }));
    await ask(walk.town, "open_desk_session", {});
    await openDesk(walk);
    const panel = walk.page.locator("section.follow");
    await panel.waitFor();
    await panel.scrollIntoViewIfNeeded();
    return panel;
  };
  const openFirst = async (walk) => {
    const panel = await follow(walk);
    await panel.locator("li.due > button").first().click();
    return panel;
  };
  const card = async (walk) => {
    await kioskHome(walk);
    await press(walk.page, walk.words("card-have"));
    await walk.page.getByRole("heading", { name: walk.words("card-pictures") }).waitFor();
  };
  const pictures = async (walk) => {
    await card(walk);
    for (const name of ["fish", "tree", "key"]) await press(walk.page, walk.words(`picture-${name}`));
    await walk.page.getByRole("heading", { name: walk.words("card-number") }).waitFor();
  };
  const whole = async (walk) => {
    await pictures(walk);
    for (const digit of ["4", "7"]) await press(walk.page, digit);
    await walk.page.getByRole("heading", { name: walk.words("card-what") }).waitFor();
  };
  return {
    "ticket-needs": needs,
    "ticket-needs-dutch": needsDutch,
    "ticket-needs-chosen": chosen,
    "ticket-needs-languages": async (walk) => {
      await chosen(walk);
      await press(walk.page, walk.words("ticket-needs-languages"));
    },
    "ticket-consent": consent,
    "ticket-made": made,
    "ticket-made-leave": async (walk) => {
      await made(walk);
      await press(walk.page, walk.words("ticket-done"));
      await walk.page.locator("section.made .leave").waitFor();
    },
    "ticket-made-show": async (walk) => {
      await made(walk);
      await press(walk.page, walk.words("ticket-show"));
      await walk.page.locator(".curtain.top .spoken.large").waitFor();
    },
    "ticket-follow": async (walk) => void (await follow(walk)),
    "ticket-follow-ask": async (walk) => void (await openFirst(walk)),
    "ticket-follow-told": async (walk) => {
      const panel = await follow(walk);
      await panel.locator("li.unknown").scrollIntoViewIfNeeded();
    },
    "ticket-follow-why": async (walk) => {
      const panel = await openFirst(walk);
      await panel.getByRole("button", { name: walk.words("ticket-heard-not-right"), exact: true }).click();
      await panel.getByText(walk.words("ticket-reason")).scrollIntoViewIfNeeded();
    },
    "ticket-follow-waiting": async (walk) => {
      const panel = await follow(walk, { tickets: WEEKS.tickets.slice(6), unreadable: 0 });
      await panel.locator("summary").click();
    },
    "ticket-follow-locked": async (walk) => void (await follow(walk, { tickets: [], unreadable: 3 })),
    "kiosk-card": card,
    "kiosk-card-half": async (walk) => {
      await card(walk);
      for (const name of ["fish", "tree"]) await press(walk.page, walk.words(`picture-${name}`));
    },
    "kiosk-card-number": pictures,
    "kiosk-card-say": whole,
    "kiosk-card-wipe": async (walk) => {
      await whole(walk);
      await press(walk.page, walk.words("card-wipe"));
      await walk.page.getByText(walk.words("card-wipe-ask")).waitFor();
    },
    "kiosk-card-thanks": async (walk) => {
      await whole(walk);
      await press(walk.page, walk.words("card-arrived"));
      await walk.page.getByRole("heading", { name: walk.words("card-thanks") }).waitFor();
    },
  };
}
