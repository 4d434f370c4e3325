import { type Clause, clausesOf, markerOf } from "../../../clause/clause.ts";
import { formTrigger, held, lemmaTrigger } from "../../../clause/held-words.ts";
import { childrenWith, tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { type FrameContext, quantityAt } from "../../build/frame-context.ts";
import { namesPeople } from "../../build/people.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";

/** Those who are looked for because they did something. */
const WANTED = new Set(
  "suspect gunman attacker assailant shooter bomber terrorist robber thief prisoner inmate militant fighter man witness driver body remains corpse other victim survivor volunteer recruit male female woman person individual subject accomplice".split(
    " ",
  ),
);

/** People that a number counts, and no wanted men: "47 passengers", "11 miners". */
const isCrowd = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const counted = quantityAt(context, sentence, head);
  const noun = tokenAt(sentence, head);
  return (
    counted?.kind === "count" &&
    !counted.quantity.ordinal &&
    counted.quantity.share === null &&
    namesPeople(noun.lemma) &&
    !WANTED.has(noun.lemma)
  );
};

/** A report of people who are lost: not of wanted men. */
const LOST =
  /\b(?:missing|rubble|trapped|buried|debris|wreckage|capsiz\w*|sank|sunk|avalanche|collaps\w*|drown\w*|landslides?|mudslides?|floods?)\b/iu;
const SEEKERS_OF_WANTED = new Set(
  "police detective officer gendarme investigator prosecutor agent army soldier".split(" "),
);
const PLAIN = new Set("man woman person male female".split(" "));
const FLED = /\b(?:suspects?|wanted|fled|fugitives?|escaped|gunm[ae]n|attackers?|robbers?|witness\w*|volunteers?)\b/iu;

/** "looking for five men", "11 have not been found": people in plain words or a bare number, in a report of those who are lost. */
const areLost = (context: FrameContext, sentence: Sentence, head: number, seeker: number | null): boolean => {
  const counted = quantityAt(context, sentence, head);
  if (counted?.kind !== "count" || counted.quantity.ordinal || counted.quantity.share !== null) return false;
  const { upos, lemma } = tokenAt(sentence, head);
  const plain = PLAIN.has(lemma) || (upos === "NUM" && counted.quantity.unit === null);
  if (!plain || !LOST.test(context.text)) return false;
  return (
    (seeker === null || !SEEKERS_OF_WANTED.has(tokenAt(sentence, seeker).lemma)) &&
    !FLED.test(context.text.slice(sentence.start, sentence.end))
  );
};

const missing = (sentence: Sentence, predicate: number, victim: number, also: readonly number[] = []): HarmFinding => ({
  rule: "casualties/gone-missing",
  sentence,
  predicate,
  harm: "missing",
  victim,
  agent: null,
  also,
});

const isBareCount = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const counted = quantityAt(context, sentence, head);
  return counted?.kind === "count" && counted.quantity.unit === null && tokenAt(sentence, head).upos === "NUM";
};

const UNKNOWN = new Set(["unknown", "unclear", "uncertain", "unconfirmed"]);
const FATES = formTrigger(["whereabouts", "fate"]);

/** "the whereabouts of 47 people were unknown". */
const fateUnknown = (context: FrameContext, sentence: Sentence): readonly HarmFinding[] =>
  collect(held(sentence, FATES), (noun) => {
    const state = sentence.tokens.find(({ lower, index }) => UNKNOWN.has(lower) && index > noun.index);
    const people = childrenWith(sentence, noun.index, "nmod").find(
      ({ index }) => markerOf(sentence, index) === "of" && isCrowd(context, sentence, index),
    );
    return state && people ? [missing(sentence, state.index, people.index, [noun.index])] : [];
  });

/** "47 people had not been found", "have yet to be found". */
const notFound = (context: FrameContext, clause: Clause): readonly HarmFinding[] => {
  const { sentence, predicate, subject } = clause;
  if (!["find", "locate", "trace"].includes(clause.lemma) || !clause.passive || subject === null) return [];
  const yet = sentence.tokens.slice(0, predicate).some(({ lower }) => lower === "yet");
  if (!(yet || hasNot(sentence, predicate))) return [];
  // "were not found guilty": a verdict.
  const bare = ["guilty", "liable", "to"].includes(sentence.tokens[predicate + 1]?.lower ?? "")
    ? false
    : areLost(context, sentence, subject, null);
  if (!bare && !isCrowd(context, sentence, subject)) return [];
  return [{ ...missing(sentence, predicate, subject), told: "positive" }];
};

/** "47 people could not be contacted"; not "for comment". */
const notReached = (context: FrameContext, clause: Clause): readonly HarmFinding[] => {
  const { sentence, predicate, subject, passive } = clause;
  if (!["contact", "reach"].includes(clause.lemma) || !passive || subject === null) return [];
  const could = sentence.tokens
    .slice(Math.max(0, predicate - 3), predicate)
    .some(({ lower }) => /^(?:could|can|cannot|ca)$/.test(lower));
  if (!could || isForComment(sentence, predicate) || !hasNot(sentence, predicate)) return [];
  return isCrowd(context, sentence, subject) ? [{ ...missing(sentence, predicate, subject), told: "positive" }] : [];
};

