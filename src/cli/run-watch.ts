import { isAddress } from "../app/addresses.ts";
import { feedsOfList } from "../app/feed-list.ts";
import type { Run } from "./command.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { openIntakeLog, type Tally, tallyText } from "./intake-log.ts";
import { caseFlag, choiceFlag, textFlag, usage } from "./parse-flags.ts";
import { readFlags } from "./read-flags.ts";
import { sayNotices } from "./say.ts";

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Hosts are not asked more often than this, in milliseconds. */
const SHORTEST = 10_000;

/** "10m" in milliseconds. */
const spanFlag = (text: string): number => {
  const parts = /^(\d{1,6})\s*(s|m|h|d)$/u.exec(text);
  const span = Number(parts?.[1]) * (UNITS[parts?.[2] ?? ""] ?? Number.NaN);
  if (!Number.isFinite(span))
    throw usage(`"${text}" is not a stretch of time`, "write for example --every 10m (s, m, h or d)", "--every");
  if (span < SHORTEST) throw usage(`"${text}" is shorter than hosts should be asked`, "write 10s or longer", "--every");
  return span;
};

/** The feeds of OPML files, and addresses as they are. */
const addressesOf = async (paths: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all(paths.map((path) => (isAddress(path) ? [path] : feedsOfList(path))))).flat();

const less = (now: Tally, before: Tally): Tally => ({
  added: now.added - before.added,
  versions: now.versions - before.versions,
  known: now.known - before.known,
  unchanged: now.unchanged - before.unchanged,
  withdrawn: now.withdrawn - before.withdrawn,
  refused: now.refused - before.refused,
});

/** `tellings watch`. */
export const runWatch: Run = async ({ paths, values, terminal }) => {
  const quiet = values["quiet"] === true;
  const format = choiceFlag(values, "format", ["text", "jsonl"], "text");
  const store = caseFlag(values);
  const everyMs = spanFlag(textFlag(values, "every") ?? "10m");
  const addresses = await addressesOf(paths);
  const log = openIntakeLog(terminal, { format, quiet, most: Number.POSITIVE_INFINITY, progress: false });
  const stop = new AbortController();
  // The first signal ends the watch when what was read is stored; a second one ends the program.
  const onSignal = (): void => {
    if (!quiet) terminal.say("stopping: storing what was read");
    stop.abort();
  };
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  let before = log.tally();
  let missed = false;
  const { watchAddresses } = await import("../app/watch-addresses.ts");
  try {
    await watchAddresses(
      {
        addresses,
        case: store,
        now: terminal.now,
        everyMs,
        once: values["once"] === true,
        signal: stop.signal,
        ...readFlags(values),
      },
      {
        ...log.events,
        onRound: (next) => {
          const tally = log.tally();
          const notices = log.takeNotices();
          missed = notices.some(({ code, source }) => code.startsWith("fetch/") && addresses.includes(source ?? ""));
          if (!quiet) {
            sayNotices(terminal, notices);
            terminal.say(`${tallyText(less(tally, before))}${next === null ? "" : `; next at ${next.slice(0, 19)}Z`}`);
          }
          before = tally;
        },
      },
    );
  } finally {
    process.removeListener("SIGINT", onSignal);
    process.removeListener("SIGTERM", onSignal);
    await log.written();
  }
  return missed && !stop.signal.aborted ? EXIT_CODES.partly.code : EXIT_CODES.done.code;
};
