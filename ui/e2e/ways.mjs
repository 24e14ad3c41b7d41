// The ways in at the kiosk: stages of life, pages of their own, the young people's entrance, the look.
import { press, pressLike } from "./press.mjs";

/** The walks, for who knows how to come to the first page. */
export function waysScreens({ kioskHome }) {
  /** Opens ways one after the other, from the first page. */
  const way = async (walk, ...ways) => {
    await kioskHome(walk);
    for (const each of ways) {
      await press(walk.page, walk.words(`way-name-${each}`));
      await walk.page.getByRole("heading", { level: 1, name: walk.words(`way-name-${each}`) }).waitFor();
    }
    await walk.page.locator("main .tile, main .entry").first().waitFor();
  };
  const youth = async (walk) => {
    await kioskHome(walk);
    await pressLike(walk.page, walk.words("youth-name"));
    await walk.page.getByRole("heading", { level: 1, name: walk.words("youth-name") }).waitFor();
  };
  return {
    "kiosk-way-expecting": (walk) => way(walk, "expecting"),
    "kiosk-way-pregnancy": (walk) => way(walk, "expecting", "pregnancy"),
    "kiosk-way-wish": (walk) => way(walk, "expecting", "wish"),
    "kiosk-way-not-parent": (walk) => way(walk, "expecting", "not-parent"),
    "kiosk-way-baby": (walk) => way(walk, "baby"),
    "kiosk-way-teen": (walk) => way(walk, "teen"),
    "kiosk-way-parents": (walk) => way(walk, "parents"),
    "kiosk-evening": async (walk) => {
      await way(walk, "teen");
      await pressLike(walk.page, walk.words("ways-evening"));
      await walk.page.locator(".agenda, .empty").first().waitFor();
    },
    "kiosk-youth": youth,
    "kiosk-youth-lines": async (walk) => {
      await youth(walk);
      await walk.page.locator(".calls").scrollIntoViewIfNeeded();
    },
    "kiosk-youth-results": async (walk) => {
      await youth(walk);
      await pressLike(walk.page, walk.words("youth-topic-talk"));
      await walk.page.locator(".hit, .nothing").first().waitFor();
    },
    "kiosk-display": async (walk) => {
      await kioskHome(walk);
      await press(walk.page, walk.words("common-display"));
      await walk.page.getByRole("dialog").waitFor();
    },
    "kiosk-quiet": async (walk) => {
      await kioskHome(walk);
      await press(walk.page, walk.words("common-display"));
      await walk.page.getByLabel(walk.words("ways-quiet-on")).check();
      await walk.page.keyboard.press("Escape");
      await walk.page.getByRole("dialog").waitFor({ state: "hidden" });
    },
  };
}
