import type { Claim, Stance } from "../../claim/claim.ts";
import type { CompareContext } from "../frame-compare.ts";
import type { FrameRender } from "../frame-render.ts";
import { lead, withMarksClosed } from "../render-words.ts";

/** Past tense serves one and many alike. */
const TOLD: { readonly [stance in Stance]: readonly [string, string] } = {
  offer: ["offered", "did not offer"],
  accept: ["accepted", "did not accept"],
  support: ["supported", "did not support"],
  reject: ["rejected", "did not reject"],
  refuse: ["refused", "did not refuse"],
  oppose: ["opposed", "did not oppose"],
  demand: ["called for", "did not call for"],
  warn: ["warned of", "did not warn of"],
};
const PLANNED: { readonly [stance in Stance]: string } = {
  offer: "offer",
  accept: "accept",
  support: "support",
  reject: "reject",
  refuse: "refuse",
  oppose: "oppose",
  demand: "call for",
  warn: "warn of",
};

const issueOf = (
  bearings: Parameters<FrameRender["clause"]>[0],
  context: Parameters<FrameRender["clause"]>[1],
): string => {
  const on = lead(bearings).claim.roles["on"];
  // "rejected it": what was told before.
  return withMarksClosed(
    ((on?.resolved ? on.name : null) ?? on?.text ?? context.matterWords(lead(bearings).key["on"] ?? "")).replace(
      /[\s.,;:]+$/,
      "",
    ),
  );
};

/** How the stand on an act that somebody else, or the party itself, is to do joins the act behind it. */
const TO_DO: { readonly [stance in Stance]?: readonly [string, string] } = {
  offer: ["offered to", "did not offer to"],
  accept: ["agreed to", "did not agree to"],
  refuse: ["refused to", "did not refuse to"],
  demand: ["demanded to", "did not demand to"],
};
const PLANNED_TO_DO: { readonly [stance in Stance]?: string } = {
  offer: "offer to",
  accept: "agree to",
  refuse: "refuse to",
  demand: "demand to",
};

