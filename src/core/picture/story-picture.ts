import { briefOf } from "../brief/brief.ts";
import { checkWorldOf } from "../brief/check-world.ts";
import { inFull } from "../brief/in-full.ts";
import type { Claim } from "../claim/claim.ts";
import { type Decided, regroupQuestions } from "../decision/index.ts";
import type { Bearing } from "../frames/frame-compare.ts";
import { byEnds } from "../lineage/links.ts";
import { sharedErrors } from "../lineage/rare-errors.ts";
import { translatedQuotes } from "../lineage/translated-quotes.ts";
import type { AnswerSet } from "./answers.ts";
import { answersOf } from "./answers.ts";
import type { StoryContext } from "./context.ts";
import type { AnswerDraft, QuestionDraft } from "./drafts.ts";
import type { ReportEvidence } from "./evidence.ts";
import { apartOf } from "./group-questions.ts";
import { caseOf } from "./judge.ts";
import { controlOf, counterOf, ledgersOf } from "./ledgers.ts";
import { headsOf } from "./main/heads.ts";
import { meetDrafts } from "./meet/meet-drafts.ts";
import { meetFigures } from "./meet/meet-figures.ts";
import { bearingMemory } from "./memory/bearing-memory.ts";
import { clashMemory } from "./memory/clash-memory.ts";
import { type StoryMemory, storyMemory } from "./memory/story-memory.ts";
import type { Tell, ToldWorld } from "./memory/told-memory.ts";
import { reportOrder } from "./order/order.ts";
import { signsOf } from "./order/signs.ts";
import { passageIndex } from "./origins/join-lineage.ts";
import type { Voice } from "./origins/voice.ts";
import { withoutOutsiders } from "./outsiders.ts";
import type { Answer, Ledgers, LineageLink, Origin, Question, StoryPicture } from "./picture.ts";
import { reportCounts } from "./report-counts.ts";
import { withoutOtherItems } from "./round-ups.ts";
import type { Case } from "./verdicts/case.ts";
import { decide } from "./verdicts/index.ts";

/** A question of the picture with what its sentences are made from. */
export interface ToldQuestion {
  readonly question: Question;
  readonly draft: QuestionDraft;
  readonly case: Case;
  /** How much it weighs on the page: reports that answer it, then claims, by the weight of its frame. */
  readonly weight: number;
  /** Roles that nobody fills, in words. */
  readonly missing: readonly string[];
  /** Its line of a ledger; null where it belongs in none. */
  readonly heading: { readonly who: string | null; readonly what: string } | null;
  readonly control: Ledgers["control"][number] | null;
  readonly counter: Ledgers["counters"][number] | null;
}

/**
 * The picture of one story; what is `given` in the order of time, then id. With `decided`, as people decided. With `memory`, what
 * did not change since it was drawn last is not told anew.
 */
