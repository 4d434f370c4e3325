import type { Harm } from "../../../claim/claim.ts";
import { tokenAt } from "../../../clause/tree.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { type FrameContext, mentionAt, quantityAt } from "../../build/frame-context.ts";
import { namesPeople } from "../../build/people.ts";
import { type Slots, worded, wordings } from "../../build/wording.ts";
import { isCause } from "../cause.ts";
import { isOfIllness, namesDisease } from "../epidemic.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";

/** What befell people whom a number counts, where no verb or noun of harm tells it. */
const WORDINGS = wordings<Harm>([
  [
    `$people fall victim|prey to $blow
     $people meet POSS death|deaths|end|ends|fate|doom
     $people lie|lay dead|lifeless
     $people go to POSS death|deaths
     $people be among dead
     not: $people make it alive
     not: $people come|get out alive
     * know $people to be dead
     * know $people to have died|perished|drowned
     * bury $people alive
     * drown|suffocate|asphyxiate|incinerate $people
     * send|sweep|carry|drag $people to POSS death|deaths
     * end life|lives of $people
     * snuff|stamp|blot life|lives of $people
     $people pay with POSS life|lives
     $people breathe|draw POSS last
     $people pass away
     $people be beyond help|saving|rescue
     not: * save|revive|resuscitate $people
     * cost $people POSS life|lives
     * wipe out $people
     * bury|mourn $people since|after
     * cut short life|lives of $people
     $place lose $people to|in $blow
     $mourner bury $people`,
    "killed",
  ],
  [
    `$people come to harm
     $people come|walk|emerge|get away|out with injury|injuries|wound|burn|cut|bruise
     $people need|require medical|hospital|emergency treatment|attention
     $people receive hospital|emergency|medical treatment|care
     $people be under treatment|observation
     $people be in burn|burns unit|units|ward|wards
     $people have|bear|carry burn|wound|injury|bruise|fracture on
     hospital|clinic|doctor|medic|nurse|paramedic treat $people
     * burn|scorch $people
     $people suffer|sustain|have broken|fractured bone|arm|leg|rib|limb|hip|wrist
     $people nurse|bear injury|wound|burn|bruise
     $people be in hospital
     $people be in|under intensive care
     $people seek|get|obtain|want|ask help|care|treatment|attention|aid for injury|wound|burn|fracture|cut|bruise|trauma
     $people break|fracture|crush|shatter|sprain|dislocate|injure bone|arm|leg|limb|hip|wrist|rib|ankle|skull|hand|foot|back
     $people recover|convalesce from|of injury|wound|burn|fracture
     $people undergo|need|require|await surgery|operation|amputation|stitch|stitches
     $people come|get|emerge|escape away|out|off|through hurt|injured|wounded|bruised
     * operate on $people
     * bandage|stitch|suture $people
     * patch|stitch|bandage up $people
     * patch|stitch|bandage $people up
     * tend|attend to $people
     * tend $people
     * inflict|cause injury|wound|burn on|to|upon $people
     * leave $people with broken|fractured|crushed
     * bring|take|carry|rush|admit|airlift|fly|wheel $people in|with injury|wound|burn|fracture
     * carry|bear|take|bring|wheel $people on|by stretcher|stretchers
     * treat|keep|care $people in|at hospital|clinic|infirmary
     * treat $people for burn|wound|cut|injury|fracture|bruise|shock|inhalation
     * cut|hit|strike|scald|lacerate $people by glass|debris|shrapnel|splinter|rubble|steam
     * leave $people with injury|wound|burn|fracture|bruise
     * put|land $people in hospital
     * fill with $people injured|wounded|hurt`,
    "injured",
  ],
  [
    `nothing|nobody|no-one|none hear|see of|from $people
     nobody|no-one|none see $people since
     not: * account $people for
     not: * account for $people
     $people be on list|register|roll of missing
     $people be on missing list|register
     * wait for news|word|sign of|from $people
     * await news|word|sign of|from $people
     $people remain to be found|traced|located
     $people be still to be found|traced|located
     * lose contact|communication with $people
     * file|lodge|submit|receive|make missing report for|about|on|of $people
     * report disappearance of $people
     * give $people up as|for lost|missing
     what become of $people
     nobody|no-one know become|happen of|to $people
     * log|list|register|record|report|enter|treat|regard|count|classify|carry|consider|name|show|post|declare $people as missing|untraced|lost
     * think|believe|presume|assume|say|report|know $people to be missing
     $people fail to return|reappear|resurface|come
     not: $people return|come home
     * lose touch|contact|communication|sight with|of $people
     * have no news|word|information|idea|trace|clue about|of|from|on|regarding $people
     * have information|word|news about|of on whereabouts|fate of $people
     $people be nowhere to be|found|seen`,
    "missing",
  ],
  [
    `* take|hold|seize|keep $people hostage|captive|prisoner
     * take|hold|keep|seize $people as hostage|hostages|captive|captives
     $people be in hand|hands of captor|captors|kidnappers|gunmen|militants|rebels
     $people remain captive|hostage
     $people be taken|held|seized|kept hostage|captive|prisoner
     * drag|march $people into captivity
     * keep $people in captivity`,
    "abducted",
  ],
  [
    `$people be under|beneath|below rubble|ruins|ruin|debris|wreckage|snow|earth|mud
     $people lie under|beneath|below rubble|ruins|ruin|debris|wreckage|snow|earth|mud
     $people be still buried
     $people remain buried`,
    "trapped",
  ],
  [`* treat $people with|for $disease`, "infected"],
  [
    `$people lie|fall ill|sick
     $people be lying ill|sick`,
    "sick",
  ],
  [
    `* winch|lift|pluck|airlift $people off|from|aboard|ashore
     * bring|carry|pull|take|lift|dig|haul|drag $people out|up|from|off alive|safely`,
    "rescued",
  ],
]);

