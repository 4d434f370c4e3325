import { canonicalStem } from "../../lineage/synonyms.ts";
import { isCommon, stem, wordsOf } from "../../lineage/words.ts";
import type { ToldClaim } from "../../meeting/index.ts";
import { tellingOf } from "../../proposition/related.ts";
import { momentOf } from "../dates.ts";
import {
  givesOther,
  givesSameFigure,
  holdsOneNot,
  isMostlyShared,
  isOfOne,
  isOfOthers,
  isOfTwoSpeakers,
  type Row,
} from "./shown.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(stem));

/** Verbs by which what goes on, is in force or is held comes to an end. */
const ENDS = words(
  "end cease halt finish complete conclude abandon cancel scrap lift revoke repeal rescind withdraw suspend",
);
/** Verbs by which what was over, shut or lost is so no more. */
const RENEWS = words("resume reopen restart return restore reinstate recapture retake regain relaunch");
/** Verbs by which what was told of has become more, less, longer or another. */
const ALTERS = words(
  "raise lower improve increase reduce prolong revise upgrade downgrade double halve shorten widen grow shrink",
);
/** What befalls one and the same in this order: whoever tells the later of it tells what came after the earlier. */
const COURSES: readonly (readonly ReadonlySet<string>[])[] = [
  [
    words("seek hunt want search miss disappear vanish"),
    words("find locate spot sight"),
    words("rescue recover identify bury"),
  ],
  [
    words("seek hunt want search flee escape"),
    words("detain arrest capture question interrogate custody hold seize"),
    words("charge indict arraign"),
    words("convict sentence acquit jail imprison"),
    words("release free discharge"),
  ],
  [words("abduct kidnap hold seize"), words("release free rescue return")],
  [words("injure wound hurt admit hospital hospitalise hospitalize"), words("discharge recover die")],
  [
    words("consider weigh examine study discuss demand request ask propose"),
    words("approve adopt impose declare grant sign pass decide reject"),
  ],
  [words("strand ground stick drift adrift aground stuck"), words("tow refloat pull"), words("moor dock anchor reach")],
  [words("suspect"), words("confirm prove")],
];
/** Words by which a telling says that it was otherwise before. */
const NO_MORE =
  /\b(?:no longer|any ?more|once more|anew|(?:open|run|running|work|working|works|runs|up|free|flying) again|again (?:open|running|free)|back (?:in|at|on|under|up)|since (?:been|then)|ha(?:s|ve) since)\b/iu;
/** Words by which a telling says that it may yet be otherwise. */
const NOT_YET = /\b(?:yet|so far|until now|up to now|for the moment|as of now)\b/iu;
const ENDS_UP = /\bends? up\b/iu;
/** What is so at the time of its telling may be so no more an hour later. */
const IS_SO = /\b(?:is|are|'s|'re|remains?|stays?|stands?|keeps?|continues?)\b/iu;

/** Whether it tells how something is, which time may change. */
export const tellsState = (told: string): boolean => IS_SO.test(told);

/** The words that tell the deed: in their plain forms, and as what its frame found it to be. */
const deedsOf = ({ claim: { scope, harm, roles } }: ToldClaim): readonly string[] =>
  [scope["said says"], harm, scope["kind"], roles["act"]?.text]
    .flatMap((told) => (told ?? "").toLowerCase().split(" "))
    .filter((word) => word !== "" && !word.includes(":"));

/** Whom it befalls, as stems. */
const whomOf = ({ claim: { roles, scope } }: ToldClaim): ReadonlySet<string> =>
  new Set(
    [scope["said of"], ...["victim", "recipient", "patient"].map((name) => roles[name]?.text)]
      .flatMap((told) => wordsOf(told ?? ""))
      .flatMap(({ word }) => (isCommon(word) || /\p{N}/u.test(word) ? [] : [canonicalStem(stem(word))])),
  );

/** Whether two claims tell it of one thing: by what their clauses say it of, or by the words for whom it befalls. */
export const areOfOne = (one: ToldClaim, other: ToldClaim, row: Row): boolean => {
  if (isOfOne(row)) return true;
  const [whom, others] = [whomOf(one), new Set(other.words.words.map(({ stem: root }) => root))];
  return (
    [...whom].some((word) => others.has(word)) &&
    [...whomOf(other)].some((word) => one.words.words.some(({ stem: root }) => root === word))
  );
};

const has = (told: readonly string[], some: ReadonlySet<string>): boolean => told.some((word) => some.has(stem(word)));

const tellsOne = (earlier: readonly string[], later: readonly string[]): boolean =>
  earlier.some((one) =>
    later.some((other) => one === other || ["same", "within"].includes(tellingOf(one, other) ?? "")),
  );

