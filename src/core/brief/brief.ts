import type { Claim } from "../claim/claim.ts";
import { fold, stem } from "../lineage/words.ts";
import type { BriefMemory } from "../picture/memory/brief-memory.ts";
import { partsOfTolls } from "../picture/part-of-toll.ts";
import type { BriefPart, BriefSentence } from "../picture/picture.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import { dayOfWords, wasWrittenOn } from "../report/words-day.ts";
import { asItStoodIn } from "./as-it-stood.ts";
import { withBeside } from "./beside.ts";
import {
  type Candidate,
  COUNTS,
  countedIn,
  newnessIn,
  placesOf,
  poolOf,
  reportsOf,
  reportsTold,
  sentenceAt,
} from "./candidates.ts";
import { changedIn, passedIn, placeOf } from "./changed-since.ts";
import { checkBeside } from "./check-beside.ts";
import type { BriefWorld } from "./check-world.ts";
import type { CheckedDraft, SentenceDraft } from "./checked-draft.ts";
import { whenToldIn } from "./dated.ts";
import { countsDeadToo } from "./dead-among.ts";
import { asSides, bestFirst, type Dispute, LONGEST_SIDES, MOST_DISPUTES } from "./disputes.ts";
import { type CentralSentence, centralIn } from "./importance/central.ts";
import { introducer } from "./introduce.ts";
import { introducing, OF_A_FIGURE, unknownOpening } from "./introduced.ts";
import { leastWorth } from "./least-worth.ts";
import { notKnownIn } from "./not-known-yet.ts";
import { noveltyOf } from "./novelty.ts";
import type { OriginsById } from "./one-name.ts";
import { isOutgrownIn, outgrownIn } from "./outgrown.ts";
import { overtakenIn, staleSentences } from "./overtaken.ts";
import { PARTS, roomFor } from "./parts.ts";
import { passageIn } from "./passage.ts";
import { isBareOne, isQuoteAlone, THERE_WAS, tellsHistory } from "./plain-lines.ts";
import { printedIn } from "./printed.ts";
import { linesIn } from "./question-lines.ts";
import { retellings, tellingsIn } from "./retold.ts";
import { singlyIn } from "./singly.ts";
import { bareSurname, TOO_SHORT, unknownIn, whyNotAlone } from "./stands-alone.ts";
import { admittedIn } from "./tells-dispute.ts";
import { toldBefore } from "./told-before.ts";
import { unprintableIn } from "./unprintable.ts";
import { isWellTold } from "./well-told.ts";
import { wordsOfWhole } from "./whole-line.ts";
import { IN_WORDS_OF_REPORTS, worthIn } from "./worth.ts";

/** A brief shorter than this tells whatever else there is. */
const SHORTEST = 4;
/** So many whole sentences tell who it was. */
const SOME = 2;
/** Sentences that set voices apart for which a brief has room beside all others. */
const MOST_SET_APART = 4;
/** Sayings in a part that tells of acts and figures too: what people say they will do crowds out what is planned. */
const MOST_SAID = 3;

/** Parts of one sentence that its support counts. */
const MOST_BESIDE = 2;
/** Verdicts that a sentence of one report does not tell. */
const HISTORY: ReadonlySet<string> = new Set(["changed", "disputed", "denied"]);
const LEADING: ReadonlySet<BriefPart> = new Set<BriefPart>(["known", "changed", "disputed"]);

/** Parts that tell what holds: what a later report overtakes stands in none of them. */
const OF_NOW: ReadonlySet<BriefPart> = new Set<BriefPart>(["known", "claimed", "expected", "said", "earlier"]);

/**
 * The picture in prose, part by part: what most reports tell first, as far as it is not told yet. A sentence that its own claims do not
 * bear out is not printed.
 */
