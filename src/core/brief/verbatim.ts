import type { Claim } from "../claim/claim.ts";

const flat = (text: string): string => text.replace(/\s+/g, " ");

/** All words of the claims that may stand verbatim in a sentence. */
const sources = (claims: readonly Claim[]): string[] =>
  claims.flatMap((claim) => [
    flat(claim.quote),
    ...Object.values(claim.roles).flatMap((role) => (role && role.text.length > 24 ? [flat(role.text)] : [])),
  ]);

/** What follows a colon up to the bracket that closes the sentence. */
const AFTER_COLON = /: “?([^:]+?)”?(?= \(\d| [;.]|[.;]?$)/g;

/** Takes out what is told after a colon and stands word for word in one of the claims: it is theirs, not the brief's. */
export const stripVerbatim = (text: string, claims: readonly Claim[]): string => {
  const from = sources(claims);
  const roles = claims.flatMap((claim) =>
    Object.values(claim.roles).flatMap((role) => (role ? [flat(role.text)] : [])),
  );
  return text.replace(AFTER_COLON, (whole, words: string) => {
    const told = flat(words)
      .trim()
      .replace(/[.;,]+$/, "");
    return told !== "" &&
      (from.some((source) => source.includes(told)) || roles.some((role) => role.replace(/[\s.,;:]+$/, "") === told))
      ? ":"
      : whole;
  });
};
