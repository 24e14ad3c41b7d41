// Who has the tablet: the lock, handing over, the menu, the settings, practising, and what a visitor sees.
import { press } from "./press.mjs";

export const DESK_PIN = "4821";
export const COORDINATOR_PIN = "7777";

/** Leaves the tablet as any walk expects it: unlocked, without PINs, in its real house. */
export async function atEase(ask, town) {
  for (const [command, body] of [
    ["enter_settings", { pin: COORDINATOR_PIN }],
    ["set_pin", { which: "coordinator" }],
    ["set_pin", {}],
    ["leave_settings", {}],
    ["unlock", {}],
    ["practice", { on: false }],
  ]) {
    await ask(town, command, body);
  }
}

export async function typePin(page, pin) {
  for (const figure of pin) await press(page, figure);
  await page.locator(".pad button[type=submit]").click();
}

/** Sets a PIN, and waits until the open page knows of it. */
async function setPin(ask, { page, town }, body) {
  const heard = page.waitForResponse((answer) => answer.url().endsWith("/ipc/house"));
  await ask(town, "set_pin", body);
  await heard;
}

/** The walks, for who knows how to come to the desk. */
export function accessScreens({ ask, openDesk, kioskHome, staffFiche }) {
  const desk = async (walk) => {
    await ask(walk.town, "open_desk_session", {});
    await openDesk(walk);
  };
  const locked = async (walk) => {
    await desk(walk);
    await ask(walk.town, "set_pin", { pin: DESK_PIN });
    await press(walk.page, walk.words("lock-now"));
    await walk.page.locator(".pad").waitFor();
  };
  const menu = async (walk) => {
    await desk(walk);
    await press(walk.page, walk.words("menu-open"));
    await walk.page.getByRole("dialog").waitFor();
  };
  const chosen = async (walk, name) => {
    await menu(walk);
    await walk.page.getByRole("dialog").getByRole("button", { name: walk.words(name) }).click();
  };
  const settings = async (walk) => {
    await chosen(walk, "menu-settings-text");
    await walk.page.getByRole("heading", { name: walk.words("settings-title") }).waitFor();
  };
  return {
    "desk-cover": async (walk) => {
      await desk(walk);
      await walk.page.keyboard.press("F2");
      await walk.page.locator(".cover").waitFor();
    },
    "desk-locked": locked,
    "desk-locked-wait": async (walk) => {
      await locked(walk);
      for (let times = 0; times < 3; times += 1) {
        await typePin(walk.page, "0000");
        await walk.page.locator(".pad .wrong").waitFor();
      }
      await walk.page.locator(".pad input:disabled").waitFor();
    },
    "desk-handed-over": async (walk) => {
      await desk(walk);
      await setPin(ask, walk, { pin: DESK_PIN });
      await press(walk.page, walk.words("menu-open"));
      await walk.page.getByRole("dialog").getByRole("button", { name: walk.words("menu-handover-text") }).click();
      await walk.page.locator(".pad").waitFor();
    },
    "desk-menu": menu,
    "desk-tablet": async (walk) => {
      await chosen(walk, "menu-tablet-text");
      await walk.page.locator("[role=dialog] .check").waitFor();
    },
    "desk-settings": settings,
    "desk-settings-below": async (walk) => {
      await settings(walk);
      await walk.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    },
    "desk-settings-pin": async (walk) => {
      await settings(walk);
      await walk.page.locator(".row button").first().click();
      await walk.page.getByRole("dialog").locator("input").first().waitFor();
    },
    "desk-settings-door": async (walk) => {
      await desk(walk);
      await setPin(ask, walk, { which: "coordinator", pin: COORDINATOR_PIN });
      await press(walk.page, walk.words("menu-open"));
      await walk.page.getByRole("dialog").getByRole("button", { name: walk.words("menu-settings-text") }).click();
      await walk.page.locator("[role=dialog] .pad").waitFor();
    },
    "desk-practice-ask": async (walk) => {
      await chosen(walk, "menu-practice-text");
      await walk.page.getByRole("button", { name: walk.words("practice-start") }).waitFor();
    },
    "desk-practice": async (walk) => {
      await chosen(walk, "menu-practice-text");
      await press(walk.page, walk.words("practice-start"));
      await walk.page.locator(".banner").waitFor();
      await walk.page.locator("main h1, main h2").first().waitFor();
    },
    "visitor-fiche": async (walk) => {
      await staffFiche(walk, "Opvang op de hoeve Pluisje");
      await press(walk.page, walk.words("visitor-show"));
      await walk.page.locator(".curtain .fiche").waitFor();
    },
    "kiosk-staff-pin": async (walk) => {
      await kioskHome(walk);
      await setPin(ask, walk, { pin: DESK_PIN });
      await walk.page.locator(".doors .talk").click();
      await walk.page.locator("[role=dialog] .staff button").click();
      await walk.page.locator(".pad").waitFor();
    },
  };
}
