import { ARMED_BODIES } from "./bodies-armed.ts";
import { COMPANY_BODIES } from "./bodies-company.ts";
import { OUTLET_BODIES } from "./bodies-outlet.ts";
import { STATE_BODIES } from "./bodies-state.ts";
import { WORLD_BODIES } from "./bodies-world.ts";
import type { BodyType } from "./body-nouns.ts";

/** A body that news names without explaining. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly type: BodyType;
  /** ISO 3166-1 alpha-2 of the country that it belongs to, where it belongs to one. */
  readonly country: string | null;
}

interface Alias {
  readonly body: Body;
  /** Counts only in capitals: the lower-case word means something else. */
  readonly capitals: boolean;
  /** For each word, whether the name writes it with a capital. */
  readonly mask: readonly boolean[];
}

interface Node {
  readonly next: Map<string, Node>;
  alias: Alias | null;
}

/** The words by which names are matched: lower case, hyphens as spaces, apostrophes apart as the tokenizer cuts them. */
export const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s\b/g, " 's")
    .replace(/[-,()/]/g, " ")
    .split(/\s+/)
    .filter(Boolean);

const BODIES = new Map<string, Body>();
const EXACT = new Map<string, string>();

/** For initials of both cases, their one spelling; null for all other words. */
export const exactSpelling = (lower: string): string | null => EXACT.get(lower) ?? null;
const ROOT: Node = { next: new Map(), alias: null };

/** Written in capitals but read as a word by most outlets: "Unicef", "Nato". */
const isCapitals = (alias: string): boolean => /^[A-Z0-9][A-Z0-9.&-]*$/.test(alias) && alias.length <= 7;

function addAlias(alias: string, body: Body): void {
  let node = ROOT;
  const words = nameWords(alias);
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), alias: null };
      node.next.set(word, next);
    }
    node = next;
  }
  // "LeT", "MoD": letters of both cases, told from "let" by these alone.
  if (/^\p{Lu}\p{Ll}*\p{Lu}\p{L}{0,2}$/u.test(alias) && alias.length <= 5) EXACT.set(alias.toLowerCase(), alias);
  const mask = nameWords(alias.replace(/\b\p{Lu}/gu, "1$&")).map((word) => word.startsWith("1"));
  const known = node.alias;
  if (known && known.body !== body) return;
  // Two spellings that differ in case alone: a word needs its capital only where both have it.
  node.alias = {
    body,
    capitals: isCapitals(alias) && (known?.capitals ?? true),
    mask: known ? mask.map((capital, i) => capital && (known.mask[i] ?? false)) : mask,
  };
}

for (const line of [ARMED_BODIES, WORLD_BODIES, STATE_BODIES, OUTLET_BODIES, COMPANY_BODIES].join("\n").split("\n")) {
  const [id, name, type, country, aliases] = line.split("|");
  if (!id || !name || !type) continue;
  const body: Body = { id, name, type: type as BodyType, country: country || null };
  BODIES.set(id, body);
  for (const alias of [...(name.endsWith(")") ? [] : [name]), ...(aliases ? aliases.split(";") : [])])
    addAlias(alias, body);
}

/** The body with this id; null for ids made from a report's own words. */
export const bodyById = (id: string): Body | null => BODIES.get(id) ?? null;

export interface BodyMatch {
  readonly body: Body;
  /** One past the last word. */
  readonly to: number;
  readonly capitals: boolean;
  /** For each word matched, whether it must begin with a capital. */
  readonly mask: readonly boolean[];
}

/** The longest lexicon name that begins at `from` of the words; null where none does. */
export function longestBody(words: readonly string[], from: number): BodyMatch | null {
  let node = ROOT;
  let best: BodyMatch | null = null;
  for (let at = from; at < words.length; at++) {
    const next = node.next.get(words[at] as string);
    if (!next) break;
    node = next;
    if (node.alias) best = { body: node.alias.body, to: at + 1, capitals: node.alias.capitals, mask: node.alias.mask };
  }
  return best;
}