const ILLNESS =
  /\b(?:virus|cholera|ebola|measles|influenza|flu|covid(?:-19)?|coronavirus|dengue|malaria|polio|mpox|zika|fever|disease|infection|poisoning|symptoms?|outbreak|epidemic|pandemic|birth|labou?r|comment|interview)\b/iu;

/** What is done for the ill as well. */
const CARED_FOR: ReadonlySet<string> = new Set(["treatment", "observation", "care", "attention"]);
const isCare = (sentence: Sentence, last: number): boolean =>
  CARED_FOR.has(tokenAt(sentence, last).lower) && sentence.tokens[last - 1]?.lower !== "intensive";

const DEAD: ReadonlySet<string> = new Set(["body", "corpse", "remains"]);
/** Whom nobody finds, for they hide; or who serve at the place that they are at. */
const APART: ReadonlySet<string> = new Set(
  "suspect gunman attacker assailant shooter bomber terrorist robber thief prisoner inmate militant fighter witness volunteer recruit doctor nurse medic staff officer player candidate winner nominee applicant customer client".split(
    " ",
  ),
);

/** What befalls people, whatever it is called: "hailstorm", "train disaster". */
const BLOW = /(?:storm|slide|quake|fire|flood|floods|disaster|catastrophe|inferno|tragedy|burst|surge|wave)$/u;

const MOURNERS: ReadonlySet<string> = new Set(
  "family relative villager resident mourner neighbour neighbor townspeople people official community village town priest parish colleague comrade friend".split(
    " ",
  ),
);

const slotsOf = (context: FrameContext): Slots => ({
  people: (sentence, index) => isCrowd(context, sentence, index),
  blow: (sentence, index) => {
    const { lemma, upos } = tokenAt(sentence, index);
    return upos === "NOUN" && (isCause(lemma) || BLOW.test(lemma));
  },
  disease: (sentence, index) => namesDisease(tokenAt(sentence, index).lower),
  // An avalanche buries too.
  mourner: (sentence, index) => MOURNERS.has(tokenAt(sentence, index).lemma),
  place: (sentence, index) =>
    mentionAt(context, sentence, index)?.place != null || tokenAt(sentence, index).upos === "PROPN",
});

