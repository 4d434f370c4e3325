import type { Resources } from "../../src/core/engine.ts";
import { understand } from "../../src/core/engine.ts";
import type { Report } from "../../src/core/report/report.ts";
import { cpuTime } from "./cpu-time.ts";

/** Repeated to the size asked for, each is a text that news never is: one line without end, marks without partners, one word. */
const UNITS: readonly string[] = [
  "x",
  "A",
  "1",
  ".",
  ",",
  "(",
  '"',
  "“",
  "$",
  "\n",
  " ",
  "😀",
  "e\u0301",
  "\u200d",
  "’s ",
  "'a ",
  "a-",
  "— ",
  "a, ",
  "a\n",
  "5% ",
  "1 ",
  "he ",
  "the ",
  "if ",
  "not ",
  "and ",
  "said ",
  "word ",
  "KABUL ",
  "Kabul. ",
  "Kabul: ",
  "of Kabul ",
  "http://a.b/",
  "a@b.c/",
  "<a href=",
  "He said so. ",
  "he said that ",
  "two hundred and ",
  "Monday 3 May 2021 ",
  "Kabul Herat Smith ",
  "“He said “no” ",
  '"We will go," Smith said. ',
  "Mr Smith, the mayor of Kabul, ",
  "at least 3 people were killed and ",
  "Did he say who killed 3 people? ",
  "Mr Smith said, citing the ministry, that 3 people died. ",
];

export interface HostileCourse {
  /** Seconds of CPU per million UTF-16 units, the worst of all texts, and the text that took them. */
  readonly worst: number;
  readonly text: string;
  /** How much longer a unit takes in a text of the full size than in one of a quarter of it, for the text where that is most. */
  readonly growth: number;
  readonly grew: string;
  readonly count: number;
}

/** Reads hostile texts of `size` UTF-16 units, and of a quarter of that. */
export const readHostile = (
  size: number,
  read: (text: string) => Report,
  resources: Resources,
  others: readonly { readonly name: string; readonly text: string }[],
): HostileCourse => {
  const perMillion = (text: string): number => {
    const start = cpuTime();
    understand(read(text), resources);
    return (cpuTime() - start) / 1000 / (text.length / 1e6);
  };
  const course = { worst: 0, text: "", growth: 0, grew: "", count: 0 };
  const texts = [
    ...UNITS.map((unit) => ({ name: JSON.stringify(unit), text: unit.repeat(Math.ceil(size / unit.length)) })),
    ...others,
  ];
  for (const { name, text } of texts) {
    const quarter = perMillion(text.slice(0, size / 4));
    const whole = perMillion(text.slice(0, size));
    course.count++;
    if (whole > course.worst) Object.assign(course, { worst: whole, text: name });
    // Below a twentieth of a second the clock and the compiler tell more than the text.
    if (whole * (size / 1e6) > 0.05 && whole / quarter > course.growth)
      Object.assign(course, { growth: whole / quarter, grew: name });
  }
  return course;
};
