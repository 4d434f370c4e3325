import type { FigureRole } from "../claim/claim.ts";

/** A report, and the role of each figure that is no whole: its number (0 for none), and the role; "whole" for one that is left as it is. */
export interface FigureCase {
  readonly text: string;
  readonly roles: readonly (readonly [size: number, role: FigureRole | "whole"])[];
  readonly why?: string;
}

/** Reports in which not every figure counts the whole of what happened. All names are made up. */
export const FIGURES: readonly FigureCase[] = [
  {
    text: "Ferry sinks off Lamu, killing 40\n\nForty people died when a ferry sank off Lamu on Tuesday, the coast guard said.\n\nOn Sunday, a fishing boat with a crew of nine capsized near Mombasa and three people died.",
    roles: [[3, "other event"]],
  },
  {
    text: "Raid on Gao camp killed 30, army says\n\nThe army said on Friday that 30 people were killed in the raid on the camp at Gao in March.\n\nThe camp has twice been attacked again; in the latest raid there, nobody was killed.",
    roles: [[0, "other event"]],
  },
  {
    text: "Army admits strike on Gao market\n\nThirty people were killed in the strike on the market at Gao on Monday, the army said.\n\nSince 2012 the conflict has cost some 9,000 lives and driven 400,000 people from their homes.",
    roles: [
      [9000, "other event"],
      [400000, "other event"],
    ],
  },
  {
    text: "Train crash kills 12 near Tampico\n\nTwelve people were killed when a train left the rails near Tampico on Tuesday.\n\nOn Monday four wagons of a freight train left the rails in Veracruz, 400 km away. No one was hurt.",
    roles: [[0, "other event"]],
    why: "the next sentence goes on with it",
  },
  {
    text: "Mine dam toll at 48, not 50; 200 missing\n\nForty-eight people are known to have died in the collapse of the dam, officials said on Sunday.\n\nAn officer had told reporters that 50 bodies had been recovered. On Saturday, the toll was likewise lowered from 30 to 24.",
    roles: [
      [48, "whole"],
      [50, "overtaken"],
      [24, "overtaken"],
    ],
  },
  {
    text: "Air crash killed 62, airline admits\n\nThe airline said on Saturday that 62 people died in the crash near Lamu.\n\nEarlier this paper's website reported that 61 people had died.",
    roles: [[61, "overtaken"]],
  },
  {
    text: "Dam collapse in Pemba kills 84\n\nAt least 84 people died in the collapse of a dam in Pemba, the fire service said.\n\nForeign rescuers helped to find 35 bodies, their commander said.",
    roles: [
      [84, "whole"],
      [35, "part"],
    ],
  },
  {
    text: "Five days after the crash, families search\n\nFive days after the crash near Tampico, families go from one hospital to another.\n\nEighty-three dead are not identified. The government of Veracruz said that 103 residents of the state had died.\n\nAt 288 the toll, which was raised on Tuesday, is the highest since 1999.",
    roles: [
      [288, "whole"],
      [83, "part"],
      [103, "part"],
    ],
  },
  {
    text: "Bombing of Gao camp leaves 52 dead, 120 wounded\n\nAt least 52 people were killed and 120 were wounded in Gao on Tuesday, the clinic said.\n\nNinety wounded were flown to Bamako, the Red Cross said.",
    roles: [
      [120, "whole"],
      [90, "part"],
    ],
  },
  {
    text: "Officials cut the toll of the blast to 31 from 38\n\nOfficials on Sunday cut the toll of the blast in Ayora to 31 from 38, as some of the dead had been counted twice.",
    roles: [
      [31, "whole"],
      [38, "overtaken"],
    ],
  },
  {
    text: "Blast in Ayora\n\nThe toll of the blast stands at 12, not 15 as earlier reported, the mayor said.",
    roles: [
      [12, "whole"],
      [15, "overtaken"],
    ],
  },
  {
    text: "Blast in Ayora\n\nPolice said 17 people were arrested after the blast, not the 25 that they had announced.",
    roles: [
      [17, "whole"],
      [25, "overtaken"],
    ],
  },
  {
    text: "Blast in Ayora\n\nThe dead of the blast number 14, police said, down from the 19 announced on Monday after names were found twice.",
    roles: [
      [14, "whole"],
      [19, "overtaken"],
    ],
  },
  {
    text: "Truck bomb in Gao kills 320, ministry says\n\nThe health ministry said on Friday that 320 people were killed by the truck bomb in Gao.\n\nThe bombing came at the end of a bloody month, in which 510 people were killed.",
    roles: [
      [320, "whole"],
      [510, "beside"],
    ],
    why: "the report's own voice, against its own headline",
  },
  {
    text: "Blasts at port injure 520\n\nThe blasts at the port of Pemba on Wednesday injured 520 people, the city said.\n\nOn Saturday a small fire broke out again, and nobody was hurt.",
    roles: [
      [520, "whole"],
      [0, "beside"],
    ],
  },
];

