import type { ControlState } from "../../claim/claim.ts";
import { tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { type FrameContext, mentionAt } from "../build/frame-context.ts";
import { FORCE_NOUNS } from "../build/people.ts";
import { placeHeads } from "../build/role.ts";
import { type Slots, worded, wordings } from "../build/wording.ts";
import { type ControlRule, canHold } from "./build.ts";

/** Who holds a place, told by a verb with the words that give it its sense. */
const WORDINGS = wordings<ControlState>([
  [
    `$side bring|place|put|get $place under POSS control|command|rule|authority|banner|sway
     $side bring|take|get $place into POSS hand|hands|grip|possession
     $side raise|hoist|plant|run|unfurl POSS flag|banner|standard|colours|colors over|in|on|at|above $place
     $side complete|finish capture|seizure|conquest|takeover of $place
     $side emerge victorious in $place
     $side emerge in|with control|charge|command|possession of $place
     $place pass|go|come|fall|slip|move|return into|in|to|under hand|hands|possession|control|rule|command|authority|power of $side
     $place pass|surrender|capitulate|submit|yield to $side
     $place go|come over to $side
     $place fall under|to|before $side
     $place end|wind up in|under hand|hands|control|possession of $side
     control|command|power|authority|rule-of-$place rest|lie|pass|go|belong|transfer|shift|fall with|to|into|in $side
     battle|fight|fighting|struggle|siege-of-$place end|finish|conclude|close|culminate with|in capture|seizure|fall|conquest|occupation|surrender|takeover by|to|at $side
     $place open POSS gate|gates|door|doors to $side
     * give|hand|yield|leave|abandon|turn|deliver|sign|concede|relinquish $place to $side
     * give|yield up|over $place to $side
     * turn|hand|sign|give over $place to $side
     * lose $place to $side
     * leave $place in|under hand|hands|control|possession of $side
     * leave|put $side in|with control|charge|possession|command of $place
     * end|finish|close|conclude with $side in|having control|charge|possession|command of $place
     * end|finish|close|conclude with $place in|under hand|hands|control of $side
     battle|fight|struggle|siege-of-$place end in|with victory|triumph|win for $side
     flag|banner|standard-of-$side fly|wave|flutter over|above|in $place`,
    "captured",
  ],
  [
    `$side have $place in|under POSS hand|hands|grip|control|power|possession
     $side be in charge|control|command in|at $place
     $place be under occupation|rule of|by $side
     $side be in possession|charge|command|control of $place
     $side be master|masters of $place
     $place be in power of $side
     $place belong to $side`,
    "held",
  ],
]);

/** Bodies that run a town, fly a flag or own a club, and take nothing. */
const CIVIL: ReadonlySet<string> = new Set(
  "council board ministry club company university charity bank committee office agency mayor church school hospital department league team commission society association visitors".split(
    " ",
  ),
);
/** "the Amber Column": no person has an article. */
const isArticled = (sentence: Sentence, from: number): boolean =>
  [sentence.tokens[from], sentence.tokens[from - 1]].some((token) => token?.lower === "the");
const isArmed = ({ lemma }: Token): boolean => FORCE_NOUNS.has(lemma) || ARMED.test(lemma);
const ARMED =
  /^(?:rebel|fighter|militant|insurgent|army|guerrilla|separatist|jihadist|gunman|militia|defender|warlord|group|front|junta)$/;

/** Towns are won and lost at the polls and on the pitch, too. */
const CONTEST =
  /\b(?:votes?|voters?|elections?|seats?|polls?|polling|ballots?|constituenc(?:y|ies)|mayoral|league|match|cup|season|goals?|title)\b/iu;

const slotsOf = (context: FrameContext): Slots => {
  const isPlace = (sentence: Sentence, index: number): boolean => {
    const mention = mentionAt(context, sentence, index);
    // "the police going through the flat that belongs to him": a body of a place is none.
    if (mention !== null && (mention.kind === "organisation" || mention.kind === "person")) return false;
    return (
      placeHeads(context, sentence, index).includes(index) || (mention?.place != null && mention.headToken === index)
    );
  };
  return {
    place: isPlace,
    side: (sentence, index) => {
      const token = tokenAt(sentence, index);
      if (token.upos !== "PROPN" && token.upos !== "NOUN") return false;
      // "the Harbour Guard": its last word is the head.
      if (token.head > index && ["compound", "amod", "nmod:poss"].includes(token.deprel)) return false;
      const mention = mentionAt(context, sentence, index);
      if (mention !== null && mention.headToken !== index) return false;
      if (CIVIL.has(token.lower) || (mention?.kind === "person" && !isArticled(sentence, mention.fromToken)))
        return false;
      if (mention?.kind === "group" && !isArmed(token)) return false;
      return !isPlace(sentence, index) && canHold(context, sentence, index);
    },
  };
};

/** "X passed into the hands of Y", "raised its flag over X", "fighting ended with Y in possession of X". */
export const byWording: ControlRule = (context, sentence) =>
  worded(WORDINGS, sentence, slotsOf(context)).flatMap(({ told, predicate, filled, last }, at, all) => {
    const { side, place } = filled;
    if (side === undefined || place === undefined) return [];
    if (CONTEST.test(context.text.slice(sentence.start, sentence.end))) return [];
    // "ended with X in possession of Y" is told once.
    if (all.slice(0, at).some(({ filled: earlier }) => earlier["side"] === side && earlier["place"] === place))
      return [];
    return [{ rule: "control/by-wording", sentence, predicate, state: told, holder: side, place, also: [last] }];
  });
