import type { Claim } from "../claim/claim.ts";
import type { FrameRender } from "../frames/frame-render.ts";
import { capitalise } from "../frames/render-words.ts";
import { contentStems } from "../lineage/words.ts";
import type { StoryContext } from "../picture/context.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { areOneCount, firmestOf, liesWithin } from "../picture/firmest.ts";
import type { BriefPart, VerdictKind } from "../picture/picture.ts";
import { moodDenied, sameProposition } from "../picture/relations.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import { type BySides, bySides } from "./by-sides.ts";
import { cameOf, changed, turnedIn } from "./changed.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import { isCounted } from "./made-lines.ts";
import { isNoChange } from "./no-change.ts";
import { saysOfTheSame } from "./of-one-matter.ts";
import { partOfSaying } from "./part-of-whole.ts";
import { reverses } from "./reversal.ts";
import { areRivalVoices, areSetBeside, isClaimedAgainst, isSpoken, isTakenDown, withStrays } from "./rival-voices.ts";
import { type AsTold, asTold } from "./tells-as-much.ts";
import { isThingDenied } from "./thing-denied.ts";
import { tiedRow } from "./tied-row.ts";
import { speakersOf, supportOf, told, withOneAsWord } from "./told-by.ts";
import { saidToChange } from "./told-change.ts";
import { areTwoThings } from "./two-things.ts";
import { OWN_WORDS, PART_OF_STATUS, partOfAnswer, TERSE, wholeDrafts } from "./whole-drafts.ts";
import type { SentenceSource } from "./whole-sentence.ts";

/** A sentence of many figures serves nobody: the latest are told, all stand on the page. */
const MOST = 5;

/** The answer that more reports tell than any other. */
const mostTold = (answers: readonly AnswerDraft[]): AnswerDraft | null => {
  const [first, second] = [...answers].sort((a, b) => b.reports.length - a.reports.length);
  return first && (second === undefined || first.reports.length > second.reports.length) ? first : null;
};

/** So many are told by their number alone. */
const MANY = 3;

