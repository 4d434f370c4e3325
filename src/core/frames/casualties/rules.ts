import type { Harm } from "../../claim/claim.ts";
import { type Clause, clausesOf, markerOf, nounArguments } from "../../clause/clause.ts";
import { childrenOf, childrenWith, childWith, conjuncts, subtree, tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, mentionAt, quantityAt } from "../build/frame-context.ts";
import { GENERIC_PEOPLE, PEOPLE_NOUNS } from "../build/people.ts";
import { CASE_WORDS, FATAL, HARM_NOUNS, HARM_STATES, HARMING_VERBS, SUFFERING_VERBS } from "./lexicon.ts";

export interface HarmFinding {
  readonly rule: string;
  readonly sentence: Sentence;
  readonly predicate: number;
  readonly harm: Harm;
  /** Token of the victims, or of their number. */
  readonly victim: number;
  readonly agent: number | null;
  /** Further tokens that the quote has to hold. */
  readonly also?: readonly number[];
  /** "the death toll": the figure is the event's total. */
  readonly total?: boolean;
}

export type HarmRule = (context: FrameContext, sentence: Sentence) => readonly HarmFinding[];

/** Those harmed in a list: a list of names is one finding, so that it is counted once. */
const victimsOf = (context: FrameContext, sentence: Sentence, head: number): readonly number[] => {
  const all = conjuncts(sentence, head).filter((victim) => isPeople(context, sentence, victim));
  const named = all.filter((victim) => {
    const mention = mentionAt(context, sentence, victim);
    return mention?.kind === "person" && mention.form === "name" && !quantityAt(context, sentence, victim);
  });
  return named.length > 1 ? [named[0] as number, ...all.filter((victim) => !named.includes(victim))] : all;
};

/** People, or a bare number that stands for people. */
export const isPeople = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const token = tokenAt(sentence, head);
  if (PEOPLE_NOUNS.has(token.lemma) || PEOPLE_NOUNS.has(token.lower)) return true;
  const mention = mentionAt(context, sentence, head);
  if (mention)
    return (
      mention.kind === "person" || mention.kind === "group" || (mention.form === "demonym" && token.xpos.endsWith("S"))
    );
  const quantity = quantityAt(context, sentence, head);
  if (
    quantity &&
    quantity.kind === "count" &&
    (quantity.quantity.unit === null || PEOPLE_NOUNS.has(quantity.quantity.unit))
  )
    return token.upos === "NUM" || quantity.quantity.unit !== null;
  return token.upos === "PRON" && ["he", "she", "they", "him", "her", "them", "who", "i", "we"].includes(token.lower);
};

const isFatal = (sentence: Sentence, clause: Clause): boolean =>
  (childrenOf(sentence)[clause.predicate] ?? []).some((child) => {
    const token = tokenAt(sentence, child);
    if (FATAL.has(token.lower)) return true;
    return (
      token.deprel === "conj" &&
      childWith(sentence, child, "nsubj", "nsubj:pass") === null &&
      (HARMING_VERBS.get(token.lemma) === "killed" || SUFFERING_VERBS.get(token.lemma) === "killed")
    );
  });

/** "killed 3 and injured 15 people": a second word of harm between the verb and its object takes the object. */
const secondHarm = (sentence: Sentence, predicate: number, patient: number, harm: Harm) => {
  for (let joiner = predicate + 1; joiner < patient - 1; joiner += 1) {
    if (sentence.tokens[joiner]?.upos !== "CCONJ") continue;
    const next = tokenAt(sentence, joiner + 1);
    const other = HARM_STATES.get(next.lower) ?? HARMING_VERBS.get(next.lemma);
    if (other && other !== harm && !childWith(sentence, next.index, "obj")) return { joiner, harm: other };
  }
  return null;
};

/** "killed three and injured 17", where the tree made the second verb a word before the number: its harm is its own. */
const ownHarm = (sentence: Sentence, victim: number): Harm | undefined => {
  const modifier = childrenWith(sentence, victim, "amod", "acl").find(
    (token) => token.index < victim && HARM_STATES.has(token.lower),
  );
  return modifier ? HARM_STATES.get(modifier.lower) : undefined;
};

