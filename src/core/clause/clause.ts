import type { Sentence, Token } from "../syntax/token.ts";
import { whoeverIsAccused } from "./accused-of.ts";
import { bySentence } from "./by-sentence.ts";
import { UNDERGONE } from "./headline-verb.ts";
import { phraseAt } from "./mend.ts";
import { type Found, phraseHead, type SubjectBasis, undoRelative } from "./relative.ts";
import { baseRel, childrenOf, childrenWith, childWith, tokenAt } from "./tree.ts";

export interface Oblique {
  /** Preposition, lower case, joined where it has several words ("south of"). "" where it has none. */
  readonly marker: string;
  /** Token index of the noun that it governs. */
  readonly head: number;
}

/** Who did what to whom, as one verb of a parsed sentence tells it. All numbers are token indexes. */
export interface Clause {
  readonly sentence: Sentence;
  readonly predicate: number;
  /** Lemma with its particle: "take over". */
  readonly lemma: string;
  readonly passive: boolean;
  /** Grammatical subject after conjunction, control, participles and relative pronouns are undone. */
  readonly subject: number | null;
  readonly subjectBasis: SubjectBasis;
  /** Grammatical object. */
  readonly object: number | null;
  readonly indirectObject: number | null;
  /** Who acts: the subject of an active clause, the by-phrase of a passive one. */
  readonly agent: number | null;
  /** Who undergoes: the object of an active clause, the subject of a passive one. */
  readonly patient: number | null;
  readonly obliques: readonly Oblique[];
}

/** A verb that heads a clause: no auxiliary, no copula, no verb form inside a name ("United"). */
export const isVerb = (token: Token): boolean =>
  (token.upos === "VERB" && token.xpos.startsWith("VB")) ||
  (token.upos === "AUX" && !token.deprel.startsWith("aux") && token.deprel !== "cop");

/** Preposition of a noun, as told: "in", "south of"; possessive 's is "'s". */
export const markerOf = (sentence: Sentence, head: number): string =>
  childrenWith(sentence, head, "case")
    .map((token) => (token.xpos === "POS" ? "'s" : token.lower))
    .join(" ");

const isPassive = (sentence: Sentence, predicate: Token): boolean => {
  // "have taken", "took": active whatever the tree calls the subject.
  const helpers = childrenWith(sentence, predicate.index, "aux", "aux:pass");
  if (predicate.xpos === "VBD" || predicate.xpos === "VBZ" || predicate.xpos === "VBP" || predicate.xpos === "VB")
    return false;
  if (
    helpers.some((token) => token.lemma === "have") &&
    !helpers.some((token) => token.lemma === "be" || token.lemma === "get")
  )
    return false;
  // "The rebels attacked the town", with the verb taken for a participle: no auxiliary, a subject before and an object behind.
  const object = childWith(sentence, predicate.index, "obj");
  if (
    object !== null &&
    object.index > predicate.index &&
    helpers.length === 0 &&
    (childWith(sentence, predicate.index, "nsubj", "nsubj:pass")?.index ?? predicate.index) < predicate.index
  )
    return false;
  if (childWith(sentence, predicate.index, "nsubj:pass", "aux:pass", "csubj:pass")) return true;
  if (predicate.xpos !== "VBN") return false;
  if (isLoneFinite(sentence, predicate)) return false;
  const relation = baseRel(predicate);
  const hasAux = childWith(sentence, predicate.index, "aux") !== null;
  if (relation === "acl" && predicate.deprel !== "acl:relcl") return !hasAux;
  // "Man shot dead", "Two arrested": a headline leaves the auxiliary out.
  if (!hasAux && object === null && childWith(sentence, predicate.index, "nsubj") && UNDERGONE.has(predicate.lemma))
    return true;
  if (hasAux || childWith(sentence, predicate.index, "nsubj")) return false;
  if (relation === "conj" && predicate.head >= 0) {
    const first = tokenAt(sentence, predicate.head);
    return first.xpos === "VBN" && isPassive(sentence, first);
  }
  return (
    childWith(sentence, predicate.index, "obl:agent") !== null ||
    (relation === "advcl" && !childWith(sentence, predicate.index, "obj"))
  );
};

/** An "-ed" form that the tree made a participle in a sentence with no finite verb: it is that verb. */
const isLoneFinite = (sentence: Sentence, predicate: Token): boolean =>
  predicate.lower.endsWith("ed") &&
  baseRel(predicate) === "acl" &&
  sentence.tokens.at(-1)?.upos === "PUNCT" &&
  childWith(sentence, predicate.index, "obl:agent") === null &&
  !sentence.tokens.some((token) => ["VBD", "VBZ", "VBP", "MD"].includes(token.xpos));

