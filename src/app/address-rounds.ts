import type { Notice } from "../core/notice.ts";
import {
  type Fetcher,
  feedFacts,
  type InputItem,
  MOST_LINKED,
  pageBehind,
  type ReadOptions,
  readUrl,
  type UrlReading,
} from "../inputs/index.ts";
import type { AddressState, CaseStore } from "../store/index.ts";
import type { Importer, Outcome, ReportItem } from "./importer.ts";

/** Hosts that are asked at the same time; each is asked one thing after another. */
const HOSTS = 24;
/** A page of a feed is read again after as long as it was followed, at least this. */
const REVISIT_MS = 3_600_000;
/** And is followed for this long. */
const FOLLOW_MS = 7 * 86_400_000;
/** A host that fails is left alone for twice as long each time, up to this. */
const LONGEST_BACK_OFF_MS = 6 * 3_600_000;
/** The first pause after a failure. */
const BACK_OFF_MS = 60_000;

/** What happens while addresses are read. */
export interface RoundEvents {
  readonly onOutcome: (outcome: Outcome, address: string) => void;
  readonly onNotice: (notice: Notice) => void;
  /** The server says that nothing is new. */
  readonly onUnchanged: (address: string) => void;
  /** A page that was read before is gone; `report` is what stood there. */
  readonly onWithdrawn: (address: string, report: string) => void;
}

export interface RoundOptions {
  readonly store: CaseStore;
  readonly importer: Importer;
  readonly fetcher: Fetcher;
  readonly read: ReadOptions;
  readonly events: RoundEvents;
  /** ISO 8601 UTC. */
  readonly now: () => string;
  /** Between two readings of an address that a person named, in milliseconds. */
  readonly everyMs: number;
  /** Pages behind a feed that were read before are asked for again, whether due or not. */
  readonly revisit: boolean;
  readonly signal?: AbortSignal;
}

/** How an address is asked: whether the server may answer that nothing is new. */
export interface Asked {
  readonly state: AddressState;
  readonly conditional: boolean;
}

export interface Rounds {
  /** What is known of an address that a person names; a new one where it was never asked. */
  readonly named: (address: string) => Promise<AddressState>;
  /**
   * Reads addresses, feeds with the pages behind their entries. What was read is stored before the answer's validators are,
   * so that a crash loses nothing: what was not stored is asked for again.
   */
  readonly run: (asked: readonly Asked[]) => Promise<void>;
}

const later = (moment: string, milliseconds: number): string =>
  new Date(Date.parse(moment) + milliseconds).toISOString();

/** Jobs one at a time, in the order in which they are given. */
const oneByOne = (): (<Result>(job: () => Promise<Result>) => Promise<Result>) => {
  let tail: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = tail.then(job, job);
    tail = result.catch(() => undefined);
    return result;
  };
};

