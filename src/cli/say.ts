import type { Problem } from "../app/problem.ts";
import type { Notice } from "../core/notice.ts";
import type { Terminal } from "./terminal.ts";

/** Notices of one code that are shown one by one; the rest are counted. */
const SHOWN = 5;

/** "tellings: FILE: what. What to do: ..." */
export const sayProblem = (terminal: Terminal, { what, where, todo }: Problem): void => {
  terminal.say(`tellings: ${where === null ? "" : `${where}: `}${what}.`);
  terminal.say(`  What to do: ${todo}.`);
};

/** Each code once, with the files it is about; codes about reports are counted. */
export const sayNotices = (terminal: Terminal, notices: readonly Notice[]): void => {
  for (const code of new Set(notices.map((notice) => notice.code))) {
    const group = notices.filter((notice) => notice.code === code);
    const ofFiles = group.filter(({ source }) => source !== undefined);
    for (const { source, reason } of ofFiles.slice(0, SHOWN)) terminal.say(`notice ${code}: ${source}: ${reason}`);
    if (ofFiles.length > SHOWN) terminal.say(`notice ${code}: ${ofFiles.length - SHOWN} more like this`);
    const others = group.length - ofFiles.length;
    const first = group.find(({ source }) => source === undefined);
    if (first !== undefined) terminal.say(`notice ${code}${others > 1 ? ` (${others} times)` : ""}: ${first.reason}`);
  }
};

/** Codes of inputs that were named and gave nothing because they are not there or not allowed. */
const NOT_REACHED = new Set(["input/missing", "input/unreadable", "input/no-match"]);

export const someNotReached = (notices: readonly Notice[]): boolean =>
  notices.some(({ code }) => NOT_REACHED.has(code));
