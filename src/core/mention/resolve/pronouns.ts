import type { Sentence, Token } from "../../syntax/token.ts";
import type { Draft } from "../draft.ts";
import { SPEECH_VERBS, STATE_ACT_VERBS } from "../lexicon/act-verbs.ts";
import { bind, nearest, single } from "./nearest.ts";
import type { Scene } from "./scene.ts";
import {
  bodyGoesOn,
  endsWithTeller,
  isOnlyToldOf,
  isToldByOther,
  speakerGoesOn,
  speaks,
  tellsItself,
  trailsWhatIsSaid,
} from "./who-speaks.ts";

/** Nouns that a land has, and a body has not: "its" before them is the land. */
const LANDS = new Set([
  "capital",
  "city",
  "cities",
  "border",
  "borders",
  "province",
  "provinces",
  "airport",
  "airports",
  "coast",
  "coastline",
  "population",
  "president",
  "king",
  "territory",
  "airspace",
  "economy",
  "parliament",
  "constitution",
  "neighbours",
  "neighbors",
  "provincial",
  "people",
  "regions",
  "towns",
  "villages",
  "soil",
]);

const isBody = (c: Draft): boolean => (c.kind === "party" || c.kind === "organisation") && !c.hidden;
/** Voices do not mix: a pronoun inside a quotation stands for somebody named in it, one outside for somebody outside. */
const sameVoice = (a: Draft, b: Draft): boolean => a.quote === b.quote;

