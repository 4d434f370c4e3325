import type { Claim } from "../../claim/claim.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { CompareContext, ScopeTerm } from "../frame-compare.ts";
import { storySummary } from "../story-summary.ts";
import { isTold } from "./same-victim.ts";

const DISEASES = new Set(
  "cholera ebola measles influenza flu covid covid-19 coronavirus dengue malaria polio mpox monkeypox zika marburg plague diphtheria meningitis typhoid typhus anthrax lassa tuberculosis hepatitis malnutrition starvation pneumonia".split(
    " ",
  ),
);

/** The one disease that a sentence names; null where it names none or several. */
export const diseaseIn = (sentence: Sentence): string | null => {
  const named = new Set(sentence.tokens.map(({ lower }) => lower).filter((word) => DISEASES.has(word)));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
};

/** Whether a story tells of people killed by somebody or something else as well. */
const mixed = storySummary({
  make: (claims) => deathsIn(claims),
  grow: (found, added) => {
    const more = deathsIn(added);
    return { ofDisease: found.ofDisease || more.ofDisease, ofOther: found.ofOther || more.ofOther };
  },
  same: (a, b) => isMixed(a) === isMixed(b),
});

/** Of what a story tells people to have died. */
interface Deaths {
  readonly ofDisease: boolean;
  readonly ofOther: boolean;
}

const isMixed = ({ ofDisease, ofOther }: Deaths): boolean => ofDisease && ofOther;

const deathsIn = (claims: readonly Claim[]): Deaths => {
  const killed = claims.filter((claim) => claim.frame === "casualties" && claim.harm === "killed" && isTold(claim));
  return {
    ofDisease: killed.some(({ scope }) => scope["disease"] !== undefined),
    ofOther: killed.some(
      ({ scope, roles }) => scope["disease"] === undefined && Boolean(roles["agent"] ?? roles["cause"]),
    ),
  };
};

/** "14 deaths among the cases of cholera" of a war are apart from its dead; in a story of the outbreak alone all are of it. */
export const diseaseTerm = (claim: Claim, context: CompareContext): readonly ScopeTerm[] => {
  if (claim.harm !== "killed" || !isMixed(mixed.in(context))) return [];
  return [{ name: "disease", value: claim.scope["disease"] ?? "none", within: [] }];
};
