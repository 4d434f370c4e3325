import type { AttributionLink } from "../attribution/attribution.ts";
import type { AttributionContext } from "../attribution/attribution-context.ts";
import { whyMute } from "../attribution/can-speak.ts";
import { attributionContextOf } from "../attribution/context-of.ts";
import { phraseEndingAt } from "../attribution/noun-phrase.ts";
import { speakerLink } from "../attribution/speaker-link.ts";
import { contextOf } from "../frames/build/frame-context.ts";
import { GENERIC_PEOPLE, namesPeople } from "../frames/build/people.ts";
import { HARM_STATES } from "../frames/casualties/lexicon.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import { isOutlet } from "../mention/index.ts";
import type { Quantity, QuantityMention } from "../quantity/quantity.ts";
import type { Findings } from "../reading.ts";
import { isSameSpeaker } from "../rejoinder/denial.ts";
import { type Edit, EditedDrafts } from "../rejoinder/edited-drafts.ts";
import type { Sentence } from "../syntax/token.ts";
import { matchesIn } from "../text/matches.ts";
import { mayMatchIn } from "../text/pattern-words.ts";
import { cover, overlaps, type Span } from "../text/span.ts";
import { BESIDE, GAPPED, POINTS, RIVAL_HINT } from "./rival-words.ts";
import { markedWords, withFigure } from "./with-figure.ts";

/** No pattern is asked of a longer sentence, in tokens. */
const LONGEST = 90;

/** Another figure that a voice of its own gives in a sentence. */
interface Rival {
  readonly figure: QuantityMention;
  readonly links: readonly AttributionLink[];
  /** From the speaker to the figure, or the other way round. */
  readonly words: Span;
  /** It says itself that it is of what was counted before. */
  readonly points: boolean;
  /** "the number of | injured": what it says to count, in lower case; "" where it does not say. */
  readonly of: string;
  /** "put the crowd at": by which noun it points back, in lower case; "" where by none. */
  readonly kind: string;
}

/**
 * A second figure for what was just counted, given by another voice in few words ("organisers put the crowd at 80,000, the police at
 * 15,000"; "the army said twelve were killed while the rebels claimed 40"; "the union says the number is closer to 50"): the same claim
 * with that figure, by that voice. What the frames made of the bare figure gives way to it. `ownWords`: frames that read what the others leave.
 */
export const rivalFigures = (
  drafts: readonly ClaimDraft[],
  findings: Findings,
  ownWords: ReadonlySet<string>,
): readonly ClaimDraft[] => {
  const counted = new Set(drafts.filter(isCounted).map(({ sentence }) => sentence));
  if (counted.size === 0) return drafts;
  const { quantities } = contextOf(findings);
  const told = new EditedDrafts(drafts, findings.sentences.length);
  for (const { index } of findings.sentences) {
    const here = quantities[index] ?? [];
    const sentence = findings.sentences[index];
    if (sentence === undefined || here.length === 0 || sentence.tokens.length > LONGEST) continue;
    if (!reach(findings, index, quantities).some((near) => counted.has(near))) continue;
    if (!RIVAL_HINT.test(findings.report.text.slice(sentence.start, sentence.end))) continue;
    for (const rival of rivalsIn(findings, sentence, here))
      told.edit(index, (near) => {
        const edit = withRival(near, rival, findings, sentence, ownWords, reach(findings, index, quantities));
        if (edit !== null) counted.add(index);
        return edit;
      });
  }
  return told.drafts;
};

/** The sentence, the one before, and those before it in the paragraph as far as no other figure stands between. */
const reach = (
  { sentences, report }: Findings,
  index: number,
  quantities: readonly (readonly QuantityMention[])[],
): readonly number[] => {
  const found = [index, index - 1];
  for (let at = index - 1; at > index - FARTHEST && (quantities[at] ?? []).length === 0; at -= 1) {
    const [one, next] = [sentences[at - 1], sentences[at]];
    if (one === undefined || next === undefined || report.text.slice(one.end, next.start).includes("\n")) break;
    found.push(at - 1);
  }
  return found;
};
const FARTHEST = 4;

