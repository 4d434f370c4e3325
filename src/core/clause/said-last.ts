import type { Sentence, Token } from "../syntax/token.ts";
import type { RawToken, TokenizedSentence } from "../syntax/tokenized.ts";

/** Past and present forms of verbs that give words to a speaker named before or behind them. */
const SAID =
  /^(?:said|says|claimed|claims|reported|reports|announced|confirmed|added|adds|stated|warned|warns|insisted|insists|alleged|alleges|noted|notes|estimated|estimates|argued|argues|explained)$/;
const CLOSING = /^(?:["”’]|'')$/;
const OPENING = /^(?:["“‘]|``)$/;
const FINAL = /^[.!?]$/;
/** What opens a phrase or clause that is no telling of its own ("When asked, the minister said"). */
const OPENER =
  /^(?:when|after|as|asked|while|before|since|speaking|if|although|though|in|on|at|for|by|with|from|under|but|and|however|according|following|citing|quoting)$/;
const VERB_LIKE =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|who|which|that|because|if|and|but|or)$/;
const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|late|early|on|in|a|statement|morning|evening|night|afternoon)$/;
/** Words of a speaker; more than any name with its role has. */
const NAME = 14;

/** The parts of "C, the board said.": tokens [0, to) tell, [from, end) say who. */
interface Parts {
  /** Where what is told ends: at the comma. */
  readonly to: number;
  readonly from: number;
  /** The final punctuation mark. */
  readonly end: number;
}

const partsOf = (tokens: readonly RawToken[]): Parts | null => {
  let end = tokens.length - 1;
  if (CLOSING.test(tokens[end]?.text ?? "")) return null;
  if (!FINAL.test(tokens[end]?.text ?? "")) end = tokens.length;
  let comma = -1;
  for (let at = end - 1; at >= 0 && at >= end - NAME - 4; at -= 1)
    if (tokens[at]?.text === ",") {
      comma = at;
      break;
    }
  if (comma < 3) return null;
  let from = comma + 1;
  if (CLOSING.test(tokens[from]?.text ?? "")) from += 1;
  return isSpeaking(tokens, from, end) && !OPENER.test(tokens[0]?.text.toLowerCase() ?? "")
    ? { to: comma, from, end }
    : null;
};

/** "the board said", "the board said on Monday", "said the board". */
const isSpeaking = (tokens: readonly RawToken[], from: number, end: number): boolean => {
  const words = tokens.slice(from, end).map(({ text }) => text.toLowerCase());
  const said = words.findIndex((word) => SAID.test(word));
  if (said < 0 || words.length < 2 || words.length > NAME) return false;
  const others = words.filter((_, at) => at !== said);
  if (others.some((word) => VERB_LIKE.test(word) || SAID.test(word) || word === "he" || word === "she")) return false;
  const behind = words.slice(said + 1);
  if (said === 0) return behind.every((word) => !OPENING.test(word));
  return behind.every((word) => DAY.test(word));
};

/**
 * Reads "C, the board said." and "C, said the board." in two pieces, what is told and who tells it, and joins them as a clause
 * and its speaker. A greedy parser often takes an unusual name behind a comma for an apposition of the word before it.
 */
export const readSaidLast = (
  sentence: TokenizedSentence,
  read: (sentence: TokenizedSentence) => Sentence,
): Sentence => {
  const { tokens } = sentence;
  const parts = partsOf(tokens);
  if (!parts) return read(sentence);
  const opened = OPENING.test(tokens[0]?.text ?? "") && parts.from > parts.to + 1 ? 1 : 0;
  const final = tokens.slice(parts.end);
  const told = read({ ...sentence, tokens: [...tokens.slice(opened, parts.to), ...final] });
  const teller = read({ ...sentence, tokens: [...tokens.slice(parts.from, parts.end), ...final] });
  const toldRoot = rootOf(told);
  const tellerRoot = rootOf(teller);
  if (
    !told.parsed ||
    !teller.parsed ||
    toldRoot === null ||
    tellerRoot === null ||
    !SAID.test(tellerRoot.lower) ||
    !told.tokens.some(({ upos }) => upos === "VERB" || upos === "AUX")
  )
    return read(sentence);
  const said = tellerRoot.index + parts.from;
  const what = toldRoot.index + opened;
  const all: Token[] = [];
  for (const token of told.tokens.slice(0, parts.to - opened))
    all.push(
      token === toldRoot
        ? { ...token, index: what, head: said, deprel: "ccomp" }
        : { ...token, index: token.index + opened, head: shifted(token.head, parts.to - opened, opened, what) },
    );
  for (let at = 0; at < tokens.length; at += 1) {
    const inside = at >= opened && at < parts.to;
    const behind = at >= parts.from && at < parts.end;
    if (inside) continue;
    if (behind) {
      const token = teller.tokens[at - parts.from] as Token;
      const head = token === tellerRoot ? -1 : shifted(token.head, parts.end - parts.from, parts.from, said);
      all.push({ ...token, index: at, head });
    } else all.push(mark(tokens[at] as RawToken, at, at < parts.from ? what : said));
  }
  return { ...told, tokens: all.sort((a, b) => a.index - b.index) };
};

/** A head inside its piece, moved to its place in the sentence; what hung on the final mark hangs on the piece's root. */
const shifted = (head: number, length: number, by: number, root: number): number =>
  head >= 0 && head < length ? head + by : root;

const rootOf = (sentence: Sentence): Token | null => sentence.tokens.find(({ deprel }) => deprel === "root") ?? null;

const mark = (raw: RawToken, index: number, head: number): Token => ({
  start: raw.start,
  end: raw.end,
  text: raw.text,
  lower: raw.text.replaceAll("’", "'"),
  index,
  lemma: raw.text,
  upos: "PUNCT",
  xpos: OPENING.test(raw.text) ? "``" : CLOSING.test(raw.text) ? "''" : raw.text,
  head,
  deprel: "punct",
});
