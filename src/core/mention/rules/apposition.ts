import type { Draft, Line } from "../draft.ts";
import { SPEECH_VERBS } from "../lexicon/act-verbs.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { isCapital, isDeterminer, phraseStart } from "../line.ts";
import { isRoleAhead } from "./person-evidence.ts";
import { tell } from "./role-told.ts";

const OBJECT_LINKS = new Set(["of", "for", "at", "in", "with", "to", "from", "on"]);

/**
 * `apposition/after` ("John Kirby, Pentagon Press Secretary:") and `apposition/before` ("the U.S. special envoy, Zalmay
 * Khalilzad,"): the role told beside a name. Adds to the named person; makes no mention of its own.
 */
export function readAppositions(line: Line, persons: readonly Draft[]): void {
  for (const person of persons) {
    if (person.sentence !== line.sentence.index) continue;
    bodyAfter(line, person);
    if (person.role) continue;
    roleAfter(line, person);
    if (!person.role) roleBefore(line, person);
  }
}

/** "Sgt. Ben Moss of the Harris County Sheriff's Office". */
function bodyAfter(line: Line, person: Draft): void {
  const link = line.tokens[person.toToken]?.lower ?? "";
  if (link !== "of" && link !== "from" && link !== "with") return;
  const body = line.taken[person.toToken + 1];
  if (body && (body.kind === "organisation" || body.kind === "party" || body.kind === "facility"))
    person.actsFor ??= body;
}

function roleAfter(line: Line, person: Draft): void {
  const { tokens } = line;
  let at = person.toToken;
  const opener = tokens[at]?.text;
  if (opener !== "," && opener !== "(" && opener !== "–" && opener !== "[") return;
  at++;
  // "Smith, 34, a teacher": the age first.
  if (tokens[at]?.upos === "NUM" && tokens[at + 1]?.text === ",") at += 2;
  const role = isRoleAhead(line, at);
  if (role === null) return;
  // "Smith, Police Chief Bob Jones and ...": the role belongs to the next name.
  const next = tokens[role + 1];
  if (next && isCapital(next) && next.upos === "PROPN") return;
  const start = isDeterminer(tokens[at]) ? at + 1 : at;
  if (start > role || (tokens[at]?.upos === "NUM" && /s$/.test(tokens[role]?.lower ?? ""))) return;
  tell(line, person, start, complementEnd(line, role + 1), role);
}

/** Over one or two prepositional phrases: "in the Department of War Studies at King's College London". */
function complementEnd(line: Line, at: number): number {
  const { tokens } = line;
  let end = at;
  for (let phrases = 0; phrases < 3; phrases++) {
    if (!OBJECT_LINKS.has(tokens[end]?.lower ?? "")) break;
    let to = end + 1;
    for (; to < tokens.length; to++) {
      const token = tokens[to];
      const named = line.taken[to];
      if (named) {
        to = named.toToken - 1;
        continue;
      }
      if (!token || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(token.upos)) break;
    }
    if (to === end + 1) break;
    end = to;
  }
  return end;
}

function roleBefore(line: Line, person: Draft): void {
  const { tokens } = line;
  const comma = person.fromToken - 1;
  if (tokens[comma]?.text !== ",") return;
  const after = tokens[person.toToken];
  // A list ("the minister, Ann Lee and Bob Ray") gives no role.
  if (after?.upos === "CCONJ") return;
  // "He shot at the woman, Ruiz said": the comma closes what is said.
  if (after?.upos === "VERB" && SPEECH_VERBS.has(after.lemma)) return;
  for (let i = comma - 1; i >= 0 && i > comma - 14; i--) {
    const token = tokens[i];
    if (
      !token ||
      token.upos === "VERB" ||
      token.upos === "AUX" ||
      token.upos === "PRON" ||
      (token.upos === "PUNCT" && token.text !== "-")
    )
      return;
    if (
      !isRoleNoun(token.lower) ||
      token.xpos === "NNS" ||
      (token.upos !== "NOUN" && token.upos !== "PROPN") ||
      line.roleOf[i]
    )
      continue;
    const start = phraseStart(line, i);
    const opener = tokens[start - 1] && isDeterminer(tokens[start - 1]) ? tokens[start - 2] : tokens[start - 1];
    // "Like her father, Ann ran": another person.
    if (opener?.upos === "ADP" && /^(?:like|unlike|as|with|without|after|before|for|besides)$/.test(opener.lower))
      return;
    // Either a definite phrase, or one that opens the sentence or follows a preposition or speech.
    if (!isDeterminer(tokens[start - 1]) && start > 0 && !isCapital(tokens[start])) continue;
    tell(line, person, start, comma, i);
    return;
  }
}
