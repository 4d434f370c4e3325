import type { Answer } from "./picture.ts";

/** "2 origins", "at least 1 origin": how many surely know it each for themselves. */
export const originsWords = ({
  originsApart,
  originsAtLeast,
}: Pick<Answer, "originsApart" | "originsAtLeast">): string =>
  `${originsAtLeast ? "at least " : ""}${originsApart} origin${originsApart === 1 ? "" : "s"}`;

type Told = Pick<Answer, "reports" | "originsApart" | "originsAtLeast" | "inFull">;

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? "" : "s"}`;

/** "5 reports, 1 origin", "1 report, at least 1 origin; 2 more reports beside it". */
export const supportWords = ({ reports, originsApart, originsAtLeast, inFull }: Told): string => {
  const more = reports.length - inFull.reports;
  if (more <= 0) return `${count(reports.length, "report")}, ${originsWords({ originsApart, originsAtLeast })}`;
  const alone = originsWords({ originsApart: inFull.originsApart, originsAtLeast: true });
  return `${count(inFull.reports, "report")}, ${alone}; ${count(more, "more report")} beside it`;
};

/** Of several answers together: as many as one of them has at the least, and where all their numbers are exact as many as they have. */
export const originsTogether = (
  answers: readonly Pick<Answer, "origins" | "originsApart" | "originsAtLeast">[],
): Pick<Answer, "originsApart" | "originsAtLeast"> => {
  const all = new Set(answers.flatMap(({ origins }) => origins)).size;
  const originsAtLeast = answers.some((answer) => answer.originsAtLeast);
  const most = Math.max(0, ...answers.map(({ originsApart }) => originsApart));
  return { originsApart: originsAtLeast ? most : all, originsAtLeast };
};
