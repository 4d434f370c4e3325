import type { Bearing, CompareContext } from "../frame-compare.ts";
import type { FrameRender } from "../frame-render.ts";
import { inPlace, lead, passive } from "../render-words.ts";
import type { EventKind } from "./kinds.ts";
import { kindOf } from "./lexicon.ts";

const wordsOf = (bearings: readonly Bearing[]): string =>
  lead(bearings)
    .claim.quote.replace(/\s+/g, " ")
    .replace(/[.?!]+$/, "");

/** Of a family the kind that most claims tell; among equals the one that comes first. */
const kindIn = (bearings: readonly Bearing[]): EventKind | null => {
  const counts = new Map<EventKind, number>();
  for (const { claim } of bearings) {
    const kind = kindOf(claim.scope["kind"]);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
};

interface Told {
  readonly kind: EventKind;
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly where: string;
}

const toldOf = (bearings: readonly Bearing[], context: CompareContext): Told | null => {
  const kind = kindIn(bearings);
  if (!kind) return null;
  // A side that few of its claims name stays out of the line: it stands on those claims.
  const term = (name: string): string | null => {
    const told = bearings.flatMap((bearing) => bearing.scope.find((one) => one.name === name)?.value ?? []);
    return told.length * 2 >= bearings.length ? (told[0] ?? null) : null;
  };
  const [actor, recipient] = [term("actor"), term("recipient")];
  const place = bearings.find((bearing) => bearing.place)?.place ?? null;
  return {
    kind,
    actor: actor ? context.label(actor) : null,
    recipient: recipient ? context.label(recipient) : null,
    where: place && place.id !== recipient && place.id !== actor ? inPlace(bearings) : "",
  };
};

const sidesOf = ({ kind, actor, recipient }: Told): string => {
  if (actor && recipient) return kind.did ? ` between ${actor} and ${recipient}` : ` by ${actor} on ${recipient}`;
  if (actor) return ` by ${actor}`;
  return recipient ? ` on ${recipient}` : "";
};

export const render: FrameRender = {
  name: "event",
  group: "events",
  words: ({ scope }) => {
    const kind = kindOf(scope["kind"]);
    return kind ? [kind.noun, kind.done ?? "", kind.did ?? ""] : [];
  },
  question: (bearings, context) => {
    const told = toldOf(bearings, context);
    if (!told) return `Did this happen: ${wordsOf(bearings)}?`;
    const { kind, actor, recipient, where } = told;
    if (recipient && kind.done) return `Was ${recipient} ${kind.done}${actor ? ` by ${actor}` : ""}${where}?`;
    if (kind.did && actor)
      return recipient ? `Have ${actor} and ${recipient} ${kind.did}${where}?` : `Has ${actor} ${kind.did}${where}?`;
    return `${kind.plural ? "Were" : "Was"} there ${kind.noun}${sidesOf(told)}${where}?`;
  },
  value: (bearings) => (lead(bearings).polarity === "negative" ? "no" : "yes"),
  clause: (bearings, context) => {
    const first = lead(bearings);
    const negative = first.polarity === "negative";
    const told = toldOf(bearings, context);
    if (!told) return negative ? `it is not so: ${wordsOf(bearings)}` : wordsOf(bearings);
    const { kind, actor, recipient, where } = told;
    if (recipient && kind.done)
      return `${recipient} ${passive(first.claim, negative, false, "were")} ${kind.done}${actor ? ` by ${actor}` : ""}${where}`;
    const there = passive(first.claim, negative, kind.plural === true, "were");
    return `there ${there.endsWith(" be") ? "is to be" : there} ${kind.noun}${sidesOf(told)}${where}`;
  },
};
