import { describe, expect, test } from "vitest";
import { dateAtTop } from "./printed-date.ts";

const STORY = "The dam above Oberwald held on Sunday, the mayor told reporters at the town hall.";
const HEADLINE = "Dam holds above Oberwald";
/** The date at the top of a text that begins with the headline. */
const below = (lines: string): string | null =>
  dateAtTop(`${HEADLINE}\n\n${lines}`, { start: 0, end: HEADLINE.length })?.value ?? null;

describe("the date at the top of plain text", () => {
  test.each([
    [`20 September 2021\n\n${STORY}`, "20 September 2021"],
    [`By Ana Ruiz in Oberwald\n20 September 2021\n\n${STORY}`, "20 September 2021"],
    [`By Ana Ruiz, 20 September 2021\n\n${STORY}`, "20 September 2021"],
    [`27 September 2021, Island Gazette\n\n${STORY}`, "27 September 2021"],
    [`East Coast Observer, 30 August 2022\n\n${STORY}`, "30 August 2022"],
    [`Monday, September 20, 2021\n\n${STORY}`, "September 20, 2021"],
    [`Date: 25 September 2021\n\nHighlights\n- 20 houses lost\n\n${STORY}`, "25 September 2021"],
    [`Published: 2021-09-25 14:30\nMenu\n\n${STORY}`, "2021-09-25 14:30"],
    [`Situation Report No. 4 (as of 25 September 2021)\n\n${STORY}`, "25 September 2021"],
    [`OBERWALD, Sept. 20, 2021 (Wire) — ${STORY}`, "Sept. 20, 2021"],
    [`Oberwald/Lauen, 20 September 2021 - ${STORY}`, "20 September 2021"],
    [`Wed 22 Sep 2021 | First published on Tue 21 Sep 2021\n\n${STORY}`, "22 Sep 2021"],
    [`Monday 20 September 2021. In English by our own team\n\n${STORY}`, "20 September 2021"],
    [`By Our Staff, Oberwald | September 20, 2021 | The Gazette: A Daily\n\n${STORY}`, "September 20, 2021"],
    [`Valley Mirror, Sept 20, 2021 6:10PM, Read time 2 mins\n\n${STORY}`, "Sept 20, 2021 6:10PM"],
    [`Aired September 20, 2021 - 15:35 ET\n\n${STORY}`, "September 20, 2021"],
  ])("%s", (lines, date) => expect(below(lines)).toBe(date));
  test("a change of the story is no publication", () => {
    const text = `${HEADLINE}\n\nUpdated 21 September 2021\n\n${STORY}`;
    expect(dateAtTop(text, { start: 0, end: HEADLINE.length })).toMatchObject({ field: "modifiedAt" });
  });
  test.each([
    ["the clock of a page", `Friday, 19 April 2024 - 7:26\n\n${STORY}`],
    ["a bare date above another headline", `19 April 2024\n\nFlood reaches the valley floor\n\n${STORY}`],
    ["a sentence", `On 27 September 1998 the dam broke.\n\n${STORY}`],
    ["a day without its year", `OBERWALD, Sept. 20 (Wire) — ${STORY}`],
    ["a date inside the telling", `${STORY}\n\n27 September 2021\n\nThe dam of 1998 was smaller.`],
    ["a date that can be read two ways", `Date: 05/06/2021\n\n${STORY}`],
  ])("says nothing: %s", (_, lines) => expect(below(lines)).toBeNull());
  test.each([
    ["Harbour Relief\n\nExternal Situation Report 6 (data as of 26 October 2017)", "26 October 2017"],
    ["Harbour Relief\n\nHumanitarian Flash Update No. 15 (2 June 2023)", "2 June 2023"],
    ["Harbour Relief\n\nSituation note, 6 September 2016", "6 September 2016"],
  ])("a report of the situation says its day: %s", (head, day) => expect(below(head)).toBe(day));

  test("a bare date above the headline is the clock of a page", () => {
    const text = `19 April 2024\n\n${HEADLINE}\n\n${STORY}`;
    expect(dateAtTop(text, { start: 15, end: 15 + HEADLINE.length })).toBeNull();
  });
});
