import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, mentionAt } from "../build/frame-context.ts";

const CLINIC =
  /\b(?:hospitals?|medical (?:center|centre|college)|clinic|infirmary|trauma (?:center|centre)|hospice|morgue)\b/iu;

/** What is told of those who were brought somewhere: its place is not where they were harmed. */
const CARE: ReadonlySet<string> = new Set(
  "die pronounce declare treat hospitalize hospitalise transport take bring rush fly airlift carry admit succumb recover remain list lie suffer receive undergo".split(
    " ",
  ),
);
/** Of these it is so whatever the place is called. */
const FORMAL: ReadonlySet<string> = new Set(["pronounce", "declare", "hospitalize", "hospitalise", "admit"]);

/** The verb that tells a harm: the word itself, or the one that it hangs on ("was pronounced dead"). */
const verbsOf = (sentence: Sentence, predicate: number): readonly string[] => {
  const { lemma, head } = tokenAt(sentence, predicate);
  return head >= 0 ? [lemma, tokenAt(sentence, head).lemma] : [lemma];
};

/** The words from a predicate to a place: "dead at Saint Luke Hospital in X". */
const between = (text: string, sentence: Sentence, predicate: number, place: number): string => {
  const [from, to] = [tokenAt(sentence, Math.min(predicate, place)), tokenAt(sentence, Math.max(predicate, place))];
  return text.slice(from.start, Math.min(to.end, from.start + REACH));
};
const REACH = 200;

/** "was pronounced dead at X", "died at X Hospital": where the hurt were brought. A hospital that was struck is another matter. */
export const isCaredFor = (context: FrameContext, sentence: Sentence, predicate: number, place: number): boolean => {
  const verbs = verbsOf(sentence, predicate);
  const mention = mentionAt(context, sentence, place);
  if (verbs.some((verb) => FORMAL.has(verb)) && !CLINIC.test(between(context.text, sentence, predicate, place)))
    return (
      mention === null ||
      mention.place?.precision === "facility" ||
      sentence.tokens[mention.fromToken - 1]?.lower === "at"
    );
  return verbs.some((verb) => CARE.has(verb)) && CLINIC.test(between(context.text, sentence, predicate, place));
};
