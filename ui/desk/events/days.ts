/** A day so many days later, as ISO text. */
export function moved(day: string, days: number): string {
  const later = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(later).toISOString().slice(0, 10);
}
