import { type Clause, clausesOf, markerOf } from "../../clause/clause.ts";
import { held, lemmaTrigger } from "../../clause/held-words.ts";
import { childWith, tokenAt } from "../../clause/tree.ts";
import { collect } from "../../collect.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { isEvacuee, type Moved } from "./moved.ts";

const ORDERS = lemmaTrigger(["order", "notice", "warning"]);

/** "ordered 3,400 people to leave", "residents were told to evacuate": the order is given, the leaving is to come. */
export const ordered = (context: FrameContext, clause: Clause): readonly Moved[] => {
  if (!["order", "tell", "instruct", "ask", "urge", "advise"].includes(clause.lemma) || clause.patient === null)
    return [];
  const { sentence, patient } = clause;
  // "told her to leave": one person, out of no danger that is told.
  if (/^(?:him|her|me)$/u.test(tokenAt(sentence, patient).lower)) return [];
  const to = sentence.tokens.slice(patient + 1, patient + 12).find((token) => token.lower === "to");
  const leaving = to && sentence.tokens[to.index + 1];
  if (!leaving || !["leave", "evacuate", "flee"].includes(leaving.lemma) || !isEvacuee(context, sentence, patient))
    return [];
  // "asked to leave the plane": thrown out, not out of danger.
  const left = sentence.tokens.slice(leaving.index + 1, leaving.index + 5).find(({ upos }) => upos === "NOUN");
  if (leaving.lemma === "leave" && left && THROWN_OUT.has(left.lemma)) return [];
  return [
    {
      rule: "evacuation/ordered",
      sentence,
      predicate: clause.predicate,
      actor: clause.agent,
      evacuee: patient,
      also: [leaving.index],
      ordered: true,
    },
  ];
};

const THROWN_OUT = new Set(
  "plane aircraft flight bus train taxi bar pub restaurant cafe shop store club nightclub party meeting room courtroom court office job post field pitch game match".split(
    " ",
  ),
);

/** "evacuation orders cover 5,000 people", "5,000 people are under an evacuation order": told to leave, the leaving is to come. */
export const underOrder = (context: FrameContext, sentence: Sentence): readonly Moved[] =>
  collect(held(sentence, ORDERS), (token): Moved[] => {
    if (token.upos !== "NOUN") return [];
    const evacuation = childWith(sentence, token.index, "compound");
    if (evacuation?.lemma !== "evacuation") return [];
    const clause = clausesOf(sentence).find((item) => item.subject === token.index);
    const covered =
      clause && ["cover", "affect", "include"].includes(clause.lemma)
        ? clause.object
        : markerOf(sentence, token.index) === "under"
          ? (childWith(sentence, token.index, "nsubj")?.index ?? subjectOver(sentence, token.index))
          : null;
    if (covered === null || !isEvacuee(context, sentence, covered)) return [];
    return [
      {
        rule: "evacuation/ordered",
        sentence,
        predicate: clause?.predicate ?? token.index,
        actor: null,
        evacuee: covered,
        also: [token.index],
        ordered: true,
      },
    ];
  });

/** "5,000 people remain under orders": the subject of the verb that the phrase hangs on. */
const subjectOver = (sentence: Sentence, noun: number): number | null => {
  const { head } = tokenAt(sentence, noun);
  return clausesOf(sentence).find((item) => item.predicate === head)?.subject ?? null;
};
