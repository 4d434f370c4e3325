import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "../cases/engine.ts";

/** All names, events and outlets are made up. */
const storyOf = (...reports: readonly (readonly [publisher: string, publishedAt: string, text: string])[]) => {
  const readings = reports.map(([publisher, publishedAt, text]) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher, publishedAt, title, titleSpan: { start: 0, end: title.length } });
  });
  return picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories[0];
};

const differing = (story: ReturnType<typeof storyOf>): readonly string[] =>
  (story?.brief ?? []).filter(({ part }) => part === "disputed").map(({ text }) => text);

test("what a side says it lost and what the other claims to have killed differ", () => {
  const story = storyOf(
    [
      "Coast Wire",
      "2030-03-04T08:00:00Z",
      "Army leaves Kolwezi\n\nThe army left Kolwezi on Monday. It put military losses at 17 dead, the defence ministry said.",
    ],
    [
      "Metro Daily",
      "2030-03-04T19:00:00Z",
      "Kolwezi falls\n\nThe Amber Column claimed to have killed more than 60 soldiers in Kolwezi, Coast Wire reported. The army put its own losses at 17 soldiers.",
    ],
  );
  expect(differing(story)).toHaveLength(1);
  expect(differing(story)[0]).toMatch(
    /^Reports differ: 17 soldiers were killed.*; the Amber Column claimed that more than 60/iu,
  );
});

test("a figure that another voice sets right behind a report's own differs from it, whatever that one rose from", () => {
  const story = storyOf([
    "Relief Bureau",
    "2030-03-08T08:00:00Z",
    "Flight from Kolwezi\n\nAn estimated 41,000 people have fled Kolwezi since Monday, up from 18,000 in our previous note. The government's welfare directorate speaks of 25,000.",
  ]);
  expect(differing(story)).toHaveLength(1);
  expect(differing(story)[0]).toMatch(/25,000.*welfare directorate.*41,000/u);
});

test("a figure that its own teller replaces supports nothing", () => {
  const story = storyOf([
    "Relief Bureau",
    "2030-03-08T08:00:00Z",
    "Deaths in Kolwezi\n\nOur team counted 94 deaths in Kolwezi. This replaces the figure of 112 deaths given on Thursday, which counted some twice.",
  ]);
  const told = (story?.questions ?? []).flatMap(({ answers }) => answers.map(({ value }) => value));
  expect(told).toContain("94");
  expect(told).not.toContain("112");
});

test("what nobody but a party publishes is what that party says", () => {
  const [text, other] = [
    "Statement on Kolwezi\n\nThe air force carried out no flights over Kolwezi on Monday night. A rocket of the Amber Column fell on the hospital of Kolwezi.",
    "Hospital hit\n\nThe hospital of Kolwezi was hit by an explosion on Monday night, a nurse said. Its west wing burned down.",
  ];
  const story = storyOf(
    ["Ministry of Defence of Katanga", "2030-03-05T08:00:00Z", text],
    ["Coast Wire", "2030-03-05T09:00:00Z", other],
  );
  const own = (story?.brief ?? []).filter(({ text: line }) => /no flights|rocket/u.test(line));
  expect(own.length).toBeGreaterThan(0);
  expect(own.map(({ part }) => part)).toEqual(own.map(() => "said"));
});

test("of figures that differ each voice's last is told", () => {
  const story = storyOf(
    [
      "Coast Wire",
      "2030-03-05T08:00:00Z",
      "Blast\n\nThe council said 60 people were killed in Kolwezi. The army said 20 people were killed in Kolwezi.",
    ],
    [
      "Metro Daily",
      "2030-03-07T08:00:00Z",
      "Blast in Kolwezi\n\nThe council lowered its toll. The council said that 47 people were killed in Kolwezi, not 60, while the army counted 20.",
    ],
  );
  expect(differing(story)).toHaveLength(1);
  expect(differing(story)[0]).toMatch(/20 people.*47 people|47 people.*20 people/u);
  expect(differing(story)[0]).not.toMatch(/60 people/u);
});

test("three voices with a figure each are told with all of them, whoever else tells a number", () => {
  const story = storyOf(
    [
      "Coast Wire",
      "2030-03-05T08:00:00Z",
      "Market hit in Kolwezi\n\nAt least 60 people were killed on Monday in a strike on the market of Kolwezi, the rebels said. The hospital of Kolwezi said 44 people were killed.",
    ],
    [
      "Metro Daily",
      "2030-03-06T08:00:00Z",
      "Kolwezi counts its dead\n\nThe army said that nine people were killed in Kolwezi on Monday. The hospital said 54 people were killed, while the rebels spoke of 68 dead.",
    ],
  );
  expect(differing(story)).toHaveLength(1);
  for (const told of [/54 people[^;]*hospital/u, /68 people[^;]*rebels/u, /9 people[^;]*army/u])
    expect(differing(story)[0]).toMatch(told);
  expect(differing(story)[0]).toMatch(/54 people[^;]*earlier 44/u);
});

test("one voice whose figure rose is no dispute, and a sum far above all others is none either", () => {
  const rose = storyOf(
    ["Coast Wire", "2030-03-05T08:00:00Z", "Blast\n\nThe army said 20 people were killed in Kolwezi on Monday."],
    ["Metro Daily", "2030-03-06T08:00:00Z", "Blast\n\nThe army said 31 people were killed in Kolwezi on Monday."],
  );
  expect(differing(rose)).toEqual([]);
  const far = storyOf(
    [
      "Coast Wire",
      "2030-03-05T08:00:00Z",
      "Blast\n\nThe army said 20 people were killed in Kolwezi. The hospital said 24 people were killed in Kolwezi. Peace Watch said 1,140 people were killed.",
    ],
    ["Metro Daily", "2030-03-05T09:00:00Z", "Blast\n\nThe hospital said 24 people were killed in Kolwezi."],
  );
  for (const line of differing(far)) expect(line).not.toMatch(/1,140/u);
});

test("families are no people: neither count rises to the other", () => {
  const story = storyOf(
    [
      "Coast Wire",
      "2030-03-05T08:00:00Z",
      "Flood in Kolwezi\n\nThe flood displaced 400 people in Kolwezi on Monday, the council said.",
    ],
    [
      "Metro Daily",
      "2030-03-06T08:00:00Z",
      "Flood in Kolwezi\n\nThe flood displaced 118 families in Kolwezi, the council said.",
    ],
  );
  expect((story?.brief ?? []).filter(({ part }) => part === "changed" || part === "disputed")).toEqual([]);
  const asked = (story?.questions ?? []).filter(({ question }) => /displaced/u.test(question));
  expect(asked.map(({ answers }) => answers.map(({ value }) => value))).toEqual([["400"], ["118"]]);
});