const NONE: Found = { subject: null, basis: "none" };

/** "prevented the rebels from seizing it": the rebels would have seized it. */
const whoeverIsKept = (sentence: Sentence, predicate: Token, head: Token): number | null => {
  if (predicate.xpos !== "VBG" || sentence.tokens[predicate.index - 1]?.lower !== "from") return null;
  const object = isVerb(head) ? childWith(sentence, head.index, "obj") : baseRel(head) === "obj" ? head : null;
  return object !== null && object.index < predicate.index ? object.index : null;
};

const findSubject = (sentence: Sentence, predicate: Token, depth: number): Found => {
  if (depth > 8) return NONE;
  const own = childWith(sentence, predicate.index, "nsubj", "nsubj:pass") ?? subjectOfAuxiliary(sentence, predicate);
  const whole = own && wholeOf(sentence, predicate, own);
  if (whole != null) return { subject: whole, basis: "own" };
  if (own) return undoRelative(sentence, predicate, own);
  const beside = subjectBeside(sentence, predicate);
  if (beside !== null) return { subject: beside, basis: "own" };
  if (predicate.head < 0) return NONE;
  const head = tokenAt(sentence, predicate.head);
  const relation = baseRel(predicate);
  const kept = whoeverIsKept(sentence, predicate, head) ?? whoeverIsAccused(sentence, predicate, head);
  if (kept !== null) return { subject: kept, basis: "control" };
  const predicative = isVerb(head) || head.upos === "ADJ" || childWith(sentence, head.index, "cop") !== null;
  if (relation === "conj" && predicative) {
    // "Racing went on, but Ito spun and crashed": whoever acts last before it, where the tree hangs all on the first.
    const nearer = childrenWith(sentence, head.index, "conj").findLast(
      ({ index, upos }) =>
        index < predicate.index && upos === "VERB" && childWith(sentence, index, "nsubj", "nsubj:pass") !== null,
    );
    const found = findSubject(sentence, nearer ?? head, depth + 1);
    return found.subject === null
      ? NONE
      : { subject: found.subject, basis: found.basis === "own" ? "conjunct" : found.basis };
  }
  if (relation === "xcomp" || (head.upos === "ADJ" && ["advcl", "ccomp", "acl"].includes(relation))) {
    const object = childWith(sentence, head.index, "obj", "iobj");
    if (object && object.index < predicate.index) return { subject: object.index, basis: "control" };
    const found = findSubject(sentence, head, depth + 1);
    return found.subject === null ? NONE : { subject: found.subject, basis: "control" };
  }
  if (
    relation === "advcl" &&
    isVerb(head) &&
    (predicate.xpos === "VBG" || predicate.xpos === "VBN" || predicate.xpos === "VB")
  ) {
    // "a reporter saw some of them being beaten": whoever is seen.
    const seen = PERCEIVING.has(head.lemma) ? childWith(sentence, head.index, "obj") : null;
    if (seen && seen.index < predicate.index && !hasComma(sentence, seen.index, predicate.index))
      return { subject: seen.index, basis: "control" };
    const found = findSubject(sentence, head, depth + 1);
    return found.subject === null ? NONE : { subject: found.subject, basis: "participle" };
  }
  if (predicate.deprel === "acl:relcl") return { subject: predicate.head, basis: "relative" };
  if (relation === "acl" && ["VBD", "VBZ", "VBP"].includes(predicate.xpos)) {
    // A finite verb hangs on no noun: the noun is its subject, with all that it is joined to.
    let first = head;
    while (first.deprel === "conj" && first.head >= 0) first = tokenAt(sentence, first.head);
    return { subject: first.index, basis: "own" };
  }
  if (relation === "acl" && !isVerb(head)) {
    const time = verbOfTime(sentence, predicate);
    if (time === null) return { subject: predicate.head, basis: "participle" };
    const found = findSubject(sentence, time, depth + 1);
    return found.subject === null ? NONE : { subject: found.subject, basis: "participle" };
  }
  return NONE;
};

/** "They attacked on Friday, a day after capturing it": no day did; the verb that tells what was done then. */
const verbOfTime = (sentence: Sentence, predicate: Token): Token | null => {
  const mark = childWith(sentence, predicate.index, "mark")?.lower ?? "";
  if (predicate.xpos !== "VBG" || !/^(?:after|before|since)$/u.test(mark)) return null;
  let above = tokenAt(sentence, predicate.head);
  while (!isVerb(above) && above.head >= 0) above = tokenAt(sentence, above.head);
  return isVerb(above) && above.index < predicate.index ? above : null;
};

const PERCEIVING = new Set("see watch witness hear film notice find show catch spot".split(" "));

const hasComma = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some(({ text }) => text === ",");

