import { formTrigger, held, holds } from "../clause/held-words.ts";
import { baseRel, childrenOf, dependents, tokenAt } from "../clause/tree.ts";
import type { Token } from "../syntax/token.ts";
import { mayMatchIn, sought } from "../text/pattern-words.ts";
import { latestYearIn, standsAnywhere, standsElsewhere } from "../text/whole-text.ts";
import { isEarlierEvent } from "./earlier-event.ts";
import { isPastPlan } from "./past-plan.ts";
import type { StatusContext } from "./status-context.ts";

const WHEN = formTrigger(["when"]);
const YEAR_WORD = formTrigger(["year"]);

const YEAR = /^(?:1[6-9]|20)\d\d$/;
const DECADE = /^(?:1[89]|20)?\d0'?s$/;
const AGE_UNITS = new Set(["year", "decade", "century", "generation", "yrs"]);
const FORMERLY = new Set(["once", "formerly", "historically", "originally", "traditionally"]);
const ANNIVERSARY = new Set(["anniversary", "history", "commemoration"]);

/**
 * Whether the predicate lies before what the report tells of: its clause or one that it depends on has an old date of its
 * own ("in 1994", "20 years ago", "two decades after"), or it is told as what once was.
 */
export function isBackground(context: StatusContext): boolean {
  const { sentence, predicate, path } = context;
  const now = yearOfTelling(context);
  if (
    isPastPlan(context) ||
    followsAge(context) ||
    opensLongAgo(context) ||
    isSetAgainst(context) ||
    isOfLastYear(context)
  )
    return true;
  if (followsOldYear(context, now) || isWhenOfOldYear(context, now) || isCommemorated(context)) return true;
  if (isEarlierEvent(context, (token) => isOldYear(context, token, now) && !isOpenSince(context, token))) return true;
  let node: Token = predicate;
  for (let level = 0; ; level++) {
    if (isDatedOld(context, node, now) || (level === 0 && isFormer(context, node))) return true;
    if (isPresent(context, node)) return false;
    const step = path[level];
    if (step === undefined) return false;
    const base = baseRel(step.below);
    // What is joined to an old fact may be new, and what is said about the old need not be.
    if (
      base === "conj" &&
      step.below.upos === "VERB" &&
      !sharesDate(context, step.token) &&
      !goesOnInPast(context, step)
    )
      return false;
    if (base === "ccomp" || base === "parataxis" || base === "root") return false;
    if (base === "nsubj" && step.token.upos === "VERB" && level > 0) return false;
    if (base === "obl" && isNounOfTime(step.below)) return false;
    if (/^(?:nmod|obl|advcl)$/.test(base) && isAfterAge(sentence.tokens, step.below, context)) return true;
    if (ANNIVERSARY.has(step.token.lemma) && base === "nmod") return true;
    // The main clause of an old one is not old; what hangs on an old one is.
    node = step.token;
    if (level > 12) return false;
  }
}

/** "the worst since 2005, when 73,000 people died": by the words, as the clause often hangs elsewhere. */
function isWhenOfOldYear(context: StatusContext, now: number | null): boolean {
  const { sentence, predicate, path } = context;
  if (!holds(sentence, WHEN)) return false;
  return [predicate, ...path.map(({ token }) => token)].some((verb) => standsBehindOldWhen(context, verb, now));
}

/** No mark and no other verb stands between the word and the "when" of an old year. */
function standsBehindOldWhen(context: StatusContext, verb: Token, now: number | null): boolean {
  const { sentence } = context;
  for (let i = verb.index - 1; i > 1; i--) {
    const token = tokenAt(sentence, i);
    if (token.lower === "when") {
      const [year, comma] = [tokenAt(sentence, i - 2), tokenAt(sentence, i - 1)];
      return comma.text === "," && isOldYear(context, year, now);
    }
    if (/^(?:[.;:]|VB[DZP])$/.test(token.xpos) || token.text === ",") return false;
  }
  return false;
}

/** Works that tell of the past, and stones that recall it. */
const RECALLING =
  /\b(?:museum|exhibition|exhibit|memoir|book|biography|history|mural|documentary)\b[^.;]{0,40}\b(?:tells?|recalls?|documents?|commemorates?|recounts?|chronicles?|traces|describes?|depicts?)\b[^.;]*$|\b(?:memorial|monument|plaque|statue|cenotaph) to\b[^.;,]*$/iu;
const MEMORY = formTrigger([
  "memorial",
  "monument",
  "plaque",
  "statue",
  "cenotaph",
  "museum",
  "exhibition",
  "exhibit",
  "memoir",
  "book",
  "biography",
  "history",
  "mural",
  "documentary",
]);

/** "a memorial to the 97 who died", "the museum tells of the famine in which a million people died". */
const isCommemorated = ({ sentence, predicate, input }: StatusContext): boolean =>
  holds(sentence, MEMORY) && RECALLING.test(input.text.slice(sentence.start, predicate.start));

