import type { Claim } from "../claim/claim.ts";
import { keptWith } from "../kept-with.ts";
import { canonicalStem } from "../lineage/synonyms.ts";
import { contentStems, fold, wordsOf } from "../lineage/words.ts";
import { groupOfWord } from "../proposition/near-words.ts";
import {
  affirms,
  contradict,
  type Proposition,
  propositionIn,
  sameMatter,
  saysAlike,
  saysWithin,
  wordsAffirm,
} from "../proposition/proposition.ts";
import { tellingOf } from "../proposition/related.ts";
import type { Span } from "../text/span.ts";

/** Free words grouped by what they say: an issue, a quotation, in any wording. */
export interface Matters {
  of(claim: Claim): string;
  words(id: string): string;
  /** Whether some claim of the matter is a denial, or says the opposite of what another says. */
  isDenied(id: string): boolean;
  /** On which side the claim stands, of a matter of which two voices say otherwise right behind each other; null for any other. */
  side(claim: Claim): string | null;
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
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen)s?$/u;

/** The figures in the words, in digits and letters: "3,000" is "3000", "7.5" is none of 7 and 5. */
const figuresOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...(text.replace(/(?<=\d)[,.\u00a0\u202f ](?=\d{3}(?!\d))/gu, "").match(/\d+(?:[.,]\d+)*/gu) ?? []),
    ...wordsOf(text)
      .map(({ word }) => word)
      .filter((word) => NUMBER_WORD.test(word)),
  ]);

/** Two wordings that give figures of which they share none say two things. */
const figuresApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && [...a].every((figure) => !b.has(figure));

const signature = (text: string): string[] => [...new Set(contentStems(text).map(canonicalStem))].sort();

/** By which a claim's matter is asked for: claims of one frame in the same words have one. */
const keyOf = keptWith((claim: Claim): string => `${claim.frame}\u0001${fold(matterTextOf(claim))}`);

/** What the words of a claim's matter hold. */
const wordingOf = keptWith((claim: Claim) => {
  const text = matterTextOf(claim);
  return { stems: signature(text), figures: figuresOf(text) };
});

interface Leader {
  readonly id: string;
  readonly stems: Set<string>;
  readonly figures: ReadonlySet<string>;
  readonly words: string;
  readonly claims: readonly Claim[];
}

/** Claims of the same words: whether they tell it as so, as not so, or some this and some that. */
const tellsBoth = (a: readonly Claim[], b: readonly Claim[]): boolean =>
  a.some((one) => b.some((other) => affirms(one) !== affirms(other)));

/**
 * A statement and what contradicts it are of one matter only where they say it with one word, or the word of each stands in the other:
 * "denied having known of faults with the system" is no answer to "the system was turned off".
 */
const saidApart = (a: readonly Claim[], b: readonly Claim[]): boolean => {
  const [one, other] = [a[0] && propositionIn(a[0]), b[0] && propositionIn(b[0])];
  if (!one || !other || !tellsBoth(a, b)) return false;
  if (a[0] && b[0] && isModal(a[0]) !== isModal(b[0])) return true;
  if (saysAlike(one, other)) return false;
  return !saysWithin(one, other) || !saysWithin(other, one);
};

/** Told by the report itself: of two such clauses with one verb nothing shows that they speak of one thing. */
const isOwnVoice = ({ roles, status }: Claim): boolean => roles["speaker"] === null && status !== "denied";

