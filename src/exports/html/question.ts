import type { Claim } from "../../core/claim/claim.ts";
import type { Answer, Question, VerdictKind } from "../../core/picture/picture.ts";
import { supportWords } from "../support-words.ts";
import type { PageContext } from "./context.ts";
import { anchor, escapeHtml } from "./escape.ts";

/** A mark beside the word, so that colour is never the only sign. */
export const VERDICT_MARKS: { readonly [kind in VerdictKind]: string } = {
  agreed: "\u25cf\u25cf",
  "single origin": "\u25cf",
  changed: "\u2192",
  compatible: "\u2248",
  disputed: "\u2260",
  denied: "\u00d7",
  undecided: "?",
};

export const verdictBadge = (kind: VerdictKind): string =>
  `<span class="verdict v-${kind.replace(" ", "-")}"><span aria-hidden="true">${VERDICT_MARKS[kind]}</span> ${kind}</span>`;

export const questionArticle = (
  context: PageContext,
  question: Question,
): string => `<article class="question" id="${anchor(question.id)}" data-verdict="${question.verdict.kind}">
<header><h4>${escapeHtml(question.question)}</h4>${verdictBadge(question.verdict.kind)}</header>
<ol class="answers">${question.answers.map((answer) => answerItem(context, answer)).join("\n")}</ol>
<p class="reason">${escapeHtml(question.verdict.reason)} ${orderWords(question)}<span class="rule">${escapeHtml(question.verdict.rule)}</span></p>
${besideList(context, question)}</article>`;

const orderWords = (question: Question): string => {
  const { order } = question.verdict;
  if (question.verdict.kind !== "changed" && question.verdict.kind !== "undecided") return "";
  if (order.basis === "unknown") return "";
  const from = order.from.length > 0 ? ` from ${order.from.map(escapeHtml).join("; ")}` : "";
  return `<span class="order">Order ${order.basis === "published" ? "by time of publication" : "inferred"}${order.basis === "inferred" ? from : ""}.</span> `;
};

const STATUS_WORDS: { readonly [status: string]: string } = {
  claimed: "claimed by a side",
  planned: "planned",
  forecast: "forecast",
  denied: "denied",
  conditional: "only if",
  asked: "asked",
};

const answerItem = (context: PageContext, answer: Answer): string => {
  const status = STATUS_WORDS[answer.status];
  const origins = answer.origins.map((id) => context.origins.get(id)).filter((origin) => origin !== undefined);
  const named = origins
    .map(
      (origin) =>
        `<span title="${escapeHtml(origin.reason)}">${escapeHtml(origin.name)}${origin.basis === "inferred" ? " (inferred)" : ""}</span>`,
    )
    .join(", ");
  return `<li class="answer${answer.latest ? " latest" : ""}"><div class="line"><strong class="value">${answer.polarity === "negative" ? "not " : ""}${escapeHtml(answer.value)}</strong>${status ? ` <span class="status">${status}</span>` : ""}${answer.latest ? ' <span class="now">latest</span>' : ""}
<span class="support">${supportWords(answer)}</span></div>
${named ? `<p class="origins">From: ${named}</p>` : ""}${answer.beside.length > 0 ? `<p class="beside">${answer.beside.map((note) => `${escapeHtml(note.text)} ${note.claims.map((id) => claimLink(context, id, "source")).join(" ")}`).join("; ")}</p>` : ""}
<ul class="evidence">${answer.claims.map((id) => evidenceItem(context, id)).join("")}</ul></li>`;
};

const evidenceItem = (context: PageContext, id: string): string => {
  const claim = context.claims.get(id);
  if (!claim) return "";
  return `<li><a class="quote" href="#${anchor(id)}" data-claim="${anchor(id)}">\u201c${escapeHtml(shorten(claim.quote))}\u201d</a> <span class="who">${escapeHtml(context.labels.get(claim.report) ?? claim.report)}${chain(claim)}</span></li>`;
};

/** "told Reuters by a government official": who answers for it, innermost first. */
const chain = (claim: Claim): string => {
  const links = claim.attribution.map((link) => `${link.speaker}${link.via ? ` to ${link.via}` : ""}`);
  return links.length > 0 ? ` \u2014 ${escapeHtml(links.join(", via "))}` : "";
};

const shorten = (quote: string): string =>
  (quote.length > 240 ? `${quote.slice(0, 237).trimEnd()}\u2026` : quote).replace(/\s+/gu, " ");

export const claimLink = (context: PageContext, id: string, words?: string): string => {
  const claim = context.claims.get(id);
  if (!claim) return "";
  const number = (context.labels.get(claim.report) ?? "").split(" ")[0] ?? "";
  return `<a class="cite" href="#${anchor(id)}" data-claim="${anchor(id)}" title="${escapeHtml(shorten(claim.quote))}">${words ? `${words} ` : ""}${escapeHtml(number)}</a>`;
};

const besideList = (context: PageContext, question: Question): string =>
  question.beside.length === 0
    ? ""
    : `<details class="aside"><summary>${question.beside.length} beside it (conditions, background, increments): they support no answer</summary><ul class="evidence">${question.beside.map((id) => evidenceItem(context, id)).join("")}</ul></details>`;
