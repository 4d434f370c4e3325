import type { Span } from "../text/span.ts";
import { nameValues } from "./name-features.ts";
import type { LabelScores } from "./scorer.ts";
import type { Words } from "./words.ts";

export type NameKind = "person" | "organisation" | "place" | "other";

/** A name in a sentence, without the article before it and the 's behind it. */
export interface NameSpan extends Span {
  /** Half-open range of tokens of the sentence. */
  readonly tokens: readonly [from: number, to: number];
  readonly kind: NameKind;
  /** From 0 to 1: by how much its label led over the next, for the least sure of its tokens. Orders names; no probability. */
  readonly score: number;
}

/** Label 0 is no name; then for each kind "begins" and "goes on". */
export const NAME_KINDS: readonly NameKind[] = ["person", "organisation", "place", "other"];
export const NAME_LABELS = 1 + 2 * NAME_KINDS.length;

/** The label of no name as features see it, from 1. */
const NO_NAME = 1;

/** Lead at which a label is as good as sure (half of the score): the middle lead on unseen news. */
const MIDDLE_LEAD = 400;

/** "Goes on" is only allowed behind its own kind. `labels` are from 1 (label + 1), as features see them. */
export function mayFollow(label: number, before: number): boolean {
  return label === 0 || label % 2 === 1 || before - 1 === label || before - 1 === label - 1;
}

const NOT_IN_PERSONS = /^(?:of|in|at|on|from|to|and|for|with)$/;

/** No name begins with such a word in lower case. */
const NAMELESS = /^(?:VERB|AUX|DET|ADP|PRON|PART|SCONJ|CCONJ|ADV) /;

/** By joint tag from 1, "UPOS XPOS" in `tags`: 1 where a word in lower case begins no name. Entry 0 is no tag. */
export const namelessTags = (tags: readonly string[]): Uint8Array =>
  Uint8Array.from(["", ...tags], (tag) => (NAMELESS.test(tag) ? 1 : 0));

/** `model` scores over `NAME_TEMPLATES`; `tags` are joint tags from 1, and `nameless` is of `namelessTags`. */
export function findNames(
  model: LabelScores,
  words: Words,
  tags: Int32Array,
  spans: readonly Span[],
  nameless: Uint8Array,
): NameSpan[] {
  const labels = new Int32Array(words.size);
  const leads = new Int32Array(words.size);
  const scores = new Int32Array(NAME_LABELS);
  for (let i = 0; i < words.size; i++) {
    if (
      nameless[tags[i] as number] === 1 &&
      (i === 0 || labels[i - 1] === NO_NAME) &&
      words.form[i] === words.folded[i]
    ) {
      labels[i] = NO_NAME;
      continue;
    }
    nameValues(words, i, tags, labels, model.values);
    model.score();
    for (let k = 0; k < NAME_LABELS; k++) scores[k] = model.of(k);
    let best = 0;
    let second = -1;
    for (let k = 1; k < NAME_LABELS; k++) {
      if (!mayFollow(k, i > 0 ? (labels[i - 1] as number) : 0)) continue;
      if ((scores[k] as number) > (scores[best] as number)) {
        second = best;
        best = k;
      } else if (second < 0 || (scores[k] as number) > (scores[second] as number)) second = k;
    }
    labels[i] = best + 1;
    leads[i] = (scores[best] as number) - (scores[Math.max(second, 0)] as number);
  }
  cutPersons(labels, words.lower);
  return spansOf(labels, leads, spans);
}

/** GUM marks "X of Y" as one person; the name is X, and Y, of no sure kind, is one of its own. */
function cutPersons(labels: Int32Array, lower: readonly string[]): void {
  const begins = 1 + 2 * NAME_KINDS.indexOf("other") + 1;
  const goesOn = 2 + 2 * NAME_KINDS.indexOf("person") + 1;
  for (let i = 1; i + 1 < labels.length; i++) {
    if (labels[i] !== goesOn || !NOT_IN_PERSONS.test(lower[i] as string)) continue;
    labels[i] = 1;
    for (let k = i + 1; k < labels.length && labels[k] === goesOn; k++) labels[k] = k === i + 1 ? begins : begins + 1;
  }
}

function spansOf(labels: Int32Array, leads: Int32Array, spans: readonly Span[]): NameSpan[] {
  const names: NameSpan[] = [];
  for (let from = 0; from < labels.length; from++) {
    const label = (labels[from] as number) - 1;
    if (label <= 0 || label % 2 === 0) continue;
    let to = from + 1;
    let lead = leads[from] as number;
    while (to < labels.length && (labels[to] as number) - 1 === label + 1) lead = Math.min(lead, leads[to++] as number);
    const first = spans[from];
    const last = spans[to - 1];
    const kind = NAME_KINDS[(label - 1) >> 1];
    if (first && last && kind)
      names.push({
        start: first.start,
        end: last.end,
        tokens: [from, to],
        kind,
        score: Math.round((100 * lead) / (lead + MIDDLE_LEAD)) / 100,
      });
  }
  return names;
}