const isCounted = ({ quantity, background, polarity, status, scope }: ClaimDraft): boolean =>
  quantity !== null &&
  !background &&
  polarity === "positive" &&
  (status === "asserted" || status === "claimed") &&
  scope["retracts"] === undefined &&
  // "The man died": one who is known was not counted.
  scope["reference"] !== "definite";

/** All that may be such a figure: whether something was counted before it is asked then. */
const rivalsIn = (findings: Findings, sentence: Sentence, here: readonly QuantityMention[]): readonly Rival[] => {
  const context = attributionContextOf(findings);
  const marked = markedWords(sentence, here);
  const found: Rival[] = [];
  for (const [patterns, points] of PATTERNS)
    for (const wording of patterns) {
      if (!mayMatchIn(wording, findings.report.text, sentence)) continue;
      for (const match of matchesIn(marked.words, wording.pattern)) {
        const rival = rivalOf(match, marked.tokenAt, context, sentence, here);
        if (rival !== null && !found.some(({ figure }) => figure === rival.figure)) found.push({ ...rival, points });
      }
    }
  return found;
};
const PATTERNS = [
  [POINTS, true],
  [GAPPED, false],
  [BESIDE, false],
] as const;

const rivalOf = (
  { groups = {}, indices }: RegExpMatchArray,
  tokenAt: (at: number) => number,
  context: AttributionContext,
  sentence: Sentence,
  here: readonly QuantityMention[],
): Omit<Rival, "points"> | null => {
  const [who, number] = [indices?.groups?.["who"], indices?.groups?.["figure"]];
  const figure = here[Number(groups["figure"]?.slice(1, -1) ?? -1)];
  if (!who || !number || figure === undefined || figure.quantity.ordinal) return null;
  const [from, to] = [tokenAt(who[0]), tokenAt(who[1] - 1)];
  const where = indices?.groups?.["where"];
  const links = linksOf(context, sentence, from, to + 1, where ? tokenAt(where[1] - 1) : to);
  const [opening, last] = [sentence.tokens[from], sentence.tokens[to]];
  // "Added to the 47 dead, this gives 246": a sum, and nobody's word.
  if (links === null || !opening || !last || /^(?:this|that|it|which|these)$/.test(last.lower)) return null;
  const noun = groups["noun"] ?? "";
  const counted = noun === "" ? [] : sentence.tokens.slice(figure.to, tokenAt(number[1] + noun.length - 1) + 1);
  if (counted.some(({ upos }) => upos !== "NOUN" && upos !== "ADJ")) return null;
  const end = counted.at(-1)?.end ?? figure.end;
  const of = groups["of"]?.split(" ").at(-1) ?? "";
  const kind = groups["kind"] ?? "";
  return {
    figure,
    links,
    of,
    kind,
    words: cover({ start: opening.start, end: last.end }, { start: figure.start, end }),
  };
};

