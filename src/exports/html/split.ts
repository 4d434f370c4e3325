import type { Claim, Role } from "../../core/claim/claim.ts";
import type { Question } from "../../core/picture/picture.ts";
import type { PageContext } from "./context.ts";
import { capitalise, shorten } from "./words.ts";

/** Questions under one heading at their side: one issue, or one speaker. */
export interface Cluster {
  readonly name: string;
  readonly note: string | null;
  readonly rows: readonly { readonly question: Question; readonly ask: string | null }[];
  /** The heading of its rows where they are folded; left out, they stand open. */
  readonly folded?: string;
}

/** All claims of a question, those that answer first. */
const claimsOf = (context: PageContext, question: Question): readonly Claim[] =>
  [...question.answers.flatMap((answer) => answer.claims), ...question.beside].flatMap(
    (id) => context.claims.get(id) ?? [],
  );

const roleOf = (context: PageContext, question: Question, name: string): Role | null => {
  for (const claim of claimsOf(context, question)) {
    const role = claim.roles[name];
    if (role) return role;
  }
  return null;
};

const roleWords = (role: Role | null): string | null => {
  const words = (role?.name ?? role?.text ?? "").replace(/\s+/gu, " ").trim();
  return words === "" ? null : words;
};

const clustered = (
  questions: readonly Question[],
  key: (question: Question) => string,
): readonly (readonly [Question, ...Question[]])[] => {
  const groups = new Map<string, [Question, ...Question[]]>();
  for (const question of questions) {
    const group = groups.get(key(question));
    if (group) group.push(question);
    else groups.set(key(question), [question]);
  }
  return [...groups.values()];
};

/** Talks by issue, so that who offers, demands and refuses stand side by side; issues on which several sides stand come first. */
export const byIssue = (context: PageContext, questions: readonly Question[]): readonly Cluster[] => {
  const clusters = clustered(questions, (question) => question.key["on"] ?? question.id).map((group): Cluster => {
    const issue = group.map((question) => roleWords(roleOf(context, question, "on"))).find((words) => words !== null);
    return {
      name: capitalise(shorten(issue ?? group[0].question, 110)),
      note: null,
      rows: group.map((question) => ({
        question,
        ask: issue ? (roleWords(roleOf(context, question, "party")) ?? question.question) : null,
      })),
    };
  });
  return clusters.sort((a, b) => b.rows.length - a.rows.length);
};

/** Statements by speaker, with the office that the reports give; what several say or deny stands under all their names. */
export const bySpeaker = (context: PageContext, questions: readonly Question[]): readonly Cluster[] => {
  const alone = questions.filter((question) => isToldAlone(context, question));
  const held = new Set(alone);
  const said = speakersOf(
    context,
    questions.filter((question) => !held.has(question)),
  );
  return alone.length <= FEW
    ? [...said, ...speakersOf(context, alone)]
    : [
        ...said,
        {
          name: "Told by one report alone",
          note: null,
          rows: alone.map((question) => ({ question, ask: null })),
          folded: `${alone.length} lines`,
        },
      ];
};

/** As many stand open. */
const FEW = 3;

/** What a report tells in its own voice, and no other report with it. */
const isToldAlone = (context: PageContext, question: Question): boolean =>
  question.verdict.kind === "single origin" &&
  claimsOf(context, question).every(({ roles }) => !roles["speaker"]) &&
  new Set(claimsOf(context, question).map(({ report }) => report)).size === 1;

const speakersOf = (context: PageContext, questions: readonly Question[]): readonly Cluster[] =>
  clustered(questions, (question) => question.key["speaker"] ?? question.id).map((group): Cluster => {
    const roles = group.flatMap((question) =>
      claimsOf(context, question).flatMap((claim) => claim.roles["speaker"] ?? []),
    );
    const names = [...new Set(roles.flatMap((role) => roleWords(role) ?? []))];
    const shown = group[0].key["speaker"] === undefined ? names : names.slice(0, 1);
    const name = shown.length > 0 ? shown.join("; ") : group[0].question;
    const office =
      shown.length > 1 ? null : (roles.map((role) => role.role ?? null).find((words) => words !== null) ?? null);
    const note = office && !name.toLowerCase().includes(office.toLowerCase()) ? shorten(office, 60) : null;
    return {
      name: capitalise(shorten(name, 80)),
      note,
      rows: group.map((question) => ({ question, ask: null })),
    };
  });
