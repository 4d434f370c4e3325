import type { Role } from "../../claim/claim.ts";
import { baseRel, childrenWith, childWith, nounPhrase, tokenAt } from "../../clause/tree.ts";
import type { Mention } from "../../entity/entity.ts";
import type { Sentence } from "../../syntax/token.ts";
import { cover, quoteOf, type Span } from "../../text/span.ts";
import { type FrameContext, mentionAt } from "./frame-context.ts";

/** What a role says of the thing that a mention names. */
export const roleOfMention = (context: FrameContext, mention: Mention, span: Span = mention): Role => {
  // A police force has a home, and is not it.
  const place = mention.kind === "place" || mention.kind === "facility" ? mention.place : null;
  return {
    text: quoteOf(context.text, span),
    start: span.start,
    end: span.end,
    entity: place ? place.id : mention.entity,
    name: place ? place.name : mention.name,
    kind: mention.kind,
    ...(place?.country || mention.country ? { country: (place?.country ?? mention.country) as string } : {}),
    ...(place?.admin1 ? { admin1: place.admin1 } : {}),
    ...(place && place.lat !== null && place.lon !== null ? { lat: place.lat, lon: place.lon } : {}),
    ...(place ? { precision: place.precision } : {}),
    ...(place?.within ? { within: place.within } : {}),
    ...(mention.antecedent ? { resolved: { start: mention.antecedent.start, end: mention.antecedent.end } } : {}),
    ...(mention.role ? { role: mention.role } : {}),
    ...(mention.affiliation ? { affiliation: mention.affiliation } : {}),
  };
};

/** Fills a role from the noun phrase around a token: its words, and what they name where a mention is there. */
export const roleAt = (context: FrameContext, sentence: Sentence, head: number): Role => {
  const phrase = nounPhrase(sentence, head);
  const mention = mentionAt(context, sentence, head);
  if (mention) return roleOfMention(context, mention, mention.form === "pronoun" ? mention : cover(phrase, mention));
  return { text: quoteOf(context.text, phrase), start: phrase.start, end: phrase.end, entity: null };
};

/** Nouns that say what kind of place follows: "the towns of A and B", "the city of A". */
const PLACE_NOUN = new Set([
  "city",
  "town",
  "village",
  "province",
  "state",
  "district",
  "region",
  "port",
  "capital",
  "county",
  "municipality",
  "settlement",
  "suburb",
  "island",
  "department",
  "governorate",
  "prefecture",
  "neighborhood",
  "neighbourhood",
  "area",
  "base",
  "stronghold",
  "crossing",
]);

export const isPlaceNoun = (lemma: string): boolean => PLACE_NOUN.has(lemma);

/** Heads of the places that a noun phrase tells: its conjuncts, and what stands behind "the towns of" or in apposition. */
export const placeHeads = (context: FrameContext, sentence: Sentence, head: number): readonly number[] => {
  const found: number[] = [];
  const visit = (index: number, depth: number): void => {
    if (depth > 6) return;
    const token = tokenAt(sentence, index);
    const mention = mentionAt(context, sentence, index);
    const named =
      mention?.place != null &&
      mention.kind !== "organisation" &&
      mention.kind !== "party" &&
      mention.form === "name" &&
      (mention.headToken === index || mention.kind === "place");
    const before = found.length;
    // "Afghanistan's cities": the owner is not the place.
    const owner = mention !== null && sentence.tokens[mention.toToken]?.xpos === "POS" && mention.headToken === index;
    if (named && owner) {
      if (token.head >= 0 && baseRel(token) !== "nsubj") visit(token.head, depth + 1);
    } else if (named) found.push(narrower(context, sentence, index));
    else if (
      isPlaceNoun(token.lemma) ||
      (mention?.place != null && mention.kind !== "person" && mention.kind !== "group")
    ) {
      const below = [
        ...childrenWith(sentence, index, "nmod").filter(
          (child) => childWith(sentence, child.index, "case")?.lower === "of",
        ),
        ...childrenWith(sentence, index, "appos"),
      ];
      for (const child of below) if (child.index > index) visit(child.index, depth + 1);
      // "Kandahar city": the name stands before the noun. "two cities - A and B": behind a dash or a colon.
      if (found.length === before)
        for (const child of childrenWith(sentence, index, "compound", "flat"))
          if (
            mentionAt(context, sentence, child.index)?.form === "name" &&
            mentionAt(context, sentence, child.index)?.place
          )
            found.push(child.index);
      if (found.length === before) found.push(...listedBehind(context, sentence, index));
      // "the village of Teb", of which no gazetteer knows: not the town that "the village" may stand for elsewhere.
      const unknown =
        below.some((child) => child.upos === "PROPN") ||
        (tokenAt(sentence, Math.min(index + 2, sentence.tokens.length - 1)).upos === "PROPN" &&
          sentence.tokens[index + 1]?.lower === "of");
      if (mention?.place && mention.form !== "demonym" && found.length === before && !unknown) found.push(index);
    }
    // What is joined to no place is none of its places; a noun right before a finite verb is the next clause's subject.
    if (found.length > before)
      for (const child of childrenWith(sentence, index, "conj"))
        if (!opensClause(sentence, child.index)) visit(child.index, depth + 1);
  };
  visit(head, 0);
  return coordinated(context, sentence, [...new Set(found)]);
};

