import type { Attributed, AttributionLink } from "../attribution/attribution.ts";
import { attributedAt } from "../attribution/attribution-of.ts";
import { attributionContextOf } from "../attribution/context-of.ts";
import { headOfPhrase, phraseEndingAt } from "../attribution/noun-phrase.ts";
import { speakerLink } from "../attribution/speaker-link.ts";
import { baseRel, childWith } from "../clause/tree.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import { isOutlet } from "../mention/index.ts";
import type { Findings } from "../reading.ts";
import type { Sentence } from "../syntax/token.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { denialOf, isDoer, isOpen, isSameSpeaker, ownDenial } from "./denial.ts";
import { type Edit, EditedDrafts } from "./edited-drafts.ts";
import { findRejoinders, type Rejoinder } from "./find-rejoinder.ts";
import { restate } from "./restate.ts";

const SUPPORTED: ReadonlySet<string> = new Set(["asserted", "claimed", "planned", "forecast"]);
/** Units of a comma and a quotation mark. */
const MARKS = 2;
/** Sentences back that "the claim" may point, over what is nobody's telling. */
const FARTHEST = 2;

/**
 * Claims with what is answered next: of each claim that a rejoinder denies a denied one by whoever answers, which stands over both;
 * a claim that nobody confirms, and a rumour that is denied, is claimed. What only points ("said this was false") makes no claim of
 * its own. Where it is not safe what is pointed at, nothing changes.
 */
export const answerTold = (
  drafts: readonly ClaimDraft[],
  findings: Findings,
  /** Frames whose answer is their own words. */
  ownWords: ReadonlySet<string>,
): readonly ClaimDraft[] => {
  const found = findings.sentences.flatMap((sentence) =>
    findRejoinders(sentence).map((rejoinder) => ({ sentence, rejoinder })),
  );
  if (found.length === 0) return drafts;
  const told = new EditedDrafts(drafts, findings.sentences.length);
  for (const { sentence, rejoinder } of found)
    told.edit(sentence.index, (near) => answered(near, findings, sentence, rejoinder, ownWords));
  return told.drafts;
};

const answered = (
  drafts: readonly ClaimDraft[],
  findings: Findings,
  sentence: Sentence,
  rejoinder: Rejoinder,
  ownWords: ReadonlySet<string>,
): Edit | null => {
  const words = wordsOf(sentence, rejoinder);
  const around = { start: words.start - MARKS, end: words.end + MARKS };
  const pointing = drafts.filter((draft) => contains(around, draft) || isToldIn(draft, words));
  const others = drafts.filter((draft) => !pointing.includes(draft));
  if (rejoinder.kind === "restated") return restate(drafts, findings, sentence, rejoinder);
  const links = rejoinder.kind === "doubted" ? [] : linksOf(findings, sentence, rejoinder, words);
  const telling = links === null ? [] : pointedAt(others, findings, sentence, rejoinder, words, links);
  // Of several clauses that the report itself tells nobody knows which is denied.
  const plain = telling.filter(({ frame, attribution }) => ownWords.has(frame) && attribution.length === 0);
  const pointed = telling.length > 1 ? telling.filter((draft) => !plain.includes(draft)) : telling;
  const { turns } = rejoinder;
  // "We received no alert, he said. The contractor rejected the accusation.": that was another's.
  const isDefended = pointed.some(({ polarity, attribution }) => polarity === "negative" && attribution.length > 0);
  const meant = isDefended && ACCUSATION.test(findings.report.text.slice(words.start, words.end)) ? [] : pointed;
  const answers = turns === undefined ? meant : meant.filter(({ polarity }) => polarity === turns);
  if (turns !== undefined && links?.length === 0) return null;
  if (answers.length === 0)
    return rejoinder.kind === "denied" && !rejoinder.within
      ? {
          left: drafts.map((draft) =>
            pointing.includes(draft) && ownWords.has(draft.frame) ? ownDenial(draft, findings, links) : draft,
          ),
          added: [],
        }
      : null;
  const weaker = (draft: ClaimDraft): ClaimDraft => {
    if (!answers.includes(draft)) return draft;
    // What is denied today is a matter of today, whenever it was.
    const told = rejoinder.kind === "denied" ? { ...draft, background: false } : draft;
    return told.status === "asserted" && (rejoinder.kind === "doubted" || isOpen(told, links ?? []))
      ? { ...told, status: "claimed" }
      : told;
  };
  const left = drafts.map((draft) => (pointing.includes(draft) ? null : weaker(draft)));
  if (rejoinder.kind === "doubted") return { left, added: [] };
  const added = answers
    .filter((draft) => !isResult(draft, findings))
    .map((draft) => denialOf(draft, findings, links ?? [], words, ownWords));
  return { left, added };
};

const ACCUSATION = /\b(?:accusation|allegation)s?\b/iu;

