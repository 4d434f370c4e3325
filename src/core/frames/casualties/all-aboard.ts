import { formTrigger, holds } from "../../clause/held-words.ts";
import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence } from "../../syntax/token.ts";
import { cover, overlaps, type Span } from "../../text/span.ts";
import { draftOf } from "../build/draft.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { draftsOf } from "../build/near-drafts.ts";
import { aboardOf, aboardUnit } from "../count/aboard.ts";
import type { ClaimDraft } from "../frame.ts";
import { populationOf } from "./victims.ts";

const LOST = formTrigger(["aboard", "board", "survivor", "survivors", "survived", "survive"]);
const EVERYBODY =
  "(?:all|everyone|everybody)(?: (?:of )?(?:the |those )?(?:\\d[\\d,]*|[\\p{L}]+(?:-[\\p{L}]+)?)?(?: ?(?:people|persons|passengers|passengers and crew(?: members)?|souls))?)? (?:on ?board|aboard)";
const DEAD = "(?<cue>killed|dead|died|die|perished|drowned)";
/** "killing all on board", "all 62 aboard were killed", "there were no survivors", "none of those on board survived". */
const WORDINGS: readonly RegExp[] = [
  new RegExp(`(?<cue>kill(?:ing|ed|s)) ${EVERYBODY}\\b`, "giu"),
  new RegExp(
    `(?<![\\p{L}] but )${EVERYBODY}(?: (?:the|a|an|its) [\\p{L}-]+)?,?(?: (?:are|is|were|was|have been|had been|has been|have|had|confirmed))* ${DEAD}\\b`,
    "giu",
  ),
  /\b(?:there (?:are|were|have been|had been) no|(?:with|leaving|left|finding|found) no|no) (?<cue>survivors)\b(?! (?:of|said|has|was able|could|wanted))/giu,
  /\b(?:no ?one|nobody|none(?: of (?:the|those|them)\b[^.;]{0,30}?)?)(?: on board| aboard)? (?:had |has |have )?(?<cue>survived)\b/giu,
];
/** "nearly all", "all but two": not everybody. */
const NOT_ALL = /\b(?:nearly|almost|not|virtually|practically)\s+$|\ball (?:but|except)\b/iu;

/**
 * "A plane with 62 people aboard crashed, killing all on board": as many killed as the sentence, or the one before it in the
 * paragraph, sets on board. Where they fell is told by others: a flight is told by the places that it lies between. Nothing where neither tells a number, or they tell several.
 */
export const allAboard = (context: FrameContext): readonly ClaimDraft[] =>
  context.findings.sentences.flatMap((sentence) => {
    if (!sentence.parsed || !holds(sentence, LOST)) return [];
    const cue = cueIn(context, sentence);
    const counted = cue === null ? null : countedAboard(context, sentence);
    if (cue === null || counted === null) return [];
    const { quantity, start, end } = counted;
    const { token, words } = cue;
    const draft = draftOf(context, {
      frame: "casualties",
      happening: true,
      rule: "casualties/all-aboard",
      sentence,
      predicate: token,
      harm: "killed",
      roles: {
        victim: { text: context.text.slice(start, end), start, end, entity: null },
        agent: null,
      },
      quantity: { quantity: { ...quantity, of: null }, span: { start, end } },
      scope: { population: populationOf(quantity.unit) },
    });
    return [{ ...draft, ...cover(cover(draft, words), { start, end }), polarity: "positive" as const }];
  });

/** The words that tell that all were lost, and the token of the verb or noun in them; null where none do. */
const cueIn = ({ text }: FrameContext, sentence: Sentence): { readonly token: number; readonly words: Span } | null => {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  for (const wording of WORDINGS)
    for (const match of words.matchAll(wording)) {
      const before = words.slice(0, match.index);
      if (NOT_ALL.test(before) || NOT_ALL.test(match[0]) || GUESSED.test(before)) continue;
      const cue = match.groups?.["cue"] ?? "";
      const at = sentence.start + match.index + match[0].lastIndexOf(cue);
      const first = match[0].startsWith(cue) ? sentence.start + match.index : at;
      const token = sentence.tokens.find(({ start, end }) => start <= first && first < end);
      const start = sentence.start + match.index;
      if (token !== undefined) return { token: token.index, words: { start, end: start + match[0].length } };
    }
  return null;
};
/** "it is feared that all 70 on board": nobody knows. */
const GUESSED =
  /\b(?:fear(?:s|ed|ing)?|presum(?:ed|es)|believ(?:ed|es)|suppos(?:ed|es)|assum(?:ed|es)|worr(?:y|ied|ies))\b/iu;
const LONGEST = 600;

/** The number of people on board that a sentence tells, else the one before it. */
const countedAboard = (context: FrameContext, sentence: Sentence): QuantityMention | null => {
  const before = context.findings.sentences[sentence.index - 1];
  const goesOn = before !== undefined && !context.text.slice(before.end, sentence.start).includes("\n");
  for (const one of [sentence, ...(goesOn ? [before] : [])]) {
    const found = (context.quantities[one.index] ?? []).filter(
      (mention) => !PART.has(aboardUnit(mention.quantity.unit)) && aboardOf(context.text, one, mention) !== null,
    );
    const sizes = new Set(found.map(({ quantity }) => quantity.low));
    if (found.length > 0) return sizes.size === 1 ? (found[0] ?? null) : null;
  }
  return null;
};

/** Passengers are some of those on board, and so is the crew. */
const PART: ReadonlySet<string> = new Set(["passenger", "crew member"]);

/** The claims of a report with those of everybody on board: what only says that everybody died gives way to them. */
export const withAllAboard = (context: FrameContext, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] => {
  const all = allAboard(context);
  if (all.length === 0) return drafts;
  return [
    ...drafts.filter(
      (draft) =>
        !draftsOf(all, draft.sentence).some((one) => one.harm === draft.harm && overlaps(one, draft)) ||
        (draft.scope["population"] !== "person" && draft.scope["reference"] !== "definite"),
    ),
    ...all,
  ];
};
