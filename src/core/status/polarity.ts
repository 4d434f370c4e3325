import { baseOf, baseRel, childrenOf, childWith, dependents, tokenAt } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { keptFrom } from "./kept-from.ts";
import { ruledOut } from "./ruled-out.ts";
import type { Polarity } from "./status.ts";
import { isNominal, type StatusContext, wordsOf } from "./status-context.ts";
import { NEGATIVE_GOVERNORS } from "./status-lexicon.ts";

export interface PolarityJudgement {
  readonly polarity: Polarity;
  /** The negating words as told; null where there are none. */
  readonly words: string | null;
}

const POSITIVE: PolarityJudgement = { polarity: "positive", words: null };
const NEGATORS = new Set(["not", "n't", "never", "neither", "nor", "nowhere", "hardly", "scarcely"]);
const NO_ONE = new Set(["no", "none", "nobody", "nothing", "neither", "zero"]);
/** "Do not think that it fell" says that it did not. */
const RAISING = new Set([
  "think",
  "believe",
  "expect",
  "seem",
  "appear",
  "want",
  "intend",
  "plan",
  "anticipate",
  "suppose",
]);

/** Whether the content of the predicate is affirmed or negated, by scope in the parse: two negations cancel out. */
export function judgePolarity(context: StatusContext): PolarityJudgement {
  let negative = false;
  let words: string | null = null;
  const flip = (told: string): void => {
    negative = !negative;
    words ??= told;
  };
  for (const carrier of context.carriers) {
    const negator = isTensedAnew(context, carrier) ? null : negatorOf(context, carrier);
    if (negator !== null) flip(negator.text);
    if (carrier !== context.predicate && governsNegatively(context, carrier)) flip(governorWords(context, carrier));
  }
  const above = aboveCarriers(context);
  if (above !== null) flip(above);
  const empty =
    emptyArgument(context) ?? noneOfThem(context) ?? atNoTime(context) ?? (negative ? null : neverBehind(context));
  if (empty !== null) flip(empty);
  const without = withoutIt(context);
  if (without !== null) flip(without);
  return negative ? { polarity: "negative", words } : POSITIVE;
}

/** "had not fired that day, and accused the rebels": a verb with a tense of its own does not share the "not" of the one before. */
const isTensedAnew = ({ path }: StatusContext, carrier: Token): boolean =>
  /^VB[NG]?$/.test(carrier.xpos) &&
  path.some(({ token, below }) => token === carrier && baseRel(below) === "conj" && /^VB[DZP]$/.test(below.xpos));

/** "failed to leave"; not "was stopped and arrested", where two things are told side by side, and not "the 600 block of". */
const governsNegatively = ({ path }: StatusContext, carrier: Token): boolean => {
  if (!NEGATIVE_GOVERNORS.has(carrier.lemma)) return false;
  if (carrier.upos === "NOUN" && /^(?:block|bar|lack|stop|halt)$/.test(carrier.lemma)) return false;
  const step = path.find(({ token }) => token === carrier);
  return step === undefined || baseOf(step.relation) !== "conj" || step.below.upos !== "VERB";
};

/** The negation that hangs on this word; "not only" and "not just" negate nothing. */
function negatorOf({ sentence }: StatusContext, token: Token): Token | null {
  for (const child of childrenOf(sentence)[token.index] ?? []) {
    const one = tokenAt(sentence, child);
    if (!NEGATORS.has(one.lower) && !(one.lower === "longer" && sentence.tokens[child - 1]?.lower === "no")) continue;
    const next = sentence.tokens[child + 1]?.lower ?? "";
    if (
      /^(?:only|just|merely|simply|necessarily|until|before|least|long|fewer|less|unlike|far)$/.test(next) &&
      one.lower !== "n't"
    )
      continue;
    if (baseRel(one) === "cc" && one.lower !== "nor") continue;
    // "almost did not happen": it did.
    if (isAlmost(sentence, one)) continue;
    const between = sentence.tokens.slice(one.index + 1, token.index);
    if (
      between.some((word) => word.text === ",") &&
      between.some((word) => word.upos === "AUX" && word.head === token.index)
    )
      continue;
    // "not Kandahar but Herat": after the verb it negates what follows it.
    if (one.index > token.index + 1 && token.upos === "VERB" && baseRel(one) !== "advmod") continue;
    return one;
  }
  return neverBeside(sentence, token);
}

/** "almost | did | not": the help of the verb between. */
const isAlmost = ({ tokens }: Sentence, { index }: Token): boolean =>
  tokens[index - 1]?.upos === "AUX" && /^(?:almost|nearly)$/.test(tokens[index - 2]?.lower ?? "");

