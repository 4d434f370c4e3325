import { formTrigger } from "../../clause/held-words.ts";
import { childrenWith, tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, quantityAt } from "../build/frame-context.ts";
import { groupNumbers } from "../build/group-number.ts";
import { namesPeople } from "../build/people.ts";
import { placeHeads } from "../build/role.ts";
import { type Slots, worded, wordings } from "../build/wording.ts";

/** People out of danger, as a wording tells it. Numbers are token indexes. */
interface Out {
  readonly rule: "evacuation/by-wording" | "evacuation/counted";
  readonly sentence: Sentence;
  readonly predicate: number;
  readonly actor: number | null;
  readonly evacuee: number;
  readonly also: readonly number[];
  readonly from?: number;
}

/** Told as somebody's act, or as what the people did. */
type Told = "moved" | "went";

const WORDINGS = wordings<Told>([
  [
    `* extract $people from $place
     * bus|fly|lift|ferry|carry|usher|lead|guide|escort|walk|get|help|bring|take|move|row|shift|transport|convey|transfer $people out of $place
     * lead|guide|bring|take|carry|move|transport|ferry|escort|convey|get|transfer $people to safety
     * lead|guide|bring|take|carry|move|transport|ferry|escort|convey|get|transfer $people to shelter|shelters|reception|evacuation from $place
     * lead|guide|bring|take|carry|move|transport|ferry|escort|convey|transfer $people to area|zone|ground|place|refuge from $place
     * lead|guide|bring|take|carry|move|transport|ferry|escort|convey|transfer $people from $place to area|zone|ground|place|refuge
     * hurry|rush|whisk|spirit $people out of|from $place
     * clear $place of $people
     * clear|empty $people out of $place
     * drive|bus|fly|pluck|winch|hoist|steer|shepherd|row|ship|sail|remove|pull|haul $people to safety
     * remove|shift|transfer|escort|relocate|withdraw|pull $people from $place
     * help|assist|enable $people leave|flee|escape|quit $place
     * help|assist|enable $people to leave|flee|escape|quit $place
     * send $people to shelter|shelters|safety
     evacuation|airlift|operation|exodus involve|cover|concern|include|encompass|comprise $people`,
    "moved",
  ],
  [
    `$people follow|obey|heed|comply evacuation order|orders|notice|warning
     $people follow|obey|heed|comply order|orders|call|advice to leave|evacuate
     $people leave|flee|quit $place under|after|following|on evacuation order|orders|notice
     $people leave|flee|quit $place on order|orders|instruction|advice
     $people board|enter|join evacuation|rescue bus|train|boat|plane|truck|convoy|flight|ship|ferry
     $people leave|go|depart by|on|aboard|in evacuation|rescue bus|train|boat|plane|truck|convoy|flight
     $people get out of $place with help|aid of`,
    "went",
  ],
]);

const NOT_MOVED: ReadonlySet<string> = new Set(
  "suspect gunman attacker prisoner detainee inmate hostage body corpse remains dead troop soldier fighter militant rebel".split(
    " ",
  ),
);

const slotsOf = (context: FrameContext): Slots => ({
  people: (sentence, index) => {
    const counted = quantityAt(context, sentence, index);
    const { lemma, upos } = tokenAt(sentence, index);
    if (counted?.kind !== "count" || counted.headToken !== index || counted.quantity.high === 1) return false;
    if (counted.quantity.ordinal || NOT_MOVED.has(lemma)) return false;
    return namesPeople(lemma) || (upos === "NUM" && counted.quantity.unit === null);
  },
  place: (sentence, index) => placeHeads(context, sentence, index).length > 0,
});

/** "followed an evacuation order and left X", "were removed from X". */
export const byWording = (context: FrameContext, sentence: Sentence): readonly Out[] =>
  worded(WORDINGS, sentence, slotsOf(context)).flatMap(({ predicate, filled, last, agent }): Out[] => {
    const { people } = filled;
    if (people === undefined) return [];
    // "the order to evacuate X sent 40 people to shelters": no town sends them.
    const ordered = agent !== null && placeHeads(context, sentence, agent).length > 0 ? agent : null;
    const place = filled["place"] ?? leftBeside(context, sentence, predicate) ?? ordered;
    return [
      {
        rule: "evacuation/by-wording",
        sentence,
        predicate,
        actor: agent === people || agent === ordered ? null : agent,
        evacuee: people,
        also: [last],
        ...(place === null ? {} : { from: place }),
      },
    ];
  });

/** "followed the order and left X": the place of the verb that is joined to this one. */
const leftBeside = (context: FrameContext, sentence: Sentence, predicate: number): number | null =>
  childrenWith(sentence, predicate, "conj")
    .filter(({ lemma }) => ["leave", "flee", "quit", "vacate"].includes(lemma))
    .flatMap(({ index }) => childrenWith(sentence, index, "obj"))
    .flatMap(({ index }) => placeHeads(context, sentence, index))[0] ?? null;

const KNOWN_BEFORE: ReadonlySet<string> = new Set(["the", "these", "those"]);

/** "43 evacuees from X are in shelters", "there were 43 evacuees": those who were brought out, in a number. */
export const countedEvacuees = (
  context: FrameContext,
  sentence: Sentence,
): readonly (Omit<Out, "rule"> & { readonly rule: "evacuation/counted" })[] =>
  (context.quantities[sentence.index] ?? []).flatMap((counted) => {
    const noun = tokenAt(sentence, counted.headToken);
    if (counted.kind !== "count" || counted.quantity.ordinal || noun.lemma !== "evacuee") return [];
    if (KNOWN_BEFORE.has(sentence.tokens[counted.from - 1]?.lower ?? "")) return [];
    return [
      {
        rule: "evacuation/counted" as const,
        sentence,
        predicate: noun.index,
        actor: null,
        evacuee: noun.index,
        also: [],
      },
    ];
  });

/** Those who are told by having been brought out alone. */
const GROUPS = formTrigger(["evacuees", "evacuated", "evacuations", "airlifted"]);

/** "Evacuees from X now number 43", "the number of people evacuated from X rose to 43". */
export const evacueeNumber = (context: FrameContext, sentence: Sentence): readonly Out[] =>
  groupNumbers(context, sentence, GROUPS).flatMap(({ state, verb, counted, place }): Out[] =>
    counted.quantity.unit === null || namesPeople(counted.quantity.unit)
      ? [
          {
            rule: "evacuation/counted",
            sentence,
            predicate: verb,
            actor: null,
            evacuee: counted.headToken,
            also: [state.index],
            ...(place === null ? {} : { from: place }),
          },
        ]
      : [],
  );
