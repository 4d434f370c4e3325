import type { Report } from "../../report/report.ts";
import type { StoryContext } from "../context.ts";
import type { AnswerDraft, QuestionDraft } from "../drafts.ts";
import type { ReportOrder } from "../order/order.ts";
import type { PassageIndex } from "../origins/join-lineage.ts";
import type { Publishers } from "../origins/voice.ts";
import type { ToldQuestion } from "../story-picture.ts";
import { recordedContext } from "./recorded-context.ts";
import { recorder } from "./recorder.ts";
import { sameDraft } from "./same-draft.ts";

/** All that the answers and the verdict of one question are made from, beside the question's own claims. */
export interface ToldWorld {
  readonly context: StoryContext;
  readonly publishers: Publishers;
  readonly passages: PassageIndex;
  readonly report: (id: string) => Report | undefined;
  readonly order: ReportOrder;
}

export type Tell = (draft: QuestionDraft, world: ToldWorld) => ToldQuestion;

interface Remembered {
  readonly told: ToldQuestion;
  readonly holds: (world: ToldWorld) => boolean;
}

/** The questions of one story as they were told last. */
export interface ToldMemory {
  /**
   * What `tell` would give: what it gave last time where the claims are the same and all that was asked of the world then is
   * answered all the same now. `wordsOf` is that of the world of now.
   */
  readonly tell: (draft: QuestionDraft, world: ToldWorld, tell: Tell) => ToldQuestion;
  /** Forgets what was not told since it was called last. */
  readonly settle: () => void;
}

const noWords = (): string => {
  throw new Error("A remembered question is told with the words of its own time.");
};

/** The world, each answer of it recorded; `loose` is told of what cannot be: the order that other questions give, all claims. */
const recordedWorld = (world: ToldWorld, loose: () => void): { world: ToldWorld; asked: () => Remembered["holds"] } => {
  const asked = recorder(world);
  const { record } = asked;
  const report = record((now: ToldWorld, id: string) => now.report(id));
  return {
    world: {
      report,
      context: recordedContext(world.context, asked, loose),
      publishers: {
        publishes: record((now: ToldWorld, key: string) => now.publishers.publishes(key)),
        publisherOf: record((now: ToldWorld, id: string) => now.publishers.publisherOf(id)),
        creditOf: record((now: ToldWorld, id: string) => now.publishers.creditOf(id)),
        bodies: {
          named: record((now: ToldWorld, words: string) => now.publishers.bodies.named(words)),
          behind: record((now: ToldWorld, speaker: string) => now.publishers.bodies.behind(speaker)),
        },
      },
      passages: {
        around: record((now: ToldWorld, claim: Parameters<PassageIndex["around"]>[0]) => now.passages.around(claim)),
        sharing: record((now: ToldWorld, asked: Parameters<PassageIndex["sharing"]>[0]) => now.passages.sharing(asked)),
      },
      order: {
        publishedAt: (id) => report(id)?.publishedAt ?? null,
        // Reports are recorded: the same ones have the same dates.
        byDates: world.order.byDates,
        compare: (a, b, question) => {
          const dated = world.order.byDates(a, b);
          if (dated === null) loose();
          return dated ?? world.order.compare(a, b, question);
        },
      },
    },
    asked: asked.asked,
  };
};

export const toldMemory = (): ToldMemory => {
  let before = new Map<string, Remembered>();
  let now = new Map<string, Remembered>();
  return {
    tell: (draft, world, tell) => {
      const known = before.get(draft.id);
      if (known && sameDraft(known.told.draft, draft) && known.holds(world)) {
        now.set(draft.id, known);
        const { told } = known;
        const wordsOf = (answer: AnswerDraft): string => draft.comparer.render.value(answer.bearings, world.context);
        return { ...told, case: { ...told.case, wordsOf } };
      }
      let exact = true;
      const recorded = recordedWorld(world, () => {
        exact = false;
      });
      // Its reports decide which claim stands first, whether the question looks at them or not.
      for (const { claim } of draft.bearings) recorded.world.report(claim.report);
      const told = tell(draft, recorded.world);
      const kept = { ...told, case: { ...told.case, wordsOf: noWords } };
      if (exact) now.set(draft.id, { told: kept, holds: recorded.asked() });
      const wordsOf = (answer: AnswerDraft): string => draft.comparer.render.value(answer.bearings, world.context);
      return { ...told, case: { ...told.case, wordsOf } };
    },
    settle: () => {
      before = now;
      now = new Map();
    },
  };
};
