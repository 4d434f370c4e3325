import type { Claim } from "../claim/claim.ts";
import type { Bearing } from "../frames/frame-compare.ts";
import { comparePublished } from "./dates.ts";
import { valueId } from "./group-questions.ts";
import { outletKey } from "./origins/outlets.ts";
import type { Voice } from "./origins/voice.ts";
import { deniesFigure } from "./relations.ts";

/** A telling that its own teller takes back, here or in a later report. */
export interface Withdrawal {
  readonly told: Bearing;
  readonly by: Bearing;
}

interface Tellers {
  readonly voiceOf: (bearing: Bearing) => Voice;
  readonly publisherOf: (report: string) => string | null;
  readonly publishedAt: (report: string) => string | null;
  /** Which of two reports is the older as far as it is known or inferred: negative for the first. */
  readonly compare: (a: string, b: string) => number;
}

/** "withdrew its report that 60 died", "we reported that 60 died; that was wrong": what somebody told before is what is told of. */
const takesBack = ({ claim, value }: Bearing): boolean =>
  // A number of missing that falls was right in its time.
  (claim.scope["retracts"] !== undefined && (!isFigure(claim) || (value.kind === "quantity" && value.grows))) ||
  (claim.status === "denied" && claim.scope["denied"] === undefined);

/** A count that was put right, not what one teller said. */
const isFigure = (claim: Claim): boolean => claim.scope["retracts"] === "figure";

const isSupported = ({ claim, part }: Bearing): boolean =>
  part === "answer" && ["asserted", "claimed", "planned", "forecast"].includes(claim.status);

/** Is what was told the very thing that is taken back? */
const sameThing = (told: Bearing, by: Bearing): boolean =>
  told.polarity === by.polarity &&
  (told.value.kind === "quantity" && by.value.kind === "quantity"
    ? deniesFigure(by.value.quantity, told.value.quantity)
    : valueId(told.value) === valueId(by.value));

/**
 * What was told and taken back by whoever told it: by the same speaker, or by the outlet whose report told it. A report
 * never takes back what it tells itself, and none what is known to have been told after it; a mere denial takes back only
 * what is known to have been told before. Each taking back is listed, in the order of the bearings.
 */
export const withdrawalsOf = (bearings: readonly Bearing[], tellers: Tellers): readonly Withdrawal[] => {
  const taking = bearings.filter(takesBack);
  if (taking.length === 0) return [];
  return bearings
    .filter(isSupported)
    .flatMap((told) =>
      taking
        .filter(
          (one) =>
            sameThing(told, one) && isEarlier(told, one, tellers) && (isOwn(told, one, tellers) || isOfAll(told, one)),
        )
        .map((by) => ({ told, by })),
    );
};

const isEarlier = (told: Bearing, by: Bearing, { publishedAt, compare }: Tellers): boolean => {
  if (told.claim.report === by.claim.report) return isFigure(by.claim) && told.claim.start !== by.claim.start;
  const [first, second] = [publishedAt(told.claim.report), publishedAt(by.claim.report)];
  const said = by.claim.scope["retracts"] !== undefined;
  if (first === null || second === null) return said && compare(told.claim.report, by.claim.report) <= 0;
  const order = comparePublished(first, second);
  return said ? order <= 0 : order < 0;
};

/** "withdrew its figure of 368", "cut the toll to 275 from 288": the figure is gone whoever carried it. */
const isOfAll = (told: Bearing, by: Bearing): boolean =>
  told.value.kind === "quantity" &&
  by.value.kind === "quantity" &&
  isFigure(by.claim) &&
  told.value.quantity.low !== null &&
  told.value.quantity.low === by.value.quantity.low;

const isOwn = (told: Bearing, by: Bearing, tellers: Tellers): boolean => {
  const teller = tellerOf(by, tellers);
  return (
    teller !== null &&
    (teller === tellers.voiceOf(told).id || teller === outletId(tellers.publisherOf(told.claim.report)))
  );
};

const outletId = (publisher: string | null): string | null =>
  publisher === null ? null : `outlet:${outletKey(publisher)}`;

/** How a publisher names itself, or what it told before. */
const ITSELF =
  /^(?:we|us|our|ours|(?:this|our) (?:news ?paper|paper|website|site|page|channel|station|agency|magazine)|(?:an?|the|our|this) (?:earlier|previous|original|initial) (?:version|edition|headline|report|story|article|post|tweet|alert)\b.*)$/iu;

/** Id of whoever takes it back: the publisher, where it speaks of itself; null where that is unknown. */
const tellerOf = (by: Bearing, { voiceOf, publisherOf }: Tellers): string | null => {
  const [inner] = by.claim.attribution;
  if (inner !== undefined && ITSELF.test(inner.speaker)) return outletId(publisherOf(by.claim.report));
  const voice = voiceOf(by);
  return voice.unknownPublisher ? null : voice.id;
};
