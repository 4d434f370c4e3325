import type { Sentence } from "../syntax/token.ts";
import type { RawToken, TokenizedSentence } from "../syntax/tokenized.ts";
import type { ByPieces } from "./by-pieces.ts";
import { CLOSING, isVerb, joiner, moved, OPENING, rootOf } from "./join-pieces.ts";
import { endOf, lowerWord, NAME, SAID, TELLS, VERB_LIKE } from "./telling-words.ts";

/** Where another voice takes over: the first token of what joins the two halves, and the first behind it. */
interface Turn {
  readonly stop: number;
  readonly from: number;
}

/** What a second voice is joined by: "while the rebels said", "but doctors put it at". */
const JOINS = new Set("while whereas but although though and yet".split(" "));

/** Verbs by which somebody gives an account of what another just told. */
const ACCOUNTS = new Set(
  "put puts counted counts spoke speaks gave gives denied denies rejected rejects disputed disputes blamed blames maintained maintains believe believes believed suspect suspects suspected think thinks thought doubt doubts doubted told tells say".split(
    " ",
  ),
);

/** Words of a half that can be a clause. */
const SHORTEST = 3;

const tells = (lower: string): boolean => SAID.has(lower) || TELLS.has(lower) || ACCOUNTS.has(lower);

/** Whether a speaker and a verb of telling stand right at `from`: "the rebels claimed", "a lawyer for the family said". */
const opensTelling = (tokens: readonly RawToken[], from: number, end: number): boolean => {
  if (lowerWord(tokens, from) === "according" && lowerWord(tokens, from + 1) === "to") return true;
  for (let at = from; at < Math.min(end, from + NAME); at += 1) {
    const lower = lowerWord(tokens, at);
    if (tells(lower)) return at > from && end - at > 1;
    if (VERB_LIKE.has(lower) || /^(?:that|to|when|as|[,;:()“”"])$/.test(lower)) return false;
  }
  return false;
};

const ANSWERS =
  /^(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|contest(?:s|ed)?|refut(?:e|es|ed)|dismiss(?:es|ed)?|contradict(?:s|ed)?)$/;
const BEHIND_ANSWER = /^(?:on|in|at|as|when|outright|strongly|vehemently|and|,|.*day)$/;

/** ", which | the owners denied": whoever answers what was just said, with nothing of its own behind it. */
const opensAnswer = (tokens: readonly RawToken[], from: number, end: number): boolean => {
  for (let at = from; at < Math.min(end, from + NAME); at += 1) {
    const lower = lowerWord(tokens, at);
    if (ANSWERS.test(lower)) return at > from && (at + 1 === end || BEHIND_ANSWER.test(lowerWord(tokens, at + 1)));
    if (/^(?:has|have|had|also|later|since|always)$/.test(lower) || /ly$/.test(lower)) continue;
    if (VERB_LIKE.has(lower) || tells(lower) || /^[,;:()“”"]$/.test(lower)) return false;
  }
  return false;
};

/** A voice that took over stands behind the mark or the joining word; quotations and brackets are left whole. */
const turnIn = (tokens: readonly RawToken[]): Turn | null => {
  const end = endOf(tokens);
  let open = 0;
  let told = lowerWord(tokens, 0) === "according";
  for (let at = 0; at < end; at += 1) {
    const { text } = tokens[at] as RawToken;
    if (/^["']+$/.test(text)) return null;
    if (OPENING.test(text) || text === "(") open += 1;
    else if (CLOSING.test(text) || text === ")") open = Math.max(0, open - 1);
    if (open > 0) continue;
    const lower = lowerWord(tokens, at);
    if (told && lower === "," && lowerWord(tokens, at + 1) === "which" && opensAnswer(tokens, at + 2, end))
      return { stop: at, from: at + 2 };
    if (lower === ";" && at >= SHORTEST && end - at > SHORTEST) return { stop: at, from: at + 1 };
    const stop = JOINS.has(lower) ? (lowerWord(tokens, at - 1) === "," ? at - 1 : at) : -1;
    if ((told || lower === "whereas") && stop >= SHORTEST && opensTelling(tokens, at + 1, end))
      return { stop, from: at + 1 };
    told ||=
      SAID.has(lower) ||
      TELLS.has(lower) ||
      ACCOUNTS.has(lower) ||
      (lower === "according" && lowerWord(tokens, at + 1) === "to");
  }
  return null;
};

/** Whether the root of a piece has a subject and is finite. */
const isClause = ({ tokens }: Sentence, from: number, to: number): boolean => {
  const root = tokens.find(({ deprel }) => deprel === "root");
  if (root === undefined || root.index < from || root.index >= to) return false;
  const own = tokens.filter(({ head }) => head === root.index);
  return (
    own.some(({ deprel, index }) => /^(?:nsubj|csubj|expl)/.test(deprel) && index < root.index) &&
    // "the police put it at": the base form of a verb that has but one.
    (/^VB[DZP]?$/.test(root.xpos) || own.some(({ deprel }) => /^(?:aux|cop)/.test(deprel)))
  );
};

/**
 * Reads a sentence in which one voice follows another in two halves, each with its own speaker ("The army said twelve died, while the
 * rebels spoke of forty"; "X said A; Y said B"): read whole, a greedy parser lays the second account to the first speaker. Null where
 * no such turn stands, or a half is no clause.
 */
export function* readTurn(
  sentence: TokenizedSentence,
  read: (sentence: TokenizedSentence) => ByPieces<Sentence>,
): ByPieces<Sentence | null> {
  const { tokens } = sentence;
  const turn = turnIn(tokens);
  const final = tokens.slice(endOf(tokens));
  if (turn === null || final.length === 0) return null;
  const { stop, from } = turn;
  const first = yield* read({ ...sentence, tokens: [...tokens.slice(0, stop), ...final] });
  if (!isClause(first, 0, stop)) return null;
  const second = yield* read({ ...sentence, tokens: tokens.slice(from) });
  const [top, under] = [rootOf(first), rootOf(second)];
  if (!top || !under || !second.tokens.some(isVerb) || !isClause(second, 0, tokens.length - from)) return null;
  const at = under.index + from;
  const deprel = /^(?:;|and|but|yet)$/.test(lowerWord(tokens, from - 1)) ? "conj" : "advcl";
  return {
    ...first,
    tokens: [
      ...moved(first, [0, stop], top.index, {}),
      ...tokens.slice(stop, from).map((raw, i) => joined(raw, stop + i, at, deprel)),
      ...moved(second, [from, tokens.length], at, { head: top.index, deprel }),
    ],
  };
}

/** A mark or a joining word between the halves. */
const joined = (raw: RawToken, index: number, head: number, deprel: string) => {
  const mark = joiner(raw, index, head);
  if (!/\p{L}/u.test(raw.text)) return mark;
  if (mark.lower === "which") return { ...mark, upos: "PRON" as const, xpos: "WDT", deprel: "obj" };
  return deprel === "conj"
    ? { ...mark, upos: "CCONJ" as const, xpos: "CC", deprel: "cc" }
    : { ...mark, upos: "SCONJ" as const, xpos: "IN", deprel: "mark" };
};