const wordsOf = ({ tokens, start, end }: Sentence, { from, to }: Rejoinder): Span => ({
  start: tokens[from]?.start ?? start,
  end: tokens[to - 1]?.end ?? end,
});

const isToldIn = ({ told = [] }: ClaimDraft, words: Span): boolean => {
  const [first] = told;
  return first !== undefined && contains(words, first);
};

/** Whoever answers; empty: the publisher itself. Null where nobody can be found. */
const linksOf = (
  findings: Findings,
  sentence: Sentence,
  { answerer }: Rejoinder,
  words: Span,
): readonly AttributionLink[] | null => {
  const teller = answerer.kind === "teller" ? tellerOf(findings, words) : null;
  if (teller !== null) return teller.links;
  const source =
    answerer.kind === "teller"
      ? labelBefore(sentence, words)
      : answerer.kind === "by"
        ? headOfPhrase(sentence, answerer.from)
        : whoeverAnswers(sentence, answerer.verb);
  if (answerer.kind === "teller" && source === null) return [];
  if (source === null) return null;
  const cue = answerer.kind === "subject" ? (sentence.tokens[answerer.verb] ?? words) : words;
  return [
    speakerLink(
      attributionContextOf(findings),
      {
        sentence,
        head: null,
        cue,
        source,
        contents: [],
        direct: false,
        act: "deny",
        via: null,
        rule: "attribution/rejoinder",
        attitude: false,
      },
      isOutlet,
    ),
  ];
};

/** "The operator: that is not so": who speaks by the label before the words, where it is a name or a body at the head of its sentence. */
const labelBefore = (sentence: Sentence, { start }: Span): number | null => {
  const at = sentence.tokens.findIndex((token) => token.start >= start) - 1;
  if (sentence.tokens[at]?.text !== ":" || at > LONGEST_LABEL) return null;
  const label = sentence.tokens.slice(0, at);
  const noun = label.findLast(({ upos }) => upos === "NOUN" || upos === "PROPN");
  return noun !== undefined && label.every(({ upos }) => LABEL.has(upos)) ? noun.index : null;
};
/** Words of a label. */
const LONGEST_LABEL = 6;
const LABEL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "DET", "ADP"]);

const tellerOf = ({ attributions }: Findings, words: Span): Attributed | null =>
  attributedAt(attributions, words) ?? attributedAt(attributions, { start: words.end - 1, end: words.end });

/** ", a charge the company denies": what is answered stands before whoever answers, and the tree may take it for the subject. */
const whoeverAnswers = (sentence: Sentence, verb: number): number | null => {
  const subject = subjectOf(sentence, verb);
  const told = subject !== null && TOLD.has(sentence.tokens[subject]?.lemma ?? "");
  return told ? phraseEndingAt(sentence, verb) : subject;
};
const TOLD = new Set(
  "charge claim figure number allegation accusation account version suggestion assertion story rumour rumor".split(" "),
);

const subjectOf = (sentence: Sentence, at: number): number | null => {
  let verb = sentence.tokens[at];
  for (let step = 0; step < STEPS && verb !== undefined; step += 1) {
    const subject = childWith(sentence, verb.index, "nsubj");
    if (subject !== null && subject.index < at && !NOBODY.test(subject.lower))
      return subject.xpos.startsWith("W") ? phraseEndingAt(sentence, subject.index - 1) : subject.index;
    if (!/^(?:xcomp|advcl|acl|conj)$/.test(baseRel(verb))) break;
    verb = sentence.tokens[verb.head];
  }
  return phraseEndingAt(sentence, at);
};
const STEPS = 3;
const NOBODY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:which|that|this|it|there|nobody|none|neither)$/;

