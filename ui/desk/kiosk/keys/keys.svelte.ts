/**
 * The keys on the screen: they write into a box as a hand at a keyboard would. The box keeps the
 * focus; the keyboard of the system stays away, and whoever begins to type on a real one needs no keys.
 */
export class Keys {
  open = $state(false);
  /** Whether Latin letters are shown to whom reads another script. */
  latin = $state(false);
  digits = $state(false);
  /** The letter just before the place where one writes. */
  before = $state("");
  #box: HTMLInputElement | null = null;

  /** Makes a box the one that is written into, as long as it is there. */
  attach = (box: HTMLInputElement): (() => void) => {
    this.#box = box;
    box.inputMode = "none";
    const show = () => this.show();
    const look = () => this.#look();
    const typed = (event: KeyboardEvent) => {
      if (event.isTrusted && (event.key === "Escape" || event.key === "Enter" || event.key.length === 1)) this.close();
    };
    box.addEventListener("pointerdown", show);
    box.addEventListener("keydown", typed);
    box.addEventListener("input", look);
    box.addEventListener("keyup", look);
    box.addEventListener("click", look);
    return () => {
      box.removeEventListener("pointerdown", show);
      box.removeEventListener("keydown", typed);
      box.removeEventListener("input", look);
      box.removeEventListener("keyup", look);
      box.removeEventListener("click", look);
      if (this.#box === box) {
        this.#box = null;
        this.open = false;
      }
    };
  };

  /** Shows the keys, with the box at the top of what can be seen. */
  show(): void {
    if (this.open || this.#box === null) return;
    this.open = true;
    this.#look();
    this.#bring("start");
  }

  close(): void {
    this.open = false;
    this.digits = false;
  }

  /** From the button beside the box: the box is written into from now on. */
  turn(): void {
    if (this.open) this.close();
    else {
      this.#box?.focus();
      this.show();
    }
  }

  /** Writes a letter where one writes. */
  type(letter: string): void {
    this.#put(letter, 0);
  }

  /** Writes another form of the letter in its place. */
  instead(form: string): void {
    this.#put(form, this.before.length);
  }

  /** Takes away what is marked, or the letter before. */
  erase(): void {
    const box = this.#box;
    if (box === null) return;
    const marked = box.selectionStart !== box.selectionEnd;
    this.#put("", marked ? 0 : this.before.length);
  }

  #put(text: string, instead: number): void {
    const box = this.#box;
    if (box === null) return;
    const start = Math.max(0, (box.selectionStart ?? box.value.length) - instead);
    box.setRangeText(text, start, box.selectionEnd ?? box.value.length, "end");
    box.scrollLeft = box.scrollWidth;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    this.#bring("nearest");
  }

  /** Brings the box to where it is seen, once the page stands as it will. */
  #bring(block: ScrollLogicalPosition): void {
    const box = this.#box;
    if (box === null) return;
    requestAnimationFrame(() => (box.closest("search") ?? box).scrollIntoView({ block }));
  }

  #look(): void {
    const box = this.#box;
    const written = box?.value.slice(0, box.selectionStart ?? box.value.length) ?? "";
    this.before = Array.from(written).at(-1) ?? "";
  }
}
