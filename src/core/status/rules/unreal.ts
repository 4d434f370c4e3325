import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

const STAGED =
  /\b(?:scenarios?|simulat(?:es|ed|ing|ions?)|mock (?:attack|raid|battle|trial|drill|exercise)|hypothetical(?:ly)?|war ?games?|war-gam\w+|role-play\w*|rehears(?:es|ed|ing|als?))\b/i;
const FICTION =
  /^(?:In|Throughout) (?:the|his|her|their|its|a|an|this|that)(?: [\p{L}'’-]+){0,4} (?:film|movie|novel|series|episode|play|game|comic|drama|thriller|sitcom|show|musical|opera|trailer)\b/iu;
const POSSIBLE =
  /\b(?:possible|conceivable|plausible|probable|a possibility|a chance|a theory) that\b(?![^.;]*\bthat\b)/i;
const REACH = 200;

/** "a scenario in which rebels captured the town", "in the film, soldiers kill the king", "it is possible that they fled". */
export const unreal: StatusRule = {
  id: "status/unreal",
  judge: (context) => (isStaged(context) || isFiction(context) || isMerelyPossible(context) ? "conditional" : null),
};

const wordsBefore = ({ sentence, predicate, input }: StatusContext): string =>
  input.text.slice(Math.max(sentence.start, predicate.start - REACH), predicate.start);

const isStaged = (context: StatusContext): boolean => STAGED.test(wordsBefore(context));

/** Told in the present, as plots are. */
const isFiction = ({ sentence, predicate, input }: StatusContext): boolean =>
  /^VB[ZP]?$/.test(predicate.xpos) && FICTION.test(input.text.slice(sentence.start, predicate.start).slice(0, REACH));

/** The "that" of the possibility opens the clause of the predicate: no other clause begins between. */
function isMerelyPossible(context: StatusContext): boolean {
  const before = wordsBefore(context);
  const found = POSSIBLE.exec(before);
  return (
    found !== null &&
    !/[,;:.]|\b(?:and|but|because|after|when|while)\b/.test(before.slice(found.index + found[0].length))
  );
}
