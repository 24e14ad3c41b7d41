import type { Page } from "@playwright/test";
import type { ask } from "./screens.mjs";
import type { Walk } from "./walk";

type Town = Walk["town"];

/** A ticket as a family carries it. */
export interface Carried {
  address: string;
  code: string;
  pictures: string[];
  number: string;
}

/** A link to the own page of an organisation; the one it had before is dead. */
export function partnerLink(town: Town, name?: string): Promise<string>;
/** A ticket that is made at the desk and brought to the centre. */
export function partnerTicket(by: typeof ask, town: Town, name?: string): Promise<Carried>;
/** Lays out a card with pictures. */
export function layOut(page: Page, card: { pictures: string[]; number: string }): Promise<void>;
/** Every page of partners and the way to it. */
export function partnerPages(by: typeof ask): Record<string, (walk: Walk) => Promise<void>>;
