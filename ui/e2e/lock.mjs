// The lock of the kiosk at the desk: cleaning the screen, trying the ways out, and the code on paper.
import { press } from "./press.mjs";

const SECTION = "menu-settings-text";

/** The walks, for who knows how to come to the desk. */
export function lockScreens({ ask, openDesk }) {
  const chosen = async (walk, name) => {
    await ask(walk.town, "open_desk_session", {});
    await openDesk(walk);
    await press(walk.page, walk.words("menu-open"));
    await walk.page.getByRole("dialog").getByRole("button", { name: walk.words(name) }).click();
  };
  const recovery = async (walk) => {
    await chosen(walk, SECTION);
    await walk.page.getByRole("button", { name: walk.words("recovery-make") }).or(
      walk.page.getByRole("button", { name: walk.words("recovery-renew") }),
    ).first().click();
    await walk.page.getByRole("dialog").locator(".code").waitFor();
  };
  return {
    "desk-clean": async (walk) => {
      await chosen(walk, "menu-clean-text");
      await walk.page.locator(".clean").waitFor();
    },
    "desk-escapes": async (walk) => {
      await chosen(walk, "menu-escape-text");
      await walk.page.getByRole("dialog").locator(".ways").first().waitFor();
    },
    "settings-recovery": recovery,
    "desk-recovery": async (walk) => {
      await recovery(walk);
      await press(walk.page, walk.words("recovery-done"));
      await ask(walk.town, "set_pin", { pin: "4821" });
      await press(walk.page, walk.words("settings-leave"));
      await press(walk.page, walk.words("lock-now"));
      await press(walk.page, walk.words("recovery-use"));
      await walk.page.locator(".pad .grouped").waitFor();
    },
  };
}
