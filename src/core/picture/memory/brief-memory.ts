import type { QuestionLines } from "../../brief/candidates.ts";
import type { CheckWorld } from "../../brief/check.ts";
import { contextOf, type StoryContext } from "../context.ts";
import type { Origin } from "../picture.ts";
import type { ToldQuestion } from "../story-picture.ts";
import { type AnswerBook, type Askable, type Asked, isTouched, nothingAsked } from "./asked.ts";

/** What the sentences of a question are made and checked from, beside the question and its names. */
export interface BriefSource {
  readonly names: Askable;
  readonly context: StoryContext;
  readonly changed: Asked;
  readonly publishers: readonly string[];
  readonly withArticle: CheckWorld["withArticle"];
}

/** The sentences of one story's questions as they were made and checked last. */
export interface BriefMemory {
  readonly sentences: (
    question: ToldQuestion,
    slight: boolean,
    origins: readonly Origin[],
    make: (context: StoryContext) => QuestionLines,
  ) => QuestionLines;
}

interface Remembered {
  readonly source: BriefSource;
  readonly origins: readonly Origin[];
  readonly asked: Asked;
  readonly sentences: QuestionLines;
}

const sameOrigin = (a: Origin, b: Origin | undefined): boolean =>
  a.id === b?.id && a.name === b.name && a.kind === b.kind && a.basis === b.basis && a.reason === b.reason;

const sameOrigins = (a: readonly Origin[], b: readonly Origin[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at] || sameOrigin(one, b[at]));

const sameNames = (a: BriefSource, b: BriefSource): boolean =>
  a.publishers === b.publishers &&
  a.withArticle.length === b.withArticle.length &&
  a.withArticle.every(({ id, name }, at) => id === b.withArticle[at]?.id && name === b.withArticle[at]?.name);

/** A memory that `next` turns to the story of now, each time that it is told anew. */
export const briefMemory = (book: AnswerBook): { readonly next: (source: BriefSource) => BriefMemory } => {
  let before = new Map<string, Remembered>();
  let now = new Map<string, Remembered>();
  const keys = new WeakMap<ToldQuestion, string>();
  let count = 0;
  const keyOf = (question: ToldQuestion, slight: boolean): string => {
    const known = keys.get(question) ?? `${count++}`;
    keys.set(question, known);
    return `${known} ${slight}`;
  };
  return {
    next: (source) => {
      before = now;
      now = new Map();
      return {
        sentences: (question, slight, origins, make) => {
          const key = keyOf(question, slight);
          const known = before.get(key);
          if (
            known !== undefined &&
            sameNames(known.source, source) &&
            sameOrigins(known.origins, origins) &&
            !isTouched(known.asked, source.changed)
          ) {
            now.set(key, known);
            return known.sentences;
          }
          const asked = nothingAsked();
          const context = contextOf(book.watched(source.names, asked), source.context);
          const sentences = make(context);
          now.set(key, { source, origins, asked, sentences });
          return sentences;
        },
      };
    },
  };
};
