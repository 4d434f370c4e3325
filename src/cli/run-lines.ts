import type { ReadingChoice } from "../app/make-claims.ts";
import { noReports } from "../app/problem.ts";
import { writeOutput } from "../app/write-file.ts";
import type { Notice } from "../core/notice.ts";
import type { Invocation, Run } from "./command.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { textFlag, usage } from "./parse-flags.ts";
import { readFlags } from "./read-flags.ts";
import { sayNotices, someNotReached } from "./say.ts";

/** Lines go out in pieces of about this many characters. */
const PIECE = 65_536;

/** Notices kept for the summary; a run over millions of reports must not keep all. */
const KEPT = 10_000;

async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = "";
  for await (const line of lines) {
    piece += line;
    if (piece.length >= PIECE) {
      yield piece;
      piece = "";
    }
  }
  if (piece !== "") yield piece;
}

type MakeLines = (choice: ReadingChoice, invocation: Invocation, onReport: () => void) => AsyncGenerator<string>;

const runLines = async (invocation: Invocation, make: MakeLines): Promise<number> => {
  const { paths, values, terminal } = invocation;
  const quiet = values["quiet"] === true;
  const format = textFlag(values, "format") ?? "jsonl";
  if (format !== "jsonl") throw usage(`"${format}" is not a format of this command`, "use jsonl", "--format");
  const store = textFlag(values, "case");
  if (paths.length === 0 && store === null)
    throw usage("nothing to read was named", "name files, folders or globs, or a case with --case FILE");
  if (paths.length > 0 && store !== null)
    throw usage("this command reads either paths or a case", "leave out the paths or --case", "--case");
  const notices: Notice[] = [];
  let reports = 0;
  const choice: ReadingChoice = {
    paths,
    case: store,
    now: terminal.now,
    onProgress: ({ seen }) => {
      if (!quiet) terminal.progress(`reading: ${seen} report${seen === 1 ? "" : "s"}`);
    },
    onNotice: (notice) => {
      if (notices.length < KEPT) notices.push(notice);
    },
    ...readFlags(values),
  };
  const file = textFlag(values, "output") ?? "-";
  const { checkOutput } = await import("../app/check-output.ts");
  await checkOutput(file, paths, choice.meta);
  const pieces = inPieces(
    make(choice, invocation, () => {
      reports += 1;
    }),
  );
  if (file === "-") {
    for await (const piece of pieces) if (!(await terminal.print(piece))) break;
  } else await writeOutput(file, pieces);
  if (reports === 0) throw noReports(store === null ? paths : [store], notices);
  if (!quiet) sayNotices(terminal, notices);
  return someNotReached(notices) ? EXIT_CODES.partly.code : EXIT_CODES.done.code;
};

// Readers and engine are loaded once the flags are known to be right: they take a while.

/** `tellings claims`. */
export const runClaims: Run = (invocation) =>
  runLines(invocation, async function* (choice, _, onReport) {
    const { makeClaims } = await import("../app/make-claims.ts");
    yield* makeClaims(choice, onReport);
  });

/** `tellings stories`. */
export const runStories: Run = (invocation) =>
  runLines(invocation, async function* (choice, { values }, onReport) {
    const { makeStories } = await import("../app/make-stories.ts");
    yield* makeStories(choice, values["one-story"] === true, onReport);
  });
