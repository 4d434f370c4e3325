import type { Sentence, Token } from "../../syntax/token.ts";
import type { Draft } from "../draft.ts";
import { SPEECH_VERBS } from "../lexicon/act-verbs.ts";
import { nearest } from "./nearest.ts";
import type { Scene } from "./scene.ts";

/** The pronoun is the subject of a verb of speech: "they said", "he has told". */
export const speaks = (open: Draft, sentences: readonly Sentence[]): boolean => {
  const tokens = sentences[open.sentence]?.tokens ?? [];
  let at = open.toToken;
  while (at < tokens.length && /^(?:AUX|ADV)$/.test(tokens[at]?.upos ?? "")) at++;
  const verb = tokens[at];
  return verb?.upos === "VERB" && (SPEECH_VERBS.has(verb.lemma) || (HOLDING.has(verb.lemma) && verb.xpos !== "VBN"));
};

/** What is held to be so is told by whoever holds it. */
const HOLDING = new Set(["think", "believe", "expect", "fear", "hope", "suspect", "estimate", "reckon"]);

/** ", she said", "..., it said, ...": set behind or into what is said, so that whoever is told of there is not who speaks. */
export const trailsWhatIsSaid = (open: Draft, sentences: readonly Sentence[]): boolean => {
  const tokens = sentences[open.sentence]?.tokens ?? [];
  // "Ana Ruiz to the paper: the house was attacked, she says": the label names who speaks.
  const labelled = tokens.slice(0, LABEL).some(({ text }) => text === ":");
  return open.quote < 0 && !labelled && isBehindSaid(tokens, open.fromToken) && speaks(open, sentences);
};