const isNounOfTime = (token: Token): boolean => AGE_UNITS.has(token.lemma) || YEAR.test(token.text);

const sharesDate = ({ sentence }: StatusContext, first: Token): boolean =>
  (childrenOf(sentence)[first.index] ?? []).some(
    (child) =>
      child < first.index &&
      tokenAt(sentence, child).deprel.startsWith("obl") &&
      YEAR.test(tokenAt(sentence, child).text),
  );

const LATELY =
  /^(?:now|still|today|yesterday|tonight|this|last|next|since|recently|later|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:19|20)\d\d)$/;

/** "took it in 2012 and held it for ten days": the same side's next deed in the same tense, with no time that places it elsewhere. */
const goesOnInPast = ({ sentence }: StatusContext, { token, below }: StatusContext["path"][number]): boolean =>
  token.xpos === "VBD" &&
  below.xpos === "VBD" &&
  !dependents(sentence, below.index).some(({ deprel }) => /^(?:nsubj|aux)/.test(deprel)) &&
  !sentence.tokens.slice(below.index).some(({ lower }) => LATELY.test(lower)) &&
  sentence.tokens.slice(token.index, below.index).some(({ text }) => YEAR.test(text));

/** A present tense or a present perfect that runs up to now. */
function isPresent({ sentence }: StatusContext, token: Token): boolean {
  const aux = dependents(sentence, token.index).filter((one) => one.deprel.startsWith("aux") || one.deprel === "cop");
  if (aux.some((one) => /^(?:has|have|is|are|'s|'ve|will|may|could|can)$/.test(one.lower) && one.xpos !== "VB"))
    return true;
  return token.upos === "VERB" && (token.xpos === "VBZ" || token.xpos === "VBP");
}

/** A date among the word's own dependents (not inside another clause) that is older than the year of the telling. */
function isDatedOld(context: StatusContext, token: Token, now: number | null): boolean {
  const { sentence } = context;
  for (const child of childrenOf(sentence)[token.index] ?? []) {
    const one = tokenAt(sentence, child);
    if (!/^(?:obl|nmod|advmod|nummod|compound|amod|dep|appos)/.test(one.deprel)) continue;
    if (isOldYear(context, one, now) && !isOpenSince(context, one)) return true;
    if (DECADE.test(one.lower)) return true;
    if (isAgo(context, one)) return true;
    // "on September 11, 2001", "in the spring of 1998"
    for (const below of childrenOf(sentence)[child] ?? []) {
      const two = tokenAt(sentence, below);
      if (
        isOldYear(context, two, now) &&
        !isOpenSince(context, one) &&
        !isOpenSince(context, two) &&
        /^(?:nummod|nmod|compound|obl|appos|dep|flat|amod)/.test(two.deprel)
      )
        return true;
      if (isAgo(context, two)) return true;
    }
  }
  return false;
}

