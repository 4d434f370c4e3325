import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/core/claim/claim.ts";
import type { Report } from "../../src/core/report/report.ts";
import { reportId } from "../../src/core/report/report-id.ts";
import type { CaseEntry, CaseStore, StoredEntry } from "../../src/store/index.ts";

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
