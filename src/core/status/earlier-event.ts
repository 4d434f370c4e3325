import { formTrigger, holds } from "../clause/held-words.ts";
import { childrenOf, childrenWith, dependents, tokenAt } from "../clause/tree.ts";
import type { Token } from "../syntax/token.ts";
import { mayMatchIn, type Sought, sought } from "../text/pattern-words.ts";
import type { StatusContext } from "./status-context.ts";

/** Whether a word of the sentence is dated before what the report tells of. */
type IsOld = (token: Token) => boolean;

/**
 * Whether the predicate tells of an event before the one reported, where it has no old date of its own: one set beside it
 * ("the second such crash, after a bus fell, killing nine"), one dated by another clause or by the sentence before, or a
 * sum of many ("over the past decade 230 people have drowned").
 */
export const isEarlierEvent = (context: StatusContext, isOld: IsOld): boolean =>
  spansYears(context) ||
  isSuchBefore(context) ||
  isOfOldCentury(context) ||
  isLaterThan(context) ||
  isMeasuredSince(context) ||
  isDatedByWhen(context, isOld) ||
  isOfOldSubject(context, isOld) ||
  goesOnFromOld(context);

/** The words of the sentence before the predicate. */
const wordsBefore = ({ input, sentence, predicate }: StatusContext): string =>
  input.text.slice(sentence.start, predicate.start);

const mayBe = (words: Sought, { input, sentence }: StatusContext): boolean => mayMatchIn(words, input.text, sentence);

const SPANS_YEARS = sought(
  /^\W*(?:(?:in|over|during|within|for|across) (?:the )?(?:past|last|previous|preceding) (?:(?:[\p{L}-]+|\d+) )?(?:years|decades?|century)|on average|every year|each year|year after year|in recent (?:years|decades)|the last time|the (?:previous|preceding) (?:week|month|year))\b/iu,
);

/** "In the 14th century". */
const IN_A_CENTURY = sought(
  /^\W*(?:back |early |late )?in the (?:\d{1,2}(?:st|nd|rd|th)|\p{L}+(?:st|nd|rd|th)) century\b/iu,
);

const YEAR = formTrigger(["year", "season"]);
/** "are reported in a normal year": of no year at all. */
const usualYear = ({ input, sentence }: StatusContext): boolean =>
  holds(sentence, YEAR) &&
  /\bin (?:a|an) (?:normal|average|typical|usual|ordinary|good|bad) (?:year|season)\b/iu.test(
    input.text.slice(sentence.start, sentence.end),
  );

/** "Over the past decade 230 people have drowned", "On average, 300 die": a sum of many events, or one that is past. */
const spansYears = (context: StatusContext): boolean => {
  if (usualYear(context)) return true;
  const may = mayBe(SPANS_YEARS, context);
  if (!may && !mayBe(IN_A_CENTURY, context)) return false;
  const words = wordsBefore(context);
  if (IN_A_CENTURY.pattern.test(words)) return true;
  return may && SPANS_YEARS.pattern.test(words) && !/[;:]|\b(?:but|now|today|this (?:week|month|year))\b/iu.test(words);
};

const OLD_CENTURY = sought(
  /\b(?:in|during|of|from|since) the (?:(?:early|late|mid|middle of the)[ -])?(?:1?\d(?:st|nd|rd|th)|(?:six|seven|eight|nine|four|five|thir)?teenth|eleventh|twelfth|tenth|ninth|eighth) century\b|\bthe Middle Ages\b/iu,
);

/** "In the 14th century the plague killed millions": told in its sentence, before the predicate or behind it. */
const isOfOldCentury = (context: StatusContext): boolean =>
  mayBe(OLD_CENTURY, context) &&
  OLD_CENTURY.pattern.test(context.input.text.slice(context.sentence.start, context.sentence.end));

