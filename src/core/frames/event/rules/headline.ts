import { ACT_OF_VERB } from "../../../attribution/act-lexicon.ts";
import type { Attributed } from "../../../attribution/attribution.ts";
import { clausesOf } from "../../../clause/clause.ts";
import { tokenAt } from "../../../clause/tree.ts";
import type { Sentence } from "../../../syntax/token.ts";
import type { FrameContext } from "../../build/frame-context.ts";
import type { EventFinding, EventRule } from "../finding.ts";

/** Verbs by which a headline tells of no event: a state, a look at something, a question of its own. */
const IDLE = new Set(
  "be have do seem look mean know think want need like say let tell happen begin start come go get make appear remain".split(
    " ",
  ),
);
const UNDERGONE = new Set(
  "seek shoot kill injure wound arrest charge accuse name identify jail sentence rescue stab rob indict convict capture seize retake recapture besiege overrun destroy bomb attack kidnap abduct elect release free evacuate".split(
    " ",
  ),
);
/** A lead of fewer words is a caption or a label. */
const FEWEST = 8;

/** What a headline tells with its main verb: "Apple removes the app". Kept only where no other claim is told by it. */
export const headline: EventRule = (context, sentence) => {
  const title = context.findings.report.titleSpan;
  if (!title || sentence.start < title.start || sentence.end > title.end) return [];
  return mainClause(context, sentence, "event/headline");
};

/** The same of the first sentence of the body. */
export const lead: EventRule = (context, sentence) =>
  sentence === leadOf(context) ? mainClause(context, sentence, "event/lead") : [];

const leadOf = (context: FrameContext): Sentence | undefined => {
  if (last?.context !== context) last = { context, lead: findLead(context) };
  return last.lead;
};
/** The report asked about last. */
let last: { readonly context: FrameContext; readonly lead: Sentence | undefined } | null = null;

const findLead = (context: FrameContext): Sentence | undefined => {
  const from = context.findings.report.titleSpan?.end ?? 0;
  return context.findings.sentences.find(
    (item) =>
      item.start >= from && item.tokens.length >= FEWEST && !isCaption(context.text.slice(item.start, item.end)),
  );
};
/** Lines of a picture, of a recording or of rights, no telling. */
const CAPTION =
  /^(?:file\b|image (?:copyright|caption)|photos?:|in this .{0,40}photo|(?:this|an?|the) (?:undated |file |handout |still |satellite )*(?:photo(?:graph)?|image|picture|frame grab|video)\b)|\bcopyright\b|all rights reserved|\bauthorization\b/iu;
/** What a picture shows: "A tanker is seen off the port". */
const SHOWN = /\b(?:is|are) (?:seen|shown|pictured)\b|\bgives? (?:an )?update\b/u;
/** What a recording holds: "Radio Oslo's Ana Ruiz explains the ruling." */
const HOST =
  /^\p{Lu}[\p{L}.&]*(?: \p{Lu}[\p{L}.&]*){0,2}['’]s? (?:\p{Lu}[\p{L}.'’-]* ){1,3}(?:discuss|explain|report|talk|look)(?:e?s)\b/u;
const isCaption = (text: string): boolean => CAPTION.test(text) || SHOWN.test(text) || HOST.test(text);

/** "Seoul reopens the hotline": what is done to a thing may show what its doer wants, and is done nevertheless. */
const isDeed = ({ attitude, act, rule }: Attributed): boolean =>
  attitude === true && act === "believe" && /\/(?:object|passive|rest)$/u.test(rule);

const mainClause = (context: FrameContext, sentence: Sentence, rule: string): readonly EventFinding[] => {
  // "How the south was lost", "What we know": a line that names its subject tells of no event.
  if (sentence.tokens.at(-1)?.text === "?" || /^W/u.test(sentence.tokens[0]?.xpos ?? "")) return [];
  const root = sentence.tokens.find((token) => token.head < 0);
  const clauses = clausesOf(sentence);
  const clause =
    clauses.find((item) => item.predicate === root?.index) ?? (rule === "event/headline" ? clauses[0] : undefined);
  if (!clause || IDLE.has(clause.lemma) || clause.subject === null || clause.subject > clause.predicate) return [];
  // "Girl who hit soldiers could get long sentence": the modal shows that another verb is the main one.
  if (rule === "event/headline" && sentence.tokens.some(({ xpos, head }) => xpos === "MD" && head !== clause.predicate))
    return [];
  const says = context.attributions[sentence.index]?.some(
    (told) =>
      told.cueToken === clause.predicate &&
      told.act !== "criticise" &&
      (ACT_OF_VERB.has(clause.lemma) || !isDeed(told)),
  );
  if (says || !["own", "conjunct"].includes(clause.subjectBasis)) return [];
  if (!["NOUN", "PROPN"].includes(tokenAt(sentence, clause.subject).upos)) return [];
  // "Suspect sought", "Teen shot": of a verb that needs an object and has none, the subject undergoes it.
  const passive = clause.passive || (clause.object === null && UNDERGONE.has(clause.lemma));
  return [
    {
      rule,
      kind: null,
      sentence,
      act: clause.predicate,
      actor: passive ? (clause.passive ? clause.agent : null) : clause.subject,
      recipient: passive ? clause.subject : clause.object,
    },
  ];
};
