import type { FrameRender } from "../frame-render.ts";
import { quantityWords } from "../quantity-words.ts";
import { counted, inPlace, lead, many, passive } from "../render-words.ts";

export const render: FrameRender = {
  name: "evacuation",
  group: "forces",
  question: (bearings, context) => {
    const { key, value } = lead(bearings);
    const actor = key["actor"];
    if (!actor && value.kind === "quantity") return `How many people have been evacuated${inPlace(bearings, "from")}?`;
    return actor
      ? `Who is being evacuated by ${context.label(actor)}${inPlace(bearings, "from")}?`
      : `Who is being evacuated${inPlace(bearings, "from")}?`;
  },
  value: (bearings) => {
    const first = lead(bearings);
    const who = first.claim.roles["who"] ?? first.claim.roles["evacuees"] ?? first.claim.roles["population"];
    if (first.value.kind === "quantity")
      return first.value.quantity.unit
        ? counted(first.value.quantity, first.value.quantity.unit)
        : quantityWords(first.value.quantity);
    if (first.polarity === "negative") return "nobody";
    return who ? who.text : "people, the number is not told";
  },
  clause: (bearings, context) => {
    const first = lead(bearings);
    const actor = first.key["actor"];
    const by = actor ? ` by ${context.label(actor)}` : "";
    const negative = first.polarity === "negative";
    if (first.value.kind !== "quantity")
      return `people ${passive(first.claim, negative, true, "have been")} evacuated${by}${inPlace(bearings, "from")}`;
    const { quantity } = first.value;
    const several = many(quantity);
    return `${counted(quantity, quantity.unit ?? "person")} ${passive(first.claim, negative, several, "have been")} evacuated${by}${inPlace(bearings, "from")}`;
  },
};
