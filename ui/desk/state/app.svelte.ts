import type {
  AvailableLocale,
  ChangeLookRequest,
  Changed,
  DeskView,
  HouseView,
  LocaleBundle,
  Mode,
  SettingsView,
  SyncStatus,
  ThemesView,
  VocabularyView,
} from "../../src/bindings/types";
import { asHostError, host, type HostError } from "../../src/host";
import { translator, useLocale } from "../../src/i18n/index.svelte";
import { palette } from "../../src/style/palette.svelte";

/** The faces of the app: families, the volunteer at the desk, looking things up, and the settings. */
export type Face = "kiosk" | "desk" | "staff" | "settings";
export type TextSize = 1 | 2 | 3;

const REFERENCE = "nl-BE";

/** What all screens of this window share. Nothing in it is about a visitor. */
class App {
  phase = $state<"starting" | "ready" | "failed">("starting");
  problem = $state.raw<HostError | null>(null);
  house = $state.raw<HouseView | null>(null);
  vocabulary = $state.raw<VocabularyView | null>(null);
  sync = $state.raw<SyncStatus | null>(null);
  today = $state.raw<DeskView | null>(null);
  face = $state<Face>("desk");
  /** Grows when the directory changed, so that open screens look again. */
  directoryTurn = $state(0);
  textSize = $state<TextSize>(1);
  highContrast = $state(false);
  /** A visit without sound and without motion, in softer colours. */
  quiet = $state(false);
  /** How the tablet is used; only while a coordinator has the settings open. */
  settings = $state.raw<SettingsView | null>(null);
  /** True while the desk is locked for whoever takes over. */
  handedOver = $state(false);
  /** Grows when somebody took the desk over. */
  handovers = $state(0);
  #deskLocale = REFERENCE;
  #wantsInfo = false;

  /** The locales that whoever looks at this face may choose: at the kiosk also those for visitors only. */
  get languages(): readonly AvailableLocale[] {
    const tablet = this.house?.tablet;
    const kiosk = this.face === "kiosk";
    const all = (kiosk ? this.house?.visitor_locales : undefined) ?? translator().available;
    const offered = (kiosk ? tablet?.kiosk_locales : tablet?.desk_locales) ?? [];
    return offered.length === 0 ? all : all.filter((each) => offered.includes(each.locale));
  }

  /** The name, in the language itself, of the language the page is in. */
  get ownLanguage(): string {
    const { locale, available } = translator();
    const all = this.house?.visitor_locales ?? available;
    return all.find((each) => each.locale === locale)?.name ?? locale;
  }

  /** How large letters are for a family to begin with. */
  get usualText(): TextSize {
    return asTextSize(this.house?.tablet.text_size);
  }

