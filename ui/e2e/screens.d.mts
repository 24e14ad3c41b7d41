import type { Walk } from "./walk";

/** Every screen and the way to it. */
export const SCREENS: Record<string, (walk: Walk) => Promise<void>>;
/** A screen that turns by itself and ends at any key. */
export const PASSING: Record<string, (walk: Walk) => Promise<void>>;
export function ask(
  town: { app: string },
  command: string,
  body: unknown,
): Promise<{ status: number; body: Record<string, unknown> }>;
/** Signs in at the centre and opens a place of its menu. */
export function beheer(walk: Walk, place: string): Promise<void>;
export function compareTwo(walk: Walk): Promise<void>;
export function kioskHome(walk: Walk): Promise<void>;
export function kioskResults(walk: Walk): Promise<void>;
export function kioskSearch(walk: Walk, text?: string): Promise<void>;
export function kioskWeek(walk: Walk): Promise<void>;
/** Opens the desk; nothing is new there unless `news` is asked for. */
export function openDesk(walk: Walk, wanted?: { news?: boolean }): Promise<void>;
export function printed(walk: Walk): Promise<void>;
export function staff(walk: Walk): Promise<void>;
export function staffNothing(walk: Walk): Promise<void>;
export function staffTyped(walk: Walk, text: string): Promise<void>;
export function whoIsWho(walk: Walk): Promise<void>;
