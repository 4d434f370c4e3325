import { keptWith } from "../../kept-with.ts";
import type { Features } from "../../nearness/index.ts";
import { UNIT_SYNONYMS } from "../../quantity/units.ts";
import type { FigureItem } from "./items.ts";

/** How many values each report of a story gives for each thing that is counted. */
export type FiguresAmong = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;

/** What is counted first, under one name for those that news exchanges; null where nothing is told. */
const thingOf = keptWith((item: FigureItem): string | null => {
  const lemma = item.counted[0]?.lemma;
  return lemma === undefined ? null : (UNIT_SYNONYMS.get(lemma) ?? lemma);
});

export const figuresAmong = (items: readonly FigureItem[]): FiguresAmong => {
  const among = new Map<string, Map<string, Set<number>>>();
  for (const item of items) {
    const thing = thingOf(item);
    if (thing === null) continue;
    const { report } = item.told.claim;
    const here = among.get(report) ?? new Map<string, Set<number>>();
    among.set(report, here);
    here.set(thing, (here.get(thing) ?? new Set()).add(item.value));
  }
  return among;
};

/** Whether each is the only figure of its thing in its report, and in the other's: two that have no rival are likely one. */
export const amongMarks = (a: FigureItem, b: FigureItem, among: FiguresAmong): Features => {
  const [one, other] = [thingOf(a), thingOf(b)];
  const values = (item: FigureItem, thing: string | null): number =>
    thing === null ? 0 : (among.get(item.told.claim.report)?.get(thing)?.size ?? 0);
  const shared = one !== null && one === other;
  return [
    ["values of one thing in a report", shared ? Math.max(values(a, one), values(b, one)) : 0],
    ["values of what one counts in the other's report", shared ? 0 : Math.max(values(a, other), values(b, one))],
  ];
};
