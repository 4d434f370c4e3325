import { judgePolarity } from "../polarity.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

/** The side that speaks is the side that gains: "the army said that it had retaken the town". Not where it owns up to it. */
export const ownGain: StatusRule = {
  id: "status/own-gain",
  judge: (context) => {
    const party = context.input.party;
    if (party === undefined || party.speaker === null || party.speaker !== party.gains) return null;
    return ownsUp(context) || judgePolarity(context).polarity === "negative" ? null : "claimed";
  },
};

/** "admitted that it had shelled the market": against its own interest, so taken as it is told. */
export const ownsUp = ({ holding, sentence }: StatusContext): boolean => {
  const [inner] = holding;
  const cue =
    inner === undefined || inner.cueToken === null || inner.sentence !== sentence.index
      ? undefined
      : sentence.tokens[inner.cueToken];
  return cue !== undefined && /^(?:admit|acknowledge|concede|confess|regret|apologi[sz]e)$/.test(cue.lemma);
};
