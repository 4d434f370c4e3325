import { lexicon } from "../lexicon/index.ts";
import { singularOf } from "./introduced.ts";

/** What a publisher tells of its own publishing: "The next update will be issued on Monday", "Ada Holm's been piecing together what happened". */
const OF_PUBLISHING =
  /\b(?:updates?|bulletins?|reports?|statements?|next one) (?:is|are|will be|is to be|are to be) (?:issued|published|released|provided)\b|\bbeen (?:piecing together|looking into|following (?:this|the) story)\b|\btold this (?:news)?paper\b/iu;
/** "2.1 Since 26 May", "Note on deaths:", "VERA (recording):": how its page is laid out. */
const LAID_OUT =
  /^(?:\d+(?:\.\d+)+\.? (?=["\u201c]?\p{Lu})|[Nn]otes? (?:on|to|for) [^:.]{1,40}:|\p{Lu}{2,} \(\p{L}+\):)/u;
/** "lays bare three things", "two stories that cannot both be true": told next, and not here. */
const PROMISES =
  /\b(?:two|three|four|several|some) (?:things|stories|points|lessons|questions)(?: that (?:can|could|may)\p{L}* [^.,;:]*)?[.!]?$/iu;
/** "There is a stall for honey": a thing that is there, and nothing befell it. */
const THERE_IS = /^there(?: is|['\u2019]s| are) (?:still )?(?:an? )?(?:\p{Ll}+-\p{Ll}+ )?(?!still\b)(\p{Ll}+)\b/iu;
const THINGS = [
  "noun.artifact",
  "noun.substance",
  "noun.body",
  "noun.food",
  "noun.plant",
  "noun.animal",
  "noun.object",
] as const;
/** "A tendon outside the concrete can be looked at": so of any, at any time. No name, figure or day is in it. */
const OF_ANY = /^an? (?:\p{Ll}[\p{L}-]*,? ){1,14}?(?:can|cannot|does not|doesn['\u2019]t)\b/iu;
const OF_THIS_STORY = /(?<!^)\b\p{Lu}|\d|\b(?:now|today|yesterday|yet|still|currently)\b/u;

/** Why a sentence tells no news, whatever claim was read of it, in words; null where it may. */
export const whyNoNews = (sentence: string): string | null => {
  if (OF_PUBLISHING.test(sentence)) return "it tells of its own publishing";
  if (LAID_OUT.test(sentence)) return "it opens with what its page is laid out by";
  if (PROMISES.test(sentence)) return "what it promises is told behind it";
  const thing = THERE_IS.exec(sentence)?.[1];
  if (thing !== undefined && lexicon().isMostly(singularOf(thing), "noun", ...THINGS))
    return "it only tells what is there";
  return OF_ANY.test(sentence) && !OF_THIS_STORY.test(sentence) ? "it is so of any such thing" : null;
};
