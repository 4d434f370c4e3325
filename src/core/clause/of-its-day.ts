import type { Sentence, Token } from "../syntax/token.ts";
import { bySentence } from "./by-sentence.ts";
import { baseRel, childrenWith, childWith, dependents } from "./tree.ts";

const IS = /^(?:is|are|am|'s|'re|'m)$/;
const HAS = /^(?:has|have|'ve)$/;
const AHEAD = /^(?:will|'ll|wo|ca|may|might|can|shall)$/;
const DOES = /^(?:do|does)$/;
/** What lasts until something else comes about, and is told of as it is. */
const LASTING = new Set(
  "remain stay continue keep await seek search hunt hope expect plan intend want demand wait try struggle need lack".split(
    " ",
  ),
);
/** What is done to somebody or something for a while. */
const FOR_A_WHILE = new Set(
  "expect schedule hold detain treat hospitalize surround besiege trap close block stop suspend want seek feel plan set".split(
    " ",
  ),
);
/** How somebody or something is, and will be. */
const FOR_GOOD = new Set(
  "dead over gone guilty responsible unharmed unhurt safe free due okay able aware sure proud sorry sad grateful clear true false wrong right likely unlikely survive".split(
    " ",
  ),
);
const STILL = /^(?:still|yet|currently|now)$/;

/** "Remained in hospital", "was still missing": how it was on that day, and may be no more. */
const stoodThen = (sentence: Sentence, { index, xpos, lemma }: Token): boolean =>
  (lemma === "remain" && xpos === "VBD") ||
  (dependents(sentence, index).some(({ lower }) => lower === "still") &&
    childrenWith(sentence, index, "aux", "cop").some(({ lower }) => /^(?:was|were)$/.test(lower)));

const negated = (sentence: Sentence, at: number): boolean =>
  dependents(sentence, at).some(
    (one) =>
      /^(?:not|n't)$/.test(one.lower) ||
      (/^(?:nsubj|obj)/.test(one.deprel) &&
        (/^(?:nobody|none)$/.test(one.lower) || dependents(sentence, one.index).some(({ lower }) => lower === "no"))),
  );

/** How it is now: "is in hospital", "are critical"; "is a baker" tells who somebody is. */
const isStateNow = (sentence: Sentence, { index, upos, lemma }: Token): boolean => {
  if (upos === "ADJ") return !FOR_GOOD.has(lemma);
  if (upos === "ADV") return !FOR_GOOD.has(lemma);
  const at = upos === "NOUN" || upos === "PROPN" ? childWith(sentence, index, "case") : null;
  // "is out of the country": left it.
  return at !== null && at.lower !== "out";
};

const isNow = (sentence: Sentence, verb: Token): boolean => {
  const { index, xpos, lemma } = verb;
  const helpers = childrenWith(sentence, index, "aux");
  const [is, has] = [IS, HAS].map((words) => helpers.some(({ lower }) => words.test(lower)));
  if (stoodThen(sentence, verb)) return true;
  const cop = childWith(sentence, index, "cop");
  if (cop !== null) return helpers.length === 0 && IS.test(cop.lower) && isStateNow(sentence, verb);
  // "It may have begun there" looks back.
  if (helpers.some(({ lower }) => AHEAD.test(lower))) return !helpers.some(({ lower }) => lower === "have");
  // "Is facing charges" holds until somebody is tried.
  if (xpos === "VBG") return (is === true || has === true) && lemma !== "face";
  const still = dependents(sentence, index).some(({ lower }) => STILL.test(lower));
  if (xpos === "VBN" && has === true) return negated(sentence, index);
  if (xpos === "VBN" || xpos === "VBD") return is === true && (still || FOR_A_WHILE.has(lemma));
  const isPresent = xpos === "VBZ" || xpos === "VBP" || helpers.some(({ lower }) => DOES.test(lower));
  return isPresent && (still || LASTING.has(lemma) || (lemma === "have" && negated(sentence, index)));
};

/** What a sentence tells: what somebody in it says or thinks, where it tells that. */
const toldIn = (sentence: Sentence, at: Token, depth = 0): Token => {
  const within = dependents(sentence, at.index).find(
    (one) => one.deprel === "ccomp" || (one.deprel === "parataxis" && childWith(sentence, one.index, "nsubj") !== null),
  );
  if (within === undefined || depth > 2) return at;
  // "It is shut, the board said": the saying hangs on what is said.
  if (baseRel(within) === "parataxis") return at;
  return toldIn(sentence, within, depth + 1);
};

/** "who are | still": told of whom the words before name, whatever the tree makes of it. */
const isRelative = (sentence: Sentence, still: number): boolean =>
  sentence.tokens.slice(Math.max(0, still - 3), still).some(({ lower }) => /^(?:who|whom|which)$/.test(lower));

/** "ten of whom are still being held", "two men who are still on the run". */
const isStillSo = (sentence: Sentence): boolean =>
  sentence.tokens.some(
    ({ lower, head, index }) =>
      lower === "still" &&
      head >= 0 &&
      (!/^(?:conj|parataxis|advcl)/.test(sentence.tokens[head]?.deprel ?? "") || isRelative(sentence, index)) &&
      dependents(sentence, head).some((one) => IS.test(one.lower) && /^(?:aux|cop)/.test(one.deprel)),
  );

const COUNT_NOUN = new Set("toll number count tally total figure case death".split(" "));
const RUNS_ON = new Set("rise climb reach stand jump grow increase swell mount".split(" "));
const hasNumber = ({ tokens }: Sentence): boolean => tokens.some(({ upos }) => upos === "NUM");

/** "The toll rose to five", "the fire has swept over 6,100 hectares since Tuesday", "nine so far": a count that goes on. */
const isRunningCount = (sentence: Sentence, { index, lemma, xpos }: Token): boolean => {
  if (!hasNumber(sentence)) return false;
  const subject = childWith(sentence, index, "nsubj");
  if (subject !== null && COUNT_NOUN.has(subject.lemma) && RUNS_ON.has(lemma)) return true;
  const has = childrenWith(sentence, index, "aux").some(({ lower }) => HAS.test(lower));
  return (
    has &&
    xpos === "VBN" &&
    sentence.tokens.some(
      ({ lower }, at) => lower === "since" || (lower === "so" && sentence.tokens[at + 1]?.lower === "far"),
    )
  );
};

const read = (sentence: Sentence): { readonly is: boolean } => {
  const root = sentence.tokens.find(({ head }) => head < 0);
  if (!sentence.parsed || root === undefined) return { is: false };
  const told = toldIn(sentence, root);
  return { is: isNow(sentence, told) || isRunningCount(sentence, told) || isStillSo(sentence) };
};

const known = bySentence(read);

/**
 * Whether a sentence tells, in its main clause or as what somebody in it says, what holds, goes on, has not come about or is ahead on the day
 * of its telling ("is in hospital", "are searching", "has not been found", "will reopen"), and not what came about or who somebody is.
 */
export const isOfItsDay = (sentence: Sentence): boolean => known(sentence).is;
