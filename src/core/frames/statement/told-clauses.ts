import { isVerb } from "../../clause/clause.ts";
import { undoRelative } from "../../clause/relative.ts";
import { baseRel, childrenWith, childWith, dependents, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { namesPeople } from "../build/people.ts";
import { isAddedRelative, isParticiple, nounOver } from "./side-clauses.ts";

/** Fewer words than this tell nothing that could be compared. */
export const FEWEST_WORDS = 3;

/** Subordinate clauses that tell what they say as so: "after the pier gave way", "because no crew was free". */
const TELLING = new Set(["after", "as", "because", "since", "when", "while", "although", "though", "whereas"]);

/** The head of the whole sentence. */
const isRoot = ({ head }: Token): boolean => head < 0;

/**
 * The head of a finite clause that is told as so: a verb, or a noun or quality with its copula. `isTop`: whether a token heads all that is
 * told, without more; left out, the root.
 */
export const tellsClause = (
  sentence: Sentence,
  token: Token,
  isTop: (token: Token) => boolean = isRoot,
  depth = 0,
): boolean => {
  if (depth > 6) return false;
  if (!hasFiniteForm(sentence, token))
    return isParticiple(sentence, token) && tellsBeside(sentence, tokenAt(sentence, token.head), isTop, depth + 1);
  if (isTop(token) || isAddedRelative(sentence, token)) return true;
  if (token.head < 0) return false;
  const over = tokenAt(sentence, token.head);
  switch (baseRel(token)) {
    case "conj":
    case "parataxis":
      return isApart(sentence, token) || tellsClause(sentence, over, isTop, depth + 1);
    case "advcl": {
      const mark = childWith(sentence, token.index, "mark", "advmod");
      return (
        mark !== null &&
        mark.index < token.index &&
        TELLING.has(mark.lower) &&
        tellsClause(sentence, over, isTop, depth + 1)
      );
    }
    default:
      return false;
  }
};

/** "...; one guest did not board": a clause of its own behind a semicolon, whatever it hangs on. */
const isApart = (sentence: Sentence, token: Token): boolean => {
  const subject = childWith(sentence, token.index, "nsubj", "nsubj:pass");
  return (
    subject !== null &&
    subject.index < token.index &&
    sentence.tokens.slice(0, subject.index).findLast(({ text }) => /^[;,:]$/.test(text))?.text === ";"
  );
};

/** Whether the clause that a participle stands by is told: that of the verb or noun that it hangs on. */
const tellsBeside = (sentence: Sentence, over: Token, isTop: (token: Token) => boolean, depth: number): boolean => {
  for (let at = over, steps = 0; steps < 4; at = tokenAt(sentence, at.head), steps += 1) {
    if (isTop(at) || tellsClause(sentence, at, isTop, depth)) return true;
    if (at.head < 0 || !NOMINAL.test(at.upos)) return false;
  }
  return false;
};

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

const hasFiniteForm = (sentence: Sentence, token: Token): boolean => {
  // "20 children | ages | 6 and 7": how old.
  if (token.lower === "ages" && sentence.tokens[token.index + 1]?.upos === "NUM") return false;
  if (FINITE.has(token.xpos) && isVerb(token)) return true;
  const below = dependents(sentence, token.index);
  const helped = below.some((one) => (baseRel(one) === "aux" || one.deprel === "cop") && FINITE.has(one.xpos));
  // "let in a tanker", "cut the rate": forms of the past that are the infinitive's too.
  const bare =
    token.xpos === "VB" &&
    below.some(({ deprel, index }) => deprel === "nsubj" && index < token.index) &&
    !below.some(({ deprel, lower }) => deprel.startsWith("aux") || lower === "to");
  // "two hundred escaped after": the past, taken for the participle, with nothing that helps it.
  const past =
    token.xpos === "VBN" &&
    !below.some((one) => one.deprel.startsWith("nsubj") && childWith(sentence, one.index, "case")?.upos === "ADP") &&
    /^(?:root|ccomp|conj|advcl)$/.test(token.deprel) &&
    below.some(({ deprel, index }) => deprel.startsWith("nsubj") && index < token.index) &&
    !below.some(({ deprel }) => deprel.startsWith("aux")) &&
    !isReduced(sentence, token);
  return isVerb(token)
    ? helped || bare || past
    : helped && (token.upos === "ADJ" || below.some(({ deprel }) => deprel === "cop"));
};

/** "the income held abroad | would be taxed": a finite verb behind it, with no mark and no word that opens another clause between. */
const isReduced = ({ tokens }: Sentence, { index }: Token): boolean => {
  const next = tokens.find((token) => token.index > index && FINITE.has(token.xpos));
  return (
    next !== undefined &&
    !tokens.slice(index + 1, next.index).some(({ text, lower }) => /^[,;]$/.test(text) || OPENS_CLAUSE.has(lower))
  );
};
const OPENS_CLAUSE: ReadonlySet<string> = new Set([
  "after",
  "because",
  "when",
  "while",
  "since",
  "although",
  "where",
  "before",
]);

/** Its own subject, or that of the clause it is joined to. */
export const subjectOf = (sentence: Sentence, head: Token): Token | null => {
  const it = childWith(sentence, head.index, "expl");
  const own = it?.lower === "it" ? it : childWith(sentence, head.index, "nsubj", "nsubj:pass", "csubj");
  if (own !== null && !own.xpos.startsWith("W")) return own;
  if (head.head < 0) return null;
  // "thanked Ana Ruiz, who had led the search", where the tree joins the clause to the verb.
  const meant = own === null || own.index > head.index ? null : undoRelative(sentence, head, own);
  if (meant?.basis === "relative" && meant.subject !== null) return tokenAt(sentence, meant.subject);
  const over = tokenAt(sentence, head.head);
  if (baseRel(head) === "conj") return subjectOfJoined(sentence, head, over);
  if (isAddedRelative(sentence, head)) return nounOver(sentence, head);
  return isParticiple(sentence, head)
    ? (foundIn(sentence, head, over) ?? nounOver(sentence, head) ?? subjectOf(sentence, clauseOver(sentence, over)))
    : null;
};

/** Of a verb that is joined to another one and has no subject of its own. */
const subjectOfJoined = (sentence: Sentence, head: Token, over: Token): Token | null => {
  // "found the guest in a cart, | stopped on the quay": the tree took the participle for a second verb.
  if (isBareBehindComma(sentence, head, over)) return null;
  const described = ofDescribed(sentence, head, over);
  if (described !== null) return described;
  const found = subjectOf(sentence, lastActing(sentence, over, head) ?? over);
  // "They were not home when the shed fell and | did not know": a shed knows nothing.
  if (
    found !== null &&
    found.upos === "NOUN" &&
    isOfMind(head) &&
    !namesPeople(found.lemma) &&
    baseRel(over) === "advcl" &&
    over.head >= 0
  )
    return subjectOf(sentence, tokenAt(sentence, over.head));
  return found;
};

/** "discovered a man, known as Ito, | bleeding from the head": of whoever was found. */
const foundIn = (sentence: Sentence, head: Token, over: Token): Token | null =>
  head.xpos === "VBG" && /^(?:find|discover|see|spot|catch|notice|hear)$/.test(over.lemma) && STATE.test(head.lemma)
    ? childWith(sentence, over.index, "obj")
    : null;
const STATE = /^(?:suffer|bleed|lie|sit|stand|hide|hang|float|scream|cry|wait|sleep|run|hold|carry|wear)$/;

/** "look for those who put out the light and | left the hall": of another tense than the verb above, and told of those. */
const ofDescribed = (sentence: Sentence, head: Token, over: Token): Token | null => {
  if (head.xpos !== "VBD" || !/^VB[PZ]$/.test(over.xpos)) return null;
  const between = sentence.tokens
    .slice(over.index + 1, head.index)
    .findLast((token) => token.deprel === "acl:relcl" && childWith(sentence, token.index, "nsubj")?.lower === "who");
  return between === undefined ? null : tokenAt(sentence, between.head);
};

const isOfMind = ({ lemma }: Token): boolean =>
  /^(?:know|think|believe|feel|remember|understand|hope|want|wonder|realise|realize)$/.test(lemma);

/** Behind a comma alone, with no "and" before it or before one that follows. */
const isBareBehindComma = (sentence: Sentence, head: Token, over: Token): boolean =>
  head.xpos === "VBD" &&
  sentence.tokens[head.index - 1]?.text === "," &&
  /^(?:NOUN|PROPN|NUM)$/.test(sentence.tokens[head.index - 2]?.upos ?? "") &&
  childWith(sentence, head.index, "cc", "obj") === null &&
  !childrenWith(sentence, over.index, "conj").some(
    ({ index }) => index > head.index && childWith(sentence, index, "cc") !== null,
  );

/** "Racing went on, but Ito spun and crashed": of the verbs joined to the same one the last before it with a subject of its own. */
const lastActing = (sentence: Sentence, over: Token, head: Token): Token | null =>
  childrenWith(sentence, over.index, "conj").findLast(
    ({ index, upos }) =>
      upos === "VERB" &&
      index < head.index &&
      // Not ", said Ruiz, and": who says so is no subject of what is told next.
      (childWith(sentence, index, "nsubj", "nsubj:pass")?.index ?? sentence.tokens.length) < index,
  ) ?? null;

/** The word that heads the clause of a noun. */
const clauseOver = (sentence: Sentence, token: Token): Token => {
  let at = token;
  for (let steps = 0; steps < 6 && at.head >= 0 && NOMINAL.test(at.upos); steps += 1) at = tokenAt(sentence, at.head);
  return at;
};

/** The clause that a participle tells the outcome of, by its head; null for any other clause, and for one that only describes a noun before it. */
export const outcomeOf = (sentence: Sentence, head: Token): Token | null => {
  if (!isParticiple(sentence, head) || nounOver(sentence, head) !== null) return null;
  const over = clauseOver(sentence, tokenAt(sentence, head.head));
  return baseRel(head) === "conj" ? outcomeOf(sentence, over) : over;
};

/**
 * A noun, or a pronoun that stands for somebody or something told of, though it may not be known for what; "we" are whoever publishes the
 * report. "It" of the weather or of what is told behind ("it is unclear whether"), "I" and "you" name nothing.
 */
export const isSomething = (sentence: Sentence, subject: Token, head: Token): boolean => {
  if (subject.upos !== "PRON") return true;
  if (subject.lower === "it" || subject.lower === "this") return !opensClause(sentence, head) && isMore(sentence, head);
  return (
    /^(?:he|she|they)$/.test(subject.lower) ||
    (subject.lower === "we" && !speaksToReader(sentence)) ||
    isQuantifier(subject)
  );
};

/** "all", "most of them", "nobody": how many of those told of. */
export const isQuantifier = ({ lower }: Token): boolean => QUANTIFIERS.has(lower);
const QUANTIFIERS: ReadonlySet<string> = new Set(
  "nobody none everyone all most many some other others both neither half those each one these".split(" "),
);

/** "We pay for your stories": the page's own words to whoever reads it. */
const speaksToReader = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower }) => lower === "you" || lower === "your");

