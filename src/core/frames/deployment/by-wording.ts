import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, quantityAt } from "../build/frame-context.ts";
import { placeHeads } from "../build/role.ts";
import { type Slots, worded, wordings } from "../build/wording.ts";
import { forceHeads, type Sent } from "./sent.ts";

/** "coming": the words themselves tell that it is still to come. */
type Told = "coming" | "told";

const WORDINGS = wordings<Told>([
  [
    `* increase|reinforce|strengthen|bolster|boost|back|augment|swell|expand|enlarge $there in|at|around $place by|with $force
     * increase|reinforce|strengthen|bolster|boost|back|augment|swell $place by|with $force
     * make $force available to|for|in $place
     * have|keep|get|put|station|base $force working|searching|operating|digging|helping|active|busy|deployed|stationed in|at|around|across $place
     * move|shift|transfer|relocate|redeploy|rush|bus|bring|get|take|fly|airlift|ferry $force to|into $place
     * order|assign|call|summon|direct|steer|divert $force to $place
     $force be at work|hand in|at|around $place
     $force work|operate|search|dig|help in|at|around|across $place
     $force go|come|move|proceed|deploy to|into $place
     * lend|second|assign|allot|allocate|earmark|provide|offer|supply|detail|transfer|relocate $force to|for $place
     * put|place|get|have $force on ground|site|standby in|at|for $place
     $force join|reinforce|support|assist|help|back $there in|at|around|near $place
     $force take part in $there in|at|around|near $place
     $force take up work|duty|duties|position|positions in|at|around $place
     $force start|begin work|working|searching|operating in|at|around $place
     $force set|head|make off|out|for to|for|toward|towards $place
     $force go|head|travel|fly|sail|drive|march|move to|into|toward|towards $place
     $force join in $place
     $force arrive|land in|at $place
     $force reach $place
     * contribute|add|commit|give|lend $force to $there in|at|around|near $place`,
    "told",
  ],
  [
    `* ready|prepare|brief|line|train $force for $place
     * ready|prepare $force for deployment|departure|dispatch to|for $place
     * expect|await $force in|at $place
     * put $force on standby for $place
     $force be due in|at $place
     $force be expected in|at $place
     $force be bound|destined for $place
     $force be on standby for $place
     $force be on|under POSS way to|for|toward|towards $place
     $force be en route to|for $place
     $force stand by|ready for $place
     $force prepare to leave|depart|head|set|travel|fly for|to|out|off $place
     * tell|order|instruct|direct $force to prepare|deploy|leave|depart|head|travel|fly to|for $place
     * tell|order|instruct|direct $force to prepare|ready for departure|deployment|dispatch to|for $place
     * promise|pledge|offer $place help|aid|support|assistance|service|services of $force
     $place expect|await $force
     $place count|rely|bank|depend on arrival|help|presence of $force
     $place count|rely|bank|depend on $force
     $place expect|await|anticipate arrival|coming of $force
     * assemble|gather|muster|mobilise|mobilize|select|organise|organize|form|raise $force for $place
     * put|place $force at disposal of $place
     plan call for $force`,
    "coming",
  ],
]);

/** What a force is added to or joins. */
const JOINED: ReadonlySet<string> = new Set(
  "operation effort search mission relief work team force presence crew garrison campaign response contingent unit staff rescue strength deployment recovery cleanup line colleague".split(
    " ",
  ),
);

const slotsOf = (context: FrameContext): Slots => ({
  force: (sentence, index) =>
    forceHeads(context, sentence, index).some((head) => head === index && isSeveral(context, sentence, head)),
  place: (sentence, index) => placeHeads(context, sentence, index).includes(index),
  there: (sentence, index) => JOINED.has(tokenAt(sentence, index).lemma),
});

const isSeveral = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const counted = quantityAt(context, sentence, head);
  return counted?.kind === "count" && !counted.quantity.ordinal && counted.quantity.high !== 1;
};

/** "will reinforce the teams in X with 300 rescuers", "300 rescuers will join the operation in X". */
export const byWording = (context: FrameContext, sentence: Sentence): readonly Sent[] =>
  worded(WORDINGS, sentence, slotsOf(context)).flatMap(({ told, predicate, filled, agent }): Sent[] => {
    const { force, place } = filled;
    if (force === undefined) return [];
    return [
      {
        rule: "deployment/by-wording",
        sentence,
        predicate,
        actor: agent === force || agent === place ? null : agent,
        force,
        destination: place ?? null,
        ...(told === "coming" ? { promised: true as const } : {}),
      },
    ];
  });