/** Words of so many senses that their opposites show nothing: "left them alone" and "stayed at home", "named" and "fired". */
const VAGUE = words("leave stay remain keep fire name go come");

const areOpposed = (earlier: readonly string[], later: readonly string[]): boolean =>
  earlier.some((one) =>
    later.some((other) => !VAGUE.has(stem(one)) && !VAGUE.has(stem(other)) && tellingOf(one, other) === "opposed"),
  );

/** What a speaker's own words tell is told in whatever order they are quoted. */
const isTold = ({ claim: { status, direct } }: ToldClaim): boolean =>
  (status === "asserted" || status === "claimed") && !direct;

const isNextStage = (earlier: readonly string[], later: readonly string[]): boolean =>
  COURSES.some((course) => {
    const before = course.findIndex((stage) => has(earlier, stage));
    const now = course.findIndex((stage) => has(later, stage));
    return before >= 0 && now > before;
  });

/** What is told in fewer hours is as likely what came before: reports of one day do not tell in the order of the day. */
const SOONEST = 6;
const HOUR = 3_600_000;
/** How long a date without a time is written. */
const DAY = "2021-08-13".length;

/** Whether the first was told so many hours before the second; the times of both must be known. */
const isBefore = (one: ToldClaim, other: ToldClaim, hours: number): boolean => {
  const [first, then] = [one, other].map(({ published }) => (published === null ? null : momentOf(published)));
  if (first == null || then == null || one.published === null || other.published === null) return false;
  // A day without a time is no hour.
  if (one.published.length === DAY || other.published.length === DAY)
    return one.published.slice(0, DAY) < other.published.slice(0, DAY);
  return then - first > hours * HOUR;
};

/** It was not so, and is: no other's word against that of whoever said so, unless "so far" was said. */
const hasComeAbout = (earlier: ToldClaim, later: ToldClaim, row: Row): boolean =>
  earlier.claim.polarity === "negative" &&
  later.claim.polarity === "positive" &&
  holdsOneNot(row) &&
  (NOT_YET.test(earlier.claim.quote) || !(isOfTwoSpeakers(row) || isOfOthers(row)));

/**
 * Whether the second claim tells of the same thing, by its words, what came after the first: closed and open again, begun and abandoned,
 * not found and found.
 */
export const hasMovedOn = (earlier: ToldClaim, later: ToldClaim, row: Row): boolean => {
  if (!isBefore(earlier, later, SOONEST) || !isTold(earlier) || !isTold(later)) return false;
  const [before, now] = [deedsOf(earlier), deedsOf(later)];
  const opposed = areOpposed(before, now);
  const alike = tellsOne(before, now);
  if (!opposed && alike && hasComeAbout(earlier, later, row)) return true;
  if (!areOfOne(earlier, later, row)) return false;
  if (opposed) return earlier.claim.polarity === later.claim.polarity;
  if (alike) return false;
  if (NO_MORE.test(later.claim.quote) && !NO_MORE.test(earlier.claim.quote)) return true;
  // "No lifeboats were lowered" lowers none.
  if (later.claim.polarity === "negative") return false;
  return (
    (has(now, ENDS) && !has(before, ENDS) && !ENDS_UP.test(later.claim.quote)) ||
    has(now, RENEWS) ||
    isNextStage(before, now) ||
    (has(now, ALTERS) && !givesSameFigure(row))
  );
};

/** Whether two claims tell opposite things of one thing, or give it other figures, whenever they tell them. */
export const tellsOpposite = (one: ToldClaim, other: ToldClaim, row: Row): boolean => {
  const opposed = one.claim.polarity === other.claim.polarity && areOpposed(deedsOf(one), deedsOf(other));
  return (
    (givesOther(row) && (isMostlyShared(row) || areOfOne(one, other, row))) || (opposed && areOfOne(one, other, row))
  );
};

/** Whether the later of two claims says that what the earlier tells as done was not: time undoes no deed. */
export const saysNotDone = (earlier: ToldClaim, later: ToldClaim, row: Row): boolean =>
  !isBefore(later, earlier, 0) &&
  isTold(earlier) &&
  isTold(later) &&
  earlier.claim.polarity === "positive" &&
  later.claim.polarity === "negative" &&
  holdsOneNot(row) &&
  !tellsState(earlier.claim.quote) &&
  tellsOne(deedsOf(earlier), deedsOf(later)) &&
  // "They exchanged fire", "no words were exchanged": of two things.
  (whomOf(later).size === 0 || areOfOne(earlier, later, row));
