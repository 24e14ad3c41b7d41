import type { CommandName } from "../../src/bindings/commands";
import type { Changed } from "../../src/bindings/types";
import type { Host } from "../../src/host";

/** For tests: a tablet that answers a command when the test says so, and tells of a change when it says so. */
export function slowTablet() {
  const open: { command: CommandName; answer: (reply: unknown) => void; refuse: (problem: Error) => void }[] = [];
  const hears = new Set<(change: Changed) => void>();
  const host: Host = {
    call: (command) =>
      new Promise((answer, refuse) => open.push({ command, answer: answer as (reply: unknown) => void, refuse })),
    renew: () => Promise.resolve(),
    listen(hear) {
      hears.add(hear);
      return () => hears.delete(hear);
    },
  };
  function take(command: CommandName) {
    const at = open.findIndex((each) => each.command === command);
    const [taken] = open.splice(at, at < 0 ? 0 : 1);
    if (taken === undefined) throw new Error(`nobody asked ${command}`);
    return taken;
  }
  const settled = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return {
    host,
    /** Answers the oldest question of this kind. */
    async answers(command: CommandName, reply: unknown) {
      take(command).answer(reply);
      await settled();
    },
    /** Refuses it. */
    async refuses(command: CommandName) {
      take(command).refuse(new Error("refused"));
      await settled();
    },
    /** Tells that something changed at the bell. */
    changes() {
      for (const hear of hears) hear({ doorbell: true } as Changed);
    },
  };
}
