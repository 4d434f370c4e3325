import type { Claim } from "../claim/claim.ts";
import { comparerOf } from "../frames/comparers.ts";
import { fold, stem } from "../lineage/words.ts";
import type { StoryContext } from "../picture/context.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { BriefMemory } from "../picture/memory/brief-memory.ts";
import { partsOfTolls } from "../picture/part-of-toll.ts";
import type { BriefPart, BriefSentence, Origin, PageGroup } from "../picture/picture.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import { dayOfWords, wasWrittenOn } from "../report/words-day.ts";
import { type CheckWorld, checkSentence } from "./check.ts";
import { whenToldIn } from "./dated.ts";
import { countsDeadToo } from "./dead-among.ts";
import { introducedIn, introducer } from "./introduce.ts";
import { introducing, unknownOpening } from "./introduced.ts";
import { overtakenIn, staleSentences } from "./overtaken.ts";
import { LONGEST, PARTS } from "./parts.ts";
import { sentencesOf } from "./sentences.ts";
import { bareSurname, type Surnames, surnamesOf, unknownIn, whyNotAlone } from "./stands-alone.ts";
import { toldBefore } from "./told-before.ts";
import { type WholeSentence, wordsOfWhole } from "./whole-line.ts";
import type { SentenceSource } from "./whole-sentence.ts";

/** A sentence before it is checked, with the answers that it tells. */
export interface SentenceDraft extends BriefSentence {
  readonly answers: readonly AnswerDraft[];
  /** What is told where the whole does not stand the checks: parts of it that mislead nobody alone. */
  readonly instead?: readonly SentenceDraft[];
  /** The sentence of a report that it is, whole. */
  readonly whole?: WholeSentence;
  /** Whole sentences of reports that tell the same, the best first: where one of them can be understood alone it is told instead. */
  readonly rather?: readonly SentenceDraft[];
  /** Such sentences that fewer reports tell: told where the line itself cannot be understood alone. */
  readonly orElse?: readonly SentenceDraft[];
  /** Where none of these can, nothing is told. */
  readonly onlyRather?: boolean;
}

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
}

