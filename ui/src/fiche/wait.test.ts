import { describe, expect, it } from "vitest";
import type { Translator } from "../i18n/translator";
import { spanInWords } from "./wait";

const tr = (intl: string) => ({ intl }) as unknown as Translator;

describe("how long people wait", () => {
  it("is_told_in_the_language_of_the_page", () => {
    expect(spanInWords({ from: 4, to: 4, unit: "week" }, tr("nl-BE"))).toBe("4 weken");
    expect(spanInWords({ from: 3, to: 5, unit: "month" }, tr("tr"))).toMatch(/^3.5 ay$/u);
    expect(spanInWords({ from: 2, to: 2, unit: "month" }, tr("uk"))).toBe("2 місяці");
    expect(spanInWords({ from: 3, to: 5, unit: "month" }, tr("ti"))).not.toContain("/");
  });
});
