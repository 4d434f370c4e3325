import type { Claim } from "../../claim/claim.ts";
import type { Bearing } from "../../frames/frame-compare.ts";
import type { StoryLineage } from "../../lineage/lineage.ts";
import type { Report } from "../../report/report.ts";
import { contextOf, type StoryContext } from "../context.ts";
import type { AnswerDraft, QuestionDraft } from "../drafts.ts";
import type { ReportOrder } from "../order/order.ts";
import { bodiesBy } from "../origins/bodies.ts";
import type { PassageIndex } from "../origins/join-lineage.ts";
import type { Publishers, Voice } from "../origins/voice.ts";
import type { ToldQuestion } from "../story-picture.ts";
import { type AnswerBook, type Askable, type Asked, isTouched, nothingAsked } from "./asked.ts";
import { type BearingMemory, bearingMemory } from "./bearing-memory.ts";
import { type ClashMemory, clashMemory } from "./clash-memory.ts";
import { type PassageAsks, watchPassages } from "./passage-asks.ts";

/** All that the answers and the verdict of one question are made from, beside the question's own claims. */
export interface ToldWorld {
  readonly context: StoryContext;
  readonly publishers: Publishers;
  readonly passages: PassageIndex;
  readonly report: (id: string) => Report | undefined;
  readonly order: ReportOrder;
  readonly clashes: ClashMemory;
  readonly bearings: BearingMemory;
  /** The voice of a claim of the question; made once. */
  readonly voice: (claim: Claim, make: (claim: Claim) => Voice) => Voice;
  /** Makes an answer of bearings that say the same, by the passages that it is given; or gives that of last time, where it would be made all the same. */
  readonly answer: (
    id: string,
    bearings: readonly Bearing[],
    make: (passages: PassageIndex) => AnswerDraft,
  ) => AnswerDraft;
}

export type Tell = (draft: QuestionDraft, world: ToldWorld) => ToldQuestion;

/** The world of a story, and what is known to have changed in it since its questions were told last. */
export interface Watched {
  readonly world: ToldWorld;
  readonly names: Askable;
  /** What is answered otherwise now, of all that was asked. */
  readonly changed: Asked;
  /** The links of the story, and those that were found since. */
  readonly lineage: Pick<StoryLineage, "fresh">;
  /** Whether only reports at the end have come since: then those that it knew are the same. */
  readonly goesOn: boolean;
}

interface KeptAnswer {
  readonly answer: AnswerDraft;
  readonly passages: PassageAsks;
}

interface Remembered {
  readonly told: ToldQuestion;
  /** The reports as they were when it was looked at last. */
  report: ToldWorld["report"];
  readonly asked: Asked;
  readonly passages: PassageAsks;
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly clashes: ClashMemory;
  readonly bearings: ReturnType<typeof bearingMemory>;
  readonly voices: Map<Claim, Voice>;
  /** Whether it was made from what is not watched: all claims, the order that other questions give. */
  readonly loose: boolean;
}

/** The questions of one story as they were told last. */
export interface ToldMemory {
  /** What `tell` would give: what it gave last time where nothing that it was made from changed. */
  readonly tell: (draft: QuestionDraft, watched: Watched, tell: Tell) => ToldQuestion;
  /** Forgets what was not told since it was called last. */
  readonly settle: () => void;
}

const sameBearings = (a: readonly Bearing[], b: readonly Bearing[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** Were its claims, its reports and all that was asked for it the same then? Its passages are another matter. */
const isStill = (known: Remembered, { world, changed, goesOn }: Watched): boolean => {
  if (known.loose || isTouched(known.asked, changed)) return false;
  if (goesOn) return true;
  const isSame = ({ report }: Claim): boolean => world.report(report) === known.report(report);
  return known.told.draft.bearings.every(({ claim }) => isSame(claim)) && [...known.voices.keys()].every(isSame);
};

const asksByReport = new WeakMap<Remembered, ReadonlyMap<string, readonly PassageAsks[]>>();

/** What was asked of the passages of each report, for a question and its answers; kept with them. */
const asksIn = (known: Remembered): ReadonlyMap<string, readonly PassageAsks[]> => {
  const before = asksByReport.get(known);
  if (before !== undefined) return before;
  const found = new Map<string, PassageAsks[]>();
  const put = (asks: PassageAsks): void =>
    asks.reports((report) => {
      const here = found.get(report);
      if (here === undefined) found.set(report, [asks]);
      else here.push(asks);
    });
  put(known.passages);
  for (const { passages } of known.answers.values()) put(passages);
  asksByReport.set(known, found);
  return found;
};

/** Whether all that was asked of passages is answered in the same way by the links of now. */
const hold = (known: Remembered, { lineage: { fresh } }: Watched): boolean => {
  if (fresh === null) return false;
  const asked = asksIn(known);
  for (const [report, links] of fresh)
    if (asked.get(report)?.some((asks) => asks.isTouchedIn(report, links))) return false;
  return true;
};

const holdsStill = ({ passages }: KeptAnswer, { lineage: { fresh } }: Watched): boolean =>
  fresh !== null && !passages.isTouched(fresh);

export const toldMemory = (book: AnswerBook): ToldMemory => {
  let before = new Map<string, Remembered>();
  let now = new Map<string, Remembered>();
  return {
    tell: (draft, watched, tell) => {
      const known = before.get(draft.id);
      const still = known !== undefined && isStill(known, watched) ? known : null;
      if (still !== null && still.told.draft === draft && hold(still, watched)) {
        still.report = watched.world.report;
        now.set(draft.id, still);
        return still.told;
      }
      const { world, names } = watched;
      const asked = still?.asked ?? nothingAsked();
      const own = book.watched(names, asked);
      const answers = new Map<string, KeptAnswer>();
      const passages = watchPassages(world.passages);
      const clashes = clashMemory(still?.clashes.table() ?? null);
      const voices = still?.voices ?? new Map<Claim, Voice>();
      const bearings = still?.bearings ?? bearingMemory();
      if (!watched.goesOn) bearings.forget();
      let loose = false;
      const told = tell(draft, {
        ...world,
        context: contextOf(own, {
          claimsFor: (summary) => {
            loose = true;
            return world.context.claimsFor(summary);
          },
          get joins() {
            loose = true;
            return world.context.joins;
          },
        }),
        publishers: {
          ...world.publishers,
          publishes: own.publishes,
          outlet: own.outlet,
          houseOf: own.houseOf,
          bodies: bodiesBy(own.body),
        },
        passages: passages.index,
        clashes,
        bearings,
        voice: (claim, make) => {
          const voice = voices.get(claim) ?? make(claim);
          voices.set(claim, voice);
          return voice;
        },
        order: {
          ...world.order,
          compare: (a, b, question) => {
            const dated = world.order.byDates(a, b);
            if (dated === null) loose = true;
            return dated ?? world.order.compare(a, b, question);
          },
        },
        answer: (id, bearings, make) => {
          const last = still?.answers.get(id);
          const kept =
            last !== undefined && sameBearings(last.answer.bearings, bearings) && holdsStill(last, watched)
              ? last
              : makeAnswer(world.passages, make);
          answers.set(id, kept);
          return kept.answer;
        },
      });
      const { report } = world;
      now.set(draft.id, { told, report, asked, passages: passages.asks, answers, clashes, bearings, voices, loose });
      return told;
    },
    settle: () => {
      before = now;
      now = new Map();
    },
  };
};

const makeAnswer = (index: PassageIndex, make: (passages: PassageIndex) => AnswerDraft): KeptAnswer => {
  const passages = watchPassages(index);
  return { answer: make(passages.index), passages: passages.asks };
};
