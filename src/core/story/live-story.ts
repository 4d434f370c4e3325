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
  readonly profile: Profile;
  /** Its place in the stream. */
  readonly at: number;
}

/** A story that can still be joined. */
export interface LiveStory {
  readonly number: number;
  readonly id: string;
  /** All its reports in the order of the stream while it is young; none later. */
  readonly held: Held[];
  readonly members: Profile[];
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
      with: ({ members, wordSquare, nameSquare }) => {
        let wordSum = 0;
        let nameSum = 0;
        let likestWords = 0;
        let likestNames = 0;
        let likestTitle = 0;
        let titleInText = 0;
        let textInTitle = 0;
        let shared = 0;
        for (const member of members) {
          const word = words.dot(member.words);
          titleInText = Math.max(titleInText, words.second());
          textInTitle = Math.max(textInTitle, words.dot(member.title));
          likestTitle = Math.max(likestTitle, words.second());
          const name = names.dot(member.names);
          wordSum += word;
          nameSum += name;
          likestWords = Math.max(likestWords, word);
          likestNames = Math.max(likestNames, name);
          shared = Math.max(shared, name * member.named);
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

const putMember = (story: LiveStory, profile: Profile): void => {
  const { members } = story;
  const words = (some: readonly Profile[]): Vector[] => some.map((member) => member.words);
  const names = (some: readonly Profile[]): Vector[] => some.map((member) => member.names);
  if (members.length >= MEMBERS) {
    const [gone] = members.splice(FIRST_MEMBERS, 1);
    if (gone) {
      story.wordSquare -= squareWith(gone.words, words(members));
      story.nameSquare -= squareWith(gone.names, names(members));
    }
  }
  story.wordSquare += squareWith(profile.words, words(members));
  story.nameSquare += squareWith(profile.names, names(members));
  members.push(profile);
};

/** Is every report of the story still at hand? */
export const isYoung = (story: LiveStory): boolean => story.held.length === story.size;

/** Takes a report into a story. */
export const putInto = (story: LiveStory, held: Held): void => {
  const { profile } = held;
  putMember(story, profile);
  if (isYoung(story)) story.held.push(held);
  story.size += 1;
  if (story.size > YOUNG) story.held.length = 0;
  story.touched = Math.max(story.touched, held.at);
  if (profile.time === null) return;
  story.first = Math.min(story.first ?? profile.time, profile.time);
  story.last = Math.max(story.last ?? profile.time, profile.time);
};

/** Takes a whole story into another. */
export const mergeInto = (story: LiveStory, gone: LiveStory): void => {
  for (const member of gone.members) putMember(story, member);
  if (isYoung(story) && isYoung(gone) && story.size + gone.size <= YOUNG) {
    story.held.push(...gone.held);
    story.held.sort((a, b) => a.at - b.at);
  } else story.held.length = 0;
  story.size += gone.size;
  story.touched = Math.max(story.touched, gone.touched);
  if (gone.first !== null) story.first = Math.min(story.first ?? gone.first, gone.first);
  if (gone.last !== null) story.last = Math.max(story.last ?? gone.last, gone.last);
};
