import type { Harm } from "../../../claim/claim.ts";
import { type Clause, clausesOf } from "../../../clause/clause.ts";
import { formTrigger, holds } from "../../../clause/held-words.ts";
import { childrenWith, tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { QuantityMention } from "../../../quantity/quantity.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { standsIn } from "../../../text/whole-text.ts";
import { words } from "../../../text/words.ts";
import { canAct } from "../../build/actor.ts";
import type { FrameContext } from "../../build/frame-context.ts";
import { namesPeople } from "../../build/people.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";

const HELD = formTrigger(["held", "hold", "holds", "holding", "taken", "took", "seized", "away"]);
const SAYS_ABDUCTED = /\b(?:abduct|kidnap|hostage|captor)/iu;
const tellsOfCaptives = standsIn(SAYS_ABDUCTED);
const tellsOfArrests = standsIn(/\b(?:arrest|custody|detain|police|suspicion|prosecutor)/iu);
const LAW = /\b(?:police|officers?|gendarmes?|detectives|security forces|agents|custody|jail|cells?)\b/iu;

/** What is told with the verb makes it another: "held at gunpoint", "held a meeting", "taken to hospital", "held responsible". */
const OTHER = words(
  "at to into responsible accountable liable up back hostage captive prisoner out part place apart ill off aboard ashore by through care",
);

/** Those who hold people by force. */
const CAPTORS = words(
  "gunman kidnapper captor abductor militant rebel insurgent bandit robber hijacker attacker assailant pirate jihadist terrorist extremist",
);
const isCaptor = (sentence: Sentence, agent: number): boolean =>
  CAPTORS.has(tokenAt(sentence, agent).lemma) ||
  childrenWith(sentence, agent, "amod").some(({ lower }) => lower === "armed");

/** Whoever is held by those who take hostages, or by the police: by the sentence's own words, else by its report's. */
const harmIn = (context: FrameContext, sentence: Sentence, agent: number | null): Harm | null => {
  if (agent !== null && isCaptor(sentence, agent)) return "abducted";
  const here = context.text.slice(sentence.start, sentence.end);
  if (LAW.test(here)) return "detained";
  if (SAYS_ABDUCTED.test(here) || tellsOfCaptives(context.text)) return "abducted";
  return tellsOfArrests(context.text) ? "detained" : null;
};

/** People in a number of their own, or a bare one. */
const isCrowd = (sentence: Sentence, { kind, quantity, headToken, from }: QuantityMention): boolean => {
  if (kind !== "count" || quantity.ordinal || quantity.share !== null) return false;
  if (/^(?:the|these|those)$/u.test(sentence.tokens[from - 1]?.lower ?? "")) return false;
  const { lemma, upos } = tokenAt(sentence, headToken);
  return namesPeople(lemma) || (upos === "NUM" && (quantity.unit === null || namesPeople(quantity.unit)));
};

const crowdAt = (context: FrameContext, sentence: Sentence, head: number | null): number | null => {
  const counted = (context.quantities[sentence.index] ?? []).find(({ headToken }) => headToken === head);
  return counted !== undefined && isCrowd(sentence, counted) ? head : null;
};

const behind = (sentence: Sentence, predicate: number): string =>
  sentence.tokens.slice(predicate + 1).find(({ upos }) => upos !== "ADV")?.lower ?? "";

/** "twelve men had been taken", "five people are being held", "the group holds nine engineers". */
const byVerb = (context: FrameContext, clause: Clause): HarmFinding[] => {
  const { sentence, predicate, lemma, passive, object, agent } = clause;
  if (lemma !== "hold" && lemma !== "take" && lemma !== "seize") return [];
  const victim = crowdAt(context, sentence, passive ? clause.subject : object);
  if (victim === null) return [];
  const harm = harmIn(context, sentence, agent);
  if (harm === null || (lemma !== "hold" && harm === "detained")) return [];
  if (passive && OTHER.has(behind(sentence, predicate))) return [];
  // "the hall holds 900 people", "took two officers with him": only those who hold people hold them.
  if (!passive && (lemma !== "hold" || agent === null || !isHolder(context, sentence, agent))) return [];
  if (!passive && OTHER.has(behind(sentence, victim)) && behind(sentence, victim) !== "in") return [];
  return [finding(sentence, predicate, harm, victim, passive ? null : agent)];
};

/** People and bodies; "it", of those who are told to say so. */
const isHolder = (context: FrameContext, sentence: Sentence, agent: number): boolean =>
  canAct(context, sentence, agent) ||
  (tokenAt(sentence, agent).upos === "PRON" &&
    tellsOfCaptives(context.text) &&
    tokenAt(sentence, agent).lower !== "which");

/** "police took away 40 people", "118 people taken away in police vans". */
const takenAway = (context: FrameContext, sentence: Sentence): HarmFinding[] =>
  collect(context.quantities[sentence.index] ?? [], (counted): HarmFinding[] => {
    if (!isCrowd(sentence, counted) || !LAW.test(context.text.slice(sentence.start, sentence.end))) return [];
    const [took, away] = sentence.tokens.slice(Math.max(0, counted.from - 2), counted.from);
    const [taken, off] = sentence.tokens.slice(counted.headToken + 1, counted.headToken + 3);
    const verb =
      took?.lemma === "take" && away?.lower === "away"
        ? took
        : taken?.lower === "taken" && off?.lower === "away"
          ? taken
          : null;
    return verb === null ? [] : [finding(sentence, verb.index, "detained", counted.headToken, null)];
  });

const OVER = words("over for after in on amid as");

/** "Two held over pipeline blast": a headline of the police. */
const headline = (context: FrameContext, sentence: Sentence): HarmFinding[] =>
  collect(context.quantities[sentence.index] ?? [], (counted): HarmFinding[] => {
    const verb = sentence.tokens[counted.headToken + 1];
    if (verb?.lower !== "held" || !isCrowd(sentence, counted)) return [];
    if (/^[.!?]$/u.test(sentence.tokens.at(-1)?.text ?? "") || tellsOfCaptives(context.text)) return [];
    const next = sentence.tokens[verb.index + 1]?.lower;
    if ((next !== undefined && !OVER.has(next)) || !tellsOfArrests(context.text)) return [];
    return [finding(sentence, verb.index, "detained", counted.headToken, null)];
  });

const finding = (
  sentence: Sentence,
  predicate: number,
  harm: Harm,
  victim: number,
  agent: number | null,
): HarmFinding => ({ rule: "casualties/held", sentence, predicate, harm, victim, agent });

/** People who are held, by the police or by those who took them, where no word of arrest or abduction stands with the verb. */
export const heldPeople: HarmRule = (context, sentence) =>
  holds(sentence, HELD)
    ? [
        ...collect(clausesOf(sentence), (clause) => byVerb(context, clause)),
        ...takenAway(context, sentence),
        ...headline(context, sentence),
      ]
    : [];
