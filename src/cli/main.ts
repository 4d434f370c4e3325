import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

const commandOf = (name: string): Command | undefined => COMMANDS.find((command) => command.name === name);

const unknownCommand = (terminal: Terminal, name: string): number => {
  const names = COMMANDS.map((command) => command.name).join(", ");
  terminal.say(`tellings: "${name}" is not a command.`);
  terminal.say(
    `  What to do: use one of ${names}; to compare reports, \`tellings picture ${name.startsWith("-") ? "<paths...>" : name}\`.`,
  );
  return EXIT_CODES.usage.code;
};

const help = async (terminal: Terminal, about: string | undefined): Promise<number> => {
  if (about === undefined) {
    await terminal.print(generalHelp());
    return EXIT_CODES.done.code;
  }
  const command = commandOf(about);
  if (command === undefined) return unknownCommand(terminal, about);
  await terminal.print(commandHelp(command));
  return EXIT_CODES.done.code;
};

const runCommand = async (command: Command, words: readonly string[], terminal: Terminal): Promise<number> => {
  // Loaded here, so that help need not wait for it.
  const [{ parseFlags }, { ProblemError, problemOf }, { sayNotices, sayProblem }] = await Promise.all([
    import("./parse-flags.ts"),
    import("../app/problem.ts"),
    import("./say.ts"),
  ]);
  try {
    const { values, paths } = parseFlags(command, words);
    if (values["help"] === true) return await help(terminal, command.name);
    const run = await command.load();
    return await run({ paths, values, terminal });
  } catch (error) {
    if (error instanceof ProblemError) sayNotices(terminal, error.notices);
    const problem = problemOf(error);
    sayProblem(terminal, problem);
    if (problem.code === "internal" && error instanceof Error && error.stack !== undefined) terminal.say(error.stack);
    return problem.code === "usage" ? EXIT_CODES.usage.code : EXIT_CODES.failed.code;
  }
};

/** SQLite is marked experimental in older Node 22: a warning on every run would hide what matters. */
const silenceSqliteWarning = (): void => {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = ((warning: string | Error, ...rest: []) => {
    if (!String(warning).includes("SQLite is an experimental feature")) emitWarning(warning, ...rest);
  }) as typeof process.emitWarning;
};

/** Runs the command line; `words` are those after `tellings`. Gives the exit code. */
export const main = async (words: readonly string[]): Promise<number> => {
  silenceSqliteWarning();
  const terminal = processTerminal();
  const [first, ...rest] = words;
  if (first === "--version" || first === "-V" || first === "version") {
    const { packageVersion } = await import("../app/package-root.ts");
    await terminal.print(`${packageVersion()}\n`);
    return EXIT_CODES.done.code;
  }
  if (first === undefined) {
    terminal.say(generalHelp().trimEnd());
    return EXIT_CODES.usage.code;
  }
  if (first === "help" || first === "--help" || first === "-h")
    return help(
      terminal,
      rest.find((word) => !word.startsWith("-")),
    );
  const command = commandOf(first);
  return command === undefined ? unknownCommand(terminal, first) : runCommand(command, rest, terminal);
};
