import { host } from "../../src/host";
import { dayInBrussels } from "../../src/i18n/format";
import { Agenda } from "./agenda.svelte";

/** An agenda that begins today. */
export function newAgenda(): Agenda {
  return new Agenda(dayInBrussels(new Date()), (request) => host.call("events", request));
}
