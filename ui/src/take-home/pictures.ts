const files = import.meta.glob<string>("../../../crates/ticket/pictures/*.svg", {
  query: "?raw",
  import: "default",
  eager: true,
});

const drawings = new Map(
  Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1, -".svg".length), text]),
);

/** The names of all pictures of a ticket's code, by alphabet. */
export const pictureNames: readonly string[] = [...drawings.keys()].sort();

/** A picture of a ticket's code as an element of its own; none when there is no such picture. */
export function draw(name: string): SVGSVGElement | null {
  const text = drawings.get(name);
  if (text === undefined) return null;
  const drawing = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  return drawing instanceof SVGSVGElement ? document.importNode(drawing, true) : null;
}
