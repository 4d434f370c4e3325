import type { Harm } from "../../../claim/claim.ts";
import { markerOf } from "../../../clause/clause.ts";
import { subtree, tokenAt } from "../../../clause/tree.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { quantityAt } from "../../build/frame-context.ts";
import { PEOPLE_NOUNS } from "../../build/people.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";
import { CASE_WORDS, HARM_NOUNS, HARM_STATES } from "../lexicon.ts";

/** "12 deaths", "two fatalities", "3,000 confirmed cases". */
export const countedNoun: HarmRule = (context, sentence) => {
  const found: HarmFinding[] = [];
  for (const token of sentence.tokens) {
    let harm =
      HARM_NOUNS.get(token.lemma) ??
      (token.upos === "NOUN" || token.upos === "ADJ" ? HARM_NOUNS.get(token.lower) : undefined);
    if (
      !harm &&
      token.lemma === "case" &&
      subtree(sentence, token.index).some(
        (index) =>
          CASE_WORDS.has(tokenAt(sentence, index).lower) &&
          (tokenAt(sentence, index).lower !== "new" || DISEASE.test(context.text)),
      )
    )
      harm = "infected";
    if (!harm) continue;
    const quantity = quantityAt(context, sentence, token.index);
    if (quantity?.kind !== "count" || !standsBefore(sentence, quantity.to, token.index)) continue;
    found.push({
      rule: "casualties/counted-noun",
      sentence,
      predicate: token.index,
      harm,
      victim: token.index,
      agent: null,
    });
  }
  return found;
};

/** The number has to stand before its noun with no other state between ("five dead and 20 injured"). */
const standsBefore = (sentence: Sentence, from: number, noun: number): boolean => {
  if (from > noun) return noun >= from - 1;
  return !sentence.tokens
    .slice(from, noun)
    .some((token) => HARM_STATES.has(token.lower) || token.upos === "CCONJ" || token.upos === "VERB");
};

/** "the death toll rose to 45", "a toll of 45", "the number of dead has reached 45". */
export const toll: HarmRule = (context, sentence) => {
  const found: HarmFinding[] = [];
  for (const token of sentence.tokens) {
    if (token.lemma !== "toll" && token.lemma !== "number") continue;
    const below = subtree(sentence, token.index);
    const isToll =
      token.lemma === "toll" ||
      below.some((index) => index > token.index && HARM_NOUNS.has(tokenAt(sentence, index).lower));
    if (!isToll) continue;
    const kind = below
      .map((index) => tokenAt(sentence, index).lower)
      .find((word) => HARM_NOUNS.has(word) || HARM_NOUNS.has(word.replace(/s$/u, "")));
    const harm: Harm =
      (kind ? (HARM_NOUNS.get(kind) ?? HARM_NOUNS.get(kind.replace(/s$/u, ""))) : undefined) ?? "killed";
    const after = (context.quantities[sentence.index] ?? []).filter(
      (quantity) => quantity.from > token.index && quantity.kind === "count" && !quantity.quantity.ordinal,
    );
    // "rose from 40 to 45": the figure behind "to", "at", "reached" is the toll; the one behind "from" is the older.
    const chosen = after.find(
      (quantity) =>
        markerOf(sentence, quantity.headToken) !== "from" &&
        tokenAt(sentence, Math.max(0, quantity.from - 1)).lower !== "from",
    );
    if (!chosen || chosen.from - token.index > 15) continue;
    const unit = chosen.quantity.unit;
    if (unit !== null && !PEOPLE_NOUNS.has(unit) && !HARM_NOUNS.has(unit)) continue;
    found.push({
      rule: "casualties/toll",
      sentence,
      predicate: token.deprel.startsWith("nsubj") && token.head >= 0 ? token.head : token.index,
      also: [token.index, ...below.filter((index) => index < token.index && tokenAt(sentence, index).upos === "NOUN")],
      harm,
      victim: chosen.headToken,
      agent: null,
      total: true,
    });
  }
  return found;
};

/** A report that names a disease: its "new cases" are cases of it. */
const DISEASE =
  /\b(?:virus|cholera|ebola|measles|influenza|covid|dengue|malaria|polio|mpox|zika|outbreak|epidemic|pandemic)\b/iu;
