import { USUAL_TERMS } from "./usual-terms.ts";

/** A stem that is none of the usual ones stands in fewer reports than any of them. */
const UNUSUAL = -Math.log(0.004);

let usual: ReadonlyMap<string, number> | null = null;

/** How much a stem tells a report from others: the natural logarithm of reports by those that have it in their head. */
export const rarityOf = (stem: string): number => {
  usual ??= new Map(
    USUAL_TERMS.flatMap((line) => {
      const [share = "", ...terms] = line.split(" ");
      return terms.map((term) => [term, -Math.log(Number(share) / 100)] as const);
    }),
  );
  return usual.get(stem) ?? UNUSUAL;
};
