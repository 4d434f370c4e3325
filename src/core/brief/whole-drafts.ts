import type { Bearing } from "../frames/frame-compare.ts";
import type { FrameRender } from "../frames/frame-render.ts";
import type { StoryContext } from "../picture/context.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { BriefPart, PageGroup } from "../picture/picture.ts";
import { answersMeet } from "../picture/relations.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import { partOfWhole } from "./part-of-whole.ts";
import { isParty } from "./party-publisher.ts";
import { isSpoken } from "./rival-voices.ts";
import { isAdmission, tellsDenial } from "./tells-dispute.ts";
import { speakersOf } from "./told-by.ts";
import { wholeLines, wordsOfWhole } from "./whole-line.ts";
import type { SentenceSource } from "./whole-sentence.ts";

/** Groups whose frames tell a deed or a number in so few words that what makes it news is left out: "X was charged", "54 cases". */
export const TERSE: ReadonlySet<PageGroup> = new Set<PageGroup>(["events", "numbers"]);
/** Groups whose lines are in the words of reports already. */
export const OWN_WORDS: ReadonlySet<PageGroup> = new Set<PageGroup>(["statements", "talks", "forecasts"]);

export const PART_OF_STATUS: { readonly [status: string]: BriefPart } = {
  claimed: "claimed",
  planned: "expected",
  forecast: "expected",
};

/** The part of the brief that an answer is told in. */
export const partOfAnswer = (answer: AnswerDraft, render: FrameRender): BriefPart => {
  const own: BriefPart = render.group === "talks" || render.group === "statements" ? "said" : "known";
  return render.part?.(answer.bearings) ?? PART_OF_STATUS[answer.status] ?? own;
};

type SourceOf = (report: string) => SentenceSource | undefined;

/** What nobody but a party publishes, or others give as its words alone, is what that party says. */
const ofParty = ({ bearings, origins }: AnswerDraft, sourceOf: SourceOf, part: BriefPart): BriefPart => {
  if (part !== "known") return part;
  const own = bearings.filter(({ claim }) => isParty(sourceOf(claim.report)?.publisher ?? null));
  const isTold = origins.length === 1 && own.length > 0;
  const isItsWord = ({ claim }: Bearing): boolean => isTold && claim.attribution.length > 0;
  return bearings.every((one) => own.includes(one) || isItsWord(one)) ? "said" : part;
};

const isOwnVoice = ({ origins }: AnswerDraft): boolean => origins.some(({ kind }) => kind === "publisher");

/** Whether it goes with what two voices tell, or a report in its own; or is what a side admits of itself. */
const isBorneOut = (answer: AnswerDraft, answers: readonly AnswerDraft[]): boolean =>
  answers.some(
    (one) =>
      one.polarity === "positive" &&
      one.status === "asserted" &&
      (one.origins.length > 1 || isOwnVoice(one)) &&
      (one.id === answer.id || answersMeet(one, answer)),
  ) || answer.bearings.some(isAdmitted);

/** "The army acknowledged that it had lost the town", "the ministry said that its forces were no longer there": nobody claims a loss. */
const isAdmitted = ({ claim, polarity }: Bearing): boolean => {
  const { roles, attribution } = claim;
  const [speaker] = attribution;
  if (isAdmission(claim)) return true;
  const of = roles["holder"]?.entity ?? null;
  return polarity === "negative" && of !== null && (speaker?.entity === of || speaker?.affiliation === of);
};

/** An answer in whole sentences of its reports, each a line; what most reports tell as much as first. */
export const wholeDrafts = (
  { question, draft, case: laid }: ToldQuestion,
  part: BriefPart,
  answer: AnswerDraft,
  sourceOf: SourceOf,
): readonly (SentenceDraft & Required<Pick<SentenceDraft, "whole">>)[] =>
  wholeLines(answer, sourceOf).map((one) => ({
    part: ofParty(
      one.answer,
      sourceOf,
      // Who holds a place, by the word of one voice alone, is that voice's claim.
      draft.comparer.render.group === "control" &&
        part === "known" &&
        speakersOf(one.answer) !== "" &&
        !isBorneOut(answer, laid.answers)
        ? "claimed"
        : partOfWhole(part, one.text),
    ),
    text: one.text,
    answers: [one.answer],
    questions: [question.id],
    claims: [...new Set(one.answer.bearings.map(({ claim }) => claim.id))],
    whole: one.whole,
  }));

/** Somebody of those whom a figure counts, told of alone: whatever the figure comes to, that stands. */
const isToldOf = ({ polarity, status }: AnswerDraft): boolean =>
  polarity === "positive" && (status === "asserted" || status in PART_OF_STATUS);

const OPEN: ReadonlySet<string> = new Set(["disputed", "denied", "undecided"]);

/** All whole sentences of reports that tell an answer of a question as it stands now; `slight` where its frame finds that not worth a line. */
export const allWholes = (asked: ToldQuestion, sourceOf: SourceOf, context: StoryContext): readonly SentenceDraft[] => {
  const { question, draft, case: laid } = asked;
  const { render } = draft.comparer;
  const { kind } = question.verdict;
  // One side of what is open would read as known.
  const open = OPEN.has(kind) && !OWN_WORDS.has(render.group);
  const spoken = open ? laid.answers.filter(isSpoken) : [];
  const answers = open ? [] : kind === "changed" ? laid.answers.slice(-1) : laid.answers;
  const weaker = laid.others.filter(
    (answer) => answer.status in PART_OF_STATUS && answer.origins.length > 0 && !laid.strays.includes(answer),
  );
  const came = new Set(laid.outcomes.map(({ ahead }) => ahead?.id));
  const told = [...answers, ...weaker.filter((answer) => !came.has(answer.id)), ...laid.among.filter(isToldOf)];
  const denied = laid.denials.flatMap((answer) =>
    wholeDrafts(asked, "disputed", answer, sourceOf).filter(({ text }) => tellsDenial(wordsOfWhole(text))),
  );
  // What somebody is told to say stands as that voice's word, whatever others give.
  const words = spoken.flatMap((answer) => wholeDrafts(asked, "said", answer, sourceOf));
  return [
    ...denied,
    ...words.map((one): SentenceDraft => ({ ...one, part: one.part === "disputed" ? "disputed" : "said" })),
    ...told.flatMap((answer) => {
      const slight = render.worth !== undefined && !render.worth(answer.bearings, context);
      return wholeDrafts(asked, partOfAnswer(answer, render), answer, sourceOf).map((one) =>
        slight ? { ...one, slight } : one,
      );
    }),
  ];
};
