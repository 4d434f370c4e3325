import { clauseAt, clausesOf } from "../../../clause/clause.ts";
import { formTrigger, held } from "../../../clause/held-words.ts";
import { isNobody } from "../../../clause/nobody.ts";
import { childWith, tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { Sentence, Token } from "../../../syntax/token.ts";
import { type FrameContext, mentionAt, quantityAt } from "../../build/frame-context.ts";
import { namesPeople } from "../../build/people.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";
import { FATAL, HARM_STATES } from "../lexicon.ts";
import { measured } from "../uncounted.ts";
import { harmedBehind, isPeople, peopleIn } from "../victims.ts";
import { isFatal } from "./fatal.ts";

const STATES = formTrigger(HARM_STATES.keys());

/** "12 were dead", "Y is missing", "three remain trapped". */
export const inState: HarmRule = (context, sentence) => {
  const found: HarmFinding[] = [];
  for (const token of held(sentence, STATES)) {
    const harm = HARM_STATES.get(token.lower);
    if (!harm || token.upos === "PROPN" || isBullet(token) || isShotDead(sentence, token)) continue;
    if (isFelt(sentence, token)) continue;
    if (isDoneToOthers(context, sentence, token)) continue;
    let victim: number | null = null;
    // "Gunmen killed two": the subject of an active verb is not in the state that it brings about.
    const verb = token.xpos === "VBD" || (token.upos === "VERB" && childWith(sentence, token.index, "obj") !== null);
    const own = childWith(sentence, token.index, ...(verb ? ["nsubj:pass"] : ["nsubj", "nsubj:pass"]));
    if (own) victim = own.index;
    else if (token.head >= 0) {
      const head = tokenAt(sentence, token.head);
      const relation = token.deprel;
      if (
        relation === "xcomp" &&
        [
          "leave",
          "find",
          "remain",
          "presume",
          "fear",
          "declare",
          "pronounce",
          "report",
          "lie",
          "believe",
          "shoot",
          "go",
        ].includes(head.lemma)
      ) {
        const object = childWith(sentence, head.index, "obj");
        const clause = clausesOf(sentence).find((item) => item.predicate === head.index);
        victim =
          object && object.index < token.index
            ? object.index
            : clause?.passive || ["remain", "lie", "go"].includes(head.lemma)
              ? (clause?.subject ?? null)
              : null;
      } else if (isJoinedState(context, sentence, token))
        victim = sufferer(sentence, firstState(sentence, token) ?? head.index);
      else if (isBehindPeople(context, sentence, token.index)) victim = token.index - 1;
      else if ((relation === "amod" || relation === "acl") && head.index === token.index - 1) victim = head.index;
    }
    // The nearest number before the state is the one it tells of.
    if (victim !== null && HARM_STATES.has(tokenAt(sentence, victim).lower)) continue;
    if (victim === null || !isPeople(context, sentence, measured(sentence, victim))) continue;
    // "Nobody who is ill will be turned away": some may well be.
    if (isNobody(sentence, victim) && sentence.tokens.slice(victim, token.index).some(({ lower }) => lower === "who"))
      continue;
    // "passengers who had been shot": told of the passengers.
    if (/^W/.test(tokenAt(sentence, victim).xpos)) continue;
    for (const one of peopleIn(context, sentence, victim))
      if (!hasOwnState(sentence, one, victim, harm))
        found.push({ rule: "casualties/in-state", sentence, predicate: token.index, harm, victim: one, agent: null });
  }
  return found;
};

/** "I'm very hurt": said of what somebody feels. */
const isFelt = ({ tokens }: Sentence, { index, lower }: Token): boolean =>
  lower === "hurt" && FELT.has(tokens[index - 1]?.lower ?? "");
const FELT = new Set(["very", "so", "really", "deeply", "too", "quite", "extremely"]);

/** "were killed and wounded", "were killed, injured or missing": a further state behind nothing but states of a passive first. */
const isJoinedState = (context: FrameContext, sentence: Sentence, token: Token): boolean => {
  const first = firstState(sentence, token);
  return (
    first !== null &&
    sufferer(sentence, first) !== null &&
    childWith(sentence, token.index, "obj") === null &&
    harmedBehind(context, sentence, token.index) === null
  );
};

/** The state that a list of states begins with; null where anything else stands in the list. */
const firstState = ({ tokens }: Sentence, token: Token): number | null => {
  if (token.deprel !== "conj" || !/^(?:and|or|,)$/.test(tokens[token.index - 1]?.lower ?? "")) return null;
  let first = token;
  for (let over = tokens[first.head]; first.deprel === "conj" && over !== undefined; over = tokens[first.head]) {
    // "were reported killed and injured", the second hung on the report.
    const reported = tokens.find(({ head, deprel }) => head === over?.index && deprel === "xcomp");
    const state = HARM_STATES.has(over.lower) ? over : reported;
    if (state === undefined || state.index >= first.index || !HARM_STATES.has(state.lower)) return null;
    first = state;
  }
  const between = tokens.slice(first.index + 1, token.index);
  const isList = between.every(
    ({ lower, upos }) => HARM_STATES.has(lower) || upos === "ADV" || /^(?:and|or|,)$/.test(lower),
  );
  return isList && token.index - first.index <= LONGEST_LIST ? first.index : null;
};
const LONGEST_LIST = 7;

/** Whoever a passive verb befalls, or who is what an adjective says. */
const sufferer = (sentence: Sentence, state: number): number | null => {
  const { deprel, head } = tokenAt(sentence, state);
  // "were reported killed"
  if (deprel === "xcomp" && head >= 0) return childWith(sentence, head, "nsubj:pass")?.index ?? null;
  if (childWith(sentence, state, "cop")) return childWith(sentence, state, "nsubj")?.index ?? null;
  const { passive, patient } = clauseAt(sentence, state);
  return passive ? patient : null;
};

/** "the soldiers killed the villagers", where the tree hangs the verb on the soldiers. */
const isDoneToOthers = (context: FrameContext, sentence: Sentence, token: Token): boolean => {
  if (token.upos !== "VERB" || childWith(sentence, token.index, "nsubj:pass") !== null) return false;
  const object = childWith(sentence, token.index, "obj");
  if (object === null || object.index < token.index) return false;
  // "shot the dog"; "killed Monday", "killed two wounded" name nobody else that it was done to.
  return (
    object.upos === "PRON" ||
    isPeople(context, sentence, object.index) ||
    childWith(sentence, object.index, "det", "nmod:poss") !== null
  );
};

/** "a woman dead and three others injured": those joined have a state of their own behind them. */
const hasOwnState = (sentence: Sentence, one: number, victim: number, harm: string): boolean => {
  if (one === victim) return false;
  const next = sentence.tokens[one + 1]?.upos === "ADV" ? one + 2 : one + 1;
  const state = sentence.tokens.slice(next, next + 1).find(({ lower }) => HARM_STATES.has(lower));
  return state !== undefined && HARM_STATES.get(state.lower) !== harm;
};

/** "leaves teenage boy dead": people right before the state, and no noun behind it that it could describe. */
const isBehindPeople = (context: FrameContext, sentence: Sentence, index: number): boolean => {
  const before = sentence.tokens[index - 1];
  const next = sentence.tokens[index + 1];
  return (
    before?.upos === "NOUN" &&
    !["NOUN", "PROPN", "ADJ"].includes(next?.upos ?? "") &&
    isPeople(context, sentence, index - 1)
  );
};

/** "... and 120 injured", "five dead": the number stands right before the state and the tree lost the link. */
export const numberBeforeState: HarmRule = (context, sentence) => {
  const found: HarmFinding[] = [];
  for (const token of held(sentence, STATES)) {
    const harm = HARM_STATES.get(token.lower);
    if (!harm || token.upos === "PROPN" || isBullet(token) || isShotDead(sentence, token)) continue;
    // "the four men killed Ruiz": a name behind the verb is whom they did it to.
    if (namesWhom(context, sentence, token)) continue;
    // "31 missing people" is told by the next rule.
    const next = sentence.tokens[token.index + 1];
    // "71 dead had been found": the dictionary knows "a have".
    if (ATTRIBUTIVE.has(token.lower) && next?.upos === "NOUN" && namesPeople(next.lemma)) continue;
    const quantity = (context.quantities[sentence.index] ?? []).find((item) => {
      // "two dead and many others hurt": right before the state it is the state's, whatever noun the tree gave it.
      const last = item.to === token.index ? item.to : Math.max(item.to, item.headToken + 1);
      if (last > token.index || token.index - last > 3 || item.kind !== "count" || item.quantity.ordinal) return false;
      for (let index = last; index < token.index; index += 1)
        if (!BETWEEN.has(tokenAt(sentence, index).lower)) return false;
      return (
        item.quantity.unit === null ||
        namesPeople(item.quantity.unit) ||
        item.quantity.unit === token.lemma ||
        HARM_STATES.has(item.quantity.unit)
      );
    });
    if (quantity && !isAboutSubject(sentence, token.index, quantity.headToken))
      found.push({
        rule: "casualties/number-before-state",
        sentence,
        predicate: token.index,
        harm,
        victim: quantity.to === token.index ? quantity.to - 1 : quantity.headToken,
        agent: null,
      });
  }
  return found;
};

/** "39 people from five families were killed": what tells more of the subject is not what the state is told of. */
const isAboutSubject = (sentence: Sentence, state: number, counted: number): boolean => {
  const subject = childWith(sentence, state, "nsubj:pass", "nsubj");
  if (subject === null || childWith(sentence, subject.index, "nummod") === null) return false;
  return tokenAt(sentence, counted).deprel === "nmod" && tokenAt(sentence, counted).head === subject.index;
};

/** A person is named right behind a verb that needs nobody behind it where it tells of a state. */
const namesWhom = (context: FrameContext, sentence: Sentence, { index, xpos, upos }: Token): boolean => {
  const next = sentence.tokens[index + 1];
  if (upos !== "VERB" || !/^VB[DN]$/u.test(xpos) || next?.upos !== "PROPN") return false;
  const mention = mentionAt(context, sentence, next.index);
  return mention !== null && mention.fromToken === next.index && mention.kind === "person";
};

const ATTRIBUTIVE = new Set(["missing", "injured", "wounded", "trapped", "stranded", "dead"]);
/** Verbs that end such a state. */
const ENDING = new Set(["find", "locate", "rescue", "return", "recover", "free", "release", "identify", "save"]);

/** "the search went on for 31 missing people", "20 injured people had been treated": a counted people's state before its noun. */
export const stateBeforePeople: HarmRule = (context, sentence) =>
  collect(held(sentence, STATES), (token): HarmFinding[] => {
    const harm = HARM_STATES.get(token.lower);
    const people = sentence.tokens[token.index + 1];
    if (!harm || !ATTRIBUTIVE.has(token.lower) || people?.upos !== "NOUN" || !namesPeople(people.lemma)) return [];
    const counted = quantityAt(context, sentence, people.index);
    // "the 12 injured people": known before, and maybe a part of them.
    const article = sentence.tokens[(counted?.from ?? token.index) - 1]?.lower ?? "";
    if (counted?.kind !== "count" || counted.quantity.ordinal || ["the", "these", "those"].includes(article)) return [];
    if (sentence.tokens.some(({ lemma, upos }) => upos === "VERB" && ENDING.has(lemma))) return [];
    return [
      {
        rule: "casualties/state-before-people",
        sentence,
        predicate: token.index,
        harm,
        victim: people.index,
        agent: null,
      },
    ];
  });

const BETWEEN = new Set([
  "others",
  "other",
  "more",
  "people",
  "were",
  "was",
  "are",
  "is",
  "been",
  "have",
  "has",
  "had",
  "critically",
  "seriously",
  "slightly",
  "still",
  "remain",
  "remains",
  "remained",
  "also",
  "confirmed",
  "reported",
  "left",
  "being",
  "to",
  "be",
]);

/** "shot dead", "shot, killed", "fatally shot", "shot to death", "shot in the head and died": who was killed was not injured. */
const isShotDead = (sentence: Sentence, token: Token): boolean =>
  ["shot", "injured", "wounded", "hurt"].includes(token.lower) &&
  (FATAL.has(sentence.tokens[token.index - 1]?.lower ?? "") ||
    (token.lower === "shot" && (isFatalBehind(sentence, token) || isFatal(sentence, token.index))));

/** "shot dead"; in "shot, one fatally" only one was. */
const isFatalBehind = (sentence: Sentence, { index }: Token): boolean => {
  const behind = sentence.tokens.slice(index + 1, index + 4);
  const fatal = behind.findIndex(({ lower }) => FATAL.has(lower));
  return fatal >= 0 && !behind.slice(0, fatal).some(({ upos }) => upos === "NUM");
};

/** "one shot": a bullet, where it is no verb. */
const isBullet = (token: Token): boolean => token.lower === "shot" && token.upos !== "VERB";
