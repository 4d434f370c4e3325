import { isBetween, originsTogether } from "../../core/picture/origins-words.ts";
import type { Answer, Question } from "../../core/picture/picture.ts";

/** "1 report", "2 reports". */
export const plural = (number: number, word: string, words = `${word}s`): string =>
  `${number} ${number === 1 ? word : words}`;

/** One line of at most `longest` UTF-16 units, cut at a space where one is near, with an ellipsis where cut. */
export const shorten = (text: string, longest: number): string => {
  const head = text
    .slice(0, longest * 4)
    .replace(/\s+/gu, " ")
    .trim();
  if (head.length <= longest) return head;
  const cut = head.slice(0, longest - 1);
  const space = head.lastIndexOf(" ", longest - 1);
  return `${(space > longest * 0.7 ? cut.slice(0, space) : cut).trimEnd()}\u2026`;
};

export const capitalise = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Words of a status beside an answer; an assertion needs none. */
const STATUS_WORDS: { readonly [status: string]: string } = {
  claimed: "claimed by a side",
  planned: "planned",
  forecast: "forecast",
  denied: "denied",
  conditional: "only if",
  asked: "asked",
};

export const statusWords = (status: string): string | null => STATUS_WORDS[status] ?? null;

/** The answer in words; a negative one says so once. */
export const valueWords = (answer: Answer): string =>
  answer.polarity === "negative" &&
  answer.quantity === null &&
  !/\b(?:not|never|no)\b|n['\u2019]t\b|[\u201c"]/iu.test(answer.value)
    ? `not: ${answer.value}`
    : answer.value;

/** The answers among which the verdict is decided: those of the latest or first one's status. */
export const leadingAnswers = ({ answers }: Question): readonly Answer[] => {
  const lead = answers.find((answer) => answer.latest) ?? answers[0];
  return answers.filter((answer) => answer.status === lead?.status);
};

/** The support of those answers together: distinct reports and origins ("1\u20133" between those that surely know it and those that nothing joins, "\u2265" for at least). */
export const questionSupport = (question: Question): string => {
  const answers = leadingAnswers(question);
  const reports = new Set(answers.flatMap((answer) => answer.reports)).size;
  if (reports === 0) return "no answer told";
  const together = originsTogether(answers);
  const { origins, originsApart, originsAtLeast } = together;
  const [only] = answers;
  const full = answers.length === 1 && only ? only.inFull.reports : reports;
  const told = full < reports ? `${full} of ${plural(reports, "report")}` : plural(reports, "report");
  if (isBetween(together)) return `${told}, ${originsApart}\u2013${plural(origins.length, "origin")}`;
  return `${told}, ${originsAtLeast ? "\u2265\u00a0" : ""}${plural(originsApart, "origin")}`;
};
