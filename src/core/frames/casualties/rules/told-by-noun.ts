import type { Harm } from "../../../claim/claim.ts";
import { clausesOf, markerOf } from "../../../clause/clause.ts";
import { formTrigger, held, wordTrigger } from "../../../clause/held-words.ts";
import { nounArguments } from "../../../clause/noun-arguments.ts";
import { baseRel, childrenWith, childWith, conjuncts, tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { Sentence, Token } from "../../../syntax/token.ts";
import { type FrameContext, mentionAt, quantityAt } from "../../build/frame-context.ts";
import { AFTERMATH } from "../../setting/lexicon.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";
import { measured } from "../uncounted.ts";
import { isOfOtherDeed, isPeople } from "../victims.ts";

/** Nouns that tell what befell the people behind "of". */
const HARM_OF: ReadonlyMap<string, Harm> = new Map([
  ...[
    "death",
    "killing",
    "murder",
    "slaying",
    "homicide",
    "drowning",
    "assassination",
    "massacre",
    "lynching",
    "beheading",
  ].map((noun) => [noun, "killed"] as const),
  ...["kidnapping", "abduction"].map((noun) => [noun, "abducted"] as const),
  ["poisoning", "sick"] as const,
]);
const DEEDS_OF_HARM = wordTrigger(HARM_OF.keys());
/** Of these, the ones that a name alone before them undergoes ("Senator Ruiz's murder"); whose death it was is told otherwise. */
const DONE_TO = new Set(["murder", "slaying", "assassination", "kidnapping", "abduction"]);

/** "the shooting death of a 2-year-old", "the murder of two tourists", "the assassination of a judge and her driver", "Ruiz's murder". */
export const deathOf: HarmRule = (context, sentence) =>
  collect(held(sentence, DEEDS_OF_HARM), (token): HarmFinding[] => {
    const harm = HARM_OF.get(token.lemma) ?? HARM_OF.get(token.lower);
    if (harm === undefined || (token.upos !== "NOUN" && token.upos !== "PROPN")) return [];
    const { patient, agent } = nounArguments(sentence, token.index);
    const of = patient !== null && markerOf(sentence, patient) === "of" ? patient : behindOf(sentence, token.index);
    const owner = of === null && DONE_TO.has(token.lemma) && patient !== null && patient < token.index ? patient : null;
    const undergoes = of ?? (owner !== null && namedAt(context, sentence, owner) !== null ? owner : null);
    if (undergoes === null) return [];
    const base = {
      rule: "casualties/death-of",
      sentence,
      predicate: token.index,
      harm,
      ...ownTime(sentence, token),
      ...presupposed(sentence, token),
    };
    const victims = joined(context, sentence, undergoes).flatMap((head) => {
      if (isOfOtherDeed(sentence, undergoes, head)) return [];
      if (isNamed(context, sentence, head)) return [head];
      const victim = measured(sentence, head);
      return isPeople(context, sentence, victim) && isToldOf(sentence, head, victim) ? [victim] : [];
    });
    // "the death and injury of 20 people" gives one number for both.
    const injury = childrenWith(sentence, token.index, "conj").some(({ lemma }) => lemma === "injury");
    if (injury && victims.some((victim) => quantityAt(context, sentence, victim) !== null)) return [];
    return victims.flatMap((victim) => [
      { ...base, victim, agent },
      ...(injury ? [{ ...base, victim, agent, harm: "injured" as const }] : []),
    ]);
  });

/** "of former minister Ana Ruiz" right behind the noun, wherever the tree hung it. */
const behindOf = (sentence: Sentence, noun: number): number | null => {
  if (sentence.tokens[noun + 1]?.lower !== "of") return null;
  let to = noun + 2;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(sentence.tokens[to]?.upos ?? "")) to += 1;
  const phrase = sentence.tokens.slice(noun + 2, to);
  return phrase.find(({ head }) => head < noun + 2 || head >= to)?.index ?? null;
};

const isNamed = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const mention = mentionAt(context, sentence, head);
  return mention?.form === "name" && mention.kind === "person";
};

