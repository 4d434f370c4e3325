import { type Draft, draft, type Line, take } from "../draft.ts";
import { isCapital } from "../line.ts";
import { slug } from "../slug.ts";

const INITIALS = /^(?:\p{Lu}[\p{Lu}\d&.-]{1,7}|\p{Lu}\p{Ll}?\p{Lu}{2,})$/u;
const SMALL = new Set(["of", "the", "for", "and", "on", "in", "to", "de", "la", "del", "des", "du", "et", "&", "-"]);

/**
 * `initialism/defined`: "the World Health Organization (WHO)". Reads definitions first, over all lines; then each bare use.
 * A definition in the report beats the lexicon. Returns initials with the body that they stand for.
 */
export function findDefinitions(lines: readonly Line[]): Map<string, Draft> {
  const defined = new Map<string, Draft>();
  for (const line of lines) {
    const { tokens } = line;
    for (let i = 1; i + 1 < tokens.length; i++) {
      if (tokens[i - 1]?.text !== "(" || tokens[i + 1]?.text !== ")") continue;
      const initials = tokens[i]?.text ?? "";
      if (!INITIALS.test(initials) || line.shouting) continue;
      const named = line.taken[i - 2];
      if (named && named.kind !== "person" && named.kind !== "place" && named.toToken === i - 1) {
        if (matches(initials, named.name) || matches(initials, named.text)) defined.set(initials, named);
        continue;
      }
      const made = spellOut(line, i - 1, initials);
      if (made) defined.set(initials, made);
    }
  }
  return defined;
}

/** The letters are the initials of the words, small words counted or not. */
function matches(initials: string, name: string): boolean {
  const letters = initials.replace(/[^\p{Lu}]/gu, "");
  const words = name.split(/[\s-]+/).filter(Boolean);
  const all = words.map((w) => w[0]?.toUpperCase()).join("");
  const large = words
    .filter((w) => !SMALL.has(w.toLowerCase()))
    .map((w) => w[0]?.toUpperCase())
    .join("");
  return all.includes(letters) || large.includes(letters) || (letters.includes(large) && large.length > 2);
}

/** Capitalised words before "(" whose initials are the letters: a body that no rule knew by its nouns. */
function spellOut(line: Line, bracket: number, initials: string): Draft | null {
  const letters = initials.replace(/[^\p{Lu}]/gu, "");
  if (letters.length < 3) return null;
  let from = bracket;
  while (from > 0 && bracket - from < 10) {
    const before = line.tokens[from - 1];
    if (!before || line.taken[from - 1] || !(isCapital(before) || SMALL.has(before.lower))) break;
    from--;
    const words = line.text.slice(before.start, line.tokens[bracket - 1]?.end ?? before.end);
    if (isCapital(before) && matches(initials, words) && words.split(/\s+/).length >= letters.length) {
      return take(
        line,
        draft(line, from, bracket, {
          kind: "organisation",
          entity: `org:${slug(words)}`,
          body: "organisation",
          number: "singular",
          rule: "initialism/spelled-out",
        }),
      );
    }
  }
  return null;
}

/** Gives every bare use of defined initials the entity of their definition. */
export function applyDefinitions(line: Line, defined: ReadonlyMap<string, Draft>): void {
  if (defined.size === 0) return;
  for (const token of line.tokens) {
    const body = defined.get(token.text);
    if (!body) continue;
    const known = line.taken[token.index];
    if (known && known.toToken - known.fromToken <= 2 && known.form === "acronym" && known.entity !== body.entity) {
      Object.assign(known, {
        entity: body.entity,
        name: body.name,
        kind: body.kind,
        body: body.body,
        country: body.country,
      });
      known.antecedent = { start: body.start, end: body.end };
      known.rule = "initialism/defined";
    } else if (!known) {
      take(
        line,
        draft(line, token.index, token.index + 1, {
          kind: body.kind,
          entity: body.entity,
          name: body.name,
          form: "acronym",
          antecedent: { start: body.start, end: body.end },
          body: body.body,
          country: body.country,
          number: "singular",
          rule: "initialism/defined",
        }),
      );
    }
  }
}
