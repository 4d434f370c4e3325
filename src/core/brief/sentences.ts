import { capitalise } from "../frames/render-words.ts";
import type { StoryContext } from "../picture/context.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { BriefPart } from "../picture/picture.ts";
import { moodDenied, sameProposition } from "../picture/relations.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import type { SentenceDraft } from "./brief.ts";
import { speakersOf, supportOf, told } from "./told-by.ts";

/** A sentence of many figures serves nobody: the latest are told, all stand on the page. */
const MOST = 5;

/** What is denied by its name: "denied shelling the town", "denied involvement in it". */
const DEED =
  /^(?:\p{Ll}{2,}ing|(?:(?:any|all|its|their|his|her|the) )?(?:involvement|responsibility|wrongdoing|knowledge|guilt|links?|ties|blame|charges?|allegations?|accusations?))(?: (?!(?:was|were|is|are|had|has)\b)|$)/u;

/** What is denied by a noun alone: "denied the rumour which went round", "denied the second". */
const THING =
  /^(?:the|a|an|any|all|these|those|such) (?:\p{L}+ ){0,2}?(?:rumou?rs?|stor(?:y|ies)|suggestions?|second|first|third|other|latter|former|idea|accounts?|findings?)(?:,? (?:which|that|of|by|about|in|from|following)\b|$)/u;

