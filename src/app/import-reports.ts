import type { Notice } from "../core/notice.ts";
import type { InputItem } from "../inputs/index.ts";
import type { CaseShelf } from "./case-shelf.ts";
import { openImporter } from "./importer.ts";
import type { Understander } from "./understander.ts";

export interface ImportProgress {
  /** Reports seen so far, and of these the ones that had to be read by the engine. */
  readonly seen: number;
  readonly read: number;
}

export interface Imported {
  /** The reports named, by id, each with the paths at which this run saw it, in the order in which they came. */
  readonly seenAt: ReadonlyMap<string, readonly string[]>;
  /** Problems of the inputs: files that could not be read and the like. */
  readonly notices: readonly Notice[];
}

/** Reads what the inputs give and keeps each report with its claims; what the engine has read already it does not read again. */
export const importReports = async (
  items: AsyncIterable<InputItem>,
  shelf: CaseShelf,
  understander: Understander,
  onProgress: (progress: ImportProgress) => void,
): Promise<Imported> => {
  const importer = openImporter(shelf, understander);
  const seenAt = new Map<string, string[]>();
  const notices: Notice[] = [];
  let seen = 0;
  let read = 0;
  for await (const item of items) {
    if (item.kind === "notice") {
      notices.push(item.notice);
      continue;
    }
    seen += 1;
    const outcome = await importer.take(item);
    if (outcome.read) read += 1;
    const paths = seenAt.get(outcome.report.id) ?? [];
    seenAt.set(outcome.report.id, [...paths, ...item.report.sources.map(({ path }) => path)]);
    onProgress({ seen, read });
  }
  await importer.settle();
  await shelf.putNotices(notices);
  return { seenAt, notices };
};
