import svelte from "eslint-plugin-svelte";
import globals from "globals";
import tseslint from "typescript-eslint";

const onlyHostKnowsTheTransport = {
  "no-restricted-imports": [
    "error",
    {
      patterns: [
        { group: ["@tauri-apps/*"], message: "Only src/host imports @tauri-apps." },
      ],
    },
  ],
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "src/bindings/", "test-results/"] },
  ...tseslint.configs.strict,
  ...svelte.configs["flat/recommended"],
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      ...onlyHostKnowsTheTransport,
      "no-console": "error",
      "no-restricted-globals": ["error", "localStorage", "sessionStorage", "indexedDB"],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: { "svelte/no-inline-styles": ["error", { allowTransitions: true }] },
  },
  { files: ["src/host/**"], rules: { "no-restricted-imports": "off" } },
  // A test looks into these to prove that nothing stands in them.
  { files: ["e2e/**"], rules: { "no-restricted-globals": "off" } },
  { files: ["*.config.{js,ts}"], languageOptions: { globals: { ...globals.node } } },
);
