import { ACT_OF_VERB } from "../../attribution/act-lexicon.ts";
import type { SpeechAct } from "../../attribution/attribution.ts";
import { baseRel, childWith, dependents } from "../../clause/tree.ts";
import { lexicon } from "../../lexicon/index.ts";
import type { Status } from "../../status/status.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { namesPeople } from "../build/people.ts";

/** Acts of saying, thinking and asking: what they tell is in their words, and those are somebody's. */
export const SPEAKING: ReadonlySet<SpeechAct> = new Set([
  "say",
  "claim",
  "deny",
  "believe",
  "ask",
  "predict",
  "warn",
  "promise",
  "doubt",
]);

const actOf = ({ lemma }: Token): SpeechAct | null => ACT_OF_VERB.get(lemma.toLowerCase()) ?? null;

/** Verbs of saying and thinking, and those that tell of it where a clause stands by them ("the paper reported"). */
export const isSpeechVerb = (sentence: Sentence, head: Token): boolean => {
  const act = actOf(head);
  return act !== null && (SPEAKING.has(act) || (TELLING.has(act) && saysClause(sentence, head)));
};
const TELLING: ReadonlySet<SpeechAct> = new Set(["report"]);

/** What such a verb says, asks for or expects: its objects and the clauses and phrases that hang on it. */
export const saidBelow = (sentence: Sentence, head: Token): readonly Token[] =>
  dependents(sentence, head.index).filter((token) => COMPLEMENT.has(baseRel(token)) && token.index > head.index);
const COMPLEMENT: ReadonlySet<string> = new Set(["obj", "obl", "xcomp", "ccomp", "advcl"]);

/**
 * "declared three days of mourning", "people are asked to leave", "speaks of arson": that it was said, asked or promised is itself what
 * happened. Not so where a clause is said ("said that", which is whoever said it to tell), where nothing is told of what was said ("did not
 * say", "recalled it"), and where something is denied or doubted.
 */
export const isOwnDeed = (sentence: Sentence, head: Token): boolean => {
  const act = actOf(head);
  const said = saidBelow(sentence, head);
  // "denied entry to ships"; of "denied it", "denied that" nothing is told as so.
  if (act === "deny" || act === "doubt")
    return said[0]?.deprel === "obj" && said[0].upos !== "PRON" && !saysClause(sentence, head);
  // "the figure could not be verified", "her whereabouts are not known": the subject undergoes it.
  if (said.length === 0) return isPassive(sentence, head) && isNamed(sentence, head);
  if (
    said.every(({ upos }) => upos === "PRON") ||
    /^(?:nobody|none)$/.test(childWith(sentence, head.index, "nsubj")?.lower ?? "")
  )
    return false;
  // "told the paper": to whom, and not what.
  if (TO_SOMEBODY.has(head.lemma) && said.every((token) => baseRel(token) === "obj") && !isPassive(sentence, head))
    return false;
  // "would not comment on whether": nothing is told of it.
  if (act !== "ask" && sentence.tokens.some(({ lower, index }) => lower === "whether" && index > head.index))
    return false;
  return WANTING.has(act ?? "say") || !saysClause(sentence, head);
};

/** Acts whose clause is what is asked for, promised or expected; that of the others is what somebody holds to be so. */
const WANTING: ReadonlySet<SpeechAct> = new Set(["ask", "demand", "promise", "order", "offer", "refuse", "accept"]);
const TO_SOMEBODY: ReadonlySet<string> = new Set(["tell", "inform", "brief", "reassure", "assure", "notify"]);
/** Verbs by which a thing is evidence: "pictures show that the roof is gone". */
const EVIDENCE: ReadonlySet<string> = new Set(["show", "reveal", "indicate", "prove", "find"]);

/** "said that", ", the paper reported": a clause behind it, or the one that it stands in. */
const saysClause = (sentence: Sentence, head: Token): boolean => {
  const subject = childWith(sentence, head.index, "nsubj");
  // What the publisher itself says is told by the report, and what a picture shows is told of the picture.
  if (subject?.lower === "we") return false;
  if (EVIDENCE.has(head.lemma) && subject?.upos === "NOUN" && !namesPeople(subject.lemma)) return false;
  return dependents(sentence, head.index).some(
    (one) => baseRel(one) === "ccomp" || (baseRel(one) === "parataxis" && one.index < head.index),
  );
};

/** How sure that is of which a verb of saying, thinking or expecting tells: "is said to have fled", "snow is expected"; null for what it is by itself. */
export const statusOfSpeech = (sentence: Sentence, head: Token): Status | null => {
  switch (actOf(head)) {
    case "promise":
      return isDoneBySaying(sentence, head) ? null : "planned";
    case "predict":
      return "forecast";
    case "claim":
      // That somebody is accused of it is a fact; the deed below is what is claimed.
      return head.lemma === "accuse" ? null : "claimed";
    case "warn":
      return sentence.tokens[head.index + 1]?.lower === "of" ? "forecast" : null;
    case "say":
    case "believe":
      // "were told to stay indoors": they were.
      return (isPassive(sentence, head) &&
        !TO_SOMEBODY.has(head.lemma) &&
        childWith(sentence, head.index, "xcomp") !== null) ||
        isSaidInHeadline(sentence, head)
        ? "claimed"
        : null;
    default:
      return null;
  }
};

/** "pledges allegiance": done by saying so; "commits suicide", "committed a crime": no promise, but the deed. */
const isDoneBySaying = (sentence: Sentence, head: Token): boolean => {
  const object = childWith(sentence, head.index, "obj");
  if (object === null || object.upos === "PRON") return false;
  return (
    /^(?:allegiance|loyalty|fealty|solidarity|support)$/.test(object.lemma) ||
    (head.lemma === "commit" && lexicon().isMostly(object.lemma, "noun", "noun.act", "noun.event"))
  );
};

/** "Areche said to be held", "thieves feared to have fled": a headline leaves out the "is". */
const isSaidInHeadline = ({ tokens }: Sentence, { lower, index }: Token): boolean =>
  /^(?:said|feared|believed|thought|understood|alleged|reported|suspected)$/.test(lower) &&
  tokens[index + 1]?.lower === "to" &&
  tokens[index + 2]?.xpos === "VB" &&
  !/[.!?”"]$/u.test(tokens.at(-1)?.text ?? "");

const isNamed = (sentence: Sentence, head: Token): boolean =>
  (childWith(sentence, head.index, "nsubj")?.upos ?? "PRON") !== "PRON";

const isPassive = (sentence: Sentence, head: Token): boolean =>
  head.xpos === "VBN" && childWith(sentence, head.index, "aux:pass") !== null;

/** Nouns of what is said: "there were reports that". */
export const TELLINGS = new Set(
  "report rumour rumor claim allegation suggestion speculation talk fear hope sign indication word belief suspicion question".split(
    " ",
  ),
);
