import type { SessionView } from "../../src/bindings/types";

/** Which shift this is; nothing while the desk is closed or only takes questions outside its hours. Pure. */
export function shiftOf(
  session: Pick<SessionView, "day" | "half_day" | "site_id" | "desk_id" | "outside"> | null,
): string | null {
  if (session === null || session.outside) return null;
  return [session.day, session.half_day, session.desk_id ?? session.site_id].join(" ");
}