/** "It is unclear whether", "it emerged that": what is told stands behind. */
const opensClause = (sentence: Sentence, head: Token): boolean =>
  childrenWith(sentence, head.index, "csubj", "ccomp").some(({ index }) => index > head.index) ||
  (head.upos === "ADJ" &&
    /^(?:whether|that|how|why|what|who|if|when)$/.test(sentence.tokens[head.index + 1]?.lower ?? ""));

/** More is told than that it is so, or is seen so: an object, a place, a number, a noun. */
const isMore = (sentence: Sentence, head: Token): boolean =>
  NOMINAL.test(head.upos) ||
  dependents(sentence, head.index).some((one) => /^(?:obj|obl|xcomp|advcl|acl)$/.test(baseRel(one)));

/** The clause's own words: what hangs on its head, without other clauses that are told by themselves; null where too few are left. */
export const wordsOf = (sentence: Sentence, head: Token, heads: readonly Token[], subject: Token): Span | null => {
  const others = new Set(
    heads
      .filter((one) => one !== head && !isMeasured(sentence, one) && !isLastWord(sentence, one))
      .map(({ index }) => index),
  );
  const own: Token[] = [];
  const collect = (token: Token): void => {
    own.push(token);
    for (const one of dependents(sentence, token.index)) if (!others.has(one.index)) collect(one);
  };
  collect(head);
  const inside = own.sort((a, b) => a.index - b.index);
  const bare = (token: Token | undefined): boolean =>
    token !== undefined &&
    (token.upos === "PUNCT" || (["cc", "mark"].includes(baseRel(token)) && token.head === head.index));
  while (bare(inside[0])) inside.shift();
  while (inside.at(-1)?.upos === "PUNCT") inside.pop();
  // "rose, and dozens of men | left their posts": who does what is told next belongs to that.
  if (opensOther(sentence, inside.at(-1), others)) {
    const join = inside.findLastIndex((token) => token.index > head.index && /^(?:cc|punct)$/.test(token.deprel));
    if (join > 0) inside.length = join;
    while (inside.at(-1)?.upos === "PUNCT") inside.pop();
  }
  const [first, last] = [inside[0], inside.at(-1)];
  // "No one wants to ...": broken off.
  if (last?.lower === "to") return null;
  if (!first || !last || inside.length < FEWEST_WORDS - (own.includes(subject) ? 0 : 1)) return null;
  return { start: first.start, end: last.end };
};

