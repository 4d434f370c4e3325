import type { Claim } from "../../claim/claim.ts";
import type { Bearing } from "../../frames/frame-compare.ts";
import { type ToldClaim, textOf } from "../../meeting/index.ts";
import type { QuestionDraft } from "../drafts.ts";

/** The claims of questions, those that tell the same in the same words as one: copies of a wire are one telling, however many they are. */
export interface Tellings {
  readonly drafts: readonly QuestionDraft[];
  /** The number of what each claim tells. */
  readonly claims: ReadonlyMap<Claim, number>;
  /** The first of each, by number. */
  readonly told: readonly ToldClaim[];
  /** The numbers of what a question tells, each once. */
  readonly numbersOf: (draft: QuestionDraft) => readonly number[];
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

const areMore = (drafts: readonly QuestionDraft[], most: number, firstsIn: FirstsIn): boolean => {
  if (drafts.reduce((sum, draft) => sum + firstsIn(draft).distinct.length, 0) <= most) return false;
  const firsts = new Set<Claim>();
  for (const draft of drafts)
    for (const first of firstsIn(draft).distinct) {
      firsts.add(first);
      if (firsts.size > most) return true;
    }
  return false;
};

const mostTold = (drafts: readonly QuestionDraft[], most: number, firstsIn: FirstsIn): ReadonlySet<QuestionDraft> => {
  const taken = new Set<QuestionDraft>();
  const firsts = new Set<Claim>();
  for (const draft of byTold(drafts)) {
    const fresh = new Set(firstsIn(draft).distinct.filter((first) => !firsts.has(first)));
    if (firsts.size + fresh.size > most) continue;
    for (const first of fresh) firsts.add(first);
    taken.add(draft);
  }
  return taken;
};

/** Numbers tellings; of a story that grows only what came since. */
export interface TellingsMemory {
  /**
   * Numbers what the questions tell. Of a story that tells more than `most` things the questions that most reports tell; the others
   * are left out.
   */
  readonly number: (
    drafts: readonly QuestionDraft[],
    most: number,
    toldClaims: (claims: readonly Claim[]) => readonly ToldClaim[],
  ) => Tellings;
}

/** What was numbered last. */
interface Numbered {
  /** The questions, what is first in each, and of how many claims that was read. */
  readonly drafts: readonly { readonly draft: QuestionDraft; readonly firsts: Firsts; readonly distinct: number }[];
  readonly claims: Map<Claim, number>;
  /** The first of each telling, by number. */
  readonly told: readonly Claim[];
  readonly numbers: Map<QuestionDraft, readonly number[]>;
}

export const tellingsMemory = (): TellingsMemory => {
  const firstsIn = firstsMemory();
  let last: Numbered | null = null;

  const anew = (kept: readonly QuestionDraft[]): Numbered => {
    const claims = new Map<Claim, number>();
    const told: Claim[] = [];
    const drafts = kept.map((draft) => {
      const firsts = firstsIn(draft);
      for (const [claim, first] of firsts.of) {
        if (claims.has(claim)) continue;
        const number = claims.get(first);
        claims.set(claim, number ?? told.length);
        if (number === undefined) told.push(first);
      }
      return { draft, firsts, distinct: firsts.distinct.length };
    });
    return { drafts, claims, told, numbers: new Map() };
  };

  /** Null where more came than further copies of what is told already. */
  const grown = (before: Numbered, kept: readonly QuestionDraft[]): Numbered | null => {
    if (before.drafts.length !== kept.length) return null;
    const { claims, told } = before;
    const numbers = new Map<QuestionDraft, readonly number[]>();
    const fresh = new Map<Claim, number>();
    const drafts: Numbered["drafts"][number][] = [];
    for (const [at, draft] of kept.entries()) {
      const known = before.drafts[at];
      if (known === undefined) return null;
      const own = before.numbers.get(known.draft);
      if (own !== undefined) numbers.set(draft, own);
      if (known.draft === draft) {
        drafts.push(known);
        continue;
      }
      const firsts = firstsIn(draft);
      if (firsts !== known.firsts || firsts.distinct.length !== known.distinct) return null;
      for (let next = known.draft.bearings.length; next < draft.bearings.length; next += 1) {
        const claim = draft.bearings[next]?.claim;
        const first = claim && firsts.of.get(claim);
        const number = first && claims.get(first);
        if (claim === undefined || number === undefined) return null;
        if ((claims.get(claim) ?? fresh.get(claim) ?? number) !== number) return null;
        fresh.set(claim, number);
        if (own !== undefined && !own.includes(number)) numbers.delete(draft);
      }
      drafts.push({ draft, firsts, distinct: known.distinct });
    }
    for (const [claim, number] of fresh) claims.set(claim, number);
    return { drafts, claims, told, numbers };
  };

  return {
    number: (drafts, most, toldClaims) => {
      const taken = areMore(drafts, most, firstsIn) ? mostTold(drafts, most, firstsIn) : null;
      const kept = drafts.filter((draft) => taken === null || taken.has(draft));
      const now = (last && grown(last, kept)) ?? anew(kept);
      last = now;
      const { claims, told, numbers } = now;
      return {
        drafts: kept,
        claims,
        told: toldClaims(told),
        numbersOf: (draft) => {
          const known = numbers.get(draft) ?? [...new Set(draft.bearings.map(({ claim }) => claims.get(claim) ?? 0))];
          numbers.set(draft, known);
          return known;
        },
      };
    },
  };
};

/** Of each claim of a question the first that tells the same; what one report tells twice is told twice. */
interface Firsts {
  readonly of: ReadonlyMap<Claim, Claim>;
  /** Those that are the first to tell what they tell. */
  readonly distinct: readonly Claim[];
}

type FirstsIn = (draft: QuestionDraft) => Firsts;

/** The firsts of one question to which bearings come. */
interface OpenFirsts extends Firsts {
  readonly of: Map<Claim, Claim>;
  readonly distinct: Claim[];
  /** The first, second, ... telling of the same words in one report is one with that of another. */
  readonly tellings: Map<string, Claim[]>;
  readonly byReport: Map<string, string[]>;
}

const read = ({ of, distinct, tellings, byReport }: OpenFirsts, { claim }: Bearing): void => {
  if (of.has(claim)) return;
  const words = wordsOf(claim);
  let time = 0;
  const told = byReport.get(claim.report);
  if (told === undefined) byReport.set(claim.report, [words]);
  else {
    for (const other of told) if (other === words) time += 1;
    told.push(words);
  }
  const telling = tellings.get(words);
  const first = telling?.[time] ?? claim;
  if (telling === undefined) tellings.set(words, [claim]);
  else telling[time] = first;
  of.set(claim, first);
  if (first === claim) distinct.push(claim);
};

/** A question that is another one's with bearings behind goes on where that was read to. */
const firstsMemory = (): FirstsIn => {
  const known = new WeakMap<QuestionDraft, OpenFirsts>();
  const latest = new Map<string, QuestionDraft>();
  const before = (draft: QuestionDraft): QuestionDraft | null => {
    const one = latest.get(draft.id);
    return one !== undefined &&
      one.bearings.length <= draft.bearings.length &&
      one.bearings.every((bearing, at) => bearing === draft.bearings[at])
      ? one
      : null;
  };
  return (draft) => {
    const own = known.get(draft);
    if (own !== undefined) return own;
    const last = before(draft);
    const firsts = (last && known.get(last)) ?? {
      of: new Map(),
      distinct: [],
      tellings: new Map(),
      byReport: new Map(),
    };
    for (let at = last?.bearings.length ?? 0; at < draft.bearings.length; at += 1) {
      const bearing = draft.bearings[at];
      if (bearing !== undefined) read(firsts, bearing);
    }
    if (last !== null) known.delete(last);
    known.set(draft, firsts);
    latest.set(draft.id, draft);
    return firsts;
  };
};