const PART = /^(?:most|many|some|all|several|half|few|both|one|none)$/;

/** "43 people, most of them elderly, died": those of whom the bracket tells a part, where the tree made that part the subject. */
const wholeOf = (sentence: Sentence, predicate: Token, own: Token): number | null => {
  const { tokens } = sentence;
  const opening = tokens[own.index - 1];
  if (opening?.text !== "," || !(PART.test(own.lower) || own.upos === "NUM")) return null;
  if (tokens[own.index + 1]?.lower !== "of" || !/^(?:them|whom)$/.test(tokens[own.index + 2]?.lower ?? "")) return null;
  const closed = tokens.slice(own.index, predicate.index).some(({ text }) => text === ",");
  const noun = tokens[opening.index - 1];
  return closed && noun && ["NOUN", "PROPN", "NUM"].includes(noun.upos) ? phraseHead(sentence, noun).index : null;
};

/** A subject that the tree hung on the auxiliary: "The militants, ..., have taken". */
const subjectOfAuxiliary = (sentence: Sentence, predicate: Token): Token | null => {
  for (const auxiliary of childrenWith(sentence, predicate.index, "aux", "aux:pass")) {
    const found = childWith(sentence, auxiliary.index, "nsubj", "nsubj:pass");
    if (found) return found;
  }
  return null;
};

/**
 * Where a finite verb has lost its subject in the tree: the noun right before the verb group, or before a bracket of commas
 * that stands between them, unless a preposition governs it. "..., and the United States will evacuate".
 */
const subjectBeside = (sentence: Sentence, predicate: Token): number | null => {
  const auxiliaries = childrenWith(sentence, predicate.index, "aux", "aux:pass", "cop").filter(
    (token) => token.index < predicate.index,
  );
  const first = auxiliaries[0] ?? predicate;
  if (!["VBD", "VBZ", "VBP", "MD"].includes(first.xpos)) return null;
  if (!["root", "conj", "ccomp", "parataxis", "advcl"].includes(baseRel(predicate))) return null;
  let at = first.index - 1;
  while (at >= 0 && (tokenAt(sentence, at).upos === "ADV" || tokenAt(sentence, at).upos === "PART")) at -= 1;
  if (at >= 0 && BRACKETS.has(tokenAt(sentence, at).text)) {
    const opening = openingOf(sentence, at);
    if (opening === null) return null;
    at = opening - 1;
  }
  const noun = sentence.tokens[at];
  if (!noun || !["NOUN", "PROPN", "PRON", "NUM"].includes(noun.upos)) return null;
  const top = aboveOf(sentence, phraseHead(sentence, noun));
  // "The victim, identified as X, was killed": the tree gave the subject to the participle of the bracket.
  const bracketed = top.deprel.startsWith("nsubj") && tokenAt(sentence, top.head).head === predicate.index;
  const taken = (top.deprel.startsWith("nsubj") && !bracketed) || top.deprel === "obj" || top.deprel === "iobj";
  if (taken || top.head === predicate.index || markerOf(sentence, top.index) !== "") return null;
  return top.index;
};

const LONGEST_BRACKET = 30;

const BRACKETS = new Set([",", "\u2013", "\u2014"]);

/** Where the bracket that ends here begins: at its like before it; ", including A, B and C," at the mark before "including". */
const openingOf = (sentence: Sentence, end: number): number | null => {
  const { text } = tokenAt(sentence, end);
  let nearest: number | null = null;
  for (let back = end - 1; back >= 1 && end - back < LONGEST_BRACKET; back -= 1) {
    if (tokenAt(sentence, back).text !== text) continue;
    if (tokenAt(sentence, back + 1).lower === "including") return back;
    nearest ??= back;
  }
  return nearest;
};

/** "members" of "members of the family", "dozens" of "dozens of others". */
const aboveOf = (sentence: Sentence, noun: Token): Token => {
  let at = noun;
  while (baseRel(at) === "nmod" && at.head >= 0 && at.head < at.index && markerOf(sentence, at.index) === "of")
    at = tokenAt(sentence, at.head);
  return at;
};

/** Reads the clause around a verb of a parsed sentence. Kept by identity of the sentence: a pure function of it. */
export const clauseAt = (sentence: Sentence, predicateIndex: number): Clause => {
  const clauses = read(sentence);
  clauses[predicateIndex] ??= readClause(sentence, predicateIndex);
  return clauses[predicateIndex];
};

const read = bySentence((): Clause[] => []);

