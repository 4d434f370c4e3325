import type { ClaimDraft } from "../frames/frame.ts";
import { isSaid, sideSaid } from "../frames/statement/side-said.ts";
import type { Findings } from "../reading.ts";
import { denialOf } from "../rejoinder/denial.ts";
import type { Sentence } from "../syntax/token.ts";
import { overlaps, type Span, wordsAt } from "../text/span.ts";
import { type Apart, voicesApart } from "./apart.ts";
import { isOneVoice, type Voice } from "./voices.ts";

const OPEN: ReadonlySet<string> = new Set(["asserted", "claimed", "planned", "forecast"]);
/** Fewer words than this of a voice only point at what was said before. */
const FEWEST = 3;

/**
 * Sayings with the voices that their report sets them against, by the words of whole sentences: where nothing of a side was read as a saying, its
 * words are one. What was answered already stays as it is. `ownWords`: frames of sayings.
 */
export const setApart = (
  drafts: readonly ClaimDraft[],
  findings: Findings,
  ownWords: ReadonlySet<string>,
): readonly ClaimDraft[] => {
  const found = voicesApart(findings);
  if (found.length === 0) return drafts;
  let told = drafts;
  for (const pair of found) told = withPair(told, findings, pair, ownWords);
  return told;
};

const withPair = (
  drafts: readonly ClaimDraft[],
  findings: Findings,
  { first, one, second, other, rejects }: Apart,
  ownWords: ReadonlySet<string>,
): readonly ClaimDraft[] => {
  const isAnswered = drafts.some(
    ({ answers, against, sentence }) =>
      (answers !== undefined && overlaps(answers, second)) || (against !== undefined && sentence === second.index),
  );
  if (isAnswered) return drafts;
  const from = sayingOf(drafts, first, one, first === second ? other : null);
  const told = from ?? sideSaid(findings, one?.links ?? [], first, wordsOf(findings, first, one));
  if (from !== null && (from.background || !OPEN.has(from.status))) return drafts;
  const more = from === null ? [...drafts, told] : drafts;
  const own = sayingOf(more, second, other, null);
  if (rejects && (own === null || wordsIn(findings, own) < FEWEST)) {
    const words: Span = { start: other.at, end: second.end };
    return [...more.filter((draft) => draft !== own), denialOf(told, findings, other.links, words, ownWords)];
  }
  const answer = own ?? sideSaid(findings, other.links, second, wordsOf(findings, second, other));
  if (answer === told || answer.background) return drafts;
  const against = { ...answer, against: wordsAt(findings.report.text, told) };
  return own === null ? [...more, against] : more.map((draft) => (draft === own ? against : draft));
};

/** The words of a voice; with whoever speaks, where they are no clause: "officials pointed to Russia". */
const wordsOf = ({ report }: Findings, sentence: Sentence, voice: Voice | null): Span => {
  if (voice === null) return sentence;
  const { said, links, at } = voice;
  const isClause =
    said !== null &&
    sentence.tokens.some(
      ({ start, end, upos, xpos }) =>
        start >= said.start && end <= said.end && (upos === "VERB" || upos === "AUX") && FINITE.has(xpos),
    );
  if (isClause && !/^['’]s /u.test(report.text.slice(said.start, said.end))) return said;
  const start = Math.max(sentence.start, Math.min(at, links[0].told?.start ?? links[0].start, said?.start ?? at));
  return { start: start < at ? start : (said?.start ?? at), end: said?.end ?? sentence.end };
};
const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);

const wordsIn = ({ report }: Findings, { start, end }: Span): number =>
  report.text.slice(start, end).trim().split(/\s+/u).length;

/** What a voice is read to say in a sentence, the longest; of the report itself, its longest clause. `before`: the voice that speaks behind it there. */
const sayingOf = (
  drafts: readonly ClaimDraft[],
  sentence: Sentence,
  voice: Voice | null,
  before: Voice | null,
): ClaimDraft | null =>
  drafts
    .filter(
      (draft) =>
        isSaid(draft) &&
        draft.sentence === sentence.index &&
        draft.answers === undefined &&
        (before === null || draft.end <= before.at) &&
        (voice === null
          ? draft.attribution.length === 0
          : draft.attribution.length > 0 && isOneVoice(draft.attribution.slice(0, 1), voice.links.slice(0, 1))),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .find(({ start, end }) => voice?.said == null || end - start >= MOST_OF * (voice.said.end - voice.said.start)) ??
  null;
/** A clause that is less than this share of what a voice says tells something beside it. */
const MOST_OF = 0.5;
