import { expect } from "@playwright/test";
import { atEase } from "./access.mjs";
import { ask } from "./screens.mjs";
import { putAway } from "./ticket.mjs";
import type { Walk } from "./walk";

interface Line {
  ticket_id: string;
  service_id: string | null;
  result: string | null;
  over: boolean;
}

/** The tickets of this tablet, once it has spoken with the centre. */
export async function listed(walk: Walk): Promise<Line[]> {
  await ask(walk.town, "sync_now", {});
  await expect
    .poll(async () => ((await ask(walk.town, "tickets", {})).body as { unreadable: number }).unreadable, { timeout: 20_000 })
    .toBe(0);
  return ((await ask(walk.town, "tickets", {})).body as { tickets: Line[] }).tickets;
}

/** Ends and puts away whatever other walks left; with the tablet at the desk, where tickets are seen. */
export async function nothingLeft(walk: Walk): Promise<void> {
  await atEase(ask, walk.town);
  await ask(walk.town, "set_mode", { mode: "desk" });
  await listed(walk);
  await putAway(ask, walk.town);
}
