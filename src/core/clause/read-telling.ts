import { lemmaByRule } from "../syntax/lemma-rules.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { RawToken, TokenizedSentence } from "../syntax/tokenized.ts";
import { readAside } from "./aside.ts";
import type { ByPieces } from "./by-pieces.ts";
import { CLOSING, isVerb, joiner, moved, OPENING, type Run, rootOf } from "./join-pieces.ts";
import { accordingEnd, readAccording } from "./read-according.ts";
import { readRejected } from "./read-rejected.ts";
import { readTurn } from "./read-turn.ts";
import { endOf, lowered, NAME, SAID, TELLS, VERB_LIKE } from "./telling-words.ts";
import { isTree } from "./tree.ts";

/** What opens a phrase or clause that is no telling of its own ("When asked, the minister said"). */
const OPENER = new Set(
  "when after as asked while before since speaking if although though in on at for by with from under but and however according following citing quoting".split(
    " ",
  ),
);

const DAY = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today late early on in at a an the to statement morning evening night afternoon written brief short joint televised press news conference briefing interview note letter video message post report reporters journalists".split(
    " ",
  ),
);

/** Who is told, and where: "told a news conference", "told state television". */
const HEARER = new Set(
  "a an the reporters journalists parliament lawmakers broadcaster broadcasters state local public national television tv media radio news press briefing conference agency newspaper court council committee hearing".split(
    " ",
  ),
);

const MANNER = new Set(
  "in on at to a an the statement interview briefing note conference news press letter video tweet post written televised reporters journalists monday tuesday wednesday thursday friday saturday sunday late early".split(
    " ",
  ),
);

/** Where what was said may end before the sentence does. */
const TURN = /^(?:but|while|although|though|whereas|;|:)$/;

/** What is told and who tells it. The tokens in neither run only join the two. */
interface Parts {
  readonly told: Run;
  readonly teller: Run;
  /** The verb of speech where it stands behind its speaker, else null. */
  readonly verb: number | null;
  /** Where the speaker's words begin within the teller's: behind the comma of an opening phrase. */
  readonly from: number;
  /** Whether no word joins the two: what is told must then read as a clause. */
  readonly bare: boolean;
  /** The final punctuation mark, or the end. */
  readonly end: number;
}

/** "C, the board said.", "“C,” said the board.", "C, the board told a briefing." */
const tellerLast = (tokens: readonly RawToken[]): Parts | null => {
  if (CLOSING.test(tokens.at(-1)?.text ?? "")) return null;
  const end = endOf(tokens);
  let nearest = end - 1;
  while (nearest >= 0 && end - nearest <= NAME + OCCASION_WORDS && tokens[nearest]?.text !== ",") nearest -= 1;
  if (nearest < 3 || end - nearest > NAME + OCCASION_WORDS || OPENER.has(tokens[0]?.text.toLowerCase() ?? ""))
    return null;
  const quoted = CLOSING.test(tokens[nearest + 1]?.text ?? "");
  const from = quoted ? nearest + 2 : nearest + 1;
  if (!isSpeaking(tokens, from, end)) return null;
  const quote = quoted && OPENING.test(tokens[0]?.text ?? "") ? 1 : 0;
  const opened = knownEnd(lowered(tokens, 0, nearest), quote);
  return { told: [opened, nearest], teller: [from, end], verb: null, from, bare: false, end };
};

/** "What we know so far is that C": behind the "that"; `from` where nothing of the kind opens. */
const knownEnd = (words: readonly string[], from: number): number => {
  const head = words.slice(from, from + 10).join(" ");
  const found = KNOWN.exec(head)?.[0];
  return found === undefined ? from : from + found.trim().split(" ").length;
};

const KNOWN =
  /^(?:(?:all|what) (?:we|i|they) (?:know|understand|hear|have|can (?:say|confirm|tell you))|(?:our|my) (?:(?:latest|current|best|present|preliminary) )?(?:information|understanding|assessment|findings?|figures|count|estimate|news|reports?))(?: (?:now|so far|for (?:sure|certain)|at this (?:stage|point|time|moment)))? (?:is|are|was|shows?|indicates?|suggests?) that /;

