import { isTyping } from "./keys";

const HELD = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"];

/** Whether somebody works with keys: only then is it told which key a choice answers to. */
class Keyboard {
  used = $state(false);

  /** A key was pressed. Typing in a box is done with the keys of a tablet too. */
  pressed(event: KeyboardEvent): void {
    if (!HELD.includes(event.key) && !isTyping(event.target)) this.used = true;
  }

  /** Something was touched: whoever uses fingers sees no keys. */
  touched(event: PointerEvent): void {
    if (event.pointerType === "touch") this.used = false;
  }
}

export const keyboard = new Keyboard();
