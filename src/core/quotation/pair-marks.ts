import type { Span } from "../text/span.ts";
import {
  canCloseSingle,
  isInsideWord,
  isPluralPossessive,
  isSingleMark,
  opensSingle,
  singleKinds,
} from "./apostrophe.ts";
import { closes, type Mark, marksIn } from "./marks.ts";

/** An opening mark with the one that closes it; either may be missing in damaged text. */
export interface Pair {
  readonly open: Mark | null;
  readonly close: Mark | null;
  /** Where the words begin and end when a mark is missing: set by the caller's rule, here the neighbouring mark. */
  readonly limit: number;
}

const DEEPEST = 6;

/** Pairs the marks of one paragraph. A mark that opens while its own kind is open shows that the first was never closed. */
export function pairMarks(text: string, paragraph: Span): Pair[] {
  const marks = marksIn(text, paragraph.start, paragraph.end);
  const kinds = singleKinds(text, marks);
  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (isInsideWord(kinds, i)) continue;
    const opener = findOpener(stack, mark);
    if (opener >= 0 && endsHere(text, marks, kinds, i)) {
      while (stack.length > opener + 1) dropInner(stack, pairs, mark.at);
      pairs.push({ open: stack.pop() as Mark, close: mark, limit: mark.at });
    } else if (mayOpen(text, marks, kinds, i)) {
      const same = stack.findIndex(
        (open) => !open.single && !mark.single && (open.text === mark.text || closes(open.text, mark.text)),
      );
      if (same >= 0) {
        while (stack.length > same + 1) dropInner(stack, pairs, mark.at);
        pairs.push({ open: stack.pop() as Mark, close: null, limit: mark.at });
      }
      if (stack.length < DEEPEST) stack.push(mark);
    } else if (
      !mark.single &&
      !mark.looseLeft &&
      mark.looseRight &&
      stack.length === 0 &&
      !/\d/.test(text.charAt(mark.at - 1))
    ) {
      pairs.push({ open: null, close: mark, limit: paragraph.start });
    }
  }
  while (stack.length > 0) dropInner(stack, pairs, paragraph.end);
  return pairs.sort((a, b) => (a.open?.at ?? a.limit) - (b.open?.at ?? b.limit));
}

/** An unclosed double mark is kept for the rule of missing closers; an unclosed single one was an apostrophe. */
function dropInner(stack: Mark[], pairs: Pair[], limit: number): void {
  const open = stack.pop();
  if (open !== undefined && !open.single) pairs.push({ open, close: null, limit });
}

function findOpener(stack: readonly Mark[], mark: Mark): number {
  for (let s = stack.length - 1; s >= 0; s--) if (closes((stack[s] as Mark).text, mark.text)) return s;
  return -1;
}

/** Whether a mark that could close what is open does so here, rather than open anew. */
function endsHere(text: string, marks: readonly Mark[], kinds: Uint8Array, i: number): boolean {
  const mark = marks[i] as Mark;
  if (isSingleMark(mark.text)) return canCloseSingle(kinds, i) && !isPluralPossessive(text, marks, kinds, i);
  if (mark.text === "”" || mark.text === "»" || mark.text === "›") return true;
  return !(mark.looseLeft && !mark.looseRight);
}

function mayOpen(text: string, marks: readonly Mark[], kinds: Uint8Array, i: number): boolean {
  const mark = marks[i] as Mark;
  switch (mark.text) {
    case "„":
    case "«":
    case "‹":
    case "``":
    case "‚":
      return mark.text !== "‚" || (mark.looseLeft && !mark.looseRight);
    case "”":
    case "»":
    case "›":
    case "''":
      return mark.looseLeft && !mark.looseRight;
    default:
      if (isSingleMark(mark.text)) return opensSingle(text, marks, kinds, i);
      return mark.looseLeft || (mark.text === "“" && !mark.looseRight);
  }
}
