import type { CheckWorld } from "./check.ts";
import { daysTold, firstTold, lastTold } from "./told-when.ts";

/** When the latest answer was told, and when one before it was. */
const LATEST = /, told on (\d{1,2} \p{Lu}\p{L}+(?: \d{4})?(?: at \d\d:\d\d UTC)?)(?=;|\.?$)/gu;
const EARLIER = /(?<=; earlier), on (\d{1,2} \p{Lu}\p{L}+(?: \d{4})?(?: at \d\d:\d\d UTC)?)(?=: )/gu;

/** When a line that is of its time was told last. */
const AS_OF = /(?<=\)), as of (\d{1,2} \p{Lu}\p{L}+)(?: (\d{4}))?(?=\.?$)/u;

/** The sentence without the times at which it was told, which are no words of its claims. */
export const withoutTimes = (text: string): string => text.replace(LATEST, "").replace(EARLIER, "").replace(AS_OF, "");

/** A time of telling is that of the first report of an answer: of the latest behind "told on", of those before behind "earlier, on". */
export const checkTimes = (
  text: string,
  { answers, publishedAt }: Pick<CheckWorld, "answers" | "publishedAt">,
): string[] => {
  const asOf = AS_OF.exec(text);
  if (asOf !== null) return isToldOn(asOf, answers, publishedAt) ? [] : [`it was not told last on ${asOf[1]}`];
  const latest = [...text.matchAll(LATEST)].map(([, day = ""]) => day);
  const earlier = [...text.matchAll(EARLIER)].map(([, day = ""]) => day);
  if (latest.length + earlier.length === 0) return [];
  const moments = answers.map(({ reports }) => firstTold(reports, publishedAt) ?? "");
  if (moments.includes("")) return ["when it was told is not known"];
  const days = daysTold(moments);
  const isLatest = (at: number): boolean => answers[at]?.latest === true;
  const of = (last: boolean): readonly string[] => days.filter((_, at) => isLatest(at) === last);
  return [...latest.filter((day) => !of(true).includes(day)), ...earlier.filter((day) => !of(false).includes(day))].map(
    (day) => `nothing of it was told on ${day}`,
  );
};

const isToldOn = (
  [, day, year]: RegExpExecArray,
  answers: CheckWorld["answers"],
  publishedAt: CheckWorld["publishedAt"],
): boolean => {
  const last = lastTold(
    answers.flatMap(({ reports }) => reports),
    publishedAt,
  );
  const [told = ""] = last === null ? [] : daysTold([last]);
  return told === day && (year === undefined || last?.startsWith(year) === true);
};
