import { childWith, dependents } from "../clause/tree.ts";
import { lexicon } from "../lexicon/index.ts";
import type { Sentence, Token } from "../syntax/token.ts";

/** They tell of an act that has not come about: what a clause with one of these says is the act behind it. */
const AHEAD = new Set(
  "plan intend aim hope want wish seek mean prepare expect due set schedule slate poise threaten vow pledge promise go consider mull weigh contemplate".split(
    " ",
  ),
);

/** Saying so, whoever can do it says that it will be done. */
const ANNOUNCING = new Set(["announce", "promise", "pledge", "unveil"]);
/** What was announced has happened. */
export const HAPPENED =
  /^(?:death|killing|murder|arrest|capture|conquest|seizure|detention|loss|discovery|find|end|birth|victory|win|success|defeat|result|outcome|verdict|resignation|retirement|appointment|completion|liberation|breakthrough)$/;
const AHEAD_BY_NAME =
  /^(?:intention|intent|plan|decision|programme|program|package|scheme|compensation|aid|payment|help|fund|measure|reform|timetable|increase|cut|tender|ban)$/;

/** "announced the closure of the plant", "announced 5,000 crowns for each family": it is still to be done, or paid. */
export const announcesAct = (sentence: Sentence, { index, lemma }: Token): boolean => {
  if (!ANNOUNCING.has(lemma)) return false;
  const object = childWith(sentence, index, "obj");
  if (object === null || object.upos !== "NOUN" || HAPPENED.test(object.lemma)) return false;
  // "Pledges allegiance": done by saying so.
  if (/^(?:allegiance|loyalty|fealty|solidarity|support)$/.test(object.lemma)) return false;
  const dictionary = lexicon();
  return (
    AHEAD_BY_NAME.test(object.lemma) ||
    dictionary.isMostly(object.lemma, "noun", "noun.act") ||
    (object.lower.endsWith("ing") && dictionary.formsOf(object.lemma, "noun", "verb").length > 0) ||
    (dictionary.shareOf(object.lemma, "noun", "money") > 0 && childWith(sentence, object.index, "nummod") !== null)
  );
};

/**
 * "Further strikes | will follow", "charges against those detained are | to be dropped": the tree made a verb of a noun, or the main verb of
 * one that only describes, and hung the main verb on it with nothing that opens a clause.
 */
const mainVerb = (sentence: Sentence, { index, head, xpos }: Token): Token | null => {
  if (head >= 0 || !/^VB[DNZ]$/.test(xpos)) return null;
  const bare = childWith(sentence, index, "aux", "aux:pass", "cop") === null;
  const alone = childWith(sentence, index, "nsubj", "nsubj:pass", "expl") === null;
  if (!bare || (xpos !== "VBN" && !alone)) return null;
  const below = childWith(sentence, index, "advcl", "ccomp");
  if (below === null || below.index < index) return null;
  const opening = dependents(sentence, below.index).filter(({ index: at }) => at < below.index);
  const isOpened = opening.some(({ deprel, xpos: form, lower }) =>
    deprel === "mark" ? lower !== "to" : form.startsWith("W"),
  );
  return !isOpened &&
    opening.some(({ xpos: form, deprel }) => form === "MD" || (deprel === "aux" && /^VB[ZP]$/.test(form)))
    ? below
    : null;
};

/**
 * The word by which a whole clause is judged: "counsel intend | to appeal", "the country is due | to receive", "ruled out | paying"; the
 * head itself where it governs no act to come.
 */
export const actUnder = (sentence: Sentence, head: Token): Token => {
  const main = mainVerb(sentence, head);
  if (main !== null) return main;
  const below = childWith(sentence, head.index, "xcomp", "ccomp");
  const next = sentence.tokens[head.index + 1];
  if (head.lemma === "rule" && next?.lower === "out") {
    const act = sentence.tokens[head.index + 2];
    return act?.xpos === "VBG" ? act : head;
  }
  if (below === null || below.index < head.index || !AHEAD.has(head.lemma)) return head;
  const isTo = childWith(sentence, below.index, "mark")?.lower === "to" && below.xpos === "VB";
  return isTo || below.xpos === "VBG" ? below : head;
};
