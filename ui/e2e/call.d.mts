/** The tablet of the desk, for all walks of this process. */
export function deskTablet(): Promise<{ app: string }>;
