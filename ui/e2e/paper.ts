import { execFileSync } from "node:child_process";
import { expect, type Page } from "@playwright/test";

/** As many dots to an inch as a cheap scanner sees. */
const DOTS = "200";
const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: "utf8", stdio: "pipe" });

export const A5 = /Page size: +59\d(\.\d+)? x (419|420)/;
export const A6 = /Page size: +29\d(\.\d+)? x (419|420)/;

/** Leaves out the dialog of the browser, which nobody is there to answer. */
export async function withoutDialog(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
}

/** What lies for the printer as a PDF of one leaf, and everything that a decoder reads in a picture of it. */
export async function onPaper(page: Page, path: string, size: RegExp): Promise<string> {
  await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true });
  const told = run("pdfinfo", `${path}.pdf`);
  expect(told).toMatch(/Pages: +1\n/);
  expect(told).toMatch(size);
  run("pdftoppm", "-r", DOTS, "-png", "-singlefile", `${path}.pdf`, path);
  return run("zbarimg", "--quiet", "--raw", `${path}.png`);
}

/** Nothing of any leaf on the screen is cut off. */
export async function nothingCutOff(page: Page): Promise<void> {
  const faces = await page.locator(".take-home-face").evaluateAll((all) =>
    all.map((face) => ({
      cut: face.scrollHeight > face.clientHeight || face.scrollWidth > face.clientWidth,
      step: Number((face as HTMLElement).dataset["fit"]),
    })),
  );
  expect(faces.length).toBeGreaterThan(0);
  for (const face of faces) expect(face.cut, `at step ${face.step}`).toBe(false);
}
