import { describe, expect, test } from "vitest";
import { headDay } from "./head-day.ts";

const STORY = "The river rose by a metre in the night and closed two bridges in the old town, the council said.";

describe("the day that a report tells of itself at its head", () => {
  test.each([
    ["a dateline", "LAMU, June 3 (Wire) - The river rose.", "6-3"],
    ["an update in brackets", `Town under water\n\n[Updated Thursday 1 September, 19.30 local]\n\n${STORY}`, "9-1"],
    ["a line of its own", `Town under water\n\nSource: Wire\n31 Oct., 06:42\n\n${STORY}`, "10-31"],
    ["the later of two", `Town under water\n\n19 Jan, 6:10 pm - updated 20 Jan, 8:02 am\n\n${STORY}`, "1-20"],
    [
      "the last change",
      `Town under water\n\nBy the desk. First published Monday 5 June. Last changed Tuesday 6 June, 18:40.\n\n${STORY}`,
      "6-6",
    ],
    ["who wrote it", `Town under water\n\nFrom agencies and our staff, Tuesday 22 January\n\n${STORY}`, "1-22"],
    ["a report of the situation", `Floods\nFlash Update No. 15 (2 June 2023)\n\n${STORY}`, "6-2"],
    ["a dateline of two towns", `Town under water\n\nLamu/Garsen, 17 January 2017 - ${STORY}`, "1-17"],
    ["a dateline in brackets", `Town under water\n\n(Lamu, 25 January 2017) - ${STORY}`, "1-25"],
    ["numbers behind the wire", `Town under water\n\nLamu (Wire) 17/5/2015 - ${STORY}`, "5-17"],
    ["a part of a month", `Town under water\n\nLAMU, late August - ${STORY}`, "8-25"],
    ["between bars", `Town under water\nBy Our Staff, Lamu | January 24, 2017 | The Paper: Daily\n${STORY}`, "1-24"],
    ["with its clock", `Town under water\n\nCoast Mirror, Sept 27, 2022 6:10PM, Read time 2 mins\n\n${STORY}`, "9-27"],
    [
      "with its weekday",
      `Town under water: ticker\nFriday 22 July 2016. In English by our team\n\n19:05 ${STORY}`,
      "7-22",
    ],
    ["when it was aired", `RUSH TRANSCRIPT\n\nAired July 22, 2016 - 15:35 ET\n\n${STORY}`, "7-22"],
    ["the day of a programme", `The evening programme, Monday 9 May - uncorrected\n\n${STORY}`, "5-9"],
    [
      "a note at the end",
      `Town under water\n\n${STORY}\n\nThis report was put right on 22 March: it gave two metres.`,
      "3-22",
    ],
    ["a live page", `Floods - as it happened, Friday 18 January\n\n${STORY}`, "1-18"],
  ])("%s", (_, text, day) => {
    const found = headDay(text);
    expect(found && `${found.month}-${found.day}`).toBe(day);
  });

  test.each([
    ["a dateline", `Town under water\n\nLAMU, Wednesday: ${STORY}`, 3, null],
    ["a dateline with the number of the day", `Town under water\n\nLamu, Thursday 17 (Wire) - ${STORY}`, 4, 17],
    ["who wrote it", `Town under water\n\nFrom our correspondent in Lamu, Sunday\n\n${STORY}`, 0, null],
    ["a label", `Town under water\n\nPublished Saturday | World | Share 214\n\n${STORY}`, 6, null],
  ])("only a weekday: %s", (_, text, weekday, day) =>
    expect(headDay(text)).toMatchObject({ weekday, day, month: null }),
  );

  test("a day by numbers may be the other way round", () => {
    expect(headDay(`Town under water\nBy the desk - 09/08/2024, 20h14.\n${STORY}`)).toMatchObject({
      eitherWay: true,
      clock: { minutes: 20 * 60 + 14 },
    });
  });

  test.each([
    ["the name of a day in a headline", `Markets await Black Friday\n\n${STORY}`],
    ["a weekday in a headline below", `Town under water\n\nRiver to crest on Friday\n\n${STORY}`],
    ["the edition that a note corrects", `Town under water\n\n${STORY}\n\nSubeditor: our January 29 edition gave 31.`],
    ["a day in a headline", `Ceremony recalls flood of 9 November\n\n${STORY}`],
    ["a day in the telling", `Town under water\n\n${STORY} A vote is due on 12 June.`],
    ["a feast", `March on 1 May draws thousands\n\n${STORY}`],
    ["no day at all", `Town under water\n\n${STORY}`],
    ["no day of the calendar", `Town under water\n\nUpdated 45 June\n\n${STORY}`],
  ])("not %s", (_, text) => expect(headDay(text)).toBeNull());
});
