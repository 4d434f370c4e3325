import { isNobody } from "../clause/nobody.ts";
import { contextOf } from "../frames/build/frame-context.ts";
import { tellingOf } from "../proposition/related.ts";
import { excludes } from "../quantity/interval.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Findings } from "../reading.ts";
import { goesOnAbout, type Saying } from "./saying.ts";

/** Two sayings right behind each other, and the words of the sentence of the other that stand behind the one. */
export interface Neighbours {
  readonly findings: Findings;
  readonly one: Saying;
  readonly other: Saying;
  /** In lower case. */
  readonly between: string;
}

/** One sign that the second says otherwise than the first. */
export type Tie = (pair: Neighbours) => boolean;

/** Speaking, knowing and hoping: "no one had told him", "it did not know". */
const MINDFUL = new Set(
  "information detail idea doubt evidence indication sign reason knowledge interest say tell speak comment answer reply respond ask know aware learn hear understand believe think hope expect want wish feel trust like care recognise recognize discuss confirm rule plan word look wait see sure afford".split(
    " ",
  ),
);

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|ADV)$/u;

/** A word of saying, knowing or hoping: what it negates is not the thing itself. */
export const isMindfulWord = (lemma: string): boolean => MINDFUL.has(lemma);

const isMindful = ({ told }: Saying): boolean => told !== null && MINDFUL.has(told.says);

const contentOf = ({ tokens }: Saying): readonly string[] =>
  tokens.filter(({ upos }) => CONTENT.test(upos)).map(({ lemma }) => lemma.toLowerCase());

const listOf = (words: string): readonly string[] =>
  words.split(" ").filter((word) => word !== "" && !word.includes(":"));

const holds = (words: readonly string[], word: string): boolean =>
  words.some((known) => tellingOf(word, known) === "same");

/** "gave no order", "not a single soldier was seen": of what carries the saying, not of a clause in it. */
const nounsOfNone = ({ sentence, tokens, root }: Saying): readonly string[] =>
  tokens
    .filter(({ upos, head, lemma }) => upos === "NOUN" && head === root.index && !MINDFUL.has(lemma))
    .filter(({ index }) => isNobody(sentence, index))
    .map(({ lemma }) => lemma.toLowerCase());

const NOBODY = /^(?:nobody|none|nothing|one)$/u;

/** "the boys, none of whose names were given, ran off": told of them beside it. */
const isOfWhom = ({ sentence: { tokens } }: Saying, index: number): boolean =>
  tokens[index + 1]?.lower === "of" && tokens[index + 2]?.xpos.startsWith("W") === true;

/** Having, getting, seeing, being there: what is not had or there is told by its noun. */
const BEING_THERE = new Set(
  "have receive get see be exist find hold happen occur keep record make give send issue order take place do agree sign reach launch conduct hide keep carry plan commit".split(
    " ",
  ),
);

/** A verb that tells no more of a thing than that it was there. */
export const isBeingThere = (lemma: string): boolean => BEING_THERE.has(lemma);

/** "no pause had been ordered", "no guard had fled" of guards who fled; "no guard was hurt" says nothing of their flight. */
const isOfWhatIsThere = (words: readonly string[], { root }: Saying): boolean =>
  root.upos === "NOUN" || BEING_THERE.has(root.lemma) || holds(words, root.lemma.toLowerCase());

/**
 * The one affirms and the other not, and what is negated is told in the other: by its noun ("a pause", "no pause had been ordered"), by its
 * verb of the same thing, or, where nobody did it or underwent it, by any of its words ("lost an eye", "no one had an eye injury").
 */
export const sameWithNot: Tie = ({ one, other }) => {
  if (one.affirms === other.affirms || isMindful(other)) return false;
  const [so, not] = one.affirms ? [one, other] : [other, one];
  const words = contentOf(so);
  if (isOfWhatIsThere(words, not) && nounsOfNone(not).some((noun) => holds(words, noun))) return true;
  if (not.told === null) return false;
  const { says, of, with: beside } = not.told;
  if (
    not.subject !== null &&
    NOBODY.test(not.subject.lower) &&
    isNobody(not.sentence, not.subject.index) &&
    !isOfWhom(not, not.subject.index)
  )
    return [says, ...listOf(of), ...listOf(beside)].some((word) => holds(words, word));
  return !isMindful(one) && holds(words, says) && (of === "" || listOf(of).some((word) => holds(words, word)));
};

/** "had warned it in a letter", "it had never received the letter": the thing that the first tells was not there. */
export const nothingThere: Tie = ({ one, other }) => {
  if (!one.affirms || other.affirms || isMindful(one) || other.told === null) return false;
  if (!BEING_THERE.has(other.root.lemma)) return false;
  const words = contentOf(one).filter(
    (_, at) => one.tokens.filter(({ upos }) => CONTENT.test(upos))[at]?.upos === "NOUN",
  );
  return other.tokens.some(
    ({ upos, lemma, head, index }) =>
      upos === "NOUN" &&
      (head === other.root.index || index === other.root.index) &&
      !MINDFUL.has(lemma) &&
      holds(words, lemma.toLowerCase()),
  );
};

