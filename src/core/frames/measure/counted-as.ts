import { tokenAt } from "../../clause/tree.ts";
import { UNIT_SYNONYMS } from "../../quantity/units.ts";
import { COUNTED_ACTS } from "../count/lexicon.ts";
import { CONNECTING } from "../count/supply.ts";
import type { Figure } from "./figures.ts";
import { actOf, thingOf } from "./what-is-told.ts";

/** A figure that the frame of counts asks for under one of its own acts. */
export interface CountedAs {
  readonly act: string;
  readonly unit: string;
}

const SEATS = /(?:seat|mandate|constituency|ward|vote|delegate|electoral vote)$/u;
const WINNING = new Set([
  "take",
  "get",
  "claim",
  "capture",
  "poll",
  "garner",
  "pick up",
  "clinch",
  "win",
  "gain",
  "secure",
]);
const JOINING = new Set([
  "take part",
  "attend",
  "turn out",
  "assemble",
  "converge",
  "throng",
  "crowd",
  "flock",
  "parade",
  "join",
]);
const CROWDS = new Set([
  "crowd",
  "march",
  "rally",
  "protest",
  "demonstration",
  "turnout",
  "attendance",
  "gathering",
  "procession",
  "parade",
]);
const PEOPLE =
  /(?:person|people|supporter|protester|demonstrator|marcher|resident|worker|student|teacher|farmer|citizen|fan|mourner|worshipper)$/u;

/** "took 11 seats", "8,000 took part", "put the march at 60,000", "Houses destroyed: 3,080": told in other words, counted as what is. */
export const countedAs = (figure: Figure): CountedAs | null => {
  const { sentence, kind, act, side, attribute, thing } = figure;
  if (kind !== "count" || figure.named !== undefined) return null;
  const unit = thing === null ? "person" : thingOf(figure, thing);
  if (act !== null) {
    const done = actOf(sentence, act);
    if (side === "patient" && SEATS.test(unit) && WINNING.has(done)) return { act: "won", unit };
    if (side === "agent" && PEOPLE.test(unit) && JOINING.has(done)) return { act: "gathered", unit: "person" };
    // A line of a list: "Houses destroyed: 3,080".
    if (figure.listed !== true) return null;
    if (CONNECTING.has(done) && sentence.tokens.slice(0, act).some(({ lower }) => lower === "still" || lower === "yet"))
      return { act: "without power", unit };
    const listed = COUNTED_ACTS.get(done);
    return listed === undefined ? null : { act: listed, unit: UNIT_SYNONYMS.get(unit) ?? unit };
  }
  const crowd = attribute !== null && thing === null && CROWDS.has(tokenAt(sentence, attribute).lemma);
  return crowd ? { act: "gathered", unit: "person" } : null;
};
