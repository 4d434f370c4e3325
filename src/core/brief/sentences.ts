import { capitalise } from "../frames/render-words.ts";
import type { StoryContext } from "../picture/context.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import type { SentenceDraft } from "./brief.ts";

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? "" : "s"}`;

/** "(5 reports, 1 origin: the Pentagon)" */
export const supportWords = (answer: AnswerDraft): string => {
  const names = answer.origins.filter((origin) => origin.kind !== "publisher").map((origin) => origin.name);
  const who = names.length > 0 && names.length <= 2 ? `: ${names.join(" and ")}` : "";
  return `(${count(answer.reports.length, "report")}, ${answer.originsAtLeast ? "at least " : ""}${count(answer.origins.length, "origin")}${who})`;
};

const statusLead = (answer: AnswerDraft, clause: string): string => {
  if (answer.status === "claimed") return `It is claimed, not confirmed, that ${clause}`;
  if (answer.status === "denied") return `It is denied that ${clause}`;
  return capitalise(clause);
};

const MOST = 5;

/** What a question adds to the brief, by its verdict: one to three sentences. */
export const sentencesOf = ({ question, draft, case: laid }: ToldQuestion, context: StoryContext): SentenceDraft[] => {
  const { render } = draft.comparer;
  const clause = (answer: AnswerDraft): string => render.clause(answer.bearings, context);
  const value = (answer: AnswerDraft): string => render.value(answer.bearings, context);
  const sentence = (text: string, told: readonly AnswerDraft[]): SentenceDraft => ({
    text,
    answers: told,
    questions: [question.id],
    claims: [...new Set(told.flatMap((answer) => answer.bearings.map((bearing) => bearing.claim.id)))],
  });
  const plain = (answer: AnswerDraft, more = ""): SentenceDraft =>
    sentence(`${statusLead(answer, clause(answer))}${more} ${supportWords(answer)}.`, [answer]);
  // A sentence of many figures serves nobody: the latest five are told, all stand on the page.
  const answers = laid.answers.slice(-MOST);
  const { denials } = laid;
  if (render.worth && !answers.some((answer) => render.worth?.(answer.bearings))) return [];
  const last = answers.at(-1);
  if (!last) return denials.map((denial) => plain(denial));
  /** The stages on the way are told with the claims that tell them. */
  const passed = (answer: AnswerDraft): SentenceDraft => {
    const stages = laid.progress.flatMap((one) => one.stages);
    const notes = [...new Set(stages.flatMap((stage) => stage.note ?? []))];
    const told = sentence(
      `${statusLead(answer, clause(answer))}${notes.length > 0 ? `; reported before: ${notes.join(", then ")}` : ""} ${supportWords(answer)}.`,
      [answer],
    );
    return { ...told, claims: [...new Set([...told.claims, ...stages.map((stage) => stage.claim.id)])] };
  };
  switch (question.verdict.kind) {
    case "changed": {
      const before = answers.slice(0, -1);
      if (before.length === 0) return [passed(last)];
      return [
        sentence(
          `${statusLead(last, clause(last))}; reported before: ${before.map(value).join(", then ")} ${supportWords(last)}.`,
          answers,
        ),
      ];
    }
    case "disputed":
      return [
        sentence(
          `Reports differ: ${[...answers, ...denials].map((answer) => `${answer.status === "denied" ? "it is denied that " : ""}${clause(answer)} ${supportWords(answer)}`).join("; ")}.`,
          [...answers, ...denials],
        ),
      ];
    case "compatible":
    case "undecided":
      return [
        sentence(
          `${capitalise(answers.map((answer) => `${statusLead(answer, clause(answer))} ${supportWords(answer)}`).join("; "))}.`,
          answers,
        ),
      ];
    case "denied":
      return [
        sentence(
          `${statusLead(last, clause(last))} ${supportWords(last)}; it is denied${denials.length > 0 ? ` ${supportWords(denials[0] as AnswerDraft)}` : ""}.`,
          [...answers, ...denials],
        ),
      ];
    default:
      return [plain(last)];
  }
};
