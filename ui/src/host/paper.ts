import { invoke, isTauri } from "@tauri-apps/api/core";

/** The sizes of paper that can be chosen: A5 lying, and A6 standing. */
export type PaperSize = "a5-lying" | "a6";

/** True where the program itself prints; a browser does so on its own. */
export const printsItself = isTauri;

/** Prints what the page has laid out, after the dialog of the system. Rejects when that fails. */
export async function printPage(size: PaperSize): Promise<void> {
  await invoke("paper", { size, keep: null });
}

/**
 * Keeps what the page has laid out as a PDF, in the file that the dialog of the system is told; false
 * when it was told none. Rejects when the file cannot be written.
 */
export async function keepPage(size: PaperSize, name: string): Promise<boolean> {
  return invoke<boolean>("paper", { size, keep: name });
}

/**
 * Keeps a calendar in the file that the dialog of the system is told; false when it was told none.
 * Rejects when the file cannot be written.
 */
export async function keepCalendar(name: string, ics: string): Promise<boolean> {
  return invoke<boolean>("keep_calendar", { name, ics });
}