/** "X killed Y", "Y was killed (by X)", "men killed in the blast". */
export const harmed: HarmRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): HarmFinding[] => {
    let harm = HARMING_VERBS.get(clause.lemma);
    if (!harm || clause.patient === null) return [];
    const shot = clause.lemma === "shoot" || clause.lemma === "stab";
    if (shot && isFatal(sentence, clause)) harm = "killed";
    if (
      (clause.lemma === "free" || clause.lemma === "save") &&
      !clause.passive &&
      !quantityAt(context, sentence, clause.patient)
    )
      return [];
    const second = secondHarm(sentence, clause.predicate, clause.patient, harm);
    if (second) {
      const base = { rule: "casualties/harmed", sentence, agent: clause.agent };
      const first = isPeople(context, sentence, second.joiner - 1)
        ? [{ ...base, predicate: clause.predicate, harm, victim: second.joiner - 1 }]
        : [];
      return [...first, { ...base, predicate: second.joiner + 1, harm: second.harm, victim: clause.patient }];
    }
    return victimsOf(context, sentence, clause.patient).map((victim) => ({
      rule: shot ? "casualties/shot" : "casualties/harmed",
      sentence,
      predicate: clause.predicate,
      harm: (victim === clause.patient ? undefined : ownHarm(sentence, victim)) ?? (harm as Harm),
      victim,
      agent: clause.agent,
    }));
  });

/** "Y died", "Y lost their lives", "Y went missing". */
export const suffered: HarmRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): HarmFinding[] => {
    if (clause.subject === null || clause.passive) return [];
    let harm = SUFFERING_VERBS.get(clause.lemma);
    if (!harm && clause.lemma === "lose" && clause.object !== null && tokenAt(sentence, clause.object).lemma === "life")
      harm = "killed";
    if (
      !harm &&
      clause.lemma === "go" &&
      childrenOf(sentence)[clause.predicate]?.some((child) => tokenAt(sentence, child).lower === "missing")
    )
      harm = "missing";
    if (
      !harm &&
      clause.lemma === "test" &&
      childrenOf(sentence)[clause.predicate]?.some((child) => tokenAt(sentence, child).lower === "positive")
    )
      harm = "infected";
    if (!harm) return [];
    return victimsOf(context, sentence, clause.subject).map((victim) => ({
      rule: "casualties/suffered",
      sentence,
      predicate: clause.predicate,
      harm: harm as Harm,
      victim,
      agent: null,
    }));
  });

/** "claimed 12 lives", "took the lives of 12 people". */
export const claimedLives: HarmRule = (_context, sentence) =>
  clausesOf(sentence).flatMap((clause): HarmFinding[] => {
    if (
      !["claim", "take", "cost"].includes(clause.lemma) ||
      clause.object === null ||
      tokenAt(sentence, clause.object).lemma !== "life"
    )
      return [];
    const of = nounArguments(sentence, clause.object).patient;
    return [
      {
        rule: "casualties/claimed-lives",
        sentence,
        predicate: clause.predicate,
        harm: "killed",
        victim: of ?? clause.object,
        agent: null,
      },
    ];
  });

/** "12 were dead", "Y is missing", "three remain trapped". */
export const inState: HarmRule = (context, sentence) => {
  const found: HarmFinding[] = [];
  for (const token of sentence.tokens) {
    const harm = HARM_STATES.get(token.lower);
    if (!harm || token.upos === "PROPN") continue;
    let victim: number | null = null;
    // "Gunmen killed two": the subject of an active verb is not in the state that it brings about.
    const verb = token.xpos === "VBD" || (token.upos === "VERB" && childWith(sentence, token.index, "obj") !== null);
    const own = childWith(sentence, token.index, ...(verb ? ["nsubj:pass"] : ["nsubj", "nsubj:pass"]));
    if (own) victim = own.index;
    else if (token.head >= 0) {
      const head = tokenAt(sentence, token.head);
      const relation = token.deprel;
      if (
        relation === "xcomp" &&
        [
          "leave",
          "find",
          "remain",
          "presume",
          "fear",
          "declare",
          "pronounce",
          "report",
          "lie",
          "believe",
          "shoot",
          "go",
        ].includes(head.lemma)
      ) {
        const object = childWith(sentence, head.index, "obj");
        const clause = clausesOf(sentence).find((item) => item.predicate === head.index);
        victim =
          object && object.index < token.index
            ? object.index
            : clause?.passive || ["remain", "lie", "go"].includes(head.lemma)
              ? (clause?.subject ?? null)
              : null;
      } else if (isBehindPeople(context, sentence, token.index)) victim = token.index - 1;
      else if ((relation === "amod" || relation === "acl") && head.index === token.index - 1) victim = head.index;
    }
    // The nearest number before the state is the one it tells of.
    if (victim !== null && HARM_STATES.has(tokenAt(sentence, victim).lower)) continue;
    if (victim === null || !isPeople(context, sentence, victim)) continue;
    for (const one of conjuncts(sentence, victim))
      if (isPeople(context, sentence, one))
        found.push({ rule: "casualties/in-state", sentence, predicate: token.index, harm, victim: one, agent: null });
  }
  return found;
};