/** Whoever speaks in these words; null where nobody can. `end`: the last word that tells who that is ("doctors at the town hospital"). */
const linksOf = (
  context: AttributionContext,
  sentence: Sentence,
  from: number,
  to: number,
  end: number,
): readonly AttributionLink[] | null => {
  // "The Committee of Families for Human Rights": whoever is told first; "the lawyers of Open House" are that house.
  const of = sentence.tokens.slice(from, to).find(({ upos }) => upos === "ADP");
  const first = of === undefined ? null : phraseEndingAt(sentence, of.index);
  const named = first !== null && /^\p{Lu}/u.test(sentence.tokens[first]?.text ?? "");
  const head = named ? first : phraseEndingAt(sentence, to);
  const token = head === null ? undefined : sentence.tokens[head];
  if (head === null || token === undefined || head < from) return null;
  // "two aid groups": how many speak together.
  const words = sentence.tokens.slice(sentence.tokens[from]?.upos === "NUM" ? from + 1 : from, to);
  if (words.some(({ upos, xpos }) => (upos === "VERB" && !/^VB[NG]$/.test(xpos)) || upos === "NUM")) return null;
  const link = speakerLink(
    context,
    {
      sentence,
      head: null,
      cue: token,
      source: head,
      contents: [],
      direct: false,
      act: "say",
      via: null,
      rule: "attribution/rival-figure",
      attitude: false,
    },
    isOutlet,
  );
  if (whyMute(context, link) !== null) return null;
  // "the police at 15,000": to the tree the figure hangs on whoever gives it.
  const [opening, last] = [words[0], sentence.tokens[end]];
  const runsOver =
    opening !== undefined &&
    last !== undefined &&
    link.start >= opening.start &&
    link.start < last.end &&
    link.end > last.end;
  if (runsOver) return [{ ...link, speaker: context.text.slice(link.start, last.end), end: last.end }];
  if (named && opening !== undefined && last !== undefined && link.end < last.end)
    return [{ ...link, speaker: context.text.slice(opening.start, last.end), start: opening.start, end: last.end }];
  // "The town's affairs office": the tree may leave off what stands before the last word.
  const fallsShort =
    opening !== undefined &&
    last !== undefined &&
    link.start > opening.start &&
    link.start < last.end &&
    !words.some(({ upos }) => upos === "PUNCT" || upos === "ADP");
  if (!fallsShort) return [link];
  return [{ ...link, speaker: context.text.slice(opening.start, link.end), start: opening.start }];
};

const withRival = (
  drafts: readonly ClaimDraft[],
  rival: Rival,
  findings: Findings,
  sentence: Sentence,
  ownWords: ReadonlySet<string>,
  near: readonly number[],
): Edit | null => {
  const { figure, links, words } = rival;
  const anchors = anchorsOf(drafts, rival, near, ownWords);
  const [first] = anchors;
  if (
    first === undefined ||
    links.some((link) => anchors.some(({ attribution }) => isSameSpeaker(attribution[0], link)))
  )
    return null;
  // The frame that counts the first reads the second itself, in words of its own; one that reads what the others leave knows no better.
  const own = drafts.find(
    (draft) =>
      draft.frame === first.frame &&
      !ownWords.has(draft.frame) &&
      draft.harm === first.harm &&
      isOfFigure(draft, figure) &&
      draft.attribution.length > 0,
  );
  if (own !== undefined && links.some((link) => isSameSpeaker(own.attribution[0], link)))
    return { left: drafts.map((draft) => (draft === own ? ofTheSamePeople(own, first) : draft)), added: [] };
  const isLeft = (draft: ClaimDraft): boolean =>
    !(isOfFigure(draft, figure) && (ownWords.has(draft.frame) || draft.frame === first.frame)) &&
    !(ownWords.has(draft.frame) && draft.sentence === sentence.index && !draft.direct && overlaps(draft, words));
  return {
    left: drafts.map((draft) => {
      if (!isLeft(draft)) return null;
      return anchors.includes(draft) && overlaps(draft, figure) ? upTo(draft, words, figure) : draft;
    }),
    added: anchors.map((draft) => withFigure(draft, rival, findings, links)),
  };
};

/** "Lost 14 soldiers, while the rebels claimed to have killed 60": a bare figure counts the people of the first. */
const ofTheSamePeople = (own: ClaimDraft, { scope }: ClaimDraft): ClaimDraft =>
  own.quantity?.unit === null && scope["population"] !== undefined
    ? { ...own, scope: { ...own.scope, population: scope["population"] } }
    : own;

const isOfFigure = ({ quantity, start, end }: ClaimDraft, figure: QuantityMention): boolean =>
  quantity !== null &&
  quantity.low === figure.quantity.low &&
  quantity.share === figure.quantity.share &&
  start <= figure.start &&
  figure.end <= end;

