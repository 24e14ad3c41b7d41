/** Which colours the desk wears: those the device asks for, those of the day, or those of the evening. */
export type PaletteChoice = "auto" | "light" | "dark";

export const PALETTE_CHOICES: readonly PaletteChoice[] = ["auto", "light", "dark"];

/** The palette of this window. Families always see the light one: it is the house's own face. */
class Palette {
  choice = $state<PaletteChoice>("auto");
  #evening = $state(false);

  /** Follows the device until the returned function is called. */
  follow(): () => void {
    const device = window.matchMedia("(prefers-color-scheme: dark)");
    const look = () => (this.#evening = device.matches);
    look();
    device.addEventListener("change", look);
    return () => device.removeEventListener("change", look);
  }

  /** Puts the palette on the page; `families` when a family looks at it. */
  show(families: boolean): void {
    const dark = this.choice === "dark" || (this.choice === "auto" && this.#evening);
    document.documentElement.dataset["palette"] = dark && !families ? "dark" : "light";
  }
}

export const palette = new Palette();
