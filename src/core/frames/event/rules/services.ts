import { clausesOf } from "../../../clause/clause.ts";
import { holds, lemmaTrigger } from "../../../clause/held-words.ts";
import { childrenWith, tokenAt } from "../../../clause/tree.ts";
import { words } from "../../../text/words.ts";
import { quantityAt } from "../../build/frame-context.ts";
import type { EventFinding, EventRule } from "../finding.ts";
import { kindOf } from "../lexicon.ts";

const PUBLIC = words(
  `airport road motorway highway bridge tunnel port harbour harbor border crossing station runway railway line metro subway airspace
  school university college museum market refinery mine pass canal strait lane terminal church mosque park beach court`,
);
const CLOSING = ["close", "shut", "shut_down", "close_down"];
const OPENING = ["reopen", "resume", "restart"];
const TOLD = lemmaTrigger(["close", "shut", "reopen", "resume", "restart"]);
/** "closed in on", "closed the bridge deal": what closes by something else than its doors. */
const ON = new Set(["in", "on", "at"]);

/** "The airport was closed because of ash", "schools reopened": what people use is shut, or open again. How many are is a count. */
export const serviceClosed: EventRule = (context, sentence) =>
  !holds(sentence, TOLD)
    ? []
    : clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
        const lemma = clause.lemma.replaceAll(" ", "_");
        const name = CLOSING.includes(lemma) ? "closure" : OPENING.includes(lemma) ? "reopening" : null;
        const kind = name === null ? null : kindOf(name);
        // "The airport shut on Monday": nobody is told to have shut it.
        const alone = clause.object === null && !clause.passive ? clause.subject : null;
        const what = clause.patient ?? alone;
        if (kind === null || what === null || quantityAt(context, sentence, what) !== null) return [];
        // "We will reopen the bridge": somebody's own words say it better.
        if (clause.agent !== null && /^(?:we|i)$/u.test(tokenAt(sentence, clause.agent).lower)) return [];
        const thing = tokenAt(sentence, what);
        if (!PUBLIC.has(thing.lemma.toLowerCase()) || childrenWith(sentence, what, "nummod").length > 0) return [];
        if (alone !== null && ON.has(sentence.tokens[clause.predicate + 1]?.lower ?? "") && lemma === "close") {
          const next = tokenAt(sentence, Math.min(clause.predicate + 2, sentence.tokens.length - 1));
          if (next.upos !== "PROPN" && next.upos !== "NUM") return [];
        }
        return [
          {
            rule: "event/service",
            kind,
            sentence,
            act: clause.predicate,
            actor: what === clause.agent ? null : clause.agent,
            recipient: what,
            what: thing.lemma.toLowerCase(),
          },
        ];
      });
