// What axe finds.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds wrong on the page by the rules of the law and those of `more`, each with where. */
export async function barriers(page: Page, ...more: string[]): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags([...RULES, ...more]).analyze();
  return found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(" ")}`);
}
