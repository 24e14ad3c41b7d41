/** What tells the tickets of a desk apart. */
type Standing = { result: string | null; remind: boolean; over: boolean };

/** What a desk can hear when it asks; `withdrawn` stands apart, for it ends the card. */
export const HEARD = ["arrived", "not-arrived", "not-right", "full"] as const;

/** Why an offer was not right, as the partner can say it too. */
export const REASONS = [
  "wrong-age",
  "wrong-target-group",
  "too-far",
  "language",
  "hours-do-not-fit",
  "not-directly-accessible",
  "temporary-stopped",
] as const;

/** Whom to ask after first, then what was answered, then what nobody has to do anything about yet. */
export function sorted<T extends Standing>(all: readonly T[]): { ask: T[]; told: T[]; waiting: T[] } {
  const isTold = (each: T) => each.result !== null || each.over;
  const open = all.filter((each) => !isTold(each));
  return {
    ask: open.filter((each) => each.remind),
    told: all.filter(isTold),
    waiting: open.filter((each) => !each.remind),
  };
}
