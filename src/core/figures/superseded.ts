import { contextOf } from "../frames/build/frame-context.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import type { QuantityMention } from "../quantity/quantity.ts";
import type { Findings } from "../reading.ts";
import type { Sentence } from "../syntax/token.ts";
import { cover } from "../text/span.ts";

/** A figure of the sentence by its place in the list, in the words that are asked. */
const FIGURE = "#\\d+#";
const COUNTED = "(?:toll|count|figure|number|total|tally|estimate)s?";
const LOWERS =
  "(?:lower(?:ed|ing|s)?|cut(?:ting|s)?|reduc(?:ed|ing|es?)|slash(?:ed|ing|es)?|trim(?:med|ming|s)?|revis(?:ed|ing|es?)|correct(?:ed|ing|s)?|amend(?:ed|ing|s)?|downgrad(?:ed|ing|es?)|adjust(?:ed|ing|s)?|scal(?:ed|ing|es) (?:back|down)|br(?:ought|ings?|inging) down)";
const EARLIER =
  "(?:as |than |that (?:was |had been )?|which (?:was |had been )?)?(?:earlier|previously|initially|originally|at first|first|before|mistakenly|wrongly|erroneously)";

/** How one sentence puts a figure in the place of a larger one. `now` and `old` name them. */
const LOWERED: readonly RegExp[] = [
  // "cut the toll to 275 from 288", "lowered its count of dead from 40 to 34".
  new RegExp(
    `\\b${LOWERS}\\b[^.;]{0,60}?\\bto (?:about |around |at least )?(?<now>${FIGURE})[^.;]{0,30}? from (?<old>${FIGURE})`,
    "iu",
  ),
  new RegExp(
    `\\b${LOWERS}\\b[^.;]{0,60}?\\bfrom (?<old>${FIGURE})[^.;]{0,30}? to (?:about |around |at least )?(?<now>${FIGURE})`,
    "iu",
  ),
];

/** "12, not 15 as earlier reported", "12 and not the 15 that it had announced": the old figure was told before, and is said not to hold. */
const CORRECTED: readonly RegExp[] = [
  new RegExp(
    `(?<now>${FIGURE})[^.;]{0,60}?,? (?:and )?(?:not|instead of|rather than) (?:the )?(?<old>${FIGURE})(?: \\p{L}+){0,2}? ${EARLIER}`,
    "iu",
  ),
  new RegExp(
    `(?<now>${FIGURE})[^.;]{0,60}?,? (?:and )?(?:not|instead of|rather than) the (?<old>${FIGURE})(?: \\p{L}+){0,2}? (?:it |they |he |she |police |officials )?(?:had |was |were )?(?:earlier |previously |first |initially )?(?:announced|reported|given|told|said|stated|claimed)`,
    "iu",
  ),
];

/** "the toll was put at 17, down from 21, after names were found to be counted twice". */
const RECOUNTED: readonly RegExp[] = [
  new RegExp(
    `(?<now>${FIGURE})[^.;]{0,60}?,? down from (?:the |an? )?(?:\\p{L}+ ){0,3}?(?<old>${FIGURE})[^.]{0,120}?\\b(?:${COUNTED} (?:was|were|had been) (?:wrong|mistaken|too high)|twice|error|mistake|recount|correct\\p{L}*|revis\\p{L}*|duplicat\\p{L}*|miscount\\p{L}*)`,
    "iu",
  ),
];
/** "The council has lowered its toll. It said 47 had died, not 60": what is not is what it told before, by the words of the sentence before. */
const NOT_OLD = new RegExp(`(?<now>${FIGURE})[^.;]{0,60}?, (?:and )?not (?<old>${FIGURE})`, "iu");
const HAS_LOWERED = new RegExp(`\\b${LOWERS}\\b[^.;]{0,40}?\\b${COUNTED}\\b`, "iu");

/** One of these stands in all of them. */
const HINT = /\b(?:from|not|instead of|rather than|down)\b/iu;
/** No pattern is asked of more, in UTF-16 units. */
const LONGEST = 400;

const SUPERSEDES = [...LOWERED, ...CORRECTED, ...RECOUNTED];

/** "This replaces the figure of 112 deaths given on Monday": told before, and gone; the new one stands in another sentence. */
const REPLACED = new RegExp(
  `\\b(?:replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|cancel(?:s|led|ling)?|correct(?:s|ed|ing)|retract(?:s|ed|ing)) (?:the|an|our|its|their) (?:(?:earlier|previous|old|first|initial|higher|lower|provisional) )?${COUNTED} of (?:about |around |at least |some )?(?<old>${FIGURE})`,
  "iu",
);

const GONE_HINT = /\b(?:replac|supersed|cancel|correct|retract)/iu;

/** Of what is measured, and not counted, a lower figure is a fall: "the fare was cut to 34 dollars from 40". */
const COUNT = "count";

/**
 * The old figure where a sentence puts a smaller one in its place ("cut the toll to 275 from 288"): a claim of it that supports nothing
 * and takes back whatever told it before. The new one stays as it is read.
 */
