import type { FrameContext } from "../frames/build/frame-context.ts";
import { keptWith } from "../kept-with.ts";
import type { Sentence } from "../syntax/token.ts";
import { matchesIn } from "../text/matches.ts";
import { mayMatchIn, type Sought, sought } from "../text/pattern-words.ts";
import type { Span } from "../text/span.ts";
import { standsIn } from "../text/whole-text.ts";
import { headOf } from "./head.ts";
import { otherStretch, yearTold } from "./other-stretch.ts";

/** Words of a report that tell of another event than its own, and the words that show it. */
export interface OtherEvent extends Span {
  readonly shownBy: Span;
  readonly role: "other event" | "other time";
}

const NOUN =
  "(?:raid|strike|air ?strike|attack|assault|ambush|bombing|bomb|blast|explosion|shooting|stabbing|massacre|murder|killing|crash|collision|pile-?up|derailment|wreck|accident|disaster|incident|sinking|capsize|fire|blaze|earthquake|quake|tremor|flood|mudslide|landslide|rockslide|avalanche|cyclone|hurricane|typhoon|tornado|storm|tsunami|eruption|outbreak|epidemic|poisoning|leak|spill|siege|kidnapping|abduction|hijacking|stampede|crush|riot|clash|brawl|skirmish|fight|gunfight|shoot-?out|battle|shelling|collapse|cave-?in|tragedy)";
const HAPPENED =
  "(?:crash(?:ed|es)|derailed|collided|overturned|capsized|sank|sinks|sunk|went down|came down|exploded|went off|detonated|blew (?:up|himself|herself|themselves)|collapsed|plunged|ran aground|caught fire|opened fire|(?:left|came off|jumped) (?:the|its) (?:rails|tracks?|road))";
const ATTACKED = "(?:attacked|stormed|bombed|raided|ambushed|rammed|shelled|struck|blew (?:up|themselves)|opened fire)";
const WORDS = "(?:[\\p{L}\\p{N}'’-]+ ){0,3}?";

const OTHER_ONE =
  "(?:another|an? (?:separate|second|third|fourth|similar|different|unrelated|previous|earlier|later|further|new|comparable)|one (?:earlier|other|later|previous|such))";
const LATEST_ONE = "the (?:latest|last|previous|earlier|second|third|most recent|next)";
/** "in the latest raid there", "there was another brawl in January", "a second bomb went off": one of several, and another one. */
const ANOTHER = sought(
  new RegExp(
    `\\b(?:(?:in|during|after|by|from) (?:${OTHER_ONE}|${LATEST_ONE}) ${WORDS}${NOUN}|${OTHER_ONE} ${WORDS}${NOUN}(?= (?:in|at|on|near|outside|took|happened|occurred|hit|struck|broke|went|left|killed|claimed|wounded|injured|the)\\b))\\b`,
    "giu",
  ),
);
/** The same words at the head of a report tell of its own event. */
const LATEST = /\b(?:latest|second|third|another|new|further|twice|again|series|string|wave)\b/iu;

