import { speaksForItself } from "../../brief/party-publisher.ts";
import type { Claim } from "../../claim/claim.ts";
import { AGENCIES } from "../../lineage/masthead.ts";
import { outletKey } from "./outlets.ts";
import type { Publishers } from "./voice.ts";

/** A body that publishes what it says itself is a speaker wherever it is heard. */
export const publishesNews = (name: string, publishers: Publishers): boolean =>
  publishers.publishes(outletKey(publishers.outlet(name))) && !speaksForItself(publishers.outlet(name));

/** Whom the report of a claim credits. */
interface Credits {
  /** For all of its telling. */
  readonly whole: string | null;
  /** The same, where it answers for the claim. */
  readonly here: string | null;
  /** Keys of those whom it names for a part. */
  readonly shares: readonly string[];
}

export const creditsIn = (claim: Claim, publishers: Publishers): Credits => {
  const own = publishers.publisherOf(claim.report);
  const credit = publishers.creditOf(claim.report);
  const named = publishers.masthead(claim.report).flatMap((one) => {
    const name = publishers.outlet(one.name);
    const isKnown = one.isAgency || name === AGENCIES || publishesNews(name, publishers);
    return isKnown && (own === null || outletKey(name) !== outletKey(own)) ? [{ ...one, name }] : [];
  });
  const alone = credit === null ? named.find(({ whole }) => whole) : undefined;
  const here = publishers.creditFor(claim);
  return {
    whole: alone?.name ?? (credit === null ? null : publishers.outlet(credit)),
    here:
      alone === undefined
        ? here === null
          ? null
          : publishers.outlet(here)
        : claim.end > alone.end
          ? alone.name
          : null,
    shares: named.flatMap(({ name, whole }) => (whole ? [] : [outletKey(name)])),
  };
};
