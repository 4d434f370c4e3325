import type { Sentence, Token } from "../syntax/token.ts";
import { contains } from "../text/span.ts";
import type { AttributionContext, CueSite } from "./attribution-context.ts";

/** Things, happenings and lengths of time: words may stand beside them, and nobody speaks. */
export const MUTE = new Set(
  `barge boat ship vessel ferry car vehicle lorry truck bus train plane jet aircraft helicopter drone bomb missile rocket shell bullet
  gun deal drug participation presence absence fire blaze explosion blast shooting attack crash collision quake earthquake storm flood
  accident incident tragedy disaster derailment weather rain snow road bridge street building house home wall dam match race game victory defeat loss price money
  fall spin stall ice icing wind wave collapse leak dam mine second minute moment hour day week month year decade`.split(
    /\s+/u,
  ),
);

/** Saying that something will be: once it is, whoever said so before does not tell it. */
const BEFOREHAND: ReadonlySet<string> = new Set(["promise", "predict", "offer", "demand", "warn", "announce"]);

/** "has retaken the town, as it had vowed to": what was said before is not who tells it. */
const isSaidBeforehand = ({ sentence, head, act }: CueSite): boolean => {
  if (head === null || !BEFOREHAND.has(act)) return false;
  const had = sentence.tokens.slice(Math.max(0, head - 2), head).find(({ lower }) => lower === "had");
  return (
    had !== undefined &&
    sentence.tokens.slice(Math.max(0, had.index - 5), had.index).some(({ lower }, at, before) => {
      return lower === "as" && !before.slice(at).some(({ upos }) => upos === "PUNCT" || upos === "VERB");
    })
  );
};

const TELLING = /^(?:figure|number|charge|claim|allegation|accusation|account|version|assertion)s?$/u;

/** ", a figure neither the police nor the museum would confirm": whoever stands behind it speaks, and it is what they speak of. */
export const isOfClause = ({ tokens }: Sentence, { index, lower }: Token): boolean =>
  TELLING.test(lower) &&
  /^(?:an?|the)$/u.test(tokens[index - 1]?.lower ?? "") &&
  tokens[index - 2]?.text === "," &&
  /^(?:DET|PRON|PROPN|CCONJ)$/u.test(tokens[index + 1]?.upos ?? "");

/** "a barge carrying fireworks", "huge drug deals are reporting": a verb of saying whose subject cannot say anything. */
export const isMute = ({ named }: AttributionContext, site: CueSite): boolean => {
  const { source, sentence, direct } = site;
  if (direct || typeof source !== "number") return false;
  if (isSaidBeforehand(site)) return true;
  const token = sentence.tokens[source];
  // "Contrary to what it had told, ..."
  if (token?.lower === "contrary") return true;
  if (token !== undefined && isOfClause(sentence, token)) return true;
  if (token?.upos !== "NOUN" || !MUTE.has(token.lemma)) return false;
  // "Relief Bridge said": a body that is called so.
  return !(named.get(sentence.index) ?? []).some(
    (mention) => mention.kind === "organisation" && mention.form === "name" && contains(mention, token),
  );
};
