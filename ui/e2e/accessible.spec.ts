import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { SCREENS } from "./screens.mjs";
import { test, tuesday } from "./walk";

for (const locale of ["nl-BE", "fr-BE", "en", "ar"]) {
  for (const [name, go] of Object.entries(SCREENS)) {
    test(`${name} in ${locale} has no barrier that axe finds`, async ({ page, walkIn }) => {
      if (name !== "kiosk-idle") await tuesday(page);
      await go(walkIn(locale));
      await page.waitForTimeout(400);
      const found = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      const said = found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(" ")}`);
      expect(said).toEqual([]);
      // The welcome page asks for the language and stands in the house's own until it is answered.
      const shown = name === "kiosk-welcome" ? "nl-BE" : locale;
      await expect(page.locator("html")).toHaveAttribute("lang", shown);
      await expect(page.locator("html")).toHaveAttribute("dir", shown === "ar" ? "rtl" : "ltr");
    });
  }
}
