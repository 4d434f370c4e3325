import type { PassageIndex } from "../origins/join-lineage.ts";

/** What was asked of the passages that the reports of a story share, by report. */
export interface PassageAsks {
  /** Whether all that was asked of a report is answered in the same way by the passages of now. */
  readonly hold: (report: string, passages: PassageIndex) => boolean;
}

type Test = (passages: PassageIndex) => boolean;

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** The passages, where each thing that is asked is kept. */
export const watchPassages = (passages: PassageIndex): { readonly index: PassageIndex; readonly asks: PassageAsks } => {
  const tests = new Map<string, Test[]>();
  const keep = (report: string, test: Test): void => {
    const list = tests.get(report);
    if (list) list.push(test);
    else tests.set(report, [test]);
  };
  return {
    index: {
      around: (claim) => {
        const answer = passages.around(claim);
        keep(claim.report, (later) => sameList(later.around(claim), answer));
        return answer;
      },
      sharing: (asked) => {
        const answer = passages.sharing(asked);
        keep(asked.report, (later) => sameList(later.sharing(asked), answer));
        return answer;
      },
    },
    asks: { hold: (report, later) => tests.get(report)?.every((holds) => holds(later)) ?? true },
  };
};
