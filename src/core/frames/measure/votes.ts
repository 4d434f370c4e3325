import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { FrameContext } from "../build/frame-context.ts";

/** Two numbers of one vote: those of the side that had more, and of the other. */
export interface Votes {
  readonly more: QuantityMention;
  readonly fewer: QuantityMention;
  /** The word that tells of the vote. */
  readonly at: Token;
}

const VOTING =
  /^(?:vote|ballot|poll|pass|approve|reject|oust|elect|adopt|defeat|back|carry|clear|ratify|endorse|uphold|quash|overturn|rule|remove|dismiss|relieve|confirm|acquit|convict|impeach|survive|prevail|topple|win|lose|scrape|fall|go)$/u;
const VOTES =
  /^(?:votes?|ballots?|voted|voting|deput(?:y|ies)|members?|senators?|lawmakers?|mps|judges?|delegates?|councillors?|legislators?|favou?r|for)$/u;
/** Between the numbers: "31 votes to 12", "31-12", "75 for and 74 against", "31 in favour and a dozen against". */
const BETWEEN =
  /^(?:(?:votes?|ballots?|deputies|members|senators|lawmakers|mps|judges) )?(?:to|-|–|against|versus|v\.?)$|^(?:(?:votes?|ballots?|deputies|members|senators|lawmakers|mps|judges|people|states|countries) )?(?:voted |voting |were |being )?(?:for|in favou?r|aye|yes)(?: (?:of )?(?:it|him|her|them|the \p{L}+))?,? (?:and|to|with|,|;|but|while)(?: with| only| just)*$/u;
const AGAINST =
  /^(?:(?:votes?|ballots?|deputies|members|senators|lawmakers|mps|judges|people|states|countries) )?(?:voted |voting |were )?(?:against|opposed|no|nay)\b/u;

/** "by 31 votes to 12", "31 in favour and 12 against", "voted 31-12". */
export const votesIn = (context: FrameContext, { index, tokens }: Sentence): readonly Votes[] => {
  const here = (context.quantities[index] ?? []).filter(
    ({ kind, quantity }) => kind === "count" || (kind === "other" && quantity.low !== null),
  );
  return here.flatMap((first, at): readonly Votes[] => {
    const second = here[at + 1];
    if (second === undefined || second.from - first.to > LONGEST_GAP) return [];
    const gap = tokens
      .slice(first.to, second.from)
      .map(({ lower }) => lower)
      .join(" ");
    const behind = tokens
      .slice(second.to, second.to + 4)
      .map(({ lower }) => lower)
      .join(" ");
    if (!BETWEEN.test(gap)) return [];
    const sided = /for|favou?r|aye|yes/u.test(gap);
    if (sided && !AGAINST.test(behind)) return [];
    const word = tokens.slice(first.to, second.to + 3).find(({ lower }) => VOTES.test(lower));
    const verb = tokens
      .slice(Math.max(0, first.from - VERB_REACH), first.from)
      .findLast(({ lemma }) => VOTING.test(lemma));
    const lead = tokens[first.from - 1]?.lower;
    // A score and a range are no votes: the word, or "by 31 to 12" behind a verb of deciding.
    if (!sided && word === undefined && !(verb?.lemma === "vote" || (lead === "by" && verb !== undefined))) return [];
    const [one, other] = [first.quantity.low ?? 0, second.quantity.low ?? 0];
    if (one === other) return [];
    return [
      {
        more: one > other ? first : second,
        fewer: one > other ? second : first,
        at: word ?? verb ?? (tokens[first.from] as Token),
      },
    ];
  });
};
const LONGEST_GAP = 6;
const VERB_REACH = 16;
