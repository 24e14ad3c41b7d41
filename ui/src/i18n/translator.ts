import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { AvailableLocale, Direction, LocaleBundle, SourceFile } from "../bindings/types";

export type Args = Record<string, FluentVariable>;

/** Formats the messages of one locale, with plain Dutch behind it. Pure: holds no page state. */
export interface Translator {
  readonly locale: string;
  readonly direction: Direction;
  readonly available: readonly AvailableLocale[];
  /** The same in plain Dutch, for what stands in both; Dutch has itself. */
  readonly dutch: Translator;
  /** The tag for `Intl`: digits and calendar stay those of every Belgian door and form. */
  readonly intl: string;
  /** The text of `id` (or `id.attribute`); Dutch when the locale lacks it, the id when nobody has it. */
  text(id: string, args?: Args): string;
  has(id: string): boolean;
  /** Whether the locale has the text itself, without Dutch behind it. */
  owns(id: string): boolean;
}

const REFERENCE = "nl-BE";

/** Makes a translator of the very files the program embeds. Broken messages are skipped, as in Rust. */
export function makeTranslator(bundle: LocaleBundle): Translator {
  const own = readBundle(bundle.locale, bundle.sources);
  const behind = readBundle(REFERENCE, bundle.fallback_sources);
  if (bundle.locale === REFERENCE) return speaking(bundle, own, behind);
  return speaking(bundle, own, behind, speaking({ ...bundle, locale: REFERENCE, direction: "ltr" }, behind, behind));
}

type About = Pick<LocaleBundle, "locale" | "direction" | "available">;

function speaking({ locale, direction, available }: About, own: FluentBundle, behind: FluentBundle, dutch?: Translator): Translator {
  const made: Translator = {
    locale,
    direction,
    available,
    get dutch() {
      return dutch ?? made;
    },
    intl: intlTag(locale),
    text: (id, args) => formatFrom(own, id, args) ?? formatFrom(behind, id, args) ?? id,
    owns: (id) => pattern(own, id) !== null,
    has: (id) => pattern(own, id) !== null || pattern(behind, id) !== null,
  };
  return made;
}

/* English as it is written in Belgium, "Saturday 5 December", and Portuguese as in Portugal. */
const NEAREST: Readonly<Record<string, string>> = { en: "en-GB", pt: "pt-PT" };

function intlTag(locale: string): string {
  return `${NEAREST[locale] ?? locale}-u-ca-gregory-nu-latn`;
}

function readBundle(locale: string, sources: readonly SourceFile[]): FluentBundle {
  const bundle = new FluentBundle(intlTag(locale));
  for (const source of sources) bundle.addResource(new FluentResource(source.text));
  return bundle;
}

function pattern(bundle: FluentBundle, id: string) {
  const dot = id.indexOf(".");
  const message = bundle.getMessage(dot < 0 ? id : id.slice(0, dot));
  if (!message) return null;
  return dot < 0 ? message.value : (message.attributes[id.slice(dot + 1)] ?? null);
}

function formatFrom(bundle: FluentBundle, id: string, args?: Args): string | null {
  const found = pattern(bundle, id);
  return found === null ? null : bundle.formatPattern(found, args ?? null, []);
}
