import { label, publicLabel, t } from "../../src/i18n/index.svelte";
import type { Place } from "./place";
import type { Visit } from "./visit.svelte";

/**
 * What the window is called: the page, in the visitor's language. Of what somebody may want to be gone from
 * it says only where they are, and of what somebody typed only that they search.
 */
export function pageTitle(visit: Visit): string {
  return (visit.delicate ? null : nameOf(visit.place, visit.search.text.trim() !== "")) ?? t("kiosk-title");
}

function nameOf(place: Place, searching: boolean): string | null {
  switch (place.kind) {
    case "language":
      return t("kiosk-welcome");
    case "home":
      return searching ? t("kiosk-search") : t("kiosk-home");
    case "domain":
      return publicLabel("theme", place.domain);
    case "way":
      return label("way-name", place.way);
    case "results":
      return place.theme === null ? t("find-open") : publicLabel("theme", place.theme);
    case "fiche":
      return place.found.value?.texts.name?.text ?? null;
    case "event":
      return place.found.value?.name.text ?? null;
    case "events":
      return t("events-title");
    case "basket":
      return t("find-list");
    case "tell":
      return t("tell-title");
    case "rights":
      return t("rights-title");
    case "card":
    case "youth":
    case "topic":
      return null;
  }
}