export const storyPicture = (
  id: string,
  given: readonly ReportEvidence[],
  decided: Decided | null = null,
  memory: StoryMemory = storyMemory(),
): StoryPicture => {
  const evidence = withoutOtherItems(withoutOutsiders(given));
  const story = memory.read(evidence);
  const { claims, context, lineage, publishers, rank } = story;
  const meeting = {
    find: context.find,
    publishedAt: (one: string) => story.report(one)?.publishedAt ?? null,
    goesOn: story.goesOn,
  };
  const made = memory.drafts.draft(id, { ...story, joins: context.joins });
  const found = meetFigures(meetDrafts(made, meeting, memory.meet), claims, meeting, memory.meet);
  memory.meet.settle();
  const drafts = decided === null ? found : regroupQuestions([...found], decided);
  const standing = decided === null ? evidence : trustedIn(evidence, decided);
  const trusted = decided === null ? claims : standing.flatMap((one) => one.claims);
  const order = reportOrder(
    (report) => story.report(report)?.publishedAt ?? null,
    () => signsOf(drafts, trusted, (draft) => labelOf(draft, context), story.report),
    story.dates,
  );
  const accepted = decided === null ? null : (claim: string): boolean => decided.accepted.has(claim);
  const tell: Tell = (draft, world) => {
    const { report } = world;
    const headline = ({ claim }: Pick<Voice, "claim">): boolean => {
      const title = report(claim.report)?.titleSpan;
      return title !== null && title !== undefined && claim.start >= title.start && claim.end <= title.end;
    };
    const publishedAt = (one: string): string | null => report(one)?.publishedAt ?? null;
    const set = answersOf(draft, { ...world, story: id, rank, headline, publishedAt });
    const { render } = draft.comparer;
    const wordsOf = (answer: AnswerDraft): string => render.value(answer.bearings, world.context);
    const laid = caseOf(draft.id, set, { ...world, wordsOf, ...(accepted === null ? {} : { accepted }) });
    const question = questionOf(draft, set, laid, wordsOf, world.context);
    const told = {
      draft,
      case: laid,
      question,
      weight: weightOf(question, draft, laid),
      missing: render.missing?.(draft.bearings, world.context) ?? [],
      heading: render.ledger?.heading(draft.bearings, world.context) ?? null,
    };
    return { ...told, control: controlOf(told, world), counter: counterOf(told, world) };
  };
  const passages = passageIndex(lineage);
  const world: ToldWorld = {
    context,
    publishers,
    passages,
    report: story.report,
    order,
    clashes: clashMemory(null),
    bearings: bearingMemory(),
    voice: (claim, make) => make(claim),
    answer: (_, __, make) => make(passages),
  };
  const told = drafts.map((draft) => memory.told.tell(draft, { ...story, world }, tell));
  memory.told.settle();
  const shown = told.filter(
    ({ case: laid }) =>
      laid.layer !== null || laid.denials.length > 0 || laid.asides.length > 0 || laid.stages.length > 0,
  );
  shown.sort((a, b) => b.weight - a.weight || (a.question.id < b.question.id ? -1 : 1));
  const questions = shown.map((one) => one.question);
  const origins = new Map<string, Origin>();
  for (const one of shown) for (const origin of originsOf(one).values()) keepStated(origins, origin);
  const checking = checkWorldOf(context, story, [...origins.values()]);
  const heads = headsOf(standing, shown, checking.surnames, story.days.at(-1) ?? "");
  const { title } = heads;
  const main = memory.main.facts(shown, {
    ...story,
    heads,
    evidence: standing,
    named: decided === null ? story.named : () => namedIn(trusted, context),
  });
  return {
    id,
    title,
    reports: story.reportIds,
    main,
    origins: [...origins.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    lineage: withLinks(lineage.links, [
      ...sharedErrors(story.reports),
      ...shown.flatMap((one) => one.case.answers.flatMap(translationsOf)),
    ]),
    questions,
    // What befell others is told on the page, and is no news of the story.
    brief: briefOf(
      shown.filter(({ draft }) => apartOf(draft.key) === null),
      checking,
      origins,
      memory.brief.next({ ...story, ...checking }),
      [title, ...Object.values(main).flatMap((fact) => fact?.text ?? [])],
      shown.filter(({ draft }) => apartOf(draft.key) !== null),
    ),
    ledgers: ledgersOf(shown, { context, report: story.report }),
    joins: context.joins,
    unreported: [
      ...(main.date === null || main.date.inferred ? ["No claim that was read gives the day of the event."] : []),
      ...(main.place === null ? ["No claim that was read names the place of the event."] : []),
      ...new Set(shown.flatMap(({ missing }) => missing)),
    ].sort(),
  };
};

/** Of one origin what is stated of it goes before what is inferred. */
const keepStated = (origins: Map<string, Origin>, origin: Origin): void => {
  const known = origins.get(origin.id);
  if (!known || (known.basis === "inferred" && origin.basis === "stated")) origins.set(origin.id, origin);
};

const toldBy = new WeakMap<ToldQuestion, ReadonlyMap<string, Origin>>();

/** The origins of one question; kept with it. */
const originsOf = (told: ToldQuestion): ReadonlyMap<string, Origin> => {
  const known = toldBy.get(told);
  if (known) return known;
  const found = new Map<string, Origin>();
  const { answers, others, denials } = told.case;
  for (const answer of [...answers, ...others, ...denials])
    for (const origin of answer.origins) keepStated(found, origin);
  toldBy.set(told, found);
  return found;
};

/** A rejected claim stands beside its question and speaks for nothing else either. */
const trustedIn = (evidence: readonly ReportEvidence[], { rejected }: Decided): readonly ReportEvidence[] =>
  evidence.map((one) => ({ ...one, claims: one.claims.filter(({ id }) => !rejected.has(id)) }));

/** Canonical ids of all that some claims and their settings name. */
const namedIn = (claims: readonly Claim[], context: StoryContext): ReadonlySet<string> =>
  new Set(
    claims.flatMap(({ roles, setting }) =>
      [...Object.values(roles), setting?.place].flatMap((role) => (role?.entity ? [context.find(role.entity)] : [])),
    ),
  );

const translations = new WeakMap<AnswerDraft, readonly LineageLink[]>();

/** Kept with the answer: most do not change when a report comes. */
const translationsOf = (answer: AnswerDraft): readonly LineageLink[] => {
  const known = translations.get(answer);
  if (known) return known;
  const found = translatedQuotes([answer.bearings.map(({ claim }) => claim)]);
  translations.set(answer, found);
  return found;
};

/** Sorted links with some more. */
const withLinks = (links: readonly LineageLink[], more: readonly LineageLink[]): readonly LineageLink[] =>
  more.length === 0 ? links : [...links, ...more].sort(byEnds);

const labelOf = (draft: QuestionDraft, context: StoryContext): string => {
  const place = draft.bearings.find((bearing) => bearing.place)?.place;
  return place && draft.key["place"]
    ? place.name
    : draft.comparer.render.question(draft.bearings, context).replace(/\?$/, "");
};

const frameWeight = ({ bearings, comparer }: QuestionDraft): number => {
  const { weight = 1 } = comparer.render;
  return typeof weight === "number" ? weight : weight(bearings);
};

const weightOf = (question: Question, draft: QuestionDraft, laid: Case): number =>
  frameWeight(draft) *
  (reportCounts(laid).told * 1000 +
    Math.min(
      999,
      question.answers.reduce((sum, answer) => sum + answer.claims.length, 0),
    ));

const questionOf = (
  draft: QuestionDraft,
  set: AnswerSet,
  laid: Case,
  wordsOf: (answer: AnswerDraft) => string,
  context: StoryContext,
): Question => {
  const { render } = draft.comparer;
  const all = [...laid.answers, ...laid.others, ...laid.denials];
  const strongest = [...all.flatMap((answer) => answer.bearings), ...set.stages, ...set.asides];
  const verdict = decide(laid);
  const orderKnown = verdict.order.basis !== "unknown" || laid.answers.length === 1;
  const last = orderKnown ? laid.answers.at(-1) : undefined;
  const latestOf = (answer: AnswerDraft): boolean => answer === last;
  const stagesBeside = besideOf(set.stages);
  const answers = all.map((answer): Answer => {
    const value = wordsOf(answer);
    const { claims, origins, beside } = shownOf(answer);
    const last = latestOf(answer) || (laid.answers.length === 0 && answer === all[0]);
    return {
      value,
      quantity: answer.told,
      status: answer.status,
      polarity: answer.polarity,
      claims,
      reports: answer.reports,
      origins,
      support: origins.length === 0 ? "none" : origins.length === 1 ? "single origin" : "several origins",
      originsApart: answer.originsApart,
      originsAtLeast: answer.originsAtLeast,
      inFull: inFull(answer, render, value),
      latest: latestOf(answer),
      beside: last ? [...beside, ...stagesBeside] : beside,
    };
  });
  const place = strongest.find((bearing) => bearing.place)?.place ?? null;
  const scopeKey = Object.fromEntries(draft.scope.map((term) => [term.name, term.value]));
  return {
    id: draft.id,
    frame: draft.comparer.compare.name,
    question: askedOf(render.question(strongest, context), draft),
    key: { ...draft.key, ...Object.fromEntries(Object.entries(scopeKey).filter(([name]) => !(name in draft.key))) },
    group: render.group,
    verdict: apartOf(draft.key) === null ? verdict : { ...verdict, reason: `${verdict.reason}${apartWords(draft)}` },
    answers,
    beside: [...new Set([...set.asides, ...set.stages].map((bearing) => bearing.claim.id))],
    place:
      place && place.lat !== null && place.lon !== null
        ? { name: place.name, lat: place.lat, lon: place.lon, country: place.country }
        : null,
  };
};

/** "How many people were killed in another event?", "... over another stretch of time?" */
const askedOf = (question: string, { key }: QuestionDraft): string => {
  const apart = apartOf(key);
  return apart === null ? question : question.replace(/\?$/u, ` ${/time$/u.test(apart) ? "over" : "in"} ${apart}?`);
};

/** The words of its reports that keep a question apart from the story's event. */
const apartWords = ({ key, bearings }: QuestionDraft): string => {
  const words = [...new Set(bearings.flatMap(({ claim }) => claim.figure?.text ?? []))].map((text) => `“${text}”`);
  return `; of ${apartOf(key)}${words.length === 0 ? ", by its place" : `, by the words ${words.join(", ")}`}`;
};

const shown = new WeakMap<AnswerDraft, Pick<Answer, "claims" | "origins" | "beside">>();

/** What is shown of an answer whatever its question; kept with it: most do not change when a report comes. */
const shownOf = (answer: AnswerDraft): Pick<Answer, "claims" | "origins" | "beside"> => {
  const known = shown.get(answer);
  if (known) return known;
  const { bearings, origins } = answer;
  const found = {
    claims: bearings.map(({ claim }) => claim.id),
    origins: origins.map(({ id }) => id).sort(),
    beside: [...besideOf(bearings.filter(({ note }) => note !== null)), ...hedges(bearings)],
  };
  shown.set(answer, found);
  return found;
};

const besideOf = (bearings: readonly Bearing[]): { text: string; claims: string[] }[] => {
  const notes = new Map<string, string[]>();
  for (const { note, claim } of bearings)
    notes.set(note ?? claim.status, [...(notes.get(note ?? claim.status) ?? []), claim.id]);
  return [...notes].map(([text, claims]) => ({ text, claims }));
};

const hedges = (bearings: readonly Bearing[]): { text: string; claims: string[] }[] => {
  const found = new Map<string, string[]>();
  for (const { claim } of bearings)
    if (claim.hedge) found.set(claim.hedge, [...(found.get(claim.hedge) ?? []), claim.id]);
  return [...found].map(([text, claims]) => ({ text, claims }));
};
