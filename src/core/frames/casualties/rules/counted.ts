import type { Harm } from "../../../claim/claim.ts";
import { markerOf } from "../../../clause/clause.ts";
import { formTrigger, held, lemmaTrigger, wordTrigger } from "../../../clause/held-words.ts";
import { childWith, subtree, tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { QuantityMention } from "../../../quantity/quantity.ts";
import type { Sentence, Token } from "../../../syntax/token.ts";
import { type FrameContext, quantityAt } from "../../build/frame-context.ts";
import { namesPeople } from "../../build/people.ts";
import { areCasesOfDisease, namesDisease } from "../epidemic.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";
import { CASE_WORDS, HARM_NOUNS, HARM_STATES } from "../lexicon.ts";
import { measured, uncounted } from "../uncounted.ts";
import { countsCases } from "./numbered-cases.ts";

const HARM_WORDS = wordTrigger([...HARM_NOUNS.keys(), "case"]);

/** "12 deaths", "two fatalities", "3,000 confirmed cases". */
export const countedNoun: HarmRule = (context, sentence) => {
  const found: HarmFinding[] = [];
  for (const token of held(sentence, HARM_WORDS)) {
    let harm =
      HARM_NOUNS.get(token.lemma) ??
      (token.upos === "NOUN" || token.upos === "ADJ" ? HARM_NOUNS.get(token.lower) : undefined);
    if (
      !harm &&
      token.lemma === "case" &&
      (areCasesOfDisease(context.text, sentence, token) ||
        subtree(sentence, token.index).some(
          (index) =>
            CASE_WORDS.has(tokenAt(sentence, index).lower) &&
            (tokenAt(sentence, index).lower !== "new" || namesDisease(context.text)),
        ))
    )
      harm = "infected";
    if (!harm) continue;
    const quantity = quantityAt(context, sentence, token.index);
    if (quantity?.kind !== "count" || !standsBefore(sentence, quantity.to, token.index)) continue;
    // "47 martyrs, 90 wounded": a day's dead; alone they may be a list's, or those of long ago.
    if (token.lemma === "martyr" && !sentence.tokens.some(({ lower }) => HARM_STATES.get(lower) === "injured"))
      continue;
    // "sentenced 37 men to death"
    if (token.lower === "death" && sentence.tokens[token.index - 1]?.lower === "to") continue;
    found.push({
      rule: "casualties/counted-noun",
      sentence,
      predicate: token.index,
      harm,
      victim: token.index,
      agent: null,
    });
  }
  return found;
};

/** Verbs that bring harm about or tell of it: what stands behind them is harm to people told of nowhere else. */
const BRINGING: ReadonlySet<string> = new Set("cause report result lead leave confirm mention record bring".split(" "));

/** "caused injuries", "a number of injuries were reported", "there were deaths": harm to some, in no number. */
export const uncountedNoun: HarmRule = (context, sentence) =>
  collect(held(sentence, UNCOUNTED_WORDS), (token): HarmFinding[] => {
    const harm = UNCOUNTED.get(token.lower);
    if (harm === undefined || token.upos !== "NOUN" || uncounted(context, sentence, token.index) === null) return [];
    const measure = token.head >= 0 && measured(sentence, token.head) === token.index ? token.head : token.index;
    let top = tokenAt(sentence, measure);
    // "reports of injuries", "resulted in injuries": the verb or noun that it hangs on, also over an "and".
    while (top.deprel === "conj" && top.head >= 0) top = tokenAt(sentence, top.head);
    const over = top.head >= 0 ? tokenAt(sentence, top.head) : null;
    if (over === null) return [];
    const told = BRINGING.has(over.lemma) || (over.lemma === "be" && childWith(sentence, over.index, "expl") !== null);
    // "crashes that cause injuries": what such things do, not what one did.
    if (["VB", "VBP"].includes(over.xpos) || (over.xpos === "VBZ" && over.deprel !== "root")) return [];
    // "injuries to 477 people" is told by its number.
    if (peopleBehind(sentence, token.index)) return [];
    // "there were no reports of injuries", "without causing injuries"
    if (sentence.tokens.slice(0, token.index).some(({ lower }) => NONE.has(lower))) return [];
    // "resulted from injuries"
    if (!told || !["", "in", "to", "with", "about", "of"].includes(markerOf(sentence, top.index))) return [];
    return [
      {
        rule: "casualties/uncounted-noun",
        sentence,
        predicate: over.upos === "NOUN" ? token.index : over.index,
        harm,
        victim: token.index,
        agent: null,
      },
    ];
  });
/** Whom injuries are told to: "injuries to 477 people". */
const peopleBehind = (sentence: Sentence, noun: number): Token | undefined =>
  sentence.tokens
    .slice(noun + 1, noun + 7)
    .find(({ index, lemma }) => namesPeople(lemma) && markerOf(sentence, index) === "to");

/** "caused injuries to 477 people": the people that the noun counts. */
export const injuriesTo: HarmRule = (context, sentence) =>
  collect(held(sentence, INJURY), (token): HarmFinding[] => {
    if (token.upos !== "NOUN" || quantityAt(context, sentence, token.index)) return [];
    const people = peopleBehind(sentence, token.index);
    const counted = people && quantityAt(context, sentence, people.index);
    if (!people || counted?.kind !== "count" || counted.quantity.ordinal) return [];
    // "no injuries to the 12 people": none, or people known before.
    if (sentence.tokens.slice(0, people.index).some(({ lower }) => NONE.has(lower))) return [];
    if (sentence.tokens[counted.from - 1]?.lower === "the") return [];
    return [
      {
        rule: "casualties/counted-noun",
        sentence,
        predicate: token.index,
        harm: "injured",
        victim: people.index,
        agent: null,
      },
    ];
  });

const NONE: ReadonlySet<string> = new Set(["no", "not", "n't", "without", "any", "never", "nor", "neither", "avoid"]);
const UNCOUNTED: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ["injuries", "injured"],
  ["deaths", "killed"],
  ["fatalities", "killed"],
]);
const UNCOUNTED_WORDS = formTrigger(UNCOUNTED.keys());
const INJURY = lemmaTrigger(["injury"]);

