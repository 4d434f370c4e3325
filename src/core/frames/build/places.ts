import type { Role } from "../../claim/claim.ts";
import { clausesOf, markerOf } from "../../clause/clause.ts";
import { childrenWith, subtree, tokenAt } from "../../clause/tree.ts";
import { keptWith } from "../../kept-with.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { type FrameContext, mentionAt } from "./frame-context.ts";
import { namesPeople } from "./people.ts";
import { placeHeads as headsOfPlace, roleAt } from "./role.ts";
import { isSaidThere } from "./said-there.ts";
import { isSpeakersTown } from "./speakers-town.ts";

const WHERE = new Set([
  "in",
  "at",
  "near",
  "around",
  "inside",
  "outside",
  "across",
  "throughout",
  "on",
  "off",
  "from",
  "within",
]);

const placeHeads = (context: FrameContext, sentence: Sentence, head: number): readonly number[] =>
  headsOfPlace(context, sentence, head).filter(
    (one) => !isSpeakersTown(context, sentence, one) && !isSurname(context, sentence, one),
  );

/** "stood near Hill", where the report tells of Odo Hill: a town by that name is not meant. */
const isSurname = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const { text } = tokenAt(sentence, head);
  const mention = mentionAt(context, sentence, head);
  return mention !== null && mention.toToken - mention.fromToken === 1 && surnames(context).has(text);
};

/** The last words of the names of people that a report tells in full. */
const surnames = keptWith(
  ({ findings }: FrameContext): ReadonlySet<string> =>
    new Set(
      findings.mentions.flatMap(({ kind, form, name }) =>
        kind === "person" && form === "name" && name.includes(" ") ? [name.slice(name.lastIndexOf(" ") + 1)] : [],
      ),
    ),
);

/** Places that the clause of a predicate happens in, nearest first: its own, then those of the clauses that it is joined to. */
export const placesOf = (
  context: FrameContext,
  sentence: Sentence,
  predicate: number,
  markers: ReadonlySet<string> = WHERE,
  /** Whether the place of the clause that this one is joined to counts where it tells its own subject. */
  joined = true,
): readonly number[] => {
  const own = (heads: readonly number[]): readonly number[] =>
    heads.filter(
      (head) =>
        !isSaidThere(context, sentence, predicate, head) &&
        !isLongAfter(sentence, predicate, head) &&
        !isOfSome(sentence, predicate, head) &&
        // Behind a ";" something else is told.
        !sentence.tokens.slice(predicate + 1, Math.max(predicate + 1, head)).some(({ text }) => text === ";"),
    );
  let at = tokenAt(sentence, predicate);
  for (let steps = 0; steps < 6; steps += 1) {
    const here = own(
      obliquesOf(sentence, at.index)
        .filter((item) => markers.has(item.marker))
        .flatMap((item) => placeHeads(context, sentence, item.head)),
    );
    if (here.length > 0) return narrowed(context, sentence, at.index, here);
    // "killed 12 people in X": the phrase may hang on the noun.
    const objects = own(
      childrenWith(sentence, at.index, "obj", "nsubj")
        .flatMap((object) =>
          // "a woman from Orle": where she lives.
          obliquesOf(sentence, object.index).filter(({ marker }) => marker !== "from" || !namesPeople(object.lemma)),
        )
        .filter((item) => markers.has(item.marker))
        .flatMap((item) => placeHeads(context, sentence, item.head)),
    );
    if (objects.length > 0) return narrowed(context, sentence, at.index, objects);
    const hit = own(hitPlace(context, sentence, at.index));
    if (hit.length > 0) return hit;
    if (at.head < 0 || (!joined && at.deprel === "conj")) break;
    at = tokenAt(sentence, at.head);
  }
  const told = own(occasionOf(context, sentence, predicate, markers));
  if (told.length > 0) return told;
  const behind = own(placeBehind(context, sentence, predicate, markers));
  if (behind.length > 0) return behind;
  const inside = own(inSubject(context, sentence, predicate, markers));
  return inside.length > 0 || !markers.has("in") ? inside : own(inPiece(context, sentence, predicate));
};

/** Prepositions behind which a thing lies, and that lead nowhere else. */
const LYING = new Set([...WHERE].filter((marker) => marker !== "from"));

/** Where the clause of a predicate itself tells that it happens, with nothing taken from the clauses around it: of its verb, or of its object. */
export const ownPlacesOf = (context: FrameContext, sentence: Sentence, predicate: number): readonly number[] => {
  const found = [predicate, ...childrenWith(sentence, predicate, "obj").map(({ index }) => index)]
    .map((at) => obliquesOf(sentence, at, LYING))
    .map((items) => items.flatMap(({ head }) => placeHeads(context, sentence, head)))
    .map((heads) => heads.filter((head) => !isSaidThere(context, sentence, predicate, head)))
    .find((heads) => heads.length > 0);
  return found === undefined ? [] : narrowed(context, sentence, predicate, found);
};

