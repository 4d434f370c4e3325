import { noReports } from "../app/problem.ts";
import type { Run } from "./command.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { openIntakeLog, tallyText } from "./intake-log.ts";
import { caseFlag, choiceFlag, usage } from "./parse-flags.ts";
import { readFlags } from "./read-flags.ts";
import { sayNotices, someNotReached } from "./say.ts";

/** Reports of each kind that are printed by name; the rest are counted. --format jsonl names all. */
const NAMED = 50;

/** `tellings add`. */
export const runAdd: Run = async ({ paths, values, terminal }) => {
  const quiet = values["quiet"] === true;
  const format = choiceFlag(values, "format", ["text", "jsonl"], "text");
  const store = caseFlag(values);
  if (paths.length === 0)
    throw usage("nothing to read was named", "name files, folders, globs, addresses of pages or feeds, or -");
  const log = openIntakeLog(terminal, { format, quiet, most: NAMED, progress: true });
  const { addReports } = await import("../app/add-reports.ts");
  await addReports({ paths, case: store, now: terminal.now, ...readFlags(values) }, log.events);
  const tally = log.tally();
  const notices = log.takeNotices();
  const got = tally.added + tally.versions + tally.known + tally.unchanged + tally.withdrawn;
  if (got === 0) {
    await log.written();
    throw noReports(paths, notices);
  }
  if (format === "text") {
    await log.written();
    const shown = Math.min(tally.added, NAMED) + Math.min(tally.versions, NAMED);
    const more = tally.added + tally.versions - shown;
    if (more > 0) await terminal.print(`… and ${more} more; --format jsonl names all\n`);
    await terminal.print(`${tallyText(tally)}: ${store}\n`);
  }
  await log.written();
  if (!quiet) sayNotices(terminal, notices);
  const missed = notices.some(({ code, source }) => code.startsWith("fetch/") && paths.includes(source ?? ""));
  return someNotReached(notices) || missed ? EXIT_CODES.partly.code : EXIT_CODES.done.code;
};
