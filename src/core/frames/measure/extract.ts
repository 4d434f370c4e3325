import type { AttributionLink } from "../../attribution/attribution.ts";
import type { Role } from "../../claim/claim.ts";
import { tokenAt } from "../../clause/tree.ts";
import { lexicon } from "../../lexicon/index.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { draftOf } from "../build/draft.ts";
import { contextOf, type FrameContext } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";
import { roleAt } from "../build/role.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { figureDraft } from "./figure-draft.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { type Measured, measuredIn } from "./find.ts";

/** How much something is: fines, losses, prices, pay rises, prison terms. What is ahead, asked for or not so is left to other frames. */
export const extractMeasure: Extract = (findings, _, isCounted) => {
  const context = contextOf(findings);
  return findings.sentences.flatMap((sentence) => {
    if (!sentence.parsed) return [];
    const told = measuredIn(context, sentence);
    const figures = figuresIn(context, sentence).filter(
      ({ counted }) => !isCounted(counted, counted.quantity) && !told.some(({ span }) => overlaps(span, counted)),
    );
    return [
      ...told.flatMap((found) => measureDraft(context, found)),
      ...figures.flatMap((figure) =>
        figureDraft(context, figure).filter(
          ({ frame }) => frame !== "measure" || !isOfOthers(figure) || hasRival(findings.sentences[sentence.index + 1]),
        ),
      ),
    ];
  });
};

/**
 * People and buildings are counted by what befell them, and frames of their own know how: a number of them that none of those reads has
 * nothing by which it could meet another.
 */
const isOfOthers = ({ sentence, counted, kind, thing, named, number, attribute }: Figure): boolean => {
  if (kind !== "count" || named !== undefined || number !== undefined || attribute !== null) return false;
  const words = [thing === null ? "" : tokenAt(sentence, thing).lemma, counted.quantity.unit?.split(" ").at(-1) ?? ""];
  return words.some((word) => word !== "" && (namesPeople(word) || lexicon().isA(word, "noun", "building")));
};

/** "4,800 drivers had stopped work, the union said. The railway put the figure at 3,100": whom the next voice counts has to be told. */
const hasRival = (next: Sentence | undefined): boolean => {
  const tokens = next?.tokens ?? [];
  return tokens.some(({ xpos }) => xpos === "CD") && SECOND_VOICE.test(tokens.map(({ lower }) => lower).join(" "));
};
const SECOND_VOICE =
  /\b(?:put|puts|placed|places|estimated|estimates) (?:it|(?:the|that|this|its|their) (?:\p{L}+ )?(?:number|figure|total|count|tally|estimate)) (?:at|as)\b|\b(?:speaks?|spoke) of\b|\b(?:knew|knows|heard) of only\b|\b(?:number|figure|total|count|estimate) (?:was|is|at)\b/u;

/** "would cost £3", "asked for a fine of", "a request for": not told as so. */
const NOT_SO =
  /^(?:would|could|should|might|may|can|will|request|demand|ask|seek|offer|propose|expect|estimate|fear|want|plan|face|faces|facing|if|unless|until|or)$/u;

const SPANS = new Set(["day", "week", "month", "quarter", "year", "decade", "season"]);

const measureDraft = (context: FrameContext, found: Measured): readonly ClaimDraft[] => {
  const { sentence, predicate, noun, of, quantity, span } = found;
  if (quantity.increment || quantity.words !== undefined) return [];
  const near = sentence.tokens.slice(0, sentence.tokens.findLastIndex(({ end }) => end <= span.end) + 1);
  if (near.some(({ lower, lemma }) => NOT_SO.test(lower) || NOT_SO.test(lemma))) return [];
  // "a one-day loss", "the loss of the day": a day has none of its own.
  const timed = (context.times[sentence.index] ?? []).some(
    (time) => of !== null && of >= time.fromToken && of < time.toToken,
  );
  if (found.by === null || timed || (of !== null && SPANS.has(tokenAt(sentence, of).lemma))) return [];
  const putter = found.by === undefined ? null : roleAt(context, sentence, found.by);
  const whose = of === null ? null : before(roleAt(context, sentence, of), span);
  const draft = draftOf(context, {
    frame: "measure",
    rule: found.rule,
    sentence,
    predicate,
    roles: {
      measured: noun === null ? null : roleAt(context, sentence, noun),
      of: whose,
      amount: { text: context.text.slice(span.start, span.end), start: span.start, end: span.end, entity: null },
    },
    quantity: { quantity, span },
    scope: { what: found.what },
    also: [tokenAt(sentence, predicate)],
    ...(putter === null ? {} : { known: { attribution: [linkOf(putter, tokenAt(sentence, predicate))] } }),
  });
  const told = draft.polarity === "positive" && (draft.status === "asserted" || draft.status === "claimed");
  return told ? [draft] : [];
};

/** Who puts a figure on something says so by that. */
const linkOf = ({ text, start, end, entity }: Role, cue: Token): AttributionLink => ({
  speaker: text,
  cue: cue.text,
  start,
  end,
  entity,
  kind: "body",
  cueStart: cue.start,
  cueEnd: cue.end,
});

/** "fined the airline | 2 million euros": the figure is no part of whose it is. */
const before = (role: Role, { start }: Span): Role =>
  role.start < start && role.end > start
    ? {
        ...role,
        text: role.text.slice(0, start - role.start).trimEnd(),
        end: role.start + role.text.slice(0, start - role.start).trimEnd().length,
      }
    : role;
