import type { Answer, Picture, Question, StoryPicture } from "../picture/picture.ts";

/** What a claim is whatever its id: its words where they stand. A newer engine gives other ids to the same words. */
export type ClaimKeys = ReadonlyMap<string, string>;

export const claimKeys = (...pictures: readonly Picture[]): ClaimKeys =>
  new Map(
    pictures.flatMap(({ claims }) =>
      claims.map((claim) => [claim.id, `${claim.report} ${claim.start} ${claim.frame}`] as const),
    ),
  );

const keysOfClaims = (ids: readonly string[], keys: ClaimKeys): ReadonlySet<string> =>
  new Set(ids.map((id) => keys.get(id) ?? id));

export const claimsOfQuestion = (question: Question): readonly string[] => [
  ...question.answers.flatMap((answer) => answer.claims),
  ...question.beside,
];

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
};

/** Stories of two pictures that share reports. */
export interface StoryMatch {
  readonly after: StoryPicture;
  /** Earlier stories that gave reports to it, most reports first. */
  readonly before: readonly StoryPicture[];
}

export interface StoryMatches {
  readonly matches: readonly StoryMatch[];
  /** Earlier stories of which no report is left. */
  readonly gone: readonly StoryPicture[];
  /** Earlier stories whose reports are now in several, with these. */
  readonly split: readonly { readonly before: StoryPicture; readonly after: readonly StoryPicture[] }[];
}

export const matchStories = (before: Picture, after: Picture): StoryMatches => {
  const storyOf = new Map(before.stories.flatMap((story) => story.reports.map((report) => [report, story] as const)));
  const parts = new Map<string, StoryPicture[]>();
  const matches = after.stories.map((story): StoryMatch => {
    const counts = new Map<StoryPicture, number>();
    for (const report of story.reports) {
      const was = storyOf.get(report);
      if (was) counts.set(was, (counts.get(was) ?? 0) + 1);
    }
    const from = [...counts]
      .sort(
        ([a, x], [b, y]) => y - x || Number(b.id === story.id) - Number(a.id === story.id) || (a.id < b.id ? -1 : 1),
      )
      .map(([one]) => one);
    for (const one of from) parts.set(one.id, [...(parts.get(one.id) ?? []), story]);
    return { after: story, before: from };
  });
  return {
    matches,
    gone: before.stories.filter((story) => !parts.has(story.id)),
    split: before.stories.flatMap((story) => {
      const into = parts.get(story.id) ?? [];
      return into.length > 1 ? [{ before: story, after: into }] : [];
    }),
  };
};

export interface QuestionMatch {
  readonly before: Question;
  readonly after: Question;
}

export interface QuestionMatches {
  readonly matches: readonly QuestionMatch[];
  readonly opened: readonly Question[];
  readonly closed: readonly Question[];
}

/** Questions are one where their ids are equal, else where they share most claims. Each is matched once. */
export const matchQuestions = (
  before: readonly Question[],
  after: readonly Question[],
  keys: ClaimKeys,
): QuestionMatches => {
  const older = new Map(before.map((question) => [question.id, question]));
  const left = new Map(older);
  const matches: QuestionMatch[] = [];
  const open: Question[] = [];
  for (const question of after) {
    const same = older.get(question.id);
    if (same && left.delete(same.id)) matches.push({ before: same, after: question });
    else open.push(question);
  }
  const keysOf = new Map(
    [...left.values(), ...open].map((question) => [question, keysOfClaims(claimsOfQuestion(question), keys)]),
  );
  const holders = new Map<string, Question[]>();
  for (const question of left.values())
    for (const key of keysOf.get(question) ?? []) holders.set(key, [...(holders.get(key) ?? []), question]);
  const pairs = open.flatMap((question) => {
    const own = keysOf.get(question) ?? new Set<string>();
    const near = new Set([...own].flatMap((key) => holders.get(key) ?? []));
    return [...near].map((was) => ({ was, question, count: shared(own, keysOf.get(was) ?? new Set()) }));
  });
  pairs.sort((a, b) => b.count - a.count || (a.was.id + a.question.id < b.was.id + b.question.id ? -1 : 1));
  const taken = new Set<Question>();
  for (const { was, question } of pairs) {
    if (taken.has(question) || !left.delete(was.id)) continue;
    taken.add(question);
    matches.push({ before: was, after: question });
  }
  // A question whose claims all stand in another now was not closed: it is part of that one.
  const standing = new Set(after.flatMap((question) => [...keysOfClaims(claimsOfQuestion(question), keys)]));
  return {
    matches,
    opened: open.filter((question) => !taken.has(question)),
    closed: [...left.values()].filter(
      (question) => ![...keysOfClaims(claimsOfQuestion(question), keys)].every((key) => standing.has(key)),
    ),
  };
};

const answerKey = ({ status, polarity, value }: Answer): string => `${status} ${polarity} ${value}`;

/** Answers that say the same with the same status. */
export const matchAnswers = (
  before: Question,
  after: Question,
): {
  readonly kept: readonly { readonly before: Answer; readonly after: Answer }[];
  readonly added: readonly Answer[];
  readonly gone: readonly Answer[];
} => {
  const older = new Map(before.answers.map((answer) => [answerKey(answer), answer]));
  const newer = new Set(after.answers.map(answerKey));
  return {
    kept: after.answers.flatMap((answer) => {
      const was = older.get(answerKey(answer));
      return was ? [{ before: was, after: answer }] : [];
    }),
    added: after.answers.filter((answer) => !older.has(answerKey(answer))),
    gone: before.answers.filter((answer) => !newer.has(answerKey(answer))),
  };
};
