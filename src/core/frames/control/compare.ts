import type { ControlState } from "../../claim/claim.ts";
import { bearingOf, firstRole, UNSAID, wordTerm } from "../bearing.ts";
import type { FrameCompare, StoryPlace } from "../frame-compare.ts";

/** How far the taking of a place has come; a party's word for it stands below a report's own. */
const STAGE: { readonly [state in ControlState]: number | null } = {
  approached: 1,
  besieged: 2,
  contested: 3,
  captured: 6,
  retaken: 6,
  "handed over": 6,
  held: null,
  lost: null,
};

export const CLAIMED_STAGE = 4;
export const ATTRIBUTED_STAGE = 5;

const BESIDE: ReadonlySet<ControlState> = new Set<ControlState>(["contested", "besieged", "approached"]);
const WORDS: { readonly [state in ControlState]: string } = {
  approached: "approached",
  besieged: "surrounded",
  contested: "contested",
  captured: "captured",
  retaken: "retaken",
  "handed over": "handed over",
  held: "held",
  lost: "lost",
};

const COUNTRY_WORDS = new Set(["country", "territory", "nation", "land", "area"]);

/** What the share is of: the country by any word or name, else the unit or the region told. */
const wholeOf = (unit: string | null, place: StoryPlace | null): string => {
  if (place?.precision && place.precision !== "country") return place.name;
  return unit === null || place?.precision === "country" || COUNTRY_WORDS.has(unit.split(" ").at(-1) ?? "")
    ? "country"
    : unit;
};

export const compare: FrameCompare = {
  name: "control",
  meets: "also",
  shares: "the place (an airport or a district is a place of its own), or the holder and the whole whose share is held",
  bearing: (claim, context) => {
    const holder = firstRole(claim, "holder", "to");
    const holderId = context.side(holder) ?? UNSAID;
    const { quantity, state } = claim;
    if (quantity && (quantity.share !== null || quantity.low !== null || quantity.high !== null)) {
      if (holderId === UNSAID) return null;
      const value = { kind: "quantity", quantity, grows: false } as const;
      return bearingOf(
        claim,
        { holder: holderId, of: wholeOf(quantity.unit, context.place(claim.roles["place"])) },
        value,
        {
          part: quantity.increment || quantity.ordinal ? "aside" : "answer",
        },
      );
    }
    const place = context.place(claim.roles["place"]);
    if (!place || !state) return null;
    const key = { place: place.id };
    const scope = wordTerm(claim, "part");
    const negative = claim.polarity === "negative";
    if (BESIDE.has(state)) {
      const note = negative ? `not ${WORDS[state]}` : WORDS[state];
      return bearingOf(
        claim,
        key,
        { kind: "choice", id: UNSAID },
        { part: "stage", note, stage: negative ? null : STAGE[state], place, scope },
      );
    }
    // "The loss of X", by nobody knows whom to nobody knows whom: somebody has taken it.
    const lostToSomebody = state === "lost" && holderId === UNSAID;
    const full = STAGE[lostToSomebody ? "captured" : state];
    const stage =
      full === null || negative
        ? null
        : claim.status === "claimed"
          ? CLAIMED_STAGE
          : claim.status !== "asserted"
            ? null
            : claim.attribution.length > 0
              ? ATTRIBUTED_STAGE
              : full;
    return bearingOf(
      claim,
      key,
      { kind: "choice", id: holderId },
      {
        polarity: state === "lost" && !lostToSomebody ? (negative ? "positive" : "negative") : claim.polarity,
        stage,
        course: holderId,
        place,
        scope,
        note: state === "handed over" ? WORDS[state] : null,
      },
    );
  },
};
