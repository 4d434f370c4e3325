import { headOf } from "../figures/head.ts";
import type { FrameContext } from "../frames/build/frame-context.ts";
import { scoreOf } from "../meeting/trees.ts";
import { type Block, blocksOf, type Passage, passageFeatures, passagesIn } from "./passage-features.ts";
import { PASSAGE } from "./passage-weights.ts";

/** Log odds from which on a passage tells another story; of one whose first words say so, fewer are enough. Measured: see bench/RESULTS.md. */
const SURE = 2;
const WORDED = -0.5;
/** A report of fewer paragraphs tells one story. */
const FEWEST = 5;
/** A report tells its own story first: so many paragraphs and sentences stand before another. */
const OWN_BLOCKS = 3;
const OWN_SENTENCES = 5;
/** A report of many crimes or accidents, of a weekend or a year: what is told anew in it is one of them. */
const OF_MANY =
  /\b(?:shootings|killings|attacks|homicides|murders|stabbings|crashes|accidents|fires|incidents|blotter|weekend|violence|wave|spree|string|series|overnight|log)\b/iu;
/** "Separately,", "in an unrelated case", "also this weekend, in another". */
const SAYS_SO =
  /^(?:[^,.]{0,40}, )?(?:meanwhile|separately|elsewhere|in (?:an? )?(?:other|unrelated|separate|another|different)\b)/iu;

/** "In other news,": a programme leaves its story, whatever it goes on with. */
const LEAVES =
  /^(?:[\p{Lu}. ]{2,40}: )?(?:and )?(?:(?:turning |now )?(?:in|to|for) other (?:news|headlines|stories)|(?:also|elsewhere) in the news|other news)\s*[,:.–—]/iu;

interface Scored extends Passage {
  readonly score: number;
}

/** The sentences of passages that tell another story than their report: a round-up's next item, another case beside it. */
export const otherStories = (context: FrameContext): ReadonlySet<number> => {
  const all = blocksOf(context);
  const found = new Set<number>();
  const add = ({ sentences }: Block): void => {
    for (const { index } of sentences) found.add(index);
  };
  for (const [at, block] of all.entries()) if (at > 0 && LEAVES.test(block.head)) add(block);
  if (all.length < FEWEST || OF_MANY.test(headOf(context).words)) return found;
  const told = firstBehindOwn(all);
  const passages = passagesIn(all).filter(({ from }) => from >= told);
  const features = passageFeatures(all, passages);
  const scored = passages
    .map((passage, at): Scored => ({ ...passage, score: scoreOf(PASSAGE, features[at] ?? []) }))
    .filter(({ from, score }) => score > (saysSo(all[from]) ? WORDED : SURE));
  let end = 0;
  for (const { from } of [...scored].sort((a, b) => a.from - b.from)) {
    if (from < end) continue;
    // All of it: of those that begin here the longest that still looks so.
    end = Math.max(...scored.filter((one) => one.from === from).map(({ to }) => to));
    all.slice(from, end).forEach(add);
  }
  return found;
};

/** The first block that may open another story: the report's own is told before it. */
const firstBehindOwn = (all: readonly Block[]): number => {
  let sentences = 0;
  for (const [at, block] of all.entries()) {
    if (at >= OWN_BLOCKS && sentences >= OWN_SENTENCES) return at;
    sentences += block.sentences.length;
  }
  return all.length;
};

const saysSo = (block: Block | undefined): boolean => block !== undefined && SAYS_SO.test(block.head);
