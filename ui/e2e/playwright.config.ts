import { defineConfig } from "@playwright/test";
import { chromium } from "./town.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  // Each has its own town.
  workers: 2,
  reporter: "list",
  timeout: 90_000,
  // How long something may take to come; a machine of two cores has a second test beside it.
  expect: { timeout: 15_000 },
  // A machine that is busy with something else may be late once; a real fault fails twice.
  retries: process.env.CI === undefined ? 0 : 1,
  use: { launchOptions: chromium, viewport: { width: 1280, height: 800 } },
});
