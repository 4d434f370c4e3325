import type { Claim } from "../claim/claim.ts";
import { comparerOf } from "../frames/comparers.ts";
import { fold } from "../lineage/words.ts";
import type { StoryContext } from "../picture/context.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { BriefMemory } from "../picture/memory/brief-memory.ts";
import { partsOfTolls } from "../picture/part-of-toll.ts";
import type { BriefPart, BriefSentence, Origin, PageGroup } from "../picture/picture.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import type { Report } from "../report/report.ts";
import { type CheckWorld, checkSentence } from "./check.ts";
import { whenToldIn } from "./dated.ts";
import { introducing, unknownOpening } from "./introduced.ts";
import { overtakenIn } from "./overtaken.ts";
import { LONGEST, PARTS } from "./parts.ts";
import { sentencesOf } from "./sentences.ts";
import { toldBefore } from "./told-before.ts";

/** A sentence before it is checked, with the answers that it tells. */
export interface SentenceDraft extends BriefSentence {
  readonly answers: readonly AnswerDraft[];
  /** What is told where the whole does not stand the checks: parts of it that mislead nobody alone. */
  readonly instead?: readonly SentenceDraft[];
}

/** The claims and names of one story. */
export interface CheckedStory {
  readonly claim: (id: string) => Claim | undefined;
  /** Canonical ids of all that its claims name. */
  readonly entities: () => ReadonlySet<string>;
  /** Names of all publishers. */
  readonly publisherNames: readonly string[];
  readonly report: (id: string) => Pick<Report, "publishedAt"> | undefined;
}

