import { startTown } from "./town.mjs";

/** Starts the town once for all tests and ends it after them. */
export default async function setup(): Promise<() => void> {
  const town = await startTown();
  process.env.ONTHAAL_APP = town.app;
  process.env.ONTHAAL_BEHEER = town.beheer;
  return town.stop;
}
