import { keepCalendar, printsItself } from "../../src/host/paper";

/** How it went: a browser says itself where a file goes, and nobody has to be told. */
export type Kept = "kept" | "cancelled" | "failed" | "given";

/** Keeps a calendar in a file: where the program is told to, or where the browser keeps what it is given. */
export async function calendarFile(ics: string, name: string): Promise<Kept> {
  if (!printsItself()) {
    give(ics, name);
    return "given";
  }
  try {
    return (await keepCalendar(name, ics)) ? "kept" : "cancelled";
  } catch {
    return "failed";
  }
}

function give(ics: string, name: string): void {
  const address = URL.createObjectURL(new Blob([ics], { type: "text/calendar;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.ics`;
  link.click();
  URL.revokeObjectURL(address);
}
