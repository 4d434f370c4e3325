import type { RoundEvents } from "../app/address-rounds.ts";
import type { Notice } from "../core/notice.ts";
import { harmless } from "./harmless.ts";
import { outcomeJson, outcomeText } from "./print-outcome.ts";
import { isRefusal } from "./say.ts";
import type { Terminal } from "./terminal.ts";

/** Notices kept for the summary; a run over millions of rows must not keep all. */
const KEPT = 10_000;

/** What a run read, counted. */
export interface Tally {
  readonly added: number;
  readonly versions: number;
  readonly known: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  /** Inputs that gave nothing. */
  readonly refused: number;
}

/** Prints what becomes of each report as it comes, and counts. */
export interface IntakeLog {
  readonly events: RoundEvents;
  readonly tally: () => Tally;
  /** The notices since this was last asked. */
  readonly takeNotices: () => readonly Notice[];
  /** Waits until all lines are written. */
  readonly written: () => Promise<void>;
}

export interface LogOptions {
  readonly format: "text" | "jsonl";
  readonly quiet: boolean;
  /** Lines of text for each kind; beyond it reports are counted only. */
  readonly most: number;
  readonly progress: boolean;
}

const list = (parts: readonly string[]): string => parts.join(", ");
const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** "3 added, 1 new version, 12 known already, 2 not read". */
export const tallyText = ({ added, versions, known, unchanged, withdrawn, refused }: Tally): string =>
  list([
    `${added} added`,
    plural(versions, "new version"),
    `${known + unchanged} known already`,
    ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
    ...(refused > 0 ? [`${refused} not read`] : []),
  ]);

export const openIntakeLog = (terminal: Terminal, { format, quiet, most, progress }: LogOptions): IntakeLog => {
  const counts = { added: 0, version: 0, known: 0, unchanged: 0, withdrawn: 0, refused: 0 };
  const notices: Notice[] = [];
  let written: Promise<unknown> = Promise.resolve();
  const print = (text: string): void => {
    written = written.then(() => terminal.print(format === "jsonl" ? text : harmless(text)));
  };
  const json = (line: object): void => print(`${JSON.stringify(line)}\n`);
  const seen = (): number => counts.added + counts.version + counts.known + counts.unchanged;
  const count = (kind: keyof typeof counts): boolean => {
    counts[kind] += 1;
    if (!quiet && progress) terminal.progress(`reading: ${plural(seen(), "report")}`);
    return counts[kind] <= most;
  };
  const events: RoundEvents = {
    onOutcome: (outcome, address) => {
      const show = count(outcome.kind);
      if (format === "jsonl") print(outcomeJson(outcome, address));
      else if (show && outcome.kind !== "known") print(`${outcomeText(outcome)}\n`);
    },
    onUnchanged: (address) => {
      count("unchanged");
      if (format === "jsonl") json({ kind: "unchanged", path: address });
    },
    onWithdrawn: (address, report) => {
      const show = count("withdrawn");
      if (format === "jsonl") json({ kind: "withdrawn", report, path: address });
      else if (show) print(`withdrawn  ${report}  ${address} is gone; what it told is kept\n`);
    },
    onNotice: (notice) => {
      if (notices.length < KEPT) notices.push(notice);
      if (isRefusal(notice)) count("refused");
      if (format === "jsonl") json({ kind: isRefusal(notice) ? "refused" : "notice", ...notice });
    },
  };
  return {
    events,
    tally: () => ({
      added: counts.added,
      versions: counts.version,
      known: counts.known,
      unchanged: counts.unchanged,
      withdrawn: counts.withdrawn,
      refused: counts.refused,
    }),
    takeNotices: () => notices.splice(0),
    written: async () => {
      await written;
    },
  };
};