export const briefOf = (
  questions: readonly ToldQuestion[],
  world: BriefWorld,
  known: OriginsById,
  memory: BriefMemory,
  /** What stands above the brief: the title and the main facts. */
  above: readonly string[],
  /** Questions on what befell others, or at another time: no sentence that tells of it is told whole. */
  apart: readonly ToldQuestion[],
): BriefSentence[] => {
  const printed = new Map<BriefPart, BriefSentence[]>();
  const seen = new Set<string>();
  const before = toldBefore();
  const sayings = new Map<BriefPart, number>();
  const openings = introducing(above);
  const nameWhole = introducer(world);
  const draftOf = new Map<BriefSentence, SentenceDraft>();
  /** What is printed in each part introduces whom and what is meant there, and in the parts behind it. */
  const toldIn = new Map<BriefPart, Set<string>>(PARTS.map((part) => [part, new Set(openings)]));
  const introducedFor = (part: BriefPart): ReadonlySet<string> => toldIn.get(part) ?? openings;
  const introduce = (part: BriefPart, text: string): void => {
    const stems = introducing([text]);
    for (const behind of PARTS.slice(PARTS.indexOf(part))) for (const stem of stems) toldIn.get(behind)?.add(stem);
  };
  const retold = retellings();
  const central = centralIn(questions, world.reportIds, world.source, world.surnames);
  const novelty = noveltyOf(central.weightOf);
  const whyUnprintable = unprintableIn(central.words, world.source);
  /** Questions that a printed line answers, whatever it was printed for, with its part. */
  const answered = new Map<string, BriefPart>();
  const singly = singlyIn(questions);
  /** The answers that printed lines tell. */
  const answersTold = new Set<string>();
  /** The whole sentences that stand in the brief. */
  const printedWhole = new Set<string>();
  /** The reports that tell as much as each of them. */
  const toldAt = new Map<CentralSentence, ReadonlySet<string>>();
  /** Lines that stand in the support of a whole sentence. */
  const standBeside = new Set<CheckedDraft>();
  const ofOthers = new Set(apart.flatMap(({ draft }) => draft.bearings.map(({ claim }) => placeOf(claim))));
  const isOfOthers = (claim: Claim | undefined): boolean => claim !== undefined && ofOthers.has(placeOf(claim));
  const isChangedSince = changedIn(questions);
  const isPassed = passedIn(questions, world.publishedAt);
  const isOvertaken = overtakenIn(questions, world.publishedAt, world.context.find, (claim) => {
    const source = world.source(claim.report);
    return source === undefined ? null : dayOfWords(source, claim.start);
  });
  const isAdmittedSince = admittedIn(questions, world.publishedAt);
  const isOutgrown = outgrownIn(questions, world.publishedAt);
  const isStale = staleSentences(questions, isOvertaken);
  const parts = partsOfTolls(questions);
  const isWrittenOn = (report: string): boolean => {
    const source = world.source(report);
    return source !== undefined && wasWrittenOn(source);
  };
  const whenTold = whenToldIn(world.newest(), world.publishedAt, isWrittenOn);
  const asItStood = asItStoodIn({ ...world, newest: world.days.at(-1) ?? null });
  const reading = { claim: world.claim, source: world.source, publishedAt: world.publishedAt, central };
  const newness = newnessIn(world.days, reading);
  const newest = newness.newest;
  const isOfNewest = (report: string): boolean =>
    newest !== null && world.publishedAt(report)?.slice(0, newest.length) === newest;
  /** Lines so far; a few that the reports themselves set apart take no room from what is known. */
  const length = (): number =>
    [...printed.values()].reduce((sum, part) => sum + part.length, 0) - Math.min(MOST_SET_APART, setApart());
  const setApart = (): number => (printed.get("disputed") ?? []).filter((line) => draftOf.get(line)?.whole).length;
  /** A noun that a telling opens with as if it were known, which neither what was told before nor most openings of the story name. */
  const opensUnknown = (telling: string, { part, whole }: SentenceDraft): boolean => {
    const noun = unknownOpening(telling, introducedFor(part), whole !== undefined);
    return noun !== null && !central.words.opening.has(stem(fold(noun.slice(noun.lastIndexOf(" ") + 1))));
  };
  /** The words of a sentence, with what its report says of those whom it names and nothing before does. */
  const introduced = ({ draft }: CheckedDraft): string =>
    nameWhole(wordsOfWhole(draft.text), draft, (word) => introducedFor(draft.part).has(stem(word))).text;
  const claimsOf = ({ draft }: CheckedDraft): readonly (Claim | undefined)[] => [
    ...draft.claims.map((id) => world.claim(id)),
    ...(sentenceAt(draft, reading)?.claims ?? []),
  ];
  /** Whether its words can be understood; `short`: however few they are. */
  const isClear = (one: CheckedDraft, short: boolean): boolean => {
    const { draft } = one;
    const words = wordsOfWhole(draft.text);
    const before = introducedFor(draft.part);
    if (draft.whole && whyUnprintable(draft.whole) !== null) return false;
    const told = short ? asSides(words) : words;
    const why = whyNotAlone(told, before, world.surnames, short ? LONGEST_SIDES : undefined);
    return (
      (why === null || (short && why === TOO_SHORT)) &&
      !claimsOf(one).some(isOfOthers) &&
      !opensUnknown(words, draft) &&
      (bareSurname(words, world.surnames, before) === null ||
        bareSurname(introduced(one), world.surnames, before) === null)
    );
  };
  const isUnderstood = (one: CheckedDraft): boolean =>
    isClear(one, false) &&
    !(one.draft.part === "known" && claimsOf(one).some(isChangedSince)) &&
    !claimsOf(one).some(isPassed);
  /** Whether words stand in no sentence that is printed whole. */
  const isNew = (words: string): boolean => ![...printedWhole].some((told) => told.includes(words));
  const isFresh = ({ draft }: CheckedDraft): boolean => isNew(wordsOfWhole(draft.text));
  const isTellable = (one: CheckedDraft): boolean => isFresh(one) && isUnderstood(one) && one.holds();
  /** A whole sentence of a report, else the line itself, else a sentence that fewer reports tell; null where none can be understood alone. */
  const choose = (drafted: CheckedDraft, all: boolean): CheckedDraft | null => {
    // The sentence stands in the brief already, for something else that it tells.
    if (drafted.rather.some((one) => !isFresh(one))) return null;
    const rather = drafted.rather.find(isTellable);
    if (rather) return rather;
    if (drafted.draft.onlyRather === true) return null;
    // Who speaks in words that no sentence with a name holds is read from what stands around them: told where little else is.
    if (!all && isQuoteAlone(drafted.draft, world.claim)) return null;
    const meant = tellingsIn(drafted.draft.text).every(
      (telling) => unknownIn(telling, introducedFor(drafted.draft.part), world.surnames) === null,
    );
    return meant || drafted.draft.orElse === undefined ? drafted : (drafted.orElse.find(isTellable) ?? null);
  };
  const linesOf = linesIn({ world, memory, known, parts, laid: asItStood });
  const isWithDead = countsDeadToo(questions);
  const apartFrom = (question: ToldQuestion, lines: readonly CheckedDraft[]): readonly CheckedDraft[] =>
    lines.flatMap((one) => (one.instead.length === 0 || (one.holds() && !isWithDead(question)) ? [one] : one.instead));
  /** Questions of which a line tells what changed, or who denies it. */
  const withHistory = new Set<string>();
  const disputes: Dispute[] = [];
  const pool = poolOf(
    questions.map((question) => {
      const { lines, wholes, sides } = linesOf(question, false);
      if (sides.length > 0) disputes.push({ question, sides });
      if (HISTORY.has(question.question.verdict.kind) && lines.some(({ draft }) => tellsHistory(draft)))
        withHistory.add(question.question.id);
      return { question, lines: [...apartFrom(question, lines), ...wholes] };
    }),
    reading,
    newness.of,
  );
  const counted = countedIn(pool, reading);
  /** Counted lines that stand in the support of a whole sentence; `only`: those of this question. */
  const besideOf = (one: CheckedDraft, only: ToldQuestion | null): readonly Candidate[] => {
    const place = one.draft.whole ? sentenceAt(one.draft, reading) : null;
    const own = reportsTold(one.draft);
    const fresh = (place === null ? [] : (counted.at.get(place) ?? [])).filter(
      ({ one: other, question }) =>
        (only === null || only === question) &&
        !standBeside.has(other) &&
        !seen.has(other.draft.text) &&
        !before.tells(question),
    );
    const more = fresh.filter(({ one: other }) => [...reportsTold(other.draft)].some((id) => !own.has(id)));
    // What no other report tells is told by the sentence itself.
    for (const { one: other } of fresh) if (!more.some((kept) => kept.one === other)) standBeside.add(other);
    return more
      .filter(({ one: other }) => reportsTold(other.draft).size > own.size && other.holds())
      .slice(0, MOST_BESIDE);
  };
  const isNotKnown = notKnownIn(reading, isOfNewest);
  /** A line of nobody but those who tell as much in a sentence that stands in the brief. */
  const isToldWhole = (draft: SentenceDraft): boolean =>
    draft.part === "known" &&
    draft.answers.length === 1 &&
    placesOf(draft, reading).some((place) => {
      const told = toldAt.get(place);
      return told !== undefined && [...reportsTold(draft)].every((id) => told.has(id));
    });
  /** The answers that a line tells; a whole sentence, all that stand in it. */
  const answersIn = (draft: SentenceDraft, place: CentralSentence | null): SentenceDraft["answers"] =>
    place?.answers ?? draft.answers;
  /** The questions that a line answers; a whole sentence, all that it tells. */
  const askedIn = ({ draft }: CheckedDraft): readonly string[] => [
    ...draft.questions,
    ...(draft.whole ? (sentenceAt(draft, reading)?.questions ?? []) : []),
  ];
  const room = roomFor(questions.filter((question) => reportsOf(question) > 1).length);
  /** A saying of one report among what is told as so. */
  const isSaying = (question: ToldQuestion, { part }: SentenceDraft): boolean =>
    reportsOf(question) < 2 && question.draft.comparer.render.group === "statements" && part !== "said";
  /** A toll of an earlier day that later ones outgrew; of a row of changes the last. */
  const tellsOutgrown = (draft: SentenceDraft): boolean => {
    const { bearings = [] } = draft.answers.at(-1) ?? {};
    if (draft.whole === undefined) return bearings.length > 0 && bearings.every(({ claim }) => isOutgrown(claim));
    return isOutgrownIn(sentenceAt(draft, reading)?.claims ?? [], isOutgrown);
  };
  /** `isSide`: it is told with what is set against it. */
  const mayPut = (question: ToldQuestion, { draft, holds }: CheckedDraft, isSide = false): boolean => {
    if ((printed.get(draft.part) ?? []).length >= room.of(draft.part) || seen.has(draft.text)) return false;
    if (isSaying(question, draft) && (sayings.get(draft.part) ?? 0) >= MOST_SAID) return false;
    if ((OF_NOW.has(draft.part) || draft.whole) && draft.answers.every(isOvertaken)) return false;
    if (draft.whole && draft.part === "disputed" && draft.answers.every(isAdmittedSince)) return false;
    if (!isWellTold(draft, world.reportIds.length, world.days.length < 2 ? () => true : isOfNewest)) return false;
    if (draft.part !== "disputed" && tellsOutgrown(draft)) return false;
    if (draft.whole && draft.claims.some((id) => isStale(world.claim(id)))) return false;
    const place = sentenceAt(draft, reading);
    if (isNotKnown(draft) || (!draft.whole && isToldWhole(draft)) || singly.withOldFigure(draft, place)) return false;
    if (!holds()) return false;
    const own = IN_WORDS_OF_REPORTS.has(question.draft.comparer.render.group) || draft.whole !== undefined;
    if (
      own &&
      !isSide &&
      tellingsIn(draft.text).some(
        (telling, at) => !(at > 0 && OF_A_FIGURE.test(telling)) && opensUnknown(telling, draft),
      )
    )
      return false;
    return !own || draft.part === "disputed" || !retold.covers(draft.text);
  };
  const put = (question: ToldQuestion, chosen: CheckedDraft, isSide = false): boolean => {
    if (!mayPut(question, chosen, isSide)) return false;
    const { draft } = chosen;
    const part = printed.get(draft.part) ?? [];
    const place = sentenceAt(draft, reading);
    seen.add(draft.text);
    retold.add(draft.text);
    novelty.add(draft.text);
    for (const id of askedIn(chosen)) answered.set(id, draft.part);
    for (const { id } of answersIn(draft, place)) answersTold.add(id);
    introduce(draft.part, draft.whole ? introduced(chosen) : draft.text);
    const beside = besideOf(chosen, isSide ? question : null);
    const made = withBeside(
      draft,
      beside.map(({ one }) => one.draft),
    );
    const whole = checkBeside(made, world).length > 0 ? draft : made;
    // A whole sentence tells its day itself.
    const text = draft.whole ? whole.text : `${draft.text.replace(/\.$/u, "")}${whenTold(draft)}.`;
    const line = { part: draft.part, text, claims: whole.claims, questions: whole.questions };
    part.push(line);
    draftOf.set(line, draft);
    if (place !== null) toldAt.set(place, reportsTold(draft));
    if (draft.whole) printedWhole.add(wordsOfWhole(draft.text));
    // What the sentence tells is told, whether or not its support counts those who tell it.
    for (const { one, question: asked } of beside) {
      standBeside.add(one);
      before.add(asked);
    }
    printed.set(draft.part, part);
    if (isSaying(question, draft)) sayings.set(draft.part, (sayings.get(draft.part) ?? 0) + 1);
    if (!draft.whole || !HISTORY.has(question.question.verdict.kind)) before.add(question);
    return true;
  };
  /** The sentences of reports that tell what a line counts, the most central first. */
  const sentencesFor = ({ one }: Candidate): readonly Candidate[] => {
    const places = new Set(placesOf(one.draft, reading));
    return pool.filter(({ one: other, place }) => other.draft.part === "known" && place !== null && places.has(place));
  };
  /** A sentence that only tells what the line of what changed, or of who denies it, tells with its history. */
  const isHistoryAlone = ({ place, one }: Candidate): boolean =>
    one.draft.part !== "disputed" && place !== null && [...place.questions].every((id) => withHistory.has(id));
  const inPassage = passageIn({
    ...world,
    isOfNewest,
    // How things stood on an earlier day, and what is told of others, is told by nobody else.
    mayStand: (claim) => !isOfOthers(claim) && !isStale(claim) && !isChangedSince(claim) && !isPassed(claim),
    claimsAt: central.claimsAt,
    told: introducedFor,
    isNew,
    isTellable,
  });
  const attempt = (candidate: Candidate): boolean => {
    const { question, one } = candidate;
    const isCount = !one.draft.whole || COUNTS.has(question.draft.comparer.render.group);
    if (standBeside.has(one) || (isCount && before.tells(question))) return false;
    if (one.draft.part === "disputed" && askedIn(one).some((id) => answered.get(id) === "disputed")) return false;
    if (one.draft.slight && central.voices < 2) return false;
    if (one.draft.whole) {
      const told = isHistoryAlone(candidate) ? null : inPassage(one);
      return told !== null && put(question, told);
    }
    if (!seen.has(one.draft.text) && counted.lines.has(candidate))
      for (const whole of sentencesFor(candidate))
        if (isTellable(whole.one) && put(whole.question, whole.one)) return true;
    if (printedWhole.size >= SOME && isBareOne(one.draft)) return false;
    const chosen = choose(one, false);
    return chosen !== null && put(question, chosen);
  };
  const worthOf = worthIn({ central, novelty, singly, answered, answersTold });
  // Told before all else, so that neither side stands alone among what is known; and again, when more was told of whom they speak.
  const settled = new Set<ToldQuestion>();
  const putDisputes = (): void => {
    for (const { question, sides } of bestFirst(disputes, reading)) {
      if (settled.size >= MOST_DISPUTES) return;
      if (settled.has(question) || answered.get(question.question.id) === "disputed") continue;
      const pair = sides.find((both) =>
        both.every((one) => isFresh(one) && isClear(one, true) && mayPut(question, one, true)),
      );
      if (pair?.every((one) => put(question, one, true))) settled.add(question);
    }
  };
  putDisputes();
  const opened = new Set(printed.keys());
  const waiting = new Set(pool.filter(({ question, one }) => !settled.has(question) || one.draft.part === "disputed"));
  // What is printed tells who and what is meant by sentences that could not be understood before: all are asked again.
  for (let more = true; more && length() < room.all; ) {
    more = false;
    const ranked = [...waiting]
      .map((candidate) => ({ candidate, worth: worthOf(candidate) }))
      .filter(({ candidate: { one }, worth }) => {
        if (worth === Number.NEGATIVE_INFINITY) return false;
        const { least, isLong } = leastWorth(length(), room.all, central.voices);
        return worth > least || (isLong && !one.draft.whole && reportsTold(one.draft).size > 1);
      })
      .sort((a, b) => b.worth - a.worth);
    for (const { candidate } of ranked) {
      if (!attempt(candidate)) continue;
      waiting.delete(candidate);
      more = true;
      break;
    }
  }
  putDisputes();
  // Where little is told, what one report says that somebody said is worth a sentence too.
  const rest = (question: ToldQuestion, slight: boolean): void => {
    if (settled.has(question) || before.tells(question)) return;
    for (const one of apartFrom(question, linesOf(question, slight).made)) {
      const chosen = choose(one, true);
      if (chosen !== null) put(question, chosen);
    }
  };
  for (const question of questions) if (length() < SHORTEST) rest(question, false);
  for (const question of questions)
    if (length() < SHORTEST && question.draft.comparer.render.slight) rest(question, true);
  // The questions that weigh most stand first: where that is a figure that changed, or a dispute, the brief opens with it.
  const first = [...printed.keys()].find((part) => LEADING.has(part) && !opened.has(part));
  const order: readonly BriefPart[] = first ? [first, ...PARTS] : PARTS;
  const all = [...new Set(order)].flatMap((part) => printed.get(part) ?? []);
  // That there was one at all is said by whatever else is told of it.
  const telling = all.filter(({ text }) => !THERE_WAS.test(text));
  return printedIn(telling.length > 1 ? telling : all, above, draftOf, world);
};
