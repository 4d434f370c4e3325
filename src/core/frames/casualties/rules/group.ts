import type { Harm } from "../../../claim/claim.ts";
import { formTrigger } from "../../../clause/held-words.ts";
import { groupNumbers } from "../../build/group-number.ts";
import { namesPeople } from "../../build/people.ts";
import type { HarmRule } from "../finding.ts";

/** What befell a group that is told by it alone: "the dead", "fatalities", "people unaccounted for". */
const GROUPS: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...words("killed", "dead deaths fatalities killed deceased dying drowned slain perished lost"),
  ...words("injured", "injured wounded hurt injuries hospitalised hospitalized"),
  ...words("missing", "missing unaccounted disappeared vanished untraced"),
]);
const GROUP_WORDS = formTrigger(GROUPS.keys());

/** "The dead in X number 43", "fatalities now total 43", "the number of people hurt in X is put at 43". */
export const groupNumber: HarmRule = (context, sentence) =>
  groupNumbers(context, sentence, GROUP_WORDS).flatMap(({ state, verb, counted, place }) => {
    const { unit } = counted.quantity;
    const harm = GROUPS.get(state.lower);
    if (harm === undefined || (unit !== null && !namesPeople(unit))) return [];
    // "the number of lives lost", and no number of matches or homes that were.
    if (state.lower === "lost" && sentence.tokens[state.index - 1]?.lower !== "lives") return [];
    return [
      {
        rule: "casualties/group-number",
        sentence,
        predicate: verb,
        harm,
        victim: counted.headToken,
        agent: null,
        also: [state.index],
        total: true as const,
        ...(place === null ? {} : { place }),
        ...(harm === "missing" ? { told: "positive" as const } : {}),
      },
    ];
  });

function words(harm: Harm, list: string): [string, Harm][] {
  return list.split(" ").map((word) => [word, harm]);
}
