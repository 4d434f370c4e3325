import type { ClaimDraft } from "../frames/frame.ts";
import type { Findings } from "../reading.ts";
import { wordsAt } from "../text/span.ts";
import { type Saying, sayingOf } from "./saying.ts";
import { TIES } from "./ties.ts";

/** What may be answered: plans and forecasts too ("has made no such promise"). */
const ANSWERED: ReadonlySet<string> = new Set(["asserted", "claimed", "planned", "forecast"]);
const ANSWERING: ReadonlySet<string> = new Set(["asserted", "claimed"]);
/** Sentences back that what is answered may stand. */
const FARTHEST = 1;
/** Units of a closing quotation mark and a space. */
const MARKS = 2;

/**
 * Sayings with what they are set against: the words of another voice right before them that they answer otherwise ("X said the doors were
 * locked; Y said no door had been locked"). That two voices stand side by side is no sign of it alone: a tie of `ties.ts` must show it.
 * `ownWords`: frames of sayings.
 */
export const setAgainst = (
  drafts: readonly ClaimDraft[],
  findings: Findings,
  ownWords: ReadonlySet<string>,
): readonly ClaimDraft[] => {
  const sayings = drafts
    .filter(
      ({ frame, attribution, answers, background }) =>
        ownWords.has(frame) && attribution.length > 0 && !answers && !background,
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const found = new Map<ClaimDraft, ClaimDraft>();
  for (const [at, other] of sayings.entries()) {
    if (!ANSWERING.has(other.status)) continue;
    const one = sayings.slice(0, at).findLast((draft) => draft.end <= other.start);
    if (one === undefined || !ANSWERED.has(one.status) || other.sentence - one.sentence > FARTHEST) continue;
    if (isOneVoice(one, other) || isToldBetween(findings, one, other)) continue;
    const pair = [sayingOf(findings, one), sayingOf(findings, other)] as const;
    // Words of several sentences tell several things, and which of them answers nobody knows.
    if (pair[1] !== null && pair[1].draft.end > pair[1].sentence.end + MARKS) continue;
    if (pair[0] !== null && pair[1] !== null && differ(findings, pair[0], pair[1])) found.set(other, one);
  }
  if (found.size === 0) return drafts;
  const { text } = findings.report;
  return drafts.map((draft) => {
    const one = found.get(draft);
    return one === undefined ? draft : { ...draft, against: wordsAt(text, one) };
  });
};

const differ = (findings: Findings, one: Saying, other: Saying): boolean => {
  const { text } = findings.report;
  const from = Math.max(one.draft.end, other.sentence.start);
  const between = text.slice(from, other.sentence.end).toLowerCase().replace(/\s+/gu, " ");
  const pair = { findings, one, other, between };
  return TIES.some((tie) => tie(pair));
};

/** "By one account 40 had; a lawyer says it is fewer": what the second answers stands in its own sentence, and was not read. */
const isToldBetween = ({ sentences, report }: Findings, one: ClaimDraft, other: ClaimDraft): boolean => {
  const start = sentences[other.sentence]?.start ?? other.start;
  return one.end <= start && /[;]/u.test(report.text.slice(start, other.start));
};

const OF_THEIRS = /^(?:one of )?(?:its|their) (?!own\b)/iu;

const bare = (words: string): string => words.toLowerCase().replace(/^(?:the|an?|its|their|his|her|our) /u, "");

/** The same person or body, one of its people ("one of its doctors"), or one that is told to pass on the other's words. */
const isOneVoice = (a: ClaimDraft, b: ClaimDraft): boolean =>
  (a.attribution[0]?.kind === "body" && b.attribution.some(({ speaker }) => OF_THEIRS.test(speaker))) ||
  a.attribution.some((one) =>
    b.attribution.some(
      (other) =>
        one.start === other.start ||
        (one.entity != null && one.entity === other.entity) ||
        (one.entity != null && one.entity === other.affiliation) ||
        (one.affiliation != null && one.affiliation === other.entity) ||
        bare(one.speaker) === bare(other.speaker),
    ),
  );
