import { byPart } from "../core/brief/parts.ts";
import type { Claim } from "../core/claim/claim.ts";
import { supportWords } from "../core/picture/origins-words.ts";
import type { Answer, BriefSentence, Picture, Question, StoryPicture } from "../core/picture/picture.ts";
import { dayAbove } from "./day-above.ts";
import { decisionLines } from "./decisions.ts";
import type { Exporter } from "./exporter.ts";
import { GROUP_TITLES } from "./group-titles.ts";
import { claimAt } from "./inserted.ts";
import { ledgerLines } from "./ledger-lines.ts";
import { literal } from "./literal.ts";
import { sourceWords } from "./source-words.ts";

/** Numbers the claims of one story, so that every line names the sentences it rests on. */
class Footnotes {
  private readonly numbers = new Map<string, number>();

  mark(claims: readonly string[]): string {
    return claims
      .map((claim) => {
        const number = this.numbers.get(claim) ?? this.numbers.size + 1;
        this.numbers.set(claim, number);
        return `[^${number}]`;
      })
      .join("");
  }

  *lines(claims: ReadonlyMap<string, Claim>, sources: ReadonlyMap<string, string>): Generator<string> {
    for (const [id, number] of this.numbers) {
      const claim = claims.get(id);
      if (claim === undefined) continue;
      const source = sources.get(claim.report) ?? claim.report;
      yield `[^${number}]: ${literal(source)}, ${claim.start}-${claim.end}: “${literal(claim.quote)}”`;
    }
  }
}

function* answerLines(answer: Answer, question: Question, notes: Footnotes): Generator<string> {
  const now = answer.latest && question.answers.length > 1 ? " (latest)" : "";
  const status = answer.status === "asserted" ? "" : `, ${answer.status}`;
  yield `- **${literal(answer.value)}**${now}${status}: ${supportWords(answer)} ${notes.mark(answer.claims)}`;
  for (const remark of answer.beside) yield `  - beside it: ${literal(remark.text)} ${notes.mark(remark.claims)}`;
}

/** What people decided on a question, and what the engine alone had found. */
function* decidedLines({ decided }: Question, notes: Footnotes): Generator<string> {
  if (decided === undefined) return;
  if (decided.rejected.length > 0) yield `- rejected, supports nothing ${notes.mark(decided.rejected)}`;
  if (decided.accepted.length > 0) yield `- accepted ${notes.mark(decided.accepted)}`;
  yield `- decided by people: ${decided.decisions.map((id) => `\`${id}\``).join(", ")}`;
  for (const { question, verdict, answers } of decided.engine)
    yield `  - the engine alone: ${literal(question)} ${verdict}: ${literal(answers.join("; ") || "no answer")}`;
}

function* questionLines(question: Question, notes: Footnotes): Generator<string> {
  yield `#### ${literal(question.question)}`;
  yield "";
  yield `${question.verdict.kind}: ${literal(question.verdict.reason)}`;
  yield "";
  for (const answer of question.answers) yield* answerLines(answer, question, notes);
  yield* decidedLines(question, notes);
  yield "";
}

/** What happened, who, where and when, each with the sentences that tell it. */
function* mainLines(story: StoryPicture, notes: Footnotes, claims: ReadonlyMap<string, Claim>): Generator<string> {
  const { main } = story;
  const facts = [
    ["What", main.what],
    ["Who", main.who],
    ["Where", main.place],
    ["When", main.date],
  ] as const;
  const above = dayAbove(story, claims);
  const words = (name: string, text: string): string =>
    name === "When" && above !== null ? `${text}; what is told above: ${above}` : text;
  for (const [name, fact] of facts)
    if (fact !== null)
      yield `- ${name}: ${literal(words(name, fact.text))} ${fact.inferred ? `(${fact.inferred})` : notes.mark(fact.claims.slice(0, MOST_CITED))}`.trimEnd();
  if (facts.some(([, fact]) => fact !== null)) yield "";
}

/** Sentences named behind a main fact: every report tells it. */
const MOST_CITED = 5;

/** The claims of a line, and those that stand where words that were put into it do. */
const notedFor = ({ claims: own, inserted = [] }: BriefSentence, claims: ReadonlyMap<string, Claim>): string[] => [
  ...new Set([...own, ...inserted.flatMap((told) => claimAt(told, claims.values())?.id ?? [])]),
];

function* storyLines(story: StoryPicture, picture: Picture): Generator<string> {
  const notes = new Footnotes();
  const claims = new Map(picture.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(picture.reports.map((report) => [report.id, sourceWords(report)]));
  yield `## ${literal(story.title)}`;
  yield "";
  yield* mainLines(story, notes, claims);
  for (const { title, sentences } of byPart(story.brief)) {
    yield `**${title}.** ${sentences.map((one) => `${literal(one.text)} ${notes.mark(notedFor(one, claims))}`).join(" ")}`;
    yield "";
  }
  for (const [group, title] of GROUP_TITLES) {
    const questions = story.questions.filter((question) => question.group === group);
    if (questions.length === 0) continue;
    yield `### ${title}`;
    yield "";
    for (const question of questions) yield* questionLines(question, notes);
  }
  yield* ledgerLines(story.ledgers, (claims) => notes.mark(claims.slice(0, MOST_CITED)));
  if (story.unreported.length > 0) {
    yield "### What nobody reports";
    yield "";
    for (const line of story.unreported) yield `- ${literal(line)}`;
    yield "";
  }
  yield* notes.lines(claims, sources);
  yield "";
}

function* pictureLines(picture: Picture): Generator<string> {
  const reports = picture.reports.length === 1 ? "1 report" : `${picture.reports.length} reports`;
  yield "# What the reports say";
  yield "";
  yield `${reports}${picture.knownAt === null ? "" : `, as known at ${picture.knownAt}`}. It says who reports a thing, never that it is true. A line with a publisher behind it is a sentence of that report.`;
  yield "";
  for (const story of picture.stories) yield* storyLines(story, picture);
  if (picture.decisions !== undefined && picture.decisions.length > 0) {
    yield "## Decisions";
    yield "";
    yield* decisionLines(picture.decisions);
    yield "";
  }
  if (picture.notices.length > 0) {
    yield "## Notices";
    yield "";
    for (const { code, source, reason } of picture.notices)
      yield `- ${code}${source === undefined ? "" : ` (${literal(source)})`}: ${literal(reason)}`;
    yield "";
  }
}

export const markdown: Exporter = {
  name: "md",
  mediaType: "text/markdown",
  extensions: ["md", "markdown"],
  summary: "the brief and every question with footnotes to the sentences",
  render: async (picture) => `${[...pictureLines(picture)].join("\n").trimEnd()}\n`,
};