/** "in a suicide bombing at the market": told anew, with its own place. */
const ANEW = sought(new RegExp(`\\b(?:in|during|by|from) an? ${WORDS}${NOUN}\\b`, "giu"));
/** "a small plane crashed", "bombers struck", "five wagons left the rails": somebody or something told anew, and what happened. */
const SUBJECT_ANEW = sought(
  new RegExp(
    `(?:^|[ ,;])(?:an?|another|one|two|three|four|five|six|seven|\\d+) (?:(?!(?:the|this|that|these|those|when|after|as|who|which|where|while|died|dead|killed|injured|hurt|wounded|missing|people|persons|its|their|his|her) )[\\p{L}\\p{N}'’-]+ ){1,9}?(?:was |were |has |have |had )?${HAPPENED}\\b`,
    "giu",
  ),
);
const BARE_SUBJECT = sought(
  new RegExp(
    `(?:when|after|where|as) (?:suicide |unknown |unidentified |armed )?(?:bombers|gunmen|attackers|militants|bandits|assailants) (?:had |also )?${ATTACKED}\\b`,
    "giu",
  ),
);
/** "unlike sniper attacks on police in the capital", "in the wake of fatal ambushes in two other towns": many told anew, each its own. */
const MANY_ANEW = sought(
  new RegExp(
    `\\b(?:as in|unlike|like|similar to|reminiscent of|in the wake of|on the heels of) (?!(?:the|this|that|these|those|its|their) )${WORDS}(?:${NOUN}(?:e?s)|ambushes)\\b`,
    "giu",
  ),
);
/** "Months before the town saw the country's deadliest shooting, which killed 49": another one that the report's own is set beside. */
const RECORD = sought(
  new RegExp(
    `\\b(?:before|since|until|unlike) [^.;]{0,80}?\\b(?:deadliest|worst|bloodiest) ${WORDS}${NOUN}\\b(?= (?:that|which|where|when|in|at|of))`,
    "giu",
  ),
);
/** "61 lives this season, not including Friday's disaster": what is counted without the report's own event. */
const WITHOUT = sought(
  new RegExp(
    `\\b(?:not (?:including|counting)|excluding|leaving (?:aside|out)) (?:the|this|that|\\p{Lu}\\p{L}+['’]s|(?:yesterday|last \\p{L}+)['’]s) ${WORDS}${NOUN}\\b`,
    "giu",
  ),
);
/** "After the 2017 election at least 23 people died", "who died in the 2012 crash": by the year of what happened. */
const OF_A_YEAR = sought(
  new RegExp(
    `(?:^(?:after|in|during|following|at|amid)|\\b(?:killed|died|dead|lives|deaths?|injured|wounded|hurt) (?:in|during|after|by|from)) (?:the|its|that|an?|\\p{Lu}\\p{L}+['’]s) ${WORDS}(?<year>(?:19|20)\\d\\d) ${WORDS}(?:${NOUN}s?|elections?|protests?|uprising|unrest|war|coup)\\b`,
    "giu",
  ),
);
const TOLD_ANEW = [ANEW, SUBJECT_ANEW, BARE_SUBJECT, MANY_ANEW];
/** "At Gora, some 70 km to the north, an attack killed 17": as far from the report's own place. */
const FAR_AWAY = sought(
  /\b(?:in|at|near|on) (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}, (?:(?:some|about|around|nearly|over|more than) )?[\d.,]+ ?(?:km|kilomet(?:er|re)s?|miles?) (?:away|to the (?:north|south|east|west)[\p{L}-]*|(?:further|farther) (?:north|south|east|west)[\p{L}-]*)\b(?! of\b)/giu,
);
const HAPPENS = new RegExp(`\\b(?:${NOUN}s?|${ATTACKED}|${HAPPENED})\\b`, "iu");
/** "two farmers kidnapped last month in another state": not where the report plays, but for whoever was brought to a hospital there. */
const IN_ANOTHER = sought(
  /\b(?<!\b(?:hospitals?|clinics?|cent(?:er|re)s?|jails?|prisons?|camps?) )in another (?:state|country|province|region|district|county|town|city|village)\b/giu,
);
/** "the conflict has cost 20,000 lives since 2009", "since the war began": a sum of many. */
const SUM = sought(
  /\bsince (?:(?:early |late |mid-?)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?<year>(?:19|20)\d\d)\b|(?:the|its) (?:start|beginning|outbreak) of the (?:war|conflict|insurgency|uprising))/iu,
);
const LONG_MATTER =
  /\b(?:conflict|war|insurgency|rebellion|uprising|violence|unrest|fighting|campaign|crackdown|militancy)\b/iu;

/** Heads of matters that hold many happenings: what is told anew belongs to them. */
const MANY =
  /\b(?:\p{L}*quake|cyclone|hurricane|typhoon|tsunami|storm|floods?|flooding|eruption|volcano|wildfires?|war|offensive|fighting|clashes|attacks|raids|strikes|shootings|bombings|blasts|explosions|fires|protests|riots|unrest|violence|crashes|accidents|weekend|operations?|campaign)\b/iu;

const isOfMany = standsIn(MANY);

/** A place that a stretch names and that nothing before it in the report does, where something before it names another. */
const hasNewPlace = (context: FrameContext, sentence: Sentence, { start, end }: Span): boolean =>
  firstPlace(context).sentence < sentence.index &&
  (context.mentions[sentence.index] ?? []).some(
    (mention) =>
      mention.kind === "place" &&
      mention.form === "name" &&
      mention.start >= start &&
      mention.end <= end &&
      !isToldBefore(context, mention.name, sentence.start) &&
      !isToldBefore(context, mention.text, sentence.start),
  );

/** The first sentence that names a place. */
const firstPlace = keptWith(({ mentions }: FrameContext): { readonly sentence: number } => {
  const sentence = mentions.findIndex((here) => here.some(({ kind, form }) => kind === "place" && form === "name"));
  return { sentence: sentence < 0 ? Number.POSITIVE_INFINITY : sentence };
});

