import { irregularBase } from "../syntax/irregular-verbs.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { RawToken, TokenizedSentence } from "../syntax/tokenized.ts";
import type { ByPieces } from "./by-pieces.ts";
import { lowerWords } from "./telling-words.ts";

/**
 * A clause between commas about what stands before it: tokens `open` and `close` are its commas. `lead` counts the words that open it
 * and are no part of what it tells ("including"): 0 for a clause of its own.
 */
interface Aside {
  readonly open: number;
  readonly close: number;
  readonly lead: number;
}

const PRONOUN = /^(?:who|which)$/;
/** "43 people, some of them visitors, are missing": what some of those are. */
const SOME = /^(?:some|several|many|most|all|half|none|both|few|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
const MARK = /^["“”„«»]$|^``$|^''$/;
/** What can only go on with the sentence behind the second comma: the verb of whatever the clause is about. */
const GOES_ON = new Set(
  `was were is are has have had will would can could may might must should do does did
  said says told tells claimed claims reported reports announced confirmed warned denied insisted alleged estimated
  urged ordered asked died fell remained became began took made went came lost sank struck hit broke swept fled held lost met put ran saw
  sent set shot spoke stood won blew burst rose shook threw wrote gave found grew drove flew hung`.split(/\s+/u),
);
/** A past form that may do so where no surer one follows: "capsized"; not what describes further ("armed with a knife"). */
const MAY_GO_ON =
  /^(?!(?:accused|aged|armed|based|called|dressed|jailed|known|led|located|married|named|wanted|wounded)$)\p{Ll}{3,}ed$/u;
/** "stole", "wept"; what is a noun or the present too goes on with nothing. */
const isPast = (word: string): boolean =>
  !/^(?:read|cut|left|saw|bound|wound|found|felt|bit|lay|rent|fed)$/.test(word) && irregularBase(word, "VBD") !== null;
/** An adverb may stand before that verb: "also", "still". */
const BEFORE_VERB =
  /^(?:also|still|now|later|already|then|meanwhile|earlier|again|reportedly|allegedly|not|\p{Ll}+ly)$/u;
/** Words before the clause, and in it. Longer ones are no asides. */
const LONGEST_SUBJECT = 14;
const LONGEST_ASIDE = 34;

/** "The rebels, who took the port on Tuesday, said that": where the aside opens and closes; null in nearly all sentences. */
const asideOf = (tokens: readonly RawToken[]): Aside | null => {
  const words = lowerWords(tokens);
  const word = (at: number): string => words[at] ?? "";
  const opens = (at: number): boolean =>
    PRONOUN.test(word(at)) || (SOME.test(word(at)) && word(at + 1) === "of" && /^(?:them|whom)$/.test(word(at + 2)));
  let open = 1;
  while (open < LONGEST_SUBJECT + 1 && open < tokens.length && !(word(open) === "," && opens(open + 1))) {
    // What is not plainly one noun phrase is read whole.
    if (/^[,;:]$/.test(word(open)) || MARK.test(tokens[open]?.text ?? "") || GOES_ON.has(word(open))) return null;
    open += 1;
  }
  if (!opens(open + 1) || MARK.test(tokens[0]?.text ?? "")) return null;
  const last = Math.min(tokens.length - 3, open + LONGEST_ASIDE);
  let unsure: Aside | null = null;
  for (let at = open + 4; at <= last; at += 1) {
    if (MARK.test(tokens[at]?.text ?? "") || (word(at - 1) === "," && /^(?:who|which|whose)$/.test(word(at))))
      return unsure;
    if (word(at) !== "," || isHalfSaid(tokens, open, at)) continue;
    const next = BEFORE_VERB.test(word(at + 1)) ? at + 2 : at + 1;
    if (GOES_ON.has(word(next))) return { open, close: at, lead: 0 };
    if (MAY_GO_ON.test(word(next)) || isPast(word(next))) unsure ??= { open, close: at, lead: 0 };
  }
  return unsure;
};

/** What only a subject told before can go on with. */
const FINITE = /^(?:was|were|is|are|has|have|had|died)$/;

/** "nine guests, including a child and two cooks, were hurt": some of those told before, anywhere in a sentence. */
const partOf = (tokens: readonly RawToken[]): Aside | null => {
  const words = lowerWords(tokens);
  const word = (at: number): string => words[at] ?? "";
  const open = tokens.findIndex((_, at) => at > 0 && word(at) === "," && word(at + 1) === "including");
  if (open < 0) return null;
  const last = Math.min(tokens.length - 3, open + LONGEST_ASIDE);
  for (let at = open + 3; at <= last; at += 1) {
    if (MARK.test(tokens[at]?.text ?? "") || /^[;:]$/.test(word(at)) || FINITE.test(word(at))) return null;
    const next = BEFORE_VERB.test(word(at + 1)) ? at + 2 : at + 1;
    if (word(at) === "," && FINITE.test(word(next))) return { open, close: at, lead: 1 };
  }
  return null;
};

/** "who said her husband, Peter, | was lost": of whom it is said stands there, and what is said of him not yet. */
const isHalfSaid = (tokens: readonly RawToken[], open: number, close: number): boolean => {
  const words = tokens.slice(open + 2, close).map(({ text }) => text.toLowerCase());
  return (
    SAYING.test(words[0] ?? "") &&
    words.length > 2 &&
    !/^(?:that|to|in|on|at|from|by|with|as|so|nothing|little|this|it|about)$/.test(words[1] ?? "") &&
    !words.slice(1).some((word) => GOES_ON.has(word) || MAY_GO_ON.test(word))
  );
};
const SAYING = /^(?:said|says|told|tells|claimed|claims|believed|believes|thought|thinks|feared|fears)$/;

/**
 * Reads a sentence without the clause about its subject ("South Africa, which has troops there, said nine had been killed") and
 * that clause as a piece of its own, hung on the noun before it. A greedy parser often takes the verb of such a clause for the
 * sentence's, and leaves the subject without its own. Sentences without one are read as they are.
 */
export function* readAside(
  sentence: TokenizedSentence,
  read: (sentence: TokenizedSentence) => ByPieces<Sentence>,
): ByPieces<Sentence> {
  const { tokens } = sentence;
  const aside = asideOf(tokens) ?? partOf(tokens);
  if (aside === null) return yield* read(sentence);
  const { open, close, lead } = aside;
  const first = open + 1 + lead;
  const final = tokens.slice(-1);
  const about = yield { ...sentence, tokens: [...tokens.slice(first, close), ...final] };
  const rest = { ...sentence, tokens: [...tokens.slice(0, open), ...tokens.slice(close + 1)] };
  const plain = lead === 0 ? yield* read(rest) : yield* readAside(rest, read);
  const root = about.parsed ? about.tokens.find(({ deprel }) => deprel === "root") : undefined;
  const noun = plain.parsed ? nounBefore(plain.tokens, open, tokens[first]?.text.toLowerCase() === "who") : null;
  if (!root || root.index >= close - first || noun === null) return yield* read(sentence);
  if (lead > 0 && !/^(?:NOUN|PROPN|NUM|PRON)$/.test(root.upos)) return yield* read(sentence);
  const far = close + 1 - open;
  const placed = (at: number): number => (at < open ? at : at + far);
  const joined: Token[] = plain.tokens.map((token) => ({
    ...token,
    index: placed(token.index),
    head: token.head < 0 ? token.head : placed(token.head),
  }));
  const inside = close - first;
  for (const token of about.tokens.slice(0, inside)) {
    const index = token.index + first;
    joined.push(
      token === root
        ? { ...token, index, head: noun, deprel: lead > 0 ? "nmod" : "acl:relcl" }
        : { ...token, index, head: (token.head >= 0 && token.head < inside ? token.head : root.index) + first },
    );
  }
  for (const at of [open, close]) joined.push(comma(tokens[at] as RawToken, at, root.index + first));
  if (lead > 0) joined.push({ ...comma(tokens[open + 1] as RawToken, open + 1, root.index + first), ...OPENER });
  return { ...plain, tokens: joined.sort((a, b) => a.index - b.index) };
}

/** What the clause is about: the head of the name or noun right before it; "the governor of Kivu, who": the governor. */
const nounBefore = (tokens: readonly Token[], open: number, person: boolean): number | null => {
  let at = tokens[open - 1];
  while (at && /^(?:compound|flat|nmod:poss|nummod|case|appos)$/.test(at.deprel) && at.head >= 0 && at.head < open)
    at = tokens[at.head];
  if (!at || (at.upos !== "NOUN" && at.upos !== "PROPN" && at.upos !== "PRON" && at.upos !== "NUM")) return null;
  const above = at.deprel === "nmod" && at.head >= 0 && at.head < at.index ? tokens[at.head] : undefined;
  return person && at.upos === "PROPN" && above?.upos === "NOUN" ? above.index : at.index;
};

/** "including", as treebanks have it. */
const OPENER = { lower: "including", lemma: "include", upos: "VERB", xpos: "VBG", deprel: "case" } as const;

const comma = ({ start, end, text }: RawToken, index: number, head: number): Token => ({
  start,
  end,
  index,
  text,
  lower: text,
  lemma: text,
  upos: "PUNCT",
  xpos: ",",
  head,
  deprel: "punct",
});
