// A kiosk is given some of the text files only: each text of each page that it can show stands in one.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const UI = resolve(__dirname, "../..");
const TEXTS = resolve(UI, "../locales/nl-BE");

/** The files that a kiosk is given, as the program names them. */
function filesOfKiosk(): Set<string> {
  const source = readFileSync(resolve(UI, "../crates/locales/src/status.rs"), "utf8");
  const lists = [...source.matchAll(/const (VISITOR_FILES|KIOSK_STAFF_FILES): [^=]*= \[([^\]]*)\]/g)];
  expect(lists.map((list) => list[1]).sort()).toEqual(["KIOSK_STAFF_FILES", "VISITOR_FILES"]);
  return new Set(lists.flatMap((list) => [...(list[2] ?? "").matchAll(/"([^"]+)"/g)].map((file) => file[1] ?? "")));
}

/** Each text with the file where it stands. */
function filesOfTexts(): Map<string, string> {
  const files = readdirSync(TEXTS).filter((name) => name.endsWith(".ftl"));
  return new Map(
    files.flatMap((file) => {
      const ids = [...readFileSync(join(TEXTS, file), "utf8").matchAll(/^([a-z][a-z0-9-]*) =/gm)];
      return ids.map((id) => [id[1] ?? "", file] as const);
    }),
  );
}

function fileOf(importer: string, named: string): string | null {
  const path = resolve(dirname(importer), named);
  const all = [path, `${path}.ts`, `${path}.svelte.ts`, join(path, "index.ts"), join(path, "index.svelte.ts")];
  return all.find((each) => /\.(ts|svelte)$/.test(each) && existsSync(each)) ?? null;
}

/** What the page is made of until somebody of staff comes in: what it imports, and what that imports. */
function partsOf(first: string): string[] {
  const parts = new Set<string>();
  const visit = (file: string) => {
    if (parts.has(file)) return;
    parts.add(file);
    const imports = readFileSync(file, "utf8").matchAll(/^\s*(?:import|export)\s(?!type)[^;"]*"(\.[^"]+)"/gm);
    for (const [, named] of imports) {
      const found = fileOf(file, named ?? "");
      if (found !== null) visit(found);
    }
  };
  visit(first);
  return [...parts].filter((file) => !file.includes("/bindings/"));
}

describe("the texts of a kiosk", () => {
  it("stand in the files that it is given", () => {
    const given = filesOfKiosk();
    const texts = filesOfTexts();
    const parts = partsOf(join(UI, "desk/main.ts"));
    expect(parts.some((file) => file.endsWith("UrgentScreen.svelte") || file.endsWith("HomeScreen.svelte"))).toBe(true);
    const missing = parts.flatMap((file) => {
      const quoted = [...readFileSync(file, "utf8").matchAll(/["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)*-?)(["'`$])/g)];
      return quoted.flatMap(([, text, after]) => {
        const begins = text?.endsWith("-") === true && after === "$";
        const meant = [...texts.keys()].filter((id) => (begins ? id.startsWith(text) : id === text));
        return meant.filter((id) => !given.has(texts.get(id) ?? "")).map((id) => `${id} in ${file.slice(UI.length)}`);
      });
    });
    expect(missing).toEqual([]);
  });
});