/** Reports whose figures stay wholes: a rival, a rise, a second place of one matter. */
export const FIGURES_KEPT: readonly FigureCase[] = [
  {
    text: "Bridge falls in Pemba, killing at least 22\n\nAt least 22 people were killed when a bridge fell in Pemba on Tuesday, the fire service said.\n\nBy nightfall 30 people were dead.",
    roles: [[30, "whole"]],
    why: "no less than the headline's",
  },
  {
    text: "Flood in Pemba kills 40\n\nForty people died in the flood in Pemba on Tuesday, the mayor said.\n\n09:10 The toll is 12.\n10:30 Twelve people were killed, and more are feared dead.\n11:45 Thirty people were killed.\n12:50 Forty people were killed.",
    roles: [[30, "whole"]],
    why: "an entry of a live page is a stage",
  },
  {
    text: "Quake kills 300 in Ayora\n\nAt least 300 people died in a quake that struck Ayora on Monday.\n\nIn another blow, a school collapsed in Mirto, killing 12 people.",
    roles: [[300, "whole"]],
    why: "a quake holds many happenings",
  },
  {
    text: "Ferry sinks off Lamu, killing 40\n\nForty people died when a ferry sank off Lamu on Tuesday, the coast guard said.\n\nThe Red Cross said 44 people had been killed.",
    roles: [[44, "whole"]],
  },
  {
    text: "Death toll in Gao raid rises to 30\n\nThe death toll in the raid on Gao rose to 30 on Friday, the army said.\n\nThe army had said on Thursday that 22 people were killed.",
    roles: [
      [30, "whole"],
      [22, "whole"],
    ],
  },
  {
    text: "A grey morning\n\nThe shops stayed shut and most of the people stayed at home.\n\nThe mayor said that 233 people died when the rockfall struck Nepalgunj.",
    roles: [[233, "whole"]],
    why: "nothing before it names a place",
  },
  {
    text: "868 injured in Abancay\n\nThe mayor said on Tuesday that 868 people have been injured in Abancay.\n\nAt least 850 people in Abancay were treated in hospital, the Red Cross said.",
    roles: [[850, "whole"]],
    why: "it may count all, by somebody else",
  },
  {
    text: "In latest raid, 12 killed in Gao\n\nTwelve people were killed in Gao on Friday in the latest raid on the town.\n\nIn the latest raid, gunmen killed 12 people and burned a market.",
    roles: [[12, "whole"]],
  },
  {
    text: "Fares cut after blast\n\nThe fare was cut to 34 dollars from 40, and 40 people died in the blast in Ayora, the mayor said.",
    roles: [[40, "whole"]],
    why: "another count than the one that was cut",
  },
  {
    text: "Blast in Ayora\n\nTwelve people died in the blast in Ayora, not in the fire of 15 houses that was first reported.",
    roles: [[12, "whole"]],
  },
];
