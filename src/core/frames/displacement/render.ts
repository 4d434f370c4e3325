import type { FrameRender } from "../frame-render.ts";
import { quantityWords } from "../quantity-words.ts";
import { counted, inPlace, lead, many, passive, plural } from "../render-words.ts";

const unitOf = (bearings: Parameters<FrameRender["question"]>[0]): string =>
  lead(bearings).scope.find((term) => term.name === "population")?.value ?? "person";

export const render: FrameRender = {
  name: "displacement",
  group: "harm",
  question: (bearings) => `How many ${plural(unitOf(bearings))} have been displaced${inPlace(bearings)}?`,
  value: (bearings) => {
    const { value } = lead(bearings);
    return value.kind === "quantity" ? quantityWords(value.quantity) : "";
  },
  clause: (bearings) => {
    const first = lead(bearings);
    if (first.value.kind !== "quantity") return "";
    const several = many(first.value.quantity);
    return `${counted(first.value.quantity, unitOf(bearings))} ${passive(first.claim, first.polarity === "negative", several, "have been")} displaced${inPlace(bearings)}`;
  },
};
