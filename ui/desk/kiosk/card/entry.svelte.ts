/** The pictures in the order in which they are laid out, everywhere the same. */
export const PICTURES: readonly string[] = [
  "sun", "moon", "star", "cloud", "tree", "flower", "leaf", "apple",
  "fish", "bird", "cat", "butterfly", "boat", "bicycle", "bus", "train",
  "house", "door", "key", "chair", "cup", "spoon", "bread", "egg",
  "ball", "drum", "kite", "book", "scissors", "umbrella", "shoe", "hat",
];

export const PLACES = 3;
const DIGITS = 2;

/** What somebody lays out of their card, in memory only: three pictures, then two digits. */
export class CardEntry {
  pictures = $state.raw<readonly string[]>([]);
  number = $state("");

  get step(): "pictures" | "number" | "whole" {
    if (this.pictures.length < PLACES) return "pictures";
    return this.number.length < DIGITS ? "number" : "whole";
  }

  get isEmpty(): boolean {
    return this.pictures.length === 0;
  }

  /** Lays the next picture; none stands on a card twice. */
  lay(name: string): void {
    if (this.step === "pictures" && !this.pictures.includes(name)) this.pictures = [...this.pictures, name];
  }

  press(digit: string): void {
    if (this.step === "number") this.number += digit;
  }

  /** Takes back what was laid last. */
  undo(): void {
    if (this.number !== "") this.number = this.number.slice(0, -1);
    else this.pictures = this.pictures.slice(0, -1);
  }

  forget(): void {
    this.pictures = [];
    this.number = "";
  }
}
