import type { AnswerDraft } from "../picture/drafts.ts";
import type { BriefPart } from "../picture/picture.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import { historyOf, inTime, isOneWay } from "./history.ts";
import { daysTold, firstTold } from "./told-when.ts";

/** How the answers of a question are told. */
interface Telling {
  readonly sentence: (part: BriefPart, text: string, answers: readonly AnswerDraft[]) => SentenceDraft;
  readonly tell: (answer: AnswerDraft) => string;
  readonly value: (answer: AnswerDraft) => string;
  readonly publishedAt: (report: string) => string | null;
}

/** The latest, and what was told before it: other answers, or stages on the way, with the claims that tell them; null where nothing was. */
export const changed = (
  asked: ToldQuestion,
  answers: readonly AnswerDraft[],
  { sentence, tell, value, publishedAt }: Telling,
): SentenceDraft | null => {
  const last = answers.at(-1);
  const { question, case: laid, draft } = asked;
  const { rule, order } = question.verdict;
  if (
    draft.comparer.render.group === "statements" &&
    question.verdict.rule === "verdict/new-state" &&
    answers.length > 1
  )
    return followed(asked, answers, { sentence, tell, value, publishedAt });
  const turn = turnedIn(asked, answers);
  if (turn !== null) return turned(turn, { sentence, tell, value, publishedAt });
  const stages = laid.progress.flatMap((one) => one.stages);
  // "It has not fallen" is no state that came before: only what held then is told.
  // Nor is what the same report tells of beside the latest: there it is another thing.
  const past = answers
    .slice(0, -1)
    .filter(({ polarity }) => polarity === last?.polarity)
    .filter(({ reports }) => rule === "verdict/correction" || reports.some((one) => !last?.reports.includes(one)))
    .filter(({ quantity }) => quantity?.words === undefined);
  // Figures that go up and down again are of several things, whatever their words share.
  const row = inTime([...past, ...(last ? [last] : [])], publishedAt);
  const isFigures = row.every(({ quantity }) => quantity !== null);
  if (!isOneWay(row, laid.clashes) || (isFigures && row.at(-1) !== last)) return null;
  const before = answers.length > 1 ? past.map(value) : [...new Set(stages.flatMap((stage) => stage.note ?? []))];
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
  if (before.length === 0) return null;
  const inferred = order.basis === "inferred";
  const history =
    last && isFigures && past.length > 0
      ? historyOf(row.slice(0, -1), last, { clashes: laid.clashes, inferred }, value, publishedAt)
      : `; ${rule === "verdict/correction" ? "before a correction" : "earlier"}${inferred ? ", in an inferred order" : ""}: ${before.join(", then ")}`;
  const made = sentence("changed", `${last ? tell(last) : ""}${history}`, last ? [...past, last] : answers);
  return { ...made, claims: [...new Set([...made.claims, ...stages.map((stage) => stage.claim.id)])] };
};

/** Of choices that were told so and not so: what holds now, what somebody says beside it, and what time has overtaken. */
export interface Turned {
  readonly now: readonly AnswerDraft[];
  readonly beside: readonly AnswerDraft[];
  readonly then: readonly AnswerDraft[];
}

/** Null where the answers are no choices, are all so or all not so, or where none overtook another. */
export const turnedIn = ({ case: { clashes } }: ToldQuestion, answers: readonly AnswerDraft[]): Turned | null => {
  const isChoice = answers.every(({ bearings: [first] }) => first?.value.kind === "choice");
  if (!isChoice || new Set(answers.map(({ polarity }) => polarity)).size < 2) return null;
  const gone = new Set(
    clashes.flatMap(({ a, b, order, time }) => (time === "explains" ? [order.direction <= 0 ? a.id : b.id] : [])),
  );
  const isPositive = ({ polarity }: AnswerDraft): boolean => polarity === "positive";
  const holds = answers.filter(({ id }) => !gone.has(id));
  const then = answers.filter(({ id }) => gone.has(id));
  const now = holds.some(isPositive) ? holds.filter(isPositive) : holds;
  if (now.length === 0 || then.length === 0) return null;
  return { now: [...now].reverse(), beside: holds.filter((one) => !now.includes(one)), then };
};

/** What holds now, and what somebody said before that does not go with it: "it has not fallen" is told with who said so, and when. */
const turned = ({ now, then }: Turned, { sentence, tell, publishedAt }: Telling): SentenceDraft => {
  const moments = then.map(({ reports }) => firstTold(reports, publishedAt));
  const known = moments.flatMap((iso) => iso ?? []);
  const days = known.length === then.length ? daysTold(known) : null;
  const before = then.map((answer, at) => `${days === null ? "earlier" : `earlier, on ${days[at]}`}: ${tell(answer)}`);
  return sentence("changed", [...now.map(tell), ...before].join("; "), [...now, ...then]);
};

/** What came of what was ahead, and what was ahead, each with the day of its telling: the plan stands as what it was then. */
export const cameOf = (
  ahead: readonly AnswerDraft[],
  answers: readonly AnswerDraft[],
  { sentence, tell, publishedAt }: Telling,
): SentenceDraft => {
  const told = [...ahead, ...answers];
  const moments = told.map(({ reports }) => firstTold(reports, publishedAt));
  const known = moments.flatMap((iso) => iso ?? []);
  const days = known.length === told.length ? daysTold(known) : null;
  const on = (answer: AnswerDraft): string => days?.[told.indexOf(answer)] ?? "";
  const now = [...answers]
    .reverse()
    .map((answer) => `${tell(answer)}${days === null ? "" : `, told on ${on(answer)}`}`);
  const then = ahead.map((answer) => `${days === null ? "earlier" : `earlier, on ${on(answer)}`}: ${tell(answer)}`);
  return sentence("changed", [...now, ...then].join("; "), told);
};

/** Tellings in words of their own that followed each other: whether the later replaced the earlier is read from both, with their times. */
const followed = (
  { question }: ToldQuestion,
  answers: readonly AnswerDraft[],
  { sentence, tell, publishedAt }: Telling,
): SentenceDraft => {
  const moments = answers.map(({ reports }) => firstTold(reports, publishedAt));
  const known = moments.flatMap((iso) => iso ?? []);
  const times = known.length === answers.length ? daysTold(known) : null;
  const inferred = question.verdict.order.basis === "inferred" ? ", in an inferred order" : "";
  const parts = answers.map((answer, at) => {
    const day = times?.[at];
    const first = at === answers.length - 1;
    if (day === undefined) return `${first ? "" : `earlier${inferred}: `}${tell(answer)}`;
    return first ? `${tell(answer)}, told on ${day}` : `earlier, on ${day}: ${tell(answer)}`;
  });
  return sentence("changed", parts.reverse().join("; "), answers);
};
