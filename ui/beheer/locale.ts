import { useLocale } from "../src/i18n/index.svelte";
import { api } from "./api";

const COOKIE = "onthaal_locale";

/** The language chosen before on this computer, then those of the browser. */
export function wantedLocales(): string[] {
  const chosen = document.cookie
    .split("; ")
    .map((pair) => pair.split("="))
    .find(([name]) => name === COOKIE)?.[1];
  return [...(chosen ? [chosen] : []), ...navigator.languages];
}

/** Turns the page to the first of `wanted` that the centre has. */
export async function speak(wanted: readonly string[]): Promise<void> {
  await useLocale(() => api.locale(wanted));
}

/** Turns the page to `locale` and remembers it for a year. */
export async function chooseLocale(locale: string): Promise<void> {
  await speak([locale]);
  document.cookie = `${COOKIE}=${locale}; Path=/; Max-Age=31536000; SameSite=Strict`;
}
