import { attributionOf } from "../../attribution/attribution-of.ts";
import { scopeOf } from "../../proposition/proposition.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { draftOf, judge } from "../build/draft.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { roleAt } from "../build/role.ts";
import type { ClaimDraft } from "../frame.ts";
import { propositionOf } from "./proposition.ts";
import { isToldBy } from "./said-clauses.ts";

/** How many of those just told of. */
const SHARES: ReadonlySet<string> = new Set(
  "most many some several all half none one two three each both few dozens hundreds thousands majority third quarter rest least".split(
    " ",
  ),
);

/**
 * ", nine of them critically", ", among them two nurses", ", including seven children": what a clause adds of a part of those it told of, with no verb of
 * its own. Left to other frames where they read it.
 */
export const toldParts = (
  context: FrameContext,
  sentence: Sentence,
  isTaken: (span: Span) => boolean,
): readonly ClaimDraft[] => {
  const { tokens } = sentence;
  return tokens.flatMap((token) => {
    const opening = token.text === "," ? openingAt(tokens, token.index + 1) : null;
    if (opening === null) return [];
    const words = untilMark(tokens, opening.from, opening.behind);
    const [first, last] = [words[0], words.at(-1)];
    const told = words.filter(({ index }) => index >= opening.behind);
    if (first === undefined || last === undefined || told.length === 0) return [];
    const span: Span = { start: first.start, end: last.end };
    const head = headOf(told);
    if (head === null || words.some(isTaken) || isToldBy(sentence, span, head, isTaken)) return [];
    const over = tokens.slice(0, token.index).findLast(({ upos }) => upos === "VERB" || upos === "AUX");
    const status = over === undefined ? "asserted" : judge(context, { sentence, predicate: over.index }).status;
    const proposition = propositionOf(context, sentence, span, head.index);
    const draft = draftOf(context, {
      frame: "statement",
      rule: "statement/part",
      sentence,
      predicate: head.index,
      roles: {
        speaker: null,
        to: null,
        ...(opening.them === null ? {} : { subject: roleAt(context, sentence, opening.them) }),
      },
      known: { status },
      also: [span],
      // "three of them children": nothing that stands alone.
      scope: { ...(proposition === null ? {} : scopeOf(proposition)), told: "cut" },
    });
    // Whoever says the clause says this of it, also behind the words that tell who does.
    const attribution =
      draft.attribution.length > 0 || over === undefined
        ? draft.attribution
        : attributionOf(context.findings.attributions, over);
    return [{ ...draft, ...span, attribution }];
  });
};

interface Opening {
  readonly from: number;
  /** Where what is told of the part begins. */
  readonly behind: number;
  /** The word that stands for those told of before. */
  readonly them: number | null;
}

const openingAt = (tokens: readonly Token[], at: number): Opening | null => {
  const first = tokens[at];
  if (first === undefined) return null;
  const next = tokens[at + 1]?.lower ?? "";
  if (first.lower === "among" && /^(?:them|whom)$/.test(next)) return { from: at, behind: at + 2, them: at + 1 };
  if (first.lower === "including")
    return tokens[at + 1]?.upos === "NUM" || /^(?:a|an|several|many|at)$/.test(next)
      ? { from: at, behind: at + 1, them: null }
      : null;
  // "nine of them", "at least two of whom", "more than half of them"
  const of = tokens.findIndex(({ lower, index }) => index > at && index <= at + LONGEST_SHARE && lower === "of");
  const them = tokens[of + 1];
  if (of < 0 || them === undefined || !/^(?:them|whom|these|those)$/.test(them.lower)) return null;
  const share = tokens.slice(at, of);
  return share.some(({ upos, lower }) => upos === "NUM" || SHARES.has(lower)) &&
    share.every(({ upos }) => /^(?:NUM|DET|ADJ|ADV|ADP|NOUN|PRON|PUNCT|SYM)$/.test(upos))
    ? { from: at, behind: of + 2, them: them.index }
    : null;
};
const LONGEST_SHARE = 5;

/** The words up to the next mark; ", aged 15 and 17" and what else a comma adds to a noun stay out. */
const untilMark = (tokens: readonly Token[], from: number, behind: number): readonly Token[] => {
  let end = Math.max(from, behind);
  while (end < tokens.length && !/^[,;:.–—()"”]$/u.test(tokens[end]?.text ?? "")) end += 1;
  return tokens.slice(from, end);
};

/** The word that the others hang on, or the last noun, quality or adverb. */
const headOf = (told: readonly Token[]): Token | null => {
  const held = new Set(told.map(({ index }) => index));
  const open = told.find(({ head, upos }) => !held.has(head) && /^(?:NOUN|PROPN|ADJ|ADV|VERB)$/.test(upos));
  return open ?? told.findLast(({ upos }) => /^(?:NOUN|PROPN|ADJ|ADV|VERB)$/.test(upos)) ?? null;
};
