import { isText, type PassageIndex, type Stretch } from "../origins/join-lineage.ts";
import type { LineageLink } from "../picture.ts";

/** What was asked of the passages that the reports of a story share, by report. */
export interface PassageAsks {
  /** Whether links that were found since, by report, may change what was asked. */
  readonly isTouched: (fresh: ReadonlyMap<string, readonly LineageLink[]>) => boolean;
  /** Whether those of one report may. */
  readonly isTouchedIn: (report: string, fresh: readonly LineageLink[]) => boolean;
  /** Gives each report that was asked of, once. */
  readonly reports: (give: (report: string) => void) => void;
}

const isAround = (claim: Stretch, { spans }: LineageLink): boolean =>
  spans.some(({ report, start, end }) => report === claim.report && claim.start < end && start < claim.end);

/** The passages, where each thing that is asked is kept. */
export const watchPassages = (passages: PassageIndex): { readonly index: PassageIndex; readonly asks: PassageAsks } => {
  const around = new Map<string, Stretch[]>();
  const sharing = new Map<string, ReadonlyMap<string, unknown>[]>();
  const keep = <Asked>(asked: Map<string, Asked[]>, report: string, one: Asked): void => {
    const list = asked.get(report);
    if (list === undefined) asked.set(report, [one]);
    else if (!list.includes(one)) list.push(one);
  };
  const isTouchedIn = (report: string, fresh: readonly LineageLink[]): boolean => {
    const claims = around.get(report) ?? [];
    const others = sharing.get(report) ?? [];
    if (claims.length + others.length === 0) return false;
    return fresh.some((link) => {
      if (!isText(link)) return false;
      const other = link.from === report ? link.to : link.from;
      return others.some((among) => among.has(other)) || claims.some((claim) => isAround(claim, link));
    });
  };
  return {
    index: {
      around: (claim) => {
        keep(around, claim.report, claim);
        return passages.around(claim);
      },
      sharing: (asked) => {
        keep(sharing, asked.report, asked.among);
        return passages.sharing(asked);
      },
      // Asked only of reports that one answer joins: what links two of them was there when the later came.
      carries: passages.carries,
    },
    asks: {
      isTouchedIn,
      reports: (give) => {
        for (const report of around.keys()) give(report);
        for (const report of sharing.keys()) if (!around.has(report)) give(report);
      },
      isTouched: (fresh) => {
        // As a rule few reports were asked of, or few have links that are new.
        if (fresh.size <= around.size + sharing.size) {
          for (const [report, links] of fresh) if (isTouchedIn(report, links)) return true;
          return false;
        }
        for (const asked of [around, sharing])
          for (const report of asked.keys()) {
            const links = fresh.get(report);
            if (links !== undefined && isTouchedIn(report, links)) return true;
          }
        return false;
      },
    },
  };
};
