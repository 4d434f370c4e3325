import type { Claim } from "../claim/claim.ts";
import { fold } from "../lineage/words.ts";
import { sideOfId } from "./parties.ts";

const PLURAL_STATES = new Set([
  "united states",
  "united kingdom",
  "united nations",
  "united arab emirates",
  "european union",
  "netherlands",
  "philippines",
  "us",
  "uk",
  "un",
  "eu",
  "government",
  "army",
  "police",
  "opposition",
]);

/** One mention of the country outweighs any number of its ministries. */
const COUNTRY_NAME = 1_000_000;

const startsWithArticle = /^the\s+/i;

/**
 * Names to show, by canonical id: the name that most roles give, then the longer, then string order. A name takes
 * "the" where the reports mostly write it so.
 */
export const labelsOf = (claims: readonly Claim[], find: (id: string) => string): ((id: string) => string) => {
  const names = new Map<string, Map<string, number>>();
  const article = new Map<string, number>();
  const tell = (id: string, name: string, weight: number, the: number): void => {
    const counts = names.get(id) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + weight);
    names.set(id, counts);
    article.set(id, (article.get(id) ?? 0) + the);
  };
  for (const claim of claims) {
    for (const role of Object.values(claim.roles)) {
      if (!role?.entity) continue;
      const id = find(role.entity);
      const bare = role.text.replace(startsWithArticle, "");
      const name = (role.name ?? bare).replace(startsWithArticle, "");
      const the = fold(bare) !== fold(name) ? 0 : bare === role.text ? -1 : 2;
      tell(id, name, 1, the);
      // A state is shown by its own name before that of its offices.
      const side = sideOfId(id);
      if (side !== id) tell(side, name, id.startsWith("country:") ? COUNTRY_NAME : 1, the);
    }
  }
  const labels = new Map<string, string>();
  for (const [id, counts] of names) {
    const best = [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? id;
    const the = (article.get(id) ?? 0) > 0 || PLURAL_STATES.has(fold(best));
    labels.set(id, the ? `the ${best}` : best);
  }
  return (id) => labels.get(id) ?? id.replace(/^[a-z-]+:/, "").replaceAll("-", " ");
};
