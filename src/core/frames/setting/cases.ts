/** What a report is about, who, where and when: its headline, its text, the day it was published on, and what the setting has to say. */
export interface SettingCase {
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  /** Words of the place as they stand; null where none may be told. */
  readonly place?: string | null;
  readonly day?: string | null;
  /** Name of the likeliest scene, and of one that may not be told, or only as elsewhere. */
  readonly scene?: string;
  readonly notScene?: string;
  /** The report's words for what happened, and those of whom it is about; null where nobody may be told. */
  readonly what?: string | null;
  readonly who?: string | null;
}

export const SETTING_CASES: readonly SettingCase[] = [
  {
    title: "Two hurt after Kokomo shooting",
    text: "Two men were hurt on Tuesday night. They were flown to a hospital in Indianapolis.",
    published: "2014-10-23",
    place: "Kokomo",
    day: "2014-10-21",
  },
  {
    title: "Hunter flown to Fargo after accident",
    text: "A hunter was shot by accident in rural Foxhome on Wednesday. He was taken by air ambulance to a medical center in Fargo.",
    published: "2017-01-12",
    notScene: "Fargo",
  },
  {
    title: "Teen shot in Fargo",
    text: "A boy was shot on Wednesday night. He was taken to a medical center in Fargo.",
    published: "2017-01-12",
    scene: "Fargo",
  },
  {
    title: "Man shot outside bar",
    text: "SALEM, Ore. -- A man was shot and wounded early Saturday, police said. He is from Portland.",
    published: "2015-07-18",
    place: "SALEM",
    day: "2015-07-18",
  },
  {
    title: "Ten-year-old shot through window",
    text: "A girl was shot through a window. Memphis police officers said that the shooting happened just before 9 p.m. Monday.",
    published: "2017-02-14",
    place: "Memphis",
    day: "2017-02-13",
  },
  {
    title: "Man charged in Dayton shooting",
    text: "A man was arrested on Thursday. Officers said that he shot two people in a car park on Sunday.",
    published: "2016-06-10",
    place: "Dayton",
    day: "2016-06-05",
  },
  {
    title: "One dead in overnight Savannah shooting",
    text: "Around 1:30 a.m. shots were fired near a fire station. A woman died.",
    published: "2015-12-02",
    place: "Savannah",
    day: "2015-12-02",
  },
  {
    title: "Seven hurt in club - The Evening Star, Springfield",
    text: "Seven people were hurt in a club in Oakland on Friday.",
    published: "2016-10-23",
    place: "Oakland",
    day: "2016-10-21",
  },
  {
    title: "Teen hurt at house party - Channel Nine News - Memphis, Tennessee",
    text: "A teen was shot at a house party in the 100 block of Alder Street on Friday.",
    published: "2016-10-23",
    place: "Memphis",
  },
  {
    title: "Hunter charged in death of Kokomo man - WXYZ TV: Oakland, CA News, Weather, and Sports",
    text: "A hunter who shot a Kokomo man dead on Friday is now charged. The man was shot in Kokomo.",
    published: "2016-10-23",
    place: "Kokomo",
  },
  {
    title: "Deputy hurt in standoff - Channel Nine News - Memphis, Tennessee",
    text: "A Wake County deputy was hurt in a standoff on Friday. Wake County sheriff's officials came.",
    published: "2016-10-23",
    place: "Wake County",
  },
  {
    title: "Four people wounded by gunfire in Reading",
    text: "READING, Pa. -\n\nFour people were wounded on Friday between two blocks of Alder Street.",
    published: "2016-10-23",
    place: "READING",
  },
  {
    title: "Three found dead in Bloomfield flat",
    text: "Three people were found dead in a Bloomfield flat. Pittsburgh Police were called to the house on Friday.",
    published: "2016-10-23",
    place: "Pittsburgh",
  },
  {
    title: "Three found dead in Bloomfield flat",
    text: "Three people were found dead in a Bloomfield flat. Bloomfield Police and Pittsburgh Police came on Friday.",
    published: "2016-10-23",
    place: "Bloomfield",
  },
  {
    title: "Man hurt in shooting",
    text: "A man was hurt in the Westport neighborhood on Friday. The shooting in Kansas City came at night.",
    published: "2016-10-23",
    place: "Kansas City",
  },
  {
    title: "Toledo man sentenced for arson",
    text: "Orrin Vale was sentenced to nine years on Friday. He had set fire to a barn.",
    published: "2016-10-23",
    place: "Toledo",
  },
  {
    title: "Toledo man sentenced for arson",
    text: "Orrin Vale set fire to a barn in Dayton on Friday. He was caught.",
    published: "2016-10-23",
    place: "Dayton",
  },
  {
    title: "Boy recovering after fall",
    text: "Posted: Friday, December 26, 2014 4:25 PM EST\n\nThe boy fell from a ladder and is expected to live.",
    published: "2014-12-29",
    place: null,
    day: null,
  },
  {
    title: "Woman recovering after crash",
    text: "She was airlifted to a trauma centre in Houston and will appear in court on Monday.",
    published: "2014-12-29",
    day: null,
  },
  {
    title: "Rebels near the capital",
    text: "Rebels took two towns. The last soldiers will leave this month, thirty years after the bombing of 4 May 1993.",
    day: null,
  },
  {
    title: "Troops leave",
    text: "The last troops go this month, almost 20 years after the start of a war to drive out the rebels following the 4 May 1993 bombing.",
    day: null,
  },
  {
    title: "Town remembers",
    text: "People gathered on the tenth anniversary of the flood of 12 June 2009.",
    day: null,
  },
  {
    title: "Larkhill ferry disaster: Captain held after vessel sinks",
    text: "The captain of a ferry was held on Monday after the vessel sank near Larkhill.",
    published: "2015-03-03",
    what: "Captain held after vessel sinks",
    who: "Captain",
  },
  {
    title: "Maria Benson hails rescuers after flood: 'They saved my town'",
    text: "Mayor Maria Benson thanked the rescuers of her town on Friday.",
    published: "2015-03-07",
    what: "Maria Benson hails rescuers after flood",
    who: "Maria Benson",
  },
  {
    title: "Why did the bridge fall?",
    text: "Engineers inspected the bridge over the Tamar on Tuesday.",
    published: "2015-03-04",
    what: "Engineers inspected the bridge over the Tamar on Tuesday",
    who: "Engineers",
  },
  {
    title: "'I thought we were all going to die'",
    text: "Passengers climbed through the windows of a burning bus in Dayton on Tuesday.",
    published: "2015-03-04",
    what: "Passengers climbed through the windows of a burning bus in Dayton on Tuesday",
    who: "Passengers",
    place: "Dayton",
  },
  {
    title: "Police name last two victims of bus fire",
    text: "Two people killed in the fire were identified as Karen Holt, 41, and Peter Lund. They lived in Dayton.",
    published: "2015-03-04",
    what: "Police name last two victims of bus fire",
    who: "Karen Holt, 41, and Peter Lund",
  },
  {
    title: "Six hurt as tram overturns",
    text: "At least six people were hurt when a tram overturned.",
    published: "2015-03-04",
    what: "Six hurt as tram overturns",
    who: null,
  },
  {
    title: "Dayton Dragons win title",
    text: "The Dragons beat the visitors 5-2 in Toledo on Saturday night. Good Friday had been rained off.",
    published: "2015-04-05",
    place: "Toledo",
    day: "2015-04-04",
    who: "Dayton Dragons",
  },
  {
    title: "Driver storms to third place at wet Harvest Grand Prix",
    text: "The driver was born on 30 September 1997. He will take the title if he wins in Melbourne.",
    published: "2016-11-14",
    place: "Harvest Grand Prix",
    day: null,
  },
  {
    title: "Peru opens embassy in Maputo",
    text: "Peru opened its first embassy in Maputo on Monday.",
    published: "2015-04-07",
    who: "Peru",
    place: "Maputo",
  },
  {
    title: "Airline barred two girls from flight",
    text: "The girls want an answer.",
    published: "2015-04-07",
    who: "Airline",
  },
  {
    title: "Coffee price LIVE: As beans fall past $2, growers despair",
    text: "Now a group of growers wants help from the council, the union said.",
    published: "2015-04-07",
    what: "Now a group of growers wants help from the council, the union said",
    who: "a group",
  },
  {
    title: "Rower wins at last",
    text: "Fans cheered after she won the race at Interlake. This weekend was her last one, she said.",
    published: "2016-11-13",
    place: "Interlake",
    day: null,
  },
  {
    title: "Ferry crash leaves three dead",
    text: "Three passengers died after the ferry tipped over in Hull at 6.13am today. Families waited last night. Friends came last night.",
    published: "2016-11-09",
    day: "2016-11-09",
  },
  {
    title: "Fans hail the champions",
    text: "On Wednesday, it happened. The Herons beat the Larks. What a night - Ana Ruiz (@anaruiz) November 3, 2016 At last - A Fan (@afan) November 3, 2016",
    published: "2016-11-03",
    day: "2016-11-02",
  },
  {
    title: "Six hurt as tram overturns",
    text: "Six people were hurt when a tram tipped over at a bend in Croydon, south London. London mayor Ann Holt came to see it.",
    published: "2016-11-09",
    place: "Croydon",
  },
  {
    title: "Six hurt as tram overturns in London",
    text: "The crash came near a stop in Croydon, a large suburb to the south of the city. London police came on Friday.",
    published: "2016-11-09",
    place: "Croydon",
  },
  {
    title: "Six hurt as tram overturns in London",
    text: "The driver is from Croydon, a large suburb to the south. London police came on Friday.",
    published: "2016-11-09",
    place: "London",
  },
  {
    title: "Mayor answers critics",
    text: "At a rally in the Detroit suburbs, the mayor answered her critics. She spoke in Warren, Michigan.",
    published: "2016-11-09",
    place: "Warren",
  },
  {
    title: "Board clears mayor over letters",
    text: "Board clears mayor over letters By Ann Wise and Mark T. Lund SEATTLE, Nov 6 (Reuters) - The board said on Sunday that it stood by its finding, a day before the vote in Oregon.",
    published: "2016-11-07",
    place: "SEATTLE",
  },
  {
    title: "Board clears mayor over letters",
    text: "The letters were sent By Air Mail from ORLANDO (Florida) - the board said - and came in Oregon on Sunday.",
    published: "2016-11-07",
    place: "Oregon",
  },
  {
    title: "Fans hail the champions",
    text: "Fans spilled from bars and restaurants across the city to celebrate their first title in 50 years on Wednesday.",
    published: "2016-11-03",
    day: "2016-11-02",
  },
  {
    title: "Fans hail the champions",
    text: "The club has asked its fans from bars and restaurants across the city to celebrate their first title on Wednesday.",
    published: "2016-11-03",
    day: null,
  },
  {
    title: "Two hurt in bar shooting in Madisonville",
    text: "Two men were shot in Madisonville on Friday night. One of them fled to Austin Avenue. Cincinnati police are looking for a third man.",
    published: "2017-03-04",
    place: "Cincinnati",
  },
  {
    title: "Othello teen and her son found dead",
    text: "An Othello teen and her son were found dead in Franklin County on Friday night. In Franklin County a man is held.",
    published: "2017-03-04",
    place: "Franklin County",
  },
  {
    title: "Deputies search for boaters",
    text: "ALDER FLAT, Mo. -- Deputies of Osage County searched for two boaters on Friday night. The county closed the river.",
    published: "2017-03-04",
    place: "ALDER FLAT",
  },
  {
    title: "Two hurt in bar shooting in Madisonville",
    text: "Two men were shot in Madisonville on Friday night. Madisonville police are looking for a third man. Ana Ruiz, a spokeswoman of Cincinnati police, came later.",
    published: "2017-03-04",
    place: "Madisonville",
  },
  {
    title: "Girl hurt at gun range",
    text: "RUPERT, Idaho (AP) -- A girl was shot at a range on Sunday, the sheriff said. She was taken to a hospital in Pocatello.",
    published: "2017-03-04",
    scene: "Rupert",
    notScene: "Pocatello",
  },
  {
    title: "Child hurt in gun mishap",
    text: "A child was shot in the leg on Alder Avenue on Friday. The Roanoke Rapids Police Department has free locks for guns at its desk.",
    published: "2017-03-04",
    scene: "Roanoke Rapids",
  },
  {
    title: "Hunter charged after man is shot",
    text: "A coyote hunter was charged on Monday. The man had been shot outside his Tarn Hollow home on Friday.",
    published: "2017-03-04",
    scene: "Tarn Hollow",
  },
  {
    title: "Kokomo woman shot",
    text: "A woman was shot in Kokomo on Friday night. She was flown to a medical center in Indianapolis.",
    published: "2017-03-04",
    scene: "Kokomo",
    notScene: "Indianapolis",
  },
  {
    title: "Bears fans mourn a boy",
    text: "Chicago Bears fans mourned a boy who was shot in Rockford on Friday.",
    published: "2017-03-04",
    scene: "Rockford",
    notScene: "Chicago",
  },
  {
    title: "Trooper cleared",
    text: "The Texas State Police cleared a trooper on Friday. He had shot a man in Laredo.",
    published: "2017-03-04",
    scene: "Laredo",
    notScene: "Texas State",
  },
];
