import { defineConfig } from "@playwright/test";
import { chromium } from "./town.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  globalSetup: "./setup.ts",
  workers: 1,
  reporter: "list",
  timeout: 60_000,
  use: { launchOptions: chromium, viewport: { width: 1280, height: 800 } },
});
