import type { Claim } from "../claim/claim.ts";
import { UNSAID } from "../frames/bearing.ts";
import { excludes, meets, toInterval } from "../quantity/interval.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { AnswerDraft } from "./drafts.ts";

/** Can both answers hold at one time? */
export const answersMeet = (a: AnswerDraft, b: AnswerDraft): boolean => {
  const left = a.bearings[0]?.value;
  const right = b.bearings[0]?.value;
  if (!left || !right) return true;
  const samePolarity = a.polarity === b.polarity;
  if (left.kind === "quantity" && right.kind === "quantity") {
    if (!samePolarity) return !meets(left.quantity, right.quantity);
    return (
      a.polarity === "negative" ||
      // "officers died": nobody told of more than one.
      left.quantity.words === "some" ||
      right.quantity.words === "some" ||
      !excludes(left.quantity, right.quantity) ||
      areOneRounded(left.quantity, right.quantity) ||
      countsMore(a, right.quantity) ||
      countsMore(b, left.quantity)
    );
  }
  if (left.kind === "quantity" || right.kind === "quantity") return samePolarity;
  const [isTaken, wasTaken] = [a, b].map(({ bearings }) => bearings.some((bearing) => bearing.stage !== null));
  if (left.kind === "choice" && left.id !== right.id && (left.id === UNSAID || right.id === UNSAID)) {
    // "Has not fallen" against whoever took it.
    if (isTaken !== wasTaken && !samePolarity) return (isTaken ? right : left).id !== UNSAID;
    // Taken by nobody knows whom is not held as before.
    if (isTaken !== wasTaken) return false;
  }
  const sameId = left.id === right.id || left.id === UNSAID || right.id === UNSAID;
  if (sameId) return samePolarity;
  if (left.kind === "choice" && right.kind === "choice" && left.excludes !== undefined)
    return !left.excludes.split(" ").includes(right.id) || !samePolarity;
  // Of two choices only one can hold; open answers stand together, and so do two negatives.
  return left.kind === "open" || right.kind === "open" || !samePolarity || a.polarity === "negative";
};

/** "just under 16,000" and "16,000", "more than 800,000" and "800,000": one of the two rounds. Small numbers are told as they are. */
const areOneRounded = (a: Quantity, b: Quantity): boolean => {
  const [one, other] = [a.low ?? a.high, b.low ?? b.high];
  return one !== null && one === other && one >= LEAST_ROUND && one % TENS === 0 && a.unit === b.unit;
};
const LEAST_ROUND = 40;
const TENS = 10;

/** "ten died, including the gunman" and "nine were killed": the first counts whom the other leaves out. */
const countsMore = ({ bearings }: AnswerDraft, other: Quantity): boolean =>
  bearings.some(({ value }) => {
    if (value.kind !== "quantity" || value.besides === undefined) return false;
    const { low, high } = value.quantity;
    return !excludes({ ...value.quantity, low: low && low - value.besides, high: high && high - value.besides }, other);
  });

/** What a denial denies where that is no deed: "planned", "forecast", or "doer" (who did it, not that it was done); null for any other claim. */
export const moodDenied = (claim: Claim): string | null =>
  claim.status === "denied" ? (claim.scope["denied"] ?? null) : null;

/** Whether the claim lays the deed to the one who denies having done it. */
const saysItDid = ({ roles }: Claim, denial: Claim): boolean => {
  const told = roles["agent"] ?? roles["actor"];
  const [speaker] = denial.attribution;
  if (!told) return false;
  const own = denial.roles["agent"];
  const names = [own?.text, speaker?.speaker].flatMap((words) => (words === undefined ? [] : bare(words)));
  const entities = [own?.entity, speaker?.entity].filter((id) => id !== null && id !== undefined);
  return (told.entity !== null && entities.includes(told.entity)) || names.includes(bare(told.text));
};

const bare = (words: string): string => words.toLowerCase().replace(/^(?:the|an?|its|their|his|her|our) /u, "");

/** A denied plan is set against the plan, a denied deed against the deed. */
const sameMood = (a: AnswerDraft, b: AnswerDraft): boolean => {
  const [denial, answer] = a.status === "denied" ? [a, b] : [b, a];
  if (denial.status !== "denied" || answer.status === "denied") return true;
  const mood = denial.bearings[0] ? moodDenied(denial.bearings[0].claim) : null;
  if (mood === "doer")
    return answer.bearings.some(({ claim }) => denial.bearings.some((one) => saysItDid(claim, one.claim)));
  const ahead = answer.status === "planned" || answer.status === "forecast";
  return ahead === (mood !== null);
};

/** "60" denied leaves "at least 24" standing, though both could be one number; it denies "60", "at least 60" and "60 to 70". */
export const deniesFigure = (denied: Quantity, told: Quantity): boolean => {
  if (!meets(denied, told)) return false;
  const [left, right] = [toInterval(denied), toInterval(told)];
  const from = left.low ?? Number.NEGATIVE_INFINITY;
  const to = left.high ?? Number.POSITIVE_INFINITY;
  const covers = from <= (right.low ?? Number.NEGATIVE_INFINITY) && (right.high ?? Number.POSITIVE_INFINITY) <= to;
  return covers || from === right.low;
};

/** Do they speak of the same thing, as a denial and what it denies do? */
export const sameProposition = (a: AnswerDraft, b: AnswerDraft): boolean => {
  const left = a.bearings[0]?.value;
  const right = b.bearings[0]?.value;
  if (!left || !right || a.polarity !== b.polarity || !sameMood(a, b)) return false;
  if (left.kind === "quantity" && right.kind === "quantity") {
    const [denied, told] = a.status === "denied" ? [left.quantity, right.quantity] : [right.quantity, left.quantity];
    return a.status === b.status ? meets(denied, told) : deniesFigure(denied, told);
  }
  if (left.kind === "quantity" || right.kind === "quantity")
    return (left.kind === "quantity" ? right : left).kind !== "quantity";
  return left.id === right.id || left.id === UNSAID || right.id === UNSAID;
};
