import { type KnownLemma, lemmaByRule } from "./lemma-rules.ts";
import { lowerOf } from "./words.ts";

/** Exceptions by "form tag" in lower case, and the lemmas that the treebanks know by kind of word. */
export interface Lemmas {
  readonly exceptions: ReadonlyMap<string, string>;
  readonly known: KnownLemma;
}

/** Two lists in one text: "form\ttag\tlemma" lines, an empty line, then "KIND lemma lemma ..." lines. */
export function readLemmas(text: string): Lemmas {
  const exceptions = new Map<string, string>();
  const lexicon = new Map<string, Set<string>>();
  for (const line of text.split("\n")) {
    const [form, tag, lemma] = line.split("\t");
    if (form !== undefined && tag !== undefined && lemma !== undefined) exceptions.set(`${form}\t${tag}`, lemma);
    else if (line.length > 0) {
      const [kind, ...lemmas] = line.split(" ");
      lexicon.set(kind ?? "", new Set(lemmas));
    }
  }
  return { exceptions, known: (lemma, kind) => lexicon.get(kind)?.has(lemma) ?? false };
}

/** Lemma of a token. Names keep their capitals, all else is lower case. */
export function lemmaOf(lemmas: Lemmas, text: string, xpos: string): string {
  // Treebanks lemmatize inside names and numbers ("United" to "unite", "3,000" to "3000"); readers want them as they stand.
  if (xpos === "NNP" || xpos === "CD") return xpos === "CD" ? lowerOf(text) : text;
  const lower = lowerOf(text);
  const exception = lemmas.exceptions.get(`${lower}\t${xpos}`);
  if (exception !== undefined) return exception;
  if (xpos === "ADD" || xpos === "FW" || xpos === "NFP") return text;
  if (xpos === "NNPS") {
    const rule = lemmaByRule(lower, xpos, lemmas.known);
    return lower.startsWith(rule) ? text.slice(0, rule.length) : text;
  }
  return lemmaByRule(lower, xpos, lemmas.known);
}
