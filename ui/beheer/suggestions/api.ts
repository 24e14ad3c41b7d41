import { ask } from "../api";

/** What desks say of one part of one fiche. */
export type Said = {
  suggestion_id: string;
  service_id: string;
  service: string | null;
  organisation: string | null;
  wrong: string;
  times: number;
  month: string;
};
export type Suggestions = { open: number; waiting: Said[]; done: Said[] };

const part = encodeURIComponent;

/** What the list of suggestions asks the centre. */
export const suggestions = {
  all: () => ask<Suggestions>("GET", "suggestions"),
  done: (said: Said) => ask<undefined>("POST", `suggestions/${part(said.suggestion_id)}/done`),
  again: (said: Said) => ask<undefined>("POST", `suggestions/${part(said.suggestion_id)}/open`),
};
