// The beginning and the end of a shift, and the tally sheet.
import { pressLike } from "./press.mjs";

/** The walks, for who knows how to come to the desk. */
export function sessionScreens({ ask, openDesk }) {
  /** Closes the desk, and the one that may wait beneath it. */
  const close = async (walk) => {
    await ask(walk.town, "close_desk_session", {});
    await ask(walk.town, "close_desk_session", {});
  };
  const closed = async (walk) => {
    await close(walk);
    await openDesk(walk);
    await walk.page.locator(".place, .go button").first().waitFor();
  };
  const open = async (walk, body = {}) => {
    await close(walk);
    await ask(walk.town, "open_desk_session", body);
    await openDesk(walk);
    await walk.page.getByRole("button", { name: walk.words("desk-end") }).waitFor();
  };
  const question = { theme: "vaccination", age_band: "age-0-3", outcome: "answered" };
  const record = (walk, count) => ask(walk.town, "record_intake", { questions: Array(count).fill(question) });
  const end = async (walk, name) => {
    await pressLike(walk.page, walk.words("desk-end"));
    await walk.page.getByRole("dialog").getByRole("button", { name: walk.words(name) }).click();
    await walk.page.getByRole("heading", { name: walk.words("session-thanks") }).waitFor();
  };
  const dialog = async (walk, name) => {
    await closed(walk);
    await pressLike(walk.page, walk.words(name));
    await walk.page.getByRole("dialog").waitFor();
  };
  const paper = async (walk) => {
    await closed(walk);
    await pressLike(walk.page, walk.words("session-paper"));
    await walk.page.locator(".sheet fieldset").first().waitFor();
  };
  const filled = async (walk) => {
    await paper(walk);
    const boxes = walk.page.locator(".sheet input");
    for (const [box, text] of [[0, "3"], [1, "1"], [6, "12"], [11, "2"]]) await boxes.nth(box).fill(text);
  };
  const print = async (walk) => {
    await paper(walk);
    await walk.page.getByRole("tab", { name: walk.words("paper-tab-print") }).click();
    await walk.page.locator(".preview table").first().waitFor();
  };
  return {
    "session-begin": closed,
    "session-closed": (walk) => dialog(walk, "session-closed"),
    "session-closed-noted": async (walk) => {
      await dialog(walk, "session-closed");
      await walk.page.getByRole("dialog").getByRole("button", { name: walk.words("session-closed-unplanned") }).click();
      await walk.page.getByRole("dialog").waitFor({ state: "hidden" });
      await walk.page.locator(".state.closed").first().waitFor();
    },
    "session-outside": (walk) => dialog(walk, "session-outside"),
    "session-outside-now": async (walk) => {
      await close(walk);
      await ask(walk.town, "open_desk_session", {});
      await ask(walk.town, "open_desk_session", { outside: true, channel: "phone" });
      await openDesk(walk);
      await walk.page.locator(".banner").waitFor();
    },
    "session-languages": async (walk) => {
      await open(walk, { languages: ["nl", "ar"] });
      await pressLike(walk.page, walk.words("session-languages-desk"));
      await walk.page.getByRole("dialog").locator("button[aria-pressed='true']").first().waitFor();
    },
    "session-end": async (walk) => {
      await open(walk);
      await record(walk, 2);
      await pressLike(walk.page, walk.words("desk-end"));
      await walk.page.getByRole("dialog").waitFor();
    },
    "session-thanks": async (walk) => {
      await open(walk);
      await record(walk, 3);
      await record(walk, 1);
      await end(walk, "desk-end-yes");
    },
    "session-thanks-zero": async (walk) => {
      await open(walk);
      await end(walk, "desk-end-yes");
    },
    "session-thanks-part": async (walk) => {
      await open(walk);
      await record(walk, 1);
      await end(walk, "session-end-not-all");
    },
    "session-paper": filled,
    "session-paper-wrong": async (walk) => {
      await filled(walk);
      await walk.page.locator(".sheet input").nth(2).fill("x");
      await walk.page.locator("form [type=submit]").click();
      await walk.page.getByRole("alert").waitFor();
      await walk.page.getByRole("alert").scrollIntoViewIfNeeded();
    },
    "session-paper-saved": async (walk) => {
      await filled(walk);
      await walk.page.locator("form [type=submit]").click();
      await walk.page.getByText(walk.words("paper-key-saved-text")).waitFor();
    },
    "session-paper-print": print,
    "session-paper-sheet": async (walk) => {
      await print(walk);
      await walk.page.locator(".print-sheet").waitFor({ state: "attached" });
      await walk.page.emulateMedia({ media: "print" });
    },
  };
}
