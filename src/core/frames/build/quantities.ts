import type { Role } from "../../claim/claim.ts";
import { childWith, conjuncts, tokenAt } from "../../clause/tree.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import type { Sentence } from "../../syntax/token.ts";
import { cover, type Span } from "../../text/span.ts";
import { type FrameContext, mentionAt, quantityAt } from "./frame-context.ts";

export interface Counted {
  readonly quantity: Quantity;
  readonly span: Span;
}

/** Exactly one of a unit. */
export const one = (unit: string | null, unitText: string | null, increment: boolean): Quantity => ({
  low: 1,
  high: 1,
  bound: "exact",
  unit,
  unitText,
  of: null,
  share: null,
  ordinal: false,
  increment,
});

/** The count of a noun: its number where one is told, else one for "a man", "another woman" and for one named person. */
export const countOf = (context: FrameContext, sentence: Sentence, head: number): Counted | null => {
  const mention = quantityAt(context, sentence, head);
  if (mention) {
    if (mention.kind !== "count" && mention.kind !== "share" && mention.kind !== "percent") return null;
    return { quantity: mention.quantity, span: { start: mention.start, end: mention.end } };
  }
  const token = tokenAt(sentence, head);
  if (["nobody", "none", "no-one", "noone"].includes(token.lower) || childWith(sentence, head, "det")?.lower === "no")
    return null;
  if (token.xpos === "NN" || token.upos === "ADJ") {
    const determiner = childWith(sentence, head, "det", "nummod");
    if (
      determiner &&
      (determiner.lower === "a" ||
        determiner.lower === "an" ||
        determiner.lower === "one" ||
        determiner.lower === "another")
    )
      return {
        quantity: one(token.lemma, token.text, determiner.lower === "another"),
        span: { start: determiner.start, end: token.end },
      };
  }
  const named = mentionAt(context, sentence, head);
  if (named && named.kind === "person" && named.form === "name")
    return namesOf(context, sentence, head) ?? { quantity: one("person", named.text, false), span: named };
  return null;
};

/** What parts two names of a list; "Ana (Ani) Ruiz" and "Detective Ben Ruiz" are one each. */
const PARTING = /[,;&]|\b(?:and|or)\b/iu;

/** "A, 27, and B, 31, died": as many as are named, from the first name to the last. */
const namesOf = (context: FrameContext, sentence: Sentence, head: number): Counted | null => {
  const named = conjuncts(sentence, head).flatMap((index) => {
    const mention = mentionAt(context, sentence, index);
    return mention?.kind === "person" && mention.form === "name" ? [mention] : [];
  });
  const people = named
    .toSorted((a, b) => a.start - b.start)
    .filter((name, at, all) => {
      const before = all[at - 1];
      return before === undefined || PARTING.test(context.text.slice(before.end, name.start));
    });
  const [first] = people;
  const last = people.at(-1);
  // "A, 21, of X; B, 19, of Y; and C": a list that the tree parts anyhow.
  if (!first || !last || people.length < 2 || context.text.slice(first.start, last.end).includes(";")) return null;
  return {
    quantity: { ...one("person", null, false), low: people.length, high: people.length },
    span: { start: first.start, end: last.end },
  };
};

/** "at least 183 civilians": the number's own words belong to the role. */
export const countedRole = (context: FrameContext, role: Role, counted: Counted | null): Role => {
  if (!counted || counted.span.end < role.start || counted.span.start > role.end) return role;
  const span = cover(role, counted.span);
  return { ...role, text: context.text.slice(span.start, span.end), start: span.start, end: span.end };
};

/** A count as large or larger than this many people, or a plural noun: a movement of people, not one man on the run. */
export const isPlural = (sentence: Sentence, head: number): boolean => {
  const token = tokenAt(sentence, head);
  return (
    token.xpos === "NNS" ||
    token.xpos === "NNPS" ||
    token.lemma === "people" ||
    token.lemma === "family" ||
    token.upos === "NUM"
  );
};
