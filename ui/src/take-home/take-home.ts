import { keepPage, printPage, printsItself, type PaperSize } from "../host/paper";

/*
 * What goes home is seen on the screen as it stands on paper. To print it, a copy of it is laid beside
 * all of the page, and on paper nothing but that copy is left (the rule in paper.css).
 */

/**
 * What can be taken home: the card of a referral, the sheet of a service, the card of pictures, and a
 * list of rights, a leaf in each of its languages.
 */
export type Kind = "card" | "sheet" | "pictures" | "rights";

const SIZES: Record<Kind, PaperSize> = { card: "a5-lying", sheet: "a5-lying", pictures: "a6", rights: "a5-lying" };
const shown = new Map<Kind, HTMLElement>();
let laid: HTMLElement | null = null;

/** Whether the program writes a PDF itself; in a browser the print dialog does that. */
export const canSavePdf = printsItself();

/** Marks an element as what is printed for this kind, as long as it is there. */
export function paper(kind: Kind): (element: HTMLElement) => () => void {
  return (element) => {
    shown.set(kind, element);
    return () => {
      if (shown.get(kind) === element) shown.delete(kind);
      lift();
    };
  };
}

/** Prints one kind alone. Rejects when the system cannot. */
export async function print(kind: Kind): Promise<void> {
  if (!lay(kind)) return;
  if (!canSavePdf) {
    addEventListener("afterprint", lift, { once: true });
    window.print();
    return;
  }
  try {
    await printPage(SIZES[kind]);
  } finally {
    lift();
  }
}

/** Keeps one kind as a PDF, in the file that is chosen. */
export async function savePdf(kind: Kind, name: string = kind): Promise<"saved" | "cancelled" | "failed"> {
  if (!lay(kind)) return "failed";
  try {
    return (await keepPage(SIZES[kind], name)) ? "saved" : "cancelled";
  } catch {
    return "failed";
  } finally {
    lift();
  }
}

function lay(kind: Kind): boolean {
  lift();
  const element = shown.get(kind);
  if (element === undefined) return false;
  laid = document.createElement("div");
  laid.className = `print-sheet take-home-paper on-${kind}`;
  laid.setAttribute("aria-hidden", "true");
  laid.append(element.cloneNode(true));
  document.body.append(laid);
  return true;
}

function lift(): void {
  laid?.remove();
  laid = null;
}
