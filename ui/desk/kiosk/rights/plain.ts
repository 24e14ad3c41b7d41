/** An address as people write it: "groeipakket.be". */
export function plain(address: string): string {
  return address.replace(/^https:\/\/(www\.)?/, "").replace(/\/$/, "");
}

/** The Dutch name, where the one in the own language does not say it already. */
export function dutchBeside(own: string, dutch: string): string | null {
  return own.includes(dutch) ? null : dutch;
}
