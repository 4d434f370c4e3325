import { parseArgs } from "node:util";
import { ProblemError } from "../app/problem.ts";
import type { Command, Values } from "./command.ts";

/** Splits a command's words into flags and paths. Throws `ProblemError` "usage" that names the wrong word. */
export const parseFlags = (
  command: Command,
  words: readonly string[],
): { readonly values: Values; readonly paths: readonly string[] } => {
  const options = Object.fromEntries(
    command.flags.map(({ name, short, value }) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    return {
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, single(value)])),
      paths: positionals,
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const what = error.message.split(/\. |\n/u)[0] ?? error.message;
    throw usage(what, `see \`tellings help ${command.name}\``);
  }
};

const single = (value: string | boolean | (string | boolean)[] | undefined): string | boolean | undefined =>
  Array.isArray(value) ? value.at(-1) : value;

export const usage = (what: string, todo: string, where: string | null = null): ProblemError =>
  new ProblemError({ code: "usage", what, where, todo });

/** The text of a flag that takes a value; null where it was not given. */
export const textFlag = (values: Values, name: string): string | null => {
  const value = values[name];
  if (typeof value !== "string") return null;
  if (value === "") throw usage(`--${name} needs a value`, `write --${name} and what it should be`, `--${name}`);
  return value;
};

export const countFlag = (values: Values, name: string): number | null => {
  const text = textFlag(values, name);
  if (text === null) return null;
  const count = Number(text);
  if (!/^\d+$/u.test(text) || !Number.isSafeInteger(count) || count < 1)
    throw usage(`"${text}" is not a whole number above 0`, `write for example --${name} 16777216`, `--${name}`);
  return count;
};

/** The value of a flag that has few; `fallback` where it was not given. */
export const choiceFlag = <Choice extends string>(
  values: Values,
  name: string,
  choices: readonly Choice[],
  fallback: Choice,
): Choice => {
  const text = textFlag(values, name);
  if (text === null) return fallback;
  const found = choices.find((choice) => choice === text);
  if (found === undefined)
    throw usage(`"${text}" is not a ${name} of this command`, `use ${choices.join(" or ")}`, `--${name}`);
  return found;
};

/** The case that a command cannot do without. */
export const caseFlag = (values: Values): string => {
  const file = textFlag(values, "case");
  if (file === null) throw usage("--case is missing", "name the case file with --case FILE", "--case");
  return file;
};
