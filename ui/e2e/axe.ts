// What axe finds.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What axe finds wrong on the page by the rules of the law and those of `more`, each with where. It runs in
 * the page itself, which has no frames, and tells nothing of what is right: that takes a third of the time.
 */
export async function barriers(page: Page, ...more: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const found = await axe.withTags([...RULES, ...more]).analyze();
  return found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(" ")}`);
}