/** "may never properly leave": hung on the adverb that stands between. */
const neverBeside = (sentence: Sentence, { index, upos }: Token): Token | null => {
  const before = sentence.tokens.slice(Math.max(0, index - 3), index);
  const never = before.findLast(({ lower }) => lower === "never");
  return upos === "VERB" &&
    never !== undefined &&
    never.head !== index &&
    before.slice(before.indexOf(never) + 1).every(({ upos: one }) => one === "ADV")
    ? never
    : null;
};

const INTENTION = /^(?:plan|intention|intent|wish|desire|need|reason|decision|order|attempt|effort|bid|proposal)$/;

const noneBefore = ({ sentence }: StatusContext, noun: Token): Token | null =>
  dependents(sentence, noun.index).find((child) => child.lower === "no" && child.index < noun.index) ?? null;

const governorWords = (context: StatusContext, governor: Token): string => {
  const next = context.sentence.tokens[governor.index + 1];
  return next?.lower === "to" || next?.lower === "from" ? wordsOf(context, governor, next) : governor.text;
};

/** With these the idioms below begin. */
const IDIOMATIC = new Set(
  "far yet short rather instead refused refuses failed fails declined unable nowhere no".split(" "),
);

/** "far from over", "yet to fall", "ruled out sharing", "prevented from leaving", "do not think that". */
function aboveCarriers(context: StatusContext): string | null {
  const last = context.carriers[context.carriers.length - 1];
  const step = context.path.find((one) => one.below === last);
  const { sentence, predicate } = context;
  const before = sentence.tokens.slice(Math.max(0, predicate.index - 3), predicate.index);
  if (ruledOut(context) === "ruled out") return wordsOf(context, before[1] ?? predicate, before[2] ?? predicate);
  const idiom = !before.some((token) => IDIOMATIC.has(token.lower))
    ? undefined
    : /(?:^| )(far from|yet to|short of|rather than|instead of|refused to|refuses to|failed to|fails to|declined to|unable to|nowhere near|no longer)(?: be| being| have)?$/.exec(
        before.map((token) => token.lower).join(" "),
      )?.[1];
  const counted =
    /^(?:ref|fail|decl|unab)/.test(idiom ?? "") &&
    context.carriers.some((carrier) => NEGATIVE_GOVERNORS.has(carrier.lemma));
  const firstWord =
    idiom === undefined || counted ? undefined : before.find((token) => token.lower === idiom.split(" ")[0]);
  if (
    idiom !== undefined &&
    firstWord !== undefined &&
    !context.carriers.some((carrier) => negatorOf(context, carrier)?.lower === "longer")
  )
    return wordsOf(context, firstWord, sentence.tokens[firstWord.index + 1] ?? firstWord);
  const keeper = keptFrom(context);
  if (keeper !== null && !(context.carriers.includes(keeper) && NEGATIVE_GOVERNORS.has(keeper.lemma)))
    return negatorOf(context, keeper) === null ? wordsOf(context, keeper, keeper) : null;
  if (step === undefined) return null;
  const { token, relation, below } = step;
  const base = baseOf(relation);
  // "no plans to leave", "no intention of leaving": what is not intended.
  const none = isNominal(token) && /^(?:acl|nmod)$/.test(base) ? noneBefore(context, token) : null;
  if (none !== null && INTENTION.test(token.lemma)) return none.text;
  const negated = negatorOf(context, token);
  if (RAISING.has(token.lemma) && negated !== null && /^(?:ccomp|xcomp)$/.test(base)) return negated.text;
  if (
    token.lemma === "rule" &&
    childWith(sentence, token.index, "compound:prt")?.lower === "out" &&
    negated === null &&
    ruledOut(context) === null
  )
    return `${token.text} out`;
  if (
    NEGATIVE_GOVERNORS.has(token.lemma) &&
    negated === null &&
    token.index < below.index &&
    token.index >= below.index - 8
  ) {
    if (
      /^(?:xcomp|advcl|obl)$/.test(base) &&
      token.upos !== "NOUN" &&
      !standsApart(context, token, below) &&
      (isNominal(below) ? /^from$/.test(childWith(sentence, below.index, "case")?.lower ?? "") : below.upos === "VERB")
    )
      return governorWords(context, token);
    if (
      base === "obj" &&
      isNominal(below) &&
      /^(?:stop|prevent|avoid|avert|foil|thwart|halt|block|suspend|postpone|delay|cancel|abandon|ban)$/.test(
        token.lemma,
      )
    )
      return token.text;
  }
  return null;
}

/** "the brakes failed, killing two", "they stopped when he was shot": told beside it, not as what did not come about. */
const standsApart = ({ sentence }: StatusContext, governor: Token, below: Token): boolean => {
  const mark = childWith(sentence, below.index, "mark", "advmod");
  if (
    mark !== null &&
    /^(?:when|while|after|before|because|as|since|once|until|where|by|though|although)$/.test(mark.lower)
  )
    return true;
  return sentence.tokens.slice(governor.index + 1, below.index).some((token) => token.text === ",");
};

