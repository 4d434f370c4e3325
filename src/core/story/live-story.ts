import { moreRows, NO_ROWS, namesTo, type Rows, titleTo, vectorsOf, wordsFrom, wordsTo, writeRow } from "./rows.ts";
import { type Lookup, lookup, type Profile, type Vector } from "./vectors.ts";

const DAY = 86_400_000;
/** Reports of a story that new ones are compared with: its first ones and its latest. */
const MEMBERS = 10;
const FIRST_MEMBERS = 4;

/** A story is looked at for a seam while it has no more reports than these; all of them are kept until then. */
export const YOUNG = 16;

/** A report of a young story. */
export interface Held {
  readonly report: string;
  /** Of the story's rows. */
  readonly row: number;
  readonly time: number | null;
  readonly days: readonly number[];
  /** Its place in the stream. */
  readonly at: number;
}

/** A story that can still be joined. */
export interface LiveStory {
  readonly number: number;
  readonly id: string;
  /** All its reports in the order of the stream while it is young; none later. */
  readonly held: Held[];
  /** The rows of those that new reports are compared with. */
  readonly members: number[];
  rows: Rows;
  /** Square of the length of the sum of the members' vectors. */
  wordSquare: number;
  nameSquare: number;
  /** All its reports. */
  size: number;
  first: number | null;
  last: number | null;
  /** How many reports the stream had read when the latest came. */
  touched: number;
}

export const liveStory = (number: number, id: string): LiveStory => ({
  number,
  id,
  held: [],
  members: [],
  rows: NO_ROWS,
  wordSquare: 0,
  nameSquare: 0,
  size: 0,
  first: null,
  last: null,
  touched: 0,
});

/** Days between a moment and the time that a story's reports span; 0 where either is unknown. */
export const gapDays = (story: LiveStory, time: number | null): number =>
  time === null || story.first === null || story.last === null
    ? 0
    : Math.max(0, time - story.last, story.first - time) / DAY;

/** How like a report is to a story: cosines, 0 to 1, with all of its members as one and with the likest of them. */
export interface Likeness {
  readonly words: number;
  readonly likestWords: number;
  readonly names: number;
  readonly likestNames: number;
  readonly title: number;
  /** The report's title in a member's text, and the other way round. */
  readonly titleInText: number;
  readonly textInTitle: number;
  /** The most that it shares of the names of one member, by how rare they are and not by how many more there are. */
  readonly shared: number;
}

/** Compares one report with many stories. */
export interface Comparison {
  readonly with: (story: LiveStory) => Likeness;
}

export const comparer = (): ((profile: Profile) => Comparison) => {
  const words = lookup();
  const names = lookup();
  return (profile) => {
    words.fill(profile.words, profile.title);
    names.fill(profile.names);
    return {
      with: ({ members, rows, wordSquare, nameSquare }) => {
        const { terms, weights, named } = rows;
        let wordSum = 0;
        let nameSum = 0;
        let likestWords = 0;
        let likestNames = 0;
        let likestTitle = 0;
        let titleInText = 0;
        let textInTitle = 0;
        let shared = 0;
        for (const row of members) {
          const toNames = wordsTo(rows, row);
          const toTitle = namesTo(rows, row);
          const word = words.dotOf(terms, weights, wordsFrom(row), toNames);
          titleInText = Math.max(titleInText, words.second());
          textInTitle = Math.max(textInTitle, words.dotOf(terms, weights, toTitle, titleTo(rows, row)));
          likestTitle = Math.max(likestTitle, words.second());
          const name = names.dotOf(terms, weights, toNames, toTitle);
          wordSum += word;
          nameSum += name;
          likestWords = Math.max(likestWords, word);
          likestNames = Math.max(likestNames, name);
          shared = Math.max(shared, name * (named[row] ?? 0));
        }
        return {
          words: wordSquare > 0 ? wordSum / Math.sqrt(wordSquare) : 0,
          likestWords,
          names: nameSquare > 0 ? nameSum / Math.sqrt(nameSquare) : 0,
          likestNames,
          title: likestTitle,
          titleInText,
          textInTitle,
          shared: shared * profile.named,
        };
      },
    };
  };
};

