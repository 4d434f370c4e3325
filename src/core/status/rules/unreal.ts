import { childWith } from "../../clause/tree.ts";
import { mayMatchIn, type Sought, sought } from "../../text/pattern-words.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

const STAGED = sought(
  /\b(?:scenarios?|simulat(?:es|ed|ing|ions?)|mock (?:attack|raid|battle|trial|drill|exercise)|hypothetical(?:ly)?|war ?games?|war-gam\w+|role-play\w*|rehears(?:es|ed|ing|als?))\b/i,
);
/** "In the exercise, gunmen killed ...": what a drill plays through, its sides named; a soldier killed during one was. */
const DRILL = sought(
  /^(?:In|During|For|As part of) (?:the|a|an|this|that|its|their|his|one)(?: [\p{L}'’-]+){0,3} (?:drills?|exercises?|tabletop|re-?enactment)\b/iu,
);
const PLAYED =
  /^(?:gunman|gunmen|attacker|assailant|terrorist|militant|enemy|invader|insurgent|hijacker|shooter|intruder|rebel|actor|volunteer|player|pupil|student)s?$/;
const PLAYED_ACTS = /^(?:evacuate|rescue|treat|triage)$/;
const FICTION = sought(
  /^(?:In|Throughout) (?:the|his|her|their|its|a|an|this|that)(?: [\p{L}'’-]+){0,4} (?:film|movie|novel|series|episode|play|game|comic|drama|thriller|sitcom|show|musical|opera|trailer)\b/iu,
);
const TELLS_FICTION = sought(
  /\b(?:film|movie|novel|series|drama|thriller|sitcom|musical|opera|comic|play|soap|miniseries|video ?game|short story|screenplay|sketch)\b(?:,? [\p{L}'’“”"-]+){0,6}? (?:tells?|depicts?|portrays?|imagines?|follows|opens|begins|starts|ends|revolves|centres|centers|chronicles|dramati[sz]es|recreates|features|shows|lets|allows|is about|is set)\b(?![^.;]*\b(?:said|told)\b)[^.;]*$/iu,
);
/** "dreamed that", "joked that", "the satirical site reported that": told as no fact by whoever tells it. */
const IN_JEST = sought(
  /\b(?:dream(?:ed|t|s)|jok(?:ed|es|ing)|quipp?(?:ed|s)|hallucinat(?:ed|es)|fantasi[sz](?:ed|es)|pretend(?:ed|s)|made believe|satir(?:e|ical)|parody|spoof|hoax|April Fools?['’]?s?)\b[^.;:]*$/iu,
);
const POSSIBLE = sought(
  /\b(?:possible|conceivable|plausible|probable|(?:a|the) (?:possibility|chance|theory|suspicion|idea)) that\b(?![^.;]*\bthat\b)/i,
);
const REACH = 200;

/** "a scenario in which rebels captured the town", "in the film, soldiers kill the king", "it is possible that they fled". */
export const unreal: StatusRule = {
  id: "status/unreal",
  judge: (context) =>
    isStaged(context) || isPlayed(context) || isFiction(context) || isInJest(context) || isMerelyPossible(context)
      ? "conditional"
      : null,
};

const wordsBefore = ({ sentence, predicate, input }: StatusContext): string =>
  input.text.slice(Math.max(sentence.start, predicate.start - REACH), predicate.start);

const mayBe = (words: Sought, { sentence, input }: StatusContext): boolean => mayMatchIn(words, input.text, sentence);

const isStaged = (context: StatusContext): boolean =>
  mayBe(STAGED, context) && STAGED.pattern.test(wordsBefore(context));

const isPlayed = (context: StatusContext): boolean => {
  if (!mayBe(DRILL, context)) return false;
  const { sentence, predicate, path, input } = context;
  if (!DRILL.pattern.test(input.text.slice(sentence.start, predicate.start).slice(0, REACH))) return false;
  if (PLAYED_ACTS.test(predicate.lemma)) return true;
  const doers = [predicate, ...path.filter(({ relation }) => relation === "conj").map(({ token }) => token)];
  return doers.some((verb) => PLAYED.test(childWith(sentence, verb.index, "nsubj")?.lower ?? ""));
};

/** Told in the present, as plots are, or as what the work tells of. */
const isFiction = (context: StatusContext): boolean => {
  const { sentence, predicate, input } = context;
  return (
    (mayBe(FICTION, context) &&
      /^VB[ZP]?$/.test(predicate.xpos) &&
      FICTION.pattern.test(input.text.slice(sentence.start, predicate.start).slice(0, REACH))) ||
    (mayBe(TELLS_FICTION, context) && TELLS_FICTION.pattern.test(wordsBefore(context)))
  );
};

const isInJest = (context: StatusContext): boolean =>
  (context.predicate.upos === "VERB" || context.predicate.upos === "ADJ") &&
  mayBe(IN_JEST, context) &&
  IN_JEST.pattern.test(wordsBefore(context));

/** The "that" of the possibility opens the clause of the predicate: no other clause begins between. */
function isMerelyPossible(context: StatusContext): boolean {
  if (!mayBe(POSSIBLE, context)) return false;
  const before = wordsBefore(context);
  const found = POSSIBLE.pattern.exec(before);
  return (
    found !== null &&
    !/[,;:.]|\b(?:and|but|because|after|when|while)\b/.test(before.slice(found.index + found[0].length))
  );
}
