import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, quantityAt } from "../build/frame-context.ts";
import { placeHeads } from "../build/role.ts";
import { type Slots, worded, wordings } from "../build/wording.ts";
import type { Found } from "./found.ts";
import { isDisplaceable } from "./people.ts";

type Told = Pick<Found, "rule" | "known" | "told">;

/** People away from their homes, told by a verb with the words that give it its sense. */
const WORDINGS = wordings<Told>([
  [
    `* put|turn|throw|drive|push|chase|flush|burn|bomb|flood $people out of POSS home|house|village
     * rob|deprive|strip $people of POSS home|house
     * make|render|leave $people homeless
     * turn $people into refugee|refugees
     $people become homeless|refugee
     $people be homeless because|after|since|following|due|by|from
     $people be without home|house|shelter|roof
     $people have no home|roof|shelter
     $people have nowhere to live|sleep|go|stay
     $people desert|quit|vacate POSS home|house|village
     $people desert $place
     $people be now homeless
     $people quit|vacate|leave|abandon|surrender|forsake POSS home|house|village
     $people give up POSS home|house
     $people run|escape|scatter|rush|bolt|hurry|stream from POSS home|house|village
     * chase|expel|evict|eject|oust|dislodge|turn|throw|burn|flush|clear|remove $people from|out POSS home|house|village
     * empty home|house|village of $people
     $people lose POSS house|roof|dwelling
     displacement|homelessness affect|hit $people`,
    { rule: "displacement/by-wording" },
  ],
  [
    `not: $people live|sleep|stay in POSS home|house|village
     not: $people return|go to|back POSS home|house|village`,
    { rule: "displacement/by-wording", told: "positive" },
  ],
  [
    `$people seek|take|find refuge|sanctuary
     $people seek|take|find shelter in $place
     $people camp|sleep|live|stay|shelter out|in|under open|tent|canvas|tarpaulin|rough|car
     $people camp|sleep out|rough|outdoors
     $people be in shelters|tents
     shelter house|host|accommodate $people
     * shelter $people in school|church|mosque|hall|gymnasium|stadium|tent
     camp|shelter take|receive|admit|absorb in $people
     $people move|go|crowd|cram|pack|squeeze|settle into|in camp|tent|shelter|school|hall|church|mosque|barracks
     * force|drive|push|send|move|put $people into shelter|shelters|camp|camps|tent|tents|street|streets`,
    { rule: "displacement/sheltering" },
  ],
  [
    `$people be at risk|danger of displacement|eviction|homelessness
     $people be at|in risk|danger of losing|leaving POSS home|house
     $people be on|at|close verge|brink|point|edge of losing|leaving|homelessness|displacement|eviction
     $people be threatened with|by loss|displacement|eviction|homelessness
     $people be about|set|likely|bound|expected|certain to lose POSS home|house
     $people risk|face losing|leaving POSS home|house
     $people stand|risk to lose POSS home|house`,
    { rule: "displacement/faces-loss", known: "forecast" },
  ],
]);

const slotsOf = (context: FrameContext): Slots => ({
  people: (sentence, index) => {
    const counted = quantityAt(context, sentence, index);
    return (
      counted?.kind === "count" &&
      counted.headToken === index &&
      !counted.quantity.ordinal &&
      counted.quantity.high !== 1 &&
      isDisplaceable(tokenAt(sentence, index), null)
    );
  },
  place: (sentence, index) => placeHeads(context, sentence, index).length > 0,
});

export const byWording = (context: FrameContext, sentence: Sentence): readonly Found[] =>
  worded(WORDINGS, sentence, slotsOf(context)).flatMap(({ told, predicate, filled, last, agent }): Found[] => {
    const { people, place } = filled;
    if (people === undefined) return [];
    const left = place === undefined ? {} : { left: place };
    return [{ ...told, ...left, sentence, predicate, people, agent: agent === people ? null : agent, also: [last] }];
  });
