import { describe, expect, it } from "vitest";
import { replaced } from "./notes.svelte";

describe("a piece of a note", () => {
  it("gives its place to a neutral word", () => {
    expect(replaced("Mevr. Peeters komt dinsdag", 0, 13, "iemand")).toBe("iemand komt dinsdag");
    expect(replaced("Bel  Jan", 5, 8, "iemand")).toBe("Bel iemand");
  });

  it("leaves no spaces behind", () => {
    expect(replaced("Bel 0470 12 34 56 terug", 4, 17, "")).toBe("Bel terug");
    expect(replaced("0470 12 34 56 terug", 0, 13, "")).toBe("terug");
    expect(replaced("Bel 0470 12 34 56, graag", 4, 17, "")).toBe("Bel, graag");
  });
});
