import { childrenOf, tokenAt } from "../../clause/tree.ts";
import type { StatusContext } from "../status-context.ts";
import { CLAIMING } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";

/** The teller keeps a distance: "claimed that", "alleges", "accused of", "allegedly". */
export const claimCue: StatusRule = {
  id: "status/claim-cue",
  judge: (context) =>
    byGovernor(context) ||
    claimsTo(context) ||
    isUnverifiedNext(context) ||
    byAdverb(context) ||
    withoutProof(context) ||
    context.holding.some((one) => one.act === "claim")
      ? "claimed"
      : null,
};

function byGovernor({ path }: StatusContext): boolean {
  for (const { token, relation } of path) {
    const base = relation.split(":")[0] ?? "";
    if (CLAIMING.has(token.lemma) && isUttered(token.upos, token.lemma, base)) return true;
    if (!/^(?:xcomp|ccomp|obj|advcl|acl|obl|nmod|conj|parataxis)$/.test(base)) return false;
  }
  return false;
}

const UNVERIFIED_NEXT =
  /^\s*(?:(?:The|This|That|These|Those|His|Her|Its|Their) (?:\p{L}+ )?(?:claims?|reports?|figures?|tolls?|accounts?|statements?|allegations?|numbers?|assertions?)|It|This|That) (?:could|can|has|have) ?(?:not|n['’]t) (?:\p{L}+ ){0,3}(?:verified|confirmed|corroborated|substantiated)\b/u;
const REACH = 120;

/** "It had killed 40 soldiers, the group said. The claim could not be verified." */
const isUnverifiedNext = ({ sentence, holding, input }: StatusContext): boolean =>
  holding.length > 0 && UNVERIFIED_NEXT.test(input.text.slice(sentence.end, sentence.end + REACH));

const NO_PROOF =
  /\b(?:(?:but|and|though|although)(?: \p{L}+){0,3} (?:offered|gave|provided|produced|presented|showed|cited|supplied|furnished) (?:no|little|scant) (?:\p{L}+ )?(?:evidence|proof|details?)|without (?:\p{L}+ ){0,2}(?:offering|giving|providing|producing|presenting|showing|citing|supplying) (?:any |further )?(?:evidence|proof|details?)|whose (?:\p{L}+ ){1,2}(?:could|can|has|have) ?(?:not|n['’]t) (?:\p{L}+ ){0,3}(?:verified|confirmed|corroborated|checked|substantiated))\b/u;

/** "said that it held the town, but offered no evidence", "according to the rebels, whose account could not be verified". */
const withoutProof = ({ sentence, holding, input }: StatusContext): boolean =>
  holding.length > 0 && NO_PROOF.test(input.text.slice(sentence.start, sentence.end));

/** "claim to have taken", whatever the parse makes of "claim". */
function claimsTo({ sentence, predicate }: StatusContext): boolean {
  for (let i = predicate.index - 1; i >= Math.max(0, predicate.index - 6); i--) {
    const token = sentence.tokens[i];
    if (token === undefined || token.upos === "PUNCT") return false;
    if (/^(?:claim(?:s|ed|ing)?|alleged|purported)$/.test(token.lower)) return sentence.tokens[i + 1]?.lower === "to";
    if (!/^(?:AUX|ADV|PART)$/.test(token.upos) && !/^(?:to|have|has|be|been)$/.test(token.lower)) return false;
  }
  return false;
}

/** "the storm claimed 12 lives" claims nothing; "a claim that" does. */
const isUttered = (upos: string, lemma: string, relation: string): boolean =>
  upos === "NOUN"
    ? /^(?:acl|ccomp|nmod)$/.test(relation)
    : lemma === "claim"
      ? /^(?:xcomp|ccomp|obj)$/.test(relation)
      : /^(?:xcomp|ccomp|advcl|obl|obj)$/.test(relation);

const byAdverb = ({ sentence, carriers }: StatusContext): boolean =>
  carriers.some((carrier) =>
    (childrenOf(sentence)[carrier.index] ?? []).some(
      (child) => tokenAt(sentence, child).deprel === "advmod" && CLAIMING.has(tokenAt(sentence, child).lower),
    ),
  );
