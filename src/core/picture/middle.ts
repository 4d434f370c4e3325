/** Where two lists differ: both begin with the same `from` items and end alike, the first from `to` on, the second from `rest` on. */
export interface Middle {
  readonly from: number;
  readonly to: number;
  readonly rest: number;
}

const never = (): boolean => false;

/** `same`: which of two items that are not one object are alike all the same. */
export const middleOf = <One>(
  before: readonly One[],
  now: readonly One[],
  same: (a: One, b: One) => boolean = never,
): Middle => {
  const alike = (a: One | undefined, b: One | undefined): boolean => a !== undefined && b !== undefined && same(a, b);
  const least = Math.min(before.length, now.length);
  let from = 0;
  while (from < least && (before[from] === now[from] || alike(before[from], now[from]))) from += 1;
  const [last, lastNow] = [before.length - 1, now.length - 1];
  let end = 0;
  while (
    end < least - from &&
    (before[last - end] === now[lastNow - end] || alike(before[last - end], now[lastNow - end]))
  )
    end += 1;
  return { from, to: before.length - end, rest: now.length - end };
};
