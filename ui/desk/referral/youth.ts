const YOUNG_ASKERS = ["child", "young-person"];
const YOUNG_AGES = ["age-12-18", "age-18-24"];

/** What is known of who asks, and for what age. */
export type Asks = { asker?: string | undefined; ageBand?: string | undefined };

/** Whether a young person may be asking for themselves, so that their own route is offered. Pure. */
export function mayBeYoung({ asker, ageBand }: Asks): boolean {
  return YOUNG_ASKERS.includes(asker ?? "") || YOUNG_AGES.includes(ageBand ?? "");
}

/** Whether their own route is shown first: nobody said that an adult asks. Pure. */
export function isYoung(asks: Asks): boolean {
  const unsaid = asks.asker === undefined || asks.asker === "not-asked";
  return YOUNG_ASKERS.includes(asks.asker ?? "") || (unsaid && mayBeYoung(asks));
}

/** Whether whoever goes along that route must be taken to be a minor. Pure. */
export function isMinor(young: boolean, ageBand: string | undefined): boolean {
  return young && ageBand !== "age-18-24";
}