/** Words by which a saying tells that something is not so. */
const NEGATED = /\b(?:not|no|never|nobody|nothing|none|neither|nor|cannot|without)\b|n['’]t\b/iu;

const BELIEVES = /^(?:believ(?:e|es|ed|ing)|think|thinks|thought|suspect(?:s|ed)?)$/iu;

/** Whoever tells it only thinks it, and claims nothing. */
const isBelieved = ({ bearings }: AnswerDraft): boolean =>
  bearings.every(({ claim: { attribution } }) => BELIEVES.test(attribution[0]?.cue ?? ""));

const isNumber = ({ quantity }: AnswerDraft): boolean => quantity !== null && quantity.words === undefined;

/** One report tells them all. */
const isOfOne = (answers: readonly AnswerDraft[]): boolean =>
  new Set(answers.flatMap(({ reports }) => reports)).size === 1;

/** The same origin gives a figure where the other gives "dozens". */
const tellsMore = (a: AnswerDraft, b: AnswerDraft): boolean =>
  a.status === b.status &&
  b.quantity?.words !== undefined &&
  a.quantity !== null &&
  a.quantity.words === undefined &&
  b.origins.every((origin) => a.origins.some((one) => one.id === origin.id));

/**
 * What a question adds to the brief: its verdict in a sentence, and one for each weaker telling beside it. `slight`: also
 * what its frame finds not worth one.
 */
export const sentencesOf = (
  asked: ToldQuestion,
  context: StoryContext,
  slight: boolean,
  sourceOf: (report: string) => SentenceSource | undefined,
): SentenceDraft[] => {
  const publishedAt = (report: string): string | null => sourceOf(report)?.publishedAt ?? null;
  const { question, draft, case: laid } = asked;
  const { render } = draft.comparer;
  const isHeadline = ({ report, start }: Claim): boolean => {
    const title = sourceOf(report)?.titleSpan;
    return title != null && start >= title.start && start < title.end;
  };
  const narrowed = new Map<AnswerDraft, AsTold>();
  /** Told in words of a report's own, an answer stands on those alone who tell as much. */
  const narrow = (answer: AnswerDraft): AsTold => {
    const known = narrowed.get(answer) ?? asTold(answer, render, (one) => render.value([one], context), isHeadline);
    narrowed.set(answer, known);
    return known;
  };
  const clause = (answer: AnswerDraft): string => render.clause(narrow(answer).bearings, context);
  const content = (answer: AnswerDraft): string => (render.content ?? render.clause)(narrow(answer).bearings, context);
  const value = (answer: AnswerDraft): string => render.value(narrow(answer).bearings, context);
  const sentence = (part: BriefPart, text: string, answers: readonly AnswerDraft[]): SentenceDraft => {
    const standing = answers.map((answer) => narrow(answer).answer);
    return {
      part,
      text: `${withOneAsWord(capitalise(text))}.`,
      answers: standing,
      questions: [question.id],
      claims: [...new Set(standing.flatMap((answer) => answer.bearings.map((bearing) => bearing.claim.id)))],
    };
  };
  /** " that the dam broke", " having killed nine"; words in marks, and a telling that opens with a capital, stand behind a colon. */
  const that = (told: string, verb: string): string => {
    if (told.startsWith("having ") || (verb === "denied" && isThingDenied(told))) return ` ${told}`;
    return render.content && /^[“"\p{Lu}]/u.test(told) ? `: ${told}` : ` that ${told}`;
  };
  /** "X denied that ...", "it is claimed that ...": what is told so always says by whom, where anybody is named. */
  const by = (answer: AnswerDraft, verb: string): string => {
    const standing = narrow(answer).answer;
    const speakers = speakersOf(standing);
    const said = content(answer);
    // The claim's own words are the denial ("Pakistan denies backing them").
    if (verb === "denied" && /\bden(?:y|ies|ied)\b/iu.test(said)) return told(standing, said);
    const words = `${speakers === "" ? `it is ${verb}` : `${speakers} ${verb}`}${that(said, verb)}`;
    return `${words} ${supportOf(standing, words)}`;
  };
  const tell = (answer: AnswerDraft): string => {
    if (answer.status === "denied") return by(answer, "denied");
    if (answer.status === "claimed") return by(answer, isBelieved(answer) ? "believed" : "claimed");
    // Where the telling itself is what is told, who tells it is no matter of "according to".
    const standing = narrow(answer).answer;
    return render.content && speakersOf(standing) !== "" ? by(answer, "said") : told(standing, clause(answer));
  };
  /** What a side gives, and what it gave before. */
  const tellSide = (answer: AnswerDraft): string => {
    const before = figures().before(answer).map(value);
    return before.length === 0 ? tell(answer) : `${tell(answer)}, earlier ${before.join(", then ")}`;
  };
  /** A denial of what was just told need not tell it again. */
  const denial = (answer: AnswerDraft, of: readonly AnswerDraft[]): string => {
    if (!of.some((one) => sameProposition(answer, one))) return by(answer, "denied");
    const speakers = speakersOf(answer);
    const words = speakers === "" ? "it is denied" : `${speakers} denied it`;
    return `${words} ${supportOf(answer, words)}`;
  };
  /**
   * An answer as a line of its own. Where one report tells it, or its frame's words leave out what makes it news, it is told in a whole sentence of
   * a report; what a frame makes of one sentence is never printed instead of it.
   */
  const line = (part: BriefPart, answer: AnswerDraft): SentenceDraft => {
    const words = tell(answer);
    const made = sentence(OWN_WORDS.has(render.group) ? partOfSaying(part, words) : part, words, [answer]);
    const { reports } = narrow(answer).answer;
    const terse = TERSE.has(render.group);
    if (reports.length > 1 && !terse && !OWN_WORDS.has(render.group)) return made;
    const whole = wholeDrafts(asked, part, answer, sourceOf);
    const asMany = (one: (typeof whole)[number]): boolean => (one.answers[0]?.reports.length ?? 0) >= reports.length;
    if (!OWN_WORDS.has(render.group))
      return { ...made, rather: terse ? whole : whole.filter(asMany), onlyRather: true };
    // A headline is no sentence.
    const onlyRather = narrow(answer).bearings.every(({ claim }) => isHeadline(claim));
    return { ...made, onlyRather, rather: whole.filter(asMany), orElse: whole.filter((one) => !asMany(one)) };
  };
  const partOf = (answer: AnswerDraft): BriefPart => partOfAnswer(answer, render);
  /** Tellings by themselves, where those of a whole sentence do not stand together. */
  const or = (one: SentenceDraft, told: readonly AnswerDraft[]): SentenceDraft =>
    render.group !== "statements" || answers.length < 2
      ? one
      : { ...one, instead: told.map((answer) => line(partOf(answer), answer)) };
  /** Figures of the hurt that differ only by those who died are one count: what most reports tell is told then. */
  const orMost = (one: SentenceDraft): SentenceDraft => {
    const [first, ...others] = answers;
    if (first === undefined || !answers.every(({ bearings }) => bearings[0]?.claim.harm === "injured")) return one;
    const most = others.reduce((best, answer) => (answer.reports.length >= best.reports.length ? answer : best), first);
    return { ...one, instead: [line(partOf(most), most)] };
  };
  const shown = readable(laid.answers, render, value);
  // A dispute is told with all its sides, or not at all.
  const sides = shown.length < laid.answers.length ? laid.answers : shown;
  const textOf = (id: string): string | undefined => sourceOf(id)?.text;
  const stands = laid.others.filter((one) => one.status !== "claimed" || !isTakenDown(one, textOf));
  const claimed = stands.filter((one) => one.status === "claimed" && isSpoken(one) && isNumber(one));
  const world = { text: textOf, publishedAt };
  let found: BySides | null = null;
  /** Asked of a dispute alone: it reads all tellings of all figures. */
  const figures = (): BySides => {
    found ??= bySides(withStrays(sides, laid.strays), claimed, laid.clashes, world);
    return found;
  };
  const answers = (question.verdict.kind === "disputed" ? figures().answers : shown).slice(-MOST);
  // A denial that nobody is told to make is none that anybody could be asked about.
  const denials = laid.denials.filter((one) => one.origins.length >= MANY || speakersOf(one) !== "");
  const came = laid.others.filter((answer) => laid.outcomes.some(({ ahead }) => ahead?.id === answer.id));
  // What several reports tell is worth a line, though it is printed in the words of those alone who tell as much.
  const isWorth = ({ bearings }: AnswerDraft): boolean =>
    render.worth === undefined || render.worth(bearings, context) || (slight && render.slight?.(bearings) === true);
  const last = answers.at(-1);
  // What one side tells and the other claims otherwise is the difference that counts, whichever of them was read as a claim.
  const against = last === undefined ? [] : stands.filter((one) => isClaimedAgainst(one, last));
  const weaker = stands
    .filter((answer) => !against.includes(answer))
    .filter((answer) => answer.status in PART_OF_STATUS && answer.origins.length > 0 && !laid.strays.includes(answer))
    .filter((answer) => answers.every((one) => value(one) !== value(answer)))
    // What was ahead is told with what came of it, and never as if it still were.
    .filter((answer) => !came.includes(answer))
    .filter((answer) => !laid.others.some((other) => tellsMore(other, answer)))
    .filter((answer) => answer.status !== "planned" || isWorth(answer))
    .map((answer) => line(partOf(answer), answer));
  /** What each voice gave last, where two of them cannot both be right: whoever else told a figure had it from one of them, or of something else. */
  const voiced = question.verdict.kind === "disputed" && laid.denials.length === 0 ? figures().voiced : [];
  if (voiced.length > 1 && voiced.length <= MOST && isCounted(render.group))
    return [
      {
        ...withClaims(
          sentence(
            "disputed",
            `${isOfOne(voiced) ? "accounts" : "reports"} differ: ${voiced.map(tellSide).join("; ")}`,
            voiced,
          ),
          voiced.flatMap(figures().before),
        ),
        voiced: true,
      },
      ...weaker.filter(({ answers: told }) => !told.some((one) => voiced.some(({ id }) => id === one.id))),
    ];
  /** Who denies having done it leaves the answers standing: told on its own. */
  const apart = denials
    .filter((one) => one.bearings.some(({ claim }) => moodDenied(claim) === "doer"))
    .filter((one) => !answers.some((answer) => sameProposition(one, answer)))
    .map((one) => sentence("disputed", by(one, "denied"), [one]));
  if (last && against.length > 0)
    return [
      sentence("disputed", `reports differ: ${[last, ...against].map(tell).join("; ")}`, [last, ...against]),
      ...weaker,
    ];
  const { withdrawn } = laid;
  if (!last && withdrawn.length > 0)
    return withdrawn.map(({ answer, by: taking }) => {
      const made = sentence("disputed", `retracted by whoever told it: ${tell(answer)}`, [answer]);
      return { ...made, claims: [...made.claims, taking.claim.id] };
    });
  if (!last) return denials.map((one) => sentence("disputed", tell(one), [one]));
  const plain =
    denials.length === 0 && laid.layer !== "claimed" && !["changed", "disputed"].includes(question.verdict.kind);
  if (plain && !answers.some(isWorth)) return weaker;
  const kind = standing(question.verdict.kind, laid.answers, answers);
  // Sayings of one voice stand beside each other, and the fullest tells the rest; only one that says the opposite replaces another.
  // Two tellings of the same words, of which one was read with its "not", are no change.
  const turned = laid.clashes.some(
    ({ a, b }) => a.polarity === b.polarity || NEGATED.test(value(a)) !== NEGATED.test(value(b)),
  );
  if (question.verdict.rule === "verdict/outcome" && came.length > 0) {
    const of = answers.filter((answer) => laid.outcomes.some((one) => one.came.id === answer.id));
    const done = of.length > 0 ? of : [last];
    return [or(cameOf(came.slice(-MOST), done, { sentence, tell, value, publishedAt }), done), ...apart, ...weaker];
  }
  // What followed is told of the same: tellings that share few words are set side by side on the page alone.
  const ofOne = answers.every((answer) => saysOfTheSame(value(last), value(answer)));
  // What only followed is no change: the later must say that the earlier is so no more.
  if (
    render.group === "statements" &&
    kind === "changed" &&
    question.verdict.rule === "verdict/new-state" &&
    turned &&
    ofOne &&
    !answers.slice(0, -1).some((earlier) => reverses(last, earlier))
  )
    return [line(partOf(last), last), ...apart, ...weaker];
  if (
    render.group === "statements" &&
    (!turned || !ofOne) &&
    (kind === "changed" || kind === "undecided" || (kind === "disputed" && !ofOne))
  ) {
    const fullest = answers.reduce((best, one) => (value(one).length > value(best).length ? one : best), last);
    return [line(partOf(fullest), fullest), ...apart, ...weaker];
  }
  // Each is the word of a voice of its own: two that one report sets against each other differ, whatever it tells them of.
  const rivals = kind === "disputed" && answers.length > 1 && (areRivalVoices(answers) || areSetBeside(answers));
  // What a frame makes of a deed or a number leaves out what tells two of them apart: set side by side they would mislead.
  if (
    !(rivals && answers.every(({ quantity }) => quantity !== null)) &&
    TERSE.has(render.group) &&
    answers.length > 1 &&
    (kind === "disputed" || kind === "undecided" || kind === "compatible")
  )
    return [...[...answers].reverse().map((answer) => line(partOf(answer), answer)), ...apart, ...weaker];
  // One report that tells two figures tells of two things: none disputes the other, and none came of it.
  const oneReport = isOfOne(answers);
  if (
    !rivals &&
    oneReport &&
    answers.length > 1 &&
    denials.length === 0 &&
    (kind === "disputed" || kind === "undecided")
  )
    return [...[...answers].reverse().map((answer) => line(partOf(answer), answer)), ...apart, ...weaker];
  switch (kind) {
    case "changed": {
      const row = saidToChange(tiedRow(answers, world), world);
      const now = row.at(-1) ?? last;
      // What was taken back is told with what stands.
      const isNoRow = row.length < 2 && last.quantity !== null && question.verdict.rule !== "verdict/withdrawn";
      const isNone = isNoRow || isNoChange(question.verdict.rule, row);
      const told = isNone ? null : changed(asked, row, { sentence, tell, value, publishedAt });
      // What goes with what holds now: an admission is told in its own words.
      const beside = (turnedIn(asked, answers)?.beside ?? []).map((answer) => line(partOf(answer), answer));
      // What a toll came to is told in our words where no sentence tells it so that it can be understood alone.
      const one = line(partOf(now), now);
      const toll = isNoRow && render.group === "harm" ? { ...one, onlyRather: false } : one;
      return [told === null ? toll : orMost(or(told, [now])), ...beside, ...apart, ...weaker];
    }
    case "disputed":
      if (answers.length < 2 && denials.length === 0) return [line(partOf(last), last), ...apart, ...weaker];
      // What one report tells far apart, once in its own voice, are two things to it, and no dispute.
      if (denials.length === 0 && answers.some((one) => answers.some((other) => areTwoThings(one, other)))) {
        const spoken = answers.filter((one) => !answers.some((other) => areTwoThings(one, other)) || isSpoken(one));
        if (spoken.length < 2 || !areRivalVoices(spoken.filter(isSpoken)) || spoken.length === answers.length) {
          const most = mostTold(answers);
          return most === null ? weaker : [line(partOf(most), most), ...weaker];
        }
        return [orMost(sentence("disputed", `reports differ: ${spoken.map(tell).join("; ")}`, spoken)), ...weaker];
      }
      return [
        orMost(
          withClaims(
            sentence(
              "disputed",
              `${oneReport ? "accounts" : "reports"} differ: ${[...answers.map(tellSide), ...denials.map((one) => denial(one, answers))].join("; ")}`,
              [...answers, ...denials],
            ),
            answers.flatMap(figures().before),
          ),
        ),
        ...weaker,
      ];
    case "denied":
      return [
        sentence("disputed", [...answers.map(tell), ...denials.map((one) => denial(one, answers))].join("; "), [
          ...answers,
          ...denials,
        ]),
        ...weaker,
      ];
    case "undecided":
      return [
        orMost(sentence("disputed", `which of these is later is not known: ${answers.map(tell).join("; ")}`, answers)),
        ...apart,
        ...weaker,
      ];
    default:
      // Tellings in words of their own are told one by one: set side by side they say more than any report does.
      if (render.group === "statements") {
        const worth = [...answers]
          .reverse()
          .filter(
            (one) => isWorth(one) && (answers.length === 1 || render.readsAlone?.(narrow(one).bearings) !== false),
          );
        return [...worth.map((answer) => line(partOf(answer), answer)), ...apart, ...weaker];
      }
      if (kind === "compatible" && answers.every(({ quantity }) => quantity !== null)) {
        const firmest = firmestOf(answers) ?? last;
        // "dozens" and "at least 50" say nothing beside the 59 that they hold.
        const rest = answers
          .filter((answer) => answer !== firmest && answer.quantity?.words !== "some" && !liesWithin(firmest, answer))
          // With the attacker or without: set side by side they look like two counts.
          .filter((answer) => !areOneCount(firmest, answer))
          .reverse();
        const shownHere = [firmest, ...rest];
        return [sentence(partOf(firmest), shownHere.map(tell).join("; "), shownHere), ...apart, ...weaker];
      }
      if (answers.length === 1) return [line(partOf(last), last), ...apart, ...weaker];
      // The latest first, where their order is known.
      return [
        or(sentence(partOf(last), [...answers].reverse().map(tell).join("; "), answers), answers),
        ...apart,
        ...weaker,
      ];
  }
};

/** Of answers told in the words of reports those that can be understood alone; one that only tells less of another gives way to it. */
const readable = (
  answers: readonly AnswerDraft[],
  { readsAlone, group }: FrameRender,
  value: (answer: AnswerDraft) => string,
): readonly AnswerDraft[] => {
  if (group !== "statements" || readsAlone === undefined) return answers;
  const alone = answers.filter(({ bearings }) => readsAlone(bearings));
  const kept = alone.length > 0 ? alone : answers;
  const words = new Map(kept.map((answer) => [answer, new Set(contentStems(value(answer)))]));
  const within = (one: AnswerDraft, other: AnswerDraft): boolean => {
    const [less, more] = [words.get(one), words.get(other)];
    if (!less || !more || one === other || NEGATED.test(value(one)) !== NEGATED.test(value(other))) return false;
    return (
      [...less].every((word) => more.has(word)) && (less.size < more.size || kept.indexOf(one) < kept.indexOf(other))
    );
  };
  return kept.filter((one) => !kept.some((other) => within(one, other)));
};

/** A line with the claims of what it tells besides its answers. */
const withClaims = (one: SentenceDraft, besides: readonly AnswerDraft[]): SentenceDraft => ({
  ...one,
  claims: [...new Set([...one.claims, ...besides.flatMap(({ bearings }) => bearings.map(({ claim }) => claim.id))])],
});

/** A verdict over answers of which only one is told is none over it: it is told plain. */
const standing = (kind: VerdictKind, all: readonly AnswerDraft[], told: readonly AnswerDraft[]): VerdictKind =>
  told.length < all.length && told.length === 1 && (kind === "changed" || kind === "undecided") ? "compatible" : kind;
