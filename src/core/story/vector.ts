import { tellingWords } from "../lineage/fingerprints.ts";
import { isCommon, stem } from "../lineage/words.ts";
import type { ReportEvidence } from "../picture/evidence.ts";

/** Terms of a report with their raw weights: words, title words twice, entities of its claims three times. */
export type Terms = ReadonlyMap<string, number>;

const LEAD_WORDS = 400;

export const termsOf = ({ report, claims }: ReportEvidence): Terms => {
  const counts = new Map<string, number>();
  const add = (term: string, by: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + by);
  };
  const words = tellingWords(report);
  for (const [index, { word, start }] of words.entries()) {
    if (index >= LEAD_WORDS) break;
    if (isCommon(word) || word.length < 2) continue;
    const inTitle = report.titleSpan !== null && start >= report.titleSpan.start && start < report.titleSpan.end;
    add(stem(word), inTitle ? 2 : 1);
  }
  const entities = new Set<string>();
  for (const claim of claims)
    for (const role of Object.values(claim.roles)) if (role?.entity) entities.add(role.entity);
  for (const entity of entities) add(`@${entity}`, 2);
  return counts;
};
