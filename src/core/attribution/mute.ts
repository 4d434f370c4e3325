import type { CueSite } from "./attribution-context.ts";

/** Things, happenings and lengths of time: words may stand beside them, and nobody speaks. */
const MUTE = new Set(
  `barge boat ship vessel ferry car vehicle lorry truck bus train plane jet aircraft helicopter drone bomb missile rocket shell bullet
  gun deal drug participation presence absence fire blaze explosion blast shooting attack crash collision quake earthquake storm flood
  accident incident tragedy disaster derailment weather rain snow road bridge street building house home wall dam match race game victory defeat loss price money
  second minute moment hour day week month year decade`.split(/\s+/u),
);

/** "a barge carrying fireworks", "huge drug deals are reporting": a verb of saying whose subject cannot say anything. */
export const isMute = ({ source, sentence, direct }: CueSite): boolean => {
  if (direct || typeof source !== "number") return false;
  const token = sentence.tokens[source];
  return token?.upos === "NOUN" && MUTE.has(token.lemma);
};
