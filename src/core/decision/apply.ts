import type { Claim } from "../claim/claim.ts";
import type { Notice } from "../notice.ts";
import type { ReportEvidence } from "../picture/evidence.ts";
import { inOrder, overruledIds, undoneIds } from "./active.ts";
import { corrected, correctionWords, uncorrectedWords } from "./correct.ts";
import type { ClaimGrade, Decision, DecisionShown, SourceGrade } from "./decision.ts";
import { type Targets, targetsIn } from "./find-target.ts";

/** Claims that somebody set into one question, or into a question apart. */
export interface Regrouping {
  readonly decision: string;
  /** Of one question: the claims of each question that it was. Of a question apart: one group. */
  readonly groups: readonly (readonly string[])[];
}

/** Decisions as they bear on what is known. */
export interface Decided {
  /** The evidence with corrected claims in place of what was read. */
  readonly evidence: readonly ReportEvidence[];
  /** Who rejected and who accepted a claim, by its id. */
  readonly rejected: ReadonlyMap<string, string>;
  readonly accepted: ReadonlyMap<string, string>;
  readonly sameQuestion: readonly Regrouping[];
  readonly differentQuestion: readonly Regrouping[];
  /** Joins and splits of stories in the order in which they were made; reports by id. */
  readonly stories: readonly { readonly kind: "join" | "split"; readonly reports: readonly string[] }[];
  /** Grades of sources by folded name, and of claims by id. */
  readonly sourceGrades: ReadonlyMap<string, SourceGrade>;
  readonly claimGrades: ReadonlyMap<string, ClaimGrade>;
  readonly shown: readonly DecisionShown[];
  readonly notices: readonly Notice[];
}

/** The name of a source as grades are looked up by. */
export const sourceKey = (name: string): string => name.normalize("NFC").trim().toLowerCase();

interface Found {
  readonly claims: readonly Claim[];
  readonly reports: readonly string[];
  readonly missing: boolean;
}

const find = (decision: Decision, targets: Targets): Found => {
  const claims = decision.claims.flatMap((ref) => targets.claim(ref) ?? []);
  const reports = decision.reports.flatMap((ref) => targets.report(ref) ?? []);
  const every =
    decision.kind === "accept claim" || decision.kind === "reject claim" || decision.kind === "join stories";
  const some = claims.length + reports.length;
  const named = decision.claims.length + decision.reports.length;
  return { claims, reports, missing: named > 0 && (every ? some < named : some === 0) };
};

const short = (words: string): string => (words.length > 80 ? `${words.slice(0, 77)}...` : words).replace(/\s+/gu, " ");

const textOf = (decision: Decision): string => {
  const quote = decision.claims[0] ? `“${short(decision.claims[0].quote)}”` : "";
  switch (decision.kind) {
    case "join stories":
      return "these reports tell one story";
    case "split story":
      return `${decision.reports.length === 1 ? "this report is a story" : "these reports are a story"} apart`;
    case "same question":
      return "these claims answer one question";
    case "different question":
      return "these claims answer a question of their own";
    case "accept claim":
      return `accepted: ${quote}`;
    case "reject claim":
      return `rejected: ${quote}`;
    case "correct claim":
      return `${quote} read as ${correctionWords(decision.set ?? {})}`;
    case "grade source":
      return `${decision.source ?? ""} graded ${decision.grade ?? ""}`;
    case "grade claim":
      return `graded ${decision.grade ?? ""}: ${quote}`;
    case "note":
      return decision.why;
    case "undo":
      return "a decision was taken back";
  }
};

const isSourceGrade = (grade: Decision["grade"]): grade is SourceGrade => typeof grade === "string";
const isClaimGrade = (grade: Decision["grade"]): grade is ClaimGrade => typeof grade === "number";

/**
 * Finds what each decision is about and lays out what follows from it. `kept` is what is known at the moment; `all` what
 * the case holds, so that a target that is not known yet is told from one that is gone. Nothing is dropped: a decision
 * without a target is shown as such, with a notice.
 */
