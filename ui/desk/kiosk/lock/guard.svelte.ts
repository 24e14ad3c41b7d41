import "./guard.css";

/*
 * What a page in a window would do beside what it was made for: menus, marking, dragging, zooming,
 * pasting, printing, and everything that system keys ask for. For families all of it is off, in every
 * host alike; what a page cannot hold the window holds (src-tauri/src/window.rs).
 */

const KEYS_OF_A_FIELD = new Set(["a", "z", "y"]);
const KEYS_OF_THE_SYSTEM = /^(F\d+|ContextMenu|Browser.*|Launch.*|Print|PrintScreen|Zoom.*|Open|New|Close|Save|Find|Help)$/;

class Guard {
  #kiosk = $state(false);
  #trying = $state(0);

  /** Whether the page does nothing but what it was made for. */
  get strict(): boolean {
    return this.#kiosk || this.#trying > 0;
  }

  /** Follows who has the tablet. */
  show(kiosk: boolean): void {
    this.#kiosk = kiosk;
    document.documentElement.dataset["guard"] = this.strict ? "strict" : "open";
  }

  /** Carries something out under the rules for families, whoever has the tablet. */
  async under<T>(work: () => Promise<T>): Promise<T> {
    this.#trying += 1;
    this.show(this.#kiosk);
    try {
      return await work();
    } finally {
      this.#trying -= 1;
      this.show(this.#kiosk);
    }
  }

  /** Stands guard until the returned function is called. */
  stand(): () => void {
    const end = new AbortController();
    const on = (types: readonly string[], hear: (event: Event) => void) => {
      for (const type of types) {
        addEventListener(type, hear, { capture: true, passive: false, signal: end.signal });
      }
    };
    const never = (event: Event) => {
      if (this.strict) event.preventDefault();
    };
    on(["contextmenu", "dragstart", "copy", "cut", "paste", "gesturestart", "auxclick"], never);
    // A file that falls on the page would take its place, at the desk as well.
    on(["dragenter", "dragover", "drop"], (event) => event.preventDefault());
    on(["selectstart"], (event) => {
      if (this.strict && !isField(event.target)) event.preventDefault();
    });
    on(["keydown"], (event) => {
      if (this.strict && event instanceof KeyboardEvent && isSystemKey(event)) event.preventDefault();
    });
    on(["wheel"], (event) => {
      if (this.strict && event instanceof WheelEvent && event.ctrlKey) event.preventDefault();
    });
    on(["touchstart", "touchmove"], (event) => {
      if (this.strict && "touches" in event && (event.touches as TouchList).length > 1) event.preventDefault();
    });
    on(["beforeinput"], (event) => {
      if (this.strict && event instanceof InputEvent && /^insertFrom(Paste|Drop|Yank)/.test(event.inputType)) {
        event.preventDefault();
      }
    });
    on(["click"], (event) => {
      if (this.strict && leavesThePage(event.target)) event.preventDefault();
    });
    on(["focusin"], (event) => {
      if (this.strict) remembersNothing(event.target);
    });
    const shut = [this.#shut("print", undefined), this.#shut("open", null), this.#shut("close", undefined)];
    return () => {
      end.abort();
      for (const open of shut) open();
    };
  }

  /** Lets a function of the window answer this, and do nothing, while the rules for families hold. */
  #shut(name: "print" | "open" | "close", answer: undefined | null): () => void {
    const before = window[name] as (...given: unknown[]) => unknown;
    Object.defineProperty(window, name, {
      configurable: true,
      writable: true,
      value: (...given: unknown[]) => (this.strict ? answer : before.apply(window, given)),
    });
    return () => {
      Object.defineProperty(window, name, { configurable: true, writable: true, value: before });
    };
  }
}

/** The one guard of this page. */
export const guard = new Guard();

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** A key that is for the system or the browser and not for what somebody types. */
function isSystemKey(event: KeyboardEvent): boolean {
  if (KEYS_OF_THE_SYSTEM.test(event.key)) return true;
  // On many keyboards @ and € are typed with Alt.
  if (event.getModifierState("AltGraph")) return false;
  if (event.altKey || event.metaKey) return true;
  if (!event.ctrlKey) return false;
  const ofField = isField(event.target) && !event.shiftKey;
  return !(ofField && KEYS_OF_A_FIELD.has(event.key.toLowerCase()));
}

function leavesThePage(target: EventTarget | null): boolean {
  const link = target instanceof Element ? target.closest("a[href], area[href]") : null;
  return link !== null && !(link.getAttribute("href") ?? "").startsWith("#");
}

function remembersNothing(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  target.autocomplete = "off";
  target.spellcheck = false;
  target.setAttribute("autocorrect", "off");
  target.setAttribute("autocapitalize", "off");
}
