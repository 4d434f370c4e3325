import type { FrameRender } from "../frame-render.ts";
import { quantityWords } from "../quantity-words.ts";
import { capitalise, lead, passive } from "../render-words.ts";

const wholeWords = (of: string | undefined): string =>
  of === undefined || /^\p{Lu}/u.test(of) ? (of ?? "it") : `the ${of}`;

export const render: FrameRender = {
  name: "control",
  group: "control",
  ledger: {
    kind: "control",
    heading: (bearings, context) => {
      const { key, scope } = lead(bearings);
      if (key["place"] === undefined) return null;
      const part = scope.find((term) => term.name === "part");
      return { who: null, what: `${context.label(key["place"])}${part ? ` (${part.value})` : ""}` };
    },
  },
  question: (bearings, context) => {
    const first = lead(bearings);
    if (first.key["holder"])
      return `How much of ${wholeWords(first.key["of"])} is held by ${context.label(first.key["holder"])}?`;
    const part = first.scope.find((term) => term.name === "part");
    return `Who holds ${context.label(first.key["place"] ?? "")}${part ? ` (${part.value})` : ""}?`;
  },
  value: (bearings, context) => {
    const { value } = lead(bearings);
    if (value.kind === "quantity") return quantityWords(value.quantity);
    const id = value.id;
    const negative = lead(bearings).polarity === "negative";
    if (id === "") return negative ? "not taken" : "taken, by whom is not told";
    return negative ? `not ${context.label(id)}` : capitalise(context.label(id));
  },
  clause: (bearings, context) => {
    const first = lead(bearings);
    const negative = first.polarity === "negative";
    if (first.value.kind === "quantity")
      return `${quantityWords(first.value.quantity)} of ${wholeWords(first.key["of"])} ${passive(first.claim, negative, false, "are")} held by ${context.label(first.key["holder"] ?? "")}`;
    const place = context.label(first.key["place"] ?? "");
    const by = first.value.id === "" ? "" : ` by ${context.label(first.value.id)}`;
    return `${place} ${by ? `${passive(first.claim, negative, false, "are")} held${by}` : `${passive(first.claim, negative, false, "have been")} taken`}`;
  },
  missing: (bearings, context) => {
    const taken = bearings.filter(
      (bearing) => bearing.part === "answer" && bearing.value.kind === "choice" && bearing.claim.status === "asserted",
    );
    const unsaid =
      taken.length > 0 && taken.every((bearing) => bearing.value.kind === "choice" && bearing.value.id === "");
    return unsaid ? [`No claim that was read says who took ${context.label(lead(taken).key["place"] ?? "")}.`] : [];
  },
};
