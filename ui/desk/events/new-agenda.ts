import { host } from "../../src/host";
import { dayInBrussels } from "../../src/i18n/format";
import { Agenda, type Audience } from "./agenda.svelte";

/** What an agenda shows to begin with, where the way to it tells. */
export type Narrowed = { age?: string | undefined; evenings?: boolean; audience?: Audience; day?: string | undefined };

/** An agenda that begins today. */
export function newAgenda({ age, evenings = false, audience, day }: Narrowed = {}): Agenda {
  const agenda = new Agenda(dayInBrussels(new Date()), (request) => host.call("events", request));
  if (age !== undefined) agenda.choose("age_band", age);
  agenda.evenings = evenings;
  agenda.audience = audience ?? null;
  if (day !== undefined) agenda.toDay(day);
  return agenda;
}
