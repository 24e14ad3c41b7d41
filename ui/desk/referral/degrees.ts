import type { ReferralOption } from "../../src/bindings/types";

/** How warm a referral can be, the least first, as the vocabulary has it. */
export const DEGREES = [
  "details-given",
  "explained",
  "contact-together",
  "announced",
  "introduced",
  "accompanied",
] as const;
export type Degree = (typeof DEGREES)[number];

/** Where nothing of the visitor goes along: what is left without consent, and behind a gate. */
const CARRIED: readonly Degree[] = ["details-given", "explained"];
/** An own door takes nobody who is announced; somebody may walk along to it. */
const TO_A_DOOR: readonly Degree[] = [...CARRIED, "accompanied"];

type Way = Pick<ReferralOption, "manner" | "ticket">;

/** The degrees that a service leaves, and that the visitor leaves who said no. Pure. */
export function degreesFor(way: Way, refused: boolean): readonly Degree[] {
  if (refused || way.manner === "gate") return CARRIED;
  return way.manner === "door" ? TO_A_DOOR : DEGREES;
}

/** Whether both ring before anything else; who is announced is asked first. Pure. */
export function isCalled(degree: Degree): boolean {
  return degree === "contact-together";
}

/** Whether a ticket can go along: somebody is spoken to, the service takes it, and so may a minor. Pure. */
export function hasTicket(way: Way, degree: Degree, minor: boolean, ticketsForMinors: boolean): boolean {
  return way.ticket && !CARRIED.includes(degree) && (!minor || ticketsForMinors);
}

/** What follows on a degree, and on the call that belongs to it. Pure. */
export function after(degree: Degree, called: boolean, ticket: boolean): "call" | "needs" | "home" {
  if (isCalled(degree) && !called) return "call";
  return ticket ? "needs" : "home";
}

/** Those that may lie before a visitor: what only the gate opens never without something direct. Pure. */
export function shownTogether<T extends Pick<ReferralOption, "manner" | "direct">>(basket: readonly T[]): T[] {
  const direct = basket.some((each) => each.direct);
  return basket.filter((each) => direct || each.manner !== "gate");
}
