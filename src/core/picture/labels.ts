import type { Claim } from "../claim/claim.ts";
import { PARTY_ROLES } from "../brief/party-roles.ts";
import { fold } from "../lineage/words.ts";
import { countryName, entityLabel, sideOf } from "../mention/index.ts";

/** Names that English writes with "the" although a headline may not. */
const WITH_ARTICLE = /^(?:united \w|european union|netherlands$|philippines$|bahamas$|maldives$|czech republic|dominican republic|central african|us$|u\.s\.?$|uk$|u\.k\.?$|un$|u\.n\.?$|eu$|pentagon$|kremlin$|white house$|red cross|world \w+ organi[sz]ation|(?:\w+ )?(?:government|army|police|opposition|military|rebels|ministry|state department|health ministry|defence ministry|defense ministry))/i;

const withArticle = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

const ACTING: ReadonlySet<string> = new Set(PARTY_ROLES);

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
    for (const [slot, role] of Object.entries(claim.roles)) {
      if (!role?.entity) continue;
      const id = find(role.entity);
      const bare = role.text.replace(startsWithArticle, "");
      const name = (role.name ?? bare).replace(startsWithArticle, "");
      const the = fold(bare) !== fold(name) ? 0 : bare === role.text ? -1 : 2;
      tell(id, name, 1, the);
      // A state is shown by the name that it acts under, its own before that of its offices.
      const side = sideOf(id);
      if (side !== id && id.startsWith("country:") && ACTING.has(slot)) tell(side, name, 1, the);
    }
  }
  const labels = new Map<string, string>();
  for (const [id, counts] of names) {
    const best = [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? id;
    const the = (article.get(id) ?? 0) > 0 || WITH_ARTICLE.test(best);
    labels.set(id, the ? `the ${best}` : best);
  }
  return (id) => labels.get(id) ?? unnamed(id);
};

/** A thing that no role of the story names: by what its id says. */
const unnamed = (id: string): string => {
  const government = /^government:([A-Z]{2})$/.exec(id);
  if (government?.[1]) return `the government of ${withArticle(countryName(government[1]))}`;
  return withArticle(entityLabel(id.startsWith("text:") ? `desc:${id.slice(5)}` : id));
};
