import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const devhost = process.env["ONTHAAL_DEVHOST"] ?? "http://127.0.0.1:7420";

/**
 * One configuration for both entries: `vite build --mode desk` writes ui/dist/desk,
 * `--mode beheer` writes ui/dist/beheer. Nothing is inlined, because both pages run
 * under `default-src 'self'`.
 */
export default defineConfig(({ mode }) => {
  const entry = mode === "beheer" ? "beheer" : "desk";
  return {
    root: here(`./${entry}`),
    base: "./",
    plugins: [svelte({ configFile: here("./svelte.config.js") })],
    build: {
      outDir: here(`./dist/${entry}`),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: "es2022",
    },
    server: {
      host: "127.0.0.1",
      fs: { allow: [here("."), here("../locales")] },
      proxy: { "/ipc": devhost, "/events": devhost, "/api": devhost },
    },
    test: {
      root: here("."),
      include: ["{src,desk,beheer}/**/*.test.ts"],
      environment: "node",
    },
  };
});
