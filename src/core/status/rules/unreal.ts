import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

const STAGED =
  /\b(?:scenarios?|simulat(?:es|ed|ing|ions?)|mock (?:attack|raid|battle|trial|drill|exercise)|hypothetical(?:ly)?|war ?games?|war-gam\w+|role-play\w*|rehears(?:es|ed|ing|als?))\b/i;
const FICTION =
  /^(?:In|Throughout) (?:the|his|her|their|its|a|an|this|that)(?: [\p{L}'’-]+){0,4} (?:film|movie|novel|series|episode|play|game|comic|drama|thriller|sitcom|show|musical|opera|trailer)\b/iu;
const TELLS_FICTION =
  /\b(?:film|movie|novel|series|drama|thriller|sitcom|musical|opera|comic|play|soap|miniseries|video ?game|short story|screenplay|sketch)\b(?:,? [\p{L}'’“”"-]+){0,6}? (?:tells?|depicts?|portrays?|imagines?|follows|opens|begins|starts|ends|revolves|centres|centers|chronicles|dramati[sz]es|recreates|features|shows|is about|is set)\b(?![^.;]*\b(?:said|told)\b)[^.;]*$/iu;
/** "dreamed that", "joked that", "the satirical site reported that": told as no fact by whoever tells it. */
const IN_JEST =
  /\b(?:dream(?:ed|t|s)|jok(?:ed|es|ing)|quipp?(?:ed|s)|hallucinat(?:ed|es)|fantasi[sz](?:ed|es)|pretend(?:ed|s)|made believe|satir(?:e|ical)|parody|spoof|hoax|April Fools?['’]?s?)\b[^.;:]*$/iu;
const POSSIBLE =
  /\b(?:possible|conceivable|plausible|probable|a possibility|a chance|a theory) that\b(?![^.;]*\bthat\b)/i;
const REACH = 200;

/** "a scenario in which rebels captured the town", "in the film, soldiers kill the king", "it is possible that they fled". */
export const unreal: StatusRule = {
  id: "status/unreal",
  judge: (context) =>
    isStaged(context) || isFiction(context) || isInJest(context) || isMerelyPossible(context) ? "conditional" : null,
};

const wordsBefore = ({ sentence, predicate, input }: StatusContext): string =>
  input.text.slice(Math.max(sentence.start, predicate.start - REACH), predicate.start);

const isStaged = (context: StatusContext): boolean => STAGED.test(wordsBefore(context));

/** Told in the present, as plots are, or as what the work tells of. */
const isFiction = (context: StatusContext): boolean => {
  const { sentence, predicate, input } = context;
  return (
    (/^VB[ZP]?$/.test(predicate.xpos) &&
      FICTION.test(input.text.slice(sentence.start, predicate.start).slice(0, REACH))) ||
    TELLS_FICTION.test(wordsBefore(context))
  );
};

const isInJest = ({ predicate, ...context }: StatusContext): boolean =>
  (predicate.upos === "VERB" || predicate.upos === "ADJ") && IN_JEST.test(wordsBefore({ predicate, ...context }));

/** The "that" of the possibility opens the clause of the predicate: no other clause begins between. */
function isMerelyPossible(context: StatusContext): boolean {
  const before = wordsBefore(context);
  const found = POSSIBLE.exec(before);
  return (
    found !== null &&
    !/[,;:.]|\b(?:and|but|because|after|when|while)\b/.test(before.slice(found.index + found[0].length))
  );
}
