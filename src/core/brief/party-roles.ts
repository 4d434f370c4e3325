/** Roles of those who act, decide or speak, over all frames. */
export const PARTY_ROLES = ["holder", "actor", "agent", "party", "speaker", "to"] as const;
