/** What was chosen on a page: its words, and the how manieth of all that can be chosen there. */
export type Chosen = { words: string; place: number };

const CHOICES = "button, a[href]";

/** What has the focus in the page as it is left; null when nothing of it has. */
export function chosenIn(page: HTMLElement | null): Chosen | null {
  const all = choices(page);
  const place = all.findIndex((each) => each === document.activeElement);
  const found = all[place];
  return found === undefined ? null : { words: wordsOf(found), place };
}

/** What was chosen before, on a page that is shown anew; null while it is not there. */
export function chosenBefore(page: HTMLElement | null, { words, place }: Chosen): HTMLElement | null {
  const all = choices(page);
  const there = all[place];
  if (there !== undefined && wordsOf(there) === words) return there;
  return all.find((each) => wordsOf(each) === words) ?? null;
}

/**
 * Gives the focus back to what was chosen, as soon as the page has it again, unless the focus went somewhere
 * else meanwhile. Ends by itself with the returned function.
 */
export function awaitChosen(page: HTMLElement, chosen: Chosen, found: (where: HTMLElement) => void): () => void {
  const from = document.activeElement;
  const observer = new MutationObserver(() => {
    const here = document.activeElement;
    const where = chosenBefore(page, chosen);
    if (here !== from && here !== document.body) observer.disconnect();
    else if (where !== null) {
      observer.disconnect();
      found(where);
    }
  });
  observer.observe(page, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function choices(page: HTMLElement | null): HTMLElement[] {
  return Array.from(page?.querySelectorAll<HTMLElement>(CHOICES) ?? []);
}

function wordsOf(choice: HTMLElement): string {
  return choice.textContent.trim();
}