/** "The pier is shut, | he said", "“The pier is shut,” | he said". */
const isBehindSaid = (tokens: Sentence["tokens"], at: number): boolean => {
  const before = tokens[at - 1]?.text ?? "";
  return before === "," || (/^(?:["”»’]|'')$/.test(before) && /^[,.?!…]+$/.test(tokens[at - 2]?.text ?? ""));
};

/** Whoever is counted or is only "a man" in what others tell ("two people were killed", "a man was shot") is not who goes on to speak. */
export const isOnlyToldOf = (c: Draft, sentences: readonly Sentence[]): boolean => {
  if (c.form !== "description") return false;
  const tokens = sentences[c.sentence]?.tokens ?? [];
  const first = tokens[c.fromToken];
  if (
    first?.upos !== "NUM" &&
    !/^(?:an?|some|several|many|dozens|hundreds|thousands|at|about|more)$/.test(first?.lower ?? "")
  )
    return false;
  const verb = tokens[tokens[c.headToken]?.head ?? -1];
  return !(verb !== undefined && SPEECH_VERBS.has(verb.lemma));
};

/** Whether it is the subject of a verb of speech, however long its phrase: "a member of the board said", "said the mayor". */
export const tellsItself = (c: Draft, sentences: readonly Sentence[]): boolean => {
  if (speaks(c, sentences)) return true;
  const tokens = sentences[c.sentence]?.tokens ?? [];
  let head = tokens[c.headToken];
  // "Captain Ruiz": the tree hangs a name on its title.
  while (head && /^(?:flat|compound|appos)$/.test(head.deprel)) head = tokens[head.head];
  const verb = tokens[head?.head ?? -1];
  return head?.deprel === "nsubj" && verb?.upos === "VERB" && SPEECH_VERBS.has(verb.lemma);
};

/**
 * "The ferry's master said that | the mayor | had spoken": told of by somebody who speaks for the whole sentence and could be meant too. A
 * body cannot be: it is no "she".
 */
export const isToldByOther = (scene: Scene, c: Draft, sentences: readonly Sentence[]): boolean => {
  const tokens = sentences[c.sentence]?.tokens ?? [];
  const verb =
    tokens.find(({ deprel, upos, lemma }) => deprel === "root" && upos === "VERB" && SPEECH_VERBS.has(lemma)) ??
    tellingOf(c, tokens);
  const speaker = verb && subjectOf(verb, tokens);
  // Whoever stands before the verb may be who speaks: "The fire chief, | Ana Ruiz |, said".
  if (!verb || c.fromToken < verb.index) return false;
  if (!speaker || speaker.xpos.endsWith("S") || (c.fromToken <= speaker.index && speaker.index < c.toToken))
    return false;
  return (scene.bySentence.get(c.sentence) ?? []).every(
    (d) => speaker.index < d.fromToken || speaker.index >= d.toToken || (d.kind === "person" && d.entity !== c.entity),
  );
};

/** "Somebody came in and | said | the mayor had fled": the verb of speech in whose clause of what is said it stands. */
const tellingOf = (c: Draft, tokens: Sentence["tokens"]): Token | undefined => {
  let at = tokens[c.headToken];
  for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
    const above: Token | undefined = tokens[at.head];
    if (at.deprel === "ccomp" && above?.upos === "VERB" && SPEECH_VERBS.has(above.lemma)) return above;
    at = above;
  }
  return undefined;
};
const DEEPEST = 12;

/** Its own subject, or that of the verb that it goes on from. */
const subjectOf = (verb: Token, tokens: Sentence["tokens"]): Token | undefined => {
  const own = tokens.find(({ head, deprel }) => head === verb.index && deprel === "nsubj");
  return (
    own ??
    (verb.deprel === "conj" ? tokens.find(({ head, deprel }) => head === verb.head && deprel === "nsubj") : undefined)
  );
};

/** A speaker before a colon takes no more tokens. */
const LABEL = 8;

/**
 * Who goes on to speak: of the sentence before, or, behind what is said (", he said"), of the two before, the one who spoke. Whoever
 * is only told of there did not. Null where nobody or several spoke.
 */
export function speakerGoesOn(
  scene: Scene,
  index: number,
  fits: (c: Draft) => boolean,
  sentences: readonly Sentence[],
): Draft | null {
  const open = scene.drafts[index] as Draft;
  const tokens = sentences[open.sentence]?.tokens ?? [];
  const trails = isBehindSaid(tokens, open.fromToken);
  // "Ana Ruiz to the paper: the house was attacked, she says": the label names who speaks.
  // "Gulen denied it and said he condemned": within a sentence its own subject goes before.
  if (!trails && open.fromToken > 1) return null;
  if (trails && tokens.slice(0, LABEL).some(({ text }) => text === ":")) return null;
  const told = nearest(
    scene,
    index,
    (c) => fits(c) && c.sentence < open.sentence && (!trails || tellsItself(c, sentences)),
    trails ? 2 : 1,
  ).filter((c) => tellsItself(c, sentences));
  return outermost(told, sentences);
}

/** The only one who spoke; of several the only one whose words hold the others'. */
const outermost = (told: readonly Draft[], sentences: readonly Sentence[]): Draft | null => {
  const last = Math.max(...told.map((c) => c.sentence));
  const main = told.length > 1 ? told.filter((c) => c.sentence === last && isMainSubject(c, sentences)) : told;
  return main.length === 1 ? (main[0] ?? null) : null;
};

/**
 * "It said ...", ", it said": the one body that spoke in the sentence before (behind what is said, in the two before), else the one that the
 * sentence before is about. Null where there is none, or several.
 */
export function bodyGoesOn(
  scene: Scene,
  index: number,
  fits: (c: Draft) => boolean,
  sentences: readonly Sentence[],
): Draft | null {
  const open = scene.drafts[index] as Draft;
  if (open.quote >= 0 || !speaks(open, sentences)) return null;
  const trails = trailsWhatIsSaid(open, sentences);
  if (!trails && open.fromToken > 1) return null;
  const before = (c: Draft): boolean => fits(c) && c.sentence < open.sentence;
  const spoke = nearest(scene, index, (c) => before(c) && tellsItself(c, sentences), trails ? 2 : 1);
  if (spoke.length > 0) return outermost(spoke, sentences);
  if (endsWithTeller(sentences[open.sentence - 1])) return null;
  const about = nearest(scene, index, (c) => before(c) && isMainSubject(c, sentences), 1);
  return about.length === 1 ? (about[0] ?? null) : null;
}

/** The subject of its sentence's own verb, not of a clause inside it. */
const isMainSubject = (c: Draft, sentences: readonly Sentence[]): boolean => {
  const tokens = sentences[c.sentence]?.tokens ?? [];
  const { deprel, head } = tokens[c.headToken] ?? { deprel: "", head: -1 };
  return deprel.startsWith("nsubj") && tokens[head]?.deprel === "root";
};

/** "..., a union said on Monday": behind what is told stands who tells it. */
export const endsWithTeller = (before: Sentence | undefined): boolean => {
  if (before === undefined) return false;
  const { tokens } = before;
  return tokens.some(
    ({ upos, lemma, index }) =>
      upos === "VERB" &&
      SPEECH_VERBS.has(lemma) &&
      tokens.some(
        (token) =>
          token.head === index &&
          token.deprel === "nsubj" &&
          token.index < index &&
          tokens.slice(Math.max(0, token.index - TELLER), token.index).some(({ text }) => text === ","),
      ),
  );
};
const TELLER = 6;
