// The help that is always in reach of staff: whom to call, the serious concern, the cards.
import { press } from "./press.mjs";

/** The walks, for who knows how to come to the desk. */
export function helpScreens({ ask, openDesk, staffTyped }) {
  const desk = async (walk) => {
    await ask(walk.town, "open_desk_session", {});
    await openDesk(walk);
    await walk.page.locator(".help-strip").waitFor();
  };
  const dialog = async (walk, name, until) => {
    await press(walk.page, walk.words(name));
    await walk.page.locator(`[role=dialog] ${until}`).first().waitFor();
  };
  /** A question is put down about this theme. */
  const about = async (walk, theme) => {
    await desk(walk);
    await walk.page.locator("main .box input").first().fill(walk.words(`theme-${theme}`).slice(0, 12));
    await walk.page.locator("main").getByRole("button", { name: walk.words(`theme-${theme}`) }).first().click();
    await walk.page.getByRole("button", { name: walk.words("age-band-age-0-3") }).first().waitFor();
  };
  const cards = async (walk) => {
    await desk(walk);
    await dialog(walk, "help-cards", "li button");
  };
  const card = async (walk, title) => {
    await cards(walk);
    await walk.page.getByRole("dialog").getByRole("button", { name: title }).click();
    await walk.page.locator("[role=dialog] .text").waitFor();
  };
  return {
    "help-backup": async (walk) => {
      await desk(walk);
      await dialog(walk, "help-backup", ".first");
    },
    "help-backup-theme": async (walk) => {
      await about(walk, "sleep-crying");
      await dialog(walk, "help-backup", ".first");
    },
    "help-hint": async (walk) => {
      await about(walk, "growth-package");
      await walk.page.locator(".card-hint").waitFor();
    },
    "help-concern": async (walk) => {
      await desk(walk);
      await dialog(walk, "help-concern", ".own");
    },
    "help-concern-foot": async (walk) => {
      await desk(walk);
      await dialog(walk, "help-concern", ".own");
      await walk.page.locator("[role=dialog] footer").scrollIntoViewIfNeeded();
    },
    "help-cards": cards,
    "help-cards-nothing": async (walk) => {
      await cards(walk);
      await walk.page.getByRole("dialog").getByRole("textbox").fill("zzzqqq");
      await walk.page.locator("[role=dialog] .empty").waitFor();
    },
    "help-card": (walk) => card(walk, "Hoe krijg ik het startbedrag"),
    "help-card-old": (walk) => card(walk, "Waar leer ik Nederlands"),
    "help-fiche": async (walk) => {
      await staffTyped(walk, "Startbedrag");
      await walk.page.locator(".hit").first().click();
      await walk.page.locator(".fiche-cards").waitFor();
    },
  };
}
