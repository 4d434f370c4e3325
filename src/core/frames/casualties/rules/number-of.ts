import type { Harm } from "../../../claim/claim.ts";
import { formTrigger, held } from "../../../clause/held-words.ts";
import { tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { QuantityMention } from "../../../quantity/quantity.ts";
import type { Sentence, Token } from "../../../syntax/token.ts";
import { words } from "../../../text/words.ts";
import type { FrameContext } from "../../build/frame-context.ts";
import { namesPeople } from "../../build/people.ts";
import { isOfIllness, namesDisease } from "../epidemic.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";
import { HARM_STATES } from "../lexicon.ts";

const NUMBERS = formTrigger(["number", "total", "tally", "count", "figure", "estimate"]);
const OF = words("number total tally count");

/** What befell people, told right behind them: words besides the states. */
const BEFELL: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...[..."died perished drowned slain murdered".split(" ")].map((word) => [word, "killed"] as const),
  ...[..."abducted kidnapped".split(" ")].map((word) => [word, "abducted"] as const),
  ...[..."arrested detained".split(" ")].map((word) => [word, "detained"] as const),
  ...[..."rescued saved".split(" ")].map((word) => [word, "rescued"] as const),
]);
/** "taken", "seized": abducted, in a report that calls it so. */
const TAKEN = words("taken seized held");
const SAYS_ABDUCTED = /\b(?:abduct|kidnap|hostage)/iu;
const SAYS_DEAD = /\b(?:dead|died|dies|killed|killing|deaths?|fatal)\b/iu;
/** Words between the people and what befell them. */
const LINKS = words("who whom that have has had been were was are be made left found confirmed so far now being");
const REACH = 6;

interface Whom {
  /** Null where nobody is told: "the number killed". */
  readonly people: number | null;
  readonly harm: Harm;
  readonly last: number;
}

/** "of those taken", "of people made ill", "of victims", "the number | killed": who is counted, and what befell them. */
const whomOf = (sentence: Sentence, noun: number, report: string): Whom | null => {
  const next = sentence.tokens[noun + 1];
  const own = next && (HARM_STATES.get(next.lower) ?? BEFELL.get(next.lower) ?? abducted(next, report));
  if (next && own !== undefined && isFigureJoint(sentence.tokens[next.index + 1]))
    return { people: null, harm: own, last: next.index };
  if (sentence.tokens[noun + 1]?.lower !== "of") return null;
  const behind = sentence.tokens.slice(noun + 2, noun + 2 + REACH);
  const people = behind.find(({ lower, lemma, upos }) => lower === "those" || (upos === "NOUN" && namesPeople(lemma)));
  if (people === undefined) return null;
  for (const token of sentence.tokens.slice(people.index + 1, people.index + 1 + REACH)) {
    const treated = careIn(token, report);
    const harm = HARM_STATES.get(token.lower) ?? BEFELL.get(token.lower) ?? treated ?? abducted(token, report);
    if (harm !== undefined) return { people: people.index, harm, last: token.index };
    // "of those who lost their lives"
    if (token.lemma === "lose" && sentence.tokens[token.index + 2]?.lemma === "life")
      return { people: people.index, harm: "killed", last: token.index + 2 };
    if (!LINKS.has(token.lower)) break;
  }
  // "the number of measles patients"
  const disease = sentence.tokens.slice(noun + 2, people.index).some(({ lower }) => namesDisease(lower));
  if (people.lemma === "patient" && disease) return { people: people.index, harm: "infected", last: people.index };
  return people.lemma === "victim" && SAYS_DEAD.test(report)
    ? { people: people.index, harm: "killed", last: people.index }
    : null;
};

/** "of people treated", "of those harmed": hurt; where their report is of an illness, those harmed are ill. */
const careIn = ({ lower }: Token, report: string): Harm | undefined => {
  if (lower === "harmed") return isOfIllness(report) ? "sick" : "injured";
  return lower === "treated" && !isOfIllness(report) ? "injured" : undefined;
};

const abducted = ({ lower }: Token, report: string): Harm | undefined =>
  TAKEN.has(lower) && SAYS_ABDUCTED.test(report) ? "abducted" : undefined;

/** "the number killed | at 12": the figure follows. */
const isFigureJoint = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:at|to|stands|stood|rose)$/.test(token.lower) || REACHED.has(token.lower));

const REACHED = words("reach reached reaches exceed exceeded pass passed hit is was are were topped");
const FAR = 12;

