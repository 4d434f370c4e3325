import { ARTICLE_LIMITS, type ArticleLimits } from "../src/inputs/html/article.ts";

/** One page under one setting: shares of shingles, null where there are none to share. */
export interface PageScore {
  readonly precision: number | null;
  readonly recall: number | null;
}

const FOLDS = 6;

/** Settings to choose from; 0 switches a step off. */
function settings(): ArticleLimits[] {
  const found: ArticleLimits[] = [];
  for (const longestLinkBlock of [0, 150, 300, 600])
    for (const linkShare of longestLinkBlock === 0 ? [1] : [0.5, 0.66, 0.8])
      for (const foreignShare of [0, 0.1, 0.2, 0.4])
        found.push({ ...ARTICLE_LIMITS, longestLinkBlock, linkShare, foreignShare });
  return found;
}

/** Pages of one site stay in one fold; sites are dealt out in the order of their first page. */
function folds(sites: readonly string[]): number[] {
  const known = new Map<string, number>();
  return sites.map((site) => {
    if (!known.has(site)) known.set(site, known.size % FOLDS);
    return known.get(site) ?? 0;
  });
}

export const meanOf = (values: readonly (number | null)[]): number => {
  const known = values.filter((value): value is number => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
};

export function figuresOf(scores: readonly PageScore[]): { f1: number; precision: number; recall: number } {
  const precision = meanOf(scores.map((score) => score.precision));
  const recall = meanOf(scores.map((score) => score.recall));
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

/**
 * For each fold the setting with the best F1 on the other folds is scored on the fold itself; all pages together give one
 * figure. What can't be chosen anew this way are the rules themselves and their lists of words.
 */
export function crossValidated(
  sites: readonly string[],
  score: (page: number, limits: ArticleLimits) => PageScore,
): { readonly scores: readonly PageScore[]; readonly chosen: readonly ArticleLimits[] } {
  const all = settings().map((limits) => ({ limits, scores: sites.map((_, page) => score(page, limits)) }));
  const fold = folds(sites);
  const chosen: ArticleLimits[] = [];
  const held: PageScore[] = [];
  for (let out = 0; out < FOLDS; out++) {
    const f1 = (scores: readonly PageScore[]): number => figuresOf(scores.filter((_, page) => fold[page] !== out)).f1;
    const best = all.reduce((one, other) => (f1(other.scores) > f1(one.scores) ? other : one));
    chosen.push(best.limits);
    held.push(...best.scores.filter((_, page) => fold[page] === out));
  }
  return { scores: held, chosen };
}
