/** The rows of letters of one script, and what it is called by itself. */
export type Layout = { rows: readonly (readonly string[])[]; own: string };

const rows = (...lines: string[]) => lines.map((line) => line.split(" "));

/* As on the telephones of who reads the language; letters with a mark stand where a row has room. */
const DUTCH = rows("a z e r t y u i o p", "q s d f g h j k l m", "w x c v b n é ë ï '");
const QWERTY = rows("q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m '");
const LATIN: Record<string, string[][]> = {
  nl: DUTCH,
  fr: rows("a z e r t y u i o p", "q s d f g h j k l m", "w x c v b n é è ê à ç '"),
  de: rows("q w e r t z u i o p ü", "a s d f g h j k l ö ä", "y x c v b n m ß"),
  tr: rows("q w e r t y u ı o p ğ ü", "a s d f g h j k l ş i", "z x c v b n m ö ç"),
  pl: rows("q w e r t y u i o p ę ó", "a s d f g h j k l ą ł ś", "z x c v b n m ż ź ć ń"),
  ro: rows("q w e r t y u i o p ă î", "a s d f g h j k l ș ț", "z x c v b n m â"),
  es: rows("q w e r t y u i o p", "a s d f g h j k l ñ", "z x c v b n m á é í ó ú"),
  pt: rows("q w e r t y u i o p ó õ", "a s d f g h j k l ç ú í", "z x c v b n m ã á à é ê"),
};
const OWN: Record<string, Layout> = {
  uk: {
    own: "абв",
    rows: rows("й ц у к е н г ш щ з х ї", "ф і в а п р о л д ж є", "я ч с м и т ь б ю ґ '"),
  },
  ru: { own: "абв", rows: rows("й ц у к е н г ш щ з х ъ", "ф ы в а п р о л д ж э", "я ч с м и т ь б ю ё") },
  bg: { own: "абв", rows: rows("я в е р т ъ у и о п ш щ", "а с д ф г х й к л ю", "з ь ц ж б н м ч") },
  ar: {
    own: "ابت",
    rows: rows("ض ص ث ق ف غ ع ه خ ح ج د", "ش س ي ب ل ا ت ن م ك ط", "ئ ء ؤ ر ى ة و ز ظ ذ أ إ"),
  },
  fa: {
    own: "ابپ",
    rows: rows("ض ص ث ق ف غ ع ه خ ح ج چ", "ش س ی ب ل ا ت ن م ک گ", "ظ ط ز ژ ر ذ د پ و ئ آ"),
  },
  ps: {
    own: "ابپ",
    rows: rows(
      "ټ ډ ړ ڼ ښ ځ څ ږ ې ۍ ئ آ",
      "ض ص ث ق ف غ ع ه خ ح ج چ",
      "ش س ی ب ل ا ت ن م ک ګ ي",
      "ظ ط ز ژ ر ذ د پ و",
    ),
  },
  ti: {
    own: "ሀለሐ",
    rows: rows("ሀ ለ ሐ መ ሠ ረ ሰ ሸ ቀ ቐ በ ቨ", "ተ ቸ ኀ ነ ኘ አ ከ ኸ ወ ዐ ዘ ዠ", "የ ደ ጀ ገ ጠ ጨ ጰ ጸ ፀ ፈ ፐ"),
  },
};

/** The keys of a script of its own; null where the language is written with Latin letters. */
export function ownLayout(locale: string): Layout | null {
  return OWN[base(locale)] ?? null;
}

/** The Latin letters: those of the language, and those of Dutch beside a script of its own. */
export function latinLayout(locale: string): Layout {
  const code = base(locale);
  return { own: "abc", rows: LATIN[code] ?? (OWN[code] ? DUTCH : QWERTY) };
}

export const DIGITS = "1 2 3 4 5 6 7 8 9 0".split(" ");

function base(locale: string): string {
  return locale.split("-")[0] ?? locale;
}
