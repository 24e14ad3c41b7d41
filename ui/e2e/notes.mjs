// The short notes of a desk, and the booklet on paper.
import { coordinator } from "./changes.mjs";
import { press } from "./press.mjs";
import { putAway } from "./ticket.mjs";

/** Lets the house want notes or not, as a coordinator does, and the tablet hear of it. */
export async function wantNotes(ask, town, note) {
  const centre = await coordinator(town);
  const [{ house_id: house }] = await centre("GET", "desk");
  await centre("PUT", `desk/${house}/form`, { outcomes: [], frequent: [], frequent_chosen: false, note });
  await ask(town, "sync_now", {});
}

/** The walks, for who knows how to come to the desk and to looking things up. */
export function notesScreens({ ask, openDesk, staff }) {
  const desk = async (walk) => {
    await wantNotes(ask, walk.town, true);
    await ask(walk.town, "set_mode", { mode: "desk" });
    for (const { note_id } of (await ask(walk.town, "notes", {})).body.notes) await ask(walk.town, "drop_note", { note_id });
    await ask(walk.town, "open_desk_session", {});
    // What waits of cards stands above the notes, and would move the page.
    await putAway(ask, walk.town);
  };
  const show = async (walk) => {
    await openDesk(walk);
    const panel = walk.page.locator("section[aria-labelledby=note-title]");
    await panel.waitFor();
    await panel.scrollIntoViewIfNeeded();
    return panel;
  };
  const write = async (walk, text) => {
    await desk(walk);
    const panel = await show(walk);
    await press(walk.page, walk.words("note-write"));
    await panel.locator("textarea").fill(text);
    return panel;
  };
  const booklet = async (walk) => {
    await staff(walk);
    await press(walk.page, walk.words("booklet-tab"));
    await walk.page.locator(".booklet-page ol").waitFor({ timeout: 30_000 });
  };
  return {
    notes: async (walk) => {
      await desk(walk);
      for (const text of ["De folders over zwemmen zijn op, graag bijbestellen", "Zaal 2 is bezet tot 16u30"]) {
        await ask(walk.town, "keep_note", { text });
      }
      await (await show(walk)).locator("li").first().waitFor();
    },
    "notes-asks": async (walk) => {
      const panel = await write(walk, "Mevr. Peeters uit de Kerkstraat 12 komt dinsdag terug");
      await panel.locator("mark").first().waitFor();
      await panel.locator("form > .acts").scrollIntoViewIfNeeded();
    },
    "notes-blocked": async (walk) => {
      const panel = await write(walk, "Bel 0470 12 34 56 terug over de luiers");
      await panel.locator("mark").first().waitFor();
      await panel.locator("form > .acts").scrollIntoViewIfNeeded();
    },
    booklet,
    "booklet-print": async (walk) => {
      await booklet(walk);
      await walk.page.emulateMedia({ media: "print" });
    },
  };
}
