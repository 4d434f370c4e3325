import { type KnownLemma, lemmaByRule } from "./lemma-rules.ts";
import { lowerOf } from "./words.ts";

/** Exceptions by tag and form in lower case, and the lemmas that the treebanks know by kind of word. */
export interface Lemmas {
  readonly exceptions: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly known: KnownLemma;
}

/** Two lists in one text: "form\ttag\tlemma" lines, an empty line, then "KIND lemma lemma ..." lines. */
export function readLemmas(text: string): Lemmas {
  const exceptions = new Map<string, Map<string, string>>();
  const lexicon = new Map<string, Set<string>>();
  for (const line of text.split("\n")) {
    const [form, tag, lemma] = line.split("\t");
    if (form !== undefined && tag !== undefined && lemma !== undefined) {
      const ofTag = exceptions.get(tag);
      if (ofTag === undefined) exceptions.set(tag, new Map([[form, lemma]]));
      else ofTag.set(form, lemma);
    } else if (line.length > 0) {
      const [kind, ...lemmas] = line.split(" ");
      lexicon.set(kind ?? "", new Set(lemmas));
    }
  }
  return { exceptions, known: (lemma, kind) => lexicon.get(kind)?.has(lemma) ?? false };
}

/** Lemma of a token; `lower` is `lowerOf(text)`, where it is at hand. Names keep their capitals, all else is lower case. */
export function lemmaOf(lemmas: Lemmas, text: string, xpos: string, lower = lowerOf(text)): string {
  // Treebanks lemmatize inside names and numbers ("United" to "unite", "3,000" to "3000"); readers want them as they stand.
  if (xpos === "NNP" || xpos === "CD") return xpos === "CD" ? lower : text;
  const exception = lemmas.exceptions.get(xpos)?.get(lower);
  if (exception !== undefined) return exception;
  if (xpos === "ADD" || xpos === "FW" || xpos === "NFP") return text;
  if (xpos === "NNPS") {
    const rule = lemmaByRule(lower, xpos, lemmas.known);
    return lower.startsWith(rule) ? text.slice(0, rule.length) : text;
  }
  return prefixedVerb(lemmas, lower, xpos) ?? lemmaByRule(lower, xpos, lemmas.known);
}

/** "retaken", "overthrown": an irregular verb that the treebanks know without its prefix. */
function prefixedVerb(lemmas: Lemmas, lower: string, xpos: string): string | null {
  if ((xpos !== "VBD" && xpos !== "VBN") || lower.endsWith("ed")) return null;
  const prefix = /^(?:re|over|out|under|un|mis|fore|with)(?=\p{L}{3})/u.exec(lower)?.[0];
  const base = prefix === undefined ? undefined : lemmas.exceptions.get(xpos)?.get(lower.slice(prefix.length));
  return prefix === undefined || base === undefined ? null : prefix + base;
}
