import type { HarmRule } from "./finding.ts";
import { among } from "./rules/among.ts";
import { bodiesFound, fatalFor } from "./rules/bodies.ts";
import { byPhrase, inPlight } from "./rules/by-phrase.ts";
import { byWording } from "./rules/by-wording.ts";
import { countedNoun, injuriesTo, toll, uncountedNoun } from "./rules/counted.ts";
import { goneMissing } from "./rules/gone-missing.ts";
import { groupNumber } from "./rules/group.ts";
import { claimedLives, harmed, suffered } from "./rules/harmed.ts";
import { heldPeople } from "./rules/held.ts";
import { pulledOut, sentToHospital, struck, treated } from "./rules/hurt.ts";
import { inOrder } from "./rules/in-order.ts";
import { inState, numberBeforeState, stateBeforePeople } from "./rules/in-state.ts";
import { labelled } from "./rules/label.ts";
import { losses } from "./rules/losses.ts";
import { nobody } from "./rules/nobody.ts";
import { numberOf, putAt } from "./rules/number-of.ts";
import { numberedCases } from "./rules/numbered-cases.ts";
import { someFatally } from "./rules/some-fatally.ts";
import { custody, deathOf } from "./rules/told-by-noun.ts";

/** In this order; the first finding for a victim and a harm stays. */
export const HARM_RULES: readonly HarmRule[] = [
  nobody,
  labelled,
  numberedCases,
  numberOf,
  putAt,
  toll,
  groupNumber,
  claimedLives,
  countedNoun,
  harmed,
  suffered,
  someFatally,
  inState,
  numberBeforeState,
  stateBeforePeople,
  bodiesFound,
  fatalFor,
  goneMissing,
  pulledOut,
  struck,
  treated,
  sentToHospital,
  deathOf,
  custody,
  heldPeople,
  among,
  injuriesTo,
  byPhrase,
  inPlight,
  byWording,
  losses,
  inOrder,
  uncountedNoun,
];
