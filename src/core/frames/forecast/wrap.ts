import type { Horizon, Role } from "../../claim/claim.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { TimeMention } from "../../time/time.ts";
import { timeFor } from "../build/draft.ts";
import { type FrameContext, quantityAt } from "../build/frame-context.ts";
import type { ClaimDraft } from "../frame.ts";

/** A predicted event is a forecast with the predicted frame inside: one proposition, one claim. */
export const wrapForecast = (context: FrameContext, draft: ClaimDraft): ClaimDraft => {
  // A saying about the future stays a saying: who said it is what it tells.
  if (draft.status !== "forecast" || draft.frame === "forecast" || draft.frame === "statement") return draft;
  const sentence = context.findings.sentences[draft.sentence];
  if (!sentence) return draft;
  const state = draft.state ?? draft.harm ?? draft.stance;
  const event: Role = {
    text: context.text.slice(draft.start, draft.end),
    start: draft.start,
    end: draft.end,
    entity: null,
    frame: draft.frame,
    ...(state ? { state } : {}),
  };
  const horizon = horizonOf(context, sentence, draft);
  return {
    ...draft,
    frame: "forecast",
    rule: "forecast/predicted-frame",
    roles: { event, place: null, ...draft.roles },
    ...(horizon ? { horizon } : {}),
    validTime: horizon ? null : draft.validTime,
  };
};

/** When it is due, told with the predicted act: "within 90 days", "by Friday", "next week". */
export const horizonOf = (
  context: FrameContext,
  sentence: Sentence,
  draft: Pick<ClaimDraft, "start" | "end">,
): Horizon | null => {
  const predicate = sentence.tokens.find(
    (token) => token.start >= draft.start && token.end <= draft.end && token.upos === "VERB",
  );
  const elliptic = ellipticDays(context, sentence, draft);
  if (elliptic) return elliptic;
  const behind = nearestDue(context, sentence, draft);
  if (behind) return horizonFrom(behind);
  const time = predicate ? timeFor(context, sentence, predicate.index) : null;
  return time && isDue(sentence, time) ? horizonFrom(time) : null;
};

const nearestDue = (context: FrameContext, sentence: Sentence, draft: Pick<ClaimDraft, "end">): TimeMention | null => {
  const later = (context.times[sentence.index] ?? []).filter(
    (time) => time.start >= draft.end && time.start - draft.end <= 12 && isDue(sentence, time),
  );
  return later[0] ?? null;
};

/** Ahead of the telling: a future time, or a length of time behind "in" or "within". */
const isDue = (sentence: Sentence, time: TimeMention): boolean => {
  if (time.direction === "future") return true;
  if (time.kind !== "duration") return false;
  const before = sentence.tokens[time.fromToken - 1]?.lower;
  const first = sentence.tokens[time.fromToken]?.lower;
  return before === "in" || before === "within" || first === "in" || first === "within";
};

const horizonFrom = (time: TimeMention): Horizon => ({
  days: time.days?.high ?? null,
  from: time.from,
  to: time.to,
  text: time.text,
  start: time.start,
  end: time.end,
});

/** "in 30 days and possibly take it within 90": the second number borrows the unit of the first. */
const ellipticDays = (
  context: FrameContext,
  sentence: Sentence,
  draft: Pick<ClaimDraft, "start" | "end">,
): Horizon | null => {
  const first = (context.times[sentence.index] ?? []).find(
    (time) => (time.kind === "duration" && time.days !== null) || time.days !== null,
  );
  if (!first?.days) return null;
  for (const token of sentence.tokens) {
    if (token.upos !== "NUM" || token.start < draft.end || token.start - draft.end > 12 || token.start < first.end)
      continue;
    const before = sentence.tokens[token.index - 1];
    if (!before || (before.lower !== "within" && before.lower !== "in")) continue;
    if ((context.times[sentence.index] ?? []).some((time) => token.start >= time.start && token.end <= time.end))
      return null;
    const quantity = quantityAt(context, sentence, token.index);
    if (quantity && quantity.quantity.unit !== null) return null;
    const number = sentence.tokens.slice(first.fromToken, first.toToken).find((item) => item.upos === "NUM");
    const unit = number ? first.days.high / Number(number.text.replace(/,/gu, "")) : Number.NaN;
    const days = unit * Number(token.text.replace(/,/gu, ""));
    if (!Number.isFinite(days) || days <= 0) return null;
    return {
      days,
      from: null,
      to: null,
      text: context.text.slice(before.start, token.end),
      start: before.start,
      end: token.end,
    };
  }
  return null;
};
