import { inAppWindow } from "../../../src/host/tauri";

/** Tries one way out from the page; true when it is shut. */
type Try = () => boolean | Promise<boolean>;

const PATIENCE_MS = 1500;

/** The ways out that a page can try by itself, by their number. */
function triesOfThePage(): ReadonlyMap<number, Try> {
  const everywhere: [number, Try][] = [
    [1, () => refused(new MouseEvent("contextmenu", bubbling))],
    [2, () => refused(new Event("selectstart", bubbling))],
    [3, () => refused(new DragEvent("dragstart", bubbling))],
    [4, () => refused(new DragEvent("dragover", bubbling)) && refused(new DragEvent("drop", bubbling))],
    [5, () => refused(new WheelEvent("wheel", { ...bubbling, ctrlKey: true, deltaY: -100 })) && keys("ctrl +", "ctrl -")],
    [7, () => keys("F11")],
    [8, () => keys("alt F4", "ctrl w", "ctrl q")],
    [9, () => keys("ctrl n", "ctrl t", "ctrl shift N")],
    [10, () => keys("ctrl p")],
    [11, () => keys("ctrl s", "ctrl o")],
    [12, () => keys("F12", "ctrl shift I", "ctrl shift J", "ctrl shift C")],
    [13, () => keys("ctrl l", "F6", "alt d")],
    [14, () => keys("F5", "ctrl r", "ctrl shift R")],
    [15, () => keys("ctrl u")],
    [18, () => keys("ctrl .", "ctrl ;", "meta .")],
    [19, () => ["mailto:", "tel:", "sms:", "file:///", "javascript:", "data:", "intent:", "onthaal:"].every((scheme) => linkRefused(scheme))],
    [20, () => window.open("about:blank") === null],
    [21, () => document.querySelector("input[type=file], iframe, object, embed") === null && linkRefused("blob:", true)],
    [22, fieldsForget],
    [23, () => ["copy", "cut", "paste"].every((type) => refused(new Event(type, bubbling)))],
    [24, () => !("share" in navigator) && !("Notification" in window && Notification.permission === "granted")],
  ];
  /* A browser would ask whoever stands before it, or go there. */
  const inWindow: [number, Try][] = [
    [25, seesAndHearsNobody],
    [29, reachesNobody],
  ];
  return new Map(inAppWindow() ? [...everywhere, ...inWindow] : everywhere);
}

/** Tries them one after the other; by its number, whether each is shut. */
export async function tryThePage(): Promise<ReadonlyMap<number, boolean>> {
  const outcome = new Map<number, boolean>();
  for (const [number, attempt] of triesOfThePage()) outcome.set(number, await attempt());
  return outcome;
}

const bubbling: EventInit = { bubbles: true, cancelable: true };

/** Whether the page lets nothing come of an event. */
function refused(event: Event, target: EventTarget = document.body): boolean {
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

function keys(...chords: readonly string[]): boolean {
  return chords.every((chord) => {
    const words = chord.split(" ");
    return refused(
      new KeyboardEvent("keydown", {
        ...bubbling,
        key: words.at(-1) ?? "",
        ctrlKey: words.includes("ctrl"),
        altKey: words.includes("alt"),
        shiftKey: words.includes("shift"),
        metaKey: words.includes("meta"),
      }),
    );
  });
}

/** Touches a link to this address; nothing may come of it, and the page stays. */
function linkRefused(address: string, download = false): boolean {
  const link = document.createElement("a");
  link.href = address;
  if (download) link.download = "x";
  document.body.append(link);
  const held = refused(new MouseEvent("click", bubbling), link);
  link.remove();
  return held;
}

function fieldsForget(): boolean {
  const field = document.createElement("input");
  field.className = "seen-by-readers-only";
  document.body.append(field);
  field.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  const forgets = field.autocomplete === "off" && !field.spellcheck && field.getAttribute("autocorrect") === "off";
  field.remove();
  return forgets && document.cookie === "";
}

/** What is allowed answers; what is forbidden fails or does not exist. */
async function seesAndHearsNobody(): Promise<boolean> {
  const media = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
  const where = (navigator as { geolocation?: Geolocation }).geolocation;
  const seen = media === undefined ? true : await fails(media.getUserMedia({ audio: true, video: true }));
  const placed =
    where === undefined ||
    (await fails(new Promise((found, lost) => where.getCurrentPosition(found, lost, { timeout: PATIENCE_MS }))));
  return seen && placed;
}

function reachesNobody(): Promise<boolean> {
  return fails(fetch("http://localhost:9/"));
}

async function fails(work: Promise<unknown>): Promise<boolean> {
  const tooLong = new Promise<boolean>((say) => setTimeout(() => say(true), PATIENCE_MS));
  const outcome = work.then(
    () => false,
    () => true,
  );
  return Promise.race([outcome, tooLong]);
}
