import type { Role } from "../../claim/claim.ts";
import type { Mention } from "../../entity/entity.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { roleOfMention } from "../build/role.ts";
import type { ClaimDraft } from "../frame.ts";

/** What stands between the number and the people: words that lead on to something else. */
const LEADS_ON = /\b(?:of|on|in|from|at|aboard|by|with|who|which|that|when)\b|[,;:]/u;

/** A number alone: "45" of "45 Chinese dead". */
const BARE = /^(?:[\p{L}]+ ){0,2}[\p{N}][\p{N}.,]*$|^\p{L}+(?:-\p{L}+)?$/u;

const isNation = ({ entity, form }: Mention): boolean =>
  /^country:[A-Z]{2}$/u.test(entity) && (form === "demonym" || form === "pronoun" || form === "name");

/** Whose people a figure counts: "20 Chinese soldiers", "its soldiers", "India's dead", "45 Chinese dead"; null where its words tell of none. */
const nationOf = (context: FrameContext, { roles, sentence }: ClaimDraft): Role | null => {
  const { text, mentions } = context;
  const victim = roles["victim"];
  if (!victim) return null;
  const found = (mentions[sentence] ?? []).find((mention) => {
    if (!isNation(mention) || text[mention.end] === "-") return false;
    const behind = /^(?:['’]s)? \p{Ll}/u.test(text.slice(mention.end, mention.end + 4));
    if (mention.start < victim.start || !behind) return false;
    if (mention.form === "name" && !/^['’]s/u.test(text.slice(mention.end, mention.end + 2))) return false;
    const beside = mention.start <= victim.end + 1 && BARE.test(victim.text);
    return (mention.end <= victim.end || beside) && !LEADS_ON.test(text.slice(victim.start, mention.start));
  });
  return found === undefined ? null : roleOfMention(context, found);
};

/** Figures with the nation of those whom they count, where their own words tell it. */
export const withNations = (context: FrameContext, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] =>
  drafts.map((draft) => {
    const nation = draft.quantity === null ? null : nationOf(context, draft);
    return nation === null ? draft : { ...draft, roles: { ...draft.roles, nation } };
  });