/** What the other figure is of: claims of one figure, in the sentence itself or, where the words point back, in the one before. */
const anchorsOf = (
  drafts: readonly ClaimDraft[],
  { figure, words, points, of, kind }: Rival,
  near: readonly number[],
  ownWords: ReadonlySet<string>,
): readonly ClaimDraft[] => {
  for (const at of points ? near : near.slice(0, 1)) {
    const told = drafts.filter(
      (draft) =>
        draft.sentence === at &&
        isCounted(draft) &&
        !isOfFigure(draft, figure) &&
        draft.start < words.start &&
        draft.quantity !== null &&
        fits(draft.quantity, figure.quantity) &&
        (of === "" || isCountOf(draft, of)) &&
        isOfKind(draft, kind),
    );
    // A frame that reads what the others leave counts anything.
    const known = told.filter(({ frame }) => !ownWords.has(frame));
    // Over another sentence only what a frame of its own counts is meant.
    const meant = known.length > 0 || at < (near[1] ?? at) ? known : told;
    const like = meant.length > 1 && points ? meant.filter((draft) => isNear(draft.quantity, figure.quantity)) : meant;
    const figures = new Set(like.map(({ quantity }) => `${quantity?.low} ${quantity?.high} ${quantity?.share}`));
    const speakers = new Set(like.map(({ attribution: [link] }) => link?.start ?? -1));
    if (figures.size > 1 || speakers.size > 1) return [];
    if (figures.size === 1) return like;
  }
  return [];
};

/** "49 deaths, and three are missing. The council gives 52": of several figures the one that it may be set against. */
const isNear = (of: Quantity | null, by: Quantity): boolean => {
  const [one, other] = [of?.low ?? of?.high ?? 0, by.low ?? by.high ?? 0];
  return one * TIMES >= other && other * TIMES >= one;
};
const TIMES = 3;

/** "The crowd" is no number of those who were hurt, and "the toll" none of those who marched. */
const isOfKind = ({ harm }: ClaimDraft, kind: string): boolean =>
  /^(?:crowd|turnout|attendance)$/u.test(kind)
    ? harm === undefined
    : !/^(?:(?:death )?toll|killed)$/u.test(kind) || harm === undefined || harm === "killed";

/** "the number of injured" of those hurt, "the number of marchers" of marchers, in words that the first figure is told in. */
const isCountOf = ({ harm, quantity }: ClaimDraft, of: string): boolean =>
  harm !== undefined ? (HARM_STATES.get(of) ?? NAMED_HARMS.get(of)) === harm : `${quantity?.unit ?? ""}s` === of;
const NAMED_HARMS = new Map([
  ["deaths", "killed"],
  ["victims", "killed"],
  ["fatalities", "killed"],
  ["arrests", "detained"],
]);

/** A figure of the same kind, of nothing else: bare, or of the same people or things. */
const fits = (of: Quantity, by: Quantity): boolean => {
  if ((of.share === null) !== (by.share === null) || by.increment) return false;
  if (by.unit === null || by.unit === of.unit) return true;
  // "The lawyers have 912 names": of people.
  if (by.unit === "name") return of.unit === null || namesPeople(of.unit);
  return GENERIC_PEOPLE.has(by.unit) ? of.unit === null || namesPeople(of.unit) : of.unit === null;
};

/** What told the first figure ends where the second voice begins. */
const upTo = (draft: ClaimDraft, words: Span, figure: Span): ClaimDraft =>
  words.start > draft.start && words.start <= figure.start ? { ...draft, end: endBefore(draft, words.start) } : draft;

const endBefore = ({ start, roles }: ClaimDraft, at: number): number =>
  Math.max(start + 1, ...Object.values(roles).flatMap((role) => (role && role.end <= at ? [role.end] : [])), at - 2);
