import type { Problem } from "../app/problem.ts";
import type { Notice } from "../core/notice.ts";
import type { Report } from "../core/report/report.ts";
import type { Terminal } from "./terminal.ts";

/** Files that are named for one reason; the rest are counted. */
const NAMED = 5;

/** Lines for one code. */
const LINES = 8;

/** "tellings: FILE: what. What to do: ..." */
export const sayProblem = (terminal: Terminal, { what, where, todo }: Problem): void => {
  terminal.say(`tellings: ${where === null ? "" : `${where}: `}${what.replace(/\.$/u, "")}.`);
  terminal.say(`  What to do: ${todo.replace(/\.$/u, "")}.`);
};

/** "a.txt, b.txt and 3 more: ", or "" where the notices are of no file. */
const placesOf = (notices: readonly Notice[], files: ReadonlyMap<string, string>): string => {
  const placeOf = ({ source, report }: Notice): string | undefined =>
    source ?? (report === undefined ? undefined : (files.get(report) ?? report));
  const places = [...new Set(notices.map(placeOf).filter((place) => place !== undefined))]
    .map((place) => place.replace(/[\n\t]/gu, "\ufffd"))
    .sort();
  if (places.length === 0) return notices.length > 1 ? `(${notices.length} times) ` : "";
  const rest = places.length - NAMED;
  return `${places.slice(0, NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}: `;
};

/** Each code with each of its reasons once, and the files it is about. */
export const sayNotices = (
  terminal: Terminal,
  notices: readonly Notice[],
  reports: Iterable<Pick<Report, "id" | "sources">> = [],
): void => {
  const files = new Map([...reports].map(({ id, sources }) => [id, sources[0]?.path ?? id]));
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) {
    const key = `${notice.code}\n${notice.reason}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [notice]);
    else group.push(notice);
  }
  const shown = new Map<string, number>();
  for (const group of groups.values()) {
    const { code, reason } = group[0] ?? { code: "", reason: "" };
    const lines = (shown.get(code) ?? 0) + 1;
    shown.set(code, lines);
    if (lines <= LINES) terminal.say(`notice ${code}: ${placesOf(group, files)}${reason}`);
  }
  for (const [code, lines] of shown)
    if (lines > LINES) terminal.say(`notice ${code}: ${lines - LINES} more like this; --format json lists all`);
};

/** Codes of inputs that were named and gave nothing because they are not there or not allowed. */
const NOT_REACHED = new Set(["input/missing", "input/unreadable", "input/no-match"]);

/** Codes of inputs that were read, with a reservation (docs/notices.md). */
const READ = new Set([
  "input/damaged-xml",
  "input/damaged-zip",
  "input/broken-record",
  "input/invalid-utf8",
  "input/charset-guessed",
  "input/lone-surrogate",
  "input/nul",
  "input/bidi-controls",
  "input/no-article",
  "input/bad-date",
  "input/bad-url",
  "input/meta-file",
  "input/meta-unused",
]);

/** Says of something that it was not read. */
export const isRefusal = ({ code }: Notice): boolean => /^(?:input|fetch)\//u.test(code) && !READ.has(code);

export const someNotReached = (notices: readonly Notice[]): boolean =>
  notices.some(({ code }) => NOT_REACHED.has(code));
