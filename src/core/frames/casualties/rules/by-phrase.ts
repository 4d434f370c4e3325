import type { Harm } from "../../../claim/claim.ts";
import { type Clause, clausesOf, markerOf } from "../../../clause/clause.ts";
import { formTrigger, held, holds, type Trigger } from "../../../clause/held-words.ts";
import { childrenWith, tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { Sentence, Token } from "../../../syntax/token.ts";
import { words } from "../../../text/words.ts";
import { type FrameContext, quantityAt } from "../../build/frame-context.ts";
import { namesPeople } from "../../build/people.ts";
import { isOfIllness } from "../epidemic.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";

const LIFELESS = formTrigger(["body", "bodies", "dead", "lifeless"]);
const PLIGHTS = formTrigger(["condition", "bars", "detention"]);

const ILLNESS =
  /\b(?:virus|cholera|ebola|measles|influenza|flu|covid(?:-19)?|coronavirus|dengue|malaria|polio|mpox|zika|fever|disease|infection|poisoning|symptoms?|outbreak|epidemic|pandemic|birth|labou?r)\b/iu;

/** People that a number counts, or a number of them: "37 passengers", "37 were ...". */
const isCounted = (context: FrameContext, sentence: Sentence, head: number | null): head is number => {
  if (head === null) return false;
  const counted = quantityAt(context, sentence, head);
  if (counted?.kind !== "count" || counted.quantity.ordinal || counted.quantity.share !== null) return false;
  const noun = tokenAt(sentence, head);
  if (DEAD.has(noun.lemma)) return false;
  const { unit } = counted.quantity;
  // "nine of the workers": the number, of which the noun hangs.
  if (noun.upos === "NUM" && unit !== null)
    return sentence.tokens[head + 1]?.lower === "of" && namesPeople(unit.split(" ").at(-1) ?? unit);
  return namesPeople(noun.lemma) || noun.upos === "NUM";
};

const DEAD: ReadonlySet<string> = new Set(["body", "corpse", "remains"]);

interface Phrase {
  /** A form without which a sentence says nothing of it. */
  readonly held: Trigger;
  readonly harm: Harm;
  /** The word that tells it with the verb; null where a clause is not it. */
  readonly told: (sentence: Sentence, clause: Clause, report: string) => Token | null;
}

/** The noun that a verb leads to by a preposition. */
const led = (
  sentence: Sentence,
  { predicate, obliques }: Clause,
  markers: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
) => {
  const found = obliques.find(({ marker, head }) => markers.has(marker) && nouns.has(tokenAt(sentence, head).lower));
  return found === undefined || found.head < predicate ? null : tokenAt(sentence, found.head);
};

const BROUGHT = words("rush airlift take fly transport carry bring admit transfer ferry drive");
/** Whoever brings the hurt, where a report tells it of them. */
const CARRIERS = words("ambulance helicopter paramedic medic rescuer firefighter lifeguard");
const CARE = words("hospital hospitals clinic clinics unit infirmary");
const TO = words("to");
const BRUTAL = words("burn crush beat trample hack stone choke starve freeze club stab shoot");
const FOUND = words("find locate discover");
/** What stands behind "treated" where nothing says how. */
const TREATED = words(". , ; in at by on there after and for");
const ESCAPED = words("fugitive inmate prisoner convict escapee escaper thief robber suspect");
const UP = words("bring hoist haul lift winch");
const LAND = words("surface shore");
const ILL = words("ill sick");

const WOUNDS =
  /^(?:injur(?:y|ies)|wounds?|burns?|fractures?|cuts|bruises|inhalation|bleeding|shock|hypothermia|trauma|concussions?|trouble|difficult(?:y|ies))$/u;

/** "Ambulances took 27 people to three hospitals". */
const isCarried = (sentence: Sentence, { agent, object }: Clause): boolean =>
  agent !== null && object !== null && CARRIERS.has(tokenAt(sentence, agent).lemma);

/** Neither an illness nor anything but wounds stands behind "with". */
const bringsHurt = (sentence: Sentence, predicate: number): boolean => {
  const behind = sentence.tokens.slice(predicate);
  if (behind.some(({ text }) => ILLNESS.test(text))) return false;
  return !behind.some(({ lower }) => lower === "with") || behind.some(({ lower }) => WOUNDS.test(lower));
};

/** Verbs with what tells the harm beside them; of the people that a number counts. */
const PHRASES: readonly Phrase[] = [
  {
    // "37 were rushed to hospital", "taken to a clinic": hurt, unless an illness is told.
    held: formTrigger(["hospital", "hospitals", "clinic", "clinics", "unit", "infirmary"]),
    harm: "injured",
    told: (sentence, clause) =>
      (clause.passive || isCarried(sentence, clause)) &&
      BROUGHT.has(clause.lemma) &&
      bringsHurt(sentence, clause.predicate)
        ? led(sentence, clause, TO, CARE)
        : null,
  },
  {
    // "46 people are being treated", "31 were treated at the scene": hurt, unless their report is of an illness; not "treated as", "treated unfairly".
    held: formTrigger(["treated"]),
    harm: "injured",
    told: (sentence, { lemma, passive, predicate }, report) =>
      lemma === "treat" &&
      passive &&
      TREATED.has(sentence.tokens[predicate + 1]?.lower ?? ".") &&
      !sentence.tokens.some(({ text }) => ILLNESS.test(text)) &&
      !isOfIllness(report)
        ? tokenAt(sentence, predicate)
        : null,
  },
  {
    // "41 of the fugitives had been caught": of those who had got away.
    held: formTrigger(["caught", "captured"]),
    harm: "detained",
    told: (sentence, { lemma, passive, predicate, patient }) =>
      (lemma === "catch" || lemma === "capture") &&
      passive &&
      patient !== null &&
      sentence.tokens.slice(patient, predicate).some(({ lemma: who }) => ESCAPED.has(who))
        ? tokenAt(sentence, predicate)
        : null,
  },
  {
    // "24 workers were burned to death"
    held: formTrigger(["death"]),
    harm: "killed",
    told: (sentence, { lemma, passive, predicate }) =>
      passive && BRUTAL.has(lemma)
        ? (sentence.tokens.find(
            ({ lower, index }) =>
              lower === "death" && index === predicate + 2 && sentence.tokens[index - 1]?.lower === "to",
          ) ?? null)
        : null,
  },
  {
    // "80 people were found alive"
    held: formTrigger(["alive"]),
    harm: "rescued",
    told: (sentence, { lemma, passive, predicate }) =>
      passive && FOUND.has(lemma) && sentence.tokens[predicate + 1]?.lower === "alive"
        ? tokenAt(sentence, predicate + 1)
        : null,
  },
  {
    // "80 miners were brought to the surface"
    held: formTrigger(["surface", "shore"]),
    harm: "rescued",
    told: (sentence, clause) =>
      UP.has(clause.lemma) && !holds(sentence, LIFELESS) ? led(sentence, clause, TO, LAND) : null,
  },
  {
    // "took 52 people in for questioning"
    held: formTrigger(["questioning"]),
    harm: "detained",
    told: (sentence, clause) =>
      ["take", "bring", "hold", "take in", "bring in", "detain"].includes(clause.lemma)
        ? led(sentence, clause, words("for"), words("questioning"))
        : null,
  },
  {
    // "620 people have fallen ill"
    held: formTrigger(["ill", "sick"]),
    harm: "sick",
    told: (sentence, { lemma, predicate }) =>
      ["fall", "become", "get"].includes(lemma) && ILL.has(sentence.tokens[predicate + 1]?.lower ?? "")
        ? tokenAt(sentence, predicate + 1)
        : null,
  },
  {
    // "620 people have contracted cholera", "caught the virus", "were diagnosed with measles"
    held: formTrigger(["contracted", "contract", "caught", "catch", "diagnosed"]),
    harm: "infected",
    told: (sentence, clause) => {
      const object = clause.object === null ? null : tokenAt(sentence, clause.object);
      if (["contract", "catch"].includes(clause.lemma) && !clause.passive)
        return object !== null && ILLNESS.test(object.text) ? object : null;
      if (clause.lemma !== "diagnose") return null;
      const by = clause.obliques.find(
        ({ marker, head }) => marker === "with" && ILLNESS.test(tokenAt(sentence, head).text),
      );
      return by === undefined ? null : tokenAt(sentence, by.head);
    },
  },
];

/** What befell the people that a number counts, where a phrase tells it and no verb alone does. */
export const byPhrase: HarmRule = (context, sentence) =>
  collect(PHRASES, ({ held: trigger, harm, told }): readonly HarmFinding[] => {
    if (!holds(sentence, trigger)) return [];
    return clausesOf(sentence).flatMap((clause): readonly HarmFinding[] => {
      const word = told(sentence, clause, context.text);
      const victim = clause.passive ? clause.patient : (clause.object ?? clause.subject);
      const people = harm === "infected" && !clause.passive ? clause.subject : victim;
      if (word === null || !isCounted(context, sentence, people)) return [];
      return [
        {
          rule: "casualties/by-phrase",
          sentence,
          predicate: clause.predicate,
          harm,
          victim: people,
          agent: null,
          also: [word.index],
        },
      ];
    });
  });

/** "three of whom", "five of the six patients": some of those told of. */
const isSome = ({ tokens }: Sentence, people: number): boolean => {
  const of = tokens.slice(Math.max(0, people - 4), people + 2).find(({ lower }) => lower === "of");
  return of !== undefined && /^(?:whom|the|those|these|his|her|its|their)$/.test(tokens[of.index + 1]?.lower ?? "");
};

const GRAVE = words("critical serious grave stable life-threatening severe");

/** "37 people are in critical condition", "are behind bars", "remain in detention": where the counted people are. */
export const inPlight: HarmRule = (context, sentence) => {
  return collect(held(sentence, PLIGHTS), (noun): readonly HarmFinding[] => {
    const marker = markerOf(sentence, noun.index);
    const hurt =
      noun.lower === "condition" &&
      marker === "in" &&
      childrenWith(sentence, noun.index, "amod").some(({ lower }) => GRAVE.has(lower)) &&
      !ILLNESS.test(context.text.slice(sentence.start, sentence.end));
    const held = (noun.lower === "bars" && marker === "behind") || (noun.lower === "detention" && marker === "in");
    if (!hurt && !held) return [];
    const verb = noun.head >= 0 ? clausesOf(sentence).find(({ predicate }) => predicate === noun.head) : undefined;
    const people = childrenWith(sentence, noun.index, "nsubj")[0]?.index ?? verb?.subject ?? null;
    // "five of the six hospitalised are stable", "three of whom are critical": how some of the hurt are, and no number of them.
    if (!isCounted(context, sentence, people) || (hurt && isSome(sentence, people))) return [];
    return [
      {
        rule: "casualties/by-phrase",
        sentence,
        predicate: noun.index,
        harm: hurt ? "injured" : "detained",
        victim: people,
        agent: null,
      },
    ];
  });
};
