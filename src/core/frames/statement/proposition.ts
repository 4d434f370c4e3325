import { clausesOf } from "../../clause/clause.ts";
import { baseRel, childrenWith, childWith, dependents, tokenAt } from "../../clause/tree.ts";
import { sideOfWord } from "../../proposition/near-words.ts";
import type { Proposition } from "../../proposition/proposition.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { type FrameContext, mentionAt } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";

/** Verbs that tell nothing without their object: "had no knowledge", "gave an order". */
const LIGHT = new Set("be have make give do hold issue conduct".split(" "));
/** Those that tell nothing at all without one. */
const EMPTY = new Set("be have make do".split(" "));
/** Verbs whose clause is what is told: "seems to have left", "began to burn". */
const RAISING = new Set("seem appear begin start continue go need try manage happen tend".split(" "));
/** Verbs that only say that a thing is, or comes to be, what stands behind them: "has become unstable", "remains shut". */
const LINKING = new Set("become remain stay turn prove look".split(" "));
const ANYBODY = new Set("anyone anybody someone somebody everyone nobody one person people none other".split(" "));
const NOTHING = new Set(["anything", "something", "nothing", "everything", "thing"]);

/** Null where the words tell nothing that can be compared. */
export const propositionOf = (
  context: FrameContext,
  sentence: Sentence,
  span: Span,
  predicate: number,
): Proposition | null => {
  const inside = ({ start, end }: Token): boolean => start >= span.start && end <= span.end;
  const told = raised(sentence, whatItWas(sentence, inside) ?? tokenAt(sentence, predicate));
  const keys = (index: number | null): readonly string[] =>
    index === null ? [] : keysOf(context, sentence, tokenAt(sentence, index));
  const clause = clausesOf(sentence).find((one) => one.predicate === told.index);
  const below = dependents(sentence, told.index).filter(inside);
  const rest = (...without: readonly (number | null)[]): string =>
    [
      ...new Set(
        sentence.tokens
          .filter(
            (token) =>
              inside(token) &&
              !without.includes(token.index) &&
              token !== told &&
              /^(?:NOUN|PROPN|ADJ)$/.test(token.upos),
          )
          .flatMap((token) => keysOf(context, sentence, token)),
      ),
    ]
      .sort()
      .join(" ");
  if (clause === undefined) {
    // "the attack was sophisticated", "it was a basic hack": of a noun with an opposed quality the quality is what is told.
    const subject =
      (
        childWith(sentence, told.index, "nsubj", "nsubj:pass") ??
        (told.index === predicate ? null : childWith(sentence, predicate, "nsubj"))
      )?.index ?? null;
    const quality = below.find((token) => baseRel(token) === "amod" && sideOfWord(token.lemma) !== null);
    const says = quality ?? told;
    const of = quality ? [...keys(subject), ...keys(told.index)] : keys(subject);
    return made(says, of, [], rest(subject, quality ? told.index : null, says.index));
  }
  const { agent, patient, object, passive, lemma } = clause;
  // "a vigil will be held", "no order was given": what was done is its subject.
  const thing = object ?? (passive ? patient : told.lemma === "be" ? clause.subject : null);
  if (EMPTY.has(told.lemma) && thing === null && lemma === told.lemma) return null;
  if (LIGHT.has(told.lemma) && thing !== null && !(passive && namesPeople(tokenAt(sentence, thing).lemma))) {
    const noun = tokenAt(sentence, thing);
    // "no knowledge of faults", "no order to retreat"
    const about = [
      ...childrenWith(sentence, thing, "nmod", "acl"),
      ...childrenWith(sentence, told.index, "advcl", "xcomp").filter(
        ({ index }) => sentence.tokens[index - 1]?.lower === "to",
      ),
    ].filter(inside);
    return made(
      noun,
      about.flatMap(({ index }) => keys(index)),
      told.lemma === "be" ? [] : keys(agent === thing ? null : agent),
      rest(thing, agent),
    );
  }
  // Who alone does it is told of it: "the terminal burned down".
  const of = patient ?? (passive ? null : agent);
  const by = patient === null ? null : agent;
  return made(told, keys(of), keys(by === of ? null : by), rest(of, by));
};

const made = (
  { lemma, upos }: Token,
  of: readonly string[],
  by: readonly string[],
  rest: string,
): Proposition | null =>
  upos === "PRON" || NOTHING.has(lemma) || ANYBODY.has(lemma)
    ? null
    : { says: lemma.toLowerCase(), of: [...new Set(of)].join(" "), by: [...new Set(by)].join(" "), with: rest };

/** "What happened was a crude raid": the raid. */
const whatItWas = ({ tokens }: Sentence, inside: (token: Token) => boolean): Token | null => {
  const first = tokens.find(inside);
  const copula = first?.lower === "what" ? tokens.find((token) => inside(token) && token.deprel === "cop") : undefined;
  return (copula && tokens[copula.head]) ?? null;
};

const raised = (sentence: Sentence, predicate: Token): Token => {
  const inner = childWith(sentence, predicate.index, "xcomp");
  const carried =
    RAISING.has(predicate.lemma) ||
    (LINKING.has(predicate.lemma) && inner?.upos === "ADJ" && inner.index > predicate.index);
  return (carried ? inner : null) ?? predicate;
};

/** The word itself and what it names; of a pronoun only what it stands for. "*" for anybody at all. */
const keysOf = (context: FrameContext, sentence: Sentence, token: Token): readonly string[] => {
  // "a military one": of a thing told before.
  if (
    token.lower === "one" &&
    childWith(sentence, token.index, "det", "amod")?.lower.match(/^(?:no|every|any)$/u) === null
  )
    return [];
  if (ANYBODY.has(token.lemma.toLowerCase()) || NOTHING.has(token.lemma.toLowerCase())) return ["*"];
  const mention = mentionAt(context, sentence, token.index);
  const entity = mention?.headToken === token.index && !mention.entity.includes("@") ? mention.entity : null;
  const named = entity !== null && !entity.startsWith("desc:") ? [entity.replaceAll(" ", "_")] : [];
  if (token.upos === "PRON") {
    const words = mention?.antecedent ? (mention.name.toLowerCase().match(/[\p{L}\d]+$/u)?.[0] ?? null) : null;
    return entity === null ? [] : [...(words === null ? [] : [words]), ...named];
  }
  return [token.lemma.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, ""), ...named].filter((key) => key !== "");
};