/** The claims that it answers, safely found; none where more than one telling could be meant. */
const pointedAt = (
  drafts: readonly ClaimDraft[],
  findings: Findings,
  sentence: Sentence,
  rejoinder: Rejoinder,
  words: Span,
  links: readonly AttributionLink[],
): readonly ClaimDraft[] => {
  const isOwn = (draft: ClaimDraft): boolean =>
    links.length > 0 && draft.attribution.length > 0 && isSameSpeaker(draft.attribution[0], links[0]);
  const candidates = drafts.filter(
    (draft) =>
      (SUPPORTED.has(draft.status) || (draft.status === "conditional" && draft.attribution.length > 0)) &&
      // What somebody says of a time before may be denied; what the report itself tells of it is known.
      (!draft.background || draft.attribution.length > 0) &&
      draft.end <= words.start &&
      !isOwn(draft),
  );
  if (rejoinder.medium !== undefined)
    return chosen(
      candidates.filter((draft) => isOfMedium(draft, findings, sentence, rejoinder.medium ?? "")),
      rejoinder,
    );
  if (rejoinder.points === "doing")
    return candidates.filter(
      (draft) => draft.sentence >= sentence.index - FARTHEST && isDoer(draft, links) && isLaidTo(draft),
    );
  const here = toldLast(
    candidates.filter((draft) => draft.sentence === sentence.index),
    findings,
    rejoinder,
    words.start,
  );
  if (rejoinder.within || here.length > 0) return chosen(here, rejoinder);
  let farthest = rejoinder.points === "all" ? 1 : FARTHEST;
  let boast: ClaimDraft | undefined;
  for (let back = 1; back <= farthest; back += 1) {
    const there = candidates.filter((draft) => draft.sentence === sentence.index - back);
    const told = there.filter((draft) => !isBoast(draft));
    const [first] = told;
    // "His men had entered it, he said. 'It will be free by tonight.' The army denied it": what was done, not what is to come.
    if (boast && (!first || !isSameSpeaker(first.attribution[0], boast.attribution[0]))) return [];
    if (boast === undefined && told.length === 0 && there.length > 0) {
      boast = there[0];
      farthest = back + 1;
      continue;
    }
    const before = toldLast(told, findings, rejoinder, words.start);
    const answers = chosen(before, rejoinder);
    if (answers.length > 0) return answers;
    if (isTelling(findings, sentence.index - back)) return [];
  }
  return [];
};

/** Somebody's own words of what will be: nobody denies it yet. */
const isBoast = ({ direct, status, attribution }: ClaimDraft): boolean =>
  direct === true && attribution.length > 0 && (status === "forecast" || status === "planned");

/**
 * "put the toll at 18 and said that the army was behind it. The army denied that": of several things that one sentence says one after
 * the other, "that" points at the last; where nothing was read in it, at nothing.
 */
const toldLast = (
  drafts: readonly ClaimDraft[],
  { attributions }: Findings,
  { points, within }: Rejoinder,
  before: number,
): readonly ClaimDraft[] => {
  const [first] = drafts;
  if (first === undefined || points !== "all" || within) return drafts;
  const tellings = attributions.filter(({ sentence, attitude }) => sentence === first.sentence && attitude !== true);
  const [teller] = tellings[0]?.links ?? [];
  if (tellings.some(({ links: [other] }) => !isSameSpeaker(other, teller))) return drafts;
  const contents = tellings.flatMap(({ content }) => content).filter(({ end }) => end <= before);
  const last = contents.reduce<Span | null>(
    (latest, one) => (latest && latest.start >= one.start ? latest : one),
    null,
  );
  if (last === null || contents.every((one) => overlaps(one, last))) return drafts;
  return drafts.filter((draft) => overlaps(draft, last));
};

/** Told in a sentence that names the picture or paper, right before. */
const isOfMedium = (draft: ClaimDraft, { sentences }: Findings, { index }: Sentence, medium: string): boolean =>
  draft.attribution.length > 0 &&
  draft.sentence >= index - FARTHEST &&
  draft.sentence <= index &&
  (sentences[draft.sentence]?.tokens ?? []).some(({ lower }) => lower === medium || lower === `${medium}s`);

/** Laid to somebody by another: what the report tells itself is not what is denied by a bare "involvement". */
const isLaidTo = ({ status, attribution }: ClaimDraft): boolean => status === "claimed" || attribution.length > 0;

/** Somebody is told to say something there, of which nothing was read. */
const isTelling = ({ attributions }: Findings, sentence: number): boolean =>
  attributions.some((one) => one.sentence === sentence && one.attitude !== true);

const chosen = (drafts: readonly ClaimDraft[], { points, many, kind, within }: Rejoinder): readonly ClaimDraft[] => {
  // "accused the board of it, which the board denies": what somebody is accused of is told as that somebody's claim.
  const said = drafts.filter(({ attribution, status }) => attribution.length > 0 || (within && status === "claimed"));
  // "the claim" is what somebody told; "this" may be what the report tells itself.
  const meant = said.length > 0 ? said : points === "telling" && kind === "denied" ? [] : drafts;
  const speakers = new Set(meant.map(({ attribution: [first] }) => (first ? `${first.start}` : "")));
  if (speakers.size > 1) return [];
  if (points !== "figure") return meant;
  const counted = meant.filter(({ quantity }) => quantity !== null);
  const figures = new Set(counted.map(({ quantity }) => `${quantity?.low} ${quantity?.high}`));
  return many || figures.size === 1 ? counted : [];
};

/** "shelled the town, killing nine": whoever denies the deed leaves open how many were harmed. */
const isResult = ({ told: [first] = [], sentence }: ClaimDraft, { sentences }: Findings): boolean => {
  const tokens = sentences[sentence]?.tokens ?? [];
  const token = tokens.find(({ start }) => start === first?.start);
  return token?.xpos === "VBG" && tokens[token.index - 1]?.text === ",";
};
