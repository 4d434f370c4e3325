import type { AttributionLink } from "../../attribution/attribution.ts";
import { attributionOf } from "../../attribution/attribution-of.ts";
import type { Role } from "../../claim/claim.ts";
import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { overlaps } from "../../text/span.ts";
import { touching } from "../../text/span-index.ts";
import type { FrameContext } from "./frame-context.ts";
import { roleOfMention } from "./role.ts";

/** "according to jail records": the speaker is the records. */
const withoutCue = (context: FrameContext, link: AttributionLink): AttributionLink => {
  const cue = /^according to\s+/iu.exec(context.text.slice(link.start, link.end));
  return cue ? { ...link, start: link.start + cue[0].length } : link;
};

/** The innermost speaker of the words at a token, as a role: for "we", and for acts that a body announces without naming itself. */
export const speakerRole = (context: FrameContext, sentence: Sentence, token: number): Role | null => {
  const at = tokenAt(sentence, token);
  const [inner] = attributionOf(context.findings.attributions, { start: at.start, end: at.end });
  return inner ? roleOfLink(context, inner) : null;
};

export const roleOfLink = (context: FrameContext, told: AttributionLink): Role => {
  const link = withoutCue(context, told);
  const inside = touching(context.findings.mentions, link).filter((item) => overlaps(item, link));
  const mention =
    inside.find((item) => item.entity === link.entity) ?? (link.entity === undefined ? inside[0] : undefined);
  if (mention) return { ...roleOfMention(context, mention, link), resolved: { start: link.start, end: link.end } };
  return {
    text: context.text.slice(link.start, link.end),
    start: link.start,
    end: link.end,
    entity: link.entity ?? null,
    resolved: { start: link.start, end: link.end },
  };
};
