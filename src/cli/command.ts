import type { Terminal } from "./terminal.ts";

/** A flag of a command: what help shows, what is parsed and what docs/cli.md must describe are this one list. */
export interface Flag {
  /** Long name without the dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What its value is, as shown in help; missing: the flag takes none. */
  readonly value?: string;
  readonly summary: string;
}

export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Invocation {
  readonly paths: readonly string[];
  readonly values: Values;
  readonly terminal: Terminal;
}

/** Does the work of a command; gives its exit code. */
export type Run = (invocation: Invocation) => Promise<number>;

/** One word after `tellings`. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Paragraphs under the usage. */
  readonly about: readonly string[];
  readonly flags: readonly Flag[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  /** Loaded when it runs, so that help stays quick. */
  readonly load: () => Promise<Run>;
}