/** Whether the issue is an act behind "to" ("urged China to do more"), not a clause or a thing. */
const isToDo = ({ quote, start, roles }: Claim): boolean => {
  const on = roles["on"];
  return on != null && on.start > start && /\bto\s+["\u201c]?$/iu.test(quote.slice(0, on.start - start));
};

/** The words of the claim that stand before its issue. */
const before = ({ quote, start, roles }: Claim): string =>
  quote.slice(0, Math.max(0, (roles["on"]?.start ?? start) - start));

/** "called on China to do more", "warned residents to stay away": a demand or a warning with whom it is put to. */
const putTo = (claim: Claim, context: CompareContext): string | null => {
  const { to } = claim.roles;
  if (!to || (claim.stance !== "demand" && claim.stance !== "warn")) return null;
  const whom = (to.entity === null ? null : context.label(to.entity)) ?? to.text;
  return `${claim.stance === "demand" ? "call on" : "warn"} ${whom} to`;
};

/** "called", "did not call", "planned to call", "could call", by the claim's status and polarity. */
const inMood = ({ status, polarity }: Claim, bare: string): string => {
  const not = polarity === "negative" ? " not" : "";
  if (status === "planned") return `planned${not} to ${bare}`;
  if (status === "forecast") return `could${not} ${bare}`;
  return not === "" ? bare.replace(/^\p{L}+/u, "$&ed") : `did not ${bare}`;
};

/** From the party to the issue the report's own words ("urged both sides to reach a deal"), where nothing is set between. */
const ownWords = ({ quote, start, roles }: Claim, context: CompareContext): string | null => {
  const [party, on] = [roles["party"], roles["on"]];
  if (!party || !on || party.end > on.start || party.start < start || on.end > start + quote.length) return null;
  const between = quote.slice(party.end - start, on.start - start);
  if (
    between.length > LONGEST_BETWEEN ||
    /[,;:()"\u201c\u201d\u2013\u2014]|\bby\b|\b(?:who|which|that(?!\s*$))\b/u.test(between) ||
    on.resolved !== undefined
  )
    return null;
  const words = quote
    .slice(party.end - start, on.end - start)
    .replace(/\s+/gu, " ")
    .trim();
  // "some drivers calling for it to be stopped", "those who back it": no sentence without another verb.
  if (/^(?:\p{Ll}+ing|to|not)\b/u.test(words)) return null;
  // "has offered", "have so far rejected": told by the verb alone.
  const told = words.replace(/^(?:has|have|had) (?:(?:so far|already|since|also|now|long|repeatedly) )?/u, "");
  // "FHV leader Marleen Vos": the name stands behind the office, and may be the party's own.
  return between.trim() === "" || words.startsWith(context.label(context.entity(party) ?? "")) ? null : told;
};
const LONGEST_BETWEEN = 60;

/** "declined to comment", "refused to give her name", "called for help": told of nearly everybody, and no stand on the matter. */
const IDLE =
  /^(?:to )?(?:(?:further )?comments?\b|comment\b|say\b|give (?:his|her|their)(?: \w+)? names?\b|respond$|discuss\b|confirm\b|deny\b|elaborate\b|speak\b|talk\b|answer\b|identify\b|be (?:identified|named|interviewed)\b|help$|assistance$)/iu;

export const render: FrameRender = {
  name: "position",
  group: "talks",
  worth: (bearings, context) =>
    !(["refuse", "demand"].includes(lead(bearings).claim.stance ?? "") && IDLE.test(issueOf(bearings, context))),
  ledger: {
    kind: "positions",
    heading: (bearings, context) => ({
      who: context.label(lead(bearings).key["party"] ?? ""),
      what: issueOf(bearings, context),
    }),
  },
  question: (bearings, context) =>
    `What is the position of ${context.label(lead(bearings).key["party"] ?? "")} on: ${issueOf(bearings, context)}?`,
  value: (bearings) => {
    const first = lead(bearings);
    const stance = first.claim.stance ?? "support";
    return TOLD[stance][first.polarity === "negative" ? 1 : 0];
  },
  clause: (bearings, context) => {
    const first = lead(bearings);
    const stance = first.claim.stance ?? "support";
    const party = context.label(first.key["party"] ?? "");
    const negative = first.polarity === "negative";
    const own = ownWords(first.claim, context);
    if (own !== null) return `${party} ${own}`;
    const verb =
      first.claim.status === "planned"
        ? `planned${negative ? " not" : ""} to ${PLANNED[stance]}`
        : first.claim.status === "forecast"
          ? `could${negative ? " not" : ""} ${PLANNED[stance]}`
          : TOLD[stance][negative ? 1 : 0];
    // An act reads on ("offered to share power"), a thing stands behind its verb ("rejected the plan"); the rest is set apart.
    const issue = issueOf(bearings, context);
    if (isToDo(first.claim)) {
      const put = putTo(first.claim, context);
      if (put !== null) return `${party} ${inMood(first.claim, put)} ${issue}`;
      const bare = PLANNED_TO_DO[stance];
      const told = ["planned", "forecast"].includes(first.claim.status)
        ? bare && inMood(first.claim, bare)
        : TO_DO[stance]?.[negative ? 1 : 0];
      if (told !== undefined) return `${party} ${told} ${issue}`;
    }
    // "demanded that French troops leave": a clause of its own.
    if (
      stance === "demand" &&
      first.claim.rule === "position/stand-on-act" &&
      /\bthat\s+["\u201c]?$/iu.test(before(first.claim))
    )
      return `${party} demanded that ${issue}`;
    const thing =
      first.claim.rule === "position/stand-on-thing" ||
      first.claim.rule === "position/call-for" ||
      /^(?:the|an?|its|their|his|her|any|all|more|tougher|further|new)\s/iu.test(issue);
    return thing ? `${party} ${verb} ${issue}` : `${party} ${verb}: ${issue}`;
  },
};