/** Whether one of two clauses of reports tells another act than the other, or other figures: the words around those are nearly the same. */
const ownApart = (
  a: readonly Claim[],
  b: readonly Claim[],
  figures: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean => {
  const [one, other] = [a[0] && propositionIn(a[0]), b[0] && propositionIn(b[0])];
  return (
    figures.size !== others.size ||
    [...figures].some((figure) => !others.has(figure)) ||
    (one != null && other != null && (!saysAlike(one, other) || tellingOf(one.says, other.says) === "opposed"))
  );
};

/** Their report sets the one against the other, however like their words are. */
const isAgainst = (a: readonly Claim[], b: readonly Claim[]): boolean =>
  a.some(({ against, report }) =>
    b.some((other) => against && other.report === report && other.start === against.start && other.end === against.end),
  );

const isApart = (told: readonly Claim[], figures: ReadonlySet<string>, leader: Leader, own: boolean): boolean =>
  figuresApart(figures, leader.figures) ||
  isAgainst(told, leader.claims) ||
  isAgainst(leader.claims, told) ||
  saidApart(told, leader.claims) ||
  (own && ownApart(told, leader.claims, figures, leader.figures));

/** Whether both tell it of one thing: a headline's few words are all in those of its lead. */
const ofOneThing = (a: readonly Claim[], b: readonly Claim[]): boolean => {
  const [one, other] = [a[0] && propositionIn(a[0]), b[0] && propositionIn(b[0])];
  const things = new Set(one?.of.split(" ").filter(Boolean));
  return other?.of.split(" ").some((word) => things.has(word)) ?? false;
};

/** Pairs of one word looked at; a story in which more stand against each other is none that anybody could read. */
const MOST_PAIRS = 20_000;

/** The words by which a leader may meet another that contradicts it: what tells it, and whom or what it is told of. */
const meetingWords = ({ says, of }: Proposition, find: (entity: string) => string): readonly string[] => [
  `says ${groupOfWord(says)}`,
  ...of
    .split(" ")
    .filter((word) => word !== "" && word !== "*")
    .map((word) => (word.includes(":") ? find(word) : groupOfWord(word))),
];

/** Claims of two leaders of which one says what the other says is not so, in other words; whichever of their words is the shorter. */
const contradictions = (
  leaders: readonly Leader[],
  find: (entity: string) => string,
): readonly (readonly [Claim, Claim])[] => {
  const byWord = new Map<string, number[]>();
  leaders.forEach(({ claims: [first] }, at) => {
    const told = first && propositionIn(first);
    for (const word of told ? new Set(meetingWords(told, find)) : [])
      byWord.set(word, [...(byWord.get(word) ?? []), at]);
  });
  const found = new Map<string, readonly [Claim, Claim]>();
  for (const alike of byWord.values()) {
    if (alike.length * alike.length > MOST_PAIRS) continue;
    for (const a of alike)
      for (const b of alike) {
        if (b <= a || found.has(`${a} ${b}`)) continue;
        const pair = contradicting(leaders[a] as Leader, leaders[b] as Leader, find);
        if (pair !== null) found.set(`${a} ${b}`, pair);
      }
  }
  return [...found.values()];
};

const contradicting = (
  one: Leader,
  other: Leader,
  find: (entity: string) => string,
): readonly [Claim, Claim] | null => {
  const [told, answered] = [one.claims[0], other.claims[0]];
  if (!told || !answered || told.frame !== answered.frame || figuresApart(one.figures, other.figures)) return null;
  const own = isOwnVoice(told) || isOwnVoice(answered);
  if (isOwnVoice(told) && isOwnVoice(answered)) return null;
  if (isModal(told) !== isModal(answered)) return null;
  if (own && (isOfAWhile(told) || isOfAWhile(answered))) return null;
  const [left, right] = [propositionIn(told), propositionIn(answered)];
  if (!left || !right) return null;
  for (const a of one.claims)
    for (const b of other.claims) if (contradict(a, b)) return sameMatter(left, right, find, own) ? [a, b] : null;
  return null;
};

/** Told by a report itself of a month, a year or an earlier time: no answer to what somebody says of the day. */
const isOfAWhile = (claim: Claim): boolean => {
  const { from, to } = claim.validTime ?? { from: null, to: null };
  const wide = from !== null && (from.length < DAY || (to ?? from).slice(0, DAY) !== from.slice(0, DAY));
  return isOwnVoice(claim) && (claim.background || wide);
};
/** Characters of an ISO 8601 date. */
const DAY = 10;

/** "Nobody could announce results" is not answered by "the results were announced". */
const isModal = ({ quote }: Claim): boolean => MODAL.test(quote);
const MODAL = /\b(?:can|cannot|could|may|might|must|should|would)\b/iu;

/** Each saying that is set against another, with that other: of one report and one frame. */
const setAgainst = (claims: readonly Claim[]): readonly (readonly [Claim, Claim])[] => {
  const answering = claims.filter(({ against }) => against !== undefined);
  if (answering.length === 0) return [];
  const byPlace = new Map(claims.map((claim) => [placeOf(claim, claim), claim]));
  return answering.flatMap((claim): readonly (readonly [Claim, Claim])[] => {
    const other = claim.against && byPlace.get(placeOf(claim, claim.against));
    return other ? [[other, claim]] : [];
  });
};

const placeOf = ({ report, frame }: Claim, { start, end }: Span): string => `${report} ${frame} ${start} ${end}`;

/** Two leaders that tell of one thing; `turned`: the words of the one say the opposite of the other's. */
interface Tied {
  readonly one: string;
  readonly other: string;
  readonly turned: boolean;
}

/** Which leaders stand on one side and which on the other, by those that are tied. */
const sidesOf = (
  pairs: readonly Tied[],
): {
  readonly root: (leader: string) => string;
  readonly turned: (leader: string) => boolean;
  readonly has: (leader: string) => boolean;
} => {
  const above = new Map<string, { readonly to: string; readonly turned: boolean }>();
  const walk = (leader: string): { readonly root: string; readonly turned: boolean } => {
    let at = leader;
    let turned = false;
    for (let step = above.get(at); step !== undefined && step.to !== at; step = above.get(at)) {
      turned = turned !== step.turned;
      at = step.to;
    }
    return { root: at, turned };
  };
  for (const { one, other, turned } of pairs) {
    const [a, b] = [walk(one), walk(other)];
    if (one === other) continue;
    if (!above.has(a.root)) above.set(a.root, { to: a.root, turned: false });
    if (a.root !== b.root) above.set(b.root, { to: a.root, turned: (a.turned !== b.turned) !== turned });
  }
  return {
    root: (leader) => walk(leader).root,
    turned: (leader) => walk(leader).turned,
    has: (leader) => above.has(leader),
  };
};

/** `find`: the one id of an entity in all reports of the story. */
export const groupMatters = (claims: readonly Claim[], find: (entity: string) => string = (id) => id): Matters => {
  const leaders: Leader[] = [];
  const byStem = new Map<string, number[]>();
  const idOf = new Map<string, string>();
  const texts = new Map<string, { frame: string; text: string; claims: [Claim, ...Claim[]] }>();
  for (const claim of claims) {
    const known = texts.get(keyOf(claim));
    if (known) known.claims.push(claim);
    else texts.set(keyOf(claim), { frame: claim.frame, text: matterTextOf(claim), claims: [claim] });
  }
  const sorted = [...texts].sort(([a, x], [b, y]) => x.text.length - y.text.length || (a < b ? -1 : 1));
  const places = new Map<string, string>();
  for (const [key, { frame, text, claims: told }] of sorted) {
    const { stems, figures } = wordingOf(told[0]);
    // Two clauses of reports are one telling only where each holds most of the other: "more ships wait" tells less than forty in a row.
    const ownVoice = told.some(isOwnVoice);
    const shared = new Map<number, number>();
    for (const stem of stems)
      for (const leader of byStem.get(`${frame} ${stem}`) ?? []) shared.set(leader, (shared.get(leader) ?? 0) + 1);
    let best: number | null = null;
    let bestShare = 0;
    for (const [leader, count] of shared) {
      const size = leaders[leader]?.stems.size ?? 0;
      const smaller = Math.min(size, stems.length);
      const share = count / smaller;
      // Words are counted before anything is asked of what they say: most have too few in common.
      if (share <= bestShare || (smaller > 1 && (count < 2 || share < SHARED))) continue;
      const others = leaders[leader]?.claims ?? [];
      const own = ownVoice || others.some(isOwnVoice);
      // A matter of one word meets only its like.
      const enough =
        smaller === 1
          ? stems.length === 1 && size === 1
          : own
            ? count >= SHARED * Math.max(size, stems.length) || (count > 2 && ofOneThing(told, others))
            : smaller * 4 >= Math.max(size, stems.length);
      if (!enough || isApart(told, figures, leaders[leader] as Leader, own)) continue;
      best = leader;
      bestShare = share;
    }
    if (best === null) {
      best = leaders.length;
      leaders.push({
        id: `${frame}:${stems.join("-") || fold(text)}`,
        stems: new Set(stems),
        figures,
        words: text,
        claims: told,
      });
      for (const stem of stems) {
        const list = byStem.get(`${frame} ${stem}`) ?? [];
        list.push(best);
        byStem.set(`${frame} ${stem}`, list);
      }
    }
    places.set(key, leaders[best]?.id ?? key);
  }
  const leaderOf = (claim: Claim): string => places.get(keyOf(claim)) ?? keyOf(claim);
  const against = setAgainst(claims);
  const sides = sidesOf([
    ...[...against, ...contradictions(leaders, find)].map(([one, other]) => {
      // What contradicts is told with two signs of one thing, or with one sign of two; whoever denies stands with the words that are denied.
      const denied = (one.status === "denied") !== (other.status === "denied");
      const turned = (wordsAffirm(one) === wordsAffirm(other)) !== denied;
      return { one: leaderOf(one), other: leaderOf(other), turned };
    }),
  ]);
  for (const [key, id] of places) idOf.set(key, sides.root(id));
  const wordsById = new Map(leaders.map((leader) => [leader.id, leader.words]));
  const of = (claim: Claim): string => idOf.get(keyOf(claim)) ?? fold(matterTextOf(claim));
  const denied = new Set(claims.filter((claim) => claim.status === "denied").map(of));
  // What one says and another says is not so is a question to both.
  const affirmed = new Map<string, boolean>();
  for (const claim of claims) {
    if (propositionIn(claim) === null) continue;
    const known = affirmed.get(of(claim));
    if (known !== undefined && known !== affirms(claim)) denied.add(of(claim));
    affirmed.set(of(claim), affirms(claim));
  }
  for (const [one] of against) denied.add(of(one));
  return {
    of,
    words: (id) => wordsById.get(id) ?? id,
    isDenied: (id) => denied.has(id),
    side: (claim) => {
      const leader = leaderOf(claim);
      // What is denied stands on the side of its words, and its status turns it.
      if (!sides.has(leader)) return null;
      return `${sides.turned(leader) === wordsAffirm(claim)}`;
    },
  };
};
