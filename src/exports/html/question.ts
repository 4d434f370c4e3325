import type { Question } from "../../core/picture/picture.ts";
import { answerItem } from "./answer.ts";
import { evidenceList } from "./cite.ts";
import type { PageContext } from "./context.ts";
import { decidedPart } from "./decided.ts";
import { anchor, escapeHtml } from "./escape.ts";
import { seriesFigure } from "./series.ts";
import { idWords, lineTools } from "./tools.ts";
import { verdictBadge } from "./verdict.ts";
import { capitalise, leadingAnswers, plural, questionSupport, shorten, statusWords, valueWords } from "./words.ts";

export interface LineOptions {
  /** Words in place of the question, where a heading beside it already asks ("The Taliban" under an issue). Null: no such column. */
  readonly ask?: string | null;
  readonly open?: boolean;
}

/**
 * A question as one line that can be scanned: question, answer, verdict, support. Its evidence is folded under it. The id
 * stands on the folded part, so that a link to it opens the fold without a script.
 */
export const questionLine = (context: PageContext, question: Question, options: LineOptions = {}): string => {
  const { ask = question.question, open = false } = options;
  const { verdict } = question;
  return `<details class="question${ask === null ? " no-ask" : ""}" data-verdict="${verdict.kind}"${open ? " open" : ""}><summary>${ask === null ? "" : `<span class="ask">${escapeHtml(capitalise(ask))}</span> `}<span class="told">${toldWords(question)}</span> <span class="sure">${verdictBadge(verdict.kind)} <span class="support">${questionSupport(question)}</span></span></summary>
<div class="proof" id="${anchor(question.id)}" tabindex="-1">${ask === question.question ? "" : `<p class="full">${escapeHtml(question.question)}</p>`}${seriesFigure(context, question)}
<ol class="answers">${question.answers.map((answer) => answerItem(context, answer, question)).join("\n")}</ol>
${lineTools(
  context,
  anchor(question.id),
  question.answers.flatMap(({ claims }) => claims),
)} ${idWords(question.id)}
<p class="reason"><b>Why ${verdict.kind}:</b> ${reasonWords(question)} <span class="rule">${escapeHtml(verdict.rule)}</span></p>
${decidedPart(context, question)}${besideList(context, question)}</div></details>`;
};

const LONGEST_TOLD = 180;

/** The answers in one line: a row of steps where it changed, else each answer of the first status, the others after it. */
const toldWords = (question: Question): string => {
  const lead = question.answers.find((answer) => answer.latest) ?? question.answers[0];
  if (!lead) return '<span class="soft">not answered</span>';
  const values = [...new Set(leadingAnswers(question).map(valueWords))];
  const status = statusWords(lead.status);
  const others = question.answers.flatMap((answer) => {
    if (answer.status === lead.status) return [];
    const told = statusWords(answer.status) ?? "told";
    if (!values.includes(valueWords(answer))) return [`${told}: ${valueWords(answer)}`];
    return answer.status === "denied" ? ["also denied"] : [];
  });
  const beside = [...new Set([...lead.beside.map((note) => note.text), ...others])];
  return `<bdi>${escapeHtml(shorten(fewValues(values, question.verdict.kind === "changed"), LONGEST_TOLD))}</bdi>${status ? ` <span class="status">${status}</span>` : ""}${beside.length > 0 ? ` <span class="soft">(${escapeHtml(shorten(beside.join("; "), 90))})</span>` : ""}`;
};

/** Values of one line: all up to this many, else the first and the last, or the first and how many more. */
const MOST_VALUES = 6;

const fewValues = (values: readonly string[], inOrder: boolean): string => {
  if (values.length <= MOST_VALUES) return values.join(inOrder ? " \u2192 " : " \u00b7 ");
  if (inOrder) return [...values.slice(0, 2), "\u2026", ...values.slice(-3)].join(" \u2192 ");
  return `${values.slice(0, 4).join(" \u00b7 ")} and ${values.length - 4} more`;
};

/** Why it is so, the questions that its order rests on as links. */
const reasonWords = ({ verdict: { kind, reason, order } }: Question): string => {
  let words = escapeHtml(reason.replace(/\.$/u, ""));
  const left: string[] = [];
  for (const [told, link] of order.from.map(linked)) {
    if (words.includes(told)) words = words.replace(told, () => link);
    else left.push(link);
  }
  if (kind === "changed" && order.basis === "published") return `${words}. Order by the time of publication.`;
  return left.length > 0 ? `${words}. Order inferred from ${left.join("; ")}.` : `${words}.`;
};

/** "the stages of Kandahar (q_...)": the words, and the same as a link to that question. */
const linked = (words: string): readonly [told: string, link: string] => {
  const match = /^([^(]*?)\s*\((q_[0-9a-f]+)\)$/u.exec(words);
  const told = escapeHtml(match?.[1] ?? words);
  return [told, match ? `<a href="#${anchor(match[2] ?? "")}">${told}</a>` : told];
};

const besideList = (context: PageContext, question: Question): string => {
  const rejected = new Set(question.decided?.rejected);
  const beside = question.beside.filter((claim) => !rejected.has(claim));
  return beside.length === 0
    ? ""
    : `<details class="aside"><summary>${plural(beside.length, "sentence")} beside it: conditions, background, increments. ${beside.length === 1 ? "It supports" : "They support"} no answer</summary>${evidenceList(context, beside)}</details>`;
};