/** The words of the clause that this word heads, where others are told beside it in the sentence; null where it is told alone. */
export const ownClause = (
  sentence: Sentence,
  index: number,
  isTop: (token: Token) => boolean = isRoot,
): Span | null => {
  const heads = sentence.tokens.filter((token) => tellsClause(sentence, token, isTop));
  const head = heads.find((token) => token.index === index);
  if (head === undefined || heads.length < 2) return null;
  return wordsOf(sentence, head, heads, subjectOf(sentence, head) ?? head);
};

/** "came two decades | after he was jailed": how long after, which says nothing without the clause. */
const isMeasured = (sentence: Sentence, head: Token): boolean => {
  const mark = childWith(sentence, head.index, "mark", "advmod");
  const before = mark === null ? undefined : sentence.tokens[mark.index - 1];
  return (
    baseRel(head) === "advcl" &&
    mark !== null &&
    /^(?:after|before|since)$/.test(mark.lower) &&
    before !== undefined &&
    (isSpan(before) || /^(?:soon|shortly|just|only|long|immediately|right|ever)$/.test(before.lower))
  );
};
/** "left one dead and five others, two guards among them, | hurt": a word alone at the end, which tells nothing by itself. */
const isLastWord = ({ tokens }: Sentence, { index }: Token): boolean =>
  tokens[index - 1]?.text === "," && tokens.slice(index + 1).every(({ upos }) => upos === "PUNCT");
