import type { Sentence, Token } from "../syntax/token.ts";
import type { RawToken, TokenizedSentence } from "../syntax/tokenized.ts";
import type { ByPieces } from "./by-pieces.ts";
import { isVerb, joiner, moved, OPENING, rootOf } from "./join-pieces.ts";
import { readRejected } from "./read-rejected.ts";
import { endOf, lowered, NAME, SAID, VERB_LIKE } from "./telling-words.ts";

/** Words behind the comma of "According to the board, C" among which another comma would mean an apposition. */
const CLEAR = 8;

/** "According to the board, C.": where the speaker's words end, at the comma; null where that is not plain. */
export const accordingEnd = (tokens: readonly RawToken[]): number | null => {
  if (tokens[0]?.text.toLowerCase() !== "according" || tokens[1]?.text.toLowerCase() !== "to") return null;
  const words = lowered(tokens, 0, endOf(tokens));
  const comma = words.indexOf(",");
  if (comma < 3 || comma > NAME + 2 || words.length - comma < 4) return null;
  if (words.slice(2, comma).some((word) => VERB_LIKE.has(word) || OPENING.test(word) || SAID.has(word))) return null;
  const next = words.indexOf(",", comma + 1);
  if (next < 0 || next > comma + CLEAR) return comma;
  // "According to the rebels, whose account could not be verified, C": the clause is about the speaker.
  if (ABOUT.test(words[comma + 1] ?? "") && words.length - next > 4) return next;
  // "According to Ana Ruiz, the mayor, C": the name takes its role with it.
  const role = words.slice(comma + 1, next);
  const named = /^\p{Lu}/u.test(tokens[comma - 1]?.text ?? "");
  const told = words.slice(next + 1);
  return named &&
    /^(?:the|a|an|its|his|her|their)$/.test(role[0] ?? "") &&
    !role.some((word) => VERB_LIKE.has(word)) &&
    told.length > 3 &&
    !told.slice(0, 5).includes(",")
    ? next
    : null;
};

const ABOUT = /^(?:whose|who|which)$/;

/** Reads the speaker and what is told apart; the speaker hangs on the verb of what is told, as the treebanks have it. */
export function* readAccording(sentence: TokenizedSentence, comma: number): ByPieces<Sentence | null> {
  const { tokens } = sentence;
  const final = tokens.slice(endOf(tokens));
  // "the rebels, whose account could not be verified": the clause about the speaker is a piece of its own.
  const clause = tokens
    .slice(0, comma)
    .findIndex(({ text }, at) => at > 2 && text === "," && ABOUT.test(tokens[at + 1]?.text ?? ""));
  const about = clause < 0 ? null : yield { ...sentence, tokens: [...tokens.slice(clause + 1, comma), ...final] };
  const end = about && clause > 0 ? clause : comma;
  const speaker = yield { ...sentence, tokens: [...tokens.slice(2, end), ...final] };
  const told = yield* readRejected({ ...sentence, tokens: tokens.slice(comma + 1) });
  const head = rootOf(speaker);
  const what = rootOf(told);
  const why = about && rootOf(about);
  if (
    !head ||
    !what ||
    head.index >= end - 2 ||
    (about && (!why || why.index >= comma - clause - 1)) ||
    !told.tokens.some(isVerb)
  )
    return null;
  if (head.upos === "VERB" || head.upos === "AUX") return null;
  const headAt = head.index + 2;
  const whatAt = what.index + comma + 1;
  const [according, to, mark] = [tokens[0], tokens[1], tokens[comma]] as [RawToken, RawToken, RawToken];
  const particle = (raw: RawToken, index: number, above: number, xpos: string, deprel: string): Token => {
    const lower = raw.text.toLowerCase();
    const upos = xpos === "VBG" ? "VERB" : "ADP";
    return {
      start: raw.start,
      end: raw.end,
      index,
      text: raw.text,
      lower,
      lemma: lower,
      upos,
      xpos,
      head: above,
      deprel,
    };
  };
  const joined: Token[] = [
    particle(according, 0, headAt, "VBG", "case"),
    particle(to, 1, 0, "IN", "fixed"),
    ...moved(speaker, [2, end], headAt, { head: whatAt, deprel: "obl" }),
    ...(about && why
      ? [
          joiner(tokens[clause] as RawToken, clause, headAt),
          ...moved(about, [clause + 1, comma], why.index + clause + 1, { head: headAt, deprel: "acl:relcl" }),
        ]
      : []),
    joiner(mark, comma, headAt),
    ...moved(told, [comma + 1, tokens.length], whatAt, { head: -1, deprel: "root" }),
  ];
  return { ...told, tokens: joined };
}
