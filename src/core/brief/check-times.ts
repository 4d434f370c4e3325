import type { CheckWorld } from "./check.ts";
import { daysTold, firstTold, lastTold } from "./told-when.ts";

/** When the latest answer was told, and when one before it was. */
const LATEST = /, told on (\d{1,2} \p{Lu}\p{L}+(?: \d{4})?(?: at \d\d:\d\d UTC)?)(?=;|\.?$)/gu;
const EARLIER = /(?<=; earlier), on (\d{1,2} \p{Lu}\p{L}+(?: \d{4})?(?: at \d\d:\d\d UTC)?)(?=: )/gu;

/** In a row of figures, the day on which one before the latest was told. */
const IN_ROW = /(?<=; (?:earlier|before a correction): [^;]*) \((\d{1,2} \p{Lu}\p{L}+(?: \d{4})?)\)(?=[,;]|\.?$)/gu;

/** When a line that is of its time was told last. */
const AS_OF = /(?<=\)), as of (\d{1,2} \p{Lu}\p{L}+)(?: (\d{4}))?(?=\.?$)/u;

/** The sentence without the times at which it was told, which are no words of its claims. */
export const withoutTimes = (text: string): string =>
  text.replace(LATEST, "").replace(EARLIER, "").replace(IN_ROW, "").replace(AS_OF, "");

/** A time of telling is that of the first report of an answer: of the latest behind "told on", of those before behind "earlier, on". */
export const checkTimes = (
  text: string,
  { answers, publishedAt }: Pick<CheckWorld, "answers" | "publishedAt">,
): string[] => {
  const asOf = AS_OF.exec(text);
  if (asOf !== null) return isToldOn(asOf, answers, publishedAt) ? [] : [`it was not told last on ${asOf[1]}`];
  const latest = [...text.matchAll(LATEST)].map(([, day = ""]) => day);
  const earlier = [...text.matchAll(EARLIER)].map(([, day = ""]) => day);
  const inRow = [...text.matchAll(IN_ROW)].map(([, day = ""]) => day);
  if (inRow.length > 0) return inRow.filter((day) => !isDayBefore(day, answers, publishedAt)).map(wrongDay);
  if (latest.length + earlier.length === 0) return [];
  const moments = answers.map(({ reports }) => firstTold(reports, publishedAt) ?? "");
  if (moments.includes("")) return ["when it was told is not known"];
  const days = daysTold(moments);
  const isLatest = (at: number): boolean => answers[at]?.latest === true;
  const of = (last: boolean): readonly string[] => days.filter((_, at) => isLatest(at) === last);
  return [...latest.filter((day) => !of(true).includes(day)), ...earlier.filter((day) => !of(false).includes(day))].map(
    wrongDay,
  );
};

const wrongDay = (day: string): string => `nothing of it was told on ${day}`;

/** Whether an answer before the latest was told first on a day. */
const isDayBefore = (day: string, answers: CheckWorld["answers"], publishedAt: CheckWorld["publishedAt"]): boolean =>
  answers.some(({ reports, latest }) => {
    const at = latest === true ? null : firstTold(reports, publishedAt);
    return at !== null && daysTold([at.slice(0, DAY)]).some((told) => told === day.replace(/ \d{4}$/u, ""));
  });

/** "2031-05-03", in UTF-16 units. */
const DAY = 10;

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