/** "A, B Province": of a town and the unit behind its comma, the town. */
const narrower = (context: FrameContext, sentence: Sentence, index: number): number => {
  const mention = mentionAt(context, sentence, index);
  if (!mention?.place || !["admin1", "admin2", "country"].includes(mention.place.precision)) return index;
  if (sentence.tokens[mention.fromToken - 1]?.text !== ",") return index;
  const before = (context.mentions[sentence.index] ?? []).find(
    (item) => item.toToken === mention.fromToken - 1 && item.place !== null && item.form === "name",
  );
  const finer =
    before?.place &&
    before.place.country === mention.place.country &&
    ["city", "district", "facility"].includes(before.place.precision);
  return finer && before ? before.headToken : index;
};

const listedBehind = (context: FrameContext, sentence: Sentence, index: number): readonly number[] => {
  const next = sentence.tokens[index + 1];
  if (!next || !["-", "–", "—", ":"].includes(next.text)) return [];
  const mention = mentionAt(context, sentence, index + 2);
  return mention?.place && mention.form === "name" ? [mention.headToken] : [];
};

const opensClause = (sentence: Sentence, head: number): boolean => {
  const next = sentence.tokens[head + 1];
  return next !== undefined && ["VBD", "VBZ", "VBP", "MD"].includes(next.xpos);
};

/**
 * Further places that the words join to the last one found ("A in the north, B, near the border, as well as C"), where the
 * tree lost them: each stands right behind a comma, "and" or "as well as", and only phrases of place lie between.
 */
const coordinated = (context: FrameContext, sentence: Sentence, heads: readonly number[]): readonly number[] => {
  const last = heads.at(-1);
  if (last === undefined) return heads;
  const places = (context.mentions[sentence.index] ?? [])
    .filter(
      (mention) =>
        mention.place !== null && mention.kind !== "party" && mention.form === "name" && mention.headToken > last,
    )
    .sort((a, b) => a.fromToken - b.fromToken);
  const found = [...heads];
  const start = (context.mentions[sentence.index] ?? []).find(
    (mention) => mention.headToken === last || (mention.fromToken <= last && last < mention.toToken),
  );
  let at = start ? start.toToken : last + 1;
  for (const place of places) {
    if (place.fromToken < at) continue;
    if (!onlyWhereabouts(sentence, at, place.fromToken)) break;
    const before = sentence.tokens[place.fromToken - 1]?.lower ?? "";
    // "A, B Province": what lies behind the comma holds the place before it.
    const wider =
      place.place?.precision === "admin1" ||
      place.place?.precision === "admin2" ||
      place.place?.precision === "country";
    if (wider && before === ",") {
      at = place.toToken;
      continue;
    }
    if (
      before === "and" ||
      before === "," ||
      before === "or" ||
      (before === "as" && sentence.tokens[place.fromToken - 2]?.lower === "well")
    )
      found.push(place.headToken);
    at = place.toToken;
  }
  return [...new Set(found)];
};

/** Between two joined places: commas, "and", and prepositional phrases without a verb. */
const onlyWhereabouts = (sentence: Sentence, from: number, to: number): boolean => {
  let phrase = false;
  for (let index = from; index < to; index += 1) {
    const token = tokenAt(sentence, index);
    // Every run of words between has to be a prepositional phrase: "in the north", not a name that nobody knows.
    if (token.upos === "ADP" || token.lower === "as") phrase = true;
    else if (token.upos === "PUNCT" || token.upos === "CCONJ") phrase = false;
    else if (!phrase && token.lower !== "well" && token.upos !== "ADV") return false;
    if (
      token.upos === "VERB" ||
      token.upos === "AUX" ||
      token.upos === "SCONJ" ||
      token.upos === "PRON" ||
      token.text === ";" ||
      token.text === ":"
    )
      return false;
  }
  const first = sentence.tokens[from];
  return (
    first === undefined ||
    from === to ||
    first.upos === "ADP" ||
    first.upos === "CCONJ" ||
    first.text === "," ||
    first.lower === "as"
  );
};