/** The figure behind: "rose to 31", "stands at 24", "has reached 112", and never what it rose from. */
const figureBehind = (context: FrameContext, sentence: Sentence, from: number): QuantityMention | null =>
  (context.quantities[sentence.index] ?? []).find((one) => {
    const before = sentence.tokens[one.from - 1]?.lower ?? "";
    return (
      one.from > from &&
      one.from - from <= FAR &&
      one.kind === "count" &&
      !one.quantity.ordinal &&
      (one.quantity.unit === null || namesPeople(one.quantity.unit)) &&
      (before === "to" || before === "at" || REACHED.has(before) || AT_MOST.test(tokenAt(sentence, one.from).lower)) &&
      !sentence.tokens.slice(from + 1, one.from).some(({ text }) => text === ";")
    );
  }) ?? null;

/** "the number of the dead | does not exceed ten". */
const AT_MOST = /^(?:does|did|exceeding)$/;

const BROUGHT = words("bring take raise push lift");

/** The figure before: "bringing to 27 the number of people killed". */
const figureBefore = (context: FrameContext, sentence: Sentence, noun: number): QuantityMention | null =>
  (context.quantities[sentence.index] ?? []).find(
    ({ from, to, kind }) =>
      kind === "count" &&
      to < noun &&
      to >= noun - 3 &&
      sentence.tokens[from - 1]?.lower === "to" &&
      BROUGHT.has(sentence.tokens[from - 2]?.lemma ?? ""),
  ) ?? null;

const OWN = words("its their his her the");
const COUNTS = words("count tally figure estimate");
const MOVED = words("raise lower revise put update correct increase cut reduce adjust lift");

/** "raised its count to 51 after four of the wounded died": of the dead, where the sentence tells of them. */
const ownCount = (context: FrameContext, sentence: Sentence, { index, lower }: Token): HarmFinding[] => {
  if (!COUNTS.has(lower)) return [];
  const before = sentence.tokens.slice(Math.max(0, index - 3), index);
  const verb = before.find(({ lemma }) => MOVED.has(lemma));
  if (verb === undefined || !before.some((token) => token.index > verb.index && OWN.has(token.lower))) return [];
  if (sentence.tokens[index + 1]?.lower !== "to" && sentence.tokens[index + 1]?.lower !== "at") return [];
  const figure = figureBehind(context, sentence, index);
  const dead = sentence.tokens.some((token) => token.index > index && DEAD.has(token.lower));
  return figure === null || !dead ? [] : [finding(sentence, verb.index, "killed", figure.headToken, [index])];
};
const DEAD = words("died dead killed deaths");

const PUTS = words("put place set estimate");
const AT_REACH = 4;

/** "put the dead at more than 50", "puts the missing in the town at 41": those who were counted stand for their number. */
export const putAt: HarmRule = (context, sentence) =>
  collect(held(sentence, STATES), (state): HarmFinding[] => {
    const harm = HARM_STATES.get(state.lower);
    const [verb, article] = sentence.tokens.slice(Math.max(0, state.index - 2), state.index);
    const at = sentence.tokens.slice(state.index + 1, state.index + 1 + AT_REACH).find(({ lower }) => lower === "at");
    if (harm === undefined || article?.lower !== "the" || !PUTS.has(verb?.lemma ?? "") || at === undefined) return [];
    const figure = figureBehind(context, sentence, at.index - 1);
    return figure === null || figure.from !== at.index + 1
      ? []
      : [finding(sentence, state.index, harm, figure.headToken, [at.index])];
  });
const STATES = formTrigger(["dead", "killed", "injured", "wounded", "missing"]);

const finding = (
  sentence: Sentence,
  predicate: number,
  harm: Harm,
  victim: number,
  also: readonly number[],
): HarmFinding => ({ rule: "casualties/toll", sentence, predicate, harm, victim, agent: null, also, total: true });

/** "the number of people made ill has reached 112", "put the number of those taken at 11", "taking the number of victims to 24". */
export const numberOf: HarmRule = (context, sentence) =>
  collect(held(sentence, NUMBERS), (noun): HarmFinding[] => {
    const whom = OF.has(noun.lower) ? whomOf(sentence, noun.index, context.text) : null;
    if (whom === null) return ownCount(context, sentence, noun);
    const figure = figureBefore(context, sentence, noun.index) ?? figureBehind(context, sentence, whom.last);
    if (figure === null) return [];
    const people = whom.people === null ? null : tokenAt(sentence, whom.people);
    return [
      {
        ...finding(sentence, noun.index, whom.harm, figure.headToken, [whom.last]),
        ...(people === null || people.lower === "those" || people.lemma === "victim" ? {} : { whom: people.index }),
      },
    ];
  });
