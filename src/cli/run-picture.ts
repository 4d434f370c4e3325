import type { CaseChoice, CaseUse } from "../app/case-shelf.ts";
import { FORMATS, formatOf, renderPicture } from "../app/formats.ts";
import { checkKnownAt } from "../app/known-at.ts";
import type { MadePicture, PictureChoice } from "../app/make-picture.ts";
import { problemOf } from "../app/problem.ts";
import { writeOutput } from "../app/write-file.ts";
import type { Invocation, Run, Values } from "./command.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { harmless } from "./harmless.ts";
import { textFlag, usage } from "./parse-flags.ts";
import { pictureText } from "./print-picture.ts";
import { readFlags } from "./read-flags.ts";
import { sayNotices, sayProblem, someNotReached } from "./say.ts";
import type { Terminal } from "./terminal.ts";

const DEFAULT_PAGE = "picture.html";
const DEFAULT_CASE = "tellings.db";

interface Output {
  readonly format: string;
  /** "-": standard output. */
  readonly file: string;
  /** The brief and the table are printed. */
  readonly brief: boolean;
}

const outputOf = (values: Values): Output => {
  const asked = textFlag(values, "format");
  const file = textFlag(values, "output");
  const names = FORMATS.map(({ name }) => name);
  if (asked !== null && !names.includes(asked))
    throw usage(`"${asked}" is not a format of a picture`, `use one of ${names.join(", ")}`, "--format");
  if (asked !== null && file === null) return { format: asked, file: "-", brief: false };
  const target = file ?? DEFAULT_PAGE;
  const ending = /[^./\\](\.[^./\\]+)$/u.exec(target)?.[1];
  if (asked === null && target !== "-" && ending !== undefined && formatOf(target) === null)
    throw usage(
      `the ending "${ending}" stands for no format`,
      `end it with .html, .json or .md, or say --format`,
      "--output",
    );
  return { format: asked ?? formatOf(target) ?? "html", file: target, brief: target !== "-" };
};

const caseOf = ({ paths, values }: Invocation, output: Output): CaseChoice | null => {
  const named = textFlag(values, "case");
  if (named !== null && values["no-case"] === true)
    throw usage("--case and --no-case exclude each other", "leave one out");
  if (named !== null) return { path: named, named: true };
  if (paths.length === 0)
    throw usage("nothing to read was named", "name files, folders or globs, or a case with --case FILE");
  return values["no-case"] === true || output.file === "-" ? null : { path: DEFAULT_CASE, named: false };
};

/** Says what became of the case file. False where it could not be used. */
const sayCase = (terminal: Terminal, use: CaseUse, quiet: boolean): boolean => {
  if (use.kind === "failed") {
    sayProblem(terminal, { ...use.problem, what: `${use.problem.what}; the picture was made without a case file` });
    return false;
  }
  if (use.kind === "left")
    terminal.say(
      `${use.path} holds ${use.others} other report${use.others === 1 ? "" : "s"} and was left as it is: this picture covers only the paths named.\n` +
        `  What to do: --case ${use.path} adds these reports to it, --case OTHER.db keeps them apart, --no-case keeps none.`,
    );
  if (use.kind === "written" && !quiet) terminal.say(`case: ${use.path}`);
  return true;
};

const deliver = async (made: MadePicture, output: Output, terminal: Terminal, quiet: boolean): Promise<void> => {
  const text = await renderPicture(output.format, made.picture, made.reports);
  if (output.file === "-") await terminal.print(text);
  else {
    await writeOutput(output.file, [text]);
    if (!quiet) terminal.say(`${output.format === "html" ? "page" : "picture"}: ${output.file}`);
  }
};

/** --recorded says which time --known-at is about. */
const recordedFlag = (values: Values): boolean => {
  if (values["recorded"] !== true) return false;
  if (textFlag(values, "known-at") === null)
    throw usage(
      "--recorded says which time --known-at is about, and there is none",
      "add --known-at TIME",
      "--recorded",
    );
  return true;
};

/** `tellings picture`. */
export const runPicture: Run = async (invocation) => {
  const { paths, values, terminal } = invocation;
  const quiet = values["quiet"] === true;
  const output = outputOf(values);
  const knownAt = textFlag(values, "known-at");
  const choice: PictureChoice = {
    paths,
    case: caseOf(invocation, output),
    knownAt: knownAt === null ? null : checkKnownAt(knownAt),
    byRecorded: recordedFlag(values),
    includeUndated: values["include-undated"] === true,
    oneStory: values["one-story"] === true,
    now: terminal.now,
    onProgress: ({ seen }) => {
      if (!quiet) terminal.progress(`reading: ${seen} report${seen === 1 ? "" : "s"}`);
    },
    ...readFlags(values),
  };
  // Loaded once the flags are known to be right: readers and engine take a while.
  const { checkOutput } = await import("../app/check-output.ts");
  await checkOutput(output.file, paths, choice.meta);
  const { makePicture } = await import("../app/make-picture.ts");
  const made = await makePicture(choice);
  if (output.brief) await terminal.print(harmless(pictureText(made.picture, terminal.width)));
  let wrote = true;
  try {
    await deliver(made, output, terminal, quiet);
  } catch (error) {
    const problem = problemOf(error, output.file);
    if (problem.code === "internal") throw error;
    sayProblem(terminal, problem);
    wrote = false;
  }
  const caseWorked = sayCase(terminal, made.caseUse, quiet);
  if (!quiet) sayNotices(terminal, made.picture.notices, made.reports);
  if (!wrote) return EXIT_CODES.failed.code;
  return caseWorked && !someNotReached(made.picture.notices) ? EXIT_CODES.done.code : EXIT_CODES.partly.code;
};
