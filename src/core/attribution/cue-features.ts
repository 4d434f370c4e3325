import { baseRel, childWith, dependents } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { ACT_OF_NOUN, ACT_OF_VERB } from "./act-lexicon.ts";
import { isComma } from "./attribution-context.ts";
import type { AddFeature } from "./cue-scores.ts";
import type { CueVerb } from "./cue-verb.ts";

/** What a word's complements are, in the order in which they decide: "clause", "infinitive", "object", "about" ... */
export function constructionsOf(sentence: Sentence, token: Token): readonly string[] {
  const found: string[] = [];
  const next = sentence.tokens[token.index + 1];
  for (const child of dependents(sentence, token.index)) {
    const relation = baseRel(child);
    if (child.index < token.index) {
      if (child.deprel === "nmod:poss" || (relation === "compound" && child.upos === "PROPN")) found.push("owner");
      continue;
    }
    if (relation === "ccomp" || (relation === "acl" && childWith(sentence, child.index, "mark")?.lower === "that"))
      found.push("clause");
    else if (relation === "xcomp" || (relation === "acl" && child.xpos === "VB"))
      found.push(childWith(sentence, child.index, "mark")?.lower === "to" ? "infinitive" : "xcomp");
    else if (relation === "obj") found.push("object");
    else if (relation === "obl" || relation === "nmod" || relation === "advcl") {
      const marker = childWith(sentence, child.index, "case", "mark")?.lower;
      if (marker !== undefined) found.push(marker);
    } else if (relation === "iobj") found.push("addressee");
    else if (relation === "compound" && child.deprel === "compound:prt") found.push(`+${child.lower}`);
  }
  if (next !== undefined && next.lower === "that" && !next.xpos.startsWith("W") && !found.includes("clause"))
    found.push("clause");
  return found.length === 0 ? ["bare"] : found;
}

/** Features of a verb as a cue: names in the table of weights. */
export function verbFeatures(cue: CueVerb, quoted: "before" | "after" | null, add: AddFeature): void {
  const { sentence, verb } = cue;
  add("verb");
  add("v", verb.lemma);
  add("form", verb.xpos);
  add("rel", verb.deprel);
  const constructions = constructionsOf(sentence, verb);
  for (const construction of constructions) {
    add("with", construction);
    add("v", verb.lemma, construction);
  }
  const source = cue.source === null ? undefined : sentence.tokens[cue.source];
  const who = whoOf(source);
  add("by", who);
  if (source?.upos === "NOUN") add("n-by", source.lemma);
  if (cue.passive) {
    add("passive");
    add("v", verb.lemma, "passive");
  }
  if (cue.negated) add("negated");
  const own = dependents(sentence, verb.index);
  for (const child of own) if (child.xpos === "MD") add("modal", child.lower);
  for (const child of own) {
    if (baseRel(child) === "mark" && child.index < verb.index) add("mark", child.lower);
    else if (child.deprel === "obj") {
      add("o", child.lemma);
      add("o-is", child.upos);
      if (ACT_OF_NOUN.has(child.lemma)) add("o", "said");
    }
  }
  const head = sentence.tokens[verb.head];
  if (head !== undefined && /^(?:xcomp|conj|advcl|ccomp)/.test(verb.deprel)) add("under", verb.deprel, head.lemma);
  const previous = sentence.tokens[verb.index - 1];
  const next = sentence.tokens[cue.to + 1];
  add("previous", previous?.lower ?? "-");
  add("next", next?.lower ?? "-");
  add("next-is", next?.xpos ?? "-");
  add("previous-is", previous?.xpos ?? "-");
  if (ACT_OF_VERB.has(verb.lemma)) {
    add("known");
    add("known", constructions[0]);
    add("known", "by", who);
  }
  if (cue.within !== null) {
    add("in", "quotation", "by", source?.lower ?? "-");
    add("in", "quotation", verb.lemma);
  }
  if (quoted !== null) {
    add("quoted", verb.upos);
    add("quoted", quoted);
  }
  if (cue.within !== null) add("in", "quotation");
  if (isComma(sentence.tokens[cue.groupFrom - 1]) && /^[.,]$/.test(sentence.tokens[cue.groupTo + 1]?.text ?? "."))
    add("after", "clause");
}

/** The kind of word that speaks. */
function whoOf(source: Token | undefined): string {
  if (source === undefined) return "nobody";
  if (source.upos !== "PRON") return source.upos;
  return /^(?:he|she|i|we|they|who)$/.test(source.lower) ? "he" : source.lower;
}

/** Features of a noun or adjective as a cue; false, and none, where it governs nothing that could be said. */
export function nounFeatures(sentence: Sentence, token: Token, add: AddFeature): boolean {
  const constructions = constructionsOf(sentence, token).filter((one) => one !== "bare");
  if (!constructions.some((one) => one !== "owner")) return false;
  const names = token.upos === "ADJ" ? ADJECTIVE : NOUN;
  add(names.is);
  add(names.word, token.lemma);
  add(names.relation, token.deprel);
  for (const construction of constructions) {
    add(names.with, construction);
    add(names.word, token.lemma, construction);
  }
  const head = sentence.tokens[token.head];
  if (head?.upos === "VERB") add(names.under, head.lemma);
  if (ACT_OF_NOUN.has(token.lemma)) {
    add("said", "noun");
    add("said", "noun", constructions[0]);
  }
  const next = sentence.tokens[token.index + 1];
  const previous = sentence.tokens[token.index - 1];
  add(names.next, next?.lower ?? "-");
  add(names.previous, previous?.lower ?? "-");
  add(names.word, token.lemma, "next", next?.lower ?? "-");
  if (token.deprel === "root" || token.deprel === "xcomp") add(names.predicate, token.lemma);
  return true;
}

const namesOf = (is: string, short: string) => ({
  is,
  word: short,
  relation: `${short}-rel`,
  with: `${short}-with`,
  under: `${short}-under`,
  next: `${short}-next`,
  previous: `${short}-previous`,
  predicate: `${short}-predicate`,
});
const NOUN = namesOf("noun", "n");
const ADJECTIVE = namesOf("adjective", "a");