/** "leaves teenage boy dead": people right before the state, and no noun behind it that it could describe. */
const isBehindPeople = (context: FrameContext, sentence: Sentence, index: number): boolean => {
  const before = sentence.tokens[index - 1];
  const next = sentence.tokens[index + 1];
  return (
    before?.upos === "NOUN" &&
    !["NOUN", "PROPN", "ADJ"].includes(next?.upos ?? "") &&
    isPeople(context, sentence, index - 1)
  );
};

/** "12 deaths", "two fatalities", "3,000 confirmed cases". */
export const countedNoun: HarmRule = (context, sentence) => {
  const found: HarmFinding[] = [];
  for (const token of sentence.tokens) {
    let harm =
      HARM_NOUNS.get(token.lemma) ??
      (token.upos === "NOUN" || token.upos === "ADJ" ? HARM_NOUNS.get(token.lower) : undefined);
    if (
      !harm &&
      token.lemma === "case" &&
      subtree(sentence, token.index).some(
        (index) => CASE_WORDS.has(tokenAt(sentence, index).lower) && tokenAt(sentence, index).lower !== "new",
      )
    )
      harm = "infected";
    if (!harm) continue;
    const quantity = quantityAt(context, sentence, token.index);
    if (quantity?.kind !== "count" || !standsBefore(sentence, quantity.to, token.index)) continue;
    found.push({
      rule: "casualties/counted-noun",
      sentence,
      predicate: token.index,
      harm,
      victim: token.index,
      agent: null,
    });
  }
  return found;
};

/** The number has to stand before its noun with no other state between ("five dead and 20 injured"). */
const standsBefore = (sentence: Sentence, from: number, noun: number): boolean => {
  if (from > noun) return noun >= from - 1;
  return !sentence.tokens
    .slice(from, noun)
    .some((token) => HARM_STATES.has(token.lower) || token.upos === "CCONJ" || token.upos === "VERB");
};

/** "the death toll rose to 45", "a toll of 45", "the number of dead has reached 45". */
export const toll: HarmRule = (context, sentence) => {
  const found: HarmFinding[] = [];
  for (const token of sentence.tokens) {
    const below = subtree(sentence, token.index);
    const isToll =
      token.lemma === "toll" ||
      (token.lemma === "number" &&
        below.some((index) => index > token.index && HARM_NOUNS.has(tokenAt(sentence, index).lower)));
    if (!isToll) continue;
    const kind = below
      .map((index) => tokenAt(sentence, index).lower)
      .find((word) => HARM_NOUNS.has(word) || HARM_NOUNS.has(word.replace(/s$/u, "")));
    const harm: Harm =
      (kind ? (HARM_NOUNS.get(kind) ?? HARM_NOUNS.get(kind.replace(/s$/u, ""))) : undefined) ?? "killed";
    const after = (context.quantities[sentence.index] ?? []).filter(
      (quantity) => quantity.from > token.index && quantity.kind === "count" && !quantity.quantity.ordinal,
    );
    // "rose from 40 to 45": the figure behind "to", "at", "reached" is the toll; the one behind "from" is the older.
    const chosen = after.find(
      (quantity) =>
        markerOf(sentence, quantity.headToken) !== "from" &&
        tokenAt(sentence, Math.max(0, quantity.from - 1)).lower !== "from",
    );
    if (!chosen || chosen.from - token.index > 15) continue;
    const unit = chosen.quantity.unit;
    if (unit !== null && !PEOPLE_NOUNS.has(unit) && !HARM_NOUNS.has(unit)) continue;
    found.push({
      rule: "casualties/toll",
      sentence,
      predicate: token.deprel.startsWith("nsubj") && token.head >= 0 ? token.head : token.index,
      also: [token.index, ...below.filter((index) => index < token.index && tokenAt(sentence, index).upos === "NOUN")],
      harm,
      victim: chosen.headToken,
      agent: null,
      total: true,
    });
  }
  return found;
};

