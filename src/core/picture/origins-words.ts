import type { Answer } from "./picture.ts";

interface Counted extends Pick<Answer, "originsApart" | "originsAtLeast"> {
  readonly origins: readonly unknown[];
}

/** Whether nothing joins more origins than surely know it each for themselves: their number lies between the two. */
export const isBetween = ({ origins, originsApart, originsAtLeast }: Counted): boolean =>
  originsAtLeast && origins.length > originsApart;

/** "2 origins"; "1 to 3 origins": how many surely know it each for themselves, and how many nothing joins; "at least 1 origin". */
export const originsWords = (answer: Counted): string => {
  const { origins, originsApart, originsAtLeast } = answer;
  if (isBetween(answer)) return `${originsApart} to ${origins.length} origins`;
  return `${originsAtLeast ? "at least " : ""}${originsApart} origin${originsApart === 1 ? "" : "s"}`;
};

type Told = Pick<Answer, "reports" | "origins" | "originsApart" | "originsAtLeast" | "inFull">;

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? "" : "s"}`;

/** "5 reports, 1 origin", "1 report, at least 1 origin; 2 more reports beside it". */
export const supportWords = (answer: Told): string => {
  const { reports, inFull } = answer;
  const more = reports.length - inFull.reports;
  if (more <= 0) return `${count(reports.length, "report")}, ${originsWords(answer)}`;
  const alone = originsWords({ origins: [], originsApart: inFull.originsApart, originsAtLeast: true });
  return `${count(inFull.reports, "report")}, ${alone}; ${count(more, "more report")} beside it`;
};

/** Of several answers together: as many as one of them has at the least, and where all their numbers are exact as many as they have. */
export const originsTogether = (
  answers: readonly Pick<Answer, "origins" | "originsApart" | "originsAtLeast">[],
): Counted => {
  const origins = [...new Set(answers.flatMap((answer) => answer.origins))];
  const originsAtLeast = answers.some((answer) => answer.originsAtLeast);
  const most = Math.max(0, ...answers.map(({ originsApart }) => originsApart));
  return { origins, originsApart: originsAtLeast ? most : origins.length, originsAtLeast };
};
