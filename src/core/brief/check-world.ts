import type { Claim } from "../claim/claim.ts";
import { comparerOf } from "../frames/comparers.ts";
import { fold } from "../lineage/words.ts";
import type { StoryContext } from "../picture/context.ts";
import type { Origin } from "../picture/picture.ts";
import type { CheckWorld } from "./check.ts";
import { type Surnames, surnamesOf } from "./stands-alone.ts";
import type { SentenceSource } from "./whole-sentence.ts";

/** The claims and names of one story. */
export interface CheckedStory {
  readonly claim: (id: string) => Claim | undefined;
  /** Canonical ids of all that its claims name. */
  readonly entities: () => ReadonlySet<string>;
  /** Names of all publishers. */
  readonly publisherNames: readonly string[];
  readonly report: (id: string) => SentenceSource | undefined;
  /** All its reports, in the order of time. */
  readonly reportIds: readonly string[];
  /** The days of their publication, each once, in order. */
  readonly days: readonly string[];
}

/** What the sentences of one story are read against, and its reports in the order of time. */
export type BriefWorld = Omit<CheckWorld, "answers"> & Pick<CheckedStory, "days">;

/** What the checker reads the sentences of one story against. */
export const checkWorldOf = (
  context: StoryContext,
  { claim, entities, publisherNames, report, reportIds, days }: CheckedStory,
  origins: readonly Origin[],
): BriefWorld => {
  let named: CheckWorld["withArticle"] | null = null;
  let persons: Surnames | null = null;
  return {
    claim,
    origins,
    context,
    wordsOf: (told) => comparerOf(told.frame)?.render.words?.(told) ?? [],
    publishers: publisherNames,
    publishedAt: (id) => report(id)?.publishedAt ?? null,
    source: report,
    reportIds,
    days,
    newest: () => {
      const dated = reportIds.findLast((id) => (report(id)?.publishedAt ?? null) !== null);
      return dated === undefined ? null : (report(dated)?.publishedAt ?? null);
    },
    get surnames() {
      persons ??= surnamesOf([...entities()].filter((id) => id.startsWith("person:")).map((id) => context.label(id)));
      return persons;
    },
    get withArticle() {
      named ??= namesWithArticle(entities(), context);
      return named;
    },
  };
};

/** Shorter names are said by chance. */
const SHORTEST_NAME = 4;

/** Things of the story whose names are not written with a capital ("the government"), in the order of their ids. */
const namesWithArticle = (entities: ReadonlySet<string>, context: StoryContext): CheckWorld["withArticle"] =>
  [...entities]
    .filter((id) => !id.startsWith("text:"))
    .sort()
    .map((id) => ({ id, name: fold(context.label(id)) }))
    .filter(({ name }) => name.length >= SHORTEST_NAME && name.startsWith("the "));