const isForComment = (sentence: Sentence, predicate: number): boolean =>
  sentence.tokens.slice(predicate + 1).some(({ lower }) => /^(?:comment|comments|interview)$/.test(lower));

/** "have been unable to locate 47 people", "could not find 47 people", "failed to trace 47 people". */
const notLocated = (context: FrameContext, clause: Clause): readonly HarmFinding[] => {
  const { sentence, predicate, object } = clause;
  if (!["find", "locate", "trace", "reach", "contact"].includes(clause.lemma) || clause.passive || object === null)
    return [];
  const before = sentence.tokens.slice(Math.max(0, predicate - 3), predicate);
  const failed = before.find(
    ({ lower, index }) =>
      /^(?:unable|failed|cannot)$/.test(lower) ||
      (/^(?:not|n['’]t)$/.test(lower) && /^(?:could|can|ca)$/.test(sentence.tokens[index - 1]?.lower ?? "")),
  );
  if (!failed || !isCrowd(context, sentence, object)) return [];
  return [{ ...missing(sentence, predicate, object, [failed.index]), told: "positive" }];
};

const hasNot = (sentence: Sentence, predicate: number): boolean =>
  sentence.tokens.some(
    ({ head, lower }) => head === predicate && (lower === "not" || lower === "n't" || lower === "n’t"),
  );

/** "47 people have not been heard from": the verb with its preposition. */
const notHeard = (context: FrameContext, clause: Clause): readonly HarmFinding[] => {
  const { sentence, predicate, subject } = clause;
  if (!["hear", "see", "reach", "hear from"].includes(clause.lemma) || !clause.passive || subject === null) return [];
  const next = sentence.tokens[predicate + 1]?.lower;
  if (clause.lemma === "hear" ? next !== "from" && next !== "of" : clause.lemma === "see" && next !== "since")
    return [];
  // The passive of reaching is told by "could", which another rule asks for.
  if (clause.lemma === "reach" || !hasNot(sentence, predicate) || !isCrowd(context, sentence, subject)) return [];
  return [{ ...missing(sentence, predicate, subject), told: "positive" }];
};

const TRACES = lemmaTrigger(["trace", "sign", "word", "news", "contact"]);

/** "no trace of 47 people", "contact has been lost with 47 people". */
const noTrace = (context: FrameContext, sentence: Sentence): readonly HarmFinding[] =>
  collect(held(sentence, TRACES), (noun) => {
    const trace =
      ["trace", "sign", "word", "news"].includes(noun.lemma) && sentence.tokens[noun.index - 1]?.lower === "no";
    const contact =
      noun.lemma === "contact" &&
      sentence.tokens.slice(noun.index + 1, noun.index + 5).some(({ lemma }) => lemma === "lose");
    if (!trace && !contact) return [];
    const marker = trace ? ["of", "from"] : ["with"];
    const people = sentence.tokens.find(
      ({ index }) =>
        index > noun.index &&
        index < noun.index + 12 &&
        marker.includes(markerOf(sentence, index)) &&
        isCrowd(context, sentence, index),
    );
    return people ? [{ ...missing(sentence, noun.index, people.index), told: "positive" as const }] : [];
  });

/** "47 people were listed as missing", "registered as missing". */
const listed = (context: FrameContext, clause: Clause): readonly HarmFinding[] => {
  const { sentence, predicate, patient } = clause;
  if (!["list", "report", "register", "record", "post", "treat"].includes(clause.lemma) || patient === null) return [];
  const state = sentence.tokens.find(
    ({ lower, index }) =>
      index > predicate && ["missing", "unaccounted"].includes(lower) && sentence.tokens[index - 1]?.lower === "as",
  );
  return state && isCrowd(context, sentence, patient) ? [missing(sentence, predicate, patient, [state.index])] : [];
};

/** "47 people are still being sought", "rescuers are searching for 47 people", "a search is under way for 47 people". */
const sought = (context: FrameContext, clause: Clause): readonly HarmFinding[] => {
  const { sentence, predicate } = clause;
  if (clause.lemma === "seek" && clause.passive && clause.subject !== null) {
    // "five sought under concrete"
    const under = clause.obliques.some(({ marker }) => ["under", "beneath", "below"].includes(marker));
    const lost =
      isCrowd(context, sentence, clause.subject) || (under && isBareCount(context, sentence, clause.subject));
    return lost ? [missing(sentence, predicate, clause.subject)] : [];
  }
  if (!["search", "look", "hunt"].includes(clause.lemma) || clause.passive) return [];
  const people = clause.obliques.find(
    ({ marker, head }) =>
      marker === "for" && (isCrowd(context, sentence, head) || areLost(context, sentence, head, clause.agent)),
  );
  return people ? [missing(sentence, predicate, people.head)] : [];
};

/** People told to be missing in other words than "missing". What is told of one person is left to other rules. */
export const goneMissing: HarmRule = (context, sentence) => [
  ...fateUnknown(context, sentence),
  ...noTrace(context, sentence),
  ...collect(clausesOf(sentence), (clause) => [
    ...notFound(context, clause),
    ...notReached(context, clause),
    ...notLocated(context, clause),
    ...notHeard(context, clause),
    ...listed(context, clause),
    ...sought(context, clause),
  ]),
];
