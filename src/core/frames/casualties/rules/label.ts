import { numberAt } from "../../../attribution/figures-behind.ts";
import { JOINT } from "../../../attribution/rules/labelled-count.ts";
import type { Harm } from "../../../claim/claim.ts";
import type { Sentence, Token } from "../../../syntax/token.ts";
import type { FrameContext } from "../../build/frame-context.ts";
import { namesPeople } from "../../build/people.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";

/** What a line of a list counts. */
const LABELS: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...[..."dead killed deaths fatalities toll".split(" ")].map((word) => [word, "killed"] as const),
  ...[..."injured wounded injuries hospitalised hospitalized".split(" ")].map((word) => [word, "injured"] as const),
  ["missing", "missing"],
  ...[..."arrests arrested detained detentions".split(" ")].map((word) => [word, "detained"] as const),
  ["rescued", "rescued"],
  ["abducted", "abducted"],
]);
const ASIDE =
  /^(?:total|confirmed|people|persons|death|alive|officially|civilian|civilians|so|far|number|of|the|-|–|•|\*)$/;
/** Words before the colon, and of a voice before its figure, at most. */
const LABEL = 5;
const VOICE = 5;

/** The word of a label that tells what befell those who are counted behind it; null where another word stands in it. */
const labelOf = (tokens: readonly Token[]): { readonly token: Token; readonly harm: Harm } | null => {
  const state = tokens.findLast(({ lower }) => LABELS.has(lower));
  const harm = state && LABELS.get(state.lower);
  const others = tokens.filter((token) => token !== state);
  return state && harm && others.every(({ lower }) => ASIDE.test(lower)) ? { token: state, harm } : null;
};

/** "Dead: 22 (13 women)", "Missing: 39.", "Arrests: police 398": lines of a list, each with what it counts. */
export const labelled: HarmRule = (context, sentence) => {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ":");
  const label = colon < 1 || colon > LABEL ? null : labelOf(tokens.slice(0, colon));
  if (label === null) return [];
  const found: HarmFinding[] = [];
  for (let at = colon + 1; at < tokens.length; ) {
    const figure = figureAt(context, sentence, at);
    if (figure === null) break;
    found.push({
      rule: "casualties/labelled",
      sentence,
      predicate: label.token.index,
      harm: label.harm,
      victim: figure.victim,
      agent: null,
      also: [figure.victim],
      total: true,
    });
    // A line counts once; only voices give several figures of one thing.
    if (figure.from === at || !/^[,;]$/.test(tokens[figure.end]?.text ?? "")) break;
    at = figure.end + 1;
  }
  return found;
};

/** The figure at a place behind the colon, right there or behind the few words of whoever gives it. */
const figureAt = (
  context: FrameContext,
  sentence: Sentence,
  at: number,
): { readonly victim: number; readonly from: number; readonly end: number } | null => {
  const number = sentence.tokens
    .slice(at, at + VOICE)
    .find(({ index, lower }) => !JOINT.test(lower) && numberAt(sentence, index) !== null);
  const words = sentence.tokens.slice(at, number?.index ?? at);
  if (number === undefined || words.some(({ upos }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(upos))) return null;
  const counted = (context.quantities[sentence.index] ?? []).find(
    ({ from, to }) => from <= (numberAt(sentence, number.index) ?? -1) && (numberAt(sentence, number.index) ?? -1) < to,
  );
  if (counted === undefined || counted.kind !== "count" || counted.quantity.share !== null) return null;
  const { unit } = counted.quantity;
  if (unit !== null && !namesPeople(unit) && unit !== "name" && unit !== "body") return null;
  return { victim: counted.headToken, from: number.index, end: Math.max(counted.to, counted.headToken + 1) };
};
