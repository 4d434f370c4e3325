import { isVague } from "../bearing.ts";
import type { Bearing, CompareContext } from "../frame-compare.ts";
import type { FrameRender } from "../frame-render.ts";
import { quantityWords } from "../quantity-words.ts";
import { asWritten, counted, inPlace, lead, many, moodOf, passive, plural } from "../render-words.ts";
import { ON_BOARD } from "./aboard.ts";
import { ON_STRIKE } from "./strikers.ts";

/** Who did it: a name; a description that names nobody tells nothing. */
const actorOf = (bearings: readonly Bearing[], context: CompareContext): string | null => {
  const compared = bearings.flatMap(({ scope }) => scope.find(({ name }) => name === "actor")?.value ?? []);
  if (compared[0] !== undefined) return compared[0];
  const told = bearings.flatMap(
    ({ claim }) => context.side(claim.roles["actor"] ?? claim.roles["holder"] ?? claim.roles["agent"]) ?? [],
  );
  return told.find((id) => !isVague(id)) ?? null;
};

/** Acts that the counted do themselves: the form behind "have", and behind "are to". */
const DONE_BY_THEM: ReadonlyMap<string, string> = new Map([
  ["gathered", "gather"],
  ["recovered", "recover"],
  ["fallen", "fall"],
  ["collapsed", "collapse"],
  ["voted", "vote"],
  ["surrendered", "surrender"],
  ["escaped", "escape"],
  ["defected", "defect"],
  [ON_STRIKE, "go on strike"],
]);

/** "have been closed", "are to be closed", "have gathered", "are without power". */
const actWords = (act: string, bearing: Bearing, several: boolean): string => {
  const negative = bearing.polarity === "negative";
  const own = DONE_BY_THEM.get(act);
  if (act === ON_BOARD) return `${passive(bearing.claim, negative, several, "were")} ${act}`;
  if (act.startsWith("without")) return `${passive(bearing.claim, negative, several, "are")} ${act}`;
  if (own === undefined) return `${passive(bearing.claim, negative, several, "have been")} ${act}`;
  const not = negative ? " not" : "";
  const mood = moodOf(bearing.claim);
  if (mood === "planned") return `${several ? "are" : "is"}${not} to ${own}`;
  return mood === "forecast" ? `could${not} ${own}` : `${several ? "have" : "has"}${not} ${act}`;
};

/** What all of them count; where they differ, what the question asks for. */
const unitOf = (bearings: readonly Bearing[]): string => {
  const units = new Set(bearings.flatMap(({ claim }) => claim.quantity?.unit ?? []));
  const [only] = units;
  const first = lead(bearings);
  return asWritten(units.size === 1 && only !== undefined ? only : (first.key["unit"] ?? ""), first.claim);
};

export const render: FrameRender = {
  name: "count",
  group: "numbers",
  question: (bearings, context) => {
    const first = lead(bearings);
    const actor = bearings.flatMap((bearing) => bearing.scope).find((term) => term.name === "actor");
    const act = first.key["act"];
    const by = act && actor && !DONE_BY_THEM.has(act) ? ` by ${context.label(actor.value)}` : "";
    const asked = act ? actWords(act, { ...first, polarity: "positive" }, true) : "are there";
    return `How many ${plural(unitOf(bearings))} ${asked}${by}${inPlace(bearings)}?`;
  },
  value: (bearings) => {
    const { value } = lead(bearings);
    return value.kind === "quantity" ? quantityWords(value.quantity) : "";
  },
  clause: (bearings, context) => {
    const first = lead(bearings);
    if (first.value.kind !== "quantity") return "";
    const { quantity } = first.value;
    const told = counted(quantity, unitOf([first]), first.claim.quantity?.unitText ?? null);
    // "52 per cent of the vote has", "half of the seats have".
    const several = quantity.share === null ? many(quantity) || quantity.of !== null : told.endsWith("s");
    const act = first.claim.scope["act"];
    if (!act) {
      const be = passive(first.claim, first.polarity === "negative", several, "are");
      return `there ${be} ${told}${inPlace(bearings)}`;
    }
    const actor = DONE_BY_THEM.has(act) ? null : actorOf(bearings, context);
    return `${told} ${actWords(act, first, several)}${actor ? ` by ${context.label(actor)}` : ""}${inPlace(bearings)}`;
  },
};