const isSpan = ({ lemma }: Token): boolean =>
  /^(?:second|minute|hour|day|night|week|weekend|fortnight|month|year|decade|century|moment)$/.test(lemma);

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;

/** Whether the verb of another clause stands right behind the words, or what helps it. */
const opensOther = ({ tokens }: Sentence, last: Token | undefined, others: ReadonlySet<number>): boolean => {
  const next = last === undefined ? undefined : tokens[last.index + 1];
  return (
    next !== undefined &&
    /^(?:VERB|AUX)$/.test(next.upos) &&
    (others.has(next.index) || (baseRel(next) === "aux" && others.has(next.head)))
  );
};

/**
 * Where the tree shows no clause that is told: the root with a subject before it ("tanker seized in gulf"), else the first verb by its form
 * that stands behind a noun and in no relative clause. Nothing where it has none.
 */
export const lostHead = (sentence: Sentence): readonly Token[] => {
  const { tokens } = sentence;
  const root = tokens.find(({ head }) => head < 0);
  if (root && (childWith(sentence, root.index, "nsubj", "nsubj:pass")?.index ?? root.index) < root.index) return [root];
  const finite = tokens.find(
    (token, at) =>
      FINITE.has(token.xpos) &&
      tokens.slice(0, at).some(({ upos }) => NOMINAL.test(upos)) &&
      !isBehindRelative(tokens, at) &&
      !tokens.slice(0, at).some(({ lower }) => CONDITION.has(lower)),
  );
  if (finite === undefined) return [];
  const over = finite.head > finite.index ? tokenAt(sentence, finite.head) : finite;
  return [finite.upos === "AUX" ? over : finite];
};
const CONDITION = new Set(["if", "unless", "whether", "provided", "were", "until"]);

/** "the men | who had spent the night": the verb of a word that takes up a noun. */
export const isBehindRelative = (tokens: readonly Token[], at: number): boolean => {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before] as Token;
    if (token.xpos.startsWith("W") || token.lower === "that") return true;
    if (FINITE.has(token.xpos) || token.text === ",") return false;
  }
  return false;
};
