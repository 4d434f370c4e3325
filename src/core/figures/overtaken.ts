import type { FrameContext } from "../frames/build/frame-context.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import { mayMatchIn, type Sought, sought } from "../text/pattern-words.ts";
import { overlaps, type Span } from "../text/span.ts";
import { isStated, kindOf, sizeOf, wholeOf } from "./own-figures.ts";

/** "toll at 58, not 60": a figure that the headline or the lead says not to hold. */
const NOT =
  /\bnot (?:the )?(?<figure>\d[\d,.]*|\p{L}+(?:-\p{L}+)?)(?= ?(?:[;,.:)–—-]|$|as\b|but\b|people\b|dead\b|killed\b|bodies\b))/giu;

/** "was lowered from 40 to 34 on Saturday": what was done to a figure on a day that is over. */
const MOVED = sought(
  /\b(?:lower(?:ed|ing)|cut|reduc(?:ed|ing)|rais(?:ed|ing)|revis(?:ed|ing)|correct(?:ed|ing)|brought|adjust(?:ed|ing))\b[^.;]{0,40}?\bfrom [\p{L}\d,.-]+ to [\p{L}\d,.-]+/iu,
);

/** The paper's own earlier telling: "earlier this paper's website reported that 61 had died". */
const OWN_EARLIER = sought(
  /\b(?:earlier|previously|at first|originally|initially|first|had)\b[^.;]{0,60}\b(?:this|our) (?:news ?paper|paper|website|site|page|channel|station|agency|magazine)|\b(?:this|our) (?:news ?paper|paper|website|site|page|channel|station|agency|magazine)\b[^.;]{0,60}\b(?:earlier|previously|at first|originally|initially|first|had (?:said|reported|told|written|put|given))\b/iu,
);

const taken = (draft: ClaimDraft, { start, end }: Span, { text }: FrameContext): ClaimDraft => ({
  ...draft,
  status: "asked",
  scope: { ...draft.scope, retracts: "told before" },
  figure: { role: "overtaken", text: text.slice(start, end), start, end },
});

/** Figures that their own report says to hold no more: they support nothing, and take back whatever told them before. */
export const overtaken = (drafts: readonly ClaimDraft[], context: FrameContext): readonly ClaimDraft[] => {
  const denied = deniedInHead(drafts, context);
  return drafts.map((draft) => {
    const size = sizeOf(draft);
    if (size === null || !isStated(draft)) return draft;
    const kind = kindOf(draft);
    const not = denied.find((one) => one.kind === kind && one.size === size);
    if (not !== undefined && !overlaps(not.words, draft)) return taken(draft, not.words, context);
    const whole = wholeOf(context, drafts, kind);
    if (whole !== null && (whole === draft || sizeOf(whole) === size)) return draft;
    const until = whole === null ? null : untilBehind(context, draft);
    if (until !== null) return taken(draft, until, context);
    const isElsewhere = whole !== null && whole.sentence !== draft.sentence;
    const shown = wordsOf(context, draft, OWN_EARLIER) ?? (isElsewhere ? wordsOf(context, draft, MOVED) : null);
    return shown === null ? draft : taken(draft, shown, context);
  });
};

/** "it was 275 until Tuesday". */
const untilBehind = ({ text }: FrameContext, { end }: ClaimDraft): Span | null => {
  const match = /^(?: (?:people|dead|killed|bodies))? (?:until|till|before) \p{L}+/u.exec(
    text.slice(end, end + UNTIL_REACH),
  );
  return match === null ? null : { start: end + 1, end: end + match[0].length };
};
const UNTIL_REACH = 40;

/** The words of the draft's sentence that show it, where the draft stands in them or behind them. */
const wordsOf = ({ text, findings }: FrameContext, draft: ClaimDraft, words: Sought): Span | null => {
  const sentence = findings.sentences[draft.sentence];
  const match =
    sentence &&
    mayMatchIn(words, text, sentence) &&
    words.pattern.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)));
  if (!sentence || !match) return null;
  const start = sentence.start + match.index;
  return { start, end: start + match[0].length };
};
const LONGEST = 500;

interface Denied {
  readonly kind: string;
  readonly size: number;
  readonly words: Span;
}

/** Figures behind a "not" in the head, right behind a figure of the same kind. */
const deniedInHead = (drafts: readonly ClaimDraft[], context: FrameContext): readonly Denied[] =>
  [...new Set(drafts.map(kindOf))].flatMap((kind) => {
    const whole = wholeOf(context, drafts, kind);
    const sentence = whole === null ? undefined : context.findings.sentences[whole.sentence];
    if (whole === null || sentence === undefined) return [];
    return [...context.text.slice(whole.start, sentence.end).matchAll(NOT)]
      .slice(0, 1)
      .flatMap((match): readonly Denied[] => {
        const start = whole.start + match.index;
        const number = start + match[0].lastIndexOf(match.groups?.["figure"] ?? "");
        const figure = (context.quantities[sentence.index] ?? []).find(
          (one) => one.start <= number && number < one.end,
        );
        const size = figure?.quantity.low ?? null;
        return size === null || start - whole.end > NEAR
          ? []
          : [{ kind, size, words: { start, end: start + match[0].length } }];
      });
  });
/** So far behind the figure that holds, in UTF-16 units. */
const NEAR = 12;