export const superseded = (drafts: readonly ClaimDraft[], findings: Findings): readonly ClaimDraft[] => {
  const counted = drafts.filter(
    ({ quantity, background, polarity, scope }) =>
      quantity !== null && !background && polarity === "positive" && scope["retracts"] === undefined,
  );
  if (counted.length === 0) return drafts;
  const { quantities } = contextOf(findings);
  const replaced = new Set(counted.filter((draft) => isReplaced(draft, findings, quantities[draft.sentence] ?? [])));
  if (replaced.size > 0) {
    const left = drafts.map((draft) => (replaced.has(draft) ? asGone(draft) : draft));
    return superseded(left, findings);
  }
  const found: ClaimDraft[] = [];
  for (const index of new Set(counted.map(({ sentence }) => sentence))) {
    const sentence = findings.sentences[index];
    const here = quantities[index] ?? [];
    if (sentence === undefined || here.length < 2) continue;
    const before = findings.sentences[index - 1];
    const lowered = before !== undefined && HAS_LOWERED.test(findings.report.text.slice(before.start, before.end));
    const pair = pairIn(findings.report.text, sentence, here, lowered);
    if (pair === null) continue;
    const told = counted.find(
      (draft) =>
        draft.sentence === index &&
        (pair.corrected || (draft.scope["kind"] ?? COUNT) === COUNT) &&
        draft.quantity?.low === pair.now.quantity.low &&
        draft.quantity.share === pair.now.quantity.share,
    );
    if (told !== undefined) found.push(oldFigure(told, pair.old, findings.report.text));
  }
  return found.length === 0 ? drafts : [...drafts, ...found];
};

const isReplaced = (
  { quantity, sentence: at }: ClaimDraft,
  { report, sentences }: Findings,
  here: readonly QuantityMention[],
): boolean => {
  const sentence = sentences[at];
  if (sentence === undefined || !GONE_HINT.test(report.text.slice(sentence.start, sentence.end))) return false;
  const old = REPLACED.exec(markedWords(report.text, sentence, here))?.groups?.["old"];
  const figure = old === undefined ? undefined : here[Number(old.slice(1, -1))];
  return figure !== undefined && quantity !== null && figure.quantity.low === quantity.low;
};

/** It supports nothing, and takes back whatever told it before. */
const asGone = (draft: ClaimDraft): ClaimDraft => ({
  ...draft,
  status: "asked",
  direct: false,
  scope: { ...draft.scope, retracts: "figure" },
});

interface Pair {
  readonly now: QuantityMention;
  readonly old: QuantityMention;
  /** The words say that the old one was wrong, and not only that it is no more. */
  readonly corrected: boolean;
}

/** The words of a sentence with its figures by their place in the list. */
const markedWords = (text: string, { start, end, tokens }: Sentence, here: readonly QuantityMention[]): string =>
  here.reduceRight(
    (so, { from, to }, at) => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      return first === undefined || last === undefined || last.end > start + LONGEST
        ? so
        : `${so.slice(0, first.start - start)}#${at}#${so.slice(last.end - start)}`;
    },
    text.slice(start, Math.min(end, start + LONGEST)),
  );

const pairIn = (text: string, sentence: Sentence, here: readonly QuantityMention[], lowered: boolean): Pair | null => {
  const { start, end } = sentence;
  if (!HINT.test(text.slice(start, Math.min(end, start + LONGEST)))) return null;
  const marked = markedWords(text, sentence, here);
  for (const pattern of lowered ? [...SUPERSEDES, NOT_OLD] : SUPERSEDES) {
    const { now, old } = pattern.exec(marked)?.groups ?? {};
    const pair = { now: here[Number(now?.slice(1, -1))], old: here[Number(old?.slice(1, -1))] };
    if (pair.now === undefined || pair.old === undefined) continue;
    const [size, before] = [sizeOf(pair.now), sizeOf(pair.old)];
    if (size === null || before === null || size === before) continue;
    const corrected = CORRECTED.includes(pattern);
    if (corrected || size < before) return { now: pair.now, old: pair.old, corrected };
  }
  return null;
};

const sizeOf = ({ quantity }: QuantityMention): number | null => quantity.share ?? quantity.low;

/** The same claim with the old figure, by whoever tells the new one. */
const oldFigure = (
  { told: _told, yields: _yields, quotation: _quotation, figure: _figure, ...draft }: ClaimDraft,
  old: QuantityMention,
  text: string,
): ClaimDraft => {
  const { low, high, bound, share } = old.quantity;
  const words = cover(draft, old);
  return {
    ...draft,
    ...words,
    status: "asked",
    direct: false,
    scope: { ...draft.scope, retracts: "figure" },
    quantity: draft.quantity && { ...draft.quantity, low, high, bound, share },
    roles: Object.fromEntries(
      Object.entries(draft.roles).map(([name, role]) => [
        name,
        // Whoever was counted is now told by the old number alone.
        role && name === "victim"
          ? { text: text.slice(old.start, old.end), start: old.start, end: old.end, entity: null }
          : role,
      ]),
    ),
    figure: { role: "overtaken", text: text.slice(words.start, words.end), ...words },
  };
};