  /** Reads what every screen needs. Can be called again after a failure. */
  async start(): Promise<void> {
    this.phase = "starting";
    this.problem = null;
    try {
      const [house, vocabulary, sync] = await Promise.all([
        host.call("house", {}),
        host.call("vocabulary", {}),
        host.call("sync_status", {}),
      ]);
      await this.changeLocale(localeOfAddress() ?? this.#deskLocale, house.mode);
      this.house = house;
      this.vocabulary = vocabulary;
      this.sync = sync;
      if (house.mode === "kiosk") {
        this.face = "kiosk";
        this.showText(this.usualText);
      } else {
        this.wearLook();
        this.face = faceOfAddress() ?? "desk";
        if (!house.locked) this.today = await host.call("today", {});
      }
      this.phase = "ready";
    } catch (problem) {
      this.problem = asHostError(problem);
      this.phase = "failed";
    }
  }

  /** Follows changes until the returned function is called. */
  follow(): () => void {
    return host.listen((change) => void this.#changed(change));
  }

  /** Turns the page to a locale, with the texts that screens of this mode have. */
  async changeLocale(locale: string, mode: Mode = this.face === "kiosk" ? "kiosk" : "desk"): Promise<void> {
    await useLocale(() => loadLocale(locale, mode));
    if (mode !== "kiosk") this.#deskLocale = translator().locale;
  }

  /** Keeps how the desk likes its screens, for who sits there next. */
  async changeLook(look: ChangeLookRequest): Promise<void> {
    this.house = await host.call("change_look", look);
    this.wearLook();
  }

  /** Puts the look of the desk on the page. */
  wearLook(): void {
    const look = this.house?.look;
    this.showText(asTextSize(look?.text_size));
    this.showContrast(look?.high_contrast === true);
    this.showQuiet(false);
    palette.choice = look?.palette ?? "auto";
  }

  /** Back to plain Dutch and the ordinary look, for the next visitor. */
  async resetDisplay(): Promise<void> {
    this.showText(this.usualText);
    this.showContrast(false);
    this.showQuiet(false);
    if (translator().locale !== REFERENCE) await this.changeLocale(REFERENCE);
  }

  showText(size: TextSize): void {
    this.textSize = size;
    document.documentElement.dataset["text"] = String(size);
  }

  showContrast(high: boolean): void {
    this.highContrast = high;
    document.documentElement.dataset["contrast"] = high ? "high" : "normal";
  }

  showQuiet(quiet: boolean): void {
    this.quiet = quiet;
    document.documentElement.dataset["quiet"] = quiet ? "on" : "off";
  }

  /** Between the desk and looking things up; neither is locked. */
  show(face: "desk" | "staff"): void {
    this.face = face;
    this.problem = null;
    history.replaceState(null, "", face === "desk" ? "#/desk" : "#/staff");
    window.scrollTo(0, 0);
  }

  /** The kiosk that comes next begins with what is on this week. */
  wishInfo(): void {
    this.#wantsInfo = true;
  }

  /** Whether that was asked for; once. */
  takeInfoWish(): boolean {
    const wanted = this.#wantsInfo;
    this.#wantsInfo = false;
    return wanted;
  }

  /** Hands the tablet to families, or takes it back. Rejects with `denied` when a pin is asked for. */
  async setMode(mode: Mode, pin?: string): Promise<void> {
    const practised = this.house?.practice === true;
    const house = await host.call("set_mode", pin === undefined ? { mode } : { mode, pin });
    history.replaceState(null, "", mode === "kiosk" ? "#/kiosk" : "#/desk");
    if (practised && !house.practice) {
      location.reload();
      return;
    }
    // A kiosk has no texts of the desk: they come before its screens do.
    if (mode !== "kiosk") await this.changeLocale(this.#deskLocale, mode);
    this.house = house;
    window.scrollTo(0, 0);
    if (mode === "kiosk") {
      this.face = "kiosk";
      await this.resetDisplay();
    } else {
      this.face = "desk";
      this.wearLook();
      this.today = await host.call("today", {});
    }
  }

  /** Locks the desk; what is open at it stays open. */
  async lock(handedOver = false): Promise<void> {
    this.handedOver = handedOver;
    this.house = await host.call("lock", {});
    this.#left();
  }

  /** Unlocks the desk. Rejects with `denied` when the pin is wrong, or asked for. */
  async unlock(pin?: string): Promise<void> {
    const house = await host.call("unlock", pin === undefined ? {} : { pin });
    this.today = await host.call("today", {});
    this.house = house;
    if (this.handedOver) this.handovers += 1;
    this.handedOver = false;
  }

  /** Takes both PINs away by the code on paper. Rejects with `denied` when it is wrong, or asked for. */
  async recover(code?: string): Promise<void> {
    const house = await host.call("recover", code === undefined ? {} : { code });
    history.replaceState(null, "", "#/desk");
    await this.changeLocale(this.#deskLocale, "desk");
    this.house = house;
    this.settings = null;
    this.face = "desk";
    this.wearLook();
    this.today = await host.call("today", {});
  }

  /** Opens the settings. Rejects with `denied` when the pin is wrong, or asked for. */
  async enterSettings(pin?: string): Promise<void> {
    this.settings = await host.call("enter_settings", pin === undefined ? {} : { pin });
    this.face = "settings";
    this.problem = null;
    window.scrollTo(0, 0);
  }

  async leaveSettings(): Promise<void> {
    this.show("desk");
    this.#left();
    await host.call("leave_settings", {});
  }

  #left(): void {
    this.settings = null;
    if (this.face === "settings") this.face = "desk";
  }

  /**
   * Begins to practise, or ends it. The page then begins anew: nothing that was half done in the one
   * house can end up in the other.
   */
  async practise(on: boolean): Promise<void> {
    await host.call("practice", { on });
    history.replaceState(null, "", `#/desk?${this.#deskLocale}`);
    location.reload();
  }

  async sendNow(): Promise<void> {
    this.sync = await host.call("sync_now", {});
  }

  /** Makes the tablet known to a centre; every screen then asks again. */
  async connect(server: string, code: string): Promise<void> {
    this.sync = await host.call("enrol", { server, code });
    await this.#changed({ type: "changed", directory: true, today: true });
  }

  async #changed(change: Changed): Promise<void> {
    try {
      if (change.sync || change.today) this.sync = await host.call("sync_status", {});
      if (change.directory) this.directoryTurn += 1;
      if (change.directory || change.tablet) this.house = await host.call("house", {});
      const staffed = this.face !== "kiosk" && this.house?.locked !== true;
      if (change.today && staffed) this.today = await host.call("today", {});
    } catch {
      // The screens keep what they have; the next change or action tells again.
    }
  }
}

export const app = new App();

/** The texts of a locale: of every screen, or of those that a kiosk has. */
export function loadLocale(locale: string, mode: Mode = "desk"): Promise<LocaleBundle> {
  return host.call("locale_bundle", { locale, screens: mode === "kiosk" ? "kiosk" : "all" });
}

export function loadThemes(locale: string): Promise<ThemesView> {
  return host.call("themes", { locale });
}

function faceOfAddress(): "desk" | "staff" | null {
  if (location.hash === "#/staff") return "staff";
  return location.hash === "#/desk" ? "desk" : null;
}

/** The language that the page had before it began anew, said once. */
function localeOfAddress(): string | null {
  const [face, locale] = location.hash.split("?");
  if (locale === undefined) return null;
  history.replaceState(null, "", face);
  return locale;
}

function asTextSize(size: number | undefined): TextSize {
  return size === 2 || size === 3 ? size : 1;
}
