import type { Question } from "../../core/picture/picture.ts";
import { valueWords } from "./words.ts";

/** A place whose holder is asked for, with who holds it in words. WGS 84 degrees. */
export interface Spot {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly holder: string;
  /** Id of the question. */
  readonly question: string;
  /** A whole country: listed, never drawn as a point. */
  readonly country: boolean;
}

export const spotsOf = (questions: readonly Question[]): readonly Spot[] =>
  questions.flatMap((question): Spot[] => {
    const { place } = question;
    if (!place) return [];
    const answer = question.answers.find((one) => one.latest) ?? question.answers[0];
    const holder = answer
      ? `${valueWords(answer)}${answer.status === "asserted" ? "" : ` (${answer.status})`}`
      : "not settled";
    const { name, lat, lon } = place;
    const country = (question.key["place"] ?? "").startsWith("country:");
    return [
      {
        name,
        lat,
        lon,
        holder: holder.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
        question: question.id,
        country,
      },
    ];
  });

/** Different marks for this many holders; the rest share the last. */
export const MARKS = 6;

/** Holders by the number of their places, then by name, each with its places. */
export const holdersOf = (spots: readonly Spot[]): readonly (readonly [holder: string, places: readonly Spot[]])[] => {
  const places = new Map<string, Spot[]>();
  for (const spot of spots) {
    const list = places.get(spot.holder);
    if (list) list.push(spot);
    else places.set(spot.holder, [spot]);
  }
  return [...places].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
};