/** Several people in a number; a bare number stands for people too. */
const isCrowd = (context: FrameContext, sentence: Sentence, index: number): boolean => {
  const counted = quantityAt(context, sentence, index);
  if (counted?.kind !== "count" || counted.quantity.ordinal || counted.quantity.share !== null) return false;
  // "eight of the twelve sailors": the number, of which the noun hangs.
  const partitive = index !== counted.headToken && isPartitive(sentence, index);
  if (index !== counted.headToken && !partitive) return false;
  // "one of the three": some of those told of before.
  const [of, the] = sentence.tokens.slice(Math.max(0, counted.from - 2), counted.from);
  if (of?.lower === "of" && ["the", "those", "these"].includes(the?.lower ?? "")) return false;
  const { lemma, upos } = tokenAt(sentence, index);
  if (DEAD.has(lemma) || APART.has(lemma) || counted.quantity.high === 1) return false;
  if (partitive) return isBare(sentence, index, counted.quantity.unit);
  return namesPeople(lemma) || (upos === "NUM" && isBare(sentence, index, counted.quantity.unit));
};

export const isPartitive = (sentence: Sentence, index: number): boolean =>
  tokenAt(sentence, index).upos === "NUM" && sentence.tokens[index + 1]?.lower === "of";

const isBare = (sentence: Sentence, index: number, unit: string | null): boolean =>
  unit === null ? sentence.tokens[index + 1]?.lower !== "percent" : namesPeople(unit);

/** "in the hospital lobby": whoever is there is no patient. */
const isPremises = (sentence: Sentence, last: number): boolean =>
  tokenAt(sentence, last).lower === "hospital" && ["NOUN", "PROPN"].includes(sentence.tokens[last + 1]?.upos ?? "");

/** "burned 40 people to death", "burned 300 savers", "a burning balloon": dead, or poorer, or no people. */
const isBurnedOtherwise = (sentence: Sentence, predicate: number): boolean =>
  tokenAt(sentence, predicate).lemma === "burn" &&
  (tokenAt(sentence, predicate).xpos === "VBG" ||
    sentence.tokens.some(({ lower, lemma }) => lower === "death" || lower === "alive" || BURNED_IN_MONEY.has(lemma)));
const BURNED_IN_MONEY: ReadonlySet<string> = new Set(
  "investor saver trader lender shareholder buyer customer calorie market crash price fund bank".split(" "),
);

/** People told to be killed, hurt or missing by a verb with the words that give it its sense ("fell victim to the fire"). */
export const byWording: HarmRule = (context, sentence) =>
  worded(WORDINGS, sentence, slotsOf(context)).flatMap(
    ({ told, predicate, filled, last, negated, agent }): HarmFinding[] => {
      const { people, blow, place } = filled;
      if (people === undefined || isPremises(sentence, last) || isBurnedOtherwise(sentence, predicate)) return [];
      // The ill, and whoever did not answer a question, are neither hurt nor missing.
      if ((told === "injured" || told === "missing") && ILLNESS.test(context.text.slice(sentence.start, sentence.end)))
        return [];
      if (told === "injured" && isCare(sentence, last) && isOfIllness(context.text)) return [];
      return [
        {
          rule: "casualties/by-wording",
          sentence,
          predicate,
          harm: told,
          victim: people,
          agent: blow ?? (agent === people ? null : agent),
          also: [last],
          ...(place === undefined ? {} : { place }),
          // "It is not known what has become of 12 people": nobody knows, and so they are missing.
          ...(tokenAt(sentence, predicate).lemma === "become" && told === "missing"
            ? { told: "done" as const }
            : negated || told === "missing"
              ? { told: "positive" as const }
              : {}),
        },
      ];
    },
  );
