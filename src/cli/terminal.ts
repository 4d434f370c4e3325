import { harmless } from "./harmless.ts";

/** What a command may do with the world around it. */
export interface Terminal {
  /**
   * Writes to standard output, clearing the progress line; waits where the reader is slow. False once the reader has gone:
   * nothing more is wanted.
   */
  readonly print: (text: string) => Promise<boolean>;
  /** Writes a line to standard error, clearing the progress line. */
  readonly say: (line: string) => void;
  /** Shows a line that the next one replaces; only where standard error is a terminal. */
  readonly progress: (line: string) => void;
  /** Characters a line of standard output holds. */
  readonly width: number;
  /** ISO 8601 UTC. */
  readonly now: () => string;
}

/** Between two progress lines, in milliseconds. */
const PROGRESS_EVERY = 100;
const DEFAULT_WIDTH = 100;

/** Back to the start of the line, and the line emptied (ECMA-48: CR, EL). */
const CLEAR = "\r\u001b[K";

/** A terminal that does not know how wide it is says 0. */
const widthOf = ({ columns }: { readonly columns?: number }): number =>
  columns === undefined || columns <= 0 ? DEFAULT_WIDTH : columns;

const isGone = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");

/** The terminal of this process. Called once. */
export const processTerminal = (): Terminal => {
  let gone = false;
  let failure: Error | null = null;
  let shown = false;
  let last = 0;
  process.stdout.on("error", (error) => {
    if (isGone(error)) gone = true;
    else failure = error;
  });
  // Nobody reads the errors either: there is nothing left to say it to.
  process.stderr.on("error", () => undefined);

  const clear = (): void => {
    if (shown) process.stderr.write(CLEAR);
    shown = false;
  };
  return {
    width: widthOf(process.stdout),
    now: () => new Date().toISOString(),
    print: (text) =>
      new Promise((resolve, reject) => {
        if (failure !== null) reject(failure);
        else if (gone) resolve(false);
        else {
          clear();
          process.stdout.write(text, (error) => {
            if (error === null || error === undefined) resolve(true);
            else if (isGone(error)) resolve(false);
            else reject(error);
          });
        }
      }),
    say: (line) => {
      clear();
      process.stderr.write(`${harmless(line)}\n`);
    },
    progress: (line) => {
      if (!process.stderr.isTTY) return;
      const now = Date.now();
      if (shown && now - last < PROGRESS_EVERY) return;
      last = now;
      shown = true;
      process.stderr.write(`${CLEAR}${line.slice(0, widthOf(process.stderr) - 1)}`);
    },
  };
};