/** Where words stand first in a text. */
const firstAt = keptWith((_: FrameContext): Map<string, number> => new Map());

const isToldBefore = (context: FrameContext, words: string, before: number): boolean => {
  const known = firstAt(context).get(words);
  const first = known ?? context.text.indexOf(words);
  if (known === undefined) firstAt(context).set(words, first);
  return first >= 0 && first + words.length <= before;
};

/** Where the half of a sentence ends that holds a spot: before a semicolon or at its end. */
const halfAround = (context: FrameContext, sentence: Sentence, at: number): Span => {
  const words = context.text.slice(sentence.start, sentence.end);
  const spot = at - sentence.start;
  const from = words.lastIndexOf(";", spot) + 1;
  const to = words.indexOf(";", spot);
  return { start: sentence.start + from, end: to < 0 ? sentence.end : sentence.start + to };
};

const LONGEST = 700;

/** What a sentence of the body tells of another event by its own words; null where it tells of none. */
const otherIn = (context: FrameContext, sentence: Sentence, counts: boolean): OtherEvent | null => {
  const { words: head, has } = headOf(context);
  if (has(sentence)) return null;
  const words = context.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const spanOf = (match: RegExpExecArray): Span => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  });
  const told = (match: RegExpExecArray, region: Span): OtherEvent => ({
    ...region,
    shownBy: spanOf(match),
    role: "other event",
  });
  const mayHold = (wording: Sought): boolean => mayMatchIn(wording, context.text, sentence);
  if (mayHold(ANOTHER) && !LATEST.test(head))
    for (const match of matchesIn(words, ANOTHER.pattern))
      return told(match, halfAround(context, sentence, sentence.start + match.index));
  const apart = farIn(context, sentence, words, mayHold, isOfMany(head));
  if (apart !== null) return told(apart, halfAround(context, sentence, sentence.start + apart.index));
  const sum = mayHold(SUM) && LONG_MATTER.test(words) ? SUM.pattern.exec(words) : null;
  if (sum !== null && !LONG_MATTER.test(head) && !head.includes(sum.groups?.["year"] ?? "since the"))
    return told(sum, { start: sentence.start, end: sentence.end });
  const without = mayHold(WITHOUT) ? [...words.matchAll(WITHOUT.pattern)][0] : undefined;
  if (without !== undefined) return told(without, halfAround(context, sentence, sentence.start + without.index));
  const ofYear = mayHold(OF_A_YEAR) ? matchesIn(words, OF_A_YEAR.pattern)[0] : undefined;
  const year = ofYear?.groups?.["year"] ?? "";
  if (ofYear !== undefined && year < yearTold(context) && !head.includes(year))
    return told(ofYear, halfAround(context, sentence, sentence.start + ofYear.index));
  const named = counts ? otherByName(context, sentence, head) : null;
  if (named !== null) return { start: sentence.start, end: sentence.end, shownBy: named, role: "other event" };
  const stretch = counts ? otherStretch(context, sentence) : null;
  if (stretch !== null) return { start: sentence.start, end: sentence.end, shownBy: stretch, role: "other time" };
  if (mayHold(RECORD))
    for (const match of words.matchAll(RECORD.pattern))
      return told(match, {
        start: sentence.start + match.index,
        end: halfAround(context, sentence, sentence.start + match.index).end,
      });
  const wordings = TOLD_ANEW.filter(mayHold);
  if (wordings.length === 0 || isOfMany(head)) return null;
  for (const wording of wordings)
    for (const match of matchesIn(words, wording.pattern)) {
      const half = halfAround(context, sentence, sentence.start + match.index);
      if (hasNewPlace(context, sentence, half) || (wording === BARE_SUBJECT && tellsOtherDay(context, sentence, head)))
        return told(match, half);
    }
  return null;
};

/** The words of a sentence that tell of what happened far from the report's own place; null where none do. In a matter of many places all are its own. */
const farIn = (
  context: FrameContext,
  sentence: Sentence,
  words: string,
  mayHold: (wording: Sought) => boolean,
  isMany: boolean,
): RegExpExecArray | null => {
  const [another] = mayHold(IN_ANOTHER) ? words.matchAll(IN_ANOTHER.pattern) : [];
  if (another !== undefined) return another;
  if (isMany || !mayHold(FAR_AWAY)) return null;
  for (const match of matchesIn(words, FAR_AWAY.pattern)) {
    const { start, end } = halfAround(context, sentence, sentence.start + match.index);
    if (HAPPENS.test(context.text.slice(start, end))) return match;
  }
  return null;
};

