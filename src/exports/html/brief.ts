import { createHash } from "node:crypto";
import { byPart } from "../../core/brief/parts.ts";
import type { BriefSentence, MainFact, StoryPicture } from "../../core/picture/picture.ts";
import { dayAbove } from "../day-above.ts";
import { claimAt } from "../inserted.ts";
import { cites } from "./cite.ts";
import type { PageContext } from "./context.ts";
import { anchor, escapeHtml } from "./escape.ts";
import { lineVerdict } from "./line-verdict.ts";
import { lineTools } from "./tools.ts";
import { verdictBadge } from "./verdict.ts";
import { capitalise, plural } from "./words.ts";

/** Sentences of one part that show at once; the rest is folded. */
const SHOWN = 5;

export const briefSection = (context: PageContext, story: StoryPicture, level: number): string => {
  if (story.brief.length === 0) return "";
  const id = `${anchor(story.id)}-brief`;
  const parts = byPart(story.brief).map(({ part, title, sentences }) => {
    const lines = sentences.map((sentence) => briefLine(context, sentence));
    const rest = lines.slice(SHOWN);
    const more =
      rest.length > 0
        ? `<details class="more"><summary>${plural(rest.length, "more sentence")}</summary><ul>${rest.join("\n")}</ul></details>`
        : "";
    return `<div class="part"><h${level + 1} id="${id}-${part}">${title}</h${level + 1}>
<ul aria-labelledby="${id}-${part}">${lines.slice(0, SHOWN).join("\n")}</ul>${more}</div>`;
  });
  return `<section class="brief" aria-labelledby="${id}"><h${level} id="${id}">In brief</h${level}>
${parts.join("\n")}</section>`;
};

/** The sentence, its verdict as a link to the question, and a link to a sentence in each report behind it. */
const briefLine = (context: PageContext, sentence: BriefSentence): string => {
  const questions = sentence.questions.flatMap((id) => context.questions.get(id) ?? []);
  const worn = lineVerdict(sentence, questions, context.claims);
  const verdict = worn
    ? `<a class="to-question" href="#${anchor(worn.question.id)}">${verdictBadge(worn.kind)}</a>`
    : "<span></span>";
  // The support that the sentence itself tells steps back, so that the news reads first.
  const words = withInserted(context, sentence).replace(
    sentence.sentence === undefined
      ? / \((?:(?:\d+|one) reports?, [^()]*|[^()]*, \d{1,2} \p{L}+ \d{4}(?:, (?:citing|from) [^()]*)?)\)/gu
      : / \([^()]*\)(?=\.$)/u,
    '<span class="soft">$&</span>',
  );
  const id = lineAnchor(sentence);
  return `<li id="${id}" tabindex="-1">${verdict} <span><span class="says">${words}</span> ${cites(context, sentence.claims, 6)} ${lineTools(context, id, sentence.claims)}</span></li>`;
};

/** A line keeps its address as long as it says the same of the same words, so that pages of two days can be laid side by side. */
const lineAnchor = ({ text, claims }: BriefSentence): string =>
  `l_${createHash("sha256")
    .update(`${claims[0] ?? ""} ${text}`)
    .digest("hex")
    .slice(0, 12)}`;

/** The line, in which words that say who somebody is link to where the report has them. */
const withInserted = (context: PageContext, { text, inserted = [] }: BriefSentence): string =>
  inserted.reduce((line, told) => {
    const claim = claimAt(told, context.claims.values());
    const words = escapeHtml(`[${told.text.trimEnd()}${told.text.startsWith(",") ? "," : ""}]`);
    const title = `title="words of report ${context.numbers.get(told.report) ?? 0}"`;
    const link =
      claim === null
        ? `<span class="inserted" ${title}>${words}</span>`
        : `<a class="inserted" href="#${anchor(claim.id)}" ${title}>${words}</a>`;
    return line.replace(words, () => link);
  }, escapeHtml(text));

/** What happened, who, where and when, in one row. */
export const mainFacts = (context: PageContext, story: StoryPicture): string => {
  const facts = [
    ["What", story.main.what],
    ["Who", story.main.who],
    ["Where", story.main.place],
    ["When", story.main.date],
  ] as const;
  const above = dayAbove(story, context.claims);
  const beside = (name: string): string =>
    name === "When" && above !== null ? `<span class="soft">; the line above is of ${above}</span>` : "";
  const told = facts.flatMap(([name, fact]) =>
    fact && !fact.inferred
      ? [
          `<div><dt>${name}</dt><dd>${escapeHtml(capitalise(fact.text))}${beside(name)} ${cites(context, fact.claims, 5)}${openings(context, fact)}</dd></div>`,
        ]
      : name === "When"
        ? [`<div><dt>When</dt><dd class="soft">${reportedWhen(context, story)}</dd></div>`]
        : [],
  );
  return told.length > 1 ? `<dl class="main-facts">${told.join("")}</dl>` : "";
};

/** "opening of 2": reports that set their story so and have no claim that says it. */
const openings = (context: PageContext, fact: MainFact): string => {
  if (fact.claims.length > 0 || !fact.settings) return "";
  const told = fact.settings
    .map(({ report, text }) => [context.numbers.get(report) ?? 0, text] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, 5)
    .map(([number, text]) => `<span title="${escapeHtml(text)}">${number}</span>`);
  return ` <span class="soft">told in the opening of ${told.join(", ")}</span>`;
};

/** Where no report says when it happened: when it was reported. */
const reportedWhen = (context: PageContext, story: StoryPicture): string => {
  const days = story.reports.flatMap((id) => context.reports.get(id)?.publishedAt?.slice(0, 10) ?? []).sort();
  const [first] = days;
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return "not told; no report is dated";
  return `not told; reported ${escapeHtml(first === last ? first : `${first} to ${last}`)}`;
};