const COUNTED_AFTER = sought(
  /\b(?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)|latest|another) (?:(?:such|similar|major|deadly|fatal|serious|big|mass|known) )*[\p{L}-]+(?: [\p{L}-]+){0,8}?,? (?:after|following)\b[^.;]*$/iu,
);

/** "It is the second such accident this year, after a bus fell into a gorge in May, killing nine". */
const isSuchBefore = (context: StatusContext): boolean =>
  mayBe(COUNTED_AFTER, context) && COUNTED_AFTER.pattern.test(wordsBefore(context));

const COMES_AFTER = sought(
  /\b(?:comes?|came|coming|follows?|followed|happened|occurred) (?:(?:just|only|some|about|nearly|almost|less than|more than|over|barely) )*(?:(?:an?|a few|several|[\p{L}-]+|\d+) )?(?:days?|weeks?|months?) (?:after|since|on from)\b[^.;,]*$/iu,
);

/** "The blast came weeks after nine people died in the same town": what it came after. */
const isLaterThan = (context: StatusContext): boolean =>
  mayBe(COMES_AFTER, context) && COMES_AFTER.pattern.test(wordsBefore(context));

const SINCE = formTrigger(["since"]);
const EXTREME =
  /^(?:worst|deadliest|biggest|largest|heaviest|bloodiest|strongest|gravest|first|costliest|longest|most)$/;

const MEASURED_BY = sought(
  /\b(?:worst|deadliest|biggest|largest|heaviest|bloodiest|strongest|first|costliest)\b[^.;]* since (?:the|an?) [^.;,]*,? (?:which|when|where|in which|that)\b[^.;,]*$/iu,
);

/** "the country's deadliest since the sinking of the Alma, which killed 200": what it is measured by, or hangs on that. */
const isMeasuredSince = (context: StatusContext): boolean => {
  const { sentence, predicate, path } = context;
  if (!holds(sentence, SINCE)) return false;
  if (mayBe(MEASURED_BY, context) && MEASURED_BY.pattern.test(wordsBefore(context))) return true;
  const opener = [predicate, ...path.map(({ token }) => token)]
    .flatMap((token) => childrenWith(sentence, token.index, "case", "mark"))
    .find(({ lower }) => lower === "since");
  return opener !== undefined && sentence.tokens.slice(0, opener.index).some(({ lower }) => EXTREME.test(lower));
};

/** "852 people died when the ship went down in 1994": the "when" of the predicate has an old date. */
const isDatedByWhen = ({ sentence, predicate }: StatusContext, isOld: IsOld): boolean =>
  childrenWith(sentence, predicate.index, "advcl").some(
    (clause) =>
      dependents(sentence, clause.index).some(
        ({ lower, index }) => /^(?:when|as)$/.test(lower) && index < clause.index,
      ) && datesOf(clause, sentence).some(isOld),
  );

/** The numbers and names below a word, two levels down, that are not in a clause of their own. */
const datesOf = (token: Token, sentence: StatusContext["sentence"]): readonly Token[] =>
  (childrenOf(sentence)[token.index] ?? [])
    .map((child) => tokenAt(sentence, child))
    .filter(({ deprel }) => /^(?:obl|nmod|advmod|nummod)/.test(deprel))
    .flatMap((one) => [one, ...dependents(sentence, one.index)]);

/** What befalls people and things, so that a year with it dates a happening and no beginning ("opened in 1964"). */
const HAPPENING = new Set(
  "sink capsize crash derail collapse explode erupt strike hit attack bomb storm kill flood burn overturn ram plunge fall break destroy devastate kidnap abduct seize besiege lose".split(
    " ",
  ),
);

/** "The Alma, which sank in 2011, killed 200 people". */
const isOfOldSubject = ({ sentence, predicate }: StatusContext, isOld: IsOld): boolean =>
  (predicate.xpos === "VBD" || predicate.xpos === "VBN") &&
  childrenWith(sentence, predicate.index, "nsubj", "nsubj:pass").some((subject) =>
    childrenWith(sentence, subject.index, "acl:relcl").some(
      (clause) => HAPPENING.has(clause.lemma) && datesOf(clause, sentence).some(isOld),
    ),
  ) &&
  !sentence.tokens.slice(predicate.index).some(({ lower }) => DAY.test(lower));

