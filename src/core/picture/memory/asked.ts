import type { Claim } from "../../claim/claim.ts";
import type { StoryPlace } from "../../frames/frame-compare.ts";
import type { StoryNames } from "../story-names.ts";
import { samePlace } from "./same-place.ts";

/** All that may be asked of a story's names and outlets. */
export interface Askable extends StoryNames {
  /** Whether an outlet of this key publishes, or is credited by, a report of the story. */
  readonly publishes: (key: string) => boolean;
  /** The publisher of the story whose letters a name is, else the name. */
  readonly outlet: (name: string) => string;
  /** Key of the publisher of a report that somebody of this name signs; null for any other. */
  readonly houseOf: (name: string) => string | null;
}

/** What is asked by a word; `matter` and `sideTold` are asked by a claim. */
const KINDS = [
  "find",
  "affiliation",
  "office",
  "titles",
  "place",
  "label",
  "isDenied",
  "matterWords",
  "body",
  "publishes",
  "outlet",
  "houseOf",
] as const;
type Kind = (typeof KINDS)[number];

/** What was asked. */
export interface Asked {
  readonly words: { readonly [kind in Kind]: Set<string> };
  readonly matters: Set<Claim>;
}

export const nothingAsked = (): Asked => ({
  words: {
    find: new Set(),
    affiliation: new Set(),
    office: new Set(),
    titles: new Set(),
    place: new Set(),
    label: new Set(),
    isDenied: new Set(),
    matterWords: new Set(),
    body: new Set(),
    publishes: new Set(),
    outlet: new Set(),
    houseOf: new Set(),
  },
  matters: new Set(),
});

const meet = <One>(few: ReadonlySet<One>, many: ReadonlySet<One>): boolean => {
  for (const one of few) if (many.has(one)) return true;
  return false;
};

/** Whether any of what changed was asked. */
export const isTouched = (asked: Asked, changed: Asked): boolean =>
  meet(changed.matters, asked.matters) || KINDS.some((kind) => meet(changed.words[kind], asked.words[kind]));

type Answer = string | boolean | StoryPlace | null;

const sameAnswer = (a: Answer, b: Answer): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && samePlace(a, b));

/** The answers to all that was ever asked of one story. */
export interface AnswerBook {
  /** The names, where each thing that is asked goes into the book and into `asked`. */
  readonly watched: (names: Askable, asked: Asked) => Askable;
  /** What is answered otherwise than it was when it was asked last; from now on the answers of now count. */
  readonly changed: (names: Askable) => Asked;
}

export const answerBook = (): AnswerBook => {
  const known: { readonly [kind in Kind]: Map<string, Answer> } = {
    find: new Map(),
    affiliation: new Map(),
    office: new Map(),
    titles: new Map(),
    place: new Map(),
    label: new Map(),
    isDenied: new Map(),
    matterWords: new Map(),
    body: new Map(),
    publishes: new Map(),
    outlet: new Map(),
    houseOf: new Map(),
  };
  const matters = new Map<Claim, string>();
  const sides = new Map<Claim, string | null>();
  return {
    watched: (names, asked) => {
      const watch = <One extends Answer>(kind: Kind, ask: (key: string) => One): ((key: string) => One) => {
        const answers = known[kind];
        const keys = asked.words[kind];
        return (key) => {
          const answer = ask(key);
          if (!keys.has(key)) {
            keys.add(key);
            answers.set(key, answer);
          }
          return answer;
        };
      };
      return {
        find: watch("find", names.find),
        affiliation: watch("affiliation", names.affiliation),
        office: watch("office", names.office),
        titles: watch("titles", names.titles),
        place: watch("place", names.place),
        label: watch("label", names.label),
        isDenied: watch("isDenied", names.isDenied),
        matterWords: watch("matterWords", names.matterWords),
        body: watch("body", names.body),
        publishes: watch("publishes", names.publishes),
        outlet: watch("outlet", names.outlet),
        houseOf: watch("houseOf", names.houseOf),
        matter: (claim) => {
          const answer = names.matter(claim);
          asked.matters.add(claim);
          matters.set(claim, answer);
          return answer;
        },
        sideTold: (claim) => {
          const answer = names.sideTold(claim);
          asked.matters.add(claim);
          sides.set(claim, answer);
          return answer;
        },
      };
    },
    changed: (names) => {
      const changed = nothingAsked();
      for (const kind of KINDS)
        for (const [key, before] of known[kind]) {
          const now = names[kind](key);
          if (sameAnswer(before, now)) continue;
          changed.words[kind].add(key);
          known[kind].set(key, now);
        }
      for (const [claim, before] of matters) {
        const now = names.matter(claim);
        if (before === now) continue;
        changed.matters.add(claim);
        matters.set(claim, now);
      }
      for (const [claim, before] of sides) {
        const now = names.sideTold(claim);
        if (before === now) continue;
        changed.matters.add(claim);
        sides.set(claim, now);
      }
      return changed;
    },
  };
};