/** "no one was killed", "no casualties were reported", "injured none". */
function emptyArgument({ sentence, predicate, path }: StatusContext): string | null {
  const own = dependents(sentence, predicate.index);
  // "none of the crew has fallen ill": the subject stands at the verb that carries the state.
  const [above] = path;
  const carried =
    above?.relation === "xcomp" && predicate.upos === "ADJ"
      ? dependents(sentence, above.token.index).filter(({ deprel }) => deprel.startsWith("nsubj"))
      : [];
  const arguments_ = [...own, ...carried].filter(
    (token) =>
      /^(?:nsubj|obj|det|nsubj:pass|nummod)$/.test(token.deprel) ||
      // "know of no other case"
      (token.deprel === "obl" && /^(?:know|hear|learn|aware|speak|think)$/.test(predicate.lemma)),
  );
  for (const token of arguments_) {
    if (
      NO_ONE.has(token.lower) &&
      !(
        token.lower === "no" &&
        /^(?:fewer|less|more|doubt|matter|longer)$/.test(sentence.tokens[token.index + 1]?.lower ?? "")
      )
    )
      return token.text;
    if (token.deprel === "det" || token.deprel === "nummod") continue;
    const none = dependents(sentence, token.index).find(
      (child) =>
        (child.lower === "no" || child.lower === "zero" || isNotOne(sentence, child)) && child.index < token.index,
    );
    if (
      none !== undefined &&
      !/^(?:fewer|less|more)$/.test(sentence.tokens[none.index + 1]?.lower ?? "") &&
      token.lemma !== "doubt"
    )
      return none.text;
  }
  return null;
}

/** "Neither of the pilots was killed", "not one of the hostages has been freed": by the words, where the tree lost the head. */
function noneOfThem({ sentence, predicate }: StatusContext): string | null {
  if (predicate.lower === "none" && sentence.tokens[predicate.index + 1]?.lower === "of") return predicate.text;
  for (let i = predicate.index - 1; i >= 0 && i >= predicate.index - 12; i--) {
    const token = tokenAt(sentence, i);
    if (token.upos === "PUNCT" || token.upos === "VERB") return null;
    const next = sentence.tokens[i + 1]?.lower;
    const behind = sentence.tokens[i + 2]?.lower;
    if ((token.lower === "neither" || token.lower === "none") && next === "of") return token.text;
    if (
      token.lower === "not" &&
      ((next === "one" && behind === "of") ||
        (next === "a" && (behind === "single" || i === 0 || /^["“‘']$/.test(sentence.tokens[i - 1]?.text ?? ""))))
    )
      return token.text;
  }
  return null;
}

/** "not a single crown was paid", "not one came". */
const isNotOne = ({ tokens }: Sentence, { lower, index }: Token): boolean =>
  lower === "not" && /^(?:one|even|a)$/.test(tokens[index + 1]?.lower ?? "") && tokens[index + 2]?.lower !== "few";

/** "At no time were they withdrawn", "under no circumstances did it leak": what opens the clause negates it. */
function atNoTime({ sentence, predicate }: StatusContext): string | null {
  const at = sentence.tokens.findIndex(
    ({ lower, index }, i) =>
      lower === "no" &&
      index < predicate.index &&
      PREPOSED.test(`${sentence.tokens[i - 1]?.lower} no ${sentence.tokens[i + 1]?.lower}`),
  );
  if (at < 0) return null;
  const between = sentence.tokens.slice(at + 2, predicate.index);
  return between.some(({ text, xpos }) => /^[,;:]$/.test(text) || (xpos === "VBD" && !IS_AUXILIARY.test(text)))
    ? null
    : (sentence.tokens[at]?.text ?? null);
}
const PREPOSED =
  /^(?:at no (?:time|point|stage|moment)|in no (?:way|case)|under no (?:circumstances?|conditions?)|on no (?:occasion|account)|by no means)$/;
const IS_AUXILIARY = /^(?:was|were|had|did)$/i;

/** "there had never been any talks": right behind the verb, wherever the tree hung it. */
function neverBehind({ sentence, predicate }: StatusContext): string | null {
  if (!/^(?:have|be|do)$/.test(predicate.lemma)) return null;
  const next = sentence.tokens[predicate.index + 1];
  return next !== undefined &&
    /^(?:never|not|n['’]t)$/.test(next.lower) &&
    !/^(?:only|just|merely|yet)$/.test(sentence.tokens[predicate.index + 2]?.lower ?? "")
    ? next.text
    : null;
}

/** "without firing a shot", "without a fight". */
function withoutIt({ sentence, predicate }: StatusContext): string | null {
  const mark = childWith(sentence, predicate.index, "mark", "case");
  return mark !== null && mark.lower === "without" ? mark.text : null;
}
