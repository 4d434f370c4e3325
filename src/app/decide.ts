import type { Claim } from "../core/claim/claim.ts";
import {
  CLAIM_GRADES,
  claimRef,
  type Decision,
  makeDecision,
  reportRef,
  SOURCE_GRADES,
} from "../core/decision/index.ts";
import { ENGINE_VERSION } from "../core/engine.ts";
import { picture } from "../core/picture/index.ts";
import type { Picture, Question } from "../core/picture/picture.ts";
import type { Report } from "../core/report/report.ts";
import { openSqliteCase } from "../store/index.ts";
import { correctionOf } from "./correction.ts";
import { evidenceOf } from "./make-picture.ts";
import { ProblemError } from "./problem.ts";
import { type CaseContent, readCase } from "./read-case.ts";

/** What can be decided, as the command line names it, and what it takes. */
export const ACTS = {
  "join-stories": { kind: "join stories", takes: "two or more stories or reports" },
  "split-story": { kind: "split story", takes: "the reports that are a story apart" },
  "same-question": { kind: "same question", takes: "two or more questions" },
  "different-question": { kind: "different question", takes: "the claims that answer a question of their own" },
  accept: { kind: "accept claim", takes: "a claim" },
  reject: { kind: "reject claim", takes: "a claim" },
  correct: { kind: "correct claim", takes: "a claim, with --set" },
  "grade-source": { kind: "grade source", takes: "a publisher or speaker, and A to F" },
  "grade-claim": { kind: "grade claim", takes: "a claim, and 1 to 6" },
  note: { kind: "note", takes: "claims, questions, reports or stories" },
  undo: { kind: "undo", takes: "a decision" },
} as const;
export type Act = keyof typeof ACTS;

export interface DecideChoice {
  readonly case: string;
  readonly act: Act;
  /** Ids or clear beginnings of ids; names and grades. */
  readonly targets: readonly string[];
  readonly by: string;
  readonly why: string;
  /** `quantity=14`, of "correct". */
  readonly set: string | null;
  readonly oneStory: boolean;
  readonly now: () => string;
}

const refused = (what: string, todo: string, where: string | null = null): ProblemError =>
  new ProblemError({ code: "usage", what, where, todo });

const FAMILIES = { c: "claim", q: "question", r: "report", s: "story", d: "decision" } as const;
type Family = (typeof FAMILIES)[keyof typeof FAMILIES];

/** What the case holds, by id. */
interface Known {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly questions: ReadonlyMap<string, Question>;
  /** Reports of a story. */
  readonly stories: ReadonlyMap<string, readonly string[]>;
  readonly decisions: ReadonlyMap<string, Decision>;
}

const knownOf = (content: CaseContent, made: Picture): Known => ({
  claims: new Map(made.claims.map((claim) => [claim.id, claim])),
  reports: new Map(content.entries.map(({ report }) => [report.id, report])),
  questions: new Map(made.stories.flatMap((story) => story.questions.map((one) => [one.id, one] as const))),
  stories: new Map(made.stories.map((story) => [story.id, story.reports])),
  decisions: new Map(content.decisions.map((one) => [one.id, one])),
});

const tableOf = (known: Known, family: Family): ReadonlyMap<string, unknown> =>
  ({
    claim: known.claims,
    question: known.questions,
    report: known.reports,
    story: known.stories,
    decision: known.decisions,
  })[family];

/** The one id of these families that is meant. */
const resolve = (known: Known, word: string, families: readonly Family[]): { family: Family; id: string } => {
  const letter = Object.entries(FAMILIES).find(([first]) => word.startsWith(`${first}_`));
  const family = letter?.[1];
  const wanted = families.join(" or ");
  if (family === undefined || !families.includes(family))
    throw refused(
      `"${word}" is not the id of a ${wanted}`,
      `name a ${wanted} by its id, as the JSON of the picture or the page gives it`,
      word,
    );
  const found = [...tableOf(known, family).keys()].filter((id) => id.startsWith(word)).sort();
  const [id, other] = found;
  if (id === undefined)
    throw refused(
      `the case has no ${family} "${word}"`,
      `list them with \`tellings picture --case FILE --format json\``,
      word,
    );
  if (other !== undefined && id !== word)
    throw refused(`"${word}" is the beginning of ${found.length} ids`, `write more of it, for example ${id}`, word);
  return { family, id };
};

const claimsOf = (question: Question): readonly string[] => question.answers.flatMap((answer) => answer.claims);

/** Claims of a question that a decision keeps: enough to find it again, of every answer the first. */
const KEPT = 8;
const tellingClaims = (question: Question): readonly string[] => {
  const firsts = question.answers.flatMap((answer) => answer.claims.slice(0, 1));
  return [...new Set([...firsts, ...claimsOf(question), ...question.beside])].slice(0, KEPT);
};

type Parts = Pick<Decision, "claims" | "reports"> & Partial<Pick<Decision, "source" | "grade" | "set" | "undoes">>;

