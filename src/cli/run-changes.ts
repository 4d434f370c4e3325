import { checkKnownAt } from "../app/known-at.ts";
import { writeOutput } from "../app/write-file.ts";
import type { Run, Values } from "./command.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { textFlag, usage } from "./parse-flags.ts";
import { sayNotices } from "./say.ts";

const FORMATS = ["md", "json"];

const needed = (values: Values, name: string, todo: string): string => {
  const value = textFlag(values, name);
  if (value === null) throw usage(`--${name} is missing`, todo, `--${name}`);
  return value;
};

/** A date alone means its end, UTC. */
const momentOf = (known: string): number => Date.parse(known.length === 10 ? `${known}T23:59:59.999Z` : known);

/** `tellings changes`. */
export const runChanges: Run = async ({ paths, values, terminal }) => {
  if (paths.length > 0)
    throw usage(
      `"${paths[0]}" is not expected here`,
      "add reports to a case with `tellings picture PATHS --case FILE`, then name the case with --case FILE",
    );
  const format = textFlag(values, "format") ?? "md";
  if (!FORMATS.includes(format)) throw usage(`"${format}" is not a format of changes`, "use md or json", "--format");
  const store = needed(values, "case", "name the case that the pictures are of, with --case FILE");
  const since = checkKnownAt(needed(values, "since", "say since when, for example --since 2021-08-12"), "--since");
  const until = textFlag(values, "until");
  const later = until === null ? null : checkKnownAt(until, "--until");
  if (later !== null && momentOf(later) < momentOf(since))
    throw usage("--until is before --since", "name the earlier moment with --since, the later with --until", "--until");
  const [{ makeChanges }, { changesJson, changesMarkdown }] = await Promise.all([
    import("../app/make-changes.ts"),
    import("../app/formats.ts"),
  ]);
  const made = await makeChanges({
    case: store,
    since,
    until: later,
    byRecorded: values["recorded"] === true,
    includeUndated: values["include-undated"] === true,
    oneStory: values["one-story"] === true,
    now: terminal.now,
  });
  const text = format === "json" ? changesJson(made) : changesMarkdown(made);
  const file = textFlag(values, "output") ?? "-";
  if (file === "-") await terminal.print(text);
  else await writeOutput(file, [text]);
  if (values["quiet"] !== true) sayNotices(terminal, made.notices);
  return EXIT_CODES.done.code;
};
