import { invoke, isTauri } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { CommandName, Commands } from "../bindings/commands";
import type { Changed } from "../bindings/types";
import { asHostError, type Host } from "./host";

/** True when the page runs in the app window. */
export const inAppWindow = isTauri;

/** The app window: one Tauri command carries every command of the table. */
export const tauriHost: Host = {
  async call<C extends CommandName>(command: C, request: Commands[C]["request"]): Promise<Commands[C]["reply"]> {
    try {
      return await invoke<Commands[C]["reply"]>("call", { name: command, body: request });
    } catch (problem) {
      throw asHostError(problem);
    }
  },

  async renew() {
    // A page that stays as it is is no harm.
    await invoke("renew").catch(() => undefined);
  },

  listen(hear) {
    const stop = listen<Changed>("onthaal", (event) => hear(event.payload));
    return () => {
      void stop.then((end) => end());
    };
  },
};
