/** Days of the proleptic Gregorian calendar as whole numbers (0 = 1970-01-01). No clock and no time zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a date. Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The date of a day number. */
export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** 0 Sunday .. 6 Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Moves a date by months, keeping the day where the month has it. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = dayOf(number);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayNumber(y, m, Math.min(day, monthLength(y, m)));
}

export function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}

/** "2021-08-06". */
export function isoDate(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** ISO week ("2021-W32") of a day. */
export function isoWeek(number: number): string {
  const thursday = number - ((weekdayOf(number) + 6) % 7) + 3;
  const { year } = dayOf(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const CLOCK = /^\d{4}-\d{2}-\d{2}[T ](\d{2}):(\d{2})/;

/** The anchor that times are counted from: the date as written (no zone is applied), the minute of its day where it has one. */
export interface Anchor {
  readonly number: number;
  readonly minute: number | null;
}

/** Reads an ISO 8601 date or date-time; null where it is none. */
export function readAnchor(value: string | null): Anchor | null {
  const date = value === null ? null : DATE.exec(value);
  if (value === null || date === null) return null;
  const month = Number(date[2]);
  const year = Number(date[1]);
  const day = Number(date[3]);
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  const clock = CLOCK.exec(value);
  return {
    number: dayNumber(year, month, day),
    minute: clock === null ? null : Number(clock[1]) * 60 + Number(clock[2]),
  };
}