/** "the board said", "the board said on Monday", "said the board", "the board told a briefing". */
const isSpeaking = (tokens: readonly RawToken[], from: number, end: number): boolean => {
  const words = lowered(tokens, from, end);
  const said = words.findIndex((word) => SAID.has(word) || TELLS.has(word));
  if (said < 0 || words.length < 2 || said >= NAME || words.length > NAME + OCCASION_WORDS) return false;
  const others = words.filter((_, at) => at !== said);
  if (others.some((word) => VERB_LIKE.has(word) || SAID.has(word) || word === "he" || word === "she")) return false;
  const behind = words.slice(said + 1);
  if (words.length > NAME && !isOccasion(behind)) return false;
  if (TELLS.has(words[said] ?? "")) return said > 0 && behind.length > 0 && behind.every((word) => HEARER.has(word));
  // "Ana Ruiz, 76, said in a statement": who speaks stands before the comma.
  if (said === 0) return !LEADING.test(behind[0] ?? "") && behind.every((word) => !OPENING.test(word));
  return behind.every((word) => DAY.has(word)) || (said > 0 && isOccasion(behind));
};

/** "said | after three hours of talks at the border crossing": when it was said, in words without a mark. */
const isOccasion = (words: readonly string[]): boolean =>
  /^(?:after|during|following)$/.test(words[0] ?? "") &&
  words.length > 1 &&
  words.every((word) => /^[\p{L}\p{N}'’-]+$/u.test(word));
const OCCASION_WORDS = 14;

/** "The board said in a statement that C.": a speaker, a verb of speech, and what was said to the end. */
const tellerFirst = (tokens: readonly RawToken[]): Parts | null => {
  const end = endOf(tokens);
  const words = lowered(tokens, 0, end);
  const opened = openerEnd(words);
  if (opened < 0) return null;
  const found = words
    .slice(opened, opened + NAME + 1)
    .findIndex(
      (word, at, all) => SAID.has(word) || TELLS.has(word) || (word === "say" && at > 0 && all[at - 1] !== "to"),
    );
  if (found < 1) return null;
  const said = opened + found;
  // "has notified officials that": the auxiliary belongs to the verb of speech.
  const subjectEnd = HAVE.test(words[said - 1] ?? "") && said > opened + 1 ? said - 1 : said;
  if (words.slice(opened, subjectEnd).some((word) => VERB_LIKE.has(word) || word === ",")) return null;
  const tells = TELLS.has(words[said] ?? "");
  const from = bracketEnd(words, said + 1);
  const that = words.indexOf("that", from);
  if (that < 0 || that > from + 7 || (tells && that === said + 1))
    return tells ? null : bareTold(tokens, words, said, end, opened);
  const known = reaches(words, from, that, tells);
  // "told relatives waiting at the scene that C": anybody may be told, where what follows is a clause of its own.
  if (!known && !(tells && isPlain(words.slice(from, that))))
    return tells ? null : bareTold(tokens, words, said, end, opened);
  // "said that was wrong": the word stands for what was told.
  if (end - that < 4 || VERB_LIKE.has(words[that + 1] ?? "")) return null;
  const told = words.slice(that + 1);
  if (told.some((word) => TURN.test(word) || CLOSING.test(word) || OPENING.test(word))) return null;
  return { told: [that + 1, end], teller: [0, that], verb: said, from: opened, bare: !known, end };
};

const HAVE = /^(?:has|have|had)$/;

/** Words without a verb of their own, a mark or somebody's speech. */
const isPlain = (words: readonly string[]): boolean =>
  words.length > 0 && !words.some((word) => VERB_LIKE.has(word) || SAID.has(word) || /^[,;:“”"]$/.test(word));

/** Whether only who is told and how stands between the verb of speech and its "that". */
const reaches = (words: readonly string[], from: number, that: number, tells: boolean): boolean => {
  const between = words.slice(from, that);
  if (between.every((word) => (tells ? HEARER : MANNER).has(word))) return true;
  // "noted in a daily bulletin that", "said at a packed hearing that": the occasion stands right before what is told.
  return !tells && LEADING.test(between[0] ?? "") && between.some((word) => OCCASION.has(word)) && isPlain(between);
};

const LEADING = /^(?:in|on|at|to|during|via|through|by|from)$/;

const OCCASION = new Set(
  "bulletin statement interview briefing update report post letter note message email conference tweet speech address hearing testimony video broadcast release advisory notice communique communiqué memo filing affidavit podcast call meeting session summit forum radio television website channel newspaper documents".split(
    " ",
  ),
);

/** "The board said 40 people were hurt when the wall gave way.": what is said stands right behind the verb, and is a clause. */
const bareTold = (
  tokens: readonly RawToken[],
  words: readonly string[],
  said: number,
  end: number,
  opened: number,
): Parts | null => {
  const first = words[said + 1] ?? "";
  const counted = COUNTED.test(first);
  if (!/^sa(?:id|ys?)$/.test(words[said] ?? "") || end - said < (counted ? 4 : 5)) return null;
  if (!counted && !BARE.test(first) && !isName(tokens[said + 1])) return null;
  if (MANNER.has(first) && !ARTICLE.test(first)) return null;
  const told = words.slice(said + 1, end);
  if (told.some((word) => TURN.test(word) || CLOSING.test(word) || OPENING.test(word))) return null;
  return { told: [said + 1, end], teller: [0, said + 1], verb: said, from: opened, bare: true, end };
};

/** A clause that nothing opens begins with what it is about. */
const BARE =
  /^(?:the|a|an|its|his|her|their|our|it|he|she|they|we|there|some|more|about|around|nearly|almost|at|no|\d[\d,.]*)$/;

/** "said two men fled": read whole, "fled" is taken for what was done to the men. */
const COUNTED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens|hundreds|thousands|many|most|both|all|another)$/;

const ARTICLE = /^(?:the|a|an|at)$/;

const isName = (token: RawToken | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

/** What opens a sentence before its speaker, up to a comma: "In an interview with the radio,", "Reached by telephone,". */
const BEFORE_SPEAKER = new Set(
  "in at on speaking addressing briefing writing questioned quizzed reached contacted asked by through during over late early".split(
    " ",
  ),
);

/** Words of such an opening. */
const OPENING_WORDS = 14;

/** Where the speaker begins: 0 in most sentences, behind the comma of an opening phrase, -1 where another clause opens. */
const openerEnd = (words: readonly string[]): number => {
  if (!OPENER.has(words[0] ?? "") && !BEFORE_SPEAKER.has(words[0] ?? "")) return 0;
  if (!BEFORE_SPEAKER.has(words[0] ?? "")) return -1;
  const comma = words.indexOf(",");
  if (comma < 2 || comma > OPENING_WORDS) return -1;
  return words.slice(0, comma).some((word) => VERB_LIKE.has(word) || SAID.has(word) || TELLS.has(word))
    ? -1
    : comma + 1;
};

/** Longest bracket between a verb of speech and its "that". */
const BRACKET = 9;

/** "insisted, without giving proof, that": behind the second comma; `from` where no bracket opens there. */
const bracketEnd = (words: readonly string[], from: number): number => {
  if (words[from] !== ",") return from;
  const close = words.indexOf(",", from + 1);
  return close > from + 1 && close - from <= BRACKET && words[close + 1] === "that" ? close + 1 : from;
};

/**
 * Reads a sentence that tells who said what in two pieces, what is told and who tells it, and joins them as a clause and its
 * speaker: "C, the board said.", "C, said the board.", "The board told reporters that C.", "According to the board, C." A greedy parser often takes an
 * unusual name behind a comma for an apposition, and "that" for a pronoun. All else is read whole.
 */
export function* readTelling(sentence: TokenizedSentence): ByPieces<Sentence> {
  const { tokens } = sentence;
  const halves = yield* readTurn(sentence, readTelling);
  if (halves) return halves;
  const comma = accordingEnd(tokens);
  const put = comma === null ? null : yield* readAccording(sentence, comma);
  if (put) return put;
  const parts = tellerLast(tokens) ?? tellerFirst(tokens);
  if (!parts) return yield* readRejected(sentence);
  const final = tokens.slice(parts.end);
  const piece = ([from, to]: Run): TokenizedSentence => ({
    ...sentence,
    tokens: [...tokens.slice(from, to), ...final],
  });
  // "Briefing diplomats on Friday, the board reported that": the opening phrase is a piece of its own, so that nobody in it speaks.
  const opener = parts.from > parts.teller[0] + 1 ? yield piece([parts.teller[0], parts.from - 1]) : null;
  const opening = opener && rootOf(opener);
  const apart = opening != null && opening.index < parts.from - 1 - parts.teller[0];
  const speaker: Run = apart ? [parts.from, parts.teller[1]] : parts.teller;
  const read = yield piece(speaker);
  const teller = parts.verb === null ? read : rootedAt(read, parts.verb - speaker[0]);
  const said = rootOf(teller);
  if (
    !said ||
    said.index >= speaker[1] - speaker[0] ||
    !(SAID.has(said.lower) || TELLS.has(said.lower) || said.lower === "say")
  )
    return yield* readRejected(sentence);
  const told = yield* readAside(piece(parts.told), readRejected);
  const what = rootOf(told);
  if (!what || what.index >= parts.told[1] - parts.told[0] || !told.tokens.some(isVerb)) return yield sentence;
  if (parts.bare && !isClause(told, what)) return yield sentence;
  const saidAt = said.index + speaker[0];
  const whatAt = what.index + parts.told[0];
  const joined: Token[] = [
    ...moved(told, parts.told, whatAt, { head: saidAt, deprel: "ccomp" }),
    ...moved(teller, speaker, saidAt, { head: -1, deprel: "root", ...asVerb(said) }).map(oneSubject(saidAt)),
    ...(opener && opening && apart
      ? moved(opener, [parts.teller[0], parts.from - 1], opening.index + parts.teller[0], {
          head: saidAt,
          deprel: opening.upos === "VERB" ? "advcl" : "obl",
        })
      : []),
  ];
  const held = new Set(joined.map(({ index }) => index));
  tokens.forEach((raw, at) => {
    if (!held.has(at)) joined.push(joiner(raw, at, at < parts.end ? whatAt : saidAt));
  });
  return { ...told, tokens: joined.sort((a, b) => a.index - b.index) };
}

/**
 * The teller's words with the verb of speech for a root: "The Hydraulic Works Directorate confirmed to reporters", of whose name the
 * parser made two. Who stands right before the verb speaks, and the rest of the name hangs on that.
 */
const rootedAt = (teller: Sentence, verb: number): Sentence => {
  const root = rootOf(teller);
  const speaker = teller.tokens[verb - 1];
  const isName = ({ upos, xpos }: Token): boolean => upos === "PROPN" || xpos.startsWith("NN");
  if (!root || root.index >= verb || !isName(root) || speaker?.upos !== "PROPN") return teller;
  const tokens = teller.tokens.map((token): Token => {
    const { index, head } = token;
    if (index === verb) return { ...token, ...asVerb(token), upos: "VERB", head: -1, deprel: "root" };
    if (index === speaker.index) return { ...token, head: verb, deprel: "nsubj" };
    if (index === root.index) return { ...token, upos: "PROPN", xpos: "NNP", head: speaker.index, deprel: "compound" };
    if (head === root.index && index > verb) return { ...token, head: verb };
    if (head === root.index && index < root.index) return { ...token, head: speaker.index };
    return token;
  });
  return isTree(tokens) ? { ...teller, tokens } : teller;
};

/** One speaker speaks: a second subject before the verb is the rest of a name ("the Mountain | Guides Federation said"). */
const oneSubject =
  (said: number) =>
  (token: Token, _: number, all: readonly Token[]): Token => {
    const isSubject = ({ head, deprel, index }: Token): boolean => head === said && deprel === "nsubj" && index < said;
    const first = all.find(isSubject);
    return first && isSubject(token) && token !== first ? { ...token, head: first.index, deprel: "flat" } : token;
  };

/** "alleged" and its like are adjectives to many taggers. */
const asVerb = ({ upos, lower }: Token): Partial<Token> =>
  upos === "VERB" ? {} : { upos: "VERB", xpos: "VBD", lemma: lemmaByRule(lower, "VBD", () => false) };

/** Whether a root has a subject before it and is finite. */
const isClause = ({ tokens }: Sentence, root: Token): boolean => {
  const own = tokens.filter(({ head }) => head === root.index);
  const subject = own.some(({ deprel, index }) => /^(?:nsubj|csubj|expl)/.test(deprel) && index < root.index);
  const finite = /^VB[DZP]$/.test(root.xpos) || own.some(({ deprel }) => /^(?:aux|cop)/.test(deprel));
  return subject && finite;
};
