import { introducing } from "./introduced.ts";

const SUPPORT = /\s*\((\d+) reports?,[^()]*\)/gu;
const SAID_BY = /^(?:(?!["\u201c]).)*?\b(?:said|denied|claimed)(?: that|:)\s/u;
/** What a line tells, one by one, without who tells it. */
export const tellingsIn = (text: string): readonly string[] =>
  text
    .replace(SUPPORT, "")
    .replace(/\.$/u, "")
    .split("; ")
    .map((part) => part.replace(SAID_BY, ""));

/** Of the content words of a line so many stand in one that was printed before: it tells nothing new. */
const RETOLD = 0.85;

export const retellings = () => {
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
