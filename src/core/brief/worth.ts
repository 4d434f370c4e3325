import type { BriefPart, PageGroup } from "../picture/picture.ts";
import type { Candidate } from "./candidates.ts";
import type { Central } from "./importance/central.ts";
import type { Novelty } from "./novelty.ts";
import type { Singly } from "./singly.ts";

/** What the words of a line that were told before take from it, where all were; log odds. */
const RETOLD_COST = 2;
/** A line of which so much was told before tells too little. */
const TOO_MUCH = 0.7;
/** So much of that is by the questions that it answers, the rest by its words. */
const BY_ANSWER = 0.4;
/** What each person has whom half of the reports name and no line before; log odds. */
const NAMED_BONUS = 1.4;
const MOST_NAMED = 2;

/** Groups whose lines are in words of reports, which may mean something told before them. */
export const IN_WORDS_OF_REPORTS: ReadonlySet<string> = new Set<PageGroup>([
  "statements",
  "events",
  "talks",
  "forecasts",
]);

/** What was printed so far, by which the next line is weighed. */
export interface Printed {
  readonly central: Pick<Central, "namesIn">;
  readonly novelty: Novelty;
  readonly singly: Pick<Singly, "has">;
  /** Questions that a printed line answers. */
  readonly answered: ReadonlyMap<string, BriefPart>;
  /** The answers that printed lines tell. */
  readonly answersTold: ReadonlySet<string>;
}

/** What a line is worth beside what was printed, in log odds: the less, the more of its words were told. */
export const worthIn =
  ({ central, novelty, singly, answered, answersTold }: Printed) =>
  ({ one: { draft }, odds, question, place }: Candidate): number => {
    const own = draft.whole !== undefined || IN_WORDS_OF_REPORTS.has(question.draft.comparer.render.group);
    const asked = [...(place?.questions ?? draft.questions)];
    // Whoever is told of by name is new beside the figure that counts them.
    const isNew = (place?.answers ?? draft.answers).some(({ id }) => singly.has(id) && !answersTold.has(id));
    const again = isNew ? 0 : asked.filter((id) => answered.has(id)).length / Math.max(1, asked.length);
    // That two voices differ on it is new, whatever of their words was told.
    const words = own && draft.part !== "disputed" ? novelty.told(draft.text) : 0;
    const told = own ? (1 - BY_ANSWER) * words + BY_ANSWER * again : 0;
    if (Math.max(words, told) > TOO_MUCH) return Number.NEGATIVE_INFINITY;
    const names = place === null ? [] : central.namesIn(place).filter((stem) => !novelty.has(stem));
    return odds - RETOLD_COST * told + NAMED_BONUS * Math.min(MOST_NAMED, names.length);
  };