/** What the checker reads the sentences of one story against. */
export const checkWorldOf = (
  context: StoryContext,
  { claim, entities, publisherNames, report, reportIds }: CheckedStory,
  origins: readonly Origin[],
): Omit<CheckWorld, "answers"> => {
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
  readonly rather: readonly CheckedDraft[];
  readonly orElse: readonly CheckedDraft[];
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
    rather: (draft.rather ?? []).map((one) => checked(one, world)),
    orElse: (draft.orElse ?? []).map((one) => checked(one, world)),
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

const reportsTold = ({ answers }: SentenceDraft): ReadonlySet<string> =>
  new Set(answers.flatMap(({ reports }) => reports));

/** Whether two claims stand in one sentence of one report. */
const sharesSentence = ({ claim }: Pick<CheckWorld, "claim">, one: string, other: string): boolean => {
  const [a, b] = [claim(one), claim(other)];
  return a !== undefined && a.report === b?.report && a.sentence === b.sentence;
};

const sentencesTold = new WeakMap<AnswerDraft, ReadonlySet<string>>();
const placeOf = ({ report, sentence }: Claim): string => `${report} ${sentence}`;
const placesOf = (answer: AnswerDraft): ReadonlySet<string> => {
  const known = sentencesTold.get(answer) ?? new Set(answer.bearings.map(({ claim }) => placeOf(claim)));
  sentencesTold.set(answer, known);
  return known;
};

/** Whether a claim stands in a sentence that tells what changed since, or what was taken back: it is no longer what is known. */
const changedIn = (questions: readonly ToldQuestion[]): ((claim: Claim | undefined) => boolean) => {
  const gone = questions.flatMap(({ question, case: { answers, withdrawn } }) => [
    ...(question.verdict.kind === "changed" ? answers.slice(0, -1) : []),
    ...withdrawn.map(({ answer }) => answer),
  ]);
  return (claim) => claim !== undefined && gone.some((answer) => placesOf(answer).has(placeOf(claim)));
};

/** The picture in prose, part by part. A sentence that its own claims do not bear out is not printed. */
export const briefOf = (
  questions: readonly ToldQuestion[],
  world: Omit<CheckWorld, "answers">,
  known: OriginsById,
  memory: BriefMemory,
  /** What stands above the brief: the title and the main facts. */
  above: readonly string[],
  /** Questions on what befell others, or at another time: no sentence that tells of it is told whole. */
  apart: readonly ToldQuestion[],
): BriefSentence[] => {
  const printed = new Map<BriefPart, BriefSentence[]>();
  const seen = new Set<string>();
  const before = toldBefore();
  const sayings = new Map<BriefPart, number>();
  const introduced = introducing(above);
  const retold = retellings();
  /** The whole sentences that stand in the brief. */
  const printedWhole = new Set<string>();
  /** Whole sentences of reports that stand in the brief, and lines in its own words of what is known, each with the reports that tell it. */
  const wholes: { readonly claims: readonly string[]; readonly reports: ReadonlySet<string> }[] = [];
  const made = new Map<BriefSentence, SentenceDraft>();
  const draftOf = new Map<BriefSentence, SentenceDraft>();
  /** What the brief says in its own words, and as many reports tell in a whole sentence that stands there too, is told once. */
  const isToldWhole = (line: BriefSentence): boolean => {
    const draft = wholes.length > 0 ? made.get(line) : undefined;
    if (draft === undefined) return false;
    const told = reportsTold(draft);
    return wholes.some(
      ({ claims, reports }) =>
        [...told].every((report) => reports.has(report)) &&
        line.claims.some((one) => claims.some((other) => sharesSentence(world, one, other))),
    );
  };
  const ofOthers = new Set(apart.flatMap(({ draft }) => draft.bearings.map(({ claim }) => placeOf(claim))));
  const isOfOthers = (claim: Claim | undefined): boolean => claim !== undefined && ofOthers.has(placeOf(claim));
  const isChangedSince = changedIn(questions);
  const isOvertaken = overtakenIn(questions, world.publishedAt, world.context.find, (claim) => {
    const source = world.source(claim.report);
    return source === undefined ? null : dayOfWords(source, claim.start);
  });
  const isStale = staleSentences(questions, isOvertaken);
  const parts = partsOfTolls(questions);
  const isWithDead = countsDeadToo(questions);
  const whenTold = whenToldIn(world.newest(), world.publishedAt, (report) => {
    const source = world.source(report);
    return source !== undefined && wasWrittenOn(source);
  });
  const introduce = introducer(world);
  const isUnderstood = ({ draft }: CheckedDraft): boolean => {
    const words = wordsOfWhole(draft.text);
    return (
      !(draft.part === "known" && draft.claims.some((id) => isChangedSince(world.claim(id)))) &&
      !draft.claims.some((id) => isOfOthers(world.claim(id))) &&
      whyNotAlone(words, introduced, world.surnames) === null &&
      unknownOpening(words, introduced) === null &&
      bareSurname(introduce(words, draft, (word) => introduced.has(stem(word))).text, world.surnames, introduced) ===
        null
    );
  };
  /** A whole sentence of a report, else the line itself, else a sentence that fewer reports tell; null where none can be understood alone. */
  const choose = (drafted: CheckedDraft, all: boolean): CheckedDraft | null => {
    const whole = (one: CheckedDraft): boolean =>
      !printedWhole.has(wordsOfWhole(one.draft.text)) && isUnderstood(one) && one.holds();
    // The sentence stands in the brief already, for something else that it tells.
    if (drafted.rather.some(({ draft }) => printedWhole.has(wordsOfWhole(draft.text)))) return null;
    const rather = drafted.rather.find(whole);
    if (rather) return rather;
    if (drafted.draft.onlyRather === true) return null;
    // Who speaks in words that no sentence with a name holds is read from what stands around them: told where little else is.
    if (!all && isQuoteAlone(drafted.draft)) return null;
    const meant = tellingsIn(drafted.draft.text).every(
      (telling) => unknownIn(telling, introduced, world.surnames) === null,
    );
    return meant || drafted.draft.orElse === undefined ? drafted : (drafted.orElse.find(whole) ?? null);
  };
  const isQuoteAlone = ({ orElse, answers, claims }: SentenceDraft): boolean =>
    orElse !== undefined &&
    answers.every(({ reports }) => reports.length === 1) &&
    claims.every((id) => world.claim(id)?.direct === true);
  const print = (question: ToldQuestion, slight: boolean, all = false): void => {
    // A sum of several crimes or of a year is no figure of the story, nor is a part of its toll.
    if (before.tells(question) || parts.has(question) || question.draft.key["events"] === "several") return;
    const sentences = memory.sentences(question, slight, originsOf(question, known), (context) => {
      const seenBy = { ...world, context };
      return sentencesOf(underOneName(question, known), context, slight, world.source).map((draft) =>
        checked(draft, seenBy),
      );
    });
    const isOneCount = isWithDead(question);
    for (const drafted of sentences.flatMap((one) =>
      one.instead.length === 0 || (one.holds() && !isOneCount) ? [one] : one.instead,
    )) {
      const chosen = choose(drafted, all);
      if (chosen === null) continue;
      const { draft, holds } = chosen;
      const part = printed.get(draft.part) ?? [];
      if (part.length >= LONGEST[draft.part] || seen.has(draft.text)) continue;
      const single = reportsOf(question) < 2;
      const said = single && question.draft.comparer.render.group === "statements" && draft.part !== "said";
      if (said && (sayings.get(draft.part) ?? 0) >= MOST_SAID) continue;
      seen.add(draft.text);
      if (OF_NOW.has(draft.part) && draft.answers.every(isOvertaken)) continue;
      if (draft.whole && draft.claims.some((id) => isStale(world.claim(id)))) continue;
      if (!holds()) continue;
      const { group } = question.draft.comparer.render;
      const tellings = tellingsIn(draft.text);
      if (OWN_WORDS.has(group) && tellings.some((telling) => unknownOpening(telling, introduced) !== null)) continue;
      if (OWN_WORDS.has(group) && retold.covers(draft.text)) continue;
      retold.add(draft.text);
      for (const stem of introducing([draft.text])) introduced.add(stem);
      // A whole sentence tells its day itself.
      const text = draft.whole ? draft.text : `${draft.text.replace(/\.$/u, "")}${whenTold(draft)}.`;
      const line = { part: draft.part, text, claims: draft.claims, questions: draft.questions };
      part.push(line);
      draftOf.set(line, draft);
      if (draft.whole) {
        wholes.push({ claims: draft.claims, reports: reportsTold(draft) });
        printedWhole.add(wordsOfWhole(draft.text));
      } else if (draft.part === "known" && draft.answers.length === 1) made.set(line, draft);
      printed.set(draft.part, part);
      if (said) sayings.set(draft.part, (sayings.get(draft.part) ?? 0) + 1);
      before.add(question);
    }
  };
  const length = (): number => [...printed.values()].reduce((sum, part) => sum + part.length, 0);
  for (const question of inBriefOrder(questions)) print(question, false);
  // Where little is told, what one report says that somebody said is worth a sentence too.
  for (const question of questions) if (length() < SHORT) print(question, false, true);
  for (const question of questions)
    if (length() < SHORT && question.draft.comparer.render.slight) print(question, true, true);
  // The questions that weigh most stand first: where that is a figure that changed, or a dispute, the brief opens with it.
  const first = [...printed.keys()].find((part) => LEADING.has(part));
  const order: readonly BriefPart[] = first ? [first, ...PARTS] : PARTS;
  const all = [...new Set(order)].flatMap((part) => printed.get(part) ?? []).filter((line) => !isToldWhole(line));
  // That there was one at all is said by whatever else is told of it.
  const telling = all.filter(({ text }) => !THERE_WAS.test(text));
  return introducedIn(telling.length > 1 ? telling : all, above, (line, told) => {
    const draft = draftOf.get(line);
    const { text, inserted } = draft ? introduce(line.text, draft, told) : line;
    return inserted === undefined || inserted.length === 0 ? line : { ...line, text, inserted };
  });
};
