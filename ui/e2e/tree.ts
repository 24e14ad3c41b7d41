// What a screen reader is told of a page, and what the Tab key comes by.
import type { Page } from "@playwright/test";

/** One thing of the accessible tree. */
interface Told {
  role: string;
  name: string;
  level: number | null;
  focusable: boolean;
  /** The name of the group that it is told in, if it has one. */
  group: string;
}

type Value = { value?: unknown };
type Node = { nodeId: string; childIds?: string[]; ignored: boolean; role?: Value; name?: Value; properties?: { name: string; value: Value }[] };

/**
 * The accessible tree as Chromium gives it to a screen reader, in the order of reading, without what
 * is ignored. Of a dialog that is open only its own part: what is modal hides the page behind it.
 */
export async function toldOf(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: Node | undefined, group = ""): { node: Node; group: string }[] => {
    if (node === undefined) return [];
    const within = (text(node.role) === "group" && text(node.name)) || group;
    return [{ node, group }, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id), within))];
  };
  const all = inOrder(nodes[0]);
  const modal = all.filter(({ node }) => isDialog(text(node.role)) && property(node, "modal") === true).at(-1);
  return (modal ? inOrder(modal.node) : all)
    .filter(({ node }) => !node.ignored)
    .map(({ node, group }) => {
      const level = property(node, "level");
      return {
        role: text(node.role),
        name: text(node.name).trim(),
        level: typeof level === "number" ? level : null,
        focusable: property(node, "focusable") === true,
        group,
      };
    });
}

/** A dialog, or one that tells of something in haste. */
export const isDialog = (role: string) => role === "dialog" || role === "alertdialog";

const text = (value: Value | undefined) => (typeof value?.value === "string" ? value.value : "");
const property = (node: Node, name: string) => node.properties?.find((each) => each.name === name)?.value.value;

/** Something that the focus came by. */
export interface Stop {
  what: string;
  ring: boolean;
  seen: boolean;
}

/**
 * What can be reached: of a group that arrow keys walk through, one is enough. Marks it in the page,
 * within the dialog that is open.
 */
export async function markReachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const place = [...document.querySelectorAll("[role=dialog], [role=alertdialog]")].at(-1) ?? document.body;
    const wanted = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary";
    const shown = [...place.querySelectorAll<HTMLElement>(wanted)].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && each.closest("[inert]") === null && each.tabIndex >= 0,
    );
    const radios = new Set<string>();
    const reachable = shown.filter((each) => {
      if (!(each instanceof HTMLInputElement) || each.type !== "radio") return true;
      const first = !radios.has(each.name);
      radios.add(each.name);
      return first;
    });
    const name = (each: HTMLElement) =>
      `${each.localName} ${(each.getAttribute("aria-label") ?? each.textContent).trim().slice(0, 40)}`;
    reachable.forEach((each, index) => {
      if (each instanceof HTMLInputElement && each.type === "radio") each.dataset.stop = `radio ${each.name}`;
      else each.dataset.stop = `${index} ${name(each)}`;
    });
    return reachable.map((each) => each.dataset.stop ?? "");
  });
}

/** Where the focus is now; null when it is on nothing. */
export async function present(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const radio = at instanceof HTMLInputElement && at.type === "radio" ? `radio ${at.name}` : undefined;
    const ringed = (each: Element | null) => {
      if (each === null) return false;
      const style = getComputedStyle(each);
      const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      return outline || style.boxShadow !== "none";
    };
    const box = at.getBoundingClientRect();
    const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    // A ring may lie around the box that holds a field.
    return {
      what: radio ?? at.dataset.stop ?? at.outerHTML.slice(0, 120),
      ring: ringed(at) || ringed(at.closest("label")) || ringed(at.parentElement?.closest(":focus-within:not(body, html, main, #app)") ?? null),
      seen: middle !== null && (at.contains(middle) || middle.contains(at)),
    };
  });
}
