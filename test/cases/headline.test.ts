import { expect, it } from "vitest";
import { read } from "./engine.ts";

const toldBy = (title: string): readonly string[] =>
  read(`${title}\n\nRain fell on the mill all day and the road was open.`, {
    title,
    titleSpan: { start: 0, end: title.length },
  })
    .claims.filter(({ rule, start }) => rule === "event/headline" && start < title.length)
    .map(({ status }) => status);

it("tells a headline in its own words as a fact where its main verb is one", () => {
  expect(toldBy("Apple removes map app from its store in Kenya")).toEqual(["asserted"]);
});

it.each(["Kestrel girl who hit guards could get long sentence", "Miller who sued his bank may lose the mill"])(
  "never tells as a fact what a headline says could be: %s",
  (title) => {
    expect(toldBy(title).filter((status) => status === "asserted")).toEqual([]);
  },
);

const speakersIn = (title: string, body: string): number =>
  read(`${title}\n\n${body}`, { title, titleSpan: { start: 0, end: title.length } }).attributions.filter(
    ({ rule }) => rule === "attribution/headline",
  ).length;

it("lets a name before the colon of a headline speak only where its report does", () => {
  const title = "Peter Alan Harlow: Oregon gunman kills four people";
  expect(speakersIn(title, "Peter Alan Harlow set fire to his house on Monday. Police shot Harlow dead.")).toBe(0);
  const said = "Peter Harlow: Oregon mill killed four people";
  expect(speakersIn(said, "The mill was unsafe, Harlow said on Monday. Four people died there.")).toBe(1);
  expect(speakersIn(said, "Four people died in the mill on Monday.")).toBe(1);
});
