import { describe, expect, test } from "vitest";
import type { Report } from "../report/report.ts";
import { groupStories, storyId, storyStream } from "./index.ts";

const made = (name: string, text: string, publishedAt: string | null = null): Report => ({
  id: `r_${name}`,
  text,
  title: null,
  titleSpan: null,
  publisher: null,
  publishedAt,
  url: null,
  language: "en",
  furniture: [],
  facts: [],
  reader: "test/1",
  sources: [],
});

// Two fights for one belt: every report shares the champion, the belt and the words of the ring.
const FIRST = [
  "Dragan Velkov kept his heavyweight belt in Oberfeld when he stopped Milo Tarrant in the seventh round. Tarrant, a southpaw from Kelso, went down twice before the referee ended the fight.",
  "Champion Dragan Velkov knocked out Milo Tarrant to keep his heavyweight title belt. The referee waved it off in the seventh after Tarrant had been floored twice at the Oberfeld arena.",
  "Heavyweight champion Velkov beats Milo Tarrant in seven rounds. The Kelso southpaw was floored twice in Oberfeld before the referee stopped the title fight and Velkov kept his belt.",
  "Milo Tarrant lost to Dragan Velkov in the seventh round in Oberfeld, floored twice. The Kelso southpaw said that the heavyweight champion hit harder than anybody he had met for a title belt.",
];
const SECOND = [
  "Dragan Velkov kept his heavyweight belt in Marlstad when he outpointed Oskar Quill over twelve rounds. Quill, unbeaten until then, cut the champion over the left eye and protested against the judges.",
  "Champion Dragan Velkov won on points against Oskar Quill to keep his heavyweight title belt. Judges in Marlstad gave him all but two rounds, though Quill had cut his eye and was unbeaten before.",
  "Heavyweight champion Velkov beats Oskar Quill on points in Marlstad. The unbeaten Quill opened a cut over his eye, went twelve rounds and protested against the judges as Velkov kept his title belt.",
  "Oskar Quill lost on points to Dragan Velkov after twelve rounds in Marlstad. Unbeaten until then, he cut the heavyweight champion over the eye and said that the judges gave away the title belt.",
];

const inTurn = (dates: readonly (string | null)[] = []): Report[] =>
  FIRST.flatMap((text, index) => [
    made(`a${index}`, text, dates[0] ?? null),
    made(`b${index}`, SECOND[index] ?? "", dates[1] ?? null),
  ]);

const grouped = (reports: readonly Report[]): string[] =>
  groupStories(reports.map((report) => ({ report, claims: [], notices: [] })))
    .map(({ reports: members }) => members.map((id) => id.slice(2)).join(" "))
    .sort();

describe("seams", () => {
  test("undated reports of two like events part once it shows", () => {
    expect(grouped(inTurn())).toEqual(["a0 a1 a2 a3", "b0 b1 b2 b3"]);
  });
  test("what is parted is told, under the id of the first report that goes", () => {
    const stream = storyStream();
    const steps = inTurn().map((report) => stream.add(report));
    const parted = steps.flatMap((step) => step.parted ?? []);
    expect(parted.map(({ from, to }) => [from, to])).toEqual([[storyId("r_a0"), storyId("r_b0")]]);
    expect(steps.at(-1)?.story).toBe(storyId("r_b0"));
    expect(stream.live()).toBe(2);
  });
  test("reports of one event stay together", () => {
    expect(grouped(FIRST.map((text, index) => made(`a${index}`, text)))).toEqual(["a0 a1 a2 a3"]);
  });
  test("one day and place told in two ways is one event", () => {
    expect(grouped(inTurn(["2031-05-04T08:00:00Z", "2031-05-04T20:00:00Z"]))).toEqual(["a0 a1 a2 a3 b0 b1 b2 b3"]);
  });
});
