import type { EntityKind, Mention, PlaceRef } from "../entity/entity.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import type { BodyType } from "./lexicon/body-nouns.ts";
import type { RoleClass } from "./lexicon/role-nouns.ts";

/** What the place recognizer must bring: a place's words, where they stand, and what it holds them to be. */
export interface PlaceSighting extends Span {
  readonly place: PlaceRef;
  /** "name", "demonym" and what else the recognizer tells. */
  readonly form: string;
  readonly sentence: number;
  readonly fromToken: number;
  readonly toToken: number;
  /** The named place from which a part or spot is told ("British" in "British embassy"). */
  readonly anchor?: { readonly place: PlaceRef } | null;
}

export type Gender = "male" | "female" | "either" | null;

/** What an unresolved description asks for. */
export type Wanted =
  | "he"
  | "she"
  | "they"
  | "it"
  | "its"
  | "their"
  | "armed"
  | "group"
  | "company"
  | "agency"
  | "country"
  | "city"
  | "cities"
  | "region"
  | "capital"
  | "suspect"
  | "victim"
  | "officer"
  | "role"
  | "organ"
  | "initialism";

/** A mention while the report is being read: names are joined and descriptions resolved in place. Never leaves this folder. */
export interface Draft {
  readonly sentence: number;
  fromToken: number;
  toToken: number;
  readonly headToken: number;
  start: number;
  end: number;
  text: string;
  kind: EntityKind;
  entity: string;
  name: string;
  form: Mention["form"];
  antecedent: Span | null;
  role: string | null;
  roleSpan: Span | null;
  affiliation: string | null;
  /** The mention, maybe still open, for whom this one acts. */
  actsFor: Draft | null;
  country: string | null;
  place: PlaceRef | null;
  number: Mention["number"];
  rule: string;
  gender: Gender;
  classes: readonly RoleClass[];
  body: BodyType | null;
  /** What it still waits for; null once it is known or left open. */
  wanted: Wanted | null;
  /** Lemma of the head noun, for descriptions. */
  noun: string;
  /** Number of the quotation that it stands in, -1 outside. */
  quote: number;
  subject: boolean;
  /** Stands inside a longer mention with another head ("Taliban" in "a Taliban commander"): pronouns do not look back to it. */
  inner: boolean;
  /** Used for reasoning only, not handed out. */
  hidden: boolean;
}

/** One sentence at work: its tokens, what names already cover them, and what stands in the report around it. */
export interface Line {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Written in capitals throughout, so that capitals tell nothing. */
  readonly shouting: boolean;
  /** Headline case: most words begin with a capital. */
  readonly headline: boolean;
  readonly placeAt: readonly (PlaceSighting | null)[];
  /** The name that covers a token. */
  readonly taken: (Draft | null)[];
  /** Tokens that tell a named person's role. */
  readonly roleOf: (Draft | null)[];
  /** Head nouns that a description has used. */
  readonly described: Set<number>;
  readonly quoteAt: (offset: number) => number;
  readonly add: (draft: Draft) => Draft;
}

type Given = Partial<Omit<Draft, "sentence" | "start" | "end" | "text">> & Pick<Draft, "kind" | "entity" | "rule">;

/** A draft over tokens [from, to) of a line. */
export function draft(line: Line, from: number, to: number, given: Given): Draft {
  const first = line.tokens[from] as Token;
  const last = line.tokens[to - 1] as Token;
  const headToken = given.headToken ?? to - 1;
  const text = line.text.slice(first.start, last.end);
  return {
    sentence: line.sentence.index,
    fromToken: from,
    toToken: to,
    start: first.start,
    end: last.end,
    text,
    name: text,
    form: "name",
    antecedent: null,
    role: null,
    roleSpan: null,
    affiliation: null,
    actsFor: null,
    country: null,
    place: null,
    number: "unknown",
    gender: null,
    classes: [],
    body: null,
    wanted: null,
    noun: "",
    quote: line.quoteAt(first.start),
    subject: isSubject(line, from, to, headToken),
    inner: false,
    hidden: false,
    ...given,
    headToken,
  };
}

/** By the parse where there is one; else by standing before the first verb with no preposition in front. */
function isSubject(line: Line, from: number, to: number, head: number): boolean {
  const token = line.tokens[head];
  if (line.sentence.parsed && token) return token.deprel.startsWith("nsubj");
  const before = line.tokens[from - 1];
  if (before && (before.upos === "ADP" || before.upos === "VERB" || before.upos === "AUX")) return false;
  // "Blinken and Defence Secretary Austin spoke": over what is joined by "and".
  let joined = false;
  for (let i = to; i < line.tokens.length && i < to + 8; i++) {
    const upos = line.tokens[i]?.upos;
    if (upos === "VERB" || upos === "AUX") return true;
    if (upos === "CCONJ") joined = true;
    else if (upos !== "ADV" && upos !== "PRON" && !(joined && /^(?:PROPN|NOUN|ADJ|DET)$/.test(upos ?? "")))
      return false;
  }
  return false;
}

/** Marks tokens [from, to) as named by the draft. */
export function take(line: Line, named: Draft): Draft {
  for (let i = named.fromToken; i < named.toToken; i++) line.taken[i] = named;
  return line.add(named);
}
