import type { Command, Flag } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { wrap } from "./wrap.ts";

const WIDTH = 96;

const flagHead = ({ name, short, value }: Flag): string =>
  `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

const columns = (rows: readonly (readonly [string, string])[], indent: number): string[] => {
  const left = Math.max(...rows.map(([head]) => head.length)) + 2;
  return rows.flatMap(([head, text]) => {
    const lines = wrap(text, WIDTH - indent - left);
    return lines.map((line, at) => `${" ".repeat(indent)}${(at === 0 ? head : "").padEnd(left)}${line}`);
  });
};

const exitCodeLines = (): string[] =>
  columns(
    Object.values(EXIT_CODES).map(({ code, meaning }) => [String(code), meaning]),
    2,
  );

/** A command to paste stays in one line; what it does stands under it. */
const exampleLines = (examples: Command["examples"]): string[] =>
  examples.flatMap(([line, meaning]) => [`  ${line}`, `      ${meaning}`]);

export const generalHelp = (): string =>
  [
    "Tellings reads many reports of one event and shows what they agree on, where they differ, what",
    "changed, and who said so. Every line leads to the sentence that it came from.",
    "",
    "Usage: tellings <command> <paths...> [flags]",
    "",
    "Commands:",
    ...columns(
      [...COMMANDS.map(({ name, summary }) => [name, summary] as const), ["help <command>", "more about a command"]],
      2,
    ),
    "",
    "First steps:",
    ...exampleLines(COMMANDS[0]?.examples ?? []),
    "",
    "Flags of every command are in `tellings help <command>`; --version prints the version.",
    "",
    "Exit codes:",
    ...exitCodeLines(),
    "",
  ].join("\n");

export const commandHelp = (command: Command): string =>
  [
    `Usage: ${command.usage}`,
    "",
    ...wrap(`${command.summary.slice(0, 1).toUpperCase()}${command.summary.slice(1)}.`, WIDTH),
    ...command.about.flatMap((paragraph) => ["", ...wrap(paragraph, WIDTH)]),
    "",
    "Flags:",
    ...columns(
      command.flags.map((flag) => [flagHead(flag), flag.summary]),
      2,
    ),
    "",
    "Examples:",
    ...exampleLines(command.examples),
    "",
    "Exit codes:",
    ...exitCodeLines(),
    "",
  ].join("\n");
