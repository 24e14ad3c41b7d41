/** Where the town's programs listen. */
export interface Town {
  app: string;
  beheer: string;
  stop: () => void;
}
export const TUESDAY_MORNING: string;
export function startTown(): Promise<Town>;
export const chromium: { executablePath: string; args: string[] };
