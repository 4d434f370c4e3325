import type { Claim } from "../claim/claim.ts";
import { canonicalStem } from "../lineage/synonyms.ts";
import { contentStems, fold, wordsOf } from "../lineage/words.ts";

/** Free words grouped by what they say: an issue, a quotation, in any wording. */
export interface Matters {
  of(claim: Claim): string;
  words(id: string): string;
  /** Whether some claim of the matter is a denial. */
  isDenied(id: string): boolean;
}

/** The words that carry a claim's matter: what it is on, else what was said, else the claim's own words. */
export const matterTextOf = (claim: Claim): string => {
  const on = claim.roles["on"] ?? claim.roles["content"];
  if (on) return on.text;
  const words = claim.quotation;
  if (words && words.start >= claim.start && words.end <= claim.end)
    return claim.quote.slice(words.start - claim.start, words.end - claim.start);
  return claim.quote;
};

/**
 * Two wordings are one matter where the smaller shares more than this part of its content words with the larger and
 * at least two words. Set on pairs of translations of one quotation, which keep 6 to 9 of 10 content words.
 */
const SHARED = 0.6;

const NUMBER_WORD =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen)s?$/u;

/** The figures in the words, in digits and letters: "3,000" is "3000". */
const figuresOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text.replace(/(?<=\d)[,.\u00a0\u202f ](?=\d{3}(?!\d))/gu, ""))
      .map(({ word }) => word)
      .filter((word) => NUMBER_WORD.test(word)),
  );

/** Two wordings that give figures of which they share none say two things. */
const figuresApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && [...a].every((figure) => !b.has(figure));

const signature = (text: string): string[] => [...new Set(contentStems(text).map(canonicalStem))].sort();

export const groupMatters = (claims: readonly Claim[]): Matters => {
  const leaders: { id: string; stems: Set<string>; figures: ReadonlySet<string>; words: string }[] = [];
  const byStem = new Map<string, number[]>();
  const idOf = new Map<string, string>();
  const keyOf = (claim: Claim): string => `${claim.frame}\u0001${fold(matterTextOf(claim))}`;
  const texts = new Map<string, { frame: string; text: string }>();
  for (const claim of claims) texts.set(keyOf(claim), { frame: claim.frame, text: matterTextOf(claim) });
  const sorted = [...texts].sort(([a, x], [b, y]) => x.text.length - y.text.length || (a < b ? -1 : 1));
  for (const [key, { frame, text }] of sorted) {
    const stems = signature(text);
    const figures = figuresOf(text);
    const shared = new Map<number, number>();
    for (const stem of stems)
      for (const leader of byStem.get(`${frame} ${stem}`) ?? []) shared.set(leader, (shared.get(leader) ?? 0) + 1);
    let best: number | null = null;
    let bestShare = 0;
    for (const [leader, count] of shared) {
      const size = leaders[leader]?.stems.size ?? 0;
      if (figuresApart(figures, leaders[leader]?.figures ?? figures)) continue;
      const smaller = Math.min(size, stems.length);
      const share = count / smaller;
      // A matter of one word meets only its like.
      const enough =
        smaller === 1
          ? stems.length === 1 && size === 1
          : count >= 2 && share >= SHARED && smaller * 4 >= Math.max(size, stems.length);
      if (enough && share > bestShare) {
        best = leader;
        bestShare = share;
      }
    }
    if (best === null) {
      best = leaders.length;
      leaders.push({ id: `${frame}:${stems.join("-") || fold(text)}`, stems: new Set(stems), figures, words: text });
      for (const stem of stems) {
        const list = byStem.get(`${frame} ${stem}`) ?? [];
        list.push(best);
        byStem.set(`${frame} ${stem}`, list);
      }
    }
    idOf.set(key, leaders[best]?.id ?? key);
  }
  const wordsById = new Map(leaders.map((leader) => [leader.id, leader.words]));
  const of = (claim: Claim): string => idOf.get(keyOf(claim)) ?? fold(matterTextOf(claim));
  const denied = new Set(claims.filter((claim) => claim.status === "denied").map(of));
  return { of, words: (id) => wordsById.get(id) ?? id, isDenied: (id) => denied.has(id) };
};
