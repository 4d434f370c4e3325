import { tokenAt } from "../../clause/tree.ts";
import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type Slots, worded, wordings } from "../build/wording.ts";
import type { Damage } from "./damage.ts";

/** What befell things that are built, told by a verb with the words that give it its sense. */
const WORDINGS = wordings<string>([
  [
    `$place lose $built to|in $blow
     * turn|reduce|convert|pound|blast $built to|into heap|heaps|pile|piles|mound|mounds|debris|rubble|ruin|ruins|wreckage|cinder|cinders
     * smash|break|shatter|blow|dash|rip|splinter $built to|into|apart piece|pieces|bit|bits|splinter|matchwood|smithereens|rubble
     * smash|shatter|bury|engulf|swallow|obliterate|overturn|bulldoze|wreck $built
     * knock|bowl|push over|flat $built
     * write $built off
     * write off $built
     * leave $built in piece|pieces
     * carry|bear off|away $built
     * carry|bear $built off|away
     $built disappear|vanish under|beneath|into|in|from
     $built be gone
     * ruin|crush|pulverise|pulverize|incinerate|annihilate|topple $built
     * tear|bring|blow|knock|pull|burn|rip $built down
     * tear|bring|blow|knock|pull|burn|rip down $built
     * tear|rip|blow $built apart|to|off bit|piece|shred|foundation
     * burn|raze $built to ground|ash|ashes
     * do away with $built
     * lose $built to|in $blow
     * list|class|classify|register|record|count|mark|report $built as destroyed|lost|ruined|flattened
     * declare|write $built total|complete loss|losses|write-off|write-offs
     * turn $built to|into ash|ashes|rubble|ruin|ruins|dust|matchwood
     * lay $built low|waste
     $blow take|claim|swallow|devour|consume $built
     $built fall victim|prey to $blow
     $built fall to $blow
     $built go up in flame|flames|smoke
     $built be beyond repair|saving
     $built be left in ruin|ruins
     $built crumble|disintegrate
     $built lie|lay in ruin|ruins|rubble|ash|ashes
     not: $built be standing|upright|inhabitable
     not: * save $built`,
    "destroyed",
  ],
]);

const BLOW =
  /(?:storm|slide|fall|quake|fire|flood|floods|disaster|burst|surge|wave|blaze|flames?|tornado|hurricane|cyclone|typhoon|blast|explosion|shelling|bombing|attack|eruption|lava|mud|water|waters|sea|river|tide|wind|winds|tremor|fighting|strike)s?$/u;

/** What befell the things that a number counts, where a phrase tells it. */
export const damageInWords = (
  sentence: Sentence,
  counted: QuantityMention,
  held: (index: number) => boolean,
): Damage | null => {
  const slots: Slots = {
    built: (_, index) => held(index),
    blow: (here, index) => BLOW.test(tokenAt(here, index).lower),
    place: (here, index) => tokenAt(here, index).upos === "PROPN",
  };
  const [found] = worded(WORDINGS, sentence, slots);
  if (found === undefined || counted.quantity.ordinal) return null;
  const { filled } = found;
  // Who loses houses did not destroy them.
  const agent = tokenAt(sentence, found.predicate).lemma === "lose" ? null : found.agent;
  return {
    rule: "count/by-wording",
    predicate: found.predicate,
    act: found.told,
    agent: agent === filled["built"] ? null : agent,
    also: found.last,
    ...(filled["place"] === undefined ? {} : { place: filled["place"] }),
    ...(found.negated ? { told: "positive" as const } : {}),
  };
};
