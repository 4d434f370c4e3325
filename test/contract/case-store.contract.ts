import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/core/claim/claim.ts";
import { makeDecision } from "../../src/core/decision/index.ts";
import type { Report } from "../../src/core/report/report.ts";
import { reportId } from "../../src/core/report/report-id.ts";
import type { AddressState, CaseEntry, CaseStore, StoredEntry } from "../../src/store/index.ts";
import { reports } from "./any-report.ts";

export interface StoreUnderTest {
  readonly name: string;
  /** A new, empty store. The clock is the caller's. */
  readonly open: (now: () => string) => Promise<CaseStore>;
  /** Closes the store and opens the same case again; null where a case does not outlive its program. */
  readonly reopen: ((store: CaseStore, now: () => string) => Promise<CaseStore>) | null;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const reportOf = (text: string, more: Partial<Report> = {}): Report => {
  const publisher = more.publisher ?? null;
  const url = more.url ?? null;
  return {
    id: reportId(text, publisher, url),
    text,
    title: null,
    titleSpan: null,
    publisher,
    publishedAt: null,
    url,
    language: "en",
    furniture: [],
    facts: [],
    reader: "plain-text/1",
    sources: [
      {
        path: `${text.slice(0, 6).trim()}.txt`,
        sha256: createHash("sha256").update(text).digest("hex"),
        bytes: bytesOf(text).length,
        mediaType: "text/plain",
        charset: "utf-8",
      },
    ],
    ...more,
  };
};

export const claimOf = (report: Report, start: number, end: number, frame = "count"): Claim => ({
  id: `c_${report.id.slice(2, 14)}${String(start).padStart(6, "0")}${String(end).padStart(6, "0")}`,
  report: report.id,
  frame,
  rule: `${frame}/by-hand`,
  quote: report.text.slice(start, end),
  start,
  end,
  roles: { actor: { text: report.text.slice(start, end), start, end, entity: null } },
  quantity: null,
  status: "asserted",
  polarity: "positive",
  attribution: [],
  validTime: null,
  direct: false,
  background: false,
  scope: {},
  sentence: 0,
});

export const entryOf = (report: Report, claims: readonly Claim[] = [], engine = "1"): CaseEntry => ({
  report,
  reading: { engine, claims, notices: [] },
  bytes: { sha256: report.sources[0]?.sha256 ?? "", bytes: bytesOf(report.text) },
});

const all = async (entries: AsyncIterable<StoredEntry>): Promise<StoredEntry[]> => {
  const found: StoredEntry[] = [];
  for await (const entry of entries) found.push(entry);
  return found;
};

const NOON = "2030-01-01T12:00:00.000Z";
const LATER = "2030-01-02T12:00:00.000Z";
const noon = (): string => NOON;

/** What every store of cases must do. */
export const testCaseStore = ({ name, open, reopen }: StoreUnderTest): void => {
  describe(`case store: ${name}`, () => {
    it("starts empty", async () => {
      const store = await open(noon);
      expect(await store.info()).toMatchObject({ reports: 0, claims: 0, writable: true });
      expect(await store.reportIds()).toEqual([]);
      expect(await all(store.entries(null))).toEqual([]);
      expect(await store.entry("r_none")).toBeNull();
      expect(await store.notices()).toEqual([]);
      await store.close();
    });

    it("gives back a report and its claims as they went in, to the code unit", async () => {
      const store = await open(noon);
      const report = reportOf("\ufeffÇa: 😀 e\u0301 \u202bשלום\u202c\u0000 end\r\n", {
        title: "Ça",
        titleSpan: { start: 1, end: 3 },
        publisher: "The Courier",
        publishedAt: "2030-01-01",
        url: "https://example.org/a?b=1",
        furniture: [{ start: 4, end: 6, kind: "menu", rule: "furniture/menu" }],
        facts: [{ field: "publishedAt", value: "2030-01-01", from: "user", confidence: 1 }],
      });
      const claims = [claimOf(report, 5, 7, "statement"), claimOf(report, 1, 3)];
      await store.put([entryOf(report, claims)]);
      expect(await store.entry(report.id)).toEqual({
        report,
        reading: { engine: "1", claims, notices: [] },
        recordedAt: NOON,
      });
      expect(await store.info()).toMatchObject({ reports: 1, claims: 2 });
      await store.close();
    });

    it("gives back whatever a report holds, nothing more and nothing less", async () => {
      const store = await open(noon);
      await fc.assert(
        fc.asyncProperty(reports, async (report) => {
          await store.put([{ report, reading: null, bytes: null }]);
          expect(await store.entry(report.id)).toEqual({ report, reading: null, recordedAt: NOON });
        }),
        { numRuns: 200 },
      );
      await store.close();
    });

    it("keeps the states of a page in the order in which they were seen", async () => {
      let time = LATER;
      const store = await open(() => time);
      const url = "https://post.example/flood";
      const [second, first, alone] = ["15 died.", "12 died.", "The dam held."].map((text) => reportOf(text, { url }));
      if (second === undefined || first === undefined || alone === undefined) throw new Error("three reports");
      await store.put([{ ...entryOf(second), version: { url, seenAt: null } }]);
      expect(await store.changedPages()).toEqual([]);
      // An archive of an earlier day, read later; then the page goes back to its first text; then it is gone.
      await store.put([{ ...entryOf(first), version: { url, seenAt: NOON } }]);
      await store.put([{ ...entryOf(alone), version: { url: "https://post.example/dam", seenAt: null } }]);
      time = "2030-01-03T12:00:00.000Z";
      await store.putVersions([{ url, report: first.id, httpStatus: null, seenAt: "2030-01-03T11:00:00Z" }]);
      await store.putVersions([{ url, report: null, httpStatus: 410, seenAt: "2030-01-03T12:00:00Z" }]);
      const states = await store.versions(url);
      expect(states.map(({ report, httpStatus }) => [report, httpStatus])).toEqual([
        [first.id, null],
        [second.id, null],
        [first.id, null],
        [null, 410],
      ]);
      expect(states.map(({ recordedAt }) => recordedAt)).toEqual([LATER, LATER, time, time]);
      expect(await store.changedPages()).toEqual([states]);
      expect(await store.versions("https://post.example/none")).toEqual([]);
      await expect(
        store.putVersions([{ url, report: "r_none", httpStatus: null, seenAt: null }]),
      ).rejects.toMatchObject({ name: "CaseError" });
      await store.close();
    });

    it("keeps what is known of an address, the last word alone", async () => {
      const store = await open(noon);
      const state: AddressState = {
        address: "https://post.example/feed",
        kind: "feed",
        feed: null,
        known: [{ field: "publisher", value: "Post", from: "feed", confidence: 0.8 }],
        page: null,
        etag: '"1"',
        lastModified: null,
        answeredBy: "https://post.example/feed",
        firstAt: NOON,
        lastAt: NOON,
        dueAt: LATER,
        failures: 0,
      };
      const page = { ...state, address: "https://post.example/a", kind: "page", dueAt: NOON } as const;
      await store.putAddresses([state, page, { ...page, address: "https://post.example/b", dueAt: null }]);
      expect(await store.address(state.address)).toEqual(state);
      expect(await store.address("https://post.example/none")).toBeNull();
      expect(await store.dueAddresses("page", LATER, 5)).toEqual([page]);
      expect(await store.dueAddresses("feed", NOON, 5)).toEqual([]);
      await store.putAddresses([{ ...state, etag: '"2"', failures: 1 }]);
      expect(await store.address(state.address)).toMatchObject({ etag: '"2"', failures: 1 });
      await store.close();
    });

    it("finds claims by their id and by its start", async () => {
      const store = await open(noon);
      const report = reportOf("Three bridges were closed.");
      const claims = [claimOf(report, 0, 5), claimOf(report, 6, 13)];
      const [first, second] = claims.map(({ id }) => id);
      await store.put([entryOf(report, claims)]);
      expect(await store.claims(second ?? "")).toEqual([{ claim: claims[1], report, recordedAt: NOON }]);
      expect(await store.claims("c_none")).toEqual([]);
      expect(await store.claimIds((first ?? "").slice(0, 10), 5)).toEqual([first, second].sort());
      expect(await store.claimIds("c_", 1)).toHaveLength(1);
      expect(await store.claimIds("d", 1)).toEqual([]);
      await store.close();
    });

    it("keeps the source bytes once, and as they were", async () => {
      const store = await open(noon);
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
      const report = reportOf("Bytes that are not its text.");
      const sha256 = report.sources[0]?.sha256 ?? "";
      await store.put([{ ...entryOf(report), bytes: { sha256, bytes } }]);
      expect(await store.sourceBytes(sha256)).toEqual(bytes);
      expect(await store.sourceBytes("00")).toBeNull();
      await store.close();
    });

    it("keeps one report for one id: sources add up, claims are replaced, the first recordedAt stays", async () => {
      let time = NOON;
      const store = await open(() => time);
      const first = reportOf("Three bridges were closed.");
      await store.put([entryOf(first, [claimOf(first, 0, 5), claimOf(first, 6, 13)])]);
      time = LATER;
      const source = { ...first.sources[0], path: "copy/again.txt" } as Report["sources"][number];
      const again = { ...first, publishedAt: "2030-01-01", sources: [source] };
      await store.put([entryOf(again, [claimOf(again, 0, 5)], "2")]);
      const entry = await store.entry(first.id);
      expect(entry?.report.sources.map(({ path }) => path)).toEqual([first.sources[0]?.path, "copy/again.txt"]);
      expect(entry?.report.publishedAt).toBe("2030-01-01");
      expect(entry?.reading).toMatchObject({ engine: "2" });
      expect(entry?.reading?.claims).toHaveLength(1);
      expect(entry?.recordedAt).toBe(NOON);
      expect(await store.info()).toMatchObject({ reports: 1, claims: 1 });
      await store.close();
    });

    it("stores all entries of one put or none", async () => {
      const store = await open(noon);
      const kept = reportOf("Kept before.");
      await store.put([entryOf(kept)]);
      const good = reportOf("Good one.");
      const bad = { ...reportOf("Bad one."), text: undefined } as unknown as Report;
      await expect(store.put([entryOf(good), { ...entryOf(kept), report: bad }])).rejects.toMatchObject({
        name: "CaseError",
      });
      expect(await store.reportIds()).toEqual([kept.id]);
      await store.put([entryOf(good)]);
      expect((await store.reportIds()).length).toBe(2);
      await store.close();
    });

    it("walks through entries by id, all or those asked for", async () => {
      const store = await open(noon);
      const reports = Array.from({ length: 250 }, (_, index) => reportOf(`Report number ${index} of many.`));
      await store.put(reports.map((report) => entryOf(report)));
      const ids = reports.map(({ id }) => id).sort();
      expect((await all(store.entries(null))).map(({ report }) => report.id)).toEqual(ids);
      const some = [ids[200], ids[3], ids[3], "r_none"].filter((id) => id !== undefined);
      expect((await all(store.entries(some))).map(({ report }) => report.id)).toEqual([ids[3], ids[200]]);
      expect(await all(store.entries([]))).toEqual([]);
      await store.close();
    });

    it("names the reports that a newer engine has not read", async () => {
      const store = await open(noon);
      const old = reportOf("Read by the old engine.");
      const current = reportOf("Read by the new engine.");
      const unread = reportOf("Read by none.");
      await store.put([entryOf(old, [], "1"), entryOf(current, [], "2"), { ...entryOf(unread), reading: null }]);
      expect(await store.stale("2")).toEqual([old.id, unread.id].sort());
      expect(await store.entry(unread.id)).toMatchObject({ reading: null });
      await store.close();
    });

    it("keeps the same notice once", async () => {
      const store = await open(noon);
      const empty = { code: "input/empty", reason: "the file is empty", source: "a.txt" };
      const broken = {
        code: "input/broken",
        reason: "the file is cut off",
        source: "b.gz",
        span: { start: 0, end: 2 },
      };
      await store.putNotices([empty, broken]);
      await store.putNotices([empty]);
      expect(await store.notices()).toEqual([empty, broken]);
      await store.close();
    });

    it("finds words in texts and titles, whatever signs they come with", async () => {
      const store = await open(noon);
      const flood = reportOf("The river rose above the dyke at Orbõ.", { title: "Flood" });
      const fire = reportOf("A fire closed the harbour.", { title: "Arson feared" });
      await store.put([entryOf(flood), entryOf(fire)]);
      const found = async (words: string): Promise<string[]> =>
        (await store.search(words, 5)).map(({ report }) => report);
      expect(await found("dyke river")).toEqual([flood.id]);
      expect(await found("orbo")).toEqual([flood.id]);
      expect(await found("harbour arson")).toEqual([fire.id]);
      expect(await found("dyke harbour")).toEqual([]);
      for (const odd of ['"', "AND", "fire*) OR (", "-harbour NEAR/", "", "'; DROP TABLE report"])
        expect(Array.isArray(await store.search(odd, 5))).toBe(true);
      // A report stored anew is found by its new title, not by its old one.
      await store.put([entryOf({ ...fire, title: "Blaze" })]);
      expect(await found("blaze")).toEqual([fire.id]);
      expect(await found("arson")).toEqual([]);
      expect((await store.search("blaze", 5))[0]).toMatchObject({ title: "Blaze" });
      await store.close();
    });

    it("finds words of any script, and shows them as they stand", async () => {
      const store = await open(noon);
      const texts = [
        "昨夜の地震で橋が落ちた、と市長は述べた。",
        "Землетрясение разрушило мост, сообщил мэр.",
        "قال رئيس البلدية إن الزلزال دمر الجسر.",
        "แผ่นดินไหวทำให้สะพานพัง",
        `${"Rien à signaler ici. ".repeat(30)}Le séisme a détruit le pont 😀.`,
      ].map((text) => reportOf(text));
      await store.put(texts.map((report) => entryOf(report)));
      for (const [words, at, shown] of [
        ["地震", 0, "地震"],
        ["ЗЕМЛЕТРЯСЕНИЕ мост", 1, "Землетрясение"],
        ["الزلزال", 2, "الزلزال"],
        ["สะพาน", 3, "สะพาน"],
        ["seisme", 4, "séisme"],
      ] as const) {
        const hits = await store.search(words, 5);
        expect(
          hits.map(({ report }) => report),
          words,
        ).toEqual([texts[at]?.id]);
        expect(hits[0]?.excerpt, words).toContain(shown);
        const cut = hits[0]?.excerpt.replaceAll("…", "") ?? "";
        expect(texts[at]?.text).toContain(cut);
      }
      // The signs of a word have to stand in a row.
      expect(await store.search("震地", 5)).toEqual([]);
      await store.close();
    });

    it("keeps decisions for good, in order, each once", async () => {
      const store = await open(noon);
      const decided = (why: string) =>
        makeDecision({ kind: "note", at: noon(), by: "Ana", why, claims: [], reports: [] });
      const [first, second] = [decided("one"), decided("two")];
      await store.putDecisions([first]);
      await store.putDecisions([second, first]);
      expect(await store.decisions()).toEqual([first, second]);
      await store.close();
    });

    it("keeps what an older engine read, and only that", async () => {
      const store = await open(noon);
      const report = reportOf("Read three times.");
      const entry = (engine: string, end: number) => ({
        ...entryOf(report),
        reading: { engine, claims: [claimOf(report, 0, end)], notices: [] },
      });
      await store.put([entry("1", 4)]);
      await store.put([entry("1", 9)]);
      expect(await store.pastReadings()).toEqual([]);
      await store.put([entry("2", 15)]);
      const [past, ...others] = await store.pastReadings();
      expect(others).toEqual([]);
      expect(past).toMatchObject({ report: report.id, replacedAt: noon(), recordedAt: noon() });
      expect(past?.reading).toEqual(entry("1", 9).reading);
      expect((await store.entry(report.id))?.reading?.engine).toBe("2");
      await store.close();
    });

    it("keeps the stories as last told, and all that became of them", async () => {
      const store = await open(noon);
      const reports = [reportOf("One."), reportOf("Two.")];
      await store.put(reports.map((one) => entryOf(one)));
      const [a = "", b = ""] = reports.map(({ id }) => id);
      await store.putStories(
        new Map([
          [a, "s_1"],
          [b, "s_2"],
        ]),
        [{ story: "s_1", kind: "founded", stories: [], reports: [a] }],
      );
      await store.putStories(
        new Map([
          [a, "s_1"],
          [b, "s_1"],
        ]),
        [{ story: "s_1", kind: "joined", stories: ["s_2"], reports: [b] }],
      );
      expect(await store.storyMembers()).toEqual(
        new Map([
          [a, "s_1"],
          [b, "s_1"],
        ]),
      );
      expect(await store.storyEvents()).toEqual([
        { story: "s_1", kind: "founded", stories: [], reports: [a], recordedAt: noon() },
        { story: "s_1", kind: "joined", stories: ["s_2"], reports: [b], recordedAt: noon() },
      ]);
      await store.close();
    });

    it.skipIf(reopen === null)("holds everything after closing and opening again", async () => {
      const store = await open(noon);
      const report = reportOf("Still here tomorrow.");
      await store.put([entryOf(report, [claimOf(report, 0, 5)])]);
      await store.putNotices([{ code: "input/empty", reason: "the file is empty", source: "a.txt" }]);
      if (reopen === null) return;
      const again = await reopen(store, noon);
      expect((await again.entry(report.id))?.report).toEqual(report);
      expect(await again.notices()).toHaveLength(1);
      expect(await again.search("tomorrow", 1)).toHaveLength(1);
      await again.close();
    });
  });
};
