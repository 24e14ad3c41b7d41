import type { NewsLine } from "../../src/bindings/types";
import { staffEvents } from "../events/staff-events.svelte";
import { help } from "../help/help.svelte";
import { staff } from "../staff/staff.svelte";
import { app } from "../state/app.svelte";

/** What a line leads to; nothing where there is nothing to open. */
export function wayOf(line: NewsLine): (() => void) | null {
  const { id, name } = line;
  switch (line.kind) {
    case "service":
      return id === null ? null : () => staff.show(id);
    case "card":
      return id === null ? null : () => help.showCard(id);
    case "event":
      return id === null ? null : () => openEvent(id);
    case "organisation":
      return () => lookFor(name);
    case "backup":
      return () => help.openBackup();
    default:
      return null;
  }
}

function openEvent(event: string): void {
  staff.tab = "events";
  staffEvents.open(event);
  app.show("staff");
}

function lookFor(organisation: string): void {
  staff.close();
  staff.stopComparing();
  staff.tab = "services";
  staff.search.filters = {};
  staff.search.text = organisation;
  app.show("staff");
}
