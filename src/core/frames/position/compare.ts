import type { Stance } from "../../claim/claim.ts";
import { bearingOf } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

/** A party cannot be for and against the same thing at once; a demand and a warning stand beside either. */
const SIDE_TAKEN: { readonly [stance in Stance]: "for" | "against" | null } = {
  offer: "for",
  accept: "for",
  support: "for",
  reject: "against",
  refuse: "against",
  oppose: "against",
  demand: null,
  warn: null,
};

/** Offices whose holders speak for others. */
const MOUTHPIECE = /\b(?:spokes\w+|negotiator|representative|envoy|delegat\w+|mouthpiece)/i;

export const compare: FrameCompare = {
  name: "position",
  meets: "also",
  shares: "the party and the issue; an offer by one party and a refusal by another are two questions",
  bearing: (claim, context) => {
    const { stance } = claim;
    const party = claim.roles["party"];
    if (!stance || !party) return null;
    // A person's own position is kept apart from that of the party; a spokesman's is the party's.
    const speaksForParty = MOUTHPIECE.test(context.office(party) ?? "");
    const own =
      party.kind === "person" && party.entity?.startsWith("person:") && !speaksForParty
        ? context.entity(party)
        : context.side(party);
    if (own === null) return null;
    const taken = SIDE_TAKEN[stance];
    return bearingOf(
      claim,
      { party: own, on: context.matter(claim), ...(taken ? {} : { stance }) },
      taken ? { kind: "choice", id: taken } : { kind: "open", id: stance },
      { decider: own },
    );
  },
};
