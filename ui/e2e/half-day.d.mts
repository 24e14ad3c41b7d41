/** Theme, age, how it ended, and an everyday word for the theme. */
export const HALF_DAY: readonly (readonly [string, string, string, string])[];