/** The name of a person, or that of whom a title stands before ("Colonel Ruiz"); null where none is told. */
const namedAt = (context: FrameContext, sentence: Sentence, head: number): number | null => {
  if (isNamed(context, sentence, head)) return head;
  const own = childrenWith(sentence, head, "appos", "flat", "compound", "nmod:desc").find(({ index }) =>
    isNamed(context, sentence, index),
  );
  if (own) return own.index;
  const titled = tokenAt(sentence, head).upos === "PROPN" && head + 1 < sentence.tokens.length;
  return titled && isNamed(context, sentence, head + 1) ? head + 1 : null;
};

/** All that are told side by side, each by its name where it has one. */
const joined = (context: FrameContext, sentence: Sentence, first: number): readonly number[] => {
  const found: number[] = [];
  const open = [first];
  for (let at = 0; at < open.length; at += 1)
    for (const head of conjuncts(sentence, open[at] as number)) {
      const victim = namedAt(context, sentence, head) ?? head;
      if (found.includes(victim)) continue;
      found.push(victim);
      // "Ruiz, Colonel Mora and Senator Paz": the tree may hang the third on the name of the second.
      if (victim !== head) open.push(victim);
    }
  return found;
};

/** "the death of protesters": people of whom no number is told, perhaps yet to come. A headline leaves the article out. */
const isToldOf = (sentence: Sentence, of: number, victim: number): boolean =>
  (!/^[.!?”"]/u.test(sentence.tokens.at(-1)?.text ?? "") && tokenAt(sentence, victim).xpos === "NN") ||
  victim !== of ||
  tokenAt(sentence, victim).upos === "NUM" ||
  childWith(sentence, victim, "det", "nummod", "nmod:poss") !== null ||
  tokenAt(sentence, victim).upos === "PROPN";

/** "condemned on Monday the murder of", "the murder of X was reported on Monday": the verb's day is not the deed's. */
const ownTime = (sentence: Sentence, noun: Token): { readonly ownTime?: true } => {
  const over = noun.head >= 0 ? tokenAt(sentence, noun.head) : null;
  const tells = over === null || (baseRel(noun) === "nsubj" && !AFTERMATH.has(over.lemma));
  return tells || noun.lemma === "death" ? {} : { ownTime: true };
};

/** Deeds that are done, whatever is then said of them. */
const DEEDS = new Set(["murder", "killing", "slaying", "assassination", "massacre", "kidnapping", "abduction"]);
/** "the murder case", "condemned the murder of", "is not linked to the murder of", "fled after the murder of". */
const TAKING_AS_DONE = new Set(
  `condemn repudiate deplore denounce decry regret lament mourn investigate solve clarify avenge commemorate link connect relate implicate
involve case investigation inquiry probe trial suspect charge connection responsibility anniversary perpetrator culprit author mastermind
hearing involvement participation protest follow responsible blame role part hand`.split(/\s+/u),
);
const AFTERWARDS = new Set(["after", "following", "since"]);
const UNREAL = new Set([
  "attempted",
  "alleged",
  "planned",
  "possible",
  "threatened",
  "intended",
  "foiled",
  "failed",
  "future",
]);

/** The deed stands as done where what governs it answers it: a denial or a doubt around that is of something else. */
const presupposed = (sentence: Sentence, noun: Token): { readonly told?: "done" } => {
  if (!DEEDS.has(noun.lemma) && !DEEDS.has(noun.lower)) return {};
  if (childrenWith(sentence, noun.index, "amod").some(({ lower }) => UNREAL.has(lower))) return {};
  const over = noun.head >= 0 ? tokenAt(sentence, noun.head) : null;
  return (over !== null && TAKING_AS_DONE.has(over.lemma)) || AFTERWARDS.has(markerOf(sentence, noun.index))
    ? { told: "done" }
    : {};
};

const CUSTODY = formTrigger(["custody", "jail", "prison"]);

/** "four people are in custody", "was taken into custody", "had three people in custody". */
export const custody: HarmRule = (context, sentence) =>
  collect(held(sentence, CUSTODY), (token): HarmFinding[] => {
    const victim =
      token.lower !== "custody"
        ? jailed(sentence, token)
        : isCustody(sentence, token)
          ? heldOf(sentence, token.index)
          : null;
    if (victim === null) return [];
    return conjuncts(sentence, victim)
      .filter((head) => isPeople(context, sentence, head))
      .map((head) => ({
        rule: "casualties/custody",
        sentence,
        predicate: verbOver(sentence, token.index),
        harm: "detained",
        victim: head,
        agent: null,
        also: [token.index],
      }));
  });

/** "into custody late on Monday", where the tree hangs the preposition on the day. */
const isCustody = (sentence: Sentence, token: Token): boolean =>
  ["in", "into"].includes(markerOf(sentence, token.index)) ||
  sentence.tokens[token.index - 1]?.lower === "into" ||
  isCountedOff(sentence, token.index);

/** "; 1 in custody": a number between a mark and the words. */
const isCountedOff = (sentence: Sentence, custodyAt: number): boolean => {
  const mark = sentence.tokens[custodyAt - 3];
  return (
    sentence.tokens[custodyAt - 1]?.lower === "in" &&
    sentence.tokens[custodyAt - 2]?.upos === "NUM" &&
    (mark === undefined || mark.upos === "PUNCT" || mark.upos === "CCONJ")
  );
};

const KEEPING: ReadonlySet<string> = new Set(["hold", "keep", "lodge", "book", "house", "confine", "detain"]);

/** "He is back in the county jail", "is being held at the prison". */
const jailed = (sentence: Sentence, token: Token): number | null => {
  if (!["in", "at", "into"].includes(markerOf(sentence, token.index))) return null;
  if (childWith(sentence, token.index, "cop"))
    return childWith(sentence, token.index, "nsubj", "nsubj:pass")?.index ?? null;
  const clause = token.head < 0 ? undefined : clausesOf(sentence).find(({ predicate }) => predicate === token.head);
  return clause?.passive && KEEPING.has(clause.lemma) ? clause.patient : null;
};

/** The verb that takes or has somebody in custody: what is said of it holds for the custody ("do not have a suspect in custody"). */
const verbOver = (sentence: Sentence, custodyAt: number): number => {
  let at = tokenAt(sentence, custodyAt).head;
  for (let steps = 0; steps < 2 && at >= 0; steps += 1) {
    if (tokenAt(sentence, at).upos === "VERB") return at;
    at = tokenAt(sentence, at).head;
  }
  return custodyAt;
};

const heldOf = (sentence: Sentence, custodyAt: number): number | null => {
  if (isCountedOff(sentence, custodyAt)) return custodyAt - 2;
  // "took Ana Ruiz and Peter Lund, both students, into custody late on Monday"
  if (sentence.tokens[custodyAt - 1]?.lower === "into") {
    const taken = clausesOf(sentence).findLast(
      ({ predicate, lemma }) => predicate < custodyAt && ["take", "bring", "lead"].includes(lemma),
    );
    const patient = taken?.patient ?? null;
    const joined = sentence.tokens.slice(patient ?? custodyAt, custodyAt).some(({ lower }) => lower === "and");
    // Where others are joined to the first, and the tree lost them, nobody knows how many.
    return patient !== null && joined && conjuncts(sentence, patient).length === 1 ? null : patient;
  }
  const own = childrenWith(sentence, custodyAt, "nsubj")[0];
  if (own) return own.index;
  const above = tokenAt(sentence, custodyAt).head;
  if (above < 0) return null;
  const clause = clausesOf(sentence).find((item) => item.predicate === above);
  if (!clause) return ["NOUN", "NUM"].includes(tokenAt(sentence, above).upos) ? above : null;
  return ["take", "bring", "be", "place", "remain", "have", "hold", "keep"].includes(clause.lemma)
    ? (clause.patient ?? clause.subject)
    : null;
};
