import { foldWord } from "./furniture/date-words.ts";

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?$/i;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** RFC 5322 (4.3) and the North American names in common use, as hours west of UTC. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  utc: "Z",
  gmt: "Z",
  ut: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  akst: "-09:00",
  akdt: "-08:00",
  hst: "-10:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  wib: "+07:00",
  jst: "+09:00",
  kst: "+09:00",
  aest: "+10:00",
  aedt: "+11:00",
};

const pad = (value: number): string => String(value).padStart(2, "0");

/**
 * Reads a date as pages, feeds and exports write it and returns ISO 8601: a date alone stays a date, a time with a zone
 * becomes UTC ("2021-08-13T06:22:00Z"), a time without one stays without ("2021-08-13T10:22:00"). A month alone, an
 * impossible date, "now" and every ambiguous form (05/06/2021) give null.
 */
export function isoDate(value: string): string | null {
  const trimmed = value.trim();
  if (trimmed.length < 8 || trimmed.length > 80) return null;
  const iso = ISO.exec(trimmed);
  if (iso !== null) return iso[3] === undefined ? null : build(iso.slice(1, 7), iso[7]);
  const basic = BASIC.exec(trimmed);
  if (basic !== null) return build(basic.slice(1, 7), basic[7]);
  return worded(trimmed);
}

function build(parts: readonly (string | undefined)[], zone: string | undefined): string | null {
  const [year, month, day, hour, minute, second] = parts.map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || month === undefined || day === undefined || !isRealDay(year, month, day)) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || minute === undefined) return date;
  if (hour > 23 || minute > 59 || (second ?? 0) > 60) return null;
  const time = `${date}T${pad(hour)}:${pad(minute)}:${pad(Math.min(second ?? 0, 59))}`;
  if (zone === undefined) return time;
  const offset = offsetMinutes(zone);
  if (offset === null) return null;
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second ?? 0, 59)) - offset * 60_000);
  return `${at.toISOString().slice(0, 19)}Z`;
}

/** News on the web: before 1900 or after 2199 it is no date of publication but a slip. */
function isRealDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function offsetMinutes(zone: string): number | null {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 0;
  const parts = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (parts === null) return null;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return minutes > 14 * 60 ? null : parts[1] === "-" ? -minutes : minutes;
}

/** "Fri, 13 Aug 2021 10:22:00 +0400", "August 13, 2021 10:22 am EDT", "13 August 2021". */
function worded(value: string): string | null {
  const folded = foldWord(value);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ .,-]+(?:de |of )?([a-z]{3,9})\.?,?[ -]+(?:de )?(\d{4})\b/.exec(folded);
  const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(folded);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  if (day === undefined || name === undefined || year === undefined) return null;
  const month = monthNumber(name);
  if (month === null) return null;
  const clock = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?(?:\s*\(?([a-z]{1,4}|[+-]\d{2}:?\d{2})\)?)?/.exec(
    folded,
  );
  if (clock === null) return build([year, String(month), day], undefined);
  let hour = Number(clock[1]);
  if (clock[4] !== undefined) hour = (hour % 12) + (clock[4] === "p" ? 12 : 0);
  const named = clock[5] ?? "";
  const zone = /^[+-]/.test(named) ? named : ZONES[named];
  return build([year, String(month), day, String(hour), clock[2], clock[3]], zone);
}

/** English names and their short forms, and the same names of other languages where three letters agree. */
function monthNumber(name: string): number | null {
  const at = MONTHS.indexOf(name.slice(0, 3));
  if (at >= 0) return at + 1;
  const others: Readonly<Record<string, number>> = {
    ene: 1,
    fev: 2,
    abr: 4,
    avr: 4,
    mai: 5,
    mei: 5,
    maj: 5,
    ago: 8,
    aou: 8,
    okt: 10,
    out: 10,
    ott: 10,
    dez: 12,
    dic: 12,
  };
  return others[name.slice(0, 3)] ?? null;
}
