import type { Polarity, Status } from "./status.ts";

/** One predicate of one sentence and how it is put forward. Own sentences, of many kinds of event. */
export interface StatusCase {
  readonly text: string;
  /** The predicate's word; the last one where it stands twice. */
  readonly at: string;
  readonly status: Status;
  readonly polarity?: Polarity;
  readonly hedge?: string;
  readonly background?: true;
  readonly rule?: string;
  readonly progressiveIsPlan?: true;
}

export const STATUS_CASES: readonly StatusCase[] = [
  { text: "The river burst its banks on Monday.", at: "burst", status: "asserted" },
  { text: "Rescuers have reached the village.", at: "reached", status: "asserted" },
  { text: "Will the dam hold?", at: "hold", status: "asked", rule: "status/question" },
  { text: "Reporters asked whether the plant had closed.", at: "closed", status: "asked", rule: "status/question" },
  { text: "It is not clear whether the pilot survived.", at: "survived", status: "asked" },
  { text: "Questions as to whether the talks would resume remain open.", at: "resume", status: "asked" },
  {
    text: "If the dam breaks, the town will be flooded.",
    at: "breaks",
    status: "conditional",
    rule: "status/condition",
  },
  {
    text: "If the dam breaks, the town will be flooded.",
    at: "flooded",
    status: "conditional",
    rule: "status/condition",
  },
  { text: "Should the rebels attack, the army will withdraw.", at: "attack", status: "conditional" },
  { text: "The governor offered talks if the strikes stopped.", at: "stopped", status: "conditional" },
  { text: "The governor offered talks if the strikes stopped.", at: "offered", status: "asserted" },
  { text: "Unless the rain stops, crews cannot work.", at: "stops", status: "conditional" },
  {
    text: "Without the sirens hundreds would have died.",
    at: "died",
    status: "conditional",
    rule: "status/counterfactual",
  },
  { text: "The company denied that the pipe had leaked.", at: "leaked", status: "denied", rule: "status/denial" },
  { text: "The ministry denies backing the rebels.", at: "backing", status: "denied" },
  { text: "The minister dismissed reports that the bank had collapsed.", at: "collapsed", status: "denied" },
  {
    text: "Officials urged residents to leave the coast.",
    at: "leave",
    status: "conditional",
    rule: "status/directive",
  },
  { text: "Residents must boil their water.", at: "boil", status: "conditional" },
  { text: "The navy will send two ships.", at: "send", status: "planned", rule: "status/modal-plan" },
  { text: "The ministry said it would deploy 300 soldiers.", at: "deploy", status: "planned" },
  {
    text: "The government plans to evacuate the island.",
    at: "evacuate",
    status: "planned",
    rule: "status/plan-governor",
  },
  { text: "The government announced the deployment of 300 soldiers.", at: "deployment", status: "planned" },
  { text: "The ships are set to arrive in port with aid.", at: "arrive", status: "planned" },
  { text: "Troops were sent to evacuate the embassy.", at: "evacuate", status: "planned", rule: "status/purpose" },
  { text: "Troops were sent to evacuate the embassy.", at: "sent", status: "asserted" },
  {
    text: "The country is sending doctors to the region.",
    at: "sending",
    status: "planned",
    progressiveIsPlan: true,
    rule: "status/progressive-plan",
  },
  { text: "The country is sending doctors to the region.", at: "sending", status: "asserted" },
  { text: "The country sent doctors to the region.", at: "sent", status: "asserted", progressiveIsPlan: true },
  {
    text: "The storm could reach the coast by Friday.",
    at: "reach",
    status: "forecast",
    rule: "status/modal-forecast",
  },
  { text: "The town may fall within days.", at: "fall", status: "forecast" },
  { text: "The lava will reach the road tonight.", at: "reach", status: "forecast" },
  { text: "The rebels will seize the port, analysts said.", at: "seize", status: "forecast" },
  { text: "The death toll is expected to rise.", at: "rise", status: "forecast" },
  { text: "The bridge is likely to collapse.", at: "collapse", status: "forecast" },
  { text: "Officials fear that the dam will burst.", at: "burst", status: "forecast" },
  {
    text: "The rebels claimed to have captured the town.",
    at: "captured",
    status: "claimed",
    rule: "status/claim-cue",
  },
  { text: "The rebels claimed they had taken the bridge.", at: "taken", status: "claimed" },
  { text: "The guards allegedly beat the prisoner.", at: "beat", status: "claimed", hedge: "allegedly" },
  { text: "The airport has not reopened.", at: "reopened", status: "asserted", polarity: "negative" },
  { text: "The city isn't surrounded.", at: "surrounded", status: "asserted", polarity: "negative" },
  { text: "No one was killed in the fire.", at: "killed", status: "asserted", polarity: "negative" },
  { text: "Firefighters failed to contain the blaze.", at: "contain", status: "asserted", polarity: "negative" },
  { text: "The president refused to resign.", at: "resign", status: "asserted", polarity: "negative" },
  { text: "We couldn't leave the valley.", at: "leave", status: "asserted", polarity: "negative" },
  { text: "The town never fell.", at: "fell", status: "asserted", polarity: "negative" },
  { text: "The town was almost destroyed by the quake.", at: "destroyed", status: "asserted", hedge: "almost" },
  { text: "The gunman reportedly fled on foot.", at: "fled", status: "asserted", hedge: "reportedly" },
  { text: "The fire appears to have started in a kitchen.", at: "started", status: "asserted", hedge: "appears" },
  { text: "The army is close to seizing the port.", at: "seizing", status: "asserted", hedge: "close to" },
  { text: "The party, which once ruled the province, lost again.", at: "ruled", status: "asserted", background: true },
  {
    text: "The law was passed in 1985. In 2019 the court struck it down.",
    at: "passed",
    status: "asserted",
    background: true,
  },
  { text: "The law was passed in 1985. In 2019 the court struck it down.", at: "struck", status: "asserted" },
  { text: "The bridge is unlikely to collapse.", at: "collapse", status: "forecast", polarity: "negative" },
  {
    text: "The quake came 20 years after a wave destroyed the port.",
    at: "destroyed",
    status: "asserted",
    background: true,
  },
  { text: "The treaty was signed thirty years ago.", at: "signed", status: "asserted", background: true },
];

/** Look like a trap and are plain: asserted, positive, no hedge, not background. */
export const PLAIN: readonly (readonly [text: string, at: string])[] = [
  ["Nearly 300 people died in the flood.", "died"],
  ["The storm claimed 12 lives.", "claimed"],
  ["Crews managed to contain the blaze.", "contain"],
  ["The government was forced to close the border.", "close"],
  ["No fewer than 20 people were killed.", "killed"],
  ["Not only homes but also two schools burned.", "burned"],
  ["Police said the driver fled.", "fled"],
  ["The rebels entered the town on Tuesday without a fight.", "entered"],
  ["The rain began to fall at noon.", "fall"],
  ["May brought three storms that killed dozens.", "killed"],
  ["About 900 people have fled since early 2021.", "fled"],
];
