import type { Role } from "../../claim/claim.ts";
import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, mentionAt } from "./frame-context.ts";
import { FORCE_NOUNS, namesPeople } from "./people.ts";
import { roleAt } from "./role.ts";
import { speakerRole } from "./speaker.ts";

/** Nouns for those who decide and act, where no name is told. */
const ACTORS = new Set(
  `government authority participant party delegate protester authorities official administration army military navy ministry minister president premier department agency embassy council
company union group organisation organization charity city state country nation ally force command office party coalition police fire mission
parliament congress senate court rebel regime militia leader governor mayor king team service operator airline hospital school university
bank firm opposition envoy spokesman spokeswoman spokesperson negotiator side lawmaker senator regulator board committee movement bloc pentagon gang cartel mafia guerrilla extremist jihadist separatist
faction syndicate squad vigilante`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Whether a noun can decide and act: a side, a body, a person, a country; a place only where it stands for its government. */
export const canAct = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const token = tokenAt(sentence, head);
  const mention = mentionAt(context, sentence, head);
  if (mention) {
    if (mention.kind === "place")
      return (
        mention.place?.precision === "country" ||
        mention.place?.precision === "city" ||
        mention.place?.precision === "admin1"
      );
    // A hospital that is told as a body acts; a building does not.
    return (
      (mention.kind !== "facility" || mention.entity.startsWith("org:")) &&
      mention.kind !== "product" &&
      mention.kind !== "work" &&
      mention.kind !== "other"
    );
  }
  if (token.upos === "PRON")
    return ["it", "they", "we", "he", "she", "i", "who", "them", "him", "her"].includes(token.lower);
  return ACTORS.has(token.lemma) || namesPeople(token.lemma) || FORCE_NOUNS.has(token.lemma);
};

/**
 * Who acts: the noun that the clause names where it can act, else, for an act that is announced, whoever announces it.
 * Null where neither is there.
 */
export const actorRole = (
  context: FrameContext,
  sentence: Sentence,
  predicate: number,
  actor: number | null,
  announced: boolean,
): Role | null => {
  if (actor !== null && isFirstPerson(sentence, actor))
    return speakerRole(context, sentence, predicate) ?? roleAt(context, sentence, actor);
  if (actor !== null && canAct(context, sentence, actor)) return roleAt(context, sentence, actor);
  return announced ? speakerRole(context, sentence, predicate) : null;
};

const isFirstPerson = (sentence: Sentence, head: number): boolean =>
  ["we", "i", "us"].includes(tokenAt(sentence, head).lower);
