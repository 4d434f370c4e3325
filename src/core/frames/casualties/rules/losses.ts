import { formTrigger, held } from "../../../clause/held-words.ts";
import { collect } from "../../../collect.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { words } from "../../../text/words.ts";
import { namesPeople } from "../../build/people.ts";
import type { HarmRule } from "../finding.ts";
import { HARM_STATES } from "../lexicon.ts";

const LOSSES = formTrigger(["losses"]);
/** Whose losses are those of people who fight, and not of a trader. */
const FIGHTING = words(
  "army military troop troops government rebel rebels insurgent insurgents militia militant militants police enemy own battlefield combat",
);
/** Words between the losses and their number. */
const LINKS = words(
  "at as of to stood stand stands were was reached amounted around about some more than over least nearly in total the",
);
const REACH = 6;

/** The token that the losses end with, where they are told to be of people who fight ("army losses", "the army's losses", "losses of the army"); null for a trader's. */
const endOf = ({ tokens }: Sentence, index: number): number | null => {
  const before = tokens[index - 1];
  const owner = before?.xpos === "POS" ? tokens[index - 2] : before;
  if (FIGHTING.has(owner?.lower ?? "")) return index;
  if (tokens[index + 1]?.lower !== "of") return null;
  const at = tokens[index + 2]?.upos === "DET" ? index + 3 : index + 2;
  return FIGHTING.has(tokens[at]?.lower ?? "") ? at : null;
};

/** "put army losses at more than 60", "gave its own losses as 14 soldiers": so many dead, by whoever counts them. */
export const losses: HarmRule = (context, sentence) =>
  collect(held(sentence, LOSSES), ({ index }) => {
    const end = endOf(sentence, index);
    if (end === null) return [];
    const figure = (context.quantities[sentence.index] ?? []).find(
      ({ from, kind, quantity }) =>
        kind === "count" &&
        from > end &&
        from - end <= REACH &&
        (quantity.unit === null || namesPeople(quantity.unit)) &&
        sentence.tokens.slice(end + 1, from).every(({ lower }) => LINKS.has(lower)),
    );
    if (figure === undefined || HARM_STATES.has(sentence.tokens[figure.to]?.lower ?? "")) return [];
    const victim = figure.headToken;
    return [{ rule: "casualties/losses", sentence, predicate: index, harm: "killed", victim, agent: null }];
  });
