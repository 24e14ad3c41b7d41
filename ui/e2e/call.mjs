// Asking from the kiosk for somebody to come: a second tablet is the desk, and both are paired.
import { atEase } from "./access.mjs";
import { pressLike } from "./press.mjs";
import { startTablet } from "./town.mjs";

const desks = new Map();

/** The tablet of the desk beside the kiosk of a town, for all walks there. */
export async function deskTablet(town) {
  if (!desks.has(town.app)) desks.set(town.app, startTablet());
  return { app: (await desks.get(town.app)).app };
}

/** The walks, for who knows the way to kiosk, list and desk. */
export function callScreens({ ask, openDesk, kioskHome, list }) {
  const must = async (town, command, body) => {
    const answer = await ask(town, command, body);
    if (answer.status !== 200) throw new Error(`${command}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const settle = async (town, work) => {
    await atEase(ask, town);
    await ask(town, "set_mode", { mode: "desk" });
    await must(town, "enter_settings", {});
    const done = await work();
    await must(town, "leave_settings", {});
    return done;
  };
  /** A new code of the desk. */
  const invite = (town) =>
    settle(town, async () => {
      await must(town, "doorbell_open", { on: true });
      for (const kiosk of (await must(town, "doorbell_settings", {})).kiosks) await must(town, "doorbell_unpair", { kiosk });
      return (await must(town, "doorbell_invite", {})).invitation.digits;
    });
  /** Makes the tablet of the town a kiosk of the desk, where somebody is or nobody. */
  const pair = async (walk, { attended = true } = {}) => {
    const other = await deskTablet(walk.town);
    await ask(walk.town, "set_mode", { mode: "desk" });
    const code = await invite(other);
    await settle(walk.town, () => must(walk.town, "doorbell_pair", { code }));
    await ask(other, attended ? "open_desk_session" : "close_desk_session", {});
    return other;
  };
  const unpair = (walk) => settle(walk.town, () => must(walk.town, "doorbell_unpair", {}));
  const dialog = async (walk) => {
    await pressLike(walk.page, walk.words("kiosk-talk"));
    await walk.page.getByRole("dialog").waitFor();
  };
  const talk = async (walk, how) => {
    const other = await pair(walk, how);
    await kioskHome(walk);
    await dialog(walk);
    return other;
  };
  const asked = async (walk, how) => {
    const other = await talk(walk, how);
    await pressLike(walk.page, walk.words("call-ask"));
    return other;
  };
  const says = (walk, id) => walk.page.getByRole("dialog").getByText(walk.words(id)).waitFor();
  const answer = async (other, word) => {
    const { rings } = await must(other, "doorbell_rings", {});
    await must(other, "doorbell_answer", { kiosk: rings[0].kiosk, answer: word });
  };
  const shown = async (walk) => {
    const other = await asked(walk);
    await says(walk, "call-shown");
    return other;
  };
  /** The page of the desk, where somebody at the kiosk rings with a list of two. */
  const rung = async (walk) => {
    const other = await pair(walk);
    const found = await must(walk.town, "search_services", { text: "opvang", locale: "nl-BE", limit: 2 });
    await openDesk({ ...walk, town: other });
    await must(walk.town, "doorbell_ring", { locale: "ti", services: found.hits.map((hit) => hit.service_id) });
    await walk.page.locator(".bell").first().waitFor();
    return other;
  };
  const settings = async (walk, town) => {
    await openDesk({ ...walk, town });
    await pressLike(walk.page, walk.words("menu-open"));
    await walk.page.getByRole("dialog").getByRole("button", { name: walk.words("menu-settings-text") }).click();
    const heading = walk.page.getByRole("heading", { name: walk.words("bell-settings") });
    await heading.waitFor();
    await walk.page.locator(".half").first().waitFor();
    await heading.evaluate((element) => element.scrollIntoView({ block: "start" }));
  };
  return {
    "kiosk-call-unpaired": async (walk) => {
      await unpair(walk);
      await kioskHome(walk);
      await dialog(walk);
    },
    "kiosk-call-ask": talk,
    "kiosk-call-list": async (walk) => {
      await pair(walk);
      await list(walk);
      await dialog(walk);
      await walk.page.getByRole("checkbox").waitFor();
    },
    "kiosk-call-shown": shown,
    "kiosk-call-later": async (walk) => {
      await answer(await shown(walk), "later");
      await says(walk, "call-later");
    },
    "kiosk-call-coming": async (walk) => {
      await answer(await shown(walk), "coming");
      await says(walk, "call-coming");
    },
    "kiosk-call-door": async (walk) => {
      await answer(await shown(walk), "coming");
      await says(walk, "call-coming");
      await walk.page.getByRole("dialog").getByRole("button", { name: walk.words("common-close") }).click();
      await walk.page.getByRole("dialog").waitFor({ state: "hidden" });
    },
    "kiosk-call-nobody": async (walk) => {
      await asked(walk, { attended: false });
      await says(walk, "call-nobody");
    },
    "kiosk-call-unreached": async (walk) => {
      const other = await talk(walk);
      await settle(other, () => must(other, "doorbell_open", { on: false }));
      await pressLike(walk.page, walk.words("call-ask"));
      await says(walk, "call-unreached");
    },
    "desk-bell": rung,
    "desk-bell-list": async (walk) => {
      await rung(walk);
      await walk.page.locator(".bell .open").click();
      await walk.page.locator(".bell li").first().waitFor();
    },
    "desk-bell-coming": async (walk) => {
      await rung(walk);
      await pressLike(walk.page, walk.words("bell-coming"));
      await walk.page.getByText(walk.words("bell-said-coming")).waitFor();
    },
    "desk-bell-noted": async (walk) => {
      await rung(walk);
      await pressLike(walk.page, walk.words("bell-coming"));
      await pressLike(walk.page, walk.words("bell-note"));
      await walk.page.locator(".crumbs").waitFor();
    },
    "desk-bell-locked": async (walk) => {
      const other = await rung(walk);
      const heard = walk.page.waitForResponse((answer) => answer.url().endsWith("/ipc/house"));
      await ask(other, "set_pin", { pin: "4821" });
      await heard;
      await pressLike(walk.page, walk.words("lock-now"));
      await walk.page.getByText(walk.words("bell-locked")).waitFor();
    },
    "settings-bell-desk": async (walk) => {
      const other = await deskTablet(walk.town);
      await pair(walk);
      await settings(walk, other);
      await pressLike(walk.page, walk.words("bell-invite"));
      await walk.page.locator(".digits").waitFor();
    },
    "settings-bell-kiosk": async (walk) => {
      await unpair(walk);
      await settings(walk, walk.town);
      await walk.page.getByLabel(walk.words("bell-code"), { exact: true }).fill("1234");
      await pressLike(walk.page, walk.words("bell-pair"));
      await walk.page.getByText(walk.words("bell-wrong-length")).waitFor();
      await walk.page.getByText(walk.words("bell-wrong-length")).scrollIntoViewIfNeeded();
    },
    "settings-bell-paired": async (walk) => {
      await pair(walk);
      await settings(walk, walk.town);
      await pressLike(walk.page, walk.words("bell-try"));
      await walk.page.getByText(walk.words("bell-try-good")).waitFor();
      await walk.page.getByText(walk.words("bell-try-good")).scrollIntoViewIfNeeded();
    },
  };
}
