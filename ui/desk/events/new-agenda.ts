import { host } from "../../src/host";
import { dayInBrussels } from "../../src/i18n/format";
import { Agenda, type Audience } from "./agenda.svelte";

/** What an agenda shows to begin with, where the way to it tells. */
export type Narrowed = { age?: string | undefined; evenings?: boolean; audience?: Audience };

/** An agenda that begins today. */
export function newAgenda({ age, evenings = false, audience }: Narrowed = {}): Agenda {
  const agenda = new Agenda(dayInBrussels(new Date()), (request) => host.call("events", request));
  if (age !== undefined) agenda.choose("age_band", age);
  agenda.evenings = evenings;
  agenda.audience = audience ?? null;
  return agenda;
}
