import { isVague } from "../bearing.ts";
import type { Bearing, CompareContext } from "../frame-compare.ts";
import type { FrameRender } from "../frame-render.ts";
import { quantityWords } from "../quantity-words.ts";
import { inPlace, lead, many, passive, plural } from "../render-words.ts";

/** Who did it: a name; a description that names nobody tells nothing. */
const actorOf = (bearings: readonly Bearing[], context: CompareContext): string | null => {
  const told = bearings.flatMap(
    ({ claim }) => context.side(claim.roles["actor"] ?? claim.roles["holder"] ?? claim.roles["agent"]) ?? [],
  );
  return told.find((id) => !isVague(id)) ?? null;
};

export const render: FrameRender = {
  name: "count",
  group: "numbers",
  question: (bearings, context) => {
    const first = lead(bearings);
    const actor = bearings.flatMap((bearing) => bearing.scope).find((term) => term.name === "actor");
    const act = first.key["act"];
    return `How many ${plural(first.key["unit"] ?? "")}${act ? ` ${passive(first.claim, false, true, "have been")} ${act}` : " are there"}${act && actor ? ` by ${context.label(actor.value)}` : ""}${inPlace(bearings)}?`;
  },
  value: (bearings) => {
    const { value } = lead(bearings);
    return value.kind === "quantity" ? quantityWords(value.quantity) : "";
  },
  clause: (bearings, context) => {
    const first = lead(bearings);
    if (first.value.kind !== "quantity") return "";
    const { quantity } = first.value;
    const number = quantityWords(quantity);
    const unit = many(quantity) || quantity.of !== null ? plural(first.key["unit"] ?? "") : (first.key["unit"] ?? "");
    const act = first.key["act"];
    const actor = actorOf(bearings, context);
    const verb = passive(first.claim, first.polarity === "negative", many(quantity), act ? "have been" : "are");
    return `${number} ${unit} ${verb} ${act ?? "counted"}${actor ? ` by ${context.label(actor)}` : ""}${inPlace(bearings)}`;
  },
};
