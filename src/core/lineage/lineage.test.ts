import fc from "fast-check";
import { expect, test } from "vitest";
import type { LineageLink } from "../picture/picture.ts";
import type { Report } from "../report/report.ts";
import { lineageKeeper, lineageOf } from "./lineage.ts";
import { sameLink } from "./links.ts";

const WORDS = "river dam gate mill barn lane ferry harbour signal tower roof bridge well cart storm pump".split(" ");
// Stretches of thirty words; some share their beginnings.
const STRETCHES = Array.from({ length: 8 }, (_, stretch) =>
  Array.from(
    { length: 30 },
    (_, place) =>
      `${WORDS[(place * 7 + (place < 14 ? stretch % 4 : stretch) * 5 + ((place * place) % 11)) % 16]}${place}`,
  ).join(" "),
);

interface Told {
  readonly parts: readonly number[];
  readonly minute: number;
  readonly publisher: string | null;
  readonly head: string;
}

const told = fc.record({
  parts: fc.array(fc.nat(STRETCHES.length - 1), { minLength: 1, maxLength: 4 }),
  minute: fc.nat(50),
  publisher: fc.constantFrom("Reuters", "AP", "Valley Post", null),
  head: fc.constantFrom(
    "",
    "OBERWALD (Reuters) - ",
    "THAL (AP) - ",
    "Reporting by Ilse Brand in Thal; Editing by Tom Kern. ",
  ),
});

const reportOf = ({ parts, minute, publisher, head }: Told, id: string): Report => ({
  id,
  text: `${head}${parts.map((part) => STRETCHES[part]).join(".\n\n")}`,
  title: null,
  titleSpan: null,
  publisher,
  publishedAt: new Date(Date.UTC(2031, 0, 1, 0, minute)).toISOString(),
  url: null,
  language: "en",
  furniture: [],
  facts: [],
  reader: "test/1",
  sources: [],
});

/** What happens to the story between two readings: reports come at any place, go, or are told otherwise. */
const step = fc.oneof(
  fc.record({ kind: fc.constant("come" as const), told }),
  fc.record({ kind: fc.constant("go" as const), at: fc.nat(200) }),
  fc.record({ kind: fc.constant("revise" as const), at: fc.nat(200), told }),
);

const inOrder = (reports: readonly Report[]): Report[] =>
  [...reports].sort((a, b) =>
    a.publishedAt !== b.publishedAt ? ((a.publishedAt ?? "") < (b.publishedAt ?? "") ? -1 : 1) : a.id < b.id ? -1 : 1,
  );

const isOf = (report: string, { from, to }: LineageLink): boolean => from === report || to === report;

test("a kept lineage has the links of the whole, whatever comes late, goes or is revised, and tells which are new or lost", () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 20, maxLength: 40 }), fc.array(step, { maxLength: 12 }), (first, steps) => {
      let made = 0;
      const makeReport = (one: Told, id = `r${String((made++ * 7919) % 1000).padStart(4, "0")}`): Report =>
        reportOf(one, id);
      let reports = inOrder(first.map((one) => makeReport(one)));
      const keep = lineageKeeper();
      let before = keep(reports).links;
      for (const one of steps) {
        const at = one.kind === "come" ? -1 : one.at % reports.length;
        const there = reports[at];
        if (one.kind === "come") reports = [...reports, makeReport(one.told)];
        else if (one.kind === "go") reports = reports.filter((_, place) => place !== at);
        else reports = reports.map((report) => (report === there ? makeReport(one.told, report.id) : report));
        reports = inOrder(reports);
        const now = keep(reports);
        expect(now.links).toEqual(lineageOf(reports));
        const ids = new Set(reports.map(({ id }) => id));
        for (const id of ids)
          expect(now.links.filter((link) => isOf(id, link)).sort(byDetail)).toEqual(
            [...now.ofReport(id)].sort(byDetail),
          );
        if (now.fresh === null) continue;
        const changed = [
          ...before.filter((link) => !now.links.some((other) => sameLink(link, other))),
          ...now.links.filter((link) => !before.some((other) => sameLink(link, other))),
        ];
        for (const link of changed)
          for (const id of [link.from, link.to])
            expect(now.fresh.get(id)?.some((fresh) => sameLink(fresh, link)) ?? false).toBe(true);
        before = now.links;
      }
    }),
    { numRuns: 60 },
  );
});

const byDetail = (a: LineageLink, b: LineageLink): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
