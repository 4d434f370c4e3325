import type { Value } from "./facts.ts";
import { HELD_OUT } from "./held-out.ts";
import { HELD_PLAIN } from "./held-plain.ts";
import { OPENED } from "./opened.ts";
import type { Telling } from "./telling.ts";

const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

export const figureWords = (value: number): string =>
  value < SMALL.length
    ? (SMALL[value] ?? String(value))
    : value >= 1000
      ? `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, "0")}`
      : String(value);

export const exactly = (value: number): Value => ({ low: value, high: value, words: figureWords(value) });

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** How a sentence gives its content to a speaker. "{s}" the speaker, "{c}" the clause, "{C}" the clause with a capital. */
const SAID: readonly string[] = [
  "{S} said that {c}.",
  "{C}, {s} said.",
  "{C}, according to {s}.",
  "According to {s}, {c}.",
  "{S} told reporters that {c}.",
  "“{C},” {s} said.",
  "{S} reported that {c}.",
  "{S} said on {w} that {c}.",
  "In a note, {s} said {c}.",
  "“{C},” said {s}.",
  "{C}, said {s}.",
  "{S} confirmed that {c}.",
];

const CLAIMED: readonly string[] = [
  "{S} claimed that {c}.",
  "{C}, {s} claimed.",
  "{S} boasted that {c}.",
  "{S} alleged on {w} that {c}.",
];

const DENIED: readonly string[] = [
  "{S} denied that {c}.",
  "{S} rejected the claim that {c}.",
  "{S} said it was not true that {c}.",
  "{S} on {w} denied that {c}.",
];

const ANNOUNCED: readonly string[] = ["{S} said {c}.", "{S} announced that {c}.", "{S} said on {w} that {c}."];

const CORRECTED: readonly string[] = [
  "{S} lowered its earlier figure and said that {c}.",
  "Correcting an earlier count, {s} said that {c}.",
  "{S} revised its count, saying that {c}.",
  "{S} said its earlier figure had been wrong and that {c}.",
];

const PLAIN: readonly string[] = ["{C}.", "By {w}, {c}."];

/**
 * Parts of the templates: "tune" may be read while rules are written; "second" and the later ones (`opened.ts`) were read once as unseen
 * and are open since; "held" and "plain" are for the honest figures and made of `held-out.ts` and `held-plain.ts`.
 */
export type Part = "tune" | "second" | keyof typeof OPENED | "held" | "plain";

const templatesOf = (part: Part): Readonly<Record<string, readonly string[]>> => {
  if (part === "held") return HELD_OUT;
  if (part === "plain") return HELD_PLAIN;
  return part === "tune" || part === "second" ? {} : OPENED[part];
};

/** The templates of a part; `key` names them in the held-out list, and what has none there is the same in all parts. */
export const ofPart = (items: readonly string[], part: Part, key: string): readonly string[] => {
  const own = templatesOf(part)[key];
  if (own) return own;
  const found = items.filter((_, index) => (index % 2 === 0) === (part === "tune"));
  return found.length > 0 ? found : items;
};

export interface Wording {
  readonly part: Part;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Null where the reports are undated: a weekday would tell their order. */
  readonly weekday: string | null;
  readonly event: string;
}

const fill = (template: string, slots: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w)\}/gu, (whole, slot: string) => slots[slot] ?? whole);

/** The clause of a telling without its attribution. */
const clauseOf = (telling: Telling, wording: Wording): string => {
  const { kind, place } = telling.fact;
  const { status } = telling;
  const form = status === "planned" || status === "forecast" || status === "conditional" ? status : "templates";
  return fill(wording.pick(ofPart(kind[form], wording.part, `${kind.name}.${form}`)), {
    v: telling.value?.words ?? "",
    p: place,
    e: wording.event,
    a: telling.side ?? "",
  });
};

const mannersOf = (telling: Telling): readonly [key: string, forms: readonly string[]] => {
  if (telling.teller === null) return ["plain", PLAIN];
  if (telling.status === "denied") return ["denied", DENIED];
  if (telling.status === "claimed") return ["claimed", CLAIMED];
  if (telling.status === "planned") return ["announced", ANNOUNCED];
  return telling.manner === "correction" ? ["corrected", CORRECTED] : ["said", SAID];
};

/** One sentence for a telling. */
export const sentenceOf = (telling: Telling, wording: Wording): string => {
  if (telling.status === "background")
    return `${capital(fill(`a {e} killed {v} people in {p} in 1987`, { e: wording.event, v: telling.value?.words ?? "", p: telling.fact.place }))}.`;
  const clause = clauseOf(telling, wording);
  const speaker = telling.teller === null ? "" : wording.pick(telling.teller.names);
  const timed = (one: string): boolean => one.includes("{w}");
  const [key, all] = mannersOf(telling);
  const own = ofPart(all, wording.part, key);
  const untimed = own.filter((one) => !timed(one));
  // A weekday would tell the order of reports that are undated.
  const forms = wording.weekday !== null ? own : untimed.length > 0 ? untimed : all.filter((one) => !timed(one));
  const form = wording.pick(forms);
  return fill(form, { c: clause, C: capital(clause), s: speaker, S: capital(speaker), w: wording.weekday ?? "" });
};

export const headlineOf = (telling: Telling, wording: Wording): string | null => {
  const { kind, place } = telling.fact;
  if (kind.headline.length === 0 || telling.status !== "asserted") return null;
  const text = fill(wording.pick(kind.headline), {
    v: telling.value?.words ?? "",
    p: place,
    e: wording.event,
    a: (telling.side ?? "").replace(/^the /, ""),
  });
  return capital(text);
};
