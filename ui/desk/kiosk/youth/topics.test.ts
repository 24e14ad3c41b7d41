import { expect, test } from "vitest";
import { answersTo, bandsOf, themeOf, TOPICS, type Topic } from "./topics";

const topic = (id: string): Topic => TOPICS.find((each) => each.id === id) ?? { id, themes: [] };
const place = (service_id: string, ...themes: string[]) => ({ service_id, themes });
const ids = (places: readonly { service_id: string }[]) => places.map(({ service_id }) => service_id);

test("who asks about love or being pregnant finds a young people's own door first, then the counsel, then a doctor", () => {
  const doctor = place("doctor", "primary-care");
  const counsel = place("counsel", "fertility-contraception", "teen-parenthood");
  const own = place("own", "youth-own-questions", "direct-access-help");
  const found = [doctor, counsel, own, counsel];
  expect(ids(answersTo(topic("love"), found, new Set(["doctor"])))).toEqual(["own", "counsel", "doctor"]);
});

test("a young person who is pregnant is meant, a couple that wants a child is not", () => {
  expect(bandsOf(topic("love"))).toEqual(["age-12-18", "age-18-24", "prenatal"]);
  expect(bandsOf(topic("drugs"))).toEqual(["age-12-18", "age-18-24"]);
});

test("what is for parents is not among what is for their children", () => {
  const parents = place("parents", "alcohol-tobacco-drugs", "parents-of-teens");
  const line = place("line", "alcohol-tobacco-drugs");
  expect(ids(answersTo(topic("drugs"), [parents, line], new Set()))).toEqual(["line"]);
});

test("of equals what is for young people comes before what is for all", () => {
  const all = place("all", "child-abuse-concern");
  const young = place("young", "child-abuse-concern");
  expect(ids(answersTo(topic("home"), [all, young], new Set(["all"])))).toEqual(["young", "all"]);
});

test("a place that is there for something else is no door for every question", () => {
  const flats = place("flats", "independent-living", "housing", "youth-own-questions");
  expect(answersTo(topic("feel"), [flats], new Set())).toEqual([]);
  expect(ids(answersTo(topic("living"), [flats], new Set()))).toEqual(["flats"]);
});

test("every topic has a theme to be told by, and each is there once", () => {
  for (const each of TOPICS) expect(themeOf(each), each.id).not.toBe("");
  expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
});
