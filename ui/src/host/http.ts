import type { CommandName, Commands } from "../bindings/commands";
import type { Changed } from "../bindings/types";
import { asHostError, HostError, type Host } from "./host";

/** The development host: the same commands over HTTP on loopback, changes as server-sent events. */
export const httpHost: Host = {
  async call<C extends CommandName>(command: C, request: Commands[C]["request"]): Promise<Commands[C]["reply"]> {
    let answer: Response;
    try {
      answer = await fetch(`/ipc/${command}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(request),
      });
    } catch {
      throw new HostError({ code: "internal", reference: "" });
    }
    const body: unknown = await answer.json().catch(() => null);
    if (!answer.ok) throw asHostError(body);
    return body as Commands[C]["reply"];
  },

  // The memory of a browser is the browser's.
  renew: () => Promise.resolve(),

  listen(hear) {
    const events = new EventSource("/events");
    events.onmessage = (event: MessageEvent<string>) => {
      const change = readChange(event.data);
      if (change) hear(change);
    };
    return () => events.close();
  },
};

function readChange(text: string): Changed | null {
  try {
    const value = JSON.parse(text) as Changed;
    return value.type === "changed" ? value : null;
  } catch {
    return null;
  }
}
