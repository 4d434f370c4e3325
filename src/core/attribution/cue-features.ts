import { baseRel, childWith, dependents } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { ACT_OF_NOUN, ACT_OF_VERB } from "./act-lexicon.ts";
import { isComma } from "./attribution-context.ts";
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

/** Features of a verb as a cue: names into the table of weights. */
export function verbFeatures(cue: CueVerb, quoted: "before" | "after" | null): string[] {
  const { sentence, verb } = cue;
  const features = ["verb", `v ${verb.lemma}`, `form ${verb.xpos}`, `rel ${verb.deprel}`];
  for (const construction of constructionsOf(sentence, verb))
    features.push(`with ${construction}`, `v ${verb.lemma} ${construction}`);
  const source = cue.source === null ? undefined : sentence.tokens[cue.source];
  const who =
    source === undefined
      ? "nobody"
      : source.upos === "PRON"
        ? /^(?:he|she|i|we|they|who)$/.test(source.lower)
          ? "he"
          : source.lower
        : source.upos;
  features.push(`by ${who}`);
  if (source?.upos === "NOUN") features.push(`n-by ${source.lemma}`);
  if (cue.passive) features.push("passive", `v ${verb.lemma} passive`);
  if (cue.negated) features.push("negated");
  for (const child of dependents(sentence, verb.index)) if (child.xpos === "MD") features.push(`modal ${child.lower}`);
  for (const child of dependents(sentence, verb.index)) {
    if (baseRel(child) === "mark" && child.index < verb.index) features.push(`mark ${child.lower}`);
    else if (child.deprel === "obj") {
      features.push(`o ${child.lemma}`, `o-is ${child.upos}`);
      if (ACT_OF_NOUN.has(child.lemma)) features.push("o said");
    }
  }
  const head = sentence.tokens[verb.head];
  if (head !== undefined && /^(?:xcomp|conj|advcl|ccomp)/.test(verb.deprel))
    features.push(`under ${verb.deprel} ${head.lemma}`);
  const previous = sentence.tokens[verb.index - 1];
  const next = sentence.tokens[cue.to + 1];
  features.push(
    `previous ${previous?.lower ?? "-"}`,
    `next ${next?.lower ?? "-"}`,
    `next-is ${next?.xpos ?? "-"}`,
    `previous-is ${previous?.xpos ?? "-"}`,
  );
  if (ACT_OF_VERB.has(verb.lemma))
    features.push("known", `known ${constructionsOf(sentence, verb)[0]}`, `known by ${who}`);
  if (cue.within !== null) features.push(`in quotation by ${source?.lower ?? "-"}`, `in quotation ${verb.lemma}`);
  if (quoted !== null) features.push(`quoted ${verb.upos}`, `quoted ${quoted}`);
  if (cue.within !== null) features.push("in quotation");
  if (isComma(sentence.tokens[cue.groupFrom - 1]) && /^[.,]$/.test(sentence.tokens[cue.groupTo + 1]?.text ?? "."))
    features.push("after clause");
  return features;
}

/** Features of a noun or adjective as a cue; empty where it governs nothing that could be said. */
export function nounFeatures(sentence: Sentence, token: Token): string[] {
  const constructions = constructionsOf(sentence, token).filter((one) => one !== "bare");
  if (!constructions.some((one) => one !== "owner")) return [];
  const kind = token.upos === "ADJ" ? "a" : "n";
  const features = [
    token.upos === "ADJ" ? "adjective" : "noun",
    `${kind} ${token.lemma}`,
    `${kind}-rel ${token.deprel}`,
  ];
  for (const construction of constructions)
    features.push(`${kind}-with ${construction}`, `${kind} ${token.lemma} ${construction}`);
  const head = sentence.tokens[token.head];
  if (head?.upos === "VERB") features.push(`${kind}-under ${head.lemma}`);
  if (ACT_OF_NOUN.has(token.lemma)) features.push("said noun", `said noun ${constructions[0]}`);
  const next = sentence.tokens[token.index + 1];
  const previous = sentence.tokens[token.index - 1];
  features.push(
    `${kind}-next ${next?.lower ?? "-"}`,
    `${kind}-previous ${previous?.lower ?? "-"}`,
    `${kind} ${token.lemma} next ${next?.lower ?? "-"}`,
  );
  if (token.deprel === "root" || token.deprel === "xcomp") features.push(`${kind}-predicate ${token.lemma}`);
  return features;
}
