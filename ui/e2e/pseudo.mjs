// Dutch as an invented language: accented, half as long again, and mirrored where asked. What still
// reads as plain Dutch on a screen then stands in no text file, and what has no room shows.
import { FluentParser, FluentSerializer, Transformer } from "@fluent/syntax";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const reference = resolve(dirname(fileURLToPath(import.meta.url)), "../../locales/nl-BE");
const ACCENTED = { a: "å", e: "é", i: "ï", o: "ø", u: "ü", y: "ÿ", c: "ç", n: "ñ", s: "š", z: "ž", A: "Å", E: "É", I: "Ï", O: "Ø", U: "Ü" };

class Lengthener extends Transformer {
  visitTextElement(node) {
    node.value = node.value.replace(/\p{L}+/gu, (word) => {
      const accented = [...word].map((letter) => ACCENTED[letter] ?? letter).join("");
      return accented + accented.slice(0, Math.ceil(accented.length * 0.5)).toLowerCase();
    });
    return node;
  }
}

const longer = (text) => new FluentSerializer().serialize(new Lengthener().visit(new FluentParser().parse(text, {})));

/** The invented language by the tile that stands for it: from left to right, and from right to left. */
export const PSEUDO = { "en-XA": { tile: "en", direction: "ltr" }, "ar-XB": { tile: "ar", direction: "rtl" } };

/** The files of the invented language. */
export function pseudoSources() {
  const files = readdirSync(reference).filter((name) => name.endsWith(".ftl"));
  return files.map((file) => ({ file, text: longer(readFileSync(join(reference, file), "utf8")) }));
}

/** Lets the tile of a language bring the invented one instead. */
export async function speakPseudo(page, locale) {
  const { tile, direction } = PSEUDO[locale];
  const sources = pseudoSources();
  await page.route("**/ipc/locale_bundle", async (route) => {
    const asked = route.request().postDataJSON();
    const answer = await route.fetch();
    if (asked.locale !== tile) return route.fulfill({ response: answer });
    return route.fulfill({ response: answer, json: { ...(await answer.json()), locale, direction, sources } });
  });
}
