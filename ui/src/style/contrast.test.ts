import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The colours that a block of `tokens.css` gives. */
function coloursOf(css: string, selector: string): Map<string, string> {
  const at = css.indexOf(selector);
  expect(at, selector).toBeGreaterThanOrEqual(0);
  const block = css.slice(css.indexOf("{", at) + 1, css.indexOf("}", at));
  const found = [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)];
  return new Map(found.map(([, name = "", colour = ""]) => [name, colour]));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const whole = colour.length === 4 ? colour.replace(/[0-9a-f]/g, "$&$&") : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(whole.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ["paper", "paper-deep", "card", "card-hover"];
const CAKES = ["apricot", "rose", "honey", "sage", "sky", "plum"];
/** What is written on what, by hand in the components. */
const TEXTS: readonly [string, readonly string[]][] = [
  ["ink", [...SURFACES, "clay-soft", "plum-soft", "leaf-soft", "honey-soft", "berry-soft"]],
  ["ink-soft", SURFACES],
  ["plum", [...SURFACES, "plum-soft", "clay-soft"]],
  ["clay-deep", [...SURFACES, "clay-soft"]],
  ["clay", SURFACES],
  ["leaf", [...SURFACES, "leaf-soft"]],
  ["honey", [...SURFACES, "honey-soft"]],
  ["berry", [...SURFACES, "berry-soft"]],
  ["on-clay", ["clay", "clay-deep"]],
  ["on-plum", ["plum", "plum-deep"]],
  ["on-bar", ["bar", "bar-deep"]],
  ["spoken-ink", ["spoken"]],
  ...CAKES.map((cake): [string, readonly string[]] => [`cake-${cake}-ink`, [`cake-${cake}`]]),
];
/** Edges by which a field or a choice is known. */
const EDGES: readonly [string, readonly string[]][] = [["line-strong", ["paper", "card"]]];

const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
const css = read("tokens.css");
const usual = coloursOf(css, ":root,");
const palettes = {
  light: usual,
  dark: new Map([...usual, ...coloursOf(css, ':root[data-palette="dark"]')]),
  quiet: new Map([...usual, ...coloursOf(read("quiet.css"), ':root[data-quiet="on"]:not')]),
  youth: new Map([...usual, ...coloursOf(read("youth.css"), ':root[data-look="youth"]:not')]),
  high: new Map([...usual, ...coloursOf(css, ':root[data-contrast="high"]')]),
};

function tooFaint(colours: Map<string, string>, pairs: typeof TEXTS, least: number): string[] {
  const of = (name: string) => colours.get(name) ?? expect.fail(`there is no colour ${name}`);
  return pairs.flatMap(([front, backs]) =>
    backs
      .map((back) => ({ back, ratio: contrast(of(front), of(back)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`),
  );
}

describe("contrast", () => {
  it("is_reckoned_as_wcag_does", () => {
    expect(contrast("#000", "#fff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it.each(Object.entries(palettes))("of_every_text_in_the_%s_palette_is_4.5_or_more", (_, colours) => {
    expect(tooFaint(colours, TEXTS, 4.5)).toEqual([]);
  });

  it.each(Object.entries(palettes))("of_every_edge_in_the_%s_palette_is_3_or_more", (_, colours) => {
    expect(tooFaint(colours, EDGES, 3)).toEqual([]);
  });
});