const scratch: Lookup = lookup();

/** What a member adds to the square of the sum's length beside the others. */
const squareWith = (one: Vector, others: readonly Vector[]): number => {
  scratch.fill(one);
  return others.reduce((sum, other) => sum + 2 * scratch.dot(other), scratch.dot(one));
};

const putMember = (story: LiveStory, row: number): void => {
  const { members, rows } = story;
  const words = (): Vector[] => members.map((member) => vectorsOf(rows, member).words);
  const names = (): Vector[] => members.map((member) => vectorsOf(rows, member).names);
  if (members.length >= MEMBERS) {
    const [gone] = members.splice(FIRST_MEMBERS, 1);
    if (gone !== undefined) {
      const vectors = vectorsOf(rows, gone);
      story.wordSquare -= squareWith(vectors.words, words());
      story.nameSquare -= squareWith(vectors.names, names());
    }
  }
  const vectors = vectorsOf(rows, row);
  story.wordSquare += squareWith(vectors.words, words());
  story.nameSquare += squareWith(vectors.names, names());
  members.push(row);
};

/** Is every report of the story still at hand? */
export const isYoung = (story: LiveStory): boolean => story.held.length === story.size;

/** Rows of a story: those of a young one, and one to write into while ten others are compared. */
const MOST_ROWS = Math.max(YOUNG, MEMBERS + 1);

/** Writes the report into a row that is free. */
const writeInto = (story: LiveStory, profile: Profile): number => {
  const taken = (row: number): boolean => story.members.includes(row) || story.held.some((held) => held.row === row);
  let row = 0;
  while (row < story.rows.count && taken(row)) row += 1;
  if (row === story.rows.count) story.rows = moreRows(story.rows, MOST_ROWS);
  writeRow(story.rows, row, profile);
  return row;
};

/** The report as it was when it was put in; its vectors are valid until the story's next report comes. */
export const heldProfile = ({ rows }: LiveStory, { row, time, days }: Held): Profile => ({
  ...vectorsOf(rows, row),
  time,
  days,
  named: rows.named[row] ?? 0,
});

/** Those of all the reports of a young story, in the order of the stream. */
export const heldProfiles = (story: LiveStory): Profile[] => story.held.map((held) => heldProfile(story, held));

/** Takes a report into a story; `at`: its place in the stream. */
export const putInto = (story: LiveStory, profile: Profile, report: string, at: number): void => {
  const { time, days } = profile;
  const young = isYoung(story) && story.size < YOUNG;
  if (!young) story.held.length = 0;
  const row = writeInto(story, profile);
  putMember(story, row);
  if (young) story.held.push({ report, row, time, days, at });
  story.size += 1;
  story.touched = Math.max(story.touched, at);
  if (time === null) return;
  story.first = Math.min(story.first ?? time, time);
  story.last = Math.max(story.last ?? time, time);
};

/** Takes a whole story into another. */
export const mergeInto = (story: LiveStory, gone: LiveStory): void => {
  const young = isYoung(story) && isYoung(gone) && story.size + gone.size <= YOUNG;
  if (!young) story.held.length = 0;
  const rows = new Map<number, number>();
  const taken = (row: number): number => {
    const known = rows.get(row);
    if (known !== undefined) return known;
    const profile = { ...vectorsOf(gone.rows, row), time: null, days: [], named: gone.rows.named[row] ?? 0 };
    const made = writeInto(story, profile);
    rows.set(row, made);
    return made;
  };
  if (young) {
    for (const held of gone.held) story.held.push({ ...held, row: taken(held.row) });
    story.held.sort((a, b) => a.at - b.at);
  }
  for (const member of gone.members) putMember(story, taken(member));
  story.size += gone.size;
  story.touched = Math.max(story.touched, gone.touched);
  if (gone.first !== null) story.first = Math.min(story.first ?? gone.first, gone.first);
  if (gone.last !== null) story.last = Math.max(story.last ?? gone.last, gone.last);
};
