import type { Attributed } from "../../attribution/attribution.ts";
import { nounSpeaks } from "../../attribution/speaking-nouns.ts";
import type { Role } from "../../claim/claim.ts";
import { isNameAlone } from "../../mention/index.ts";
import type { Sentence } from "../../syntax/token.ts";
import { touching } from "../../text/span-index.ts";
import { canAct } from "../build/actor.ts";
import type { FrameContext } from "../build/frame-context.ts";

/** A person, a side, a body, a document; not a day of the week, a name of no known kind, or a noun that the tree mistook. */
export const canSpeak = (context: FrameContext, role: Role): boolean => {
  if (role.entity !== null && isNameAlone(role.entity)) return KIN.test(role.text);
  if (role.entity !== null && role.kind !== "place") return true;
  const sentence = touching(context.findings.sentences, role).find(
    (item) => item.start <= role.start && role.end <= item.end,
  );
  const words = sentence?.tokens.filter((token) => token.start >= role.start && token.end <= role.end) ?? [];
  return words.some(
    (token) =>
      canAct(context, sentence as Sentence, token.index) ||
      (token.upos === "NOUN" &&
        nounSpeaks(token.lemma.toLowerCase()) &&
        // "The number of cases shows": a count of things.
        !(token.lemma === "number" && sentence?.tokens[token.index + 1]?.lower === "of")),
  );
};

/** "Family said ...": a sentence that opens with the word makes a name of it. */
const KIN = /^(?:family|families|relatives|neighbou?rs|friends|parents|officers|deputies|troopers|firefighters)$/iu;

/** "The Front said it had left": whoever is the subject of a verb of saying with its clause speaks, be the name known or not. */
export const saysClause = (
  context: FrameContext,
  { rule, act, cueToken, sentence, links: [speaker] }: Attributed,
): boolean => {
  const told = context.findings.sentences[sentence];
  if (cueToken === null || told === undefined) return false;
  // "The Front denied that its men had looted the town", "denied firing": nothing but a speaker does.
  const denies = act === "deny" && DENIES.test(rule);
  if (!denies && !/\/(?:after-)?clause$/.test(rule)) return false;
  if (!denies && !SAYING.has(act) && !/^(?:estimat|report)/.test(speaker?.cue ?? "")) return false;
  return (
    speaker !== undefined &&
    /^(?:named|body|described)$/.test(speaker.kind ?? "") &&
    told.tokens.some(({ start, end, xpos }) => start >= speaker.start && end <= speaker.end && /^NNP/.test(xpos))
  );
};
const DENIES = /\/(?:called-false|infinitive|clause)$/;
const SAYING: ReadonlySet<Attributed["act"]> = new Set(["say", "announce", "confirm", "claim", "warn"]);