export const openRounds = (options: RoundOptions): Rounds => {
  const { store, importer, fetcher, events, now } = options;
  const inTurn = oneByOne();
  const stopped = (): boolean => options.signal?.aborted === true;

  const fresh = (address: string, feed: string | null, known: AddressState["known"]): AddressState => ({
    address,
    kind: "page",
    feed,
    known,
    page: null,
    etag: null,
    lastModified: null,
    answeredBy: null,
    firstAt: now(),
    lastAt: null,
    dueAt: now(),
    failures: 0,
  });

  /** When an address that answered is asked again. */
  const nextOf = (state: AddressState, at: string): string | null => {
    if (state.feed === null) return later(at, options.everyMs);
    const followed = Date.parse(at) - Date.parse(state.firstAt);
    return followed > FOLLOW_MS ? null : later(at, Math.max(REVISIT_MS, followed));
  };
  const answered = (state: AddressState, { fetched }: UrlReading): AddressState => {
    const at = now();
    const validators =
      fetched === null || fetched.unchanged
        ? {}
        : { etag: fetched.etag, lastModified: fetched.lastModified, answeredBy: fetched.finalUrl };
    return { ...state, ...validators, lastAt: at, dueAt: nextOf(state, at), failures: 0 };
  };
  const failed = (state: AddressState, retryAfterSeconds: number | null): AddressState => {
    const at = now();
    const failures = state.failures + 1;
    const first = state.feed === null ? options.everyMs : BACK_OFF_MS;
    const pause = Math.max(
      Math.min(LONGEST_BACK_OFF_MS, first * 2 ** Math.min(failures - 1, 16)),
      (retryAfterSeconds ?? 0) * 1000,
    );
    const over = state.feed !== null && Date.parse(at) - Date.parse(state.firstAt) > FOLLOW_MS;
    return { ...state, lastAt: at, dueAt: over ? null : later(at, pause), failures };
  };

  /** Stores items, then what is known of the address; gives the canonical URL of the page, where it was one. */
  const keep = (items: readonly InputItem[], address: string): Promise<string | null> =>
    inTurn(async () => {
      let page: string | null = null;
      const notices: Notice[] = [];
      for (const item of items) {
        if (item.kind === "notice") {
          notices.push(item.notice);
          events.onNotice(item.notice);
          continue;
        }
        const outcome = await importer.take(item);
        page = outcome.report.url;
        events.onOutcome(outcome, address);
      }
      await importer.settle();
      if (notices.length > 0) await store.putNotices(notices);
      return page;
    });

  /** A page that answers 404 or 410 and stood in the case is withdrawn; what it told stays. */
  const withdraw = (state: AddressState, status: number): Promise<boolean> =>
    inTurn(async () => {
      if (state.page === null) return false;
      const last = (await store.versions(state.page)).at(-1);
      if (last === undefined) return false;
      if (last.report === null) {
        events.onUnchanged(state.address);
        return true;
      }
      await store.putVersions([{ url: state.page, report: null, httpStatus: status, seenAt: now() }]);
      events.onWithdrawn(state.address, last.report);
      return true;
    });

  const ask = ({ state, conditional }: Asked): Promise<UrlReading> => {
    const { etag, lastModified, answeredBy } = state;
    const validators = conditional ? { etag, lastModified, answeredBy } : {};
    return readUrl(state.address, fetcher, options.read, validators, state.known);
  };

  /** Reads a page. `teaser` is what its feed gave of it, kept where the page itself cannot be read. */
  const readPage = async (asked: Asked, reading: UrlReading, teaser: ReportItem | null): Promise<void> => {
    const { state } = asked;
    const { failure, fetched, items } = reading;
    if (failure?.code === "fetch/stopped") return;
    if (failure !== null) {
      const gone = failure.status === 404 || failure.status === 410;
      const withdrawn = gone && (await withdraw(state, failure.status ?? 404));
      if (!withdrawn) await keep([...(teaser === null ? [] : [teaser]), ...items], state.address);
      const next = failed(state, failure.retryAfterSeconds);
      // A page that comes back must be sent whole, though it be the one that was there before.
      const forgotten = { ...next, etag: null, lastModified: null, answeredBy: null };
      await store.putAddresses([gone ? { ...forgotten, dueAt: state.feed === null ? next.dueAt : null } : next]);
      return;
    }
    if (fetched?.unchanged === true) events.onUnchanged(state.address);
    const empty = fetched?.unchanged !== true && !items.some(({ kind }) => kind === "report");
    const page = await keep(empty && teaser !== null ? [teaser, ...items] : items, state.address);
    await store.putAddresses([{ ...answered(state, reading), page: page ?? state.page }]);
  };

  const readFeed = async (state: AddressState, reading: UrlReading): Promise<void> => {
    const whole: InputItem[] = [];
    const teasers: { readonly address: string; readonly item: ReportItem }[] = [];
    for (const item of reading.items) {
      const address = pageBehind(item);
      if (address === null || item.kind !== "report" || teasers.length >= MOST_LINKED) whole.push(item);
      else teasers.push({ address, item });
    }
    await keep(whole, state.address);
    const pages: { readonly asked: Asked; readonly teaser: ReportItem | null }[] = [];
    for (const { address, item } of teasers) {
      const known = await store.address(address);
      const page = known ?? fresh(address, state.address, feedFacts(item.report));
      const wasRead = page.page !== null;
      // A page that was read is read again when it is due, not each time that its feed is.
      if (!options.revisit && (wasRead || page.dueAt === null || page.dueAt > now())) continue;
      pages.push({ asked: { state: page, conditional: wasRead }, teaser: wasRead ? null : item });
    }
    await eachHost(
      pages,
      ({ asked }) => asked.state.address,
      async ({ asked, teaser }) => readPage(asked, await ask(asked), teaser),
    );
    // Only now is the feed's own answer done with; stopped before, it is asked for whole again.
    if (!stopped()) await store.putAddresses([{ ...answered({ ...state, kind: "feed" }, reading), page: null }]);
  };

  /** Each host's addresses one after another, several hosts at a time. */
  const eachHost = async <Item>(
    items: readonly Item[],
    addressOf: (item: Item) => string,
    work: (item: Item) => Promise<void>,
  ): Promise<void> => {
    const hosts = new Map<string, Item[]>();
    for (const item of items) {
      const address = addressOf(item);
      const host = URL.canParse(address) ? new URL(address).host : address;
      const queue = hosts.get(host);
      if (queue === undefined) hosts.set(host, [item]);
      else queue.push(item);
    }
    const queues = [...hosts.values()];
    const worker = async (): Promise<void> => {
      for (let queue = queues.shift(); queue !== undefined; queue = queues.shift())
        for (const item of queue) if (!stopped()) await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(HOSTS, queues.length) }, worker));
  };

  const readOne = async (asked: Asked): Promise<void> => {
    const reading = await ask(asked);
    const isFeed = reading.items.some(
      (item) =>
        item.kind === "report" && item.report.facts.some(({ from }) => from === "feed") && asked.state.feed === null,
    );
    const seenAsFeed = asked.state.kind === "feed" && reading.failure === null && reading.fetched?.unchanged !== true;
    if (isFeed || seenAsFeed) await readFeed(asked.state, reading);
    else await readPage(asked, reading, null);
  };

  return {
    named: async (address) => {
      const known = await store.address(address);
      return known === null ? fresh(address, null, []) : { ...known, feed: null };
    },
    run: (asked) => eachHost(asked, ({ state }) => state.address, readOne),
  };
};
