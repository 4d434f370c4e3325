import {
  bearingOf,
  figureOf,
  firstRole,
  onePlace,
  periodTerm,
  placesTerm,
  populationTerm,
  sideTerm,
  wordTerm,
} from "../bearing.ts";
import { namesPeople } from "../build/people.ts";
import type { FrameCompare } from "../frame-compare.ts";
import { ON_BOARD } from "./aboard.ts";

/** What one report calls homes is structures, buildings or properties in the next: homes are some of them. */
const BUILDINGS = new Set(["building", "structure", "property", "house", "dwelling"]);
/** Whoever goes without power is a home in one report and a customer in the next. */
const SUPPLIED = new Set(["house", "household", "customer", "consumer", "property", "subscriber", "dwelling"]);
/** A building that burned down or was lost was destroyed. */
const GONE = new Set(["destroyed", "burned", "lost"]);

/** "200 inmates" and "200 prisoners" who escaped, "132 people" and "132 passengers" on board: who they are is a limit of the figure. */
const isOfPeople = (unit: string, act: string | undefined): boolean =>
  act !== undefined && !SUPPLIED.has(unit) && namesPeople(unit);

/** What is asked: how many buildings were destroyed, whatever they are called and however they went. */
const askedOf = (unit: string, act: string | undefined): { readonly unit: string; readonly act?: string } => {
  if (act === undefined) return { unit };
  if (isOfPeople(unit, act)) return { unit: "person", act };
  if (act.startsWith("without") && SUPPLIED.has(unit)) return { unit: "household", act };
  if (!BUILDINGS.has(unit)) return { unit, act };
  return { unit: "building", act: GONE.has(act) ? "destroyed" : act };
};

export const compare: FrameCompare = {
  name: "count",
  figures: "known",
  shares:
    "what is counted and what happened to it; who did it, where and whether daily or cumulative separate where both are told",
  bearing: (claim, context) => {
    const { quantity } = claim;
    if (!quantity?.unit) return null;
    const place = onePlace(claim, context);
    const act = claim.scope["act"];
    const actor = firstRole(claim, "actor", "holder", "agent");
    const person = context.entity(actor);
    const scope = [
      // Votes are won by whoever stands, not by the state that he heads.
      ...(act === "won" && person?.startsWith("person:")
        ? [{ name: "actor", value: person, within: [] }]
        : sideTerm("actor", context, actor)),
      ...placesTerm(claim, context),
      ...periodTerm(claim),
      ...(isOfPeople(quantity.unit, act) ? populationTerm(claim) : wordTerm(claim, "population")),
      ...(act !== undefined && !act.startsWith("without") && quantity.unit === "house"
        ? [{ name: "unit", value: "house", within: ["building"] }]
        : []),
      ...(act !== undefined && !act.startsWith("without") && quantity.unit !== "house" && BUILDINGS.has(quantity.unit)
        ? [{ name: "unit", value: "building", within: [] }]
        : []),
    ];
    const aside = quantity.ordinal || quantity.increment;
    return bearingOf(
      claim,
      { ...askedOf(quantity.unit, act) },
      // Who was aboard when it happened does not change: it is only told otherwise.
      act === ON_BOARD
        ? { kind: "quantity", quantity, grows: false, closed: true }
        : figureOf(claim, quantity, act?.startsWith("without") !== true),
      {
        scope,
        place,
        part: aside ? "aside" : "answer",
        note: quantity.increment ? "more" : quantity.ordinal ? "in a row" : null,
      },
    );
  },
};