const DAY =
  /^(?:today|yesterday|tonight|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:19|20)\d\d|morning|evening|night|afternoon)$/;
const NOW =
  /\b(?:today|yesterday|tonight|now|currently|this (?:week|month|year|time|morning)|but|however|since|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|has|have|is|are|will)\b/u;
const HAPPENED =
  /\b(?:sank|sunk|sinking|capsiz\w+|went down|crash\w*|derail\w*|collapsed?|broke|burst|explo\w+|blasts?|erupt\w*|struck|hit|attack\w*|bomb\w*|storm\w*|shooting|opened fire|broke out|outbreak|flood\w*|fire|blaze|\w*quake|tsunami|cyclone|hurricane|typhoon|massacre|raid\w*|siege|lost (?:an?|its|one|two)|disaster|accident|coup|riot\w*|clash\w*|stampede|kidnap\w*|abduct\w*|avalanche|landslide)\b/iu;
const OLD_TIME =
  /\b(?:in|back in|on|since|of|during|early in|late in)(?: \p{Lu}\p{L}+)?(?: \d{1,2},?)? ((?:1[6-9]|20)\d\d)\b|\b(?:years?|decades?) (?:ago|earlier|before)\b/iu;
const LONGEST_BEFORE = 400;

/** The sentence, or the half of one, right before the predicate's in the same paragraph; "" where it opens one. */
const tellingBefore = (context: StatusContext): string => {
  const half = wordsBefore(context);
  const stop = half.lastIndexOf(";");
  if (stop >= 0) return half.slice(0, stop);
  const known = before.get(context.sentence) ?? sentenceBefore(context);
  before.set(context.sentence, known);
  return known;
};

/** Kept with the sentence: each of its predicates is asked about. */
const before = new WeakMap<StatusContext["sentence"], string>();

const sentenceBefore = ({ input, sentence }: StatusContext): string => {
  const before = input.text.slice(Math.max(0, sentence.start - LONGEST_BEFORE), sentence.start).trimEnd();
  const gap = input.text.slice(sentence.start - 2, sentence.start);
  if (gap.includes("\n")) return "";
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return line.slice(Math.max(0, ...[...line.matchAll(/[.!?]["\u201d]?\s+(?=\p{Lu})/gu)].map((end) => end.index + 1)));
};

/** "In 2016 a ferry went down near Zanzibar. More than 140 people were killed.": nothing in it tells of another time. */
const goesOnFromOld = (context: StatusContext): boolean => {
  const { input, sentence, predicate } = context;
  if (!/^VB[DN]$/.test(predicate.xpos) && predicate.upos !== "NOUN") return false;
  const before = tellingBefore(context);
  const year = OLD_TIME.exec(before);
  if (year === null || !HAPPENED.test(before)) return false;
  if (year[1] !== undefined && !isPastYear(Number(year[1]), context)) return false;
  if (
    /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|this (?:week|month|year))\b/u.test(
      before,
    )
  )
    return false;
  const own = input.text.slice(sentence.start, sentence.end);
  return !NOW.test(own.includes(";") ? own.slice(own.lastIndexOf(";")) : own);
};

/**
 * Before the year in which the report appeared. Where that is not known, a year that its opening does not tell, in a report whose
 * opening tells a day of the week or of the month: news of a day tells the year of another matter only.
 */
const isPastYear = (year: number, { input }: StatusContext): boolean => {
  if (input.year !== undefined && input.year !== null) return year < input.year;
  const opening = input.text.slice(0, HEAD);
  return OF_A_DAY.test(opening) && !opening.includes(String(year));
};
/** How far a report opens, in UTF-16 units. */
const HEAD = 500;
const OF_A_DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[\p{L}]*\.? \d{1,2})\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
