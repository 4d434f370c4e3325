import type { Role } from "../../claim/claim.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { type FrameContext, mentionAt } from "../build/frame-context.ts";
import { CARE } from "./lexicon.ts";
import { zonesOf } from "./zones.ts";

/** Names of one letter or two are signs, not places. */
const SHORTEST = 4;

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:PROPN|ADJ|NOUN)$/u.test(token.upos) && /^[A-Z]/u.test(token.text);

/** The name behind "at": tokens [from, to); null where none stands there that names a place by its words alone. */
const nameBehind = (context: FrameContext, sentence: Sentence, at: number): readonly [number, number] | null => {
  let from = at + 1;
  while (
    sentence.tokens[from] &&
    !isNamePart(sentence.tokens[from]) &&
    /^(?:DET|ADJ)$/u.test(sentence.tokens[from]?.upos ?? "")
  )
    from += 1;
  let to = from;
  while (isNamePart(sentence.tokens[to])) to += 1;
  const last = sentence.tokens[to - 1];
  if (last === undefined || to === from || last.text.length < SHORTEST || CARE.has(last.lemma)) return null;
  // "at Riverside Park": a common noun closes a name of more words.
  if (last.upos !== "PROPN" && !(last.upos === "NOUN" && to - from > 1)) return null;
  // "at Microsoft", "at Croydon": something that is known by another kind, or as a place.
  const mention = mentionAt(context, sentence, to - 1);
  return mention === null || ["facility", "other", "work"].includes(mention.kind) ? [from, to] : null;
};

/** Where the headline, or else the first sentence, or else the opening, has it happen at a name that no gazetteer holds ("at Interlagos"). */
export const settingVenue = (context: FrameContext): Role | null => {
  const zone = zonesOf(context);
  for (const wanted of ["headline", "lead", "opening"] as const)
    for (const sentence of context.findings.sentences) {
      if (sentence.start > (context.findings.report.titleSpan?.end ?? 0) + OPENING) break;
      for (const token of sentence.tokens) {
        if (token.lower !== "at" || zone(token) !== wanted) continue;
        const found = nameBehind(context, sentence, token.index);
        const start = found ? sentence.tokens[found[0]]?.start : undefined;
        const end = found ? sentence.tokens[found[1] - 1]?.end : undefined;
        if (start !== undefined && end !== undefined)
          return { text: context.text.slice(start, end), start, end, entity: null, kind: "place" };
      }
    }
  return null;
};
const OPENING = 1000;
