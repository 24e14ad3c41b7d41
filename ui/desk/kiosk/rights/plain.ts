/** An address as people write it: "groeipakket.be". */
export function plain(address: string): string {
  return address.replace(/^https:\/\/(www\.)?/, "").replace(/\/$/, "");
}
