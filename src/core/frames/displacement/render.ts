import type { FrameRender } from "../frame-render.ts";
import { quantityWords } from "../quantity-words.ts";
import { counted, inPlace, lead, many, passive, plural } from "../render-words.ts";

const unitOf = (bearings: Parameters<FrameRender["question"]>[0]): string =>
  lead(bearings).scope.find((term) => term.name === "population")?.value ?? "person";

const isSheltered = (bearings: Parameters<FrameRender["question"]>[0]): boolean =>
  lead(bearings).claim.scope["stay"] === "sheltering";

export const render: FrameRender = {
  name: "displacement",
  group: "harm",
  question: (bearings) =>
    isSheltered(bearings)
      ? `How many ${plural(unitOf(bearings))} are in shelters${inPlace(bearings)}?`
      : `How many ${plural(unitOf(bearings))} have been displaced${inPlace(bearings)}?`,
  value: (bearings) => {
    const { value } = lead(bearings);
    return value.kind === "quantity" ? quantityWords(value.quantity) : "";
  },
  clause: (bearings) => {
    const first = lead(bearings);
    if (first.value.kind !== "quantity") return "";
    const several = many(first.value.quantity);
    const people = counted(first.value.quantity, unitOf(bearings));
    const negative = first.polarity === "negative";
    if (isSheltered(bearings))
      return `${people} ${passive(first.claim, negative, several, "are")} in shelters${inPlace(bearings)}`;
    return `${people} ${passive(first.claim, negative, several, "have been")} displaced${inPlace(bearings)}`;
  },
};
