import type { Decision } from "./decision.ts";

/** By when they were made, then id: the order in which they count. */
export const inOrder = (decisions: readonly Decision[]): readonly Decision[] =>
  [...decisions].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));

/** Ids of decisions that are taken back. Taking back a taking-back brings the first into force again. */
export const undoneIds = (decisions: readonly Decision[]): ReadonlySet<string> => {
  const undone = new Set<string>();
  for (const decision of [...inOrder(decisions)].reverse())
    if (decision.undoes !== undefined && !undone.has(decision.id)) undone.add(decision.undoes);
  return undone;
};

/** What two decisions must share for the later to overrule the earlier. */
const subjectOf = (decision: Decision): string | null => {
  const claim = decision.claims[0]?.claim ?? "";
  switch (decision.kind) {
    case "accept claim":
    case "reject claim":
      return `ruling ${claim}`;
    case "correct claim":
    case "grade claim":
      return `${decision.kind} ${claim}`;
    case "grade source":
      return `${decision.kind} ${decision.source?.toLowerCase() ?? ""}`;
    default:
      return null;
  }
};

/** Ids of decisions in force that a later one on the same thing overrules. */
export const overruledIds = (decisions: readonly Decision[]): ReadonlySet<string> => {
  const undone = undoneIds(decisions);
  const last = new Map<string, string>();
  const overruled = new Set<string>();
  for (const decision of inOrder(decisions)) {
    const subject = undone.has(decision.id) ? null : subjectOf(decision);
    if (subject === null) continue;
    const before = last.get(subject);
    if (before !== undefined) overruled.add(before);
    last.set(subject, decision.id);
  }
  return overruled;
};