function isOldYear(context: StatusContext, token: Token, now: number | null): boolean {
  if (!YEAR.test(token.text) || /^(?:block|hours?|hrs)$/.test(context.sentence.tokens[token.index + 1]?.lower ?? ""))
    return false;
  const year = Number(token.text);
  if (now === null ? year < 2000 : year < now - 1) return true;
  const { year: published } = context.input;
  if ((published === null || published === undefined) && isOtherMonth(context, token, year)) return true;
  if (!isBare(context, token)) return false;
  if (published !== undefined && published !== null) return year < published;
  // An undated report names its own time with a day or a month: a year alone, behind the lead, is another.
  return context.sentence.index > LEAD && !namesMonthOf(context, year);
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

/** "In May 2011, a fire ...", behind the lead of a report that tells its own time by weekdays and names that year nowhere else. */
const isOtherMonth = ({ input, sentence }: StatusContext, token: Token, year: number): boolean => {
  const [month, marker] = [sentence.tokens[token.index - 1], sentence.tokens[token.index - 2]];
  if (sentence.index <= LEAD || !month || marker?.lower !== "in" || !MONTH_NAME.test(month.lower)) return false;
  return standsElsewhere(input.text, sentence, WEEKDAY.source) && !standsElsewhere(input.text, sentence, String(year));
};
const MONTH_NAME = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Headline and opening: what they tell of is the matter, however they date it. */
const LEAD = 1;

/** A year without a day or month before it: "in 1994", "the 2005 bombings". */
const isBare = ({ sentence }: StatusContext, token: Token): boolean => {
  const before = sentence.tokens[token.index - 1];
  const name = before?.text === "," ? sentence.tokens[token.index - 2] : before;
  return name === undefined || !(MONTH.test(name.lower) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(name.lower));
};
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\.?$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

const namesMonthOf = ({ input }: StatusContext, year: number): boolean =>
  standsAnywhere(
    input.text,
    `(?:\\p{Lu}\\p{L}{2,8}\\.?|\\d{1,2}(?:st|nd|rd|th)?),? ${year}\\b|\\b${year}-\\d\\d|\\d[./]\\d{1,2}[./]${year}`,
  );

const AGES = "(?:years?|decades?|centur(?:y|ies)|generations?)";
const OPENS_LONG_AGO = sought(
  new RegExp(
    `^\\W*(?:(?:just|only|some|about|nearly|almost|more than|over|around|exactly) )*(?:an?|\\d+|[\\p{L}-]+)(?: and a half)? ${AGES} (?:ago|earlier|before|previously|prior)\\b`,
    "iu",
  ),
);
const OPENS_IN_YEAR = /^\W*(?:in|back in|early in|late in|during|as early as) ((?:1[6-9]|20)\d\d)\b/iu;

/** A sentence that opens with an old time tells of it, up to a "but" or a present tense: "Two years ago a bus fell and 33 died". */
/** "Before the crisis 3.7 million people were already displaced": how things stood. */
const BEFORE_IT = sought(
  /^(?:Even )?Before the (?:[\p{L}-]+ )?(?:crisis|war|conflict|fighting|quake|earthquake|disaster|flood|floods|storm|cyclone|hurricane|escalation|invasion|coup|outbreak|pandemic|siege)\b[^.;]{0,60}\balready\b/u,
);

function opensLongAgo(context: StatusContext): boolean {
  const { sentence, predicate, input } = context;
  if (!isPast(context, predicate)) return false;
  const words = input.text.slice(sentence.start, predicate.start);
  if (mayMatchIn(BEFORE_IT, input.text, sentence) && BEFORE_IT.pattern.test(words)) return true;
  if (/[;:]|\b(?:but|now|since|while|yet|today|this (?:week|month|year)|on \p{Lu}\p{L}+day)\b/u.test(words))
    return false;
  if (mayMatchIn(OPENS_LONG_AGO, input.text, sentence) && OPENS_LONG_AGO.pattern.test(words)) return true;
  const year = OPENS_IN_YEAR.exec(words)?.[1];
  const token = year === undefined ? undefined : sentence.tokens.find(({ text }) => text === year);
  return token !== undefined && isOldYear(context, token, yearOfTelling(context));
}

/** Verbs that only carry the harm told behind them: "a storm in 1987 that left 27 dead". */
const CARRYING = new Set(["leave", "cause", "see", "make", "claim"]);

/** "The last eruption, in 1951, killed 30", "the 2005 bombings, which killed 52"; not "a mill built in 1951 burned". */
function followsOldYear(context: StatusContext, now: number | null): boolean {
  const { sentence, predicate } = context;
  if (!isPast(context, predicate)) return false;
  let relative = false;
  for (let i = predicate.index - 1; i >= 0 && i >= predicate.index - 14; i--) {
    const token = tokenAt(sentence, i);
    if (/^[.;:]$/.test(token.text) || (token.upos === "VERB" && !CARRYING.has(token.lemma))) return false;
    relative ||= /^(?:that|which|when)$/.test(token.lower);
    if (!isOldYear(context, token, now) || isOpenSince(context, token)) continue;
    return (
      relative ||
      (sentence.tokens[i - 1]?.lower === "in" && !sentence.tokens.slice(0, i).some(({ upos }) => upos === "VERB"))
    );
  }
  return false;
}

/** "Unlike Nepal, where 9,000 died", "compared with the 52 killed in London": what is told of is set against it. */
const isSetAgainst = ({ sentence, predicate, input }: StatusContext): boolean =>
  mayMatchIn(SET_AGAINST, input.text, sentence) &&
  SET_AGAINST.pattern.test(input.text.slice(sentence.start, predicate.start));
const SET_AGAINST = sought(
  /\b(?:unlike|compared (?:with|to)|in contrast (?:to|with)|as opposed to|reminiscent of)\b(?:[^.;:,]*|[^.;:,]*,? (?:where|which|when|in which)\b[^.;:,]*)$/iu,
);

/** "early last year", told behind the lead and of no comparison ("than last year"). */
function isOfLastYear(context: StatusContext): boolean {
  const { sentence, predicate, path } = context;
  if (sentence.index <= LEAD || !isPast(context, predicate)) return false;
  const years = held(sentence, YEAR_WORD);
  if (years.length === 0) return false;
  const near = new Set([predicate.index, ...path.slice(0, 2).map(({ token }) => token.index)]);
  return years.some(
    (token) =>
      sentence.tokens[token.index - 1]?.lower === "last" &&
      !/^(?:than|from|since|of|with|to|for|by|over)$/.test(sentence.tokens[token.index - 2]?.lower ?? "") &&
      hangsOn(sentence.tokens, token, near),
  );
}

const hangsOn = (tokens: readonly Token[], token: Token, heads: ReadonlySet<number>): boolean => {
  if (heads.has(token.head)) return true;
  const above = tokens[token.head];
  return above !== undefined && above.upos !== "VERB" && heads.has(above.head);
};

const isPast = ({ sentence }: StatusContext, token: Token): boolean =>
  token.xpos === "VBD" ||
  (token.upos === "VERB" && (token.xpos === "VBN" || token.xpos === "VBG")) ||
  dependents(sentence, token.index).some(({ lower }) => /^(?:was|were|had)$/.test(lower)) ||
  token.upos === "NOUN" ||
  token.upos === "ADJ";

/** "since 2015": it goes on until now. */
const isOpenSince = ({ sentence }: StatusContext, token: Token): boolean =>
  (childrenOf(sentence)[token.index] ?? []).some((child) =>
    /^(?:since|until|till|by|from)$/.test(tokenAt(sentence, child).lower),
  );

const AGO = ["ago", "earlier", "before", "previously", "prior"];
const AGO_WORDS = formTrigger(AGO);

/** "20 years ago", "decades earlier". */
function isAgo({ sentence }: StatusContext, token: Token): boolean {
  if (!holds(sentence, AGO_WORDS)) return false;
  const words = [token, ...dependents(sentence, token.index)];
  return (
    words.some((one) => AGO.includes(one.lower)) &&
    [...words, ...words.flatMap((one) => dependents(sentence, one.index))].some((one) => AGE_UNITS.has(one.lemma))
  );
}

/** "20 years after they ousted", "two decades since": the age stands just before the word that opens the clause or phrase. */
function isAfterAge(tokens: readonly Token[], below: Token, { sentence }: StatusContext): boolean {
  const opener = dependents(sentence, below.index).find(
    (one) => /^(?:after|since)$/.test(one.lower) && /^(?:mark|case)/.test(one.deprel),
  );
  if (opener === undefined) return false;
  const before = tokens[opener.index - 1];
  return before !== undefined && AGE_UNITS.has(before.lemma);
}

const SINCE = formTrigger(["after", "since"]);

/** The same by the words alone, where the parse hung the clause elsewhere: no mark and no other verb between. */
function followsAge({ sentence, predicate }: StatusContext): boolean {
  if (!holds(sentence, SINCE)) return false;
  for (let i = predicate.index - 1; i > 0; i--) {
    const token = sentence.tokens[i] as Token;
    if (token.upos === "PUNCT" || token.upos === "VERB") return false;
    if (token.lower === "after" || token.lower === "since") return AGE_UNITS.has(sentence.tokens[i - 1]?.lemma ?? "");
  }
  return false;
}

/** "once welcomed", "used to", and a pluperfect with "long" or "years". */
function isFormer({ sentence, path }: StatusContext, token: Token): boolean {
  if (token.xpos === "VBD" && isForYears(sentence, token)) return true;
  if (
    REGIME.has(token.lemma) &&
    (childrenOf(sentence)[token.index] ?? []).some((child) => tokenAt(sentence, child).lower === "since")
  )
    return true;
  const past = token.xpos === "VBD" || token.xpos === "VBN" || token.upos === "ADJ" || token.upos === "NOUN";
  const near = dependents(sentence, token.index);
  if (
    past &&
    near.some(
      (one) =>
        FORMERLY.has(one.lower) &&
        // "was hit once in the leg": one time.
        (one.lower !== "once" || one.index < token.index) &&
        // "was originally called to a fire": of the same night.
        (one.lower !== "originally" || !/^(?:call|send|dispatch|tell|report|take)$/.test(token.lemma)) &&
        one.deprel === "advmod" &&
        sentence.tokens[one.index + 1]?.lower !== "again" &&
        sentence.tokens[one.index - 1]?.lower !== "at",
    )
  )
    return true;
  const step = path[0];
  return step?.relation.startsWith("xcomp") === true && step.token.lower === "used" && step.token.xpos === "VBD";
}

const REGIME = new Set(["oust", "topple", "overthrow", "depose", "unseat"]);

/** "fought them for years". */
const isForYears = (sentence: StatusContext["sentence"], token: Token): boolean =>
  (childrenOf(sentence)[token.index] ?? []).some((child) => {
    const one = tokenAt(sentence, child);
    return (
      (one.lemma === "year" || one.lemma === "decade") &&
      one.lower.endsWith("s") &&
      sentence.tokens[one.index - 1]?.lower === "for"
    );
  });

/** The year given, else the latest one that the telling names; null where it names none. */
function yearOfTelling({ input }: StatusContext): number | null {
  if (input.year !== undefined && input.year !== null) return input.year;
  const latest = latestYearIn(input.text);
  return latest === 0 ? null : latest;
}
