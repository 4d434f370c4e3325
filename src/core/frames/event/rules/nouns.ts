import { type Clause, clausesOf, isVerb, markerOf } from "../../../clause/clause.ts";
import { formTrigger, held, wordTrigger } from "../../../clause/held-words.ts";
import { nounArguments } from "../../../clause/noun-arguments.ts";
import { baseRel, childrenOf, childrenWith, childWith, conjuncts, tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { Sentence, Token } from "../../../syntax/token.ts";
import { canAct } from "../../build/actor.ts";
import { type FrameContext, mentionAt } from "../../build/frame-context.ts";
import type { EventFinding, EventRule } from "../finding.ts";
import type { EventKind } from "../kinds/index.ts";
import {
  ANSWERING,
  AROUND,
  CARRYING_OUT,
  carriersOf,
  EVENT_NOUNS,
  NOT_REAL,
  OCCURRING,
  STRUCTURES,
} from "../lexicon.ts";

/** The last words of all nouns of events, each by its form or lemma. */
const LAST_WORDS = wordTrigger([...EVENT_NOUNS.keys()].map((noun) => noun.slice(noun.lastIndexOf(" ") + 1)));

/** The kinds that a noun can tell, with the word before it where both are one ("air strike", "suicide bombing"). */
const kindsAt = (sentence: Sentence, noun: Token): readonly EventKind[] => {
  if (noun.upos !== "NOUN" && !(noun.upos === "PROPN" && noun.lower === noun.lemma)) return [];
  const before = sentence.tokens[noun.index - 1];
  const two = before ? EVENT_NOUNS.get(`${before.lower} ${noun.lemma}`) : undefined;
  return two ?? EVENT_NOUNS.get(noun.lemma) ?? EVENT_NOUNS.get(noun.lower) ?? [];
};

/** "Rider storms to victory": a verb of a headline. */
const isMotion = (sentence: Sentence, noun: Token): boolean =>
  noun.xpos === "NNS" &&
  ["NOUN", "PROPN"].includes(sentence.tokens[noun.index - 1]?.upos ?? "") &&
  ["to", "into", "past", "out"].includes(sentence.tokens[noun.index + 1]?.lower ?? "");

/** "storm a building", "attack the town": before an article it is a verb that the tagger took for a noun. */
const isUnreal = (sentence: Sentence, noun: Token): boolean =>
  sentence.tokens[noun.index + 1]?.upos === "DET" ||
  isMotion(sentence, noun) ||
  childrenWith(sentence, noun.index, "amod", "det", "compound").some((token) => NOT_REAL.has(token.lower)) ||
  NOT_REAL.has(sentence.tokens[noun.index - 1]?.lower ?? "");

const WEATHER = new Set(["flood", "storm", "landslide", "tsunami", "eruption"]);
const STUFF = new Set(
  "water rain rainwater river lake snow sand dust hail ice mud rock stone earth debris lava ash sewage mudslide".split(
    " ",
  ),
);

/** "a deluge of bullets", "a storm of protest": only a word for much. */
const isFigure = (sentence: Sentence, noun: Token, kind: EventKind): boolean => {
  if (!WEATHER.has(kind.kind) || sentence.tokens[noun.index + 1]?.lower !== "of") return false;
  const stuff = sentence.tokens
    .slice(noun.index + 2, noun.index + 6)
    .find(({ upos, head }) => (upos === "NOUN" || upos === "PROPN") && head <= noun.index);
  return stuff?.upos === "NOUN" && !STUFF.has(stuff.lemma);
};

/** "in breach of a ban", "a breach of the ceasefire": a rule is broken, nothing is broken into. */
const isRuleBroken = (sentence: Sentence, { index, lemma }: Token): boolean =>
  lemma === "breach" &&
  sentence.tokens[index + 1]?.lower === "of" &&
  (sentence.tokens[index - 1]?.lower === "in" ||
    sentence.tokens.slice(index + 2, index + 7).some((token) => RULES.has(token.lemma)));
const RULES = new Set(
  "agreement ban ceasefire charter confidence constitution contract convention deal duty embargo law order peace pledge promise protocol regulation resolution right rule sanction sovereignty treaty truce trust".split(
    " ",
  ),
);

/** "the crew declared an emergency": what those on board call out, no rule over a country. */
const isCalledOut = (sentence: Sentence, noun: Token, { kind }: EventKind): boolean =>
  kind === "emergency rule" &&
  noun.lemma === "emergency" &&
  stateOf(sentence, noun) === noun.index &&
  sentence.tokens.slice(0, noun.index).some(({ lemma }) => ON_BOARD.has(lemma));
const ON_BOARD = new Set(
  "crew pilot copilot co-pilot captain plane aircraft airliner jet flight ship vessel ferry skipper astronaut".split(
    " ",
  ),
);

interface Place {
  readonly rule: string;
  readonly carrier: number | null;
  /** The subject of a carrying verb. */
  readonly actor: number | null;
  /** What an event strikes, by its verb. */
  readonly struck?: number | null;
}

/** How the sentence tells that the noun's event took place; null where it does not. */
const standing = (context: FrameContext, sentence: Sentence, noun: Token, kind: EventKind): Place | null => {
  const only = carriersOf(kind);
  const named = stateOf(sentence, noun);
  const clause = clausesOf(sentence).find(
    (item) => item.subject === named || item.object === named || item.patient === named,
  );
  if (clause) {
    const { lemma, predicate } = clause;
    if (clause.patient === named && (only.size > 0 ? only.has(lemma) : CARRYING_OUT.has(lemma)))
      return {
        rule: "event/carried-out",
        carrier: predicate,
        actor: clause.agent !== null && canAct(context, sentence, clause.agent) ? clause.agent : null,
      };
    if (only.size > 0 && clause.subject === named && takesEffect(sentence, clause))
      return { rule: "event/occur", carrier: predicate, actor: null };
    // "the assault claims": an attack claims lives, or nothing happens by the word.
    if (lemma === "claim" && clause.object === null) return null;
    // "The shooting was reported around 8 p.m. in the 700 block": that it is dated or placed tells that it took place.
    if (only.size === 0 && clause.patient === named && clause.passive && lemma === "report")
      return { rule: "event/occur", carrier: predicate, actor: null };
    if (only.size === 0 && clause.subject === named && !clause.passive && OCCURRING.has(lemma))
      return { rule: "event/occur", carrier: predicate, actor: null, struck: clause.object };
    if (only.size === 0 && clause.patient === named && ANSWERING.has(lemma))
      return { rule: "event/answered", carrier: predicate, actor: null };
    return null;
  }
  if (only.size > 0) return null;
  const relation = baseRel(noun);
  const above = sentence.tokens[noun.head];
  // "Police responded to two shootings in the east of the town".
  if (relation === "obl" && above?.lemma === "respond" && markerOf(sentence, noun.index) === "to")
    return { rule: "event/answered", carrier: above.index, actor: null };
  if ((relation === "obl" || relation === "nmod") && noun.head >= 0 && AROUND.has(markerOf(sentence, noun.index)))
    return isVerb(tokenAt(sentence, noun.head)) || tokenAt(sentence, noun.head).upos === "NOUN"
      ? { rule: "event/around", carrier: verbAbove(sentence, noun.index), actor: null }
      : null;
  // A headline, or a line with no verb of its own: "Explosion at a factory in Ohio".
  if (
    relation === "root" &&
    !(childrenOf(sentence)[noun.index] ?? []).some((child) => tokenAt(sentence, child).deprel === "cop")
  )
    return sentence.tokens.some((token) => ["VBD", "VBZ", "VBP", "MD"].includes(token.xpos) || LOOMING.has(token.lower))
      ? null
      : { rule: "event/headline-noun", carrier: null, actor: null };
  return null;
};

/** "General strike looms", "attack feared": it has not come about, though the tree sees no verb. */
const LOOMING = new Set([
  "looms",
  "looming",
  "imminent",
  "feared",
  "averted",
  "foiled",
  "likely",
  "possible",
  "planned",
]);

/** "a state of emergency": the verb governs the word before. */
const stateOf = (sentence: Sentence, noun: Token): number => {
  const above = sentence.tokens[noun.head];
  return above?.lemma === "state" && markerOf(sentence, noun.index) === "of" ? above.index : noun.index;
};

/** "the truce took effect", "a ceasefire came into force". */
const takesEffect = (sentence: Sentence, clause: Clause): boolean =>
  ["take", "come", "go", "enter"].includes(clause.lemma) &&
  sentence.tokens
    .slice(clause.predicate + 1, clause.predicate + 4)
    .some(({ lower }) => lower === "effect" || lower === "force");

const verbAbove = (sentence: Sentence, index: number): number | null => {
  let at = tokenAt(sentence, index);
  for (let steps = 0; steps < 6 && at.head >= 0; steps += 1) {
    at = tokenAt(sentence, at.head);
    if (isVerb(at)) return at.index;
  }
  return null;
};

const AGAINST = new Set(["on", "against", "at", "with", "to", "for", "upon", "targeting"]);

/** Who did it to whom, by the noun's own phrases: "Israeli strikes on Gaza", "an attack by X against Y". */
const sidesOf = (context: FrameContext, sentence: Sentence, noun: Token, place: Place, kind: EventKind) => {
  const { agent, patient, obliques } = nounArguments(sentence, noun.index);
  const national = childrenWith(sentence, noun.index, "amod", "compound").find((token) => {
    const mention = mentionAt(context, sentence, token.index);
    return (
      mention !== null && mention.headToken === token.index && (mention.form === "demonym" || mention.kind === "party")
    );
  });
  const carrier =
    place.carrier === null ? null : (clausesOf(sentence).find((item) => item.predicate === place.carrier) ?? null);
  // "killed in the attack on the hotel": the tree may hang the phrase right behind the noun on the verb.
  const behind = (carrier?.obliques ?? []).filter(
    ({ head }) => place.rule === "event/carried-out" || childWith(sentence, head, "case")?.index === noun.index + 1,
  );
  const toward = [...obliques, ...behind].find(
    (oblique) => AGAINST.has(oblique.marker) && isSide(context, sentence, oblique.head, kind),
  );
  const actor =
    place.actor ?? (agent !== null && canAct(context, sentence, agent) ? agent : null) ?? national?.index ?? null;
  const of = patient !== null && patient !== actor && isSide(context, sentence, patient, kind) ? patient : null;
  const owner = of !== null && tokenAt(sentence, of).deprel === "nmod:poss" ? null : of;
  const struck = place.struck != null && mentionAt(context, sentence, place.struck)?.place ? place.struck : null;
  const recipient = toward?.head ?? owner ?? struck;
  const further = (toward ? conjuncts(sentence, toward.head) : []).filter(
    (head) => head > (toward?.head ?? 0) && isSide(context, sentence, head, kind),
  );
  return { actor, recipient, further };
};

const isSide = (context: FrameContext, sentence: Sentence, head: number, kind: EventKind): boolean => {
  const token = tokenAt(sentence, head);
  const timed = (context.times[sentence.index] ?? []).some((time) => head >= time.fromToken && head < time.toToken);
  if (timed || token.upos === "NUM" || kind.recipient === "things") return false;
  const mention = mentionAt(context, sentence, head);
  if (mention !== null || canAct(context, sentence, head)) return true;
  return kind.code === "ASSAULT" && STRUCTURES.has(token.lemma);
};

/** Rules by which an event is told for its own sake. */
const scenes = new Set(["event/occur", "event/answered"]);

const SCENE = new Set(["at", "in", "inside", "outside", "near", "on", "along", "behind"]);
const STRETCH = new Set(
  `block intersection corner street road avenue boulevard lane drive highway lot club nightclub bar park school complex apartment
  playground campus mall plaza store home house residence station restaurant hotel motel garage alley yard`.split(
    /\s+/u,
  ),
);

/** "at the Sin City Nightclub", "in the 700 block of Alder Avenue": where it took place, by a name or a kind of scene. */
const sceneOf = (context: FrameContext, sentence: Sentence, noun: Token, carrier: number | null): number | null => {
  const hosts = carrier === null ? [noun.index] : [carrier, noun.index];
  for (const host of hosts)
    for (const child of childrenOf(sentence)[host] ?? []) {
      const token = tokenAt(sentence, child);
      if (child < noun.index || !SCENE.has(markerOf(sentence, child))) continue;
      const timed = (context.times[sentence.index] ?? []).some(
        ({ fromToken, toToken }) => child >= fromToken && child < toToken,
      );
      if (!timed && (STRETCH.has(token.lemma.toLowerCase()) || (token.upos === "PROPN" && /^\p{Lu}/u.test(token.text))))
        return child;
    }
  return null;
};

/** "a shooting occurred in X", "X launched an attack on Y", "died in an explosion in X", "Explosion in X". */
export const eventNoun: EventRule = (context, sentence) => {
  const found: EventFinding[] = [];
  for (const noun of held(sentence, LAST_WORDS)) {
    const kinds = kindsAt(sentence, noun);
    if (kinds.length === 0 || isUnreal(sentence, noun) || baseRel(noun) === "compound") continue;
    if (childWith(sentence, noun.index, "nmod")?.lower === "protest") continue;
    for (const kind of kinds) {
      if (isFigure(sentence, noun, kind) || isRuleBroken(sentence, noun) || isCalledOut(sentence, noun, kind)) continue;
      const place = standing(context, sentence, noun, kind);
      if (!place) continue;
      found.push({
        rule: place.rule,
        kind,
        sentence,
        act: noun.index,
        ...sidesOf(context, sentence, noun, place, kind),
        ...(place.carrier === null ? {} : { carrier: place.carrier }),
        site: scenes.has(place.rule) ? sceneOf(context, sentence, noun, place.carrier) : null,
        // "responded to a reported shooting": by the word of whoever reported it.
        ...(place.rule === "event/answered" && sentence.tokens[noun.index - 1]?.lower === "reported"
          ? { accused: true as const }
          : {}),
      });
      break;
    }
  }
  return found;
};

const TARGET = formTrigger(["target", "targets"]);

/** "The office was the target of a car bomb attack": whom or what the noun's deed was done to. */
export const targetOf: EventRule = (context, sentence) =>
  collect(held(sentence, TARGET), (target): EventFinding[] => {
    const subject = childWith(sentence, target.index, "nsubj");
    if (target.lemma !== "target" || subject === null || childWith(sentence, target.index, "cop") === null) return [];
    const noun = childrenWith(sentence, target.index, "nmod").find(({ index }) => markerOf(sentence, index) === "of");
    const kind = noun && kindsAt(sentence, noun).find(({ code }) => code === "ASSAULT");
    if (!noun || !kind || isUnreal(sentence, noun)) return [];
    const [recipient = null, ...further] = conjuncts(sentence, subject.index).filter((head) =>
      isSide(context, sentence, head, kind),
    );
    if (recipient === null) return [];
    const act = noun.index;
    return [{ rule: "event/target-of", kind, sentence, act, actor: null, recipient, further, carrier: target.index }];
  });
