import type { Claim } from "../../claim/claim.ts";
import { matterTextOf } from "../../picture/matters.ts";
import type { Bearing, CompareContext } from "../frame-compare.ts";
import type { FrameRender } from "../frame-render.ts";
import { insideSentence } from "../inside-sentence.ts";
import { hardToRead, isClause } from "../reads-alone.ts";
import { inMarks, lead, withMarksClosed, withoutNoteEnd } from "../render-words.ts";

/** "Meanwhile, the board met": goes on from what stood before. */
const LEADS_ON =
  /^(?:Meanwhile|However|Moreover|Furthermore|Additionally|In addition|Nevertheless|Nonetheless|Instead|Indeed|Also|Then|Thus|Therefore|Besides|Finally|Still), (?=\p{L})/u;

/** "UPDATE (9/1): Detectives are", "(https://...) Prosecutors could not": what a page puts before its words. */
const LABEL =
  /^(?:(?:UPDATED?|BREAKING|CORRECTION|DEVELOPING|WATCH|VIDEO)(?: ?\([^()]*\))?: |\(https?:[^()\s]*\) )(?=\p{L})/u;

const wordsOfOne = ({ claim }: Bearing): string => {
  // "He was found, and taken to court": the words tell of somebody named before them.
  const subject = claim.roles["subject"];
  const told = matterTextOf(claim).trim();
  const words = claim.direct ? told : withoutNoteEnd(told).replace(LABEL, "").replace(LEADS_ON, "");
  // ... and "Ito, who had spun off": of Ito, that he had spun off.
  const whole = subject ? `${subject.text} ${helpedWords(claim, words)}` : words;
  return claim.direct ? inMarks(whole) : withMarksClosed(whole.replace(/[,;]+$/u, ""));
};

/** "who had spun off"; "then taken inside", of which "were" stands before another verb: behind what opens the words, before the verb. */
const helpedWords = ({ scope }: Claim, words: string): string => {
  const own = words.replace(/^(?:who|which|that) (?=\p{Ll})/u, "");
  const helped = scope["helped"];
  return helped === undefined ? own : own.replace(/^(?:then )?/u, (first) => `${helped} ${first}`);
};

const hard = new WeakMap<Claim, number>();

const hardOf = (bearing: Bearing): number => {
  const { claim } = bearing;
  const known =
    hard.get(claim) ?? hardToRead(wordsOfOne(bearing).replace(/^“|”$/gu, ""), claim) + (isCut(claim) ? CUT : 0);
  hard.set(claim, known);
  return known;
};

/** No clause comes of its words, whoever stands before them: "leaving two dead". */
const isCut = ({ scope }: Claim): boolean => scope["told"] === "cut";
/** "race that saw two flags", "Army regains bridge": no line can be made of what has no verb that shows its tense. */
const readsAsClause = (bearings: readonly Bearing[]): boolean => {
  const one = best(bearings);
  const words = wordsOfOne(one);
  return one.claim.direct || (isClause(words) && !OF_A_THING.test(words));
};
/** "which was seen by the Gazette": told of a thing that stands before it. */
const OF_A_THING = /^(?:which|who|whom|whose)\b/iu;
/** Harder to read than whatever is a clause. */
const CUT = 10;

/** Of tellings of one thing that which reads best where nothing stands around it; among equals the strongest. */
const best = (bearings: readonly Bearing[]): Bearing =>
  bearings.reduce((one, other) => (hardOf(other) < hardOf(one) ? other : one), lead(bearings));

const wordsOf = (bearings: readonly Bearing[]): string => wordsOfOne(best(bearings));

/** Of sayings that are set against each other first what the others answer: "he was not sure of that" asks nothing. */
const answered = (bearings: readonly Bearing[]): readonly Bearing[] => {
  const plain = bearings.filter(({ claim }) => claim.against === undefined);
  const positive = plain.filter(({ claim }) => claim.polarity === "positive");
  return [positive, plain, bearings].find((some) => some.length > 0) ?? bearings;
};

