/** How long one picture of the information screen stays. */
export const EACH_MS: number;
