import type { Role } from "../../claim/claim.ts";
import type { Mention } from "../../entity/entity.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { canAct } from "../build/actor.ts";
import { type FrameContext, mentionAt } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";
import { roleOfMention } from "../build/role.ts";
import { predicateOf, type Stretch } from "./stretch.ts";

const ABOUT = new Set(["person", "organisation", "party", "group"]);
const NOMINAL = new Set(["NOUN", "PROPN"]);

/** A name, or a description that was told; a pronoun only where it was resolved to one. */
const isSomebody = (mention: Mention): boolean =>
  ABOUT.has(mention.kind) && mention.form !== "demonym" && (mention.form !== "pronoun" || mention.antecedent !== null);

/** Words that only count ("Seven", "Several dead"): how many, not who. */
const isCount = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => !NOMINAL.has(token.upos) || /^(?:dozen|hundred|thousand|score)s?$/u.test(token.lemma));

/** The noun that a run of words before its verb is about: its last that no preposition governs. */
const headOf = (sentence: Sentence, from: number, to: number): number | null => {
  let end = to;
  for (let at = from + 1; at < to; at += 1)
    if (sentence.tokens[at]?.upos === "ADP" || /^(?:who|which|that)$/u.test(sentence.tokens[at]?.lower ?? "")) {
      end = at;
      break;
    }
  for (let at = end - 1; at >= from; at -= 1) if (NOMINAL.has(sentence.tokens[at]?.upos ?? "")) return at;
  return null;
};

const phraseRole = (context: FrameContext, sentence: Sentence, from: number, head: number): Role | null => {
  const start = sentence.tokens[from]?.start;
  const end = sentence.tokens[head]?.end;
  if (start === undefined || end === undefined) return null;
  return { text: context.text.slice(start, end), start, end, entity: null, kind: "person" };
};

/** "the Cubs", "Miami Dolphins": a name in the plural that is no place is that of people. */
const isTeam = (token: Token, mention: Mention | null): boolean =>
  token.upos === "PROPN" &&
  /^[A-Z][a-z]+[^s'’]s$/u.test(token.text) &&
  (mention === null || mention.headToken !== token.index || mention.place === null);

/** Whoever stands at a noun: somebody mentioned there, else people told by a noun of theirs. */
const somebodyAt = (context: FrameContext, sentence: Sentence, from: number, head: number): Role | null => {
  const mention = mentionAt(context, sentence, head);
  if (mention && isSomebody(mention)) return roleOfMention(context, mention);
  const token = sentence.tokens[head];
  if (!token) return null;
  const placed = /^(?:at|in|near|on|off|outside)$/u.test(sentence.tokens[from - 1]?.lower ?? "");
  return namesPeople(token.lemma) || (isTeam(token, mention) && !placed)
    ? phraseRole(context, sentence, from, head)
    : null;
};

/** Who does or undergoes what the stretch tells: "Police" of "Police name victims". */
const subjectOf = (context: FrameContext, stretch: Stretch): Role | null => {
  const predicate = predicateOf(stretch);
  if (predicate === null) return null;
  const { sentence } = stretch;
  let { from } = stretch;
  // "Now a group of ...", "But the mayor ..."
  while (from < predicate && /^(?:ADV|CCONJ|SCONJ|INTJ|PUNCT)$/u.test(sentence.tokens[from]?.upos ?? "")) from += 1;
  if (isCount(sentence.tokens.slice(from, predicate))) return null;
  const head = headOf(sentence, from, predicate);
  if (head === null) return null;
  const active = FINITE.has(sentence.tokens[predicate]?.xpos ?? "");
  return somebodyAt(context, sentence, from, head) ?? (active ? bodyAt(context, sentence, from, head) : null);
};

const FINITE = new Set(["VBZ", "VBP", "VBD"]);

/** A country or a capital that acts, or a body told by its noun ("Airline bars girls"). */
const bodyAt = (context: FrameContext, sentence: Sentence, from: number, head: number): Role | null => {
  if (!canAct(context, sentence, head)) return null;
  const mention = mentionAt(context, sentence, head);
  return mention?.headToken === head ? roleOfMention(context, mention) : phraseRole(context, sentence, from, head);
};

/** Where the stretch's subject is nobody: the first that it names, or tells by a noun for people. */
const firstTold = (context: FrameContext, { sentence, from, to }: Stretch): Role | null => {
  let opens = from;
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at];
    if (!token || !NOMINAL.has(token.upos)) {
      if (token && !["ADJ", "DET", "NUM"].includes(token.upos)) opens = at + 1;
      continue;
    }
    // The last noun of its phrase.
    if (NOMINAL.has(sentence.tokens[at + 1]?.upos ?? "") && at + 1 < to) continue;
    const found = isCount(sentence.tokens.slice(opens, at + 1)) ? null : somebodyAt(context, sentence, opens, at);
    if (found) return found;
    opens = at + 1;
  }
  return null;
};

/** "have been named as A, B and C": where the matter is who they were, the names. Looked for in so many sentences. */
const OPENING_SENTENCES = 14;
const NAMING = new Set(["name", "identify"]);

const namedAs = (context: FrameContext, stretch: Stretch): Role | null => {
  const predicate = predicateOf(stretch);
  if (predicate === null || !NAMING.has(stretch.sentence.tokens[predicate]?.lemma ?? "")) return null;
  for (const sentence of context.findings.sentences.slice(0, OPENING_SENTENCES)) {
    const verb = sentence.tokens.find((token) => NAMING.has(token.lemma) && token.upos === "VERB");
    const as = verb && sentence.tokens.find((token) => token.index > verb.index && token.lower === "as");
    if (!as) continue;
    const names = (context.mentions[sentence.index] ?? []).filter(
      (mention) => mention.kind === "person" && mention.form === "name" && mention.fromToken > as.index,
    );
    const first = names[0];
    const last = names.at(-1);
    if (!first || !last || first.fromToken > as.index + 2) continue;
    return names.length === 1
      ? roleOfMention(context, first)
      : {
          text: context.text.slice(first.start, last.end),
          start: first.start,
          end: last.end,
          entity: null,
          kind: "group",
        };
  }
  return null;
};

/** Whom a report is about: the first rule that finds somebody. */
const RULES: readonly ((context: FrameContext, stretch: Stretch) => Role | null)[] = [namedAs, subjectOf, firstTold];

export const settingWho = (context: FrameContext, stretch: Stretch): Role | null => {
  for (const rule of RULES) {
    const found = rule(context, stretch);
    if (found) return found;
  }
  return null;
};