const readClause = (sentence: Sentence, predicateIndex: number): Clause => {
  const predicate = tokenAt(sentence, predicateIndex);
  const passive = isPassive(sentence, predicate);
  const found = findSubject(sentence, predicate, 0);
  const { basis } = found;
  const subject = summed(sentence, found.subject);
  const objectToken = objectOf(sentence, predicateIndex);
  const indirect = childWith(sentence, predicateIndex, "iobj");
  let object: number | null = null;
  if (objectToken) object = summed(sentence, undoRelative(sentence, predicate, objectToken).subject);
  const particle = childWith(sentence, predicateIndex, "compound:prt") ?? looseParticle(sentence, predicate);
  const obliques: Oblique[] = [];
  let by: number | null = null;
  for (const child of childrenOf(sentence)[predicateIndex] ?? []) {
    const token = tokenAt(sentence, child);
    const relation = baseRel(token);
    if (relation !== "obl" && relation !== "nmod") continue;
    const marker = markerOf(sentence, child);
    obliques.push({ marker, head: child });
    if (passive && (token.deprel === "obl:agent" || marker === "by")) by ??= child;
  }
  // "killed by shelling in X" as a bare participle: the relative gap may be the object ("the town they took").
  const gapObject =
    object === null &&
    !passive &&
    predicate.deprel === "acl:relcl" &&
    basis === "own" &&
    predicate.head >= 0 &&
    !isIntransitive(predicate.lemma)
      ? predicate.head
      : null;
  return {
    sentence,
    predicate: predicateIndex,
    lemma: particle ? `${predicate.lemma} ${particle.lower}` : predicate.lemma,
    passive,
    subject,
    subjectBasis: basis,
    object: object ?? gapObject,
    indirectObject: indirect && indirect !== objectToken ? indirect.index : null,
    agent: passive ? by : subject,
    patient: passive ? subject : (object ?? gapObject),
    obliques,
  };
};

/** "a total of 43 people": the people. */
const summed = (sentence: Sentence, head: number | null): number | null => {
  if (head === null || tokenAt(sentence, head).lower !== "total") return head;
  const [of] = childrenWith(sentence, head, "nmod").filter(({ index }) => markerOf(sentence, index) === "of");
  return of && childWith(sentence, of.index, "nummod") && childWith(sentence, head, "det") ? of.index : head;
};

/** The object; the last of two nouns side by side that the tree took for two ("police officers"); the only noun, even if marked indirect. */
const objectOf = (sentence: Sentence, predicate: number): Token | null => {
  const objects = childrenWith(sentence, predicate, "obj");
  const first = objects[0];
  if (!first) return childWith(sentence, predicate, "iobj") ?? objectBehind(sentence, predicate);
  const next = objects[1];
  return next && next.index === first.index + 1 && first.upos !== "PRON" && next.upos === "NOUN" ? next : first;
};

/** "ruled out power sharing": the noun phrase right behind verb and particle, where the tree hung it on something before the verb. */
const objectBehind = (sentence: Sentence, predicate: number): Token | null => {
  const particle = sentence.tokens[predicate + 1];
  if (particle?.xpos !== "RP" || particle.head !== predicate) return null;
  const end = phraseAt(sentence, predicate + 2);
  const noun = end === null ? undefined : sentence.tokens[end];
  if (noun && noun.head === predicate && baseRel(noun) === "obl" && markerOf(sentence, noun.index) === "") return noun;
  return noun && noun.head < predicate && ["conj", "appos", "nmod", "dep"].includes(baseRel(noun)) ? noun : null;
};

/** "handed over without a fight": a particle that the tree took for an adverb, right behind its verb. */
const looseParticle = (sentence: Sentence, predicate: Token): Token | null => {
  const next = sentence.tokens[predicate.index + 1];
  const loose =
    next && next.head === predicate.index && (next.xpos === "RB" || next.xpos === "RP" || next.xpos === "IN");
  if (!loose || !PARTICLES.has(next.lower) || childrenOf(sentence)[next.index]?.length) return null;
  // "holding over two-thirds": the word belongs to the number.
  return sentence.tokens[next.index + 1]?.upos === "NUM" ? null : next;
};

const PARTICLES = new Set(["over", "out", "up", "down", "off", "back", "away", "in"]);

const INTRANSITIVE = new Set(["die", "fall", "go", "come", "live", "arrive", "remain", "flee", "occur", "happen"]);

const isIntransitive = (lemma: string): boolean => INTRANSITIVE.has(lemma);

/** Every clause of a parsed sentence, by its verbs in order; empty for an unparsed one. */
export const clausesOf = (sentence: Sentence): readonly Clause[] => {
  return sentence.parsed ? readAll(sentence) : [];
};

const readAll = bySentence((sentence): readonly Clause[] => {
  const clauses: Clause[] = [];
  for (const token of sentence.tokens) if (isVerb(token)) clauses.push(clauseAt(sentence, token.index));
  return clauses;
});
