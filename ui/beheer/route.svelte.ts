export type Screen = "start" | "reports" | "devices" | "directory" | "coverage" | "import" | "export" | "duplicates" | "suggestions" | "partners" | "desk";
export type Route = { screen: Screen; rest: string[] };

const SCREENS: readonly Screen[] = ["start", "reports", "devices", "directory", "coverage", "import", "export", "duplicates", "suggestions", "partners", "desk"];

/** Reads `#/reports/<house>/<period>`; anything unknown is the start. Pure. */
export function readRoute(hash: string): Route {
  const [first, ...rest] = hash
    .replace(/^#\/?/, "")
    .split("/")
    .filter((part) => part !== "");
  const screen = SCREENS.find((known) => known === first) ?? "start";
  return { screen, rest: screen === first ? rest.map(decode) : [] };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

let current = $state.raw<Route>(readRoute(location.hash));
addEventListener("hashchange", () => {
  current = readRoute(location.hash);
});

/** Where we are; reading it in a component follows the address bar. */
export function route(): Route {
  return current;
}

/** The address of a screen, for links. */
export function to(screen: Screen, ...rest: string[]): string {
  return ["#", screen, ...rest.map(encodeURIComponent)].join("/");
}
