import { draftsOf } from "../frames/build/near-drafts.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import type { Findings } from "../reading.ts";
import { denialOf, isOpen } from "../rejoinder/denial.ts";
import { wordsAt } from "../text/span.ts";
import { type Saying, sayingOf } from "./saying.ts";
import { NEGATING, TIES, type Tie } from "./ties.ts";
import { isOneVoice } from "./voices.ts";

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
  const found: Answered[] = [];
  for (const [at, other] of sayings.entries()) {
    if (!ANSWERING.has(other.status)) continue;
    const answering = sayingOf(findings, other);
    // Words of several sentences tell several things, and which of them answers nobody knows.
    if (answering === null || other.end > answering.sentence.end + MARKS) continue;
    for (const one of lastBefore(sayings, at, other)) {
      if (
        !ANSWERED.has(one.status) ||
        isOneVoice(one.attribution, other.attribution) ||
        isToldBetween(findings, one, other)
      )
        continue;
      const said = sayingOf(findings, one);
      const tie = said && tieOf(findings, said, answering);
      if (tie == null) continue;
      found.push({ one, other, denies: NEGATING.has(tie) && isOpen(one, other.attribution) });
      break;
    }
  }
  return found.length === 0 ? drafts : withAnswers(drafts, found, findings, ownWords);
};

/** `denies`: what is answered is told of whoever answers, or a rumour, and the answer says that it is not so. */
interface Answered {
  readonly one: ClaimDraft;
  readonly other: ClaimDraft;
  readonly denies: boolean;
}

/** What is set against another saying keeps its place; a denial stands beside what the denier says, as it does for "denied this". */
const withAnswers = (
  drafts: readonly ClaimDraft[],
  found: readonly Answered[],
  findings: Findings,
  ownWords: ReadonlySet<string>,
): readonly ClaimDraft[] => {
  const { text } = findings.report;
  const answers = new Map(found.flatMap(({ one, other, denies }) => (denies ? [] : [[other, one]])));
  const denied = new Set(found.flatMap(({ one, denies }) => (denies ? [one] : [])));
  const told = drafts.map((draft): ClaimDraft => {
    const answer = answers.get(draft);
    if (answer !== undefined) return { ...draft, against: wordsAt(text, answer) };
    return denied.has(draft) && draft.status === "asserted" ? { ...draft, status: "claimed" } : draft;
  });
  const denials = found.flatMap(({ one, other, denies }) =>
    denies ? [denialOf(one, findings, other.attribution, other, ownWords)] : [],
  );
  return [...told, ...denials];
};

/** The saying right before, and the whole that it is a clause of. */
const lastBefore = (sayings: readonly ClaimDraft[], at: number, other: ClaimDraft): readonly ClaimDraft[] => {
  let before = at - 1;
  while (before >= 0 && (sayings[before] as ClaimDraft).end > other.start) before -= 1;
  const last = sayings[before];
  if (last === undefined || other.sentence - last.sentence > FARTHEST) return [];
  const [speaker] = last.attribution;
  return draftsOf(sayings, last.sentence)
    .filter((draft) => draft.end <= other.start && draft.attribution[0]?.start === speaker?.start)
    .reverse();
};

const tieOf = (findings: Findings, one: Saying, other: Saying): Tie | null => {
  const { text } = findings.report;
  const from = Math.max(one.draft.end, other.sentence.start);
  const between = text.slice(from, other.sentence.end).toLowerCase().replace(/\s+/gu, " ");
  const pair = { findings, one, other, between };
  return TIES.find((tie) => tie(pair)) ?? null;
};

/** "By one account 40 had; a lawyer says it is fewer": what the second answers stands in its own sentence, and was not read. */
const isToldBetween = ({ sentences, report }: Findings, one: ClaimDraft, other: ClaimDraft): boolean => {
  const start = sentences[other.sentence]?.start ?? other.start;
  return one.end <= start && /[;]/u.test(report.text.slice(start, other.start));
};
