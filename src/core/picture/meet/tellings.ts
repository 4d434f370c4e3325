import type { Claim } from "../../claim/claim.ts";
import { type ToldClaim, textOf } from "../../meeting/index.ts";
import type { QuestionDraft } from "../drafts.ts";

/** The claims of questions, those that tell the same in the same words as one: copies of a wire are one telling, however many they are. */
export interface Tellings {
  readonly drafts: readonly QuestionDraft[];
  /** The number of what each claim tells. */
  readonly claims: ReadonlyMap<Claim, number>;
  /** The first of each, by number. */
  readonly told: readonly ToldClaim[];
}

/** Claims of one question with the same of these are one telling. */
const wordsOf = (claim: Claim): string => {
  const known = words.get(claim);
  if (known !== undefined) return known;
  const own = [
    claim.rule,
    claim.status,
    claim.polarity,
    claim.direct,
    claim.quote,
    textOf(claim),
    claim.attribution.map(({ entity, speaker }) => entity ?? speaker).join(" "),
  ].join("\n");
  words.set(claim, own);
  return own;
};
const words = new WeakMap<Claim, string>();

const reportsOf = ({ bearings }: QuestionDraft): number => new Set(bearings.map(({ claim }) => claim.report)).size;

/** Those that most reports tell first. */
const byTold = (drafts: readonly QuestionDraft[]): readonly QuestionDraft[] =>
  drafts
    .map((draft) => ({ draft, reports: reportsOf(draft) }))
    .sort((a, b) => b.reports - a.reports || (a.draft.id < b.draft.id ? -1 : 1))
    .map(({ draft }) => draft);

const areMore = (drafts: readonly QuestionDraft[], most: number): boolean => {
  const firsts = new Set<Claim>();
  for (const draft of drafts)
    for (const first of distinctIn(draft)) {
      firsts.add(first);
      if (firsts.size > most) return true;
    }
  return false;
};

const mostTold = (drafts: readonly QuestionDraft[], most: number): ReadonlySet<QuestionDraft> => {
  const taken = new Set<QuestionDraft>();
  const firsts = new Set<Claim>();
  for (const draft of byTold(drafts)) {
    const fresh = new Set(distinctIn(draft).filter((first) => !firsts.has(first)));
    if (firsts.size + fresh.size > most) continue;
    for (const first of fresh) firsts.add(first);
    taken.add(draft);
  }
  return taken;
};

/**
 * Numbers what the questions tell. Of a story that tells more than `most` things the questions that most reports tell; the others
 * are left out.
 */
export const tellingsOf = (
  drafts: readonly QuestionDraft[],
  most: number,
  toldClaim: (claim: Claim) => ToldClaim,
): Tellings => {
  const taken = areMore(drafts, most) ? mostTold(drafts, most) : null;
  const kept = drafts.filter((draft) => taken === null || taken.has(draft));
  const claims = new Map<Claim, number>();
  const told: ToldClaim[] = [];
  for (const draft of kept)
    for (const [claim, first] of firstsIn(draft)) {
      if (claims.has(claim)) continue;
      const number = claims.get(first);
      claims.set(claim, number ?? told.length);
      if (number === undefined) told.push(toldClaim(first));
    }
  return { drafts: kept, claims, told };
};

/** Of each claim of a question the first that tells the same; what one report tells twice is told twice. */
const firstsIn = (draft: QuestionDraft): ReadonlyMap<Claim, Claim> => {
  const before = firstsOf.get(draft);
  if (before !== undefined) return before;
  const firsts = new Map<Claim, Claim>();
  // The first, second, ... telling of the same words in one report is one with that of another.
  const tellings = new Map<string, Claim[]>();
  const byReport = new Map<string, string[]>();
  for (const { claim } of draft.bearings) {
    if (firsts.has(claim)) continue;
    const words = wordsOf(claim);
    let time = 0;
    const told = byReport.get(claim.report);
    if (told === undefined) byReport.set(claim.report, [words]);
    else {
      for (const other of told) if (other === words) time += 1;
      told.push(words);
    }
    const telling = tellings.get(words);
    if (telling === undefined) tellings.set(words, [claim]);
    else telling[time] ??= claim;
    firsts.set(claim, telling?.[time] ?? claim);
  }
  firstsOf.set(draft, firsts);
  return firsts;
};
const firstsOf = new WeakMap<QuestionDraft, ReadonlyMap<Claim, Claim>>();

/** The claims of a question that are the first to tell what they tell. */
const distinctIn = (draft: QuestionDraft): readonly Claim[] => {
  const before = distinctOf.get(draft);
  if (before !== undefined) return before;
  const found = [...new Set(firstsIn(draft).values())];
  distinctOf.set(draft, found);
  return found;
};
const distinctOf = new WeakMap<QuestionDraft, readonly Claim[]>();
