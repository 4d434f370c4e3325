/**
 * What a regular expression is made of, as far as its words go: strings of letters, digits and "_" in lower case, a space for any
 * other character and EDGE for where a word must end. What can be too much to list is `open`.
 */

/** A place where `\b`, `^`, `$` or a look-around lets no word go on. */
export const EDGE = "\u0000";

export type Part =
  | { readonly kind: "strings"; readonly strings: ReadonlySet<string> }
  | { readonly kind: "open" }
  /** One of several runs of parts, at least once. */
  | { readonly kind: "choice"; readonly choices: readonly (readonly Part[])[] };

const OPEN: Part = { kind: "open" };
const strings = (...all: readonly string[]): Part => ({ kind: "strings", strings: new Set(all) });
const NOTHING = strings("");

const symbolOf = (character: string): string => (/\w/.test(character) ? character.toLowerCase() : " ");

/** Reads the source of a regular expression; throws for what it does not know. */
export const readPattern = ({ source }: RegExp): readonly (readonly Part[])[] => new PatternReader(source).read();

class PatternReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  read(): readonly (readonly Part[])[] {
    const choices = this.choices();
    if (this.at < this.source.length) throw new RangeError(`what is at ${this.at} of /${this.source}/?`);
    return choices;
  }

  private choices(): readonly (readonly Part[])[] {
    const all: Part[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ")") {
      if (this.take("|")) all.push([]);
      else all.at(-1)?.push(this.repeated(this.part()));
    }
    return all;
  }

  private take(words: string): boolean {
    if (!this.source.startsWith(words, this.at)) return false;
    this.at += words.length;
    return true;
  }

  private part(): Part {
    if (this.take("(")) return this.group();
    if (this.take("[")) return this.oneOf();
    if (this.take("^") || this.take("$")) return strings(EDGE);
    if (this.take(".")) return OPEN;
    if (this.take("\\")) return this.escape();
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += character.length;
    return strings(symbolOf(character));
  }

  private group(): Part {
    const ahead = this.take("?=");
    const behind = this.take("?<=");
    const never = this.take("?!") || this.take("?<!");
    if (!ahead && !behind && !never && !this.take("?:") && this.take("?<"))
      this.at = this.source.indexOf(">", this.at) + 1;
    const choices = this.choices();
    this.at += 1;
    if (never) return NOTHING;
    if (ahead) return choices.every((parts) => beginsApart(parts)) ? strings(EDGE) : NOTHING;
    if (behind) return choices.every((parts) => endsApart(parts)) ? strings(EDGE) : NOTHING;
    return { kind: "choice", choices };
  }

  private oneOf(): Part {
    const negated = this.take("^");
    let open = negated;
    const found = new Set<string>();
    while (this.source[this.at] !== "]") {
      const one = this.take("\\") ? this.escape() : this.character();
      if (one.kind === "strings" && !one.strings.has(EDGE)) for (const symbol of one.strings) found.add(symbol);
      else open = true;
      if (this.source[this.at] === "-" && this.source[this.at + 1] !== "]") {
        open = true;
        this.at += 1;
      }
    }
    this.at += 1;
    return open ? OPEN : { kind: "strings", strings: found };
  }

  private character(): Part {
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += character.length;
    return strings(symbolOf(character));
  }

  private escape(): Part {
    const name = this.source[this.at] as string;
    this.at += 1;
    if (name === "b") return strings(EDGE);
    if (name === "s" || name === "W" || name === "n" || name === "t" || name === "r") return strings(" ");
    if (name === "u") {
      const hex = /^(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/i.exec(this.source.slice(this.at));
      if (hex === null) throw new RangeError(`what is at ${this.at} of /${this.source}/?`);
      this.at += hex[0].length;
      return strings(symbolOf(String.fromCodePoint(Number.parseInt(hex[1] ?? hex[2] ?? "", 16))));
    }
    if (name === "p" || name === "P") {
      this.at = this.source.indexOf("}", this.at) + 1;
      return OPEN;
    }
    if (name === "k") this.at = this.source.indexOf(">", this.at) + 1;
    return /\w/.test(name) ? OPEN : strings(symbolOf(name));
  }

  private repeated(part: Part): Part {
    const how = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/.exec(this.source.slice(this.at));
    if (how === null) return part;
    this.at += how[0].length;
    const sign = how[0][0];
    if (sign === "?") return { kind: "choice", choices: [[part], [NOTHING]] };
    const least = sign === "+" ? 1 : sign === "*" ? 0 : Number(how[1]);
    if (sign === "{" && least === 1 && how[2] === undefined) return part;
    const again = [[part], [part, OPEN, part]];
    return { kind: "choice", choices: least === 0 ? [[NOTHING], ...again] : again };
  }
}

/** Whether these parts begin with no letter: with a space, a mark or an edge. `behind`: whether what follows them does. */
export const beginsApart = ([first, ...others]: readonly Part[], behind = false): boolean => {
  if (first === undefined) return behind;
  if (first.kind === "open") return false;
  const rest = beginsApart(others, behind);
  if (first.kind === "choice") return first.choices.every((parts) => beginsApart(parts, rest));
  return [...first.strings].every((one) => (one === "" ? rest : isApart(one[0])));
};

/** The same of their end. `before`: whether what stands before them ends so. */
export const endsApart = (parts: readonly Part[], before = false): boolean => {
  const last = parts.at(-1);
  if (last === undefined) return before;
  if (last.kind === "open") return false;
  const rest = endsApart(parts.slice(0, -1), before);
  if (last.kind === "choice") return last.choices.every((choice) => endsApart(choice, rest));
  return [...last.strings].every((one) => (one === "" ? rest : isApart(one.at(-1))));
};

const isApart = (symbol: string | undefined): boolean => symbol === " " || symbol === EDGE;
