/** What must be found in a sentence, in order: words, id of the place or a part of it, form. "" for nothing. */
export interface PlaceCase {
  readonly text: string;
  /** "words -> id" or "words -> id (form)"; form "name" where none is written. */
  readonly found: readonly string[];
}

export const FOUND: readonly PlaceCase[] = [
  { text: "The rebels entered Mosul on Sunday.", found: ["Mosul -> geonames:99072"] },
  {
    text: "Floods cut the road between Sukkur and Quetta in Pakistan.",
    found: ["Sukkur -> geonames:1164408", "Quetta -> geonames:1167528", "Pakistan -> country:PK"],
  },
  {
    text: "Mazar-i-Sharif and Qala-e-Naw were quiet, residents in Afghanistan said.",
    found: ["Mazar-i-Sharif -> geonames:1133616", "Qala-e-Naw -> geonames:", "Afghanistan -> country:AF"],
  },
  { text: "A bus overturned in Helmand Province on Friday.", found: ["Helmand Province -> admin1:AF.10"] },
  { text: "Clashes spread through Ghor province.", found: ["Ghor -> admin1:AF.09"] },
  {
    text: "Aid reached Kunduz and Herat provinces in Afghanistan.",
    found: ["Kunduz -> admin1:AF.24", "Herat -> admin1:AF.11", "Afghanistan -> country:AF"],
  },
  {
    text: "Deputies in Wake County, North Carolina, closed the road.",
    found: ["Wake County -> admin2:US.NC.wake", "North Carolina -> admin1:US.NC"],
  },
  {
    text: "The fair opened in Paris, Texas, on Monday.",
    found: ["Paris -> geonames:4717560", "Texas -> admin1:US.TX"],
  },
  { text: "The fair opened in Paris on Monday.", found: ["Paris -> geonames:2988507"] },
  {
    text: "Troops surrounded the town of Barawe. Families fled Barawe on foot.",
    found: ["Barawe -> local:barawe", "Barawe -> local:barawe"],
  },
  { text: "A blast hit the village of Nahr Tuma.", found: ["Nahr Tuma -> local:nahr-tuma"] },
  { text: "He spoke of the city of the future.", found: [] },
  { text: "Shells fell on Dorvane, the capital of the province.", found: ["Dorvane -> local:dorvane"] },
  { text: "They marched on the provincial capital, Dorvane.", found: ["Dorvane -> local:dorvane"] },
  { text: "Some 9,000 people have fled Dorvane and surrounding villages.", found: ["Dorvane -> local:dorvane"] },
  { text: "Dorvane has been under the control of the militia since May.", found: ["Dorvane -> local:dorvane"] },
  { text: "She invested venture capital, Halvorsen said.", found: [] },
  {
    text: "DORVANE \u2013 Shops stayed shut on Friday. People in Dorvane queued for bread.",
    found: ["Dorvane -> local:dorvane"],
  },
  { text: "The road to San Luis de la Reina was cut.", found: [] },
  { text: "Schools in Port-au-Prince were shut.", found: ["Port-au-Prince -> geonames:3718426"] },
  {
    text: "A man was found dead in Tampa, Fla., police said.",
    found: ["Tampa -> geonames:4174757", "Fla. -> admin1:US.FL"],
  },
  {
    text: "Troops massed in Georgia, near the border with Russia, as Tbilisi warned of war.",
    found: [
      "Georgia -> country:GE",
      "border with Russia -> country:RU/border (facility)",
      "Tbilisi -> geonames:611717",
    ],
  },
  {
    text: "The storm moved from Georgia into Alabama and Tennessee.",
    found: ["Georgia -> admin1:US.GA", "Alabama -> admin1:US.AL", "Tennessee -> admin1:US.TN"],
  },
  {
    text: "Afghan and British officials met.",
    found: ["Afghan -> country:AF (demonym)", "British -> country:GB (demonym)"],
  },
  {
    text: "U.S. planes landed after the UK and the UAE agreed.",
    found: ["U.S. -> country:US", "UK -> country:GB", "UAE -> country:AE"],
  },
  {
    text: "Smoke rose over Kandahar's airport at noon.",
    found: ["Kandahar's airport -> geonames:1138336/airport (facility)"],
  },
  {
    text: "Soldiers still hold the airport in Kandahar.",
    found: ["airport in Kandahar -> geonames:1138336/airport (facility)"],
  },
  {
    text: "The convoy was hit 40 km north of Baghdad.",
    found: ["40 km north of Baghdad -> geonames:98182/40km-north (relative)"],
  },
  {
    text: "Fighting went on south-west of Donetsk in Ukraine.",
    found: ["south-west of Donetsk -> geonames:709717/southwest (relative)", "Ukraine -> country:UA"],
  },
  { text: "They fled towards the Iranian border.", found: ["Iranian border -> country:IR/border (facility)"] },
  {
    text: "KYIV (Agencies) - Shells fell on Kharkiv overnight.",
    found: ["KYIV -> geonames:703448", "Kharkiv -> geonames:706483"],
  },
  { text: "The quake shook the Gaza Strip and the West Bank.", found: ["Gaza Strip -> ", "West Bank -> "] },
  {
    text: "Fighters left al-Bab for Idlib in Syria.",
    found: ["al-Bab -> geonames:", "Idlib -> geonames:169389", "Syria -> country:SY"],
  },
  {
    text: "It seems that Washington wants talks with Tehran and Damascus.",
    found: ["Washington -> geonames:4140963", "Tehran -> geonames:", "Damascus -> geonames:"],
  },
  {
    text: "Fires burned in Spokane and Seattle, and Washington declared an emergency.",
    found: ["Spokane -> geonames:", "Seattle -> geonames:", "Washington -> admin1:US.WA"],
  },
  { text: "In London, Ms. Reyes met the mayor.", found: ["London -> geonames:2643743"] },
  { text: "In Richmond, Del. Ann Reyes met the mayor.", found: ["Richmond -> geonames:"] },
  {
    text: "A fire broke out in Jackson, Ms., on Monday.",
    found: ["Jackson -> geonames:4431410", "Ms. -> admin1:US.MS"],
  },
  { text: "Gunmen attacked a village in Burkina Faso.", found: ["Burkina Faso -> country:BF"] },
  // Tyrone is a town of Georgia and of Pennsylvania: the abbreviation says that another one is meant.
  {
    text: "Seven people were killed in Tyrone, Mo., on Thursday. Police came to Tyrone at dawn.",
    found: ["Tyrone -> local:tyrone-us", "Mo. -> admin1:US.MO", "Tyrone -> local:tyrone-us"],
  },
  {
    text: "MOUNT HOLLOW, Ky. (AP) — Two people died.",
    found: ["MOUNT HOLLOW -> local:mount-hollow-us", "Ky. -> admin1:US.KY"],
  },
  { text: "THE DECISION WAS MADE IN EXCHANGE FOR A PROMISE, ON ORDERS OF THE MAYOR.", found: [] },
  { text: "BEND, Ore. (AP) — Two people died.", found: ["BEND -> geonames:5713587", "Ore. -> admin1:US.OR"] },
  {
    text: "The older man was taken to Mount Sinai Hospital by friends. The woman is in critical condition at Mount Sinai.",
    found: [
      "Mount Sinai Hospital -> local:mount-sinai-hospital-us (facility)",
      "Mount Sinai -> local:mount-sinai-hospital-us (facility)",
    ],
  },
  {
    text: "The older man was taken to Dayton Hospital from a house in Dayton. The mayor went to Dayton.",
    found: ["Dayton Hospital -> ", "Dayton -> geonames:4509884", "Dayton -> geonames:4509884"],
  },
  // Far namesakes alone in another state: the place that is meant is in no gazetteer.
  {
    text: "Boston police said the man was shot in Roxbury. Crews from Cambridge and Quincy came to Roxbury.",
    found: [
      "Boston -> geonames:4930956",
      "Roxbury -> local:roxbury-us",
      "Cambridge -> ",
      "Quincy -> ",
      "Roxbury -> local:roxbury-us",
    ],
  },
  {
    text: "Two men died in Graysville, east of Terre Haute and Sullivan in Indiana.",
    found: [
      "Graysville -> local:graysville-us",
      "east of Terre Haute -> geonames:4265737/east (relative)",
      "Sullivan -> ",
      "Indiana -> admin1:US.IN",
    ],
  },
  // The text sets it there, another town of that state is told, or it is large: meant as held.
  {
    text: "He grew up in Roxbury, Wisconsin, and moved to Boston, then to Quincy in Massachusetts.",
    found: [
      "Roxbury -> geonames:5269671",
      "Wisconsin -> admin1:US.WI",
      "Boston -> ",
      "Quincy -> ",
      "Massachusetts -> admin1:US.MA",
    ],
  },
  {
    text: "Trains from Boston and Quincy in Massachusetts were late. One stopped in Memphis.",
    found: ["Boston -> ", "Quincy -> ", "Massachusetts -> ", "Memphis -> geonames:4641239"],
  },
  {
    text: "Kabul police flew from Kabul province to Asadabad and to Taloqan.",
    found: ["Kabul -> ", "Kabul -> ", "Asadabad -> geonames:", "Taloqan -> geonames:"],
  },
  // Streets that cross bear the names of towns.
  {
    text: "Officers in Philadelphia found him near the corner of Woodstock and Ludlow streets.",
    found: ["Philadelphia -> ", "Woodstock -> local:woodstock-us", "Ludlow -> local:ludlow-us"],
  },
  {
    text: "Nassau County police in New York came at noon, and Nassau police left at one.",
    found: ["Nassau County -> admin2:US.NY.nassau", "New York -> ", "Nassau -> admin2:US.NY.nassau"],
  },
  // Held in that state, or a county of it: known by themselves.
  { text: "A man was shot in Tyrone, Ga., on Monday.", found: ["Tyrone -> geonames:4227612", "Ga. -> admin1:US.GA"] },
  {
    text: "He drove from Boston to Fresno, Calif., and back.",
    found: ["Boston -> ", "Fresno -> ", "Calif. -> admin1:US.CA"],
  },
];

/** Nothing of these is a place, though each holds a name that some gazetteer lists. */
export const NOT_FOUND: readonly string[] = [
  "Mr Washington told the court that he was at home.",
  "Sheriff Dallas Johnson opened the inquiry.",
  "Chelsea Jackson sang at the ceremony.",
  "Nice work, said the coach.",
  "Reading is fun, the teacher said.",
  "Most people stayed at home, and many hope to return.",
  "The destroyer USS Cleveland fired twice.",
  "Police fired tear gas.",
  "They met in March and again in August.",
  "He was held in the 5300 block of South Maryland overnight.",
  "Officer Lincoln Hayes, 34, was hurt.",
  "BEND, the verb, is irregular.",
  "JOY, said the coach, is all.",
];
