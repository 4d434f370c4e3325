import { contextOf } from "../frames/build/frame-context.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import type { QuantityMention } from "../quantity/quantity.ts";
import type { Findings } from "../reading.ts";
import type { Sentence } from "../syntax/token.ts";
import { mayMatchIn, type Sought, sought } from "../text/pattern-words.ts";
import { contains, cover, type Span } from "../text/span.ts";
import { markedWords, withFigure } from "./with-figure.ts";

const FIGURE = "#\\d+#";
const ABOUT = "(?:(?:about|around|some|at least|only|just) ){0,2}";
const COUNT =
  "(?:(?:it|that|this|(?:the|that|its|their|his|her) (?:(?:death|own) )?(?:figure|count|toll|number|total|tally|estimate)) )";

/** How one voice gives another figure than it gave before, in the words of one sentence with its figures as "#n#". */
const REVISED: readonly Sought[] = [
  // "The front, which claimed 73 dead on Monday night, came down to 68".
  sought(
    new RegExp(
      `(?<old>${FIGURE})[^;#]{0,60}? , (?:and |but )?(?:(?:later|then|since|now|has|have|had) ){0,2}(?<move>came down|come down|climbed down|backed down|went down|gone down|came up|went up|gone up|moved) to ${ABOUT}(?<now>${FIGURE})(?= (?:[.,;:)]|on|in|after|by|dead|people)(?: |$))`,
      "du",
    ),
  ),
  // "The ministry, which had spoken of five dead, lowered that to four", "first said 12 were hurt and then corrected it to nine".
  sought(
    new RegExp(
      `(?<old>${FIGURE})[^;#]{0,60}? (?:,|and|but) (?:(?:later|then|since|now|has|have|had) ){0,2}(?<move>lowered|cut|reduced|revised|corrected|amended|raised|lifted|increased|put) ${COUNT}(?:(?:up|down|upwards?|downwards?) )?(?:to|at) ${ABOUT}(?<now>${FIGURE})`,
      "du",
    ),
  ),
];
const LONGEST = 90;

interface Revision {
  readonly old: QuantityMention;
  readonly now: QuantityMention;
  readonly words: Span;
}

/**
 * The figure to which a voice moves from the one that it gave before ("which claimed 73 dead on Monday, came down to 68"): the same claim
 * with that figure, by the same voice; the earlier one holds no more. What the frames made of the bare figure gives way to it.
 */
export const revisedFigures = (
  drafts: readonly ClaimDraft[],
  findings: Findings,
  ownWords: ReadonlySet<string>,
): readonly ClaimDraft[] => {
  const counted = new Set(drafts.filter(({ quantity }) => quantity !== null).map(({ sentence }) => sentence));
  if (counted.size === 0) return drafts;
  const { quantities } = contextOf(findings);
  let told = drafts;
  for (const index of counted) {
    const sentence = findings.sentences[index];
    const here = quantities[index] ?? [];
    if (sentence === undefined || here.length < 2 || sentence.tokens.length > LONGEST) continue;
    const revision = revisionIn(findings.report.text, sentence, here);
    if (revision !== null) told = withRevision(told, revision, findings, index, ownWords);
  }
  return told;
};

const revisionIn = (text: string, sentence: Sentence, here: readonly QuantityMention[]): Revision | null => {
  for (const wording of REVISED) {
    if (!mayMatchIn(wording, text, sentence)) continue;
    const { words, tokenAt } = markedWords(sentence, here);
    const match = wording.pattern.exec(words);
    const at = match?.indices?.groups?.["move"];
    const [old, now] = [match?.groups?.["old"], match?.groups?.["now"]].map(
      (mark) => here[Number(mark?.slice(1, -1) ?? -1)],
    );
    const move = at && sentence.tokens[tokenAt(at[0])];
    if (old && now && move && now.quantity.share === null && !now.quantity.increment)
      return { old, now, words: cover({ start: move.start, end: move.end }, now) };
  }
  return null;
};

const withRevision = (
  drafts: readonly ClaimDraft[],
  { old, now, words }: Revision,
  findings: Findings,
  sentence: number,
  ownWords: ReadonlySet<string>,
): readonly ClaimDraft[] => {
  const first = drafts.find(
    (draft) =>
      draft.sentence === sentence &&
      !ownWords.has(draft.frame) &&
      draft.quantity !== null &&
      draft.quantity.low === old.quantity.low &&
      draft.polarity === "positive" &&
      contains(draft, old),
  );
  if (first === undefined) return drafts;
  const { text } = findings.report;
  const { retracts: _retracts, ...scope } = first.scope;
  const gone: ClaimDraft = {
    ...first,
    status: "asked",
    direct: false,
    scope: { ...first.scope, retracts: "figure" },
    figure: { role: "overtaken", text: text.slice(words.start, words.end), ...words },
  };
  return [
    ...drafts
      .filter(
        (draft) => !(draft.sentence === sentence && contains(draft, now) && draft !== first && draft.quantity !== null),
      )
      .map((draft) => (draft === first ? gone : draft)),
    withFigure({ ...first, status: "asserted", scope }, { figure: now, words }, findings, first.attribution),
  ];
};
