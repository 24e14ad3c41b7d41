import { ask } from "../api";
import type { Choice, Preview, Tab, Taken, TwinPage } from "./exchange";

const part = encodeURIComponent;

/** Every question about what comes in and goes out. */
export const exchange = {
  add: (file: File, draft: string | null) =>
    ask<{ draft_id: string }>("POST", draft === null ? "imports" : `imports?draft=${part(draft)}`, file),
  preview: (draft: string, tab: Tab | "", offset: number, limit: number) =>
    ask<Preview>("GET", `imports/${part(draft)}?tab=${tab}&offset=${offset}&limit=${limit}`),
  dropFile: (draft: string, number: number) => ask<undefined>("DELETE", `imports/${part(draft)}/files/${number}`),
  discard: (draft: string) => ask<undefined>("DELETE", `imports/${part(draft)}`),
  mapColumns: (draft: string, file: number, columns: (string | null)[]) =>
    ask<undefined>("PUT", `imports/${part(draft)}/mapping`, { file, columns }),
  choose: (draft: string, choices: Choice[]) => ask<undefined>("PUT", `imports/${part(draft)}/choices`, { choices }),
  takeOver: (draft: string, outcome: string) =>
    ask<Taken>("POST", `imports/${part(draft)}/take-over`, { outcome }),
  twins: (offset: number, limit: number) => ask<TwinPage>("GET", `duplicates?offset=${offset}&limit=${limit}`),
  settle: (choice: Choice) => ask<undefined>("POST", "duplicates", choice),
  verify: (service: string, method: string) => ask<undefined>("POST", `services/${part(service)}/verify`, { method }),
  setCapacity: (service: string, capacity: string | null) =>
    ask<undefined>("POST", `services/${part(service)}/capacity`, { capacity }),
};