const YEAR_LENGTH = 4;

/** "the strongest since Delia in 2009. | Delia left 112 dead": what opens the sentence was named with a year gone by, and the head does not tell of it. */
const otherByName = (context: FrameContext, sentence: Sentence, head: string): Span | null => {
  const [first, second] = sentence.tokens;
  const year = Number(context.findings.report.publishedAt?.slice(0, YEAR_LENGTH) ?? Number.POSITIVE_INFINITY);
  if (first?.upos !== "PROPN" || second === undefined || second.upos === "PROPN") return null;
  if (head.includes(first.text)) return null;
  const dated = (datedNames(context).get(lettersAtEnd(first.text)) ?? []).filter(({ end }) => end <= sentence.start);
  const name = dated.length === 0 ? null : new RegExp(`(?<!\\p{L})${first.text.replace(/[^\p{L}]/gu, ".")}$`, "u");
  const told = dated.find(({ at }) => name?.test(context.text.slice(Math.max(0, at - LONGEST_NAME), at)));
  return told !== undefined && told.year < year ? { start: first.start, end: first.end } : null;
};

/** Of a name that is looked for, in UTF-16 units. */
const LONGEST_NAME = 100;

const lettersAtEnd = (words: string): string => /\p{L}*$/u.exec(words)?.[0] ?? "";

interface DatedName {
  /** Where the name ends, and where its year does. */
  readonly at: number;
  readonly end: number;
  readonly year: number;
}

/** All "Delia in 2009" of a text, by the letters that stand right before the "in". */
const datedNames = keptWith(({ text }: FrameContext): ReadonlyMap<string, readonly DatedName[]> => {
  const found = new Map<string, DatedName[]>();
  for (const match of text.matchAll(/ (?:in|of) (?<year>(?:19|20)\d\d)\b/gu)) {
    const at = match.index;
    const letters = lettersAtEnd(text.slice(Math.max(0, at - LONGEST_NAME), at));
    const dated = { at, end: at + match[0].length, year: Number(match.groups?.["year"]) };
    const known = found.get(letters);
    if (known === undefined) found.set(letters, [dated]);
    else known.push(dated);
  }
  return found;
});

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu;

/** A day of the week that the head of the report, which tells another one, does not. */
const tellsOtherDay = (context: FrameContext, { start, end }: Sentence, head: string): boolean => {
  const own: readonly string[] = head.match(WEEKDAY) ?? [];
  const here = context.text.slice(start, end).match(WEEKDAY) ?? [];
  return own.length > 0 && here.length > 0 && here.every((day) => !own.includes(day));
};

const GOES_BACK =
  /\b(?:[Oo]f (?:the|those|them|these)|today|tonight|now|currently|this (?:week|month|year|time|crash|attack|disaster)|but|however|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:19|20)\d\d|has|have|is|are|will)\b/u;

/** Whether a sentence goes on in the paragraph of the one before it. */
const goesOn = (context: FrameContext, before: Sentence, { start, end }: Sentence): boolean =>
  !context.text.slice(before.end, start).includes("\n") && !GOES_BACK.test(context.text.slice(start, end));

/**
 * The stretches of a report that tell of another event than its own, sentence by sentence: one told anew with a place of its own
 * ("a small plane crashed near Pemba"), one of several ("in the latest raid there"), a sum over years ("since 2009 the conflict has
 * cost", "759 were killed in July"), and what goes on with it in the same paragraph. None in its headline and lead; nothing told anew in a
 * matter of many happenings. `counting`: the sentences that hold figures.
 */
export const otherEvents = (context: FrameContext, counting: ReadonlySet<number>): ReadonlyMap<number, OtherEvent> => {
  const found = new Map<number, OtherEvent>();
  let before: Sentence | null = null;
  for (const sentence of context.findings.sentences) {
    const own = otherIn(context, sentence, counting.has(sentence.index));
    const last = before === null ? undefined : found.get(before.index);
    if (own !== null) found.set(sentence.index, own);
    else if (before !== null && last !== undefined && last.end >= before.end && goesOn(context, before, sentence))
      found.set(sentence.index, { ...last, start: sentence.start, end: sentence.end });
    before = sentence;
  }
  return found;
};
