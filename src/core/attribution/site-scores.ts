import { PARENTHETICAL } from "./act-lexicon.ts";
import type { AttributionContext, CueSite } from "./attribution-context.ts";
import { ADDRESSES } from "./content-edges.ts";
import { readWeights, scoreBy } from "./cue-scores.ts";
import { siteFeatures } from "./site-features.ts";
import { SITE_WEIGHTS } from "./site-weights.ts";

const WEIGHTS = readWeights(SITE_WEIGHTS);

/** Log odds below which cue, speaker and content together tell nothing that anybody says, thinks or wants. */
const LEAST = -0.1;
/** The same for speech by its form: to lay what somebody says to the publisher misleads more than one saying too many. */
const LEAST_OF_SPEECH = -1.4;

const SPEECH = /\/(?:clause|after-clause|quotation|mixed)$/;
/** Forms that leave no doubt, whatever the words. */
const PLAIN =
  /\/(?:transcript|headline|signature|block|hearsay|according-to|in-the-words-of|account-of|made-known|figures-show|called-false|denial-issued|answered-no|or-so|citing|put-it|put-at|counted|count-of|labelled-count|said-last|statement-block|reported-to|quoted-as-saying)$/;

/** What is denied, said to be unknown, or only the matter of a claim ("the report that ..."), must not be told as if it were so. */
const isHeldBack = ({ act, source, attitude, rule }: CueSite): boolean =>
  act === "unaware" || (!attitude && (rule === "attribution/noun-that" || (act === "deny" && source !== null)));

/** "The guard said that": nothing else says it plainer, wherever it stands. */
const isPlainlySaid = ({ sentence, head, source, rule }: CueSite): boolean =>
  source !== null && head !== null && sentence.tokens[head]?.lemma === "say" && SPEECH.test(rule);

/** "The guard warned that": a verb of speech with whoever speaks and what is said. */
const isSpeech = ({ sentence, head, source, attitude, rule }: CueSite): boolean =>
  SPEECH.test(rule) &&
  !attitude &&
  source !== null &&
  head !== null &&
  saysByItself(sentence.tokens[head]?.lemma ?? "");

const saysByItself = (lemma: string): boolean => PARENTHETICAL.has(lemma) || ADDRESSES.test(lemma);

/**
 * How much more likely than not, in log odds, cue, speaker and content together tell that something is said, thought or wanted.
 * Negative: nothing is; infinite where the form leaves no doubt.
 */
export const sureness = (context: AttributionContext, site: CueSite): number =>
  PLAIN.test(site.rule) || isHeldBack(site) || isPlainlySaid(site)
    ? Number.POSITIVE_INFINITY
    : scoreBy(WEIGHTS, (add) => siteFeatures(context, site, add)) - (isSpeech(site) ? LEAST_OF_SPEECH : LEAST);

/**
 * The weights are learnt where nobody else speaks: inside what somebody else says a cue has to be surer, or the words are
 * simply that speaker's.
 */
export const SURE_WITHIN = 2.5;
