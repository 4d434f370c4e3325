import { CLAIMED_CASES } from "./cases-claimed.ts";
import { COMING_CASES } from "./cases-coming.ts";
import { DENIED_CASES } from "./cases-denied.ts";
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
  ...DENIED_CASES,
  ...COMING_CASES,
  ...CLAIMED_CASES,
  { text: "The river burst its banks on Monday.", at: "burst", status: "asserted" },
  { text: "Rescuers have reached the village.", at: "reached", status: "asserted" },
  {
    text: "Guards prevented the crowd from entering the hall.",
    at: "entering",
    status: "asserted",
    polarity: "negative",
  },
  {
    text: "Neither of the pilots was killed.",
    at: "killed",
    status: "asserted",
    polarity: "negative",
  },
  { text: "Not one of the hostages has been freed.", at: "freed", status: "asserted", polarity: "negative" },
  ...(
    [
      ["In 1994 a plane crashed there, killing 52 people.", "killing"],
      ["The last slide, in 2011, killed 30 miners.", "killed"],
      ["It recalled the 2005 bombings, which killed 52 people.", "killed"],
      ["Two years ago a bus fell into the gorge and 33 people died.", "died"],
      ["A decade earlier a fire at the mill had killed 90 women.", "killed"],
      ["In February last year a ferry sank there.", "sank"],
    ] as const
  ).map(
    ([text, at]): StatusCase => ({
      text: `A slide hit the valley on Monday. Crews were at work. ${text}`,
      at,
      status: "asserted",
      background: true,
    }),
  ),
  {
    text: "Unlike the north, where 900 people died, the south was spared.",
    at: "died",
    status: "asserted",
    background: true,
  },
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
  {
    text: "In the 14th century the plague killed 50 million people in Europe.",
    at: "killed",
    status: "asserted",
    background: true,
  },
  {
    text: "A fire reached Oakdale on Tuesday. Thousands fled. Crews came. In May 2011 a fire destroyed a third of Slave Lake.",
    at: "destroyed",
    status: "asserted",
    background: true,
  },
  {
    text: "A fire reached Oakdale in May 2011. Thousands fled. Crews came. In May 2011 it destroyed a third of the town.",
    at: "destroyed",
    status: "asserted",
  },
  { text: "The party, which once ruled the province, lost again.", at: "ruled", status: "asserted", background: true },
  {
    text: "The law was passed in 1985. In 2019 the court struck it down.",
    at: "passed",
    status: "asserted",
    background: true,
  },
  { text: "The law was passed in 1985. In 2019 the court struck it down.", at: "struck", status: "asserted" },
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
  ["It was not until Monday that rebels burned the mill.", "burned"],
  ["The attack came not long after the vote.", "came"],
  ["It was not the first time that rebels had burned the mill.", "burned"],
  ["It was not clear who burned the mill.", "burned"],
  ["The army denied the charge after a raid on Monday, when rebels burned the mill.", "burned"],
  ["The mayor travelled despite the storm that killed nine miners.", "killed"],
  ["Prosecutors said two guards died in the fire.", "died"],
  ["Prosecutors said he was arrested on Monday.", "arrested"],
  ["The judge was told that the trial had begun.", "begun"],
  ["The judge was shot as he left the court.", "shot"],
  ["France was swift to condemn the raid.", "condemn"],
  ["Crews met the rescuers. Calls came at noon. A man was shot in the 1900 block of Elm Street.", "shot"],
  ["He said he was alleged to be late, and then he fled.", "fled"],
  ["The attempt failed and the gunmen fled.", "fled"],
  ["Police foiled a plot and arrested three men.", "arrested"],
  ["The director of the film was killed in a crash.", "killed"],
  ["The game was stopped after a guard was shot.", "shot"],
  ["A slide in 2031 killed 30 miners.", "killed"],
  [
    "A slide hit the valley on 3 March 2031. Crews were at work. In 2031 the river rose and killed 30 miners.",
    "killed",
  ],
  ["A slide hit the valley on Monday. Crews were at work. A mill from 1951 burned down.", "burned"],
  ["A slide hit the valley on Monday. Crews were at work. Sales fell by a tenth from last year.", "fell"],
  ["The claim was denied. Rebels burned the mill, the mayor said. It could rain today.", "burned"],
  ["A man was charged with murder, sparking a riot.", "sparking"],
  ["Women who were attacked on Friday have left the town.", "attacked"],
  ["A bomb exploded in the market, killing 12 people.", "killing"],
  ["Talks will resume after a blast hit the town, killing 12 people.", "killing"],
  ["The army allowed rebels to leave the port.", "leave"],
  ["The actor died after the film was shown.", "died"],
  ["He was convicted of killing two guards.", "killing"],
  ["He pleaded guilty to killing two guards.", "killing"],
  ["A man was arrested for the attack on the market.", "attack"],
  ["A driver was stopped by officers and arrested.", "arrested"],
  ["They were in the 600 block of Elm Street when a boy was shot.", "shot"],
  ["The brakes failed, killing 12 people.", "killing"],
  ["They stopped when two men were shot.", "shot"],
  ["He could face life in prison after shooting two men.", "shooting"],
  ["Police initially said that two men were shot, and later that day they arrested a driver.", "arrested"],
  ["He died before he reached the hospital.", "died"],
  ["The storm claimed 12 lives.", "claimed"],
  ["Crews managed to contain the blaze.", "contain"],
  ["The government was forced to close the border.", "close"],
  ["No fewer than 20 people were killed.", "killed"],
  ["Not only homes but also two schools burned.", "burned"],
  ["Police said the driver fled.", "fled"],
  ["The rebels entered the town on Tuesday without a fight.", "entered"],
  ["Reports that a ferry sank were confirmed by the port.", "sank"],
  ["He gave a false name before guards arrested him.", "arrested"],
  ["There is no doubt that the wall collapsed.", "collapsed"],
  ["The strike went on until the owner signed the deal.", "signed"],
  ["Earlier the police said that two men fled, but the road is open again.", "fled"],
  ["The first reports came at noon, when the ferry sank.", "sank"],
  ["Nearly 20 guests were killed.", "killed"],
  ["The rebels admitted that they had captured the nurse.", "captured"],
  ["The army said it had killed two villagers by mistake.", "killed"],
  ["The rebels said that government troops had killed 12 villagers.", "killed"],
  ["A resident said the rebels had captured the bridge.", "captured"],
  ["The mayor said the rebels had seized the port.", "seized"],
  ["Police said they had killed a gunman.", "killed"],
  ["The ministry said 20 soldiers were killed in the blast.", "killed"],
  ["The rain began to fall at noon.", "fall"],
  ["May brought three storms that killed dozens.", "killed"],
  ["About 900 people have fled since early 2021.", "fled"],
];
