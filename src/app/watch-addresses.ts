import { setTimeout } from "node:timers/promises";
import { Fetcher } from "../inputs/index.ts";
import { openSqliteCase } from "../store/index.ts";
import { fetchOptionsOf } from "./add-reports.ts";
import { type Asked, openRounds, type RoundEvents } from "./address-rounds.ts";
import { caseKeeper } from "./case-keeper.ts";
import { openImporter } from "./importer.ts";
import { ProblemError } from "./problem.ts";
import { type ReadChoice, readOptionsOf } from "./read-options.ts";
import { openUnderstander } from "./understander.ts";

export interface WatchChoice extends ReadChoice {
  /** Addresses of feeds and pages; none: those that the case watches already. */
  readonly addresses: readonly string[];
  readonly case: string;
  readonly now: () => string;
  /** Between two readings of one address, in milliseconds. */
  readonly everyMs: number;
  /** One round, then the end. */
  readonly once: boolean;
  /** Ends the watch: what was read is stored, what was not is asked for again next time. */
  readonly signal: AbortSignal;
}

export interface WatchEvents extends RoundEvents {
  /** A round is over; the next begins at this moment (ISO 8601 UTC), null: there is none. */
  readonly onRound: (next: string | null) => void;
}

/** Later than every moment. */
const EVER = "9999-12-31T00:00:00.000Z";
/** Addresses looked at in one round. */
const MOST = 100_000;
/** Rounds follow each other no faster than this, in milliseconds. */
const SHORTEST_MS = 1000;

/**
 * Reads feeds and pages again and again, and the pages behind the feeds, into a case. Ends when `signal` says so. Throws
 * `ProblemError`, `CaseError`.
 */
export const watchAddresses = async (choice: WatchChoice, events: WatchEvents): Promise<void> => {
  const { now, signal } = choice;
  const read = await readOptionsOf(choice);
  const store = await openSqliteCase(choice.case, { now, mode: "write" });
  const understander = openUnderstander(1, choice.gazetteer);
  const importer = openImporter(caseKeeper(store), understander);
  const fetcher = new Fetcher({ ...fetchOptionsOf(choice), signal });
  const rounds = openRounds({
    store,
    importer,
    fetcher,
    read,
    events,
    now,
    everyMs: choice.everyMs,
    revisit: false,
    signal,
  });
  try {
    const everything = [
      ...(await store.dueAddresses("feed", EVER, MOST)),
      ...(await store.dueAddresses("page", EVER, MOST)),
    ];
    const named =
      choice.addresses.length > 0
        ? [...new Set(choice.addresses)]
        : everything.filter(({ feed }) => feed === null).map(({ address }) => address);
    if (named.length === 0)
      throw new ProblemError({
        code: "usage",
        what: "nothing to watch was named, and the case watches nothing yet",
        where: null,
        todo: "name an OPML file of feeds, or addresses of feeds or pages",
      });
    for (let first = true; !signal.aborted; first = false) {
      const asked: Asked[] = [];
      let next = EVER;
      for (const address of named) {
        const state = await rounds.named(address);
        // A host that asked to be left alone, or failed, is: also by a new start.
        const early = state.dueAt !== null && state.dueAt > now();
        if (early && (!first || state.failures > 0)) continue;
        asked.push({ state, conditional: true });
      }
      const feeds = new Set(named);
      await rounds.run(asked);
      const pages = (await store.dueAddresses("page", now(), MOST)).filter(
        ({ feed }) => feed !== null && feeds.has(feed),
      );
      await rounds.run(pages.map((state) => ({ state, conditional: state.page !== null })));
      for (const kind of ["feed", "page"] as const)
        for (const { address, feed, dueAt } of await store.dueAddresses(kind, EVER, MOST))
          if (feeds.has(feed ?? address) && dueAt !== null && dueAt < next) next = dueAt;
      if (choice.once || signal.aborted) break;
      events.onRound(next === EVER ? null : next);
      const pause = Math.max(SHORTEST_MS, Math.min(choice.everyMs, Date.parse(next) - Date.parse(now())));
      await setTimeout(pause, undefined, { signal }).catch(() => undefined);
    }
    events.onRound(null);
  } finally {
    await importer.settle();
    await understander.close();
    await store.close();
  }
};
