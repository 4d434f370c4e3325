import type { Claim } from "../claim/claim.ts";
import type { Told } from "./overtaken.ts";

/** Those who were hurt, all or several of them, and that none is in danger. */
const ALL =
  /\b(?:all|both|none|no one|nobody|every\p{L}*|victims|injuries|injured|wounded|two|three|four|five|six|seven|eight|nine|\d+)\b/iu;
const LIVE =
  /\bexpected to (?:\p{L}+ ){0,3}?(?:survive|recover|live|be (?:okay|ok|fine|all right))\b|\bnon-?life[- ]threatening\b|\b(?:none|not|no|neither|n['’]t)\b[^.;]{0,40}\b(?:life[- ]threatening|serious|in danger)\b|\bwill (?:all )?(?:survive|recover)\b/iu;

/** "All five are expected to survive", "none of the injuries is life-threatening". */
export const tellsAllLive = ({ quote }: Claim): boolean => LIVE.test(quote) && ALL.test(quote);

/** How many were killed, by what is told as so of the story's own event. */
const deadIn = (told: readonly Told[]): number =>
  Math.max(
    0,
    ...told.map(({ claim: { harm, quantity, background, polarity, figure } }) =>
      harm === "killed" && !background && polarity === "positive" && figure === undefined
        ? (quantity?.low ?? quantity?.high ?? 1)
        : 0,
    ),
  );

/** Whether later reports tell more dead than any told before: of those who were to live one died. */
export const outlived = (all: readonly Told[], last: number, isLater: (told: Told) => boolean): boolean =>
  deadIn(all.filter(isLater)) > deadIn(all.filter(({ moment }) => moment <= last));

const NAMES = "(?:names?|identit(?:y|ies)|ages?)";
const WITHHELD = new RegExp(
  `\\b${NAMES}\\b[^.;]*(?:\\b(?:not|withheld|unknown)\\b|n['’]t\\b)|(?:\\b(?:not|yet to)\\b|n['’]t\\b)[^.;]{0,60}\\b(?:identif\\p{L}+|named|${NAMES})\\b`,
  "iu",
);
/** Whose names: of those who did it, or of those whom it befell. */
const DOERS = /\b(?:suspects?|gunm[ae]n|shooters?|attackers?|drivers?|arrested|assailants?|accused)\b/iu;

/** "The names of the dead were not released", "police have not identified the man". */
export const isWithheld = ({ quote }: Claim): boolean => WITHHELD.test(quote);

const VICTIM = ["victim", "recipient"];
const DOER = ["agent", "actor"];

const named = ({ roles, harm }: Claim, ofDoers: boolean): boolean =>
  Object.entries(roles).some(
    ([name, role]) =>
      role?.entity?.startsWith("person:") === true &&
      (ofDoers ? DOER.includes(name) || harm === "detained" : VICTIM.includes(name) && harm !== "detained"),
  );

/** Whether a later report names one of those whose names were held back, and none of its own reports does. */
export const isNamedSince = (
  state: Claim,
  own: ReadonlySet<string>,
  all: readonly Told[],
  isLater: (told: Told) => boolean,
): boolean => {
  const ofDoers = DOERS.test(state.quote);
  const naming = all.filter(({ claim }) => !claim.background && named(claim, ofDoers));
  return naming.some(isLater) && !naming.some(({ claim }) => own.has(claim.report));
};
