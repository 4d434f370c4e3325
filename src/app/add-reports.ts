import type { Notice } from "../core/notice.ts";
import { Fetcher, isAddress, readReports } from "../inputs/index.ts";
import { openSqliteCase } from "../store/index.ts";
import { type Asked, openRounds, type RoundEvents } from "./address-rounds.ts";
import { caseKeeper } from "./case-keeper.ts";
import { feedsOfList, isFeedList } from "./feed-list.ts";
import { openImporter } from "./importer.ts";
import { type ReadChoice, readOptionsOf } from "./read-options.ts";
import { openUnderstander } from "./understander.ts";

export interface AddChoice extends ReadChoice {
  /** Files, folders, globs, "-", addresses of pages and feeds. */
  readonly paths: readonly string[];
  /** The case file to make or to add to. */
  readonly case: string;
  /** ISO 8601 UTC. */
  readonly now: () => string;
  readonly threads?: number;
}

/** Notices that are stored together, so that a run over millions of lines keeps none in memory. */
const NOTICES = 200;
/** A named address that is watched later is asked again after this; adding asks it at once. */
const EVERY_MS = 600_000;

/** The limits of the fetcher as the reader's flags give them. */
export const fetchOptionsOf = ({ maxBytes, allowPrivate = false }: ReadChoice): { allowPrivate: boolean } => ({
  allowPrivate,
  ...(maxBytes === undefined ? {} : { maxBytes }),
});

/**
 * Reads everything named into a case and says of each report what became of it. Each is stored whole or not at all; run
 * again after a crash it goes on where it was. Throws `ProblemError`, `CaseError`.
 */
export const addReports = async (choice: AddChoice, events: RoundEvents): Promise<void> => {
  const read = await readOptionsOf({ ...choice, store: choice.case });
  const store = await openSqliteCase(choice.case, { now: choice.now, mode: "write" });
  const understander = openUnderstander(choice.threads, choice.gazetteer);
  const importer = openImporter(caseKeeper(store), understander);
  let notices: Notice[] = [];
  const keepNotices = async (): Promise<void> => {
    if (notices.length > 0) await store.putNotices(notices);
    notices = [];
  };
  try {
    const lists = choice.paths.filter((path) => !isAddress(path) && isFeedList(path));
    const listed = await Promise.all(lists.map(feedsOfList));
    const addresses = [...new Set([...choice.paths.filter(isAddress), ...listed.flat()])];
    const files = choice.paths.filter((path) => !isAddress(path) && !lists.includes(path));
    for await (const item of readReports(files, read)) {
      if (item.kind === "notice") {
        events.onNotice(item.notice);
        notices.push(item.notice);
        if (notices.length >= NOTICES) await keepNotices();
      } else events.onOutcome(await importer.take(item), item.report.sources.at(-1)?.path ?? "");
    }
    await importer.settle();
    await keepNotices();
    if (addresses.length === 0) return;
    const fetcher = new Fetcher(fetchOptionsOf(choice));
    const rounds = openRounds({
      store,
      importer,
      fetcher,
      read,
      events,
      now: choice.now,
      everyMs: EVERY_MS,
      revisit: true,
    });
    const asked: Asked[] = [];
    for (const address of addresses) {
      const state = await rounds.named(address);
      // A feed is asked for whole, so that the pages behind it are looked at again too.
      asked.push({ state, conditional: state.kind === "page" && state.page !== null });
    }
    await rounds.run(asked);
  } finally {
    await understander.close();
    await store.close();
  }
};