/** What the checker reads the sentences of one story against. */
export const checkWorldOf = (
  context: StoryContext,
  { claim, entities, publisherNames, report }: CheckedStory,
  origins: readonly Origin[],
): Omit<CheckWorld, "answers"> => {
  let named: CheckWorld["withArticle"] | null = null;
  return {
    claim,
    origins,
    context,
    wordsOf: (told) => comparerOf(told.frame)?.render.words?.(told) ?? [],
    publishers: publisherNames,
    publishedAt: (id) => report(id)?.publishedAt ?? null,
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

/** Of a sentence's answers the last is the latest. */
const asAnswer = (answer: AnswerDraft, index: number, all: readonly AnswerDraft[]): CheckWorld["answers"][number] => ({
  claims: answer.bearings.map((bearing) => bearing.claim.id),
  reports: answer.reports,
  origins: answer.origins.map((origin) => origin.id),
  originsAtLeast: answer.originsAtLeast,
  status: answer.status,
  polarity: answer.polarity,
  latest: index === all.length - 1,
});

/** So many sentences a brief has room for. */
const SHORT = 8;

/** Sayings in a part that tells of acts and figures too: what people say they will do crowds out what is planned. */
const MOST_SAID = 3;

const LEADING: ReadonlySet<BriefPart> = new Set<BriefPart>(["known", "changed", "disputed"]);

/** Parts that tell what holds: what a later report overtakes stands in none of them. */
const OF_NOW: ReadonlySet<BriefPart> = new Set<BriefPart>(["known", "claimed", "expected", "said"]);

/** Origins by the one name that the story has for each. */
export type OriginsById = ReadonlyMap<string, Origin>;

/** All origins of a question, by the one name that the story has for each. */
const originsOf = ({ case: laid }: ToldQuestion, known: OriginsById): readonly Origin[] =>
  [...laid.answers, ...laid.others, ...laid.denials].flatMap(({ origins }) =>
    origins.map((origin) => known.get(origin.id) ?? origin),
  );

/** The question with each origin by the one name that the story has for it. */
const underOneName = (asked: ToldQuestion, known: OriginsById): ToldQuestion => {
  const named = (answers: readonly AnswerDraft[]): readonly AnswerDraft[] =>
    answers.map((answer) => ({ ...answer, origins: answer.origins.map((origin) => known.get(origin.id) ?? origin) }));
  const { answers, others, denials } = asked.case;
  return {
    ...asked,
    case: { ...asked.case, answers: named(answers), others: named(others), denials: named(denials) },
  };
};

/** A sentence that is checked when it is first asked whether it holds. */
export interface CheckedDraft {
  readonly draft: SentenceDraft;
  readonly holds: () => boolean;
  readonly instead: readonly CheckedDraft[];
}

/** The origins of the story, those of a sentence by the names that it tells. */
const asNamed = ({ answers }: SentenceDraft, { origins }: Pick<CheckWorld, "origins">): readonly Origin[] => {
  const named = new Map(answers.flatMap((answer) => answer.origins.map((origin) => [origin.id, origin])));
  return origins.map((origin) => named.get(origin.id) ?? origin);
};

const checked = (draft: SentenceDraft, world: Omit<CheckWorld, "answers">): CheckedDraft => {
  let held: boolean | null = null;
  return {
    draft,
    holds: () => {
      held ??=
        checkSentence(draft, { ...world, origins: asNamed(draft, world), answers: draft.answers.map(asAnswer) })
          .length === 0;
      return held;
    },
    instead: (draft.instead ?? []).map((one) => checked(one, world)),
  };
};

const reportsOf = (question: ToldQuestion): number => {
  const known = reports.get(question);
  if (known !== undefined) return known;
  const { answers, others, denials } = question.case;
  const found = new Set([...answers, ...others, ...denials].flatMap((answer) => answer.reports)).size;
  reports.set(question, found);
  return found;
};
const reports = new WeakMap<ToldQuestion, number>();

/** What several reports tell comes before what one does, of whatever kind it is. */
const inBriefOrder = (questions: readonly ToldQuestion[]): readonly ToldQuestion[] => {
  const weights = new Map(
    questions.map((one) => {
      const told = reportsOf(one);
      return [one, told > 1 ? Math.max(one.weight, told * 1000) : one.weight];
    }),
  );
  return [...questions].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
};

/** Groups whose lines are in words of reports, which may mean something told before them. */
const OWN_WORDS: ReadonlySet<string> = new Set<PageGroup>(["statements", "events", "talks", "forecasts"]);
const SUPPORT = /\s*\((\d+) reports?,[^()]*\)/gu;
const SAID_BY = /^(?:(?!["\u201c]).)*?\b(?:said|denied|claimed)(?: that|:)\s/u;
/** "There was a shooting in Varn." */
const THERE_WAS = /^There (?:was|were|is to be|are to be) [^;]*$/u;

/** What a line tells, one by one, without who tells it. */
const tellingsIn = (text: string): readonly string[] =>
  text
    .replace(SUPPORT, "")
    .replace(/\.$/u, "")
    .split("; ")
    .map((part) => part.replace(SAID_BY, ""));

/** Of the content words of a line so many stand in one that was printed before: it tells nothing new. */
const RETOLD = 0.85;

const retellings = () => {
  const lines: Set<string>[] = [];
  const stemsOf = (text: string): Set<string> => introducing(tellingsIn(text));
  return {
    covers: (text: string): boolean => {
      const own = [...stemsOf(text)];
      return lines.some((line) => own.filter((stem) => line.has(stem)).length >= own.length * RETOLD);
    },
    add: (text: string): void => {
      lines.push(stemsOf(text));
    },
  };
};

/** The picture in prose, part by part. A sentence that its own claims do not bear out is not printed. */
export const briefOf = (
  questions: readonly ToldQuestion[],
  world: Omit<CheckWorld, "answers">,
  known: OriginsById,
  memory: BriefMemory,
  /** What stands above the brief: the title and the main facts. */
  above: readonly string[],
): BriefSentence[] => {
  const printed = new Map<BriefPart, BriefSentence[]>();
  const seen = new Set<string>();
  const before = toldBefore();
  const sayings = new Map<BriefPart, number>();
  const introduced = introducing(above);
  const retold = retellings();
  const isOvertaken = overtakenIn(questions, world.publishedAt, world.context.find);
  const parts = partsOfTolls(questions);
  const whenTold = whenToldIn(questions, world.publishedAt);
  const print = (question: ToldQuestion, slight: boolean): void => {
    // A sum of several crimes or of a year is no figure of the story, nor is a part of its toll.
    if (before.tells(question) || parts.has(question) || question.draft.key["events"] === "several") return;
    const sentences = memory.sentences(question, slight, originsOf(question, known), (context) => {
      const seenBy = { ...world, context };
      return sentencesOf(underOneName(question, known), context, slight, world.publishedAt).map((draft) =>
        checked(draft, seenBy),
      );
    });
    for (const { draft, holds } of sentences.flatMap((one) =>
      one.instead.length === 0 || one.holds() ? [one] : one.instead,
    )) {
      const part = printed.get(draft.part) ?? [];
      if (part.length >= LONGEST[draft.part] || seen.has(draft.text)) continue;
      const single = reportsOf(question) < 2;
      const said = single && question.draft.comparer.render.group === "statements" && draft.part !== "said";
      if (said && (sayings.get(draft.part) ?? 0) >= MOST_SAID) continue;
      seen.add(draft.text);
      if (OF_NOW.has(draft.part) && draft.answers.every(isOvertaken)) continue;
      if (!holds()) continue;
      const { group } = question.draft.comparer.render;
      const tellings = tellingsIn(draft.text);
      if (OWN_WORDS.has(group) && tellings.some((telling) => unknownOpening(telling, introduced) !== null)) continue;
      if (OWN_WORDS.has(group) && retold.covers(draft.text)) continue;
      retold.add(draft.text);
      for (const stem of introducing([draft.text])) introduced.add(stem);
      const text = `${draft.text.replace(/\.$/u, "")}${whenTold(draft)}.`;
      part.push({ part: draft.part, text, claims: draft.claims, questions: draft.questions });
      printed.set(draft.part, part);
      if (said) sayings.set(draft.part, (sayings.get(draft.part) ?? 0) + 1);
      before.add(question);
    }
  };
  const length = (): number => [...printed.values()].reduce((sum, part) => sum + part.length, 0);
  for (const question of inBriefOrder(questions)) print(question, false);
  // Where little is told, what one report says that somebody said is worth a sentence too.
  for (const question of questions)
    if (length() < SHORT && question.draft.comparer.render.slight) print(question, true);
  // The questions that weigh most stand first: where that is a figure that changed, or a dispute, the brief opens with it.
  const first = [...printed.keys()].find((part) => LEADING.has(part));
  const order: readonly BriefPart[] = first ? [first, ...PARTS] : PARTS;
  const all = [...new Set(order)].flatMap((part) => printed.get(part) ?? []);
  // That there was one at all is said by whatever else is told of it.
  const telling = all.filter(({ text }) => !THERE_WAS.test(text));
  return telling.length > 1 ? telling : all;
};
