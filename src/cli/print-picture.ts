import { byPart } from "../core/brief/parts.ts";
import { isBetween, originsTogether } from "../core/picture/origins-words.ts";
import type { Answer, Picture, Question, StoryPicture, VerdictKind } from "../core/picture/picture.ts";
import { wrap } from "./wrap.ts";

/** What needs eyes first comes first. */
const VERDICTS: readonly VerdictKind[] = [
  "disputed",
  "denied",
  "changed",
  "compatible",
  "agreed",
  "single origin",
  "undecided",
];

/** Questions of one verdict that are listed; the page has the rest. */
const LISTED = 6;

/** Stories that are printed, those of most reports first; the page has the rest. */
const STORIES = 8;

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;

/** "3,000 (planned)": what is merely claimed, planned or foretold says so. */
const valueText = ({ value, status }: Answer): string => (status === "asserted" ? value : `${value} (${status})`);

/** The answers that stand for a question in one line: the latest, else all that stand side by side. */
const shownAnswers = ({ answers, verdict }: Question): readonly Answer[] => {
  const latest = answers.find((answer) => answer.latest) ?? answers[0];
  if (latest === undefined) return [];
  // What changed is told by the answers of one status; others stand beside them.
  if (verdict.kind === "changed") return answers.filter(({ status }) => status === latest.status);
  const sideBySide = verdict.kind === "disputed" || verdict.kind === "compatible" || verdict.kind === "undecided";
  return sideBySide ? answers : [latest];
};

const answerText = (question: Question): string =>
  shownAnswers(question)
    .map(valueText)
    .join(question.verdict.kind === "changed" ? " → " : " | ");

/** The reports and origins of these answers: of those that are shown, so that a line never counts what it leaves out. */
const supportText = (answers: readonly Answer[]): string => {
  const reports = new Set(answers.flatMap((answer) => answer.reports)).size;
  const together = originsTogether(answers);
  const { origins, originsApart, originsAtLeast } = together;
  const [only] = answers;
  const full = answers.length === 1 && only ? only.inFull.reports : reports;
  const least = isBetween(together)
    ? `${originsApart}-${origins.length}`
    : `${originsAtLeast ? "≥" : ""}${originsApart}`;
  return `${full < reports ? `${full}/` : ""}${reports}r ${least}o`;
};

const cut = (text: string, width: number): string =>
  text.length <= width ? text.padEnd(width) : `${text.slice(0, width - 1)}…`;

/** A line for each question; of tellings too long to stand side by side each has a line of its own below it. */
function* tableLines(questions: readonly Question[], width: number): Generator<string> {
  const support = 9;
  const question = Math.floor((width - support - 6) * 0.55);
  const answer = width - support - 6 - question;
  for (const kind of VERDICTS) {
    const group = questions.filter(({ verdict }) => verdict.kind === kind);
    if (group.length === 0) continue;
    yield `${kind} (${group.length})`;
    // A question that nothing answers yet says nothing in one line.
    const listed = group.filter(({ answers }) => answers.length > 0).slice(0, LISTED);
    for (const one of listed) {
      const shown = shownAnswers(one);
      const told = answerText(one);
      if (shown.length > 1 && told.length > answer && one.verdict.kind !== "changed") {
        yield* wrap(one.question, width - 2).map((line) => `  ${line}`);
        for (const each of shown)
          yield `    ${cut(valueText(each), width - support - 6)}  ${supportText([each])}`.trimEnd();
      } else if (one.question.length > question || told.length > answer) {
        // Two questions may differ in their last words alone: who sends, from where; of what changed, the last is the news.
        yield* wrap(one.question, width - 2).map((line) => `  ${line}`);
        yield `    ${cut(told, width - support - 6)}  ${supportText(shown)}`.trimEnd();
      } else yield `  ${cut(one.question, question)}  ${cut(told, answer)}  ${supportText(shown)}`.trimEnd();
    }
    const rest = group.length - listed.length;
    if (rest > 0) yield listed.length > 0 ? `  … and ${rest} more` : `  ${rest} that nothing answers yet: see the page`;
  }
}

function* storyLines(story: StoryPicture, width: number): Generator<string> {
  yield story.title;
  yield "=".repeat(Math.min(width, [...story.title].length));
  yield count(story.reports.length, "report");
  yield "";
  for (const { title, sentences } of byPart(story.brief)) {
    yield `${title}:`;
    for (const { text } of sentences)
      yield* wrap(text, width - 2).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
    yield "";
  }
  if (story.questions.length > 0) yield* tableLines(story.questions, width);
  else yield "No claims were found in these reports.";
  yield "";
}

/** The brief of each story and its questions by verdict, as plain text. "5r 1o": told in 5 reports, from 1 origin. */
export const pictureText = (picture: Picture, width: number): string => {
  const room = Math.max(60, Math.min(width, 120));
  const { stories, reports, knownAt } = picture;
  const known = knownAt === null ? "" : `, as known at ${knownAt}`;
  const largest = [...stories].sort((a, b) => b.reports.length - a.reports.length).slice(0, STORIES);
  const lines = [
    `${count(reports.length, "report")}, ${stories.length === 1 ? "1 story" : `${stories.length} stories`}${known}.`,
    "",
  ];
  for (const story of largest) lines.push(...storyLines(story, room));
  if (stories.length > largest.length) lines.push(`… and ${stories.length - largest.length} stories more.`, "");
  if (stories.some(({ questions }) => questions.length > 0))
    lines.push(
      ...wrap(
        "(A line with a publisher behind it is a sentence of that report. 5r 1o: 5 reports, 1 origin; 1-3o: 1 surely, 3 that nothing joins; ≥ at least)",
        room,
      ),
    );
  return `${lines.join("\n")}\n`;
};
