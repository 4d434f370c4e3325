import { describe, expect, test } from "vitest";
import { datelineDay, findDatelines } from "./dateline.ts";

const words = (text: string): string[] => findDatelines(text).map(({ start, end }) => text.slice(start, end).trimEnd());

describe("datelines", () => {
  test.each([
    ["JAKARTA - The dam held.", "JAKARTA -"],
    ["DAYTON, Ohio (AP) — The dam held.", "DAYTON, Ohio (AP) —"],
    ["LOS LLANOS DE ARIDANE, Spain, Sept 19 (Wire) - The dam held.", "LOS LLANOS DE ARIDANE, Spain, Sept 19 (Wire) -"],
    ["(Wire) - The dam held.", "(Wire) -"],
    ["Sept. 22 (Wire) -- The dam held.", "Sept. 22 (Wire) --"],
    ["Oberwald, Aug 5 (Wire) – The dam held.", "Oberwald, Aug 5 (Wire) –"],
    ["UPDATE: DAYTON, Ohio (AP) — The dam held.", "DAYTON, Ohio (AP) —"],
    ["AMBEL COUNTY, Ind. (WANE) The dam held.", "AMBEL COUNTY, Ind. (WANE)"],
    ["AMBEL (KGUN9-TV) The dam held.", "AMBEL (KGUN9-TV)"],
    ["PORT AMBEL, Calif. Crews held the dam.", "PORT AMBEL, Calif."],
    ["PORT AMBEL, California A dam held.", "PORT AMBEL, California"],
    ["AMBEL Two dams held.", "AMBEL"],
    ["Ambel (Varn), Apr 12 (BNS) At least two dams held.", "Ambel (Varn), Apr 12 (BNS)"],
    ["The headline\n\nGeneva, 14 March 2022 – The dam held.", "Geneva, 14 March 2022 –"],
  ])("%s", (text, dateline) => expect(words(text)).toEqual([dateline]));
  test.each([
    "The dam - built in 1971 - held.",
    "May 12 people cross? - nobody knew.",
    "Anna Frey, 14, March 2022 – The dam held.",
    "He came on Aug 5 - The dam held.",
    "Ambel, Apr 12 (the day of the flood) The dam held.",
    "AMBEL Police held the dam.",
    "D.C. The dam held.",
    "A FIRE-BOMB attack broke the dam.",
    "UPON The Dam they stood.",
    "AMBEL (WHO) says that the dam held.",
    "AMBEL (THE DAM) The dam held.",
    "Ambel (WANE) The dam held.",
    "Friday, 19 April 2024 - The dam held.",
    "Weather\nOberwald, 19 April 2024 - 7:26",
    "PUBLISHED Mon, March 21, 2016 - The dam held.",
  ])("is none: %s", (text) => expect(words(text)).toEqual([]));
  test("stays linear on long runs of capitals", () => {
    const started = process.cpuUsage().user;
    expect(words("AB ".repeat(200_000))).toEqual([]);
    expect(words("Aug 5 ".repeat(100_000))).toEqual([]);
    expect(process.cpuUsage().user - started).toBeLessThan(3_000_000);
  });
});

describe("the day of a dateline", () => {
  test.each([
    ["OBERWALD, Aug. 5 (Wire) — The dam held.", { year: null, month: 8, day: 5, words: "Aug. 5" }],
    ["A headline\n\nGeneva, 14 March 2022 – The dam held.", { year: 2022, month: 3, day: 14, words: "14 March 2022" }],
    ["OBERWALD (Wire) — The dam of Aug. 5 held.", null],
    [`${"The dam held. ".repeat(200)}\nOBERWALD, Aug. 5 (Wire) — It broke.`, null],
  ])("%s", (text, day) => expect(datelineDay(text)).toEqual(day));
});