/** The number has to stand before its noun with no other state between ("five dead and 20 injured"). */
const standsBefore = (sentence: Sentence, from: number, noun: number): boolean => {
  if (from > noun) return noun >= from - 1;
  return !sentence.tokens.slice(from, noun).some(
    (token) =>
      HARM_STATES.has(token.lower) ||
      // "74 deaths from injuries": the dead are counted.
      HARM_NOUNS.get(token.lower.replace(/s$/u, "")) === "killed" ||
      token.upos === "CCONJ" ||
      (token.upos === "VERB" && !CASE_WORDS.has(token.lower)) ||
      // "12 people in X face death": whom the number counts stands before; not "12 people with injuries".
      (namesPeople(token.lemma) && isElsewhere(sentence.tokens[token.index + 1])),
  );
};

const isElsewhere = (next: Token | undefined): boolean => next?.upos === "ADP" && next.lower !== "with";

const harmNoun = ({ lower }: Token): Harm | undefined =>
  HARM_NOUNS.get(lower) ??
  HARM_NOUNS.get(lower.replace(/(?<=[a-z])s$/u, "")) ??
  HARM_NOUNS.get(lower.replace(/ies$/u, "y"));

/** "the number of the missing", whatever the tree makes of it. */
const namedBehind = (sentence: Sentence, at: number): Harm | undefined => {
  const [of, ...behind] = sentence.tokens.slice(at + 1, at + 5);
  if (of?.lower !== "of") return undefined;
  return behind
    .filter((_, index) => index === 0 || !/^(?:of|in|to|who|and)$/.test(behind[index - 1]?.lower ?? ""))
    .map(harmNoun)
    .find((harm) => harm !== undefined);
};

/** "the number of people killed in the floods": what befell those whose number is told; null where nobody is told of. */
const harmedIn = (sentence: Sentence, below: readonly number[]): Harm | null => {
  for (const index of below) {
    const token = tokenAt(sentence, index);
    const people = token.head >= 0 ? tokenAt(sentence, token.head) : null;
    const harm = HARM_STATES.get(token.lower);
    if (harm !== undefined && people !== null && below.includes(people.index) && namesPeople(people.lemma)) return harm;
  }
  return null;
};

/** The verb that tells the figure: "reach" in "was expected to reach 45", else the noun itself. */
const toldBy = (sentence: Sentence, { deprel, head, index }: Token): number => {
  if (!deprel.startsWith("nsubj") || head < 0) return index;
  return childWith(sentence, head, "xcomp")?.index ?? head;
};

/** "call toll-free 1-800-555": a call that costs nothing. */
const isFree = (sentence: Sentence, { index, lower }: Token): boolean =>
  lower === "toll" && sentence.tokens.slice(index + 1, index + 3).some((token) => token.lower === "free");

const ADDS = /^(?:saying|adding|explaining|noting|reporting|announcing|telling)$/;

const COUNTS = ["toll", "number", "count", "tally"];
const ROLLS = ["list", "roll", "register", "total", "figure"];
const TOLD_COUNTS = lemmaTrigger([...COUNTS, ...ROLLS, ...HARM_NOUNS.keys(), "case"]);

