import type { Claim } from "../claim/claim.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { tellingOf } from "../proposition/related.ts";
import { excludes } from "../quantity/interval.ts";

/** What undoes what was so before. */
const UNDOES =
  /\b(?:re-?open|resum|restor|reinstat|recaptur|retak|retook|regain|reconnect|lift|cancel|withdr[ae]w|suspend|call(?:s|ed|ing)? off|scrapp)\p{L}*|\bno longer\b|\b(?:open|running|back|working|clean|closed|shut) again\b|\bback (?:in|on|up)\b|\bgrown to\b|\bfallen to\b|\brisen to\b/iu;

/** "Unlike the stars, Ruiz has not signed": set beside others, and no later state of theirs. "Not because": of a reason. */
const BESIDE = /^(?:unlike|like|not because|as with)\b/iu;

const claimsOf = ({ bearings }: AnswerDraft): readonly Claim[] => bearings.map(({ claim }) => claim);

const some = (a: AnswerDraft, b: AnswerDraft, holds: (one: Claim, other: Claim) => boolean): boolean =>
  claimsOf(a).some((one) => claimsOf(b).some((other) => holds(one, other)));

const shares = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.split(" ").some((word) => other.split(" ").includes(word));

/** Another figure for the same thing. */
const tellsOtherFigure = (a: Claim, b: Claim): boolean =>
  a.quantity !== null &&
  b.quantity !== null &&
  (a.quantity.unit === b.quantity.unit || a.scope["what"] === b.scope["what"]) &&
  excludes(a.quantity, b.quantity);

/** Of one thing, so and not so, or by opposed words. */
const tellsOpposite = (a: Claim, b: Claim): boolean => {
  if (!shares(a.scope["said of"], b.scope["said of"])) return false;
  if (a.polarity !== b.polarity) return true;
  const [says, said] = [a.scope["said says"], b.scope["said says"]];
  return says !== undefined && said !== undefined && tellingOf(said, says) === "opposed";
};

/**
 * Whether the later of two tellings in words of their own says by itself that what the earlier told is so no more: another figure of the
 * same, its opposite, or words that undo it. Two tellings of which nothing shows this are set side by side on the page alone.
 */
export const reverses = (later: AnswerDraft, earlier: AnswerDraft): boolean => {
  if ([...claimsOf(later), ...claimsOf(earlier)].some(({ quote }) => BESIDE.test(quote))) return false;
  return (
    some(later, earlier, tellsOtherFigure) ||
    some(later, earlier, tellsOpposite) ||
    claimsOf(later).some(({ quote }) => UNDOES.test(quote))
  );
};
