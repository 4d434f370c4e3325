import type { Claim } from "../../claim/claim.ts";
import { outletKey } from "./outlets.ts";

/**
 * Key of the one outlet that a report says it has its telling from ("The Gazette reports that ..."): at least half of what it does not
 * tell itself, or any of it where an agency tells it, which so names the paper whose report it tells again. Null where it hears others
 * more, or several outlets.
 */
export const retoldFrom = (
  claims: readonly Claim[],
  publisher: string | null,
  agency: string | null,
): string | null => {
  const own = publisher === null ? null : outletKey(publisher);
  const outlets = new Map<string, number>();
  let heard = 0;
  for (const { attribution } of claims) {
    if (attribution.length === 0) continue;
    heard += 1;
    const outlet = attribution.find(({ kind }) => kind === "outlet");
    const key = outlet === undefined ? null : outletKey(outlet.speaker);
    if (key !== null && key !== own && (agency === null || key !== outletKey(agency)))
      outlets.set(key, (outlets.get(key) ?? 0) + 1);
  }
  const [only] = outlets;
  return only !== undefined && outlets.size === 1 && (agency !== null || only[1] * 2 >= heard) ? only[0] : null;
};
