import type { Draft } from "../draft.ts";
import type { Scene } from "./scene.ts";

/** Mentions looked at; more than four crowded sentences hold. */
const FARTHEST = 80;

/**
 * The candidates of the nearest sentence at or before the draft's that holds any, the latest mention of each entity;
 * at most `back` sentences away. What covers the draft itself, and what is still open, is no candidate.
 */
export function nearest(scene: Scene, index: number, accept: (candidate: Draft) => boolean, back: number): Draft[] {
  const open = scene.drafts[index] as Draft;
  const found = new Map<string, Draft>();
  let sentence = -1;
  for (let i = index - 1; i >= 0 && i >= index - FARTHEST; i--) {
    const candidate = scene.drafts[i] as Draft;
    if (candidate.sentence < open.sentence - back) break;
    if (sentence >= 0 && candidate.sentence !== sentence) break;
    if (
      candidate.end > open.start ||
      (candidate.entity.startsWith("desc:") && candidate.form === "pronoun") ||
      !accept(candidate)
    )
      continue;
    sentence = candidate.sentence;
    const known = found.get(candidate.entity);
    // A subject mention of the same entity tells more than a later object one.
    if (!known || (candidate.subject && !known.subject)) found.set(candidate.entity, candidate);
  }
  return [...found.values()];
}

/** The only candidate, or the only one that is a subject; null where the choice is not safe. */
export function single(candidates: readonly Draft[]): Draft | null {
  if (candidates.length === 1) return candidates[0] ?? null;
  const subjects = candidates.filter((c) => c.subject);
  return subjects.length === 1 ? (subjects[0] ?? null) : null;
}

/** Makes the open draft stand for the candidate's entity. */
export function bind(open: Draft, candidate: Draft, rule: string): void {
  open.antecedent =
    candidate.antecedent && candidate.form !== "name"
      ? candidate.antecedent
      : { start: candidate.start, end: candidate.end };
  open.entity = candidate.entity;
  open.name = candidate.name;
  if (open.form === "pronoun" || open.kind !== "group" || candidate.kind === "party") open.kind = candidate.kind;
  open.country ??= candidate.country;
  open.place ??= candidate.place;
  open.affiliation ??= candidate.affiliation;
  open.actsFor ??= candidate.actsFor;
  open.body ??= candidate.body;
  if (open.form === "pronoun") {
    open.role ??= candidate.role;
    open.classes = candidate.classes;
  }
  if (candidate.number !== "unknown") open.number = candidate.number;
  open.gender ??= candidate.gender;
  open.wanted = null;
  open.rule = rule;
}
