import { SCALES } from "../../language/en/number-words.ts";
import type { Token } from "../../syntax/token.ts";
import type { Amount } from "../amount.ts";
import type { Bound } from "../quantity.ts";
import { readUnit } from "../unit-phrase.ts";
import { ofWhole } from "./of-whole.ts";
import { isDash, lowerAt, type Reading, readingOf } from "./reading.ts";

/** Nouns after "one" that make a turn of phrase, not a count. */
const ONE_IDIOMS = new Set(
  "point hand way time thing another side day stage reason example moment sided stop off on size".split(" "),
);
/** Words before "one" that make it a pronoun or part of a phrase. */
const ONE_PRONOUNS = new Set(
  "no the this that any every each another which number only - last next first other same right wrong new good best big own loved not".split(
    " ",
  ),
);

/** A bare number: a count with what it counts and its whole, an ordinal, or nothing where "one" is a pronoun. */
export function counted(tokens: readonly Token[], amount: Amount): Reading | null {
  if (amount.ordinal) return ordinal(tokens, amount);
  const only = tokens[amount.from];
  const isOne = amount.low === 1 && amount.form === "words" && !amount.range;
  if (isOne && only?.lower === "one" && pronoun(tokens, amount)) return null;
  // "four more of its soldiers"
  const further = lowerAt(tokens, amount.to) === "more" && lowerAt(tokens, amount.to + 1) === "of" ? 1 : 0;
  const whole = ofWhole(tokens, amount.to + further, amount.low);
  const phrase = whole === null ? unitAfter(tokens, amount) : whole.phrase;
  if (isOne && phrase === null && whole === null && !bareOne(tokens, amount)) return null;
  if (isOne && whole === null && ONE_IDIOMS.has(lowerAt(tokens, amount.to))) return null;
  let { low, high } = amount;
  // "1.200 people": nobody counts people in thousandths
  if (amount.ambiguous && phrase?.plural) {
    low *= 1000;
    high = amount.range ? high : low;
  }
  const bound: Bound = amount.range ? "between" : dozen(tokens, amount) ? "about" : "exact";
  return readingOf({
    rule:
      whole !== null
        ? whole.of === null
          ? "quantity/part-of"
          : "quantity/of-whole"
        : dozen(tokens, amount)
          ? "quantity/dozen"
          : "quantity/count",
    kind: "count",
    from: amount.from,
    to: whole?.to ?? amount.to,
    low,
    high,
    bound,
    of: whole?.of ?? null,
    // "seven others": of what is told before
    unit: phrase === null || phrase.unit === "other" ? null : phrase.unit,
    unitText: phrase?.unitText ?? null,
    phrase,
    increment: further === 1 || (phrase?.increment ?? moreAfter(tokens, amount.to)),
  });
}

function unitAfter(tokens: readonly Token[], amount: Amount): ReturnType<typeof readUnit> {
  // "1,200-strong" counts people in what follows, but the words do not say whom
  if (isDash(lowerAt(tokens, amount.to)) && lowerAt(tokens, amount.to + 1) === "strong") return null;
  const phrase = readUnit(tokens, amount.to);
  if (phrase === null) return null;
  // "killed 3 Friday", "left 12 Tuesday": a name in the singular after a number above one is not counted
  const head = tokens[phrase.head];
  const hyphen = isDash(lowerAt(tokens, amount.to));
  if (
    amount.low > 1 &&
    !hyphen &&
    head?.xpos === "NNP" &&
    phrase.head === amount.to &&
    !/s$/.test(head.lower) &&
    !/^[A-Z0-9]+$/.test(head.text)
  )
    return null;
  return phrase;
}

/** "a dozen", "two dozen", "half a dozen": round by nature. */
function dozen(tokens: readonly Token[], amount: Amount): boolean {
  return lowerAt(tokens, amount.numberTo - 1) === "dozen" && SCALES.has("dozen");
}

function moreAfter(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  return lower === "more" && lowerAt(tokens, at + 1) !== "than";
}

function pronoun(tokens: readonly Token[], amount: Amount): boolean {
  const before = lowerAt(tokens, amount.from - 1);
  const next = tokens[amount.to];
  if (next?.lower === "of" || next?.upos === "NOUN" || next?.upos === "PROPN") {
    return (
      before === "no" ||
      before === "-" ||
      before === "number" ||
      before === "another" ||
      before === "any" ||
      before === "every" ||
      before === "each" ||
      (before === "the" && next.lower !== "of" && false)
    );
  }
  return ONE_PRONOUNS.has(before) || next?.lower === "another" || next?.lower === "'s" || next?.text === "-";
}

/** "killing one", "one was injured", "left one dead": a person counted, not a pronoun. */
function bareOne(tokens: readonly Token[], amount: Amount): boolean {
  const before = tokens[amount.from - 1];
  const next = tokens[amount.to];
  if (
    next !== undefined &&
    (next.lower === "dead" ||
      next.lower === "injured" ||
      next.lower === "wounded" ||
      next.lower === "killed" ||
      next.lower === "missing" ||
      next.lower === "hurt")
  )
    return true;
  if (next?.upos === "AUX" && /^(?:VBD|VBZ|VBP)$/.test(next.xpos))
    return tokens[amount.to + 1]?.xpos === "VBN" || tokens[amount.to + 2]?.xpos === "VBN";
  return (
    before !== undefined &&
    /^(?:killing|killed|injuring|injured|wounding|wounded|least|kills|injures|wounds|arrested|arresting|detained)$/.test(
      before.lower,
    )
  );
}

const STREETS =
  /^(?:street|st\.?|avenue|ave\.?|road|floor|precinct|district|amendment|infantry|battalion|brigade|regiment|division|circuit)$/;

/** "the 10th provincial capital", "third largest city"; adverbs ("first, he said") are none. */
function ordinal(tokens: readonly Token[], amount: Amount): Reading | null {
  const phrase = readUnit(tokens, amount.to);
  const figures = amount.form === "figures";
  if (isDash(lowerAt(tokens, amount.to)) && tokens[amount.to + 1]?.xpos !== "JJS") return null;
  if (STREETS.test(lowerAt(tokens, amount.to)) && /^\p{Lu}/u.test(tokens[amount.to]?.text ?? "")) return null;
  if (phrase === null && !figures) return null;
  const before = lowerAt(tokens, amount.from - 1);
  if (!figures && tokens[amount.from]?.upos === "ADV") return null;
  if (!figures && /^(?:at|a|split|every)$/.test(before) && before !== "a") return null;
  return readingOf({
    rule: "quantity/ordinal",
    kind: "ordinal",
    from: amount.from,
    to: amount.to,
    low: amount.low,
    high: amount.high,
    ordinal: true,
    phrase,
    unit: phrase?.unit ?? null,
    unitText: phrase?.unitText ?? null,
  });
}