export const applyDecisions = (
  decisions: readonly Decision[],
  kept: readonly ReportEvidence[],
  all: readonly ReportEvidence[],
): Decided => {
  const targets = targetsIn(kept);
  const held = kept.length === all.length ? targets : targetsIn(all);
  const undone = undoneIds(decisions);
  const overruled = overruledIds(decisions);
  const rejected = new Map<string, string>();
  const accepted = new Map<string, string>();
  const corrections = new Map<string, Claim>();
  const sameQuestion: Regrouping[] = [];
  const differentQuestion: Regrouping[] = [];
  const stories: { kind: "join" | "split"; reports: readonly string[] }[] = [];
  const sourceGrades = new Map<string, SourceGrade>();
  const claimGrades = new Map<string, ClaimGrade>();
  const notices: Notice[] = [];

  const take = (decision: Decision, found: Found): string | null => {
    const ids = found.claims.map(({ id }) => id);
    const [claim] = found.claims;
    switch (decision.kind) {
      case "reject claim":
        for (const id of ids) rejected.set(id, decision.by);
        return claim ? `${claim.status}, by the rule ${claim.rule}` : null;
      case "accept claim":
        for (const id of ids) accepted.set(id, decision.by);
        return claim ? `${claim.status}, by the rule ${claim.rule}` : null;
      case "correct claim":
        if (!claim || !decision.set) return null;
        corrections.set(claim.id, corrected(claim, decision.set));
        return uncorrectedWords(claim, decision.set);
      case "same question": {
        const groups = new Map<number, string[]>();
        for (const ref of decision.claims) {
          const id = targets.claim(ref)?.id;
          if (id) groups.set(ref.group ?? 0, [...(groups.get(ref.group ?? 0) ?? []), id]);
        }
        sameQuestion.push({ decision: decision.id, groups: [...groups.values()] });
        return `${groups.size} questions`;
      }
      case "different question":
        differentQuestion.push({ decision: decision.id, groups: [ids] });
        return "one question with the others";
      case "join stories":
      case "split story":
        stories.push({ kind: decision.kind === "join stories" ? "join" : "split", reports: found.reports });
        return decision.kind === "join stories" ? "several stories" : "one story with others";
      case "grade source":
        if (decision.source !== undefined && isSourceGrade(decision.grade))
          sourceGrades.set(sourceKey(decision.source), decision.grade);
        return null;
      case "grade claim":
        if (isClaimGrade(decision.grade)) for (const id of ids) claimGrades.set(id, decision.grade);
        return null;
      default:
        return null;
    }
  };

  const shown = inOrder(decisions).map((decision): DecisionShown => {
    const found = find(decision, targets);
    const gone = found.missing && find(decision, held).missing;
    const state = undone.has(decision.id)
      ? "undone"
      : overruled.has(decision.id)
        ? "overruled"
        : gone
          ? "no target"
          : found.missing
            ? "waiting"
            : "applied";
    if (state === "no target")
      notices.push({
        code: "decision/no-target",
        ...(decision.reports[0] || decision.claims[0]
          ? { source: (decision.claims[0] ?? decision.reports[0])?.report ?? decision.id }
          : {}),
        reason: `The decision ${decision.id} (${decision.kind}, by ${decision.by}) is kept but has nothing to apply to: its reports are gone, or its words are read otherwise now. Decide anew, or take it back with \`tellings decide undo ${decision.id}\`.`,
      });
    const engine = state === "applied" ? take(decision, found) : null;
    return {
      id: decision.id,
      kind: decision.kind,
      at: decision.at,
      by: decision.by,
      why: decision.why,
      state,
      text: textOf(decision),
      engine,
      claims: found.claims.map(({ id }) => id),
      reports: found.reports,
      source: decision.source ?? null,
      grade: decision.grade ?? null,
      undoes: decision.undoes ?? null,
    };
  });
  const evidence =
    corrections.size === 0
      ? kept
      : kept.map((one) =>
          one.claims.some(({ id }) => corrections.has(id))
            ? { ...one, claims: one.claims.map((claim) => corrections.get(claim.id) ?? claim) }
            : one,
        );
  return {
    evidence,
    rejected,
    accepted,
    sameQuestion,
    differentQuestion,
    stories,
    sourceGrades,
    claimGrades,
    shown,
    notices,
  };
};