/** Words by which a saying tells that something is not so. */
const NEGATED = /\b(?:not|no|never|nobody|nothing|none|neither|nor|cannot|without)\b|n['’]t\b/iu;

const PART_OF_STATUS: { readonly [status: string]: BriefPart } = {
  claimed: "claimed",
  planned: "expected",
  forecast: "expected",
};

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
export const sentencesOf = (asked: ToldQuestion, context: StoryContext, slight = false): SentenceDraft[] => {
  const { question, draft, case: laid } = asked;
  const { render } = draft.comparer;
  const clause = (answer: AnswerDraft): string => render.clause(answer.bearings, context);
  const content = (answer: AnswerDraft): string => (render.content ?? render.clause)(answer.bearings, context);
  const value = (answer: AnswerDraft): string => render.value(answer.bearings, context);
  const sentence = (part: BriefPart, text: string, answers: readonly AnswerDraft[]): SentenceDraft => ({
    part,
    text: `${capitalise(text)}.`,
    answers,
    questions: [question.id],
    claims: [...new Set(answers.flatMap((answer) => answer.bearings.map((bearing) => bearing.claim.id)))],
  });
  /** " that the dam broke", " having killed nine"; words in marks, and a telling that opens with a capital, stand behind a colon. */
  const that = (told: string, verb: string): string => {
    if (told.startsWith("having ") || (verb === "denied" && (DEED.test(told) || THING.test(told)))) return ` ${told}`;
    return render.content && /^[“"\p{Lu}]/u.test(told) ? `: ${told}` : ` that ${told}`;
  };
  /** "X denied that ...", "it is claimed that ...": what is told so always says by whom, where anybody is named. */
  const by = (answer: AnswerDraft, verb: string): string => {
    const speakers = speakersOf(answer);
    const said = content(answer);
    // The claim's own words are the denial ("Pakistan denies backing them").
    if (verb === "denied" && /\bden(?:y|ies|ied)\b/iu.test(said)) return told(answer, said);
    const words = `${speakers === "" ? `it is ${verb}` : `${speakers} ${verb}`}${that(said, verb)}`;
    return `${words} ${supportOf(answer, words)}`;
  };
  const tell = (answer: AnswerDraft): string => {
    if (answer.status === "denied") return by(answer, "denied");
    if (answer.status === "claimed") return by(answer, "claimed");
    // Where the telling itself is what is told, who tells it is no matter of "according to".
    return render.content && speakersOf(answer) !== "" ? by(answer, "said") : told(answer, clause(answer));
  };
  /** A denial of what was just told need not tell it again. */
  const denial = (answer: AnswerDraft, of: readonly AnswerDraft[]): string => {
    if (!of.some((one) => sameProposition(answer, one))) return by(answer, "denied");
    const speakers = speakersOf(answer);
    const words = speakers === "" ? "it is denied" : `${speakers} denied it`;
    return `${words} ${supportOf(answer, words)}`;
  };
  const own: BriefPart = render.group === "talks" || render.group === "statements" ? "said" : "known";
  const partOf = (answer: AnswerDraft): BriefPart =>
    render.part?.(answer.bearings) ?? PART_OF_STATUS[answer.status] ?? own;
  const answers = laid.answers.slice(-MOST);
  const { denials } = laid;
  const weaker = laid.others
    .filter((answer) => answer.status in PART_OF_STATUS && answer.origins.length > 0 && !laid.strays.includes(answer))
    .filter((answer) => answers.every((one) => value(one) !== value(answer)))
    .filter((answer) => !laid.others.some((other) => tellsMore(other, answer)))
    .map((answer) => sentence(partOf(answer), tell(answer), [answer]));
  /** Who denies having done it leaves the answers standing: told on its own. */
  const apart = denials
    .filter((one) => one.bearings.some(({ claim }) => moodDenied(claim) === "doer"))
    .filter((one) => !answers.some((answer) => sameProposition(one, answer)))
    .map((one) => sentence("disputed", by(one, "denied"), [one]));
  const last = answers.at(-1);
  const { withdrawn } = laid;
  if (!last && withdrawn.length > 0)
    return withdrawn.map(({ answer, by: taking }) => {
      const made = sentence("disputed", `retracted by whoever told it: ${tell(answer)}`, [answer]);
      return { ...made, claims: [...made.claims, taking.claim.id] };
    });
  if (!last) return denials.map((one) => sentence("disputed", tell(one), [one]));
  const plain =
    denials.length === 0 && laid.layer !== "claimed" && !["changed", "disputed"].includes(question.verdict.kind);
  const isWorth = ({ bearings }: AnswerDraft): boolean =>
    render.worth === undefined || render.worth(bearings, context) || (slight && render.slight?.(bearings) === true);
  if (plain && !answers.some(isWorth)) return weaker;
  const { kind } = question.verdict;
  // Sayings of one voice stand beside each other, and the fullest tells the rest; only one that says the opposite replaces another.
  // Two tellings of the same words, of which one was read with its "not", are no change.
  const turned = laid.clashes.some(
    ({ a, b }) => a.polarity === b.polarity || NEGATED.test(value(a)) !== NEGATED.test(value(b)),
  );
  if (render.group === "statements" && !turned && (kind === "changed" || kind === "undecided")) {
    const fullest = answers.reduce((best, one) => (value(one).length > value(best).length ? one : best), last);
    return [sentence(partOf(fullest), tell(fullest), [fullest]), ...apart, ...weaker];
  }
  switch (kind) {
    case "changed":
      return [changed(asked, answers, { sentence, tell, value }), ...apart, ...weaker];
    case "disputed":
      return [
        sentence(
          "disputed",
          `reports differ: ${[...answers.map(tell), ...denials.map((one) => denial(one, answers))].join("; ")}`,
          [...answers, ...denials],
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
        sentence("disputed", `which of these is later is not known: ${answers.map(tell).join("; ")}`, answers),
        ...apart,
        ...weaker,
      ];
    default:
      // The latest first, where their order is known.
      return [sentence(partOf(last), [...answers].reverse().map(tell).join("; "), answers), ...apart, ...weaker];
  }
};

interface Telling {
  readonly sentence: (part: BriefPart, text: string, answers: readonly AnswerDraft[]) => SentenceDraft;
  readonly tell: (answer: AnswerDraft) => string;
  readonly value: (answer: AnswerDraft) => string;
}

/** The latest, and what was told before it: other answers, or stages on the way, with the claims that tell them. */
const changed = (
  { question, case: laid }: ToldQuestion,
  answers: readonly AnswerDraft[],
  { sentence, tell, value }: Telling,
): SentenceDraft => {
  const last = answers.at(-1);
  const stages = laid.progress.flatMap((one) => one.stages);
  // "It has not fallen" is no state that came before: only what held then is told.
  const past = answers.slice(0, -1).filter(({ polarity }) => polarity === last?.polarity);
  const before = answers.length > 1 ? past.map(value) : [...new Set(stages.flatMap((stage) => stage.note ?? []))];
  const { rule, order } = question.verdict;
  if (rule === "verdict/withdrawn" && last) {
    const { withdrawn } = laid;
    const told = sentence(
      "changed",
      `${[...answers].reverse().map(tell).join("; ")}; retracted by whoever told it: ${withdrawn.map(({ answer }) => value(answer)).join(", ")}`,
      answers,
    );
    const back = withdrawn.flatMap(({ answer, by }) => [...answer.bearings.map(({ claim }) => claim.id), by.claim.id]);
    return { ...told, claims: [...new Set([...told.claims, ...back])] };
  }
  const since = rule === "verdict/correction" ? "before a correction" : "earlier";
  const inferred = order.basis === "inferred" ? ", in an inferred order" : "";
  const history = before.length > 0 ? `; ${since}${inferred}: ${before.join(", then ")}` : "";
  const made = sentence("changed", `${last ? tell(last) : ""}${history}`, last ? [...past, last] : answers);
  return { ...made, claims: [...new Set([...made.claims, ...stages.map((stage) => stage.claim.id)])] };
};
