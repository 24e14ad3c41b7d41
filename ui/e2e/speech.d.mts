export const VOICED: readonly string[];