const partsOf = ({ act, targets, set }: DecideChoice, known: Known): Parts => {
  const { kind, takes } = ACTS[act];
  const need = (least: number, most = Number.POSITIVE_INFINITY): void => {
    if (targets.length < least || targets.length > most)
      throw refused(`${act} takes ${takes}`, "see `tellings help decide`");
  };
  if (set !== null && act !== "correct")
    throw refused(`--set goes with correct, not with ${act}`, "leave it out", "--set");
  const claim = (word: string, group?: number) => {
    const { id } = resolve(known, word, ["claim"]);
    return refOf(known, id, group);
  };
  const report = (id: string) => {
    const one = known.reports.get(id);
    return one ? [reportRef(one)] : [];
  };
  switch (kind) {
    case "join stories": {
      need(2);
      const reports = targets.flatMap((word) => {
        const { family, id } = resolve(known, word, ["story", "report"]);
        return report(family === "report" ? id : (known.stories.get(id)?.[0] ?? ""));
      });
      return { claims: [], reports };
    }
    case "split story":
      need(1);
      return { claims: [], reports: targets.flatMap((word) => report(resolve(known, word, ["report"]).id)) };
    case "same question": {
      need(2);
      const questions = targets.map((word) => known.questions.get(resolve(known, word, ["question"]).id));
      if (new Set(questions.map((one) => one?.frame)).size > 1)
        throw refused(
          "questions of different kinds have no common answer",
          "join questions of one kind: two tolls, two holders of a place",
        );
      return {
        claims: questions.flatMap((one, group) =>
          one ? tellingClaims(one).flatMap((id) => refOf(known, id, group)) : [],
        ),
        reports: [],
      };
    }
    case "different question":
      need(1);
      return { claims: targets.flatMap((word) => claim(word)), reports: [] };
    case "accept claim":
    case "reject claim":
      need(1, 1);
      return { claims: targets.flatMap((word) => claim(word)), reports: [] };
    case "correct claim": {
      need(1, 1);
      const claims = targets.flatMap((word) => claim(word));
      const target = known.claims.get(claims[0]?.claim ?? "");
      if (set === null || !target)
        throw refused("correct needs what the claim should say", 'add for example --set "quantity=14"', "--set");
      return { claims, reports: [], set: correctionOf(set, target) };
    }
    case "grade source": {
      need(2, 2);
      const [source = "", letter = ""] = targets;
      const grade = SOURCE_GRADES.find((one) => one === letter.toUpperCase());
      if (!grade)
        throw refused(
          `"${letter}" is no grade of a source`,
          "use A (completely reliable) to E (unreliable), or F (cannot be judged)",
        );
      return { claims: [], reports: [], source, grade };
    }
    case "grade claim": {
      need(2, 2);
      const [word = "", number = ""] = targets;
      const grade = CLAIM_GRADES.find((one) => String(one) === number);
      if (!grade)
        throw refused(
          `"${number}" is no grade of a claim`,
          "use 1 (confirmed) to 5 (improbable), or 6 (cannot be judged)",
        );
      return { claims: claim(word), reports: [], grade };
    }
    case "note": {
      need(1);
      const about = targets.map((word) => resolve(known, word, ["claim", "question", "report", "story"]));
      return {
        claims: about.flatMap(({ family, id }) => {
          if (family === "claim") return refOf(known, id);
          const question = family === "question" ? known.questions.get(id) : undefined;
          return question ? tellingClaims(question).flatMap((one) => refOf(known, one)) : [];
        }),
        reports: about.flatMap(({ family, id }) =>
          family === "report" ? report(id) : family === "story" ? report(known.stories.get(id)?.[0] ?? "") : [],
        ),
      };
    }
    case "undo":
      need(1, 1);
      return { claims: [], reports: [], undoes: resolve(known, targets[0] ?? "", ["decision"]).id };
  }
};

const refOf = (known: Known, id: string, group?: number): Decision["claims"] => {
  const claim = known.claims.get(id);
  const report = claim && known.reports.get(claim.report);
  return claim && report ? [claimRef(claim, report, group)] : [];
};

const pictureOfCase = (content: CaseContent, oneStory: boolean): Picture =>
  picture(content.entries.map(evidenceOf), {
    engine: ENGINE_VERSION,
    knownAt: null,
    oneStory,
    decisions: content.decisions,
  });

/** Keeps a decision in a case. Throws `ProblemError` where a target is not there, `CaseError` where the case cannot be used. */
export const decide = async (choice: DecideChoice): Promise<Decision> => {
  const content = await readCase(choice.case, choice.now);
  // Only questions and stories need a picture; it is made for all, so that an id that is shown anywhere can be named.
  const known = knownOf(content, pictureOfCase(content, choice.oneStory));
  const decision = makeDecision({
    kind: ACTS[choice.act].kind,
    at: choice.now(),
    by: choice.by,
    why: choice.why,
    ...partsOf(choice, known),
  });
  const store = await openSqliteCase(choice.case, { now: choice.now, mode: "write" });
  try {
    await store.putDecisions([decision]);
  } finally {
    await store.close();
  }
  return decision;
};

/** The decisions of a case as they bear on it now. */
export const decisionsOf = async (
  file: string,
  oneStory: boolean,
  now: () => string,
): Promise<Pick<Picture, "decisions" | "notices">> => {
  const content = await readCase(file, now);
  const made = pictureOfCase(content, oneStory);
  return {
    decisions: made.decisions ?? [],
    notices: made.notices.filter(({ code }) => code === "decision/no-target"),
  };
};
