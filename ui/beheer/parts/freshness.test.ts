import { expect, it } from "vitest";
import { freshness } from "./freshness";

it("calls a service old after a year or when nobody ever checked it", () => {
  const today = new Date("2026-11-21T10:00:00Z");
  expect(freshness("2026-09-01", today)).toBe("new");
  expect(freshness("2026-01-01", today)).toBe("fair");
  expect(freshness("2025-11-01", today)).toBe("old");
  expect(freshness(null, today)).toBe("old");
  expect(freshness("gisteren", today)).toBe("old");
});