/** Both affirm with opposed words of one thing: "the gates were open", "they were closed". */
export const opposedWords: Tie = ({ findings, one, other }) => {
  const [says, word] = [one.told?.says, other.told?.says];
  if (!one.affirms || !other.affirms || says === undefined || word === undefined) return false;
  if (tellingOf(word, says) !== "opposed") return false;
  const words = contentOf(one);
  return listOf(other.told?.of ?? "").some((word) => holds(words, word)) || goesOnAbout(findings, one, other);
};

/** The second goes on with a pronoun about what the first tells, and negates: "they had not been refused". */
export const pronounWithNot: Tie = ({ findings, one, other }) =>
  one.affirms && !other.affirms && !other.draft.direct && !isMindful(other) && goesOnAbout(findings, one, other);

const NO_SUCH = /\bno such\b/u;
const POINTS_BACK =
  /\b(?:of|to|in|for|behind) (?:that|this)[.,;]?$|\b(?:of|to|in|for|behind) (?:that|this)\b(?= ?[,;.]| and\b| or\b)|\b(?:do|does|did|done|doing) (?:that|this|so)\b/u;
/** "could not speak about that": nothing is said of it. */
const SILENT = /\b(?:speak|talk|comment|say|answer|know|knew|known|tell|ask|confirm|discuss|aware)\b/u;
/** Whoever would know "knew of no such report". */
const KNEW_OF_NONE = /\b(?:kn[eo]ws?|aware|heard?|record) of (?:no|any) such\b/u;
const DOUBTS = /\b(?:not|n['’]t|no) (?:so |quite |at all )?(?:sure|certain|convinced)\b/u;

/** The second points back at the first, and negates or doubts it: "had no record of this", "has made no such promise". */
export const pointsBackWithNot: Tie = ({ other }) => {
  const { words, affirms } = other;
  if (KNEW_OF_NONE.test(words)) return true;
  if (affirms || SILENT.test(words)) return false;
  return NO_SUCH.test(words) || POINTS_BACK.test(words) || (DOUBTS.test(words) && POINTS_BACK.test(words));
};

const OTHERWISE =
  /\b(?:believed?|believes|thinks?|thought|says?|said|see|sees|saw it|claims?|claimed|argued?|argues|insist(?:s|ed)?|suggest(?:s|ed)?|tell it|told it|put it|puts it) (?:it )?(?:otherwise|differently)\b|\b(?:another|a different|a very different|quite another|the opposite|a contrary|an opposite|a rival) (?:opinion|view|version|account|story|picture|tale|explanation|conclusion)\b|\b(?:disagree[sd]?|begs? to differ|begged to differ|took issue|takes issue|is at odds|are at odds|contradict(?:s|ed|ing)) \b|\b(?:disagree[sd]?|begs? to differ|begged to differ)[:;.,]/u;

/** The report says that the two differ: "prosecutors believe otherwise", "was of another opinion". */
export const saidToDiffer: Tie = ({ between }) => OTHERWISE.test(between);

const ONLY =
  /\b(?:said|says|say|admits?|admitted|concedes?|conceded|confirms?|confirmed) only (?:that|it|he|she|they)\b/u;

/** "burned down; the chief said only that it had been affected". */
export const saidLess: Tie = ({ findings, one, other, between }) =>
  ONLY.test(between) && goesOnAbout(findings, one, other);

const figureIn = (findings: Findings, { draft, sentence }: Saying): Quantity | null => {
  const found = (contextOf(findings).quantities[sentence.index] ?? []).filter(
    ({ kind, start, end, quantity }) =>
      kind === "count" && start >= draft.start && end <= draft.end && !quantity.ordinal,
  );
  return found.length === 1 ? (found[0]?.quantity ?? null) : null;
};

/** A figure with no noun of its own, and one that the first tells, which cannot both be so: "knew of fewer than 20". */
export const otherFigure: Tie = ({ findings, one, other }) => {
  if (one.affirms !== other.affirms || other.tokens.some(({ upos }) => upos === "NOUN" || upos === "PROPN"))
    return false;
  const [first, second] = [figureIn(findings, one), figureIn(findings, other)];
  return first !== null && second !== null && excludes(first, second);
};

/** In the order in which they are asked. */
export const TIES: readonly Tie[] = [
  saidToDiffer,
  sameWithNot,
  nothingThere,
  opposedWords,
  pronounWithNot,
  pointsBackWithNot,
  saidLess,
  otherFigure,
];

/** Those by which the second says that the first is not so, and not only something else. */
export const NEGATING: ReadonlySet<Tie> = new Set([sameWithNot, nothingThere, pronounWithNot, pointsBackWithNot]);
