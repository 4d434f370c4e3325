import { expect, test } from "vitest";
import { read } from "../../../../test/cases/engine.ts";
import { daysIn, eventDay } from "./event-day.ts";

const reportOf = (publishedAt: string, text: string, at = 0) =>
  read(text, { publisher: `Daily ${at}`, publishedAt }).report;

// 3 May 2031 is a Saturday.
test.each([
  ["The bridge fell on Thursday.", "2031-05-01"],
  ["Three days after Tuesday's collapse nobody had come.", "2031-04-29"],
  ["It fell on the evening of 1 May, the town said.", "2031-05-01"],
  ["It fell on May 1, 2031, the town said.", "2031-05-01"],
  ["The bridge fell last night.", "2031-05-02"],
])("%s tells %s", (text, day) => {
  expect(daysIn(reportOf("2031-05-03T09:00:00Z", text)).map((one) => one.day)).toEqual([day]);
});

test("where a report is of late in the day, the next may have begun where it is from", () => {
  const [told] = daysIn(reportOf("2031-05-02T22:00:00Z", "The bridge fell on Saturday morning."));
  expect(told?.day).toBe("2031-05-03");
});

test.each([
  "The bridge will be closed on Friday.",
  "It has been closed since Thursday.",
  "Crowds gathered ahead of Sunday's vote.",
  "It was built on 1 May 1998.",
  "A court is due to decide on Thursday.",
  "It had been opened last Friday, people said.",
])("%s tells no day of what happened", (text) => {
  expect(daysIn(reportOf("2031-05-03T09:00:00Z", text))).toEqual([]);
});

test("a day of a byline or a dateline is none", () => {
  const text = "Coast Wire, Lorn, Saturday 3 May 2031\n\nLORN, May 3 (Coast Wire) - A bridge fell here.";
  expect(daysIn(reportOf("2031-05-03T09:00:00Z", text))).toEqual([]);
});

const BRIDGE = [
  ["2031-04-30T20:00:00Z", "Police closed the Lorn bridge late on Wednesday after cables broke in it."],
  ["2031-05-01T20:00:00Z", "A span of the Lorn bridge fell on Thursday and two workers died."],
  ["2031-05-02T09:00:00Z", "The second worker was found on Friday. The span of the Lorn bridge fell on Thursday."],
  ["2031-05-02T12:00:00Z", "A minister saw the Lorn bridge on Friday. Nobody spoke of Thursday's fall."],
  [
    "2031-05-03T12:00:00Z",
    "A supervisor of the Lorn bridge was charged on Saturday, two days after 1 May, when it fell.",
  ],
] as const;

test("the day that most reports look back on is told, not that of what came before or after it", () => {
  const found = eventDay(BRIDGE.map(([at, text], index) => reportOf(at, text, index)));
  expect(found?.day).toBe("2031-05-01");
  expect(found?.settings.map(({ text }) => text)).toEqual(["Thursday", "Thursday", "Thursday", "1 May"]);
});

test.each([
  ["four reports", BRIDGE.slice(1)],
  [
    "reports of many days",
    BRIDGE.map(([at, text], index) => [at, index > 2 ? text : "The Lorn bridge is shut."] as const),
  ],
])("of %s none is", (_, told) => {
  expect(eventDay(told.map(([at, text], index) => reportOf(at, text, index)))).toBeNull();
});
