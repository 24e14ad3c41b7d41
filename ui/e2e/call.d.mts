/** The tablet of the desk beside the kiosk of a town, for all walks there. */
export function deskTablet(town: { app: string }): Promise<{ app: string }>;
