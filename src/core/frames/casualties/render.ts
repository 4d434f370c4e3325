import type { Bearing } from "../frame-compare.ts";
import type { FrameRender } from "../frame-render.ts";
import { quantityWords } from "../quantity-words.ts";
import { inPlace, lead, many, passive, plural } from "../render-words.ts";

const populationOf = (bearing: Bearing): string =>
  bearing.scope.find((term) => term.name === "population")?.value ?? "person";

export const render: FrameRender = {
  name: "casualties",
  group: "harm",
  question: (bearings) => {
    const first = lead(bearings);
    const harm = first.key["harm"] ?? "";
    const people = plural(populationOf(first));
    const verb =
      first.claim.harm === "missing" || first.claim.harm === "sick" || first.claim.harm === "trapped" ? "are" : "were";
    return `How many ${people} ${verb} ${harm}${inPlace(bearings)}?`;
  },
  value: (bearings) => {
    const { value } = lead(bearings);
    return value.kind === "quantity" ? quantityWords(value.quantity) : "";
  },
  clause: (bearings) => {
    const first = lead(bearings);
    if (first.value.kind !== "quantity") return "";
    const { quantity } = first.value;
    const several = many(quantity);
    const people = several ? plural(populationOf(first)) : populationOf(first);
    const state =
      first.claim.harm === "missing" || first.claim.harm === "sick" || first.claim.harm === "trapped" ? "are" : "were";
    return `${quantityWords(quantity)} ${people} ${passive(first.claim, first.polarity === "negative", several, state)} ${first.key["harm"]}${inPlace(bearings)}`;
  },
};
