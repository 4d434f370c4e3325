import { ProblemError } from "./problem.ts";

const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

const isRealTime = (value: string): boolean => {
  const parts = FORM.exec(value);
  if (parts === null || Number.isNaN(Date.parse(value))) return false;
  // Date.parse takes "2021-02-30" as the 2nd of March; a day that is not in its month is refused here.
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** Checks a moment as ISO 8601: a date (which means its end, UTC), or a time with its zone. Throws `ProblemError`. */
export const checkKnownAt = (value: string, flag = "--known-at"): string => {
  if (isRealTime(value)) return value;
  throw new ProblemError({
    code: "usage",
    what: `"${value}" is not a moment`,
    where: flag,
    todo: "write a date (2021-08-13) or a time with its zone (2021-08-13T10:00:00Z)",
  });
};
