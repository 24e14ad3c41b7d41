import { httpHost } from "./http";
import { inAppWindow, tauriHost } from "./tauri";
import type { Host } from "./host";

export { HostError, asHostError } from "./host";
export type { Host } from "./host";

/** The host this page runs in. */
export const host: Host = inAppWindow() ? tauriHost : httpHost;
