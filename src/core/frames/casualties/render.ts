import type { Bearing } from "../frame-compare.ts";
import type { FrameRender } from "../frame-render.ts";
import { quantityWords } from "../quantity-words.ts";
import { inPlace, lead, many, passive, plural } from "../render-words.ts";

const populationOf = (bearing: Bearing): string =>
  bearing.scope.find((term) => term.name === "population")?.value ?? "person";

/** "in a tram crash": what did it, where it is an event that people are in. */
const inCause = (bearing: Bearing): string => {
  const cause = bearing.claim.roles["cause"];
  return cause && EVENTS.test(cause.text) && !/\d/u.test(cause.text) ? ` in ${cause.text.replace(/\s+/gu, " ")}` : "";
};
const EVENTS =
  /\b(?:attack|crash|collision|fire|blaze|storm|hurricane|cyclone|typhoon|tornado|strike|airstrike|shelling|bombing|shooting|landslide|avalanche|eruption|stampede|crush|clash|raid|collapse|derailment|accident|outbreak|tsunami|wildfire|ambush|violence|fighting|earthquake|quake|floods?|flooding|blast|explosion)(?:e?s)?$/iu;

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
    return `${quantityWords(quantity)} ${people} ${passive(first.claim, first.polarity === "negative", several, state)} ${first.key["harm"]}${inCause(first)}${inPlace(bearings)}`;
  },
};