const SPANS = /^(?:hour|day|week|month|year|decade)s?$/;

/** "opened in X, 18 months after the ship sank": what came first happened somewhere of its own. */
const isLongAfter = ({ tokens }: Sentence, predicate: number, head: number): boolean =>
  tokens
    .slice(head + 1, Math.max(head + 1, predicate))
    .some(({ lower, index }) => SPANS.test(lower) && /^(?:after|since|before)$/.test(tokens[index + 1]?.lower ?? ""));

/** "nine deaths, including two in X", "nine died, three of them in X": where some of them were. */
export const isOfSome = ({ tokens }: Sentence, predicate: number, head: number): boolean => {
  const between = tokens.slice(predicate + 1, Math.max(predicate + 1, head));
  const mark = between.findLastIndex(({ text }) => text === "," || text === ";" || text === "(");
  const [first, second, third, fourth] = between
    .slice(mark + 1)
    .filter(({ upos }) => upos !== "PUNCT")
    .map(({ lower }) => lower);
  if (mark < 0 || first === undefined) return false;
  if (first === "including" || (first === "among" && /^(?:them|these|those|whom)$/.test(second ?? ""))) return true;
  // "three of them", "at least three of whom", "of whom three"
  const words = `${first} ${second ?? ""} ${third ?? ""} ${fourth ?? ""}`;
  return /^(?:\S+ )?(?:at least \S+ )?of (?:them|whom|these|those)\b/u.test(words);
};

