import type { LocaleBundle } from "../src/bindings/types";
import { asQuery, type Columns, type Coverage, type Offer, type Scope } from "./coverage/coverage";
import type { Release } from "./report/release";

export type Me = { name: string; role: string };
export type Overview = {
  sessions_opened_this_period: number;
  devices: number;
  last_sync_day: string | null;
  services: number;
  suggestions: number;
  waiting_for_release: string[];
};
export type ReleaseRow = { house_id: string; house: string; period: string; menu: string; k: number };
/** How often codes led to a ticket in one month on one way, and how often they did not. */
export type Openings = { month: string; way: "code" | "link" | "tablet"; opened: number; refused: number };
export type Device = {
  device_id: string;
  name: string;
  site: string | null;
  last_seen_day: string | null;
  revoked: boolean;
};
export type Site = { site_id: string; name: string; house_id: string; municipality: string | null };
export type NewCode = { code: string; expires_in_minutes: number };
export type ServiceRow = {
  service_id: string;
  name: string;
  organisation: string;
  themes: string[];
  assured_date: string | null;
  verified_method: string | null;
  capacity: string | null;
  capacity_date: string | null;
  status: string;
  municipality: string | null;
};
export type ServicePage = { total: number; services: ServiceRow[] };

/** What went wrong, in a code; the words for it stand in the locales. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly reference: string,
    readonly retryAfter: number,
    /** The field that was refused, where one was. */
    readonly field = "",
  ) {
    super(code);
  }
}

/** The code of anything that was thrown while asking. */
export function codeOf(problem: unknown): string {
  return problem instanceof ApiError ? problem.code : "offline";
}

/** Told whenever the centre no longer knows the session. */
export const onSignedOut: { tell: () => void } = { tell: () => undefined };

/** Asks the centre; a file goes as it is, under its name. */
export async function ask<T>(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { "X-Onthaal": "1" };
  const file = body instanceof File;
  if (file) headers["X-File-Name"] = encodeURIComponent(body.name);
  else if (body !== undefined) headers["Content-Type"] = "application/json";
  let answer: Response;
  try {
    answer = await fetch(`/api/${path}`, {
      method,
      headers,
      credentials: "same-origin",
      ...(body === undefined ? {} : { body: file ? body : JSON.stringify(body) }),
    });
  } catch {
    throw new ApiError("offline", "", 0);
  }
  const text = await answer.text();
  if (answer.ok) return (text === "" ? undefined : JSON.parse(text)) as T;
  const problem = readProblem(text, Number(answer.headers.get("Retry-After") ?? 0));
  if (problem.code === "unauthorised" && path !== "sign-in" && path !== "me") onSignedOut.tell();
  throw problem;
}

function readProblem(text: string, retryAfter: number): ApiError {
  try {
    const body = JSON.parse(text) as { code?: unknown; request_id?: unknown; field?: unknown };
    if (typeof body.code === "string") {
      const said = (part: unknown) => (typeof part === "string" ? part : "");
      return new ApiError(body.code, said(body.request_id), retryAfter, said(body.field));
    }
  } catch {
    // A proxy in between answered with a page of its own.
  }
  return new ApiError("offline", "", retryAfter);
}

const part = encodeURIComponent;

/** Every question the screens ask the centre. */
export const api = {
  locale: (wanted: readonly string[]) => ask<LocaleBundle>("GET", `locale/${part(wanted.join(","))}`),
  me: () => ask<Me>("GET", "me"),
  signIn: (name: string, password: string) => ask<undefined>("POST", "sign-in", { name, password }),
  signOut: () => ask<undefined>("POST", "sign-out"),
  overview: () => ask<Overview>("GET", "overview"),
  releases: () => ask<ReleaseRow[]>("GET", "releases"),
  release: (house: string, period: string) => ask<Release>("GET", `releases/${part(house)}/${part(period)}`),
  openings: () => ask<Openings[]>("GET", "openings"),
  sites: () => ask<Site[]>("GET", "sites"),
  devices: () => ask<Device[]>("GET", "devices"),
  makeCode: (site: string, name: string) =>
    ask<NewCode>("POST", "devices/code", name === "" ? { site_id: site } : { site_id: site, name }),
  revoke: (device: string) => ask<undefined>("POST", `devices/${part(device)}/revoke`),
  services: (text: string, limit: number, offset: number) =>
    ask<ServicePage>("GET", `services?text=${part(text)}&limit=${limit}&offset=${offset}`),
  coverage: (by: Columns, scope: Scope) => ask<Coverage>("GET", `coverage?${asQuery(by, scope)}`),
  coverageServices: (by: Columns, scope: Scope, theme: string, column: string | null) =>
    ask<Offer[]>(
      "GET",
      `coverage/services?${asQuery(by, scope)}&theme=${part(theme)}${column === null ? "" : `&column=${part(column)}`}`,
    ),
};
