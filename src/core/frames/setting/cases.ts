/** Where and when a report plays: its headline, its text, the day it was published on, and what the setting has to say. */
export interface SettingCase {
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  /** Words of the place as they stand; null where none may be told. */
  readonly place?: string | null;
  readonly day?: string | null;
}

export const SETTING_CASES: readonly SettingCase[] = [
  {
    title: "Two hurt after Kokomo shooting",
    text: "Two men were hurt on Tuesday night. They were flown to a hospital in Indianapolis.",
    published: "2014-10-23",
    place: "Kokomo",
    day: "2014-10-21",
  },
  {
    title: "Man shot outside bar",
    text: "SALEM, Ore. -- A man was shot and wounded early Saturday, police said. He is from Portland.",
    published: "2015-07-18",
    place: "SALEM",
    day: "2015-07-18",
  },
  {
    title: "Ten-year-old shot through window",
    text: "A girl was shot through a window. Memphis police officers said that the shooting happened just before 9 p.m. Monday.",
    published: "2017-02-14",
    place: "Memphis",
    day: "2017-02-13",
  },
  {
    title: "Man charged in Dayton shooting",
    text: "A man was arrested on Thursday. Officers said that he shot two people in a car park on Sunday.",
    published: "2016-06-10",
    place: "Dayton",
    day: "2016-06-05",
  },
  {
    title: "One dead in overnight Savannah shooting",
    text: "Around 1:30 a.m. shots were fired near a fire station. A woman died.",
    published: "2015-12-02",
    place: "Savannah",
    day: "2015-12-02",
  },
  {
    title: "Seven hurt in club - The Evening Star, Springfield",
    text: "Seven people were hurt in a club in Oakland on Friday.",
    published: "2016-10-23",
    place: "Oakland",
    day: "2016-10-21",
  },
  {
    title: "Boy recovering after fall",
    text: "Posted: Friday, December 26, 2014 4:25 PM EST\n\nThe boy fell from a ladder and is expected to live.",
    published: "2014-12-29",
    place: null,
    day: null,
  },
  {
    title: "Woman recovering after crash",
    text: "She was airlifted to a trauma centre in Houston and will appear in court on Monday.",
    published: "2014-12-29",
    day: null,
  },
  {
    title: "Rebels near the capital",
    text: "Rebels took two towns. The last soldiers will leave this month, thirty years after the bombing of 4 May 1993.",
    day: null,
  },
  {
    title: "Troops leave",
    text: "The last troops go this month, almost 20 years after the start of a war to drive out the rebels following the 4 May 1993 bombing.",
    day: null,
  },
  {
    title: "Town remembers",
    text: "People gathered on the tenth anniversary of the flood of 12 June 2009.",
    day: null,
  },
];