/** "become president" and "for an adult to reach him" bring nobody on stage; "the driver", "a Taliban commander said" do. */
const isSettled = (c: Draft): boolean =>
  c.antecedent !== null ||
  /^(?:the|this|that|his|her|their|its|one)\b/i.test(c.text) ||
  // "The harbour's head": whoever has an owner told is one.
  (c.subject && /['’]s?\s/.test(c.text)) ||
  (c.subject && (/^an?\b/i.test(c.text) || c.toToken - c.fromToken > 1));

/** `pronoun/person`: he and she, for the one person of fitting gender in the nearest sentence that has one. */
export function resolvePerson(scene: Scene, index: number, sentences: readonly Sentence[]): void {
  const open = scene.drafts[index] as Draft;
  const speaking = speaks(open, sentences);
  const trailing = trailsWhatIsSaid(open, sentences);
  const fits = (c: Draft): boolean =>
    c.kind === "person" &&
    !c.inner &&
    (c.form !== "description" || isSettled(c)) &&
    c.number !== "plural" &&
    sameVoice(open, c) &&
    (c.gender === null || c.gender === "either" || c.gender === open.gender) &&
    !c.entity.startsWith("desc:he@") &&
    // "the Varn family": none of them alone.
    !/^(?:family|household|clan)$/.test(sentences[c.sentence]?.tokens[c.toToken]?.lower ?? "") &&
    !(trailing && c.sentence === open.sentence) &&
    !(speaking && (isOnlyToldOf(c, sentences) || (c.sentence < open.sentence && isToldByOther(scene, c, sentences))));
  const spoke = speaking && open.quote < 0 ? speakerGoesOn(scene, index, fits, sentences) : null;
  if (spoke && namedBehind(scene, index, sentences) === null) {
    bind(open, spoke, "pronoun/person");
    return;
  }
  const all = nearest(scene, index, fits, open.quote >= 0 ? 1 : 2);
  // An object pronoun does not look back to the subject of its own clause.
  const isObject =
    open.noun === "him" || (open.noun === "her" && sentences[open.sentence]?.tokens[open.fromToken]?.xpos === "PRP");
  const objects = isObject ? all.filter((c) => !(c.subject && c.sentence === open.sentence)) : all;
  const candidates = objects.length > 0 ? objects : all;
  const behind = all.some((c) => c.sentence === open.sentence) ? null : namedBehind(scene, index, sentences);
  if (behind) {
    bind(open, behind, "pronoun/person");
    return;
  }
  const sure = candidates.filter((c) => c.gender === open.gender);
  const chosen = single(candidates) ?? (sure.length === 1 ? (sure[0] ?? null) : null);
  if (!chosen) return;
  bind(open, chosen, "pronoun/person");
  // What one "he" tells of a person holds for the rest of the report.
  if (chosen.gender === null || chosen.gender === "either")
    for (const d of scene.namings.get(chosen.entity) ?? []) d.gender = open.gender;
}

/**
 * "In a post for her blog, Ann Lee ..." and "He said Masoom Jan, a resident": the name stands right behind. Only where the
 * sentence opens with the pronoun's phrase and the name follows its comma, or its verb of speech.
 */
function namedBehind(scene: Scene, index: number, sentences: readonly Sentence[]): Draft | null {
  const open = scene.drafts[index] as Draft;
  const tokens = sentences[open.sentence]?.tokens ?? [];
  const said =
    tokens[open.toToken]?.upos === "VERB" && SPEECH_VERBS.has(tokens[open.toToken]?.lemma ?? "")
      ? open.toToken + 1
      : -1;
  const opens = /^(?:ADP|SCONJ)$/.test(tokens[0]?.upos ?? "");
  const comma = opens ? tokens.findIndex((t, i) => i > open.fromToken && t.text === ",") : -1;
  for (let i = index + 1; i < scene.drafts.length; i++) {
    const next = scene.drafts[i] as Draft;
    if (next.sentence !== open.sentence) return null;
    if (
      next.kind !== "person" ||
      next.form !== "name" ||
      (next.gender !== null && next.gender !== "either" && next.gender !== open.gender)
    )
      continue;
    if (next.fromToken === said && tokens[next.toToken]?.text === ",") return next;
    if (comma > 0 && next.fromToken === comma + 1 && next.subject) return next;
  }
  return null;
}

/** `pronoun/plural`: they and their, for the one group or party of the sentence, or the subject of the sentence before. */
export function resolvePlural(scene: Scene, index: number, sentences: readonly Sentence[]): void {
  const open = scene.drafts[index] as Draft;
  const speaking = speaks(open, sentences);
  const trailing = trailsWhatIsSaid(open, sentences);
  const fits = (c: Draft): boolean =>
    !(speaking && isOnlyToldOf(c, sentences)) &&
    !(trailing && c.sentence === open.sentence) &&
    sameVoice(open, c) &&
    !c.inner &&
    c.number !== "singular" &&
    (c.kind === "group" || c.kind === "party" || c.kind === "organisation") &&
    !c.hidden;
  const candidates = nearest(scene, index, fits, 1);
  const chosen = single(candidates);
  // The object of another's act is seldom meant ("Spain sent soldiers to free its people ... their ...").
  if (!chosen || (!chosen.subject && open.sentence === chosen.sentence && othersAct(scene, chosen))) return;
  const tokens = sentences[open.sentence]?.tokens ?? [];
  if (chosen.sentence === open.sentence) {
    // Another plural noun between them may be meant.
    for (let i = chosen.toToken; i < open.fromToken; i++)
      if (tokens[i]?.xpos === "NNS" && candidates.length === 1 && !chosen.subject) return;
    for (let i = chosen.toToken; i < open.fromToken; i++)
      if (tokens[i]?.xpos === "NNS" && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.upos ?? "")) return;
  } else if ((open.fromToken > 2 && !trailing) || !chosen.subject) return;
  bind(open, chosen, "pronoun/plural");
}

const othersAct = (scene: Scene, chosen: Draft): boolean =>
  (scene.bySentence.get(chosen.sentence) ?? []).some(
    (d) => d.start < chosen.start && d.subject && d.entity !== chosen.entity && d.kind !== "place",
  );

const TAKING = new Set([
  "take",
  "seize",
  "capture",
  "retake",
  "recapture",
  "hold",
  "control",
  "surround",
  "besiege",
  "encircle",
  "enter",
  "attack",
  "leave",
  "lose",
  "bombard",
  "shell",
  "storm",
  "overrun",
  "recover",
  "hit",
  "strike",
  "reach",
  "rebuild",
  "defend",
  "liberate",
  "occupy",
  "flee",
]);

/** "besiege Kabul and seize it": the one town of the sentence, after a verb that takes towns. */
function takenPlace(scene: Scene, index: number, verb: string): Draft | null {
  if (!TAKING.has(verb)) return null;
  const isTown = (c: Draft): boolean =>
    c.kind === "place" &&
    c.form === "name" &&
    c.place !== null &&
    /^(?:city|district|facility|admin1|admin2)$/.test(c.place.precision);
  const towns = nearest(scene, index, isTown, 0);
  return towns.length === 1 ? (towns[0] ?? null) : null;
}

/** Words that stand between a verb of speech and what is said: "said on Tuesday that it", "said it". */
const BETWEEN = 5;

/**
 * "A spokeswoman for the Harbour Board said on Tuesday that it would": the body that speaks, itself or by its people, where
 * it is the only one before the verb of speech.
 */
function speakerBefore(scene: Scene, index: number, tokens: readonly Token[]): Draft | null {
  const open = scene.drafts[index] as Draft;
  let verb = open.fromToken - 1;
  const farthest = verb - BETWEEN;
  while (verb > farthest && verb >= 0 && tokens[verb]?.upos !== "VERB") {
    if (tokens[verb]?.upos === "PUNCT" || (/^N/.test(tokens[verb]?.xpos ?? "") && !isOfSaying(tokens[verb])))
      return null;
    verb--;
  }
  const said = tokens[verb];
  if (said?.upos !== "VERB" || !SPEECH_VERBS.has(said.lemma)) return null;
  const subject = tokens.findIndex((token, i) => i < verb && token.head === verb && token.deprel === "nsubj");
  if (subject < 0) return null;
  const near = nearest(
    scene,
    index,
    (c) => sameVoice(open, c) && (isBody(c) || c.kind === "facility") && c.number !== "plural" && c.toToken <= verb,
    0,
  );
  const [only] = near;
  return near.length === 1 && only?.sentence === open.sentence && only.toToken > subject ? only : null;
}

/** When, where and to whom it was said: no noun that "it" could mean. */
const isOfSaying = (token: Token | undefined): boolean =>
  /(?:day|^statement|^note|^briefing|^interview|^conference|^reporters|^journalists)$/.test(token?.lower ?? "");

/** `pronoun/thing`: it, where it speaks or acts, and its: for the one body or land that fits. */
export function resolveThing(scene: Scene, index: number, sentences: readonly Sentence[]): void {
  const open = scene.drafts[index] as Draft;
  const tokens = sentences[open.sentence]?.tokens ?? [];
  if (open.wanted === "its") {
    possessive(
      scene,
      index,
      tokens.slice(open.toToken, open.toToken + 6).map((t) => t.lower),
    );
    return;
  }
  const town = open.noun === "it" ? takenPlace(scene, index, tokens[open.fromToken - 1]?.lemma ?? "") : null;
  if (town) {
    bind(open, town, "pronoun/thing");
    return;
  }
  const speaker = isExpletive(tokens, open.toToken) ? null : speakerBefore(scene, index, tokens);
  if (speaker) {
    bind(open, speaker, "pronoun/thing");
    return;
  }
  let verb = open.toToken;
  let modal = false;
  while (verb < tokens.length && (/^(?:AUX|ADV|PART)$/.test(tokens[verb]?.upos ?? "") || isReady(tokens, verb))) {
    modal ||= tokens[verb]?.upos === "AUX";
    verb++;
  }
  const next = tokens[verb];
  if (next?.upos !== "VERB" || (next.xpos === "VBN" && tokens[verb - 1]?.lemma === "be")) return;
  if (!SPEECH_VERBS.has(next.lemma) && !STATE_ACT_VERBS.has(next.lemma) && !modal) return;
  if (/^(?:take|seem|appear|happen|rain|snow|emerge|mean|help|show|follow|make)$/.test(next.lemma)) return;
  const fits = (c: Draft): boolean => sameVoice(open, c) && !c.inner && isBody(c) && c.number !== "plural";
  const spoke = bodyGoesOn(scene, index, fits, sentences);
  if (spoke) {
    bind(open, spoke, "pronoun/thing");
    return;
  }
  if (trailsWhatIsSaid(open, sentences)) return;
  const opens = opensClause(tokens, open.fromToken);
  const near = nearest(scene, index, fits, opens ? 1 : 0);
  // "The army bombed a camp, a union said. It called for calm": whoever told the sentence before goes on, or nobody who is known.
  const told = opens && open.quote < 0 && endsWithTeller(sentences[open.sentence - 1]);
  const chosen = single(told ? near.filter((c) => c.sentence === open.sentence || tellsItself(c, sentences)) : near);
  if (chosen && (chosen.sentence === open.sentence || chosen.subject)) bind(open, chosen, "pronoun/thing");
}

/** "it was not known who", "it would rain", "it was too early to say": nobody. */
const isExpletive = (tokens: readonly Token[], at: number): boolean => {
  const behind = tokens.slice(at, at + EXPLETIVE_REACH).map(({ lower }) => lower);
  const first = behind.findIndex(
    (word) => !/^(?:is|was|were|be|been|has|had|will|would|may|might|could|not|n't|still|now|very|too)$/.test(word),
  );
  return /^(?:rain|rained|raining|snow|snowed|snowing|known|unknown|clear|unclear|possible|impossible|likely|unlikely|early|important|necessary|hard|difficult|time|seem|seems|seemed|appears|appeared|thought|believed|hoped|feared|expected|also|up|because|where|when)$/.test(
    behind[first] ?? "",
  );
};
const EXPLETIVE_REACH = 6;

/** "it is ready to send", "it was about to leave": whoever is so acts. */
const isReady = (tokens: readonly Token[], at: number): boolean =>
  /^(?:about|ready|due|set|prepared|willing|able|unable|poised|determined)$/.test(tokens[at]?.lower ?? "") &&
  tokens[at - 1]?.lemma === "be" &&
  tokens[at + 1]?.lower === "to";

/** At the head of its sentence, or right behind a quotation. */
const opensClause = (tokens: Sentence["tokens"], at: number): boolean =>
  at < 2 || /^["”»’]$/.test(tokens[at - 1]?.text ?? "");

function possessive(scene: Scene, index: number, following: readonly string[]): void {
  const open = scene.drafts[index] as Draft;
  const land = following.some((word) => LANDS.has(word));
  const isLand = (c: Draft): boolean =>
    (c.kind === "place" && c.form !== "demonym" && c.place?.precision === "country") ||
    c.entity.startsWith("government:");
  const fits = (c: Draft): boolean =>
    sameVoice(open, c) &&
    !c.inner &&
    c.number !== "plural" &&
    (land ? isLand(c) : isBody(c) || isLand(c) || c.kind === "facility");
  const candidates = nearest(scene, index, fits, 0);
  const subjects = candidates.filter((c) => c.subject).sort((a, b) => b.start - a.start);
  // Of several that act in one sentence, the last acts in the pronoun's clause.
  const chosen = single(candidates) ?? subjects[0] ?? null;
  if (chosen) bind(open, chosen, "pronoun/thing");
}
