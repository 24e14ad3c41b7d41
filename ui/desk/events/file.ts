/** Gives the browser a calendar file to keep. */
export function keepCalendar(ics: string, name: string): void {
  const address = URL.createObjectURL(new Blob([ics], { type: "text/calendar;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.ics`;
  link.click();
  URL.revokeObjectURL(address);
}
