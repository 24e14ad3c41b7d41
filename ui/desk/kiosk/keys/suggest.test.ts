import { expect, test } from "vitest";
import { suggest } from "./suggest";

const themes = [
  { id: "school-costs", name: "Kosten van de school" },
  { id: "school-choice", name: "School kiezen en inschrijven" },
  { id: "care", name: "Opvang voor baby’s en peuters" },
  { id: "creche", name: "Crèche" },
];

test("themes come while a word is being typed, those that begin with it first", () => {
  expect(suggest("sch", themes, [], 5)).toEqual(["school-choice", "school-costs"]);
  expect(suggest("ik zoek opv", themes, [], 5)).toEqual(["care"]);
});

test("marks and capitals do not matter", () => {
  expect(suggest("CRE", themes, [], 5)).toEqual(["creche"]);
  expect(suggest("crè", themes, [], 5)).toEqual(["creche"]);
});

test("what the search recognised stands first, and nothing stands twice", () => {
  expect(suggest("school", themes, ["care", "school-costs"], 5)).toEqual(["care", "school-costs", "school-choice"]);
  expect(suggest("school", themes, ["care"], 2)).toEqual(["care", "school-choice"]);
});

test("a small word after what was understood suggests nothing of its own, a longer one does", () => {
  const themes = [{ id: "new", name: "Je weg vinden als je hier pas bent" }];
  expect(suggest("zwanger ben", themes, ["pregnancy"], 5)).toEqual(["pregnancy"]);
  expect(suggest("zwanger vind", themes, ["pregnancy"], 5)).toEqual(["pregnancy", "new"]);
  expect(suggest("ben", themes, [], 5)).toEqual(["new"]);
});

test("one letter suggests nothing", () => {
  expect(suggest("s", themes, [], 5)).toEqual([]);
  expect(suggest("", themes, ["care"], 5)).toEqual(["care"]);
});

test("an Arabic word is found with and without its article", () => {
  const arabic = [{ id: "care", name: "الحضانة ورعاية الأطفال" }];
  expect(suggest("حضا", arabic, [], 5)).toEqual(["care"]);
  expect(suggest("الحضا", arabic, [], 5)).toEqual(["care"]);
});

test("signs of Ge'ez that sound alike are one", () => {
  const themes = [{ id: "care", name: "ሕፃናት ምእላይ" }];
  expect(suggest("ህጻ", themes, [], 5)).toEqual(["care"]);
  expect(suggest("ሕፃ", themes, [], 5)).toEqual(["care"]);
});
