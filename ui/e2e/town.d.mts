/** Where the town's programs listen. */
export interface Town {
  app: string;
  beheer: string;
  /** Everything that its programs keep and write. */
  folder: string;
  /** The number of the tablet's process. */
  tablet: number;
  stop: () => void;
}
export const TUESDAY_MORNING: string;
export function startTown(): Promise<Town>;
/** Starts one more tablet, without a centre; it ends with this process. */
export function startTablet(): Promise<{ app: string }>;
export const chromium: { executablePath: string; args: string[] };
/** The one with a window and a profile as people have it. */
export const wholeChromium: typeof chromium;