/** "... and 120 injured", "five dead": the number stands right before the state and the tree lost the link. */
export const numberBeforeState: HarmRule = (context, sentence) => {
  const found: HarmFinding[] = [];
  for (const token of sentence.tokens) {
    const harm = HARM_STATES.get(token.lower);
    if (!harm || token.upos === "PROPN") continue;
    const quantity = (context.quantities[sentence.index] ?? []).find((item) => {
      const last = Math.max(item.to, item.headToken + 1);
      if (last > token.index || token.index - last > 3 || item.kind !== "count" || item.quantity.ordinal) return false;
      for (let index = last; index < token.index; index += 1)
        if (!BETWEEN.has(tokenAt(sentence, index).lower)) return false;
      return (
        item.quantity.unit === null ||
        PEOPLE_NOUNS.has(item.quantity.unit) ||
        item.quantity.unit === token.lemma ||
        HARM_STATES.has(item.quantity.unit)
      );
    });
    if (quantity)
      found.push({
        rule: "casualties/number-before-state",
        sentence,
        predicate: token.index,
        harm,
        victim: quantity.headToken,
        agent: null,
      });
  }
  return found;
};
const BETWEEN = new Set([
  "others",
  "other",
  "more",
  "people",
  "were",
  "was",
  "are",
  "is",
  "been",
  "have",
  "has",
  "had",
  "critically",
  "seriously",
  "slightly",
  "still",
  "also",
  "confirmed",
  "reported",
  "left",
  "being",
  "to",
  "be",
]);

/** Whether two units are the same population. */
export const populationOf = (unit: string | null): string =>
  unit === null || GENERIC_PEOPLE.has(unit) || HARM_NOUNS.has(unit) || unit === "case" ? "person" : unit;

/** In this order; the first finding for a victim and a harm stays. */
export const HARM_RULES: readonly HarmRule[] = [
  toll,
  claimedLives,
  countedNoun,
  harmed,
  suffered,
  inState,
  numberBeforeState,
];

/** Subject of "by shelling", "in the blast": what did it, where told as a thing. */
export const causeOf = (sentence: Sentence, predicate: number): number | null =>
  childrenWith(sentence, predicate, "obl").find(
    (token) =>
      token.upos === "NOUN" &&
      ["in", "by", "during", "from", "after"].includes(markerOf(sentence, token.index)) &&
      CAUSE.has(token.lemma),
  )?.index ?? null;
export const isCause = (lemma: string): boolean => CAUSE.has(lemma);

const CAUSE = new Set([
  "bomb",
  "bullet",
  "missile",
  "rocket",
  "mine",
  "car",
  "truck",
  "bus",
  "train",
  "mudslide",
  "gunfire",
  "shot",
  "shell",
  "virus",
  "disease",
  "drone",
  "warplane",
  "jet",
  "suicide",
  "wave",
  "lightning",
  "heat",
  "cold",
  "hail",
  "gas",
  "earthquake",
  "quake",
  "flood",
  "flooding",
  "blast",
  "explosion",
  "attack",
  "crash",
  "collision",
  "fire",
  "blaze",
  "storm",
  "hurricane",
  "cyclone",
  "typhoon",
  "tornado",
  "strike",
  "airstrike",
  "shelling",
  "bombing",
  "shooting",
  "landslide",
  "avalanche",
  "eruption",
  "stampede",
  "crush",
  "clash",
  "raid",
  "collapse",
  "derailment",
  "accident",
  "outbreak",
  "tsunami",
  "heatwave",
  "drought",
  "wildfire",
  "ambush",
  "violence",
  "fighting",
]);
