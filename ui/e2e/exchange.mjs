// The screens on which a coordinator brings the directory in and takes it out.
import { pressLike } from "./press.mjs";

/** A list as a partner sends it: one that is there already, and a telephone that Excel broke. */
const SHEET = `Organisatie;Dienst;Telefoon;E-mail;Straat;Postcode;Gemeente;Thema;Zomaar
De Kade vzw;Taalcafé De Kade;053/21.22.23;info@kade.be;Markt 1;9300;Aalst;Nederlands leren;x
De Kade vzw;Huiswerkhulp;9,32E+10;geen;Markt 1;99;Aalst;huiswerk;y
CAW Wilgenland vzw;Onthaal CAW;09 000 40 10;;Stationsplein 6;9995;Wilgenbeke;geweld;
`;

/** The walks, for who knows the way to a place of the beheer. */
export function exchangeScreens(beheer) {
  const open = async (walk, way) => {
    await beheer(walk, "directory");
    await walk.page.getByRole("link", { name: walk.words(way), exact: true }).click();
  };
  /** Brings a file, until its columns or what it would do is shown. */
  const bring = async (walk, name, content) => {
    await open(walk, "exchange-in");
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
    await walk.page.locator("input[type=file]").setInputFiles(file);
    await walk.page.locator("#step-title, .tools").first().waitFor();
  };
  const twins = async (walk) => {
    await bring(walk, "partners.csv", SHEET);
    await pressLike(walk.page, walk.words("exchange-columns-done"));
    await walk.page.locator(".pairs").waitFor();
  };
  const check = async (walk) => {
    await twins(walk);
    await pressLike(walk.page, walk.words("exchange-twins-ready"));
    await walk.page.locator(".tabs").waitFor();
  };
  return {
    "beheer-import": async (walk) => {
      await open(walk, "exchange-in");
      await walk.page.locator(".drop").waitFor();
    },
    "beheer-import-columns": (walk) => bring(walk, "partners.csv", SHEET),
    "beheer-import-twins": twins,
    "beheer-import-check": check,
    "beheer-import-problems": async (walk) => {
      await check(walk);
      await walk.page.locator(".tabs .errors").click();
      await walk.page.locator(".lines").scrollIntoViewIfNeeded();
    },
    "beheer-import-broken": async (walk) => {
      await bring(walk, "stuk.json", '{"id": 1,\n "id": 2}');
      await walk.page.locator(".wrong").waitFor();
    },
    "beheer-export": async (walk) => {
      await open(walk, "exchange-out");
      await walk.page.locator("main a[download]").first().waitFor();
    },
    "beheer-twins": async (walk) => {
      await open(walk, "exchange-twins");
      await walk.page.locator(".pairs, .empty").first().waitFor();
    },
  };
}
