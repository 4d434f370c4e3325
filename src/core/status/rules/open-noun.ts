import { formTrigger, holds } from "../../clause/held-words.ts";
import type { Token } from "../../syntax/token.ts";
import { words } from "../../text/words.ts";
import type { Status } from "../status.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

/**
 * Nouns, and verbs with "for", that leave open whether what they are of comes about, by how it is put forward. Forms, not lemmas: the
 * tagger often takes a noun like "calls" or "hopes" for a verb.
 */
const OPEN: readonly (readonly [status: Status, marks: RegExp, forms: ReadonlySet<string>])[] = [
  [
    "planned",
    /^(?:of|for|on)$/u,
    words(`plan plans blueprint blueprints proposal proposals scheme schemes intention intentions bid bids preparation preparations
    campaign campaigns motion motions timetable roadmap pledge pledges promise promises vow vows offer offers negotiation
    negotiations`),
  ],
  [
    "conditional",
    /^(?:for|of)$/u,
    words(`call calls demand demands appeal appeals plea pleas request requests petition petitions pressure clamour clamor need
    lobbying yearning`),
  ],
  [
    "forecast",
    /^(?:of|about|over|at)$/u,
    words(`fear fears risk risks threat threats prospect prospects possibility danger dangers chance chances likelihood hope hopes
    expectation expectations forecast forecasts prediction predictions warning warnings talk spectre specter dread dream dreams worry
    worries anxiety anxieties rumour rumours rumor rumors speculation potential`),
  ],
  ["forecast", /^for$/u, words("hope hopes hoped hoping wait waits waited waiting prospects")],
  [
    "conditional",
    /^for$/u,
    words(`push pushes pushed pushing press presses pressed pressing campaigned campaigning lobbied lobby argue argued arguing agitate
    agitated wish wishes wished longed yearn pray prayed praying pleaded plead begged petitioned clamoured clamored`),
  ],
];
const MARKS = /^(?:of|for|on|about|over|at)$/u;
const TRIGGER = formTrigger([...OPEN.flatMap(([, , forms]) => [...forms]), "pending", "awaiting", "barring"]);
/** Words of the phrase between the mark and the noun: "calls for | the immediate | release". */
const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PRON|PART)$/u;
const LONGEST = 8;

/**
 * "a plan for the sale of the depots", "calls for the release of", "hopes of an end", "talk of fares being raised", "pending repairs":
 * what stands behind such a noun is not told to have come about. By the words: nothing but a phrase stands between.
 */
export const openNoun: StatusRule = {
  id: "status/open-noun",
  judge: (context) => (holds(context.sentence, TRIGGER) ? leftOpen(context) : null),
};

const isAct = ({ upos, xpos }: Token): boolean => upos === "NOUN" || xpos === "VBG" || xpos === "VBN";

function leftOpen({ sentence, predicate }: StatusContext): Status | null {
  if (!isAct(predicate)) return null;
  for (let i = predicate.index - 1; i >= 0 && i >= predicate.index - LONGEST; i--) {
    const token = sentence.tokens[i] as Token;
    if (/^(?:pending|awaiting|barring)$/u.test(token.lower)) return "conditional";
    if (MARKS.test(token.lower)) return byGovernor(sentence.tokens, token);
    const between = IN_PHRASE.test(token.upos) || token.lower === "being" || token.xpos === "POS";
    if (!between || token.xpos.startsWith("W")) return null;
  }
  return null;
}

function byGovernor(tokens: readonly Token[], mark: Token): Status | null {
  const governor = tokens[mark.index - 1];
  if (governor === undefined) return null;
  const found = OPEN.find(([, marks, forms]) => forms.has(governor.lower) && marks.test(mark.lower));
  if (found === undefined || isCome(tokens, governor)) return null;
  return found[0];
}

/** "made good on its threat of", "fulfilled a promise of": told to have come about. */
const isCome = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens.slice(Math.max(0, index - 4), index).some(({ lemma }) => COME.test(lemma));
const COME = /^(?:fulfil|fulfill|keep|honour|honor|realise|realize|good|implement|complete)$/u;
