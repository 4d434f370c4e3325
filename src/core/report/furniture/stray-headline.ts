import { isCommon, stem, wordsOf } from "../../lineage/words.ts";
import { rarityOf } from "../../story/rarity.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { endsAsSentence, wholeLine } from "./furniture-rule.ts";

/** In words: a shorter line is a heading or a label, a longer one running text. */
const FEWEST = 4;
const MOST = 20;
/** Words that carry meaning, of a line that says enough to be set beside its page. */
const TELLING = 3;
/** What of a line's meaning stands elsewhere on its page, by how rare its words are: below it the line is of another story; between other headlines twice as much may. */
const SHARED = 0.25;
const SHARED_IN_LIST = 0.38;
/** "The boy was taken to hospital": a sentence that lost its full stop, or closes with a note's number or a credit; "Ana Holm, 36": one of a list of people. */
const SENTENCE =
  /^["'“‘]?(?:The|An?|He|She|They|It|We|I|His|Her|Their|This|That|These|Those|Anyone|If|You)\b|\b(?:said|says)$|\b(?:was|were|had been|has been|have been) \p{Ll}|\b(?:the|an?|his|her|its|their) (?:.* )?(?:the|an?|his|her|its|their) \p{L}|\]$|[.!?]["'”’]? \([^()]*\)$|^[^,]*, \d{1,3}\b/u;

const looksLikeHeadline = ({ text }: TextLine): boolean => {
  const words = text.split(/\s+/u).length;
  return (
    words >= FEWEST &&
    words <= MOST &&
    /^["'“‘]?[\p{Lu}\d]/u.test(text) &&
    /\s\p{Ll}{2,}/u.test(text) &&
    !endsAsSentence(text) &&
    !/[:;,–—-]$/u.test(text) &&
    !SENTENCE.test(text)
  );
};

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter(({ word }) => word.length > 1 && !isCommon(word))
      .map(({ word }) => stem(word)),
  );

/** Lines of running text, each of so many UTF-16 units: a page of fewer is a list. */
const FEWEST_TOLD = 2;
const SHORTEST_TOLD = 60;

const told = new WeakMap<readonly TextLine[], ReadonlySet<string> | null>();

/** The words of a page's title and of all its running text; null where it has next to none. */
const wordsOfPage = (lines: readonly TextLine[]): ReadonlySet<string> | null => {
  const known = told.get(lines);
  if (known !== undefined) return known;
  const prose = lines.filter(({ text }, index) => index > 0 && endsAsSentence(text));
  const isList = prose.filter(({ text }) => text.length >= SHORTEST_TOLD).length < FEWEST_TOLD;
  const found = isList ? null : new Set([...lines.slice(0, 1), ...prose].flatMap(({ text }) => [...stemsOf(text)]));
  told.set(lines, found);
  return found;
};

/** A bare headline amid or below a report, of whose meaning nothing else on the page tells: a link to another story. */
function mark(line: TextLine, lines: readonly TextLine[], index: number): ReturnType<FurnitureRule["mark"]> {
  if (index === 0 || !looksLikeHeadline(line)) return null;
  const stems = [...stemsOf(line.text)];
  if (stems.length < TELLING) return null;
  const page = wordsOfPage(lines);
  if (page === null) return null;
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + rarityOf(word), 0);
  const shared = weigh(stems.filter((word) => page.has(word))) / weigh(stems);
  if (shared < SHARED) return wholeLine(line);
  const [before, after] = [index > 1 ? lines[index - 1] : undefined, lines[index + 1]];
  const inList = [before, after].every((one) => one !== undefined && looksLikeHeadline(one));
  return inList && shared < SHARED_IN_LIST ? wholeLine(line) : null;
}

export const strayHeadline: FurnitureRule = { id: "furniture/stray-headline", kind: "related", mark };
