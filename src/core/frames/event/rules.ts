import type { EventRule } from "./finding.ts";
import { behindIt, blamed, claimedResponsibility, disowned, responsible } from "./rules/blame.ts";
import { madeSafe, shotsFired, usedBomb } from "./rules/bombs.ts";
import { aidGiven, blockaded, facesCharges, foundGuilty, onStrike, setFire, struck, tookPower } from "./rules/deeds.ts";
import { headline, lead } from "./rules/headline.ts";
import { eventNoun, targetOf } from "./rules/nouns.ts";
import { annulled, conceded, declaredWinner, dissolved, leftTalks } from "./rules/politics.ts";
import { serviceClosed } from "./rules/services.ts";
import { act, actToward, alone, happen, mutual } from "./rules/verbs.ts";

/** In this order; the first that takes a word keeps it. */
export const EVENT_RULES: readonly EventRule[] = [
  claimedResponsibility,
  disowned,
  blamed,
  responsible,
  behindIt,
  declaredWinner,
  dissolved,
  annulled,
  conceded,
  leftTalks,
  act,
  actToward,
  mutual,
  happen,
  usedBomb,
  shotsFired,
  madeSafe,
  alone,
  setFire,
  struck,
  foundGuilty,
  facesCharges,
  onStrike,
  aidGiven,
  blockaded,
  serviceClosed,
  tookPower,
  targetOf,
  eventNoun,
  headline,
  lead,
];
