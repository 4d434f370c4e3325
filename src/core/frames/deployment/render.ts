import type { FrameRender } from "../frame-render.ts";
import { quantityWords } from "../quantity-words.ts";
import { counted, inPlace, lead, many, passive, plural } from "../render-words.ts";

export const render: FrameRender = {
  name: "deployment",
  group: "forces",
  question: (bearings, context) => {
    const first = lead(bearings);
    const sender = context.label(first.key["actor"] ?? "");
    const unit = bearings.find((bearing) => bearing.value.kind === "quantity")?.claim.quantity?.unit;
    return unit
      ? `How many ${plural(unit)} are being sent by ${sender}${inPlace(bearings, "to")}?`
      : `Are forces being sent by ${sender}${inPlace(bearings, "to")}?`;
  },
  value: (bearings) => {
    const first = lead(bearings);
    if (first.value.kind === "quantity") return quantityWords(first.value.quantity);
    return first.polarity === "negative" ? "no" : "yes, the number is not told";
  },
  clause: (bearings, context) => {
    const first = lead(bearings);
    const sender = context.label(first.key["actor"] ?? "");
    const negative = first.polarity === "negative";
    if (first.value.kind !== "quantity")
      return `forces ${passive(first.claim, negative, true, "have been")} sent by ${sender}${inPlace(bearings, "to")}`;
    const { quantity } = first.value;
    const unit = quantity.unit ?? "soldier";
    const several = many(quantity);
    return `${counted(quantity, unit)} ${passive(first.claim, negative, several, "have been")} sent by ${sender}${inPlace(bearings, "to")}`;
  },
  missing: (bearings, context) =>
    bearings.some((bearing) => bearing.part === "answer") &&
    bearings.every((bearing) => bearing.value.kind !== "quantity")
      ? [`No claim that was read says how many are sent by ${context.label(lead(bearings).key["actor"] ?? "")}.`]
      : [],
};
