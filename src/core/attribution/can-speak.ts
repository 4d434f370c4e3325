import type { Mention } from "../entity/entity.ts";
import { lexicon } from "../lexicon/index.ts";
import { countryOfCapital } from "../mention/index.ts";
import { sentenceAt } from "../quotation/find-quotations.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { contains, type Span } from "../text/span.ts";
import type { AttributionContext } from "./attribution-context.ts";
import { isOfClause } from "./mute.ts";
import { nounSpeaks } from "./speaking-nouns.ts";

/** Why somebody's words cannot be those of whoever speaks. */
export type MuteReason = "no noun" | "a thing" | "a place" | "a time" | "a pronoun";

/**
 * The one gate for whoever is told to speak, whatever rule found them: a person, a body, a paper or people described can speak; a thing, a
 * happening, a length of time, a town that is no seat of government cannot. Null where nothing speaks against it.
 */
export function whyMute(context: AttributionContext, span: Span): MuteReason | null {
  const sentence = context.sentences[sentenceAt(context.sentences, span.start)];
  // A signature may stand behind the sentences that are read.
  if (sentence === undefined || span.start >= sentence.end) return null;
  const head = headIn(sentence, span);
  if (head === null) return "no noun";
  if (/^W/.test(head.xpos)) return "a pronoun";
  if (TIME.test(head.lower)) return "a time";
  if (isOfClause(sentence, head)) return "a thing";
  const mention = mentionOn(context, sentence, head);
  if (mention !== null) return ofMention(mention, head);
  if (head.upos !== "NOUN" || isWrittenAsName(context, sentence, head) || isUnknownName(head)) return null;
  return nounSpeaks(head.lemma.toLowerCase()) ? null : "a thing";
}

/** "the CGT", tagged as a noun: its capital makes a name of it, but at the head of a sentence and in titles. */
const isWrittenAsName = ({ title }: AttributionContext, { tokens }: Sentence, head: Token): boolean =>
  /^\p{Lu}/u.test(head.text) && head !== tokens[0] && !(title !== null && contains(title, head));

/** "Orm has denied it", tagged as a noun at the head of its sentence: no dictionary knows it for one. */
export const isUnknownName = (head: Token): boolean =>
  head.index === 0 &&
  head.xpos === "NN" &&
  /^\p{Lu}\p{Ll}+$/u.test(head.text) &&
  !lexicon().has(head.lower, "noun") &&
  !lexicon().has(head.lemma.toLowerCase(), "noun");

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|mornings?|evenings?|afternoons?|nights?)$/;

const ofMention = (mention: Mention, head: Token): MuteReason | null => {
  if (mention.kind === "product") return "a thing";
  if (mention.kind === "place") return isSeat(mention) ? null : "a place";
  // A noun that the mention holds beside its name ("the Harbour Board's withdrawal").
  return head.upos === "NOUN" && mention.kind === "other" && !nounSpeaks(head.lemma.toLowerCase()) ? "a thing" : null;
};

/** A country, a province, a county, a capital: it stands for those who govern there. Of other towns only "the city". */
const isSeat = ({ place, form, name, text }: Mention): boolean =>
  form === "description" ||
  form === "demonym" ||
  place === null ||
  /^(?:country|admin1|admin2|facility)$/.test(place.precision) ||
  countryOfCapital(text) !== null ||
  countryOfCapital(name) !== null;

const mentionOn = ({ named }: AttributionContext, { index }: Sentence, head: Token): Mention | null =>
  (named.get(index) ?? []).find((mention) => mention.form !== "pronoun" && contains(mention, head)) ?? null;

/**
 * The last noun of the words before what is added to them ("the | head | of the board", "a | person | familiar with it"); a word that
 * stands for people where there is none ("some", "the two"); null where the words name nobody.
 */
const headIn = ({ tokens }: Sentence, span: Span): Token | null => {
  let noun: Token | null = null;
  let other: Token | null = null;
  for (const token of tokens) {
    if (token.start < span.start || token.end > span.end) continue;
    if (/^(?:NOUN|PROPN|PRON)$/.test(token.upos) && token.xpos !== "PRP$") noun = token;
    else if (/^(?:DET|ADJ|NUM|X|SYM)$/.test(token.upos) || /^\p{Lu}/u.test(token.text)) other = token;
    else if (noun !== null && (/^(?:ADP|VERB|SCONJ|ADV|AUX)$/.test(token.upos) || token.text === ",")) break;
  }
  return noun ?? other;
};
