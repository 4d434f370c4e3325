import type { Attributed } from "../../attribution/attribution.ts";
import { attributionOf } from "../../attribution/attribution-of.ts";
import type { Role } from "../../claim/claim.ts";
import { contains, type Span } from "../../text/span.ts";
import { judge } from "../build/draft.ts";
import { contextOf, type FrameContext } from "../build/frame-context.ts";
import { roleOfLink } from "../build/speaker.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { issueOf } from "../position/issue.ts";

/** Fewer words than this are a phrase, not a statement. */
const FEWEST_WORDS = 4;

/** What somebody said. The engine keeps it only where no other frame tells the content (`leftovers`). */
export const extractStatement: Extract = (findings) => {
  const context = contextOf(findings);
  return findings.attributions.flatMap((attributed) => statementDraft(context, attributed) ?? []);
};

const statementDraft = (context: FrameContext, attributed: Attributed): ClaimDraft | null => {
  const longest = [...attributed.content].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  const [speaker] = attributed.links;
  if (!longest || !speaker) return null;
  const words = context.text.slice(longest.start, longest.end).trim().split(/\s+/u).length;
  if (words < FEWEST_WORDS) return null;
  const sentence =
    context.findings.sentences.find((item) => item.start <= longest.start && longest.start < item.end) ??
    context.findings.sentences[attributed.sentence];
  if (!sentence) return null;
  const predicate = rootWithin(context, sentence.index, longest);
  if (predicate === null) return null;
  const judgement = judge(context, { sentence, predicate });
  const quotation = context.findings.quotations.find(
    (item) => contains(item, longest) || contains(longest, item.inner),
  );
  const direct = attributed.direct && quotation !== undefined;
  const role: Role = roleOfLink(context, speaker);
  const { resolved: _resolved, ...speakerRole } = role;
  return {
    start:
      direct && quotation && contains(quotation, longest)
        ? Math.max(longest.start, quotation.inner.start)
        : longest.start,
    end: direct && quotation && contains(quotation, longest) ? Math.min(longest.end, quotation.inner.end) : longest.end,
    frame: "statement",
    rule: direct ? "statement/direct" : "statement/indirect",
    roles: { speaker: { ...speakerRole, ...(speaker.role ? { role: speaker.role } : {}) }, to: null },
    quantity: null,
    status: judgement.status,
    polarity: judgement.polarity,
    attribution: attributionOf(context.findings.attributions, longest),
    validTime: null,
    direct,
    ...(direct && quotation ? { quotation: quotation.inner } : {}),
    ...(judgement.hedge ? { hedge: judgement.hedge } : {}),
    background: judgement.background,
    scope: { act: attributed.act, ...(speaker.via ? { via: speaker.via } : {}), topic: issueOf(sentence, longest) },
    sentence: sentence.index,
  };
};

/** The token of the content that hangs on something outside it: its main verb or noun. */
const rootWithin = (context: FrameContext, index: number, span: Span): number | null => {
  const sentence = context.findings.sentences[index];
  if (!sentence) return null;
  const inside = sentence.tokens.filter(
    (token) => token.start >= span.start && token.end <= span.end && token.upos !== "PUNCT",
  );
  const held = new Set(inside.map((token) => token.index));
  const root =
    inside.find((token) => (token.upos === "VERB" || token.upos === "AUX") && !held.has(token.head)) ??
    inside.find((token) => !held.has(token.head));
  return root?.index ?? null;
};

/** Statements whose words no other claim is told in. */
export const leftovers = (statements: readonly ClaimDraft[], others: readonly ClaimDraft[]): readonly ClaimDraft[] =>
  statements.filter((statement) => !others.some((other) => other.start < statement.end && statement.start < other.end));
