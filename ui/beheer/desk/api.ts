import { ask } from "../api";
import type { CardVersion, House, Plan } from "./desk";
import type { Roster } from "./roster";

const part = encodeURIComponent;
const under = (house: string, ...rest: string[]) => ["desk", house, ...rest].map(part).join("/");

export type Written = "desks" | "questions" | "rules" | "cards";

/** Every question about what a house lays down for its desks. */
export const deskApi = {
  houses: () => ask<House[]>("GET", "desk"),
  plan: (house: string) => ask<Plan>("GET", under(house)),
  roster: (house: string, week: string | null) =>
    ask<Roster>("GET", under(house, "roster") + (week === null ? "" : `?week=${part(week)}`)),
  saveForm: (
    house: string,
    form: { outcomes: string[]; frequent: string[]; frequent_chosen: boolean; note: boolean; tickets_for_minors: boolean },
  ) =>
    ask<undefined>("PUT", under(house, "form"), form),
  /** Writes something anew, or adds it where it has no id yet. */
  save: (house: string, what: Written, id: string, edit: unknown) =>
    id === ""
      ? ask<unknown>("POST", under(house, what), edit)
      : ask<unknown>("PUT", under(house, what, id), edit),
  remove: (house: string, what: Written, id: string) => ask<undefined>("DELETE", under(house, what, id)),
  order: (house: string, what: Written, ids: string[]) =>
    ask<undefined>("PUT", under(house, "order", what), { ids }),
  versions: (house: string, card: string) => ask<CardVersion[]>("GET", under(house, "cards", card, "versions")),
};
