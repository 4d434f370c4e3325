import { describe, expect, test } from "vitest";
import { type ClaimSketch, n, place, type ReportSketch, storyOf } from "./build.ts";

const hurt = (number: number, population: string, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
  frame: "casualties",
  says: `${number} ${population}s were injured when the hall roof came down.`,
  harm: "injured",
  quantity: n(number),
  scope: { population },
  ...more,
});
const at = (name: string, day: number, ...claims: readonly ClaimSketch[]): ReportSketch => ({
  name,
  publishedAt: `2031-03-0${day}T08:00:00Z`,
  claims,
});
/** The verdicts of the questions that ask for the injured, by the numbers that answer them. */
const asked = (...sketches: readonly ReportSketch[]): { [numbers: string]: string } =>
  Object.fromEntries(
    storyOf(...sketches)
      .questions.filter(({ question }) => /injured/u.test(question))
      .map(({ answers, verdict }) => [answers.map(({ value }) => value).join(", "), verdict.kind]),
  );

describe("other words for those whom all count", () => {
  test("workers, and later more people, are one figure that rose", () => {
    expect(asked(at("a", 1, hurt(8, "weaver")), at("b", 2, hurt(23, "person")))).toEqual({ "8, 23": "changed" });
  });

  test("a report that gives a number for each sets them apart", () => {
    const both = at("b", 2, hurt(23, "person"), hurt(11, "weaver"));
    expect(asked(at("a", 1, hurt(8, "weaver")), both)).toEqual({ "8, 11": "changed", "23": "single origin" });
  });

  test("fewer of them, told no sooner, are some of them", () => {
    expect(asked(at("a", 1, hurt(23, "person")), at("b", 2, hurt(8, "weaver")))).toEqual({
      "23": "single origin",
      "8": "single origin",
    });
  });

  test("nothing tells which came first: they stay apart", () => {
    const undated = (name: string, claim: ClaimSketch): ReportSketch => ({ name, claims: [claim] });
    expect(asked(undated("a", hurt(8, "weaver")), undated("b", hurt(23, "person")))).toEqual({
      "23": "single origin",
      "8": "single origin",
    });
  });

  test("women are a group of their own, though nobody counts the men", () => {
    expect(asked(at("a", 1, hurt(8, "woman")), at("b", 2, hurt(23, "person")))).toEqual({
      "8": "single origin",
      "23": "single origin",
    });
  });

  test("unless a report gives one number for both in its first words", () => {
    const first = at("a", 1, hurt(8, "person"), hurt(8, "woman"));
    expect(asked(first, at("b", 2, hurt(23, "person")))).toEqual({ "8, 23": "changed" });
  });
});

describe("several places of one figure", () => {
  const local = (name: string) => place(name, { entity: `local:${name.toLowerCase().replaceAll(" ", "-")}` });
  const there = (number: number, name: string): ClaimSketch =>
    hurt(number, "person", { roles: { place: local(name) } });

  test("a town and its district are one place of a toll that rises", () => {
    expect(asked(at("a", 1, there(9, "Orvel")), at("b", 2, there(63, "Orvel district")))).toEqual({
      "9, 63": "changed",
    });
  });

  test("a report that counts in both keeps them apart", () => {
    const both = at("b", 2, there(63, "Orvel district"), there(12, "Orvel"));
    expect(asked(at("a", 1, there(9, "Orvel")), both)).toEqual({ "9, 12": "changed", "63": "single origin" });
  });

  test("two names under one number at the head of a report are one place", () => {
    const head = at("a", 1, there(9, "Orvel"), there(9, "Tarn Mill"));
    expect(asked(head, at("b", 2, there(14, "Tarn Mill")), at("c", 3, there(20, "Orvel")))).toEqual({
      "9, 14, 20": "changed",
    });
  });

  test("a toll lowered for the town stands beside that of its district", () => {
    const lowered = there(58, "Orvel");
    expect(
      asked(at("a", 1, there(63, "Orvel district")), at("b", 2, { ...lowered, says: `A recount: ${lowered.says}` })),
    ).toEqual({ "63, 58": "changed" });
  });

  test("two names in the first words of a report are one place", () => {
    const near: ClaimSketch = { ...there(9, "Orvel"), says: "In Orvel, near Tarn Mill, 9 people were injured." };
    expect(asked(at("a", 1, near), at("b", 2, there(14, "Tarn Mill")))).toEqual({ "9, 14": "changed" });
    expect(asked(at("a", 1, near), at("b", 2, there(14, "Tarn Mill"), there(3, "Orvel")))).toEqual({
      "9, 3": "disputed",
      "14": "single origin",
    });
  });

  test("two names with a number each are two places", () => {
    expect(asked(at("a", 1, there(9, "Orvel")), at("b", 2, there(14, "Tarn Mill")))).toEqual({
      "9": "single origin",
      "14": "single origin",
    });
  });
});

test("a number fifty times as large counts another matter, unless a report opens with it", () => {
  const war = hurt(1900, "person", { sentence: 9 });
  expect(asked(at("a", 1, hurt(4, "person")), at("b", 2, war))).toEqual({
    "4": "single origin",
    "1,900": "single origin",
  });
  expect(asked(at("a", 1, hurt(4, "person")), at("b", 2, hurt(1900, "person")))).toEqual({ "4, 1,900": "changed" });
});

describe("a rise that bounds allow", () => {
  const bounded = (number: number, bound: "more than" | "at least"): ClaimSketch =>
    hurt(number, "person", { quantity: n(number, "person", { bound }) });

  test("more than 80, and later 92", () => {
    expect(asked(at("a", 1, bounded(80, "more than")), at("b", 2, hurt(92, "person")))).toEqual({
      "more than 80, 92": "changed",
    });
  });

  test("those who are ill or missing become more too, those on board do not", () => {
    const ill = (number: number, bound: "exact" | "more than", frame: string): ClaimSketch => ({
      frame,
      says: `${number} people are on the sick ferry.`,
      quantity: n(number, "person", { bound }),
      ...(frame === "casualties" ? { harm: "sick" } : { scope: { act: "on board" } }),
    });
    const kinds = (frame: string) =>
      storyOf(at("a", 1, ill(150, "more than", frame)), at("b", 2, ill(230, "exact", frame))).questions.map(
        ({ verdict }) => verdict.kind,
      );
    expect(kinds("casualties")).toEqual(["changed"]);
    expect(kinds("count")).toEqual(["compatible"]);
  });

  test("at least 1,500 is said of 1,692 too", () => {
    expect(asked(at("a", 1, bounded(1500, "at least")), at("b", 2, hurt(1692, "person")))).toEqual({
      "at least 1,500, 1,692": "compatible",
    });
  });

  test("the bound told later rises from nothing", () => {
    expect(asked(at("a", 1, hurt(92, "person")), at("b", 2, bounded(80, "more than")))).toEqual({
      "92, more than 80": "compatible",
    });
  });
});

test("two tellers whom one report sets side by side differ, though each spoke on another day before", () => {
  const by = (speaker: string) =>
    [{ speaker, entity: `org:${speaker.toLowerCase()}`, kind: "body", cue: "said" }] as const;
  const fire = (number: number) => hurt(number, "person", { by: by("Firewatch") });
  const clinic = (number: number) => hurt(number, "person", { by: by("Clinic") });
  expect(asked(at("a", 1, fire(38)), at("b", 2, clinic(51)), at("c", 3, clinic(51), fire(38)))).toEqual({
    "38, 51": "disputed",
  });
  expect(asked(at("a", 1, fire(38)), at("b", 2, clinic(51)))).toEqual({ "38, 51": "changed" });
});
