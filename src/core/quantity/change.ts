import type { Token } from "../syntax/token.ts";

const UP = new Set(
  "rise rises rose risen rising increase increases increased increasing gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping grow grows grew grown growing surge surges surged surging soar soars soared soaring advance advanced advances add adds added rally rallied rallies edged-up swell swelled swelling up spike spiked expand expanded higher leapt leap hike hiked".split(
    " ",
  ),
);
const DOWN = new Set(
  "fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline declines declined declining lose loses lost losing slide slides slid sliding slip slips slipped slipping plunge plunges plunged plunging tumble tumbles tumbled tumbling sink sank shrink shrank shrinks shed sheds retreat retreated reduce reduced reduces reducing cut cuts down plummeting plummet plummeted slump slumped slumps crash crashed lower contract contracted ease eased weaken weakened dip dipped dips".split(
    " ",
  ),
);
const SOFT = new Set(
  "by as much about around nearly almost some more than over another a an further at least roughly only just up down edged slightly sharply of under additional approximately to the record well less between higher lower steeply further estimated".split(
    " ",
  ),
);

const PAST = /(?:ed|fell|rose|slid|slipped|sank|shrank|grew|leapt)$/;
const LEVELS = /^(?:ris|rose|increas|fall|fell|drop|declin|decreas|grow|grew|jump|climb|surg|plung|tumbl)/;

/**
 * Whether a number tells how much something rose or fell ("rose by 20", "up 3%", "lost 190 points") rather than the level
 * that it reached ("rose to 20", "from 10 to 20"). Looks at the verb right before it, past words of degree.
 */
export function changeBefore(tokens: readonly Token[], from: number, counts: boolean): "up" | "down" | null {
  // "added a 30 degree turn": the number tells what kind of thing it was
  if (tokens[from - 1]?.lower === "a" || tokens[from - 1]?.lower === "an") return null;
  const side = tokens[from - 1]?.lower === "by" ? SIDES.get(tokens[from - 2]?.lower ?? "") : undefined;
  if (side !== undefined) return side;
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const token = tokens[i];
    if (token === undefined) return null;
    const { lower } = token;
    if (lower === "to" || lower === "from" || (lower === "at" && tokens[i + 1]?.lower !== "least")) return null;
    const marked =
      (lower === "up" || lower === "down" || lower === "higher" || lower === "lower") &&
      (i === 0 || tokens[i - 1]?.lower !== "as");
    if (marked && particle(tokens, i)) return null;
    if (marked && tokens[i + 1]?.lower !== "to") return lower === "up" || lower === "higher" ? "up" : "down";
    if (SOFT.has(lower)) continue;
    // taggers take "the index slid 1.1%" for names and adjectives: a small letter and a past form are enough
    const past = token.text === lower && (UP.has(lower) || DOWN.has(lower)) && PAST.test(lower);
    if (token.upos === "VERB" || token.upos === "NOUN" || past) {
      // "lost 12 soldiers", "added three men" count what was lost or added; only a level rises and falls
      if (counts && !LEVELS.test(lower)) return null;
      const noun = token.upos === "NOUN" && !past && !isOfBy(tokens, i + 1);
      if (UP.has(lower)) return noun ? null : "up";
      if (DOWN.has(lower)) return noun ? null : "down";
    }
    return null;
  }
  return null;
}

/** "revised upward by 40 billion". */
const SIDES: ReadonlyMap<string, "up" | "down"> = new Map([
  ["upward", "up"],
  ["upwards", "up"],
  ["downward", "down"],
  ["downwards", "down"],
]);

const MOVES =
  /^(?:edged|ended|ends|moved|finished|closed|closes|trending|opened|traded|trading|go|goes|going|went|gone|come|came|is|was|were|are|be|been|being|'s|inched|ticked|shot|pushed|driven)$/;

/** "soaking up five bullets", "turned up two bottles": the word belongs to its verb. */
function particle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.upos === "VERB" && !MOVES.test(before.lower);
}

function isOfBy(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "of" || tokens[at]?.lower === "by";
}

/** "286 more", "0.68 percent lower", "3% higher". */
export function changeAfter(tokens: readonly Token[], to: number): "up" | "down" | null {
  const lower = tokens[to]?.lower;
  if (lower === "higher" || (lower === "more" && tokens[to + 1]?.lower === "than")) return "up";
  return lower === "lower" || lower === "fewer" || (lower === "less" && tokens[to + 1]?.lower === "than")
    ? "down"
    : null;
}