/** A person by name; a body or a description as the party that it speaks for; null where the report itself tells it. */
const speakerOf = ({ claim }: Bearing, context: CompareContext): string | null => {
  const role = claim.roles["speaker"];
  if (!role) return null;
  const id = context.entity(role) ?? context.side(role);
  if (id === null) return "somebody not named";
  // "an official of the operator": who shares the description with another is told by the report's own words.
  const label = context.label(id);
  const words = role.resolved === undefined ? role.text.replace(/\s+/gu, " ") : "";
  const apart = id.startsWith("desc:") && OF_WHOM.test(label) && !label.endsWith(words);
  return apart && words !== "" && !PRONOUN.test(words) ? insideSentence(words, true) : label;
};

const OF_WHOM = /\s(?:of|at|from|in|for|with)\s/iu;
const PRONOUN = /^(?:he|she|it|they|one|who|which|some|others?)$/iu;

const speakersOf = (bearings: readonly Bearing[], context: CompareContext): readonly string[] =>
  [...new Set(bearings.flatMap((bearing) => speakerOf(bearing, context) ?? []))].sort();

/** Words by which somebody says what is to come. */
const AHEAD = /\b(?:will|shall|going to|plan(?:s|ned)? to|intend(?:s|ed)? to|expect(?:s|ed)?)\b|['\u2019]ll\b/iu;

/** Whether the first sentence quoted tells what is to come for others than the speaker alone: "we will", not "I will never forget". */
const looksAhead = (bearings: readonly Bearing[]): boolean => {
  const [first = ""] = wordsOf(bearings).split(/(?<=[.!?])\s/u);
  return AHEAD.test(first) && !/^\W*(?:I|will)\b/iu.test(first) && !/\?\W*$/u.test(first);
};

/** A clause of a saying that is told as a whole beside it. */
const isPart = ({ claim }: Bearing): boolean => claim.scope["part"] !== undefined;

export const render: FrameRender = {
  name: "statement",
  group: "statements",
  // A quotation is what was said; only one that says what is to come stands with what is expected.
  part: (bearings) => {
    const { claim } = best(bearings);
    if (!claim.roles["speaker"] && claim.status === "asserted") return "known";
    const ahead = claim.status === "planned" || claim.status === "forecast";
    return claim.direct && ahead && !looksAhead(bearings) ? "said" : null;
  },
  // What happened comes before what was said of it.
  weight: 0.3,
  question: (bearings, context) => {
    const speakers = speakersOf(bearings, context);
    if (speakers.length === 1 && bearings.every(({ claim }) => claim.roles["speaker"]))
      return `What was said by ${speakers[0]}?`;
    const words = withMarksClosed(insideSentence(wordsOf(answered(bearings))));
    return `Is it so${isClause(words) && !/^[“"]/u.test(words) ? " that" : ":"} ${words}?`;
  },
  value: (bearings) => wordsOf(bearings),
  worth: (bearings) =>
    !isCut(best(bearings).claim) &&
    (bearings.some((bearing) => bearing.claim.direct && !isPart(bearing)) ||
      (new Set(bearings.map((bearing) => bearing.claim.report)).size > 1 && readsAsClause(bearings))),
  readsAlone: (bearings) => !isCut(best(bearings).claim) && readsAsClause(bearings),
  slight: (bearings) =>
    !isCut(best(bearings).claim) && bearings.every((bearing) => bearing.claim.roles["speaker"] && !isPart(bearing)),
  clause: (bearings, context) => {
    const first = best(bearings);
    const speaker = speakerOf(first, context);
    if (speaker === null) return insideSentence(wordsOf(bearings));
    return `${speaker} said${first.claim.direct ? ":" : " that"} ${insideSentence(wordsOf(bearings))}`;
  },
  content: (bearings) => insideSentence(wordsOf(bearings)),
};
