import type { Claim } from "../claim/claim.ts";
import type { StoryContext } from "../picture/context.ts";

/** Canonical ids of all that the roles of some claims name, and of the sides that these take. `only`: of these roles. */
export const namedBy = (
  claims: readonly Claim[],
  context: StoryContext,
  only: readonly string[] | null = null,
): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const { roles } of claims)
    for (const name of only ?? Object.keys(roles)) {
      const role = roles[name];
      for (const id of [context.entity(role), context.side(role)]) if (id !== null) ids.add(id);
    }
  return ids;
};
