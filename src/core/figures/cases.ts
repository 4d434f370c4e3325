import type { FigureRole } from "../claim/claim.ts";

/** A report, and the role of each figure that is no whole: its number (0 for none), and the role; "whole" for one that is left as it is. */
export interface FigureCase {
  readonly text: string;
  readonly published?: string;
  readonly roles: readonly (readonly [size: number, role: FigureRole | "whole"])[];
  readonly why?: string;
}

/** Reports in which not every figure counts the whole of what happened. All names are made up. */
export const FIGURES: readonly FigureCase[] = [
  {
    text: "Gunmen seize pupils in Ayora\n\nGunmen on Monday seized pupils in Ayora, a teacher said.\n\nOn Saturday gunmen attacked the market at Orle, some 70 km to the north, killing 17 traders.",
    roles: [[17, "other event"]],
    why: "as far from the report's own place",
  },
  {
    text: "Gunmen seize pupils in Ayora\n\nTwo adults were killed when gunmen seized pupils in Ayora.\n\nAt Orle, 70 km away, the toll from Saturday's market attack reached 19.",
    roles: [
      [2, "whole"],
      [19, "other event"],
    ],
  },
  {
    text: "Quake in Ayora\n\nThe quake in Ayora killed 30 people on Monday.\n\nIn Orle, 70 km away, the quake brought down a school, where six people were killed.",
    roles: [
      [30, "whole"],
      [6, "whole"],
    ],
    why: "one quake in two towns",
  },
  {
    text: "Raid in Ayora\n\nGunmen killed 30 people in Ayora on Monday.\n\nIn Orle, 70 km north of the capital, mourners buried six people who were killed in the attack.",
    roles: [
      [30, "whole"],
      [6, "whole"],
    ],
    why: "how far it is from somewhere else tells where it lies",
  },
  {
    text: "Pupils freed in Ayora\n\nThe state said 93 pupils had been freed in Ayora.\n\nIt had counted two farmers who were abducted last month in another state.",
    roles: [[2, "other event"]],
  },
  {
    text: "Bus crash in Ayora\n\nA bus crash in Ayora killed nine people on Monday.\n\nTwo people died in a hospital in another town, the police said.",
    roles: [[2, "whole"]],
    why: "they were only brought there",
  },
  {
    text: "Storm nears Ayora\n\nThe storm will reach Ayora on Monday, the weather service said.\n\nShops were shut and boats were pulled ashore.\n\nIt may be the strongest since Delia in 2009, its director said. Delia left 112 people dead.",
    roles: [[112, "other event"]],
    why: "a storm of its own, told with its year before",
  },
  {
    text: "Quake in Ayora\n\nThe mayor said 71 people had died in the quake in Ayora.\n\nThe fire chief said eleven people had been brought out of the building alive and sixteen dead.",
    roles: [
      [71, "whole"],
      [16, "part"],
    ],
    why: "whom one house gave up",
  },
  {
    text: "Slide buries hamlet near Ayora\n\nA landslide buried a hamlet near Ayora on Friday, killing 14 people.\n\nThis season has claimed 61 lives nationwide, not including Friday's disaster, the authority said.",
    roles: [
      [14, "whole"],
      [61, "other event"],
    ],
    why: "counted without the report's own event",
  },
  {
    text: "Slide buries hamlet near Ayora\n\nA landslide buried a hamlet near Ayora on Friday, killing 14 people.\n\nThat is 14 dead, not including the missing, the mayor said.",
    roles: [[14, "whole"]],
    why: "left out are people, not the event",
  },
  {
    text: "Vote count halts in Ayora\n\nAyora woke on Tuesday to a halted count of votes.\n\nBoth sides claim to have won.\n\nAfter the 2017 election, when a broken-off count ended with a win for the mayor, at least 23 people died in weeks of protest, according to the United Nations.",
    published: "2021-11-25",
    roles: [[23, "other event"]],
    why: "of a year gone by",
  },
  {
    text: "Vote count halts in Ayora\n\nAyora woke on Tuesday to a halted count of votes.\n\nBoth sides claim to have won.\n\nAfter the 2021 election, when a broken-off count ended with a win for the mayor, at least 23 people died in weeks of protest, according to the United Nations.",
    published: "2021-11-25",
    roles: [[23, "whole"]],
    why: "of the year of the telling",
  },
  {
    text: "Fever spreads in Ayora\n\nThe fever has reached the valley of Orle, where six people have died. Overall, the clinic in Ayora has counted 40 deaths.",
    roles: [
      [6, "part"],
      [40, "whole"],
    ],
    why: "those of the place that was just named, in a report that counts all of them",
  },
  {
    text: "Mill fire in Tampico\n\nA mill burned down in Tampico on Monday.\n\nTwenty people were killed, not 15 as first reported.",
    roles: [
      [20, "whole"],
      [15, "overtaken"],
    ],
    why: "the old figure was too low",
  },
  {
    text: "Bus overturns near Tampico\n\nA bus overturned near Tampico on Monday.\n\nTwo of the seven survivors have since died, the clinic said.",
    roles: [[2, "part"]],
    why: "some of those who lived come on top of the dead, whoever counts them",
  },
  {
    text: "Ferry sinks off Lamu, killing 40\n\nForty people died when a ferry sank off Lamu on Tuesday, the coast guard said.\n\nOn Sunday, a fishing boat with a crew of nine capsized near Mombasa and three people died.",
    roles: [[3, "other event"]],
  },
  {
    text: "Raid on Gao camp killed 30, army says\n\nThe army said on Friday that 30 people were killed in the raid on the camp at Gao in March.\n\nThe camp has twice been attacked again; in the latest raid there, nobody was killed.",
    roles: [[0, "other event"]],
  },
  {
    text: "Club fire in Lund kills two\n\nTwo people were killed and nine hurt in a fire at a club in Lund on Sunday, the police said.\n\nThe fire, months before Arn saw the country's worst club fire that killed 49 and injured 53, led to new rules.",
    roles: [
      [49, "other event"],
      [53, "other event"],
    ],
    why: "a greater one that this one is set beside",
  },
  {
    text: "Club fire in Lund kills 49\n\nA fire at a club in Lund killed 49 people on Sunday, the police said.\n\nIt was the deadliest club fire in which people were trapped, and 53 were injured, they said.",
    roles: [],
    why: "the report's own is the deadliest",
  },
  {
    text: "Army admits strike on Gao market\n\nThirty people were killed in the strike on the market at Gao on Monday, the army said.\n\nSince 2012 the conflict has cost some 9,000 lives and driven 400,000 people from their homes.",
    roles: [
      [9000, "other event"],
      [400000, "other event"],
    ],
  },
  {
    text: "Two officers shot in Tampico, one dead\n\nOne officer was killed and one wounded in Tampico on Thursday night, the police said.\n\nIt came as forces across the country were on high alert in the wake of deadly ambushes in Merida and Oaxaca that left a total of eight officers dead.",
    roles: [[8, "other event"]],
    why: "many told anew, and elsewhere",
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
  {
    text: "Lorry bomb in Gao kills 320\n\nA lorry bomb killed 320 people in Gao on Sunday, the health ministry said.\n\nThe United Nations counted 660 Malians killed in violence across the country in June, and 870 in May.",
    roles: [[660, "other time"]],
    why: "a month, beside a day",
  },
  {
    text: "Gang seizes 16 nurses near Kisantu\n\nA gang seized 16 nurses near Kisantu on Saturday, police said.\n\nAt least 640 people were abducted in the first nine months of this year, a rights group says.",
    roles: [
      [16, "whole"],
      [640, "other time"],
    ],
  },
  {
    text: "Mine fire in Ayora kills nine\n\nNine miners died in a fire underground in Ayora on Tuesday, the company said.\n\nThirty-one people have died in the pits of the province so far this year.",
    roles: [[31, "other time"]],
  },
  {
    text: "Bomb in Gao kills 320\n\nA lorry bomb killed 320 people in Gao on Sunday, a ministry said.\n\nA monitor said that 760 people were killed in July in the whole of Mali. The capital district was hit worst, with 515 dead.",
    roles: [
      [760, "other time"],
      [515, "other time"],
    ],
    why: "the next sentence goes on with it",
  },
  {
    text: "Clash in Korvan valley leaves 20 dead\n\nTwenty soldiers died in a clash in the Korvan valley on Monday night, the army said.\n\nThere was another brawl in January, at the Sola pass. Papers wrote of 24 injured.",
    roles: [[24, "other event"]],
  },
  {
    text: "Diphtheria kills 35 in Bangladesh camps\n\nThirty-five people have died of diphtheria in camps in Bangladesh, the health agency said on Thursday.\n\nIn Yemen the same disease has killed 66.",
    roles: [[66, "other event"]],
    why: "another country than the head's",
  },
  {
    text: "Blasts at port of Pemba kill 44\n\nForty-four people were killed in the blasts at the port of Pemba on Wednesday, state media said.\n\nAt Teda hospital, corridors were lined with people. A doctor there said that seven had died.",
    roles: [
      [44, "whole"],
      [7, "part"],
    ],
    why: "whoever one hospital lost",
  },
  {
    text: "Seizure of nurses near Kisantu\n\nA gang seized nurses near Kisantu on Saturday.\n\nNine people remained in custody, police said.",
    roles: [[9, "part"]],
    why: "those who are left",
  },
  {
    text: "Tram and lorry collide in Orsk\n\nA tram hit a lorry in Orsk on Monday. Another 31 riders are in hospital, seven of them in a critical condition.",
    roles: [[7, "part"]],
    why: "some of those whom the same sentence counts",
  },
];

/** Reports whose figures stay wholes: a rival, a rise, a second place of one matter. */
export const FIGURES_KEPT: readonly FigureCase[] = [
  {
    text: "Quake kills 320 in Ayora\n\nA quake killed 320 people in Ayora in March, a study says.\n\nIn March 2020, 340 people died in Ayora.",
    roles: [[340, "whole"]],
    why: "the report's own event is told by its month",
  },
  {
    text: "Inquiry into Gao bombing opens\n\nAn inquiry into the bombing of Gao opened on Monday.\n\nThe bombing killed 320 people in July, by the ministry's count.",
    roles: [[320, "whole"]],
    why: "the event itself, told by its month",
  },
  {
    text: "Cholera spreads in Pemba\n\nDoctors in Pemba said on Monday that cholera was spreading.\n\nForty people have died since August, they said.",
    roles: [[40, "whole"]],
    why: "an open count of the report's own matter",
  },
  {
    text: "Turkey quake felt in Syria\n\nA quake struck Turkey on Monday and was felt in Syria, officials said.\n\nIn Syria 300 people died.",
    roles: [[300, "whole"]],
    why: "the head tells of both countries",
  },
  {
    text: "Bus crash in Pemba kills 12\n\nTwelve people were killed in a bus crash in Pemba on Monday, police said.\n\nThe mayor came to the hospital. He said that nine people had died.",
    roles: [[9, "whole"]],
    why: "no hospital that counts its own",
  },
  {
    text: "Marchers taken in Gao\n\nMarchers were taken away in Gao on Monday.\n\nPolice arrested 40 people, of whom 12 remain in custody.",
    roles: [[40, "whole"]],
    why: "the words are those of the 12",
  },
  {
    text: "Kolwezi counts its dead\n\nThe mayor said 54 people were killed, while the rebels spoke of 68 dead.",
    roles: [
      [54, "whole"],
      [68, "whole"],
    ],
    why: "who speaks of 68 tells a figure of its own",
  },
  {
    text: "Trial over Gao bombing opens\n\nThe trial over the bombing of Gao opened on Monday, police said.\n\nIn April 12 people were arrested.",
    roles: [[12, "whole"]],
    why: "what came of it",
  },
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
  {
    text: 'Raid on Gao\n\nTwo people had died in the raid on Gao, "one of them in a car crash", the mayor said.',
    roles: [[2, "whole"]],
    why: "the one is some of the two, and not the two of others",
  },
];
