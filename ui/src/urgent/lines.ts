/*
 * The national lines: the one list for the kiosk, the help at the desk, the page that a family sees
 * together with a volunteer, and the young people's pages. They stand in the program, so that they
 * are there without a network, without a directory and without an answer. Where a line did not say
 * plainly until when it answers, the shorter time stands here: better a line that answers
 * unexpectedly than one that keeps silent.
 */

import type { Qr } from "../bindings/types";
import codes from "./codes.json";

export type LineId = "112" | "101" | "1712" | "106" | "102" | "1813" | "antigif" | "child-focus" | "jac" | "tejo";

/** Every day all day, or the same hours on these weekdays and not on public holidays. */
export type LineHours = "always" | { weekdays: readonly string[]; opens: string; closes: string };

export type Line = {
  /** The number as it is dialled; none where one writes or comes by. */
  number: string | null;
  /** Where one can chat or read more. */
  site: string | null;
  /** A name that is the same in every language. */
  name?: string;
  /** When somebody answers the telephone; nothing where it differs from place to place. */
  hours: LineHours | null;
  /** Where the hours of today stand, for who looks them over before a new edition. */
  source: string;
};

const WEEK = ["mon", "tue", "wed", "thu", "fri"];

export const LINES: Readonly<Record<LineId, Line>> = {
  "112": { number: "112", site: null, hours: "always", source: "112.be" },
  "101": { number: "101", site: null, hours: "always", source: "police.be" },
  "1712": {
    number: "1712",
    site: "1712.be",
    hours: { weekdays: WEEK, opens: "09:00", closes: "17:00" },
    source: "1712.be"
  },
  "106": { number: "106", site: "tele-onthaal.be", hours: "always", source: "tele-onthaal.be" },
  "102": {
    number: "102",
    site: "awel.be",
    hours: { weekdays: [...WEEK, "sat"], opens: "16:00", closes: "22:00" },
    source: "awel.be"
  },
  "1813": { number: "1813", site: "zelfmoord1813.be", hours: "always", source: "zelfmoord1813.be" },
  antigif: { number: "070 245 245", site: "antigifcentrum.be", hours: "always", source: "antigifcentrum.be" },
  "child-focus": { number: "116 000", site: "childfocus.be", hours: "always", source: "childfocus.be" },
  jac: { number: null, site: "caw.be/jac", name: "JAC", hours: null, source: "caw.be" },
  tejo: { number: null, site: "tejo.be", name: "TEJO", hours: null, source: "tejo.be" },
};

/** The code of the page of a line, for a telephone; it stands in the program too. */
export function codeOf({ site }: Line): Qr | null {
  const drawn: Readonly<Record<string, Qr>> = codes;
  return site === null ? null : (drawn[site] ?? null);
}

/** What every family can call from the kiosk, the most urgent first. */
export const FOR_FAMILIES = ["112", "1712", "106", "102", "1813", "antigif", "child-focus"] as const satisfies readonly LineId[];

/** What young people can call or where they can chat. */
export const FOR_YOUNG = ["102", "jac", "tejo", "1813", "1712"] as const satisfies readonly LineId[];

/** What stands on every paper that goes home: when there is danger, about violence, and for who wants to talk. */
export const TO_TAKE_HOME = ["112", "1712", "106"] as const satisfies readonly LineId[];

/** When there is danger now. */
export const FOR_DANGER = ["112", "101"] as const satisfies readonly LineId[];

/** What a volunteer who worries about a child can call. */
export const FOR_CONCERN = ["1712", "102", "106", "1813"] as const satisfies readonly LineId[];

/** What a volunteer can give along when no service fits. */
export const TO_GIVE_ALONG = ["106", "1712", "1813"] as const satisfies readonly LineId[];

/** What a volunteer can give along to a young person. */
export const TO_GIVE_YOUNG = ["102", "1813", "1712"] as const satisfies readonly LineId[];