/** What parts one piece of a sentence from the next. */
const PARTS = /^(?:[,;:–—()“”"]|that|which|who|and|but|while|after|before|when|as|because)$/;
const TELLS = /^(?:say|tell|report|confirm|announce|claim|state|add|warn|estimate|believe|write|show)$/;
/** "parts of X are gone": much of a place is no place of its own. */
const PORTION = /^(?:parts?|much|most|all|half|quarters?|districts?|areas?|streets?|swathes?|whole|edge|outskirts)$/;

/** "A camp on the edge of X has taken in 40 people | uprooted by the flood": the only place that the same piece of the sentence tells. */
const inPiece = (context: FrameContext, sentence: Sentence, predicate: number): readonly number[] => {
  const { tokens } = sentence;
  let from = predicate;
  while (from > 0 && !PARTS.test(tokens[from - 1]?.lower ?? "")) from -= 1;
  // "parts of X are gone, including 40 houses that it destroyed": what is counted goes on from the piece before.
  const including = tokens.slice(Math.max(0, predicate - PHRASE), predicate).find(({ lower }) => lower === "including");
  if (including !== undefined) {
    from = including.index;
    while (from > 0 && !/^(?:[;:“”"]|that)$/.test(tokens[from - 1]?.lower ?? "")) from -= 1;
  }
  const named = (context.mentions[sentence.index] ?? []).filter(
    ({ place, form, headToken }) => place && form === "name" && headToken >= from && headToken < predicate,
  );
  const [only] = named;
  if (
    named.length !== 1 ||
    !only ||
    tokens.slice(only.toToken, predicate).some(({ lemma, upos }) => upos === "VERB" && TELLS.test(lemma))
  )
    return [];
  const led = ledTo(context, sentence, only.headToken, WHERE);
  if (led.length > 0) return led;
  const before = tokens[only.fromToken - 1];
  return before?.lower === "of" && PORTION.test(tokens[only.fromToken - 2]?.lower ?? "")
    ? placeHeads(context, sentence, only.headToken)
    : [];
};

const HITS = new Set(
  [
    "hit strike rock shake batter ravage devastate flood inundate engulf lash pound pummel rattle swamp level flatten wreck",
  ]
    .concat(
      "attack storm raid shell bomb bombard destroy damage reach overrun sweep tear rip roar barrel plough plow rampage",
    )
    .flatMap((line) => line.split(" ")),
);
const THROUGH = new Set(["through", "across", "over", "into", "along"]);

/** "a quake struck X, killing ...", "swept through X, destroying ...": the place that what happened fell upon. */
const hitPlace = (context: FrameContext, sentence: Sentence, predicate: number): readonly number[] => {
  if (!HITS.has(tokenAt(sentence, predicate).lemma)) return [];
  const named = (head: number): readonly number[] => {
    const mention = mentionAt(context, sentence, head);
    return mention?.place && mention.form === "name" && mention.kind === "place"
      ? placeHeads(context, sentence, head)
      : [];
  };
  const objects = childrenWith(sentence, predicate, "obj").flatMap(({ index }) => named(index));
  if (objects.length > 0) return objects;
  return childrenWith(sentence, predicate, "obl")
    .filter(({ index }) => THROUGH.has(markerOf(sentence, index)))
    .flatMap(({ index }) => named(index));
};

/** "a strike on a house in the north of X killed ...": the first place within the subject, however deep. */
const inSubject = (
  context: FrameContext,
  sentence: Sentence,
  predicate: number,
  markers: ReadonlySet<string>,
): readonly number[] => {
  // "Ana Ruiz, a cook from X, fell": where she is from.
  for (const subject of childrenWith(sentence, predicate, "nsubj", "nsubj:pass"))
    for (const index of subtree(sentence, subject.index, ({ deprel }) => deprel === "appos")) {
      const found = index < predicate ? ledTo(context, sentence, index, markers) : [];
      if (found.length > 0) return found;
    }
  return [];
};

/** The place whose name has its head here, where a preposition leads to it. */
const ledTo = (
  context: FrameContext,
  sentence: Sentence,
  index: number,
  markers: ReadonlySet<string>,
): readonly number[] => {
  const mention = mentionAt(context, sentence, index);
  if (!mention?.place || mention.form !== "name" || mention.headToken !== index) return [];
  // "the Marlow County coroner": the name belongs to who it stands before.
  if (sentence.tokens[mention.toToken]?.upos === "NOUN") return [];
  return mention.place.precision === "relative" || follows(sentence, mention.fromToken, markers)
    ? placeHeads(context, sentence, index)
    : [];
};

const OCCASION = new Set(["when", "after", "as", "while"]);

/** "were killed when a shell hit a market in X": where what they were killed by happened. */
const occasionOf = (
  context: FrameContext,
  sentence: Sentence,
  predicate: number,
  markers: ReadonlySet<string>,
): readonly number[] => {
  for (const clause of childrenWith(sentence, predicate, "advcl")) {
    const opened = childrenWith(sentence, clause.index, "mark", "advmod").some((token) => OCCASION.has(token.lower));
    if (!opened || clause.index < predicate) continue;
    const here = obliquesOf(sentence, clause.index)
      .concat(
        childrenWith(sentence, clause.index, "obj", "nsubj:pass").flatMap(({ index }) => obliquesOf(sentence, index)),
      )
      .filter((item) => markers.has(item.marker))
      .flatMap((item) => placeHeads(context, sentence, item.head));
    const hit = here.length > 0 ? here : hitPlace(context, sentence, clause.index);
    const found = hit.length > 0 ? hit : placeBehind(context, sentence, clause.index, markers);
    if (found.length > 0) return found;
  }
  return [];
};

/** "in Marl, a grain town in the north of | Osten |": where the town lies, and no second place. */
const isAround = ({ tokens }: Sentence, town: number, head: number): boolean =>
  AROUND.test(
    tokens
      .slice(town + 1, head)
      .map(({ lower }) => lower)
      .join(" "),
  );
const AROUND =
  /^(?:[\p{L}-]+ ){0,3}, (?:an?|the) (?:[\p{L}-]+ (?:- )?){0,5}?(?:town|village|city|hamlet|settlement|camp|district) (?:[\p{L}-]+ ){0,4}?(?:in|of|on|near)\b/u;

/** "flooded parts of A in B": the town that the clause names with the country around it is where it happened. */
const narrowed = (
  context: FrameContext,
  sentence: Sentence,
  predicate: number,
  told: readonly number[],
): readonly number[] => {
  const heads = told.filter((head) => !told.some((town) => town < head && isAround(sentence, town, head)));
  const first = heads[0] === undefined ? null : mentionAt(context, sentence, heads[0]);
  if (heads.length !== 1 || !first?.place || first.place.precision !== "country") return heads;
  const inside = subtree(sentence, predicate).flatMap((index) => {
    const mention = mentionAt(context, sentence, index);
    const lies = mention?.place && mention.headToken === index && mention.form === "name" && mention.kind === "place";
    return lies &&
      mention.place?.country === first.place?.country &&
      mention.place?.precision !== "country" &&
      mention.toToken <= first.fromToken
      ? [index]
      : [];
  });
  return inside.length === 1 ? inside : heads;
};

/** "... in the port of X": the first place behind the predicate with its preposition, before the next verb, wherever the tree hung it. */
const placeBehind = (
  context: FrameContext,
  sentence: Sentence,
  predicate: number,
  markers: ReadonlySet<string>,
): readonly number[] => {
  for (const token of sentence.tokens.slice(predicate + 1)) {
    if (token.upos === "VERB" && token.xpos !== "VBG" && token.xpos !== "VBN") return [];
    // "; the authorities in X say", ", as a paper in X wrote": another clause, and its subject's place.
    if (token.text === ";" || isOthersSubject(sentence, token, predicate)) return [];
    if (opensNextClause(sentence, predicate, token)) return [];
    const found = ledTo(context, sentence, token.index, markers);
    if (found.length > 0) return found;
  }
  return [];
};

/** "200 are in hospital, and | a doctor in X fears ...": whoever the next clause tells of is somewhere of their own. */
const opensNextClause = ({ tokens }: Sentence, predicate: number, { upos, index }: Token): boolean => {
  if (upos !== "NOUN" && upos !== "PROPN" && upos !== "PRON") return false;
  const joint = tokens
    .slice(predicate + 1, index)
    .findLast(({ deprel, upos: part }) => deprel === "cc" || part === "PUNCT");
  if (joint?.deprel !== "cc" || tokens[joint.index - 1]?.text !== ",") return false;
  if (tokens.slice(joint.index + 1, index).some((between) => !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(between.upos)))
    return false;
  const ahead = tokens
    .slice(index + 1)
    .find(({ xpos, upos: part }) => part === "PUNCT" || /^(?:VBZ|VBD|VBP|MD)$/.test(xpos));
  return ahead !== undefined && ahead.upos !== "PUNCT";
};

/** The subject of a finite verb behind it, parted from the predicate by a comma; not "12 killed and 40 wounded in X". */
const isOthersSubject = (sentence: Sentence, { deprel, head, index }: Token, predicate: number): boolean =>
  deprel.startsWith("nsubj") &&
  head > index &&
  head !== predicate &&
  /^VB[DPZ]$/.test(tokenAt(sentence, head).xpos) &&
  sentence.tokens.slice(predicate + 1, index).some(({ text }) => text === ",");

/** Longest phrase between a preposition and the place that it leads to ("in the Olive Grove area, Springfield"). */
const PHRASE = 9;

/** "in X", "in the X", and behind the parts of an address: "in the Green Hill area of X", "at the North School, X". */
const follows = (sentence: Sentence, from: number, markers: ReadonlySet<string>): boolean => {
  let address = false;
  for (let i = from - 1; i >= 0 && i >= from - PHRASE; i -= 1) {
    const token = tokenAt(sentence, i);
    if (markers.has(token.lower)) return true;
    // "at the scene, the county police ...": another phrase begins.
    if (token.upos === "DET" && sentence.tokens[i - 1]?.text === ",") return false;
    if (token.upos === "DET" && !address) continue;
    const part = token.upos === "PROPN" || token.upos === "NOUN" || token.upos === "ADJ" || token.upos === "DET";
    const joint = token.lower === "of" || token.text === "," || token.text === "-" || token.upos === "PART";
    if (!part && !joint) return false;
    address = true;
  }
  return false;
};

/** `markers`: those that are passed on the way, and end it; all where none are told. */
const obliquesOf = (sentence: Sentence, index: number, markers?: ReadonlySet<string>) => {
  const leads = ({ marker }: { readonly marker: string }): boolean => markers === undefined || markers.has(marker);
  const clause = clausesOf(sentence).find((item) => item.predicate === index);
  const direct =
    clause?.obliques ??
    childrenWith(sentence, index, "obl", "nmod").map((token) => ({
      marker: markerOf(sentence, token.index),
      head: token.index,
    }));
  // "in the city of X", "in a blast in X": one step down a noun that is no place itself.
  return direct.filter(leads).flatMap((item) => [
    item,
    ...childrenWith(sentence, item.head, "nmod")
      .map((token) => ({ marker: markerOf(sentence, token.index), head: token.index }))
      .filter(leads),
  ]);
};

/** Place roles of a claim: "place", then "place2", "place3" where the clause names several. */
export const placeRoles = (
  context: FrameContext,
  sentence: Sentence,
  heads: readonly number[],
): { readonly [name: string]: Role | null } => {
  const roles: { [name: string]: Role | null } = { place: null };
  // The tree may give one name two heads ("Rostov-on-Don").
  const told = heads
    .map((head) => roleAt(context, sentence, head))
    .filter((role, index, all) => all.findIndex((other) => other.start === role.start) === index);
  told.forEach((role, index) => {
    roles[index === 0 ? "place" : `place${index + 1}`] = role;
  });
  return roles;
};

/** A place that the sentence names anywhere, where the clause itself names none: only when it names exactly one. */
export const onlyPlace = (context: FrameContext, sentence: Sentence): readonly number[] => {
  const named = (context.mentions[sentence.index] ?? []).filter(
    (mention) =>
      mention.place && mention.form === "name" && mentionAt(context, sentence, mention.headToken) === mention,
  );
  return named.length === 1 && named[0] ? [named[0].headToken] : [];
};
