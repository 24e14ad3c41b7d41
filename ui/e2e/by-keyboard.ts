// What holds of every screen of the desk for who uses a keyboard alone.
import { expect, type Page } from "@playwright/test";
import { markReachable, present, type Stop } from "./tree";

/** A screen with more stops than this has too many to walk through with a key. */
export const MOST_STOPS = 160;

/** The Tab key comes by everything that can be used, in the order of reading, and shows where it is. */
export async function everythingIsReached(page: Page): Promise<void> {
  const wanted = await markReachable(page);
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.length).toBeLessThan(MOST_STOPS);
  const stops: Stop[] = [];
  for (let press = 0; press < wanted.length + 6; press++) {
    await page.keyboard.press("Tab");
    const stop = await present(page);
    if (stop) stops.push(stop);
  }
  const reached = new Set(stops.map((stop) => stop.what));
  expect(wanted.filter((each) => !reached.has(each))).toEqual([]);
  expect(stops.filter((stop) => !stop.ring).map((stop) => stop.what)).toEqual([]);
  expect(stops.filter((stop) => !stop.seen).map((stop) => stop.what)).toEqual([]);
  const order = stops.map((stop) => wanted.indexOf(stop.what)).filter((place) => place >= 0);
  const backwards = order.filter((place, index) => index > 0 && place < (order[index - 1] ?? 0));
  // It begins again after the last.
  const rounds = Math.ceil(stops.length / wanted.length);
  expect(backwards.length, "the focus goes in the order of reading").toBeLessThanOrEqual(rounds);
}