/** "the death toll rose to 45", "a toll of 45", "the number of people killed has reached 45". */
export const toll: HarmRule = (context, sentence) => {
  const found: HarmFinding[] = [];
  for (const token of held(sentence, TOLD_COUNTS)) {
    const rising = isRising(context.text, sentence, token);
    if (!rising && !COUNTS.includes(token.lemma) && !isRoll(sentence, token)) continue;
    if (isFree(sentence, token) || countsCases(context, sentence, token)) continue;
    const fronted = broughtTo(context, sentence, token);
    const befallen =
      HARM_STATES.get(sentence.tokens[token.index + 1]?.lower ?? "") ?? namedBehind(sentence, token.index);
    if (fronted && (befallen || token.lemma === "toll")) {
      const harm = befallen ?? "killed";
      const victim = fronted.headToken;
      found.push({ rule: "casualties/toll", sentence, predicate: token.index, harm, victim, agent: null, total: true });
      continue;
    }
    // "toll at 58; 305 missing", "the number of dead rose to 18, with a number of injured": what stands behind is another count.
    const half = sentence.tokens.find(
      ({ text, lemma, index }) => (text === ";" || lemma === "number") && index > token.index,
    )?.index;
    const below = subtree(sentence, token.index).filter((index) => half === undefined || index < half);
    const isToll =
      rising ||
      token.lemma === "toll" ||
      below.some((index) => index > token.index && harmNoun(tokenAt(sentence, index)) !== undefined) ||
      namedBehind(sentence, token.index) !== undefined ||
      harmedIn(sentence, below) !== null;
    if (!isToll) continue;
    const kind =
      below.map((index) => harmNoun(tokenAt(sentence, index))).find((harm) => harm !== undefined) ??
      namedBehind(sentence, token.index);
    const told = token.lemma === "case" ? "infected" : kind;
    const harm: Harm = (token.lemma === "number" && told === undefined ? harmedIn(sentence, below) : told) ?? "killed";
    const after = (context.quantities[sentence.index] ?? []).filter(
      (quantity) =>
        quantity.from > token.index &&
        quantity.kind === "count" &&
        !quantity.quantity.ordinal &&
        // "raised the toll to seven, and the number of detainees to 305"
        (half === undefined || quantity.from < half),
    );
    // "rose from 40 to 45": the figure behind "to", "at", "reached" is the toll; the one behind "from" is the older.
    const chosen = after.find(
      (quantity) =>
        markerOf(sentence, quantity.headToken) !== "from" &&
        tokenAt(sentence, Math.max(0, quantity.from - 1)).lower !== "from" &&
        !isOfReason(sentence, token.index, quantity.from),
    );
    if (!chosen || chosen.from - token.index > 15) continue;
    if (isCountedBeside(sentence, token.index, chosen.from)) continue;
    // "lowered the number of deaths, saying that two had died of malaria": what is said tells its own figure.
    if (sentence.tokens.slice(token.index + 1, chosen.from).some(({ lower }) => ADDS.test(lower))) continue;
    const unit = chosen.quantity.unit;
    if (unit !== null && !namesPeople(unit) && !HARM_NOUNS.has(unit)) continue;
    found.push({
      rule: "casualties/toll",
      sentence,
      predicate: toldBy(sentence, token),
      also: [token.index, ...below.filter((index) => index < token.index && tokenAt(sentence, index).upos === "NOUN")],
      harm,
      victim: chosen.headToken,
      agent: null,
      total: true,
    });
  }
  return found;
};

/** "rose in the afternoon, after two women died": why it rose. */
const isOfReason = ({ tokens }: Sentence, noun: number, figure: number): boolean =>
  tokens[figure - 1]?.lower !== "to" && tokens.slice(noun + 1, figure).some(({ lower }) => REASONS.has(lower));
const REASONS: ReadonlySet<string> = new Set(["after", "when", "because", "as", "since"]);

/** "a number of injured people and 14 dead": the figure counts those behind the "and". */
const isCountedBeside = ({ tokens }: Sentence, noun: number, figure: number): boolean =>
  tokens[figure - 1]?.upos === "CCONJ" &&
  !tokens.slice(noun, figure).some(({ upos }) => upos === "VERB" || upos === "AUX");

/** "bringing to 13 the number killed", "taking to 40 the total of dead", "at 40 the toll": the figure stands before what it counts. */
const broughtTo = (context: FrameContext, sentence: Sentence, noun: Token): QuantityMention | null =>
  (context.quantities[sentence.index] ?? []).find(
    ({ from, to, kind }) =>
      kind === "count" &&
      to <= noun.index &&
      to >= noun.index - 4 &&
      ((sentence.tokens[from - 1]?.lower === "to" &&
        /^(?:bring|take|raise|push|lift)$/.test(sentence.tokens[from - 2]?.lemma ?? "")) ||
        (from === 1 && sentence.tokens[0]?.lower === "at")),
  ) ?? null;

/** "the list of the missing has grown to 89": a list whose length is told. */
const isRoll = (sentence: Sentence, { lemma, deprel, head }: Token): boolean =>
  ROLLS.includes(lemma) && deprel.startsWith("nsubj") && head >= 0 && REACHING.has(tokenAt(sentence, head).lemma);

const REACHING: ReadonlySet<string> = new Set("reach rise climb grow stand exceed pass top increase jump".split(" "));

/** "fatalities in X had reached 70": the noun itself is what is counted. */
const isRising = (text: string, sentence: Sentence, token: Token): boolean =>
  token.xpos === "NNS" &&
  (HARM_NOUNS.has(token.lemma) || (token.lemma === "case" && areCasesOfDisease(text, sentence, token))) &&
  token.deprel.startsWith("nsubj") &&
  token.head >= 0 &&
  REACHING.has(tokenAt(sentence, token.head).lemma);
