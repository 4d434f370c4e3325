import type { ClaimDraft } from "../frame.ts";

/** Harms that somebody does to others, in words that stand behind "having". */
const DONE = new Set(["killed", "injured", "detained", "abducted"]);
const OWN = /^(?:it|they|he|she|we|i)$|^(?:its|their|his|her|our|my) /iu;

/**
 * "The army denied shelling the town and injuring three", "denied that its men had killed nine": whoever denies it speaks of who did
 * it. How many were harmed is left as others tell it, which the scope says (`denied` is "doer").
 */
export const denialOfDoing = (draft: ClaimDraft): ClaimDraft => {
  const { agent } = draft.roles;
  const [speaker] = draft.attribution;
  if (draft.status !== "denied" || draft.scope["denied"] !== undefined || !DONE.has(draft.harm ?? "")) return draft;
  if (!agent) return draft;
  // Where no speaker was found, the one who denies is the subject of it.
  const own =
    speaker === undefined ||
    OWN.test(agent.text) ||
    agent.start === speaker.start ||
    (agent.entity !== null && agent.entity === (speaker.entity ?? null));
  if (!own) return draft;
  const { text, start, end, entity } = agent;
  const attribution = speaker ? draft.attribution : [{ speaker: text, start, end, cue: "denied", entity }];
  return { ...draft, attribution, scope: { ...draft.scope, denied: "doer" } };
};

/**
 * "plotted to kill the mayor", "to kill Bill": what somebody means to do to others stands beside what befell people, and nothing is
 * said to be planned by it but where those who may decide it do ("is to be executed").
 */
export const harmMeant = (draft: ClaimDraft, verb: string): ClaimDraft =>
  draft.status === "planned" && (draft.harm === "killed" || draft.harm === "injured") && verb !== "execute"
    ? { ...draft, status: "conditional" }
    : draft;
