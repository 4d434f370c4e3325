import { type Clause, clausesOf } from "../../../clause/clause.ts";
import { formTrigger, holds } from "../../../clause/held-words.ts";
import { tokenAt } from "../../../clause/tree.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { words } from "../../../text/words.ts";
import { canAct } from "../../build/actor.ts";
import type { EventFinding, EventRule } from "../finding.ts";
import { kindOf } from "../lexicon.ts";

const find = (
  rule: string,
  name: string,
  { sentence, predicate }: Clause,
  actor: number | null,
  recipient: number | null,
  also: readonly number[] = [],
): readonly EventFinding[] => {
  const kind = kindOf(name);
  return kind ? [{ rule, kind, sentence, act: predicate, actor, recipient, also, public: true }] : [];
};

const lemmaAt = (sentence: Sentence, at: number | null): string => (at === null ? "" : tokenAt(sentence, at).lemma);

const DISSOLVING = formTrigger(
  "dissolve dissolved dissolves dissolving suspend suspended suspends suspending prorogue prorogued".split(" "),
);
const BODIES = words("parliament assembly congress senate legislature constitution government cabinet council");

/** "The junta dissolved parliament", "the constitution has been suspended". */
export const dissolved: EventRule = (_context, sentence) =>
  !holds(sentence, DISSOLVING)
    ? []
    : clausesOf(sentence).flatMap((clause) =>
        /^(?:dissolve|suspend|prorogue)$/u.test(clause.lemma) && BODIES.has(lemmaAt(sentence, clause.patient))
          ? find("event/dissolved", "dissolution", clause, clause.agent, clause.patient)
          : [],
      );

const ANNULLING = formTrigger(
  "annul annulled annuls annulling nullified nullify voided invalidated quashed overturned".split(" "),
);
const VOTES = words("election vote result poll referendum ballot runoff");

/** "The court annulled the election", "the result was overturned". */
export const annulled: EventRule = (_context, sentence) =>
  !holds(sentence, ANNULLING)
    ? []
    : clausesOf(sentence).flatMap((clause) =>
        /^(?:annull?|nullify|void|invalidate|quash|overturn)$/u.test(clause.lemma) &&
        VOTES.has(lemmaAt(sentence, clause.patient))
          ? find("event/annulled", "annulment", clause, clause.agent, clause.patient)
          : [],
      );

const WINNER = formTrigger(["winner", "victor"]);

/** "The commission declared Osei the winner", "Osei was proclaimed winner". */
export const declaredWinner: EventRule = (context, sentence) =>
  !holds(sentence, WINNER)
    ? []
    : clausesOf(sentence).flatMap((clause) => {
        if (!/^(?:declare|proclaim|announce|certify|confirm|name)$/u.test(clause.lemma) || clause.patient === null)
          return [];
        const winner = sentence.tokens
          .slice(clause.predicate + 1, clause.predicate + WINNER_REACH)
          .find(({ lower }) => lower === "winner" || lower === "victor");
        const whom =
          clause.patient === winner?.index && !clause.passive
            ? sentence.tokens[winner.index - 1]?.upos === "PROPN"
              ? winner.index - 1
              : null
            : clause.patient;
        if (winner === undefined || whom === null || whom === winner.index || !canAct(context, sentence, whom))
          return [];
        return find("event/declared-winner", "declared winner", clause, clause.agent, whom, [winner.index]);
      });
/** "declared President Osei the outright | winner". */
const WINNER_REACH = 8;

const CONCEDING = formTrigger("concede conceded concedes conceding".split(" "));

/** "Her rival conceded defeat". */
export const conceded: EventRule = (context, sentence) =>
  !holds(sentence, CONCEDING)
    ? []
    : clausesOf(sentence).flatMap((clause) => {
        if (clause.lemma !== "concede" || clause.passive || clause.subject === null) return [];
        if (!/^(?:defeat|election|race|vote|presidency|contest)$/u.test(lemmaAt(sentence, clause.object))) return [];
        const by = tokenAt(sentence, clause.subject);
        return by.upos === "PROPN" || by.lemma === "runner-up" || canAct(context, sentence, clause.subject)
          ? find(
              "event/conceded",
              "concession",
              clause,
              clause.subject,
              null,
              clause.object === null ? [] : [clause.object],
            )
          : [];
      });

const LEAVING = formTrigger("suspend suspended suspends quit quits left withdrew pulled walked broke".split(" "));
const TALKS = words("talk negotiation dialogue participation");

/** "The army suspended its participation in the talks", "the rebels withdrew from negotiations". */
export const leftTalks: EventRule = (context, sentence) =>
  !holds(sentence, LEAVING)
    ? []
    : clausesOf(sentence).flatMap((clause) => {
        if (clause.agent === null || !canAct(context, sentence, clause.agent)) return [];
        const verb = tokenAt(sentence, clause.predicate).lemma;
        const what = clause.patient;
        if (/^(?:suspend|quit|leave|break)$/u.test(verb) && TALKS.has(lemmaAt(sentence, what)) && what !== null)
          return isOfTalks(sentence, what)
            ? find("event/left-talks", "suspension of talks", clause, clause.agent, null, [what])
            : [];
        const from = clause.obliques.find(({ head }) =>
          /^(?:talk|negotiation|dialogue)$/u.test(lemmaAt(sentence, head)),
        );
        return /^(?:withdraw|pull|walk)$/u.test(verb) && from !== undefined && /^(?:from|of|out)$/u.test(from.marker)
          ? find("event/left-talks", "suspension of talks", clause, clause.agent, null, [from.head])
          : [];
      });

/** "its participation in the ceasefire talks"; of a seminar it is another matter. */
const isOfTalks = (sentence: Sentence, what: number): boolean =>
  tokenAt(sentence, what).lemma !== "participation" ||
  sentence.tokens
    .slice(what + 1, what + PARTICIPATION_REACH)
    .some(({ lemma }) => /^(?:talk|negotiation|dialogue|process|treaty|pact)s?$/u.test(lemma));
const PARTICIPATION_REACH = 7;
