import { writeOutput } from "../app/write-file.ts";
import type { Run, Values } from "./command.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { textFlag, usage } from "./parse-flags.ts";
import { sayNotices } from "./say.ts";

const needed = (values: Values, name: string, todo: string): string => {
  const value = textFlag(values, name);
  if (value === null || value.trim() === "") throw usage(`--${name} is missing`, todo, `--${name}`);
  return value;
};

/** `tellings decide`. */
export const runDecide: Run = async ({ paths, values, terminal }) => {
  const { ACTS, decide } = await import("../app/decide.ts");
  const [word, ...targets] = paths;
  const acts = Object.keys(ACTS);
  const act = Object.entries(ACTS).find(([name]) => name === word);
  const use = `use one of ${acts.join(", ")}`;
  if (word === undefined) throw usage("nothing to decide was named", use);
  if (act === undefined) throw usage(`"${word}" is nothing that can be decided`, use);
  const made = await decide({
    case: needed(values, "case", "name the case with --case FILE"),
    act: act[0] as keyof typeof ACTS,
    targets,
    by: needed(values, "by", "say who decides, for example --by 'Ana Petrov'"),
    why: needed(values, "why", "say why: those who read it later need it"),
    set: textFlag(values, "set"),
    oneStory: values["one-story"] === true,
    now: terminal.now,
  });
  await terminal.print(`${made.id}\n`);
  return EXIT_CODES.done.code;
};

const FORMATS = ["md", "json"];

/** `tellings decisions`. */
export const runDecisions: Run = async ({ paths, values, terminal }) => {
  if (paths.length > 0) throw usage(`"${paths[0]}" is not expected here`, "name the case with --case FILE");
  const format = textFlag(values, "format") ?? "md";
  if (!FORMATS.includes(format)) throw usage(`"${format}" is not a format of decisions`, "use md or json", "--format");
  const file = needed(values, "case", "name the case with --case FILE");
  const [{ decisionsOf }, { decisionsJson, decisionsMarkdown }] = await Promise.all([
    import("../app/decide.ts"),
    import("../app/formats.ts"),
  ]);
  const { decisions = [], notices } = await decisionsOf(file, values["one-story"] === true, terminal.now);
  const text = format === "json" ? decisionsJson(decisions) : decisionsMarkdown(decisions);
  const output = textFlag(values, "output") ?? "-";
  if (output === "-") await terminal.print(text);
  else await writeOutput(output, [text]);
  if (values["quiet"] !== true) sayNotices(terminal, notices);
  return EXIT_CODES.done.code;
};
