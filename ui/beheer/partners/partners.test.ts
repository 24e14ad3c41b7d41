import { expect, test } from "vitest";
import { found, works, type Partner } from "./api";

const partner = (name: string, services = 1, made_day: string | null = null, revoked = false): Partner => ({
  organisation_id: name,
  name,
  services,
  made_day,
  revoked,
});

test("a link works from the day it is made until it is taken away", () => {
  expect(works(partner("a"))).toBe(false);
  expect(works(partner("a", 1, "2026-11-22"))).toBe(true);
  expect(works(partner("a", 1, "2026-11-22", true))).toBe(false);
});

test("a partner is found by every word of its name, whatever its accents", () => {
  const all = [partner("Crèche De Bij"), partner("De Kade"), partner("Leeg", 0), partner("Oud", 0, "2026-01-01", true)];
  expect(found(all, "BIJ creche").map(({ name }) => name)).toEqual(["Crèche De Bij"]);
  expect(found(all, "").map(({ name }) => name)).toEqual(["Crèche De Bij", "De Kade", "Oud"]);
  expect(found(all, "leeg")).toHaveLength(1);
});
