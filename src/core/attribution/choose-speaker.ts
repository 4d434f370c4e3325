import { isBelow } from "../clause/tree.ts";
import type { Sentence } from "../syntax/token.ts";
import { contains, type Span } from "../text/span.ts";
import { type AttributionContext, type CueSite, isComma } from "./attribution-context.ts";
import { readWeights, scoreBy } from "./cue-scores.ts";
import { phraseEndingAt } from "./noun-phrase.ts";
import { speakerFeatures, speakersBeside } from "./speaker-features.ts";
import { SPEAKER_WEIGHTS } from "./speaker-weights.ts";

const WEIGHTS = readWeights(SPEAKER_WEIGHTS);

/** Log odds by which another one must be likelier than the one whom the form of the cue tells, and than nobody. */
const SURER = 1;
const SURER_THAN_NOBODY = 0.25;

/** Forms whose speaker is found by the tree; the others tell it by their words. */
const BY_TREE =
  /\/(?:clause|clause-in-quotation|after-clause|quotation|mixed|object|infinitive|prepositional|passive|rest|noun-that|noun-of|noun-infinitive|adjective)$/;

/**
 * The site with whoever most likely speaks, by weights learnt from annotated articles, and how likely that is: the tree hangs a
 * participle, an infinitive or a noun on the nearest noun, be that who speaks or not. Nobody is never likelier than somebody whom the
 * form tells, unless that one stands in what somebody else says. `beside`: all sites of the sentence.
 */
export function chooseSpeaker(context: AttributionContext, site: CueSite, beside: readonly CueSite[]): CueSite {
  if (
    site.settled ||
    !BY_TREE.test(site.rule) ||
    site.role !== undefined ||
    (site.source !== null && typeof site.source !== "number")
  )
    return site;
  const score = (speaker: number | null): number =>
    scoreBy(WEIGHTS, (add) => speakerFeatures(context, site, speaker, add));
  const said = saidByOthers(site, beside);
  const isSaid = (speaker: number | null): boolean =>
    said.some((content) => speaker !== null && contains(content, site.sentence.tokens[speaker] ?? site.cue));
  const told = isSaid(site.source) ? null : site.source;
  const nobody = score(null);
  let best = told;
  // "the guild, | which | claims": the pronoun stands for whoever is told, and is the likelier word of the two.
  const pronoun = told === null ? null : (site.pronoun ?? null);
  let odds = told === null ? nobody : score(told);
  const least = pronoun === null ? odds : Math.max(odds, score(pronoun));
  let most = least + (told === null ? SURER_THAN_NOBODY : SURER);
  for (const speaker of speakersBeside(site)) {
    if (speaker === null || speaker === site.source || speaker === site.pronoun || isSaid(speaker)) continue;
    if (told !== null && saysLess(context, site.sentence, speaker, told)) continue;
    const value = score(speaker);
    if (value <= most) continue;
    most = value;
    odds = value;
    best = speaker;
  }
  const weighed = { ...site, weighed: { odds, overNobody: odds - nobody } };
  if (best === site.source) return weighed;
  return best === null ? { ...weighed, source: null, pronoun: null } : withSpeaker(weighed, best);
}

/** "Ruiz, who said | her plans were sound |, believes": what somebody else says names nobody who speaks outside of it. */
const saidByOthers = (site: CueSite, beside: readonly CueSite[]): readonly Span[] =>
  beside
    .filter((other) => other !== site && !other.attitude && other.source !== null)
    .flatMap(({ contents }) => contents.filter((content) => !contains(content, site.cue)));

/**
 * "the guild stuck to | its claim", "said Ana Ruiz, | a guard": the same one, by a word that tells less of who it is. Nor does a noun
 * that names nobody stand for somebody who is told ("Ruiz, who said the | rules were strict, believes").
 */
const saysLess = (context: AttributionContext, sentence: Sentence, speaker: number, told: number): boolean => {
  const token = sentence.tokens[speaker];
  return (
    token?.xpos === "PRP$" ||
    (token?.deprel === "appos" && isBelow(sentence.tokens, speaker, told)) ||
    (token?.upos === "NOUN" && isSomebody(context, sentence, told) && !isSomebody(context, sentence, speaker))
  );
};

const isSomebody = ({ named }: AttributionContext, sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return (
    token !== undefined &&
    (named.get(sentence.index) ?? []).some(
      (mention) => /^(?:person|organisation|party|group|place)$/.test(mention.kind) && contains(mention, token),
    )
  );
};

/** "the envoy, who said": whoever a relative pronoun stands for speaks, and the pronoun is told beside. */
function withSpeaker(site: CueSite, speaker: number): CueSite {
  const { sentence } = site;
  const token = sentence.tokens[speaker];
  if (token === undefined || !/^W/.test(token.xpos)) return { ...site, source: speaker, pronoun: null };
  const before = isComma(sentence.tokens[speaker - 1]) ? speaker - 1 : speaker;
  const meant = phraseEndingAt(sentence, before);
  return meant === null ? site : { ...site, source: meant, pronoun: speaker };
}
