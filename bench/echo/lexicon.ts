/**
 * The words that Echo fills its templates with. They are the benchmark's own: none of their content words stands in the
 * engine's word lists (held by test/echo/lexicon.test.ts), so that no rule can have been written for them. Towns and
 * countries are real names; people, bodies, agencies and papers are invented.
 */

export interface Land {
  readonly country: string;
  readonly towns: readonly string[];
}

export const LANDS: readonly Land[] = [
  { country: "Peru", towns: ["Huaraz", "Cajamarca", "Moquegua", "Tarapoto", "Abancay", "Juliaca"] },
  { country: "Estonia", towns: ["Tartu", "Viljandi", "Rakvere", "Haapsalu", "Kuressaare", "Valga"] },
  { country: "Ghana", towns: ["Tamale", "Sunyani", "Koforidua", "Takoradi", "Bolgatanga", "Techiman"] },
  { country: "Nepal", towns: ["Pokhara", "Janakpur", "Butwal", "Dharan", "Nepalgunj", "Hetauda"] },
  { country: "Slovakia", towns: ["Trnava", "Banská Bystrica", "Poprad", "Prievidza", "Michalovce", "Zvolen"] },
  { country: "Uruguay", towns: ["Salto", "Paysandú", "Tacuarembó", "Rivera", "Artigas", "Durazno"] },
  { country: "Malawi", towns: ["Zomba", "Mzuzu", "Mangochi", "Karonga", "Salima", "Nkhotakota"] },
  { country: "Laos", towns: ["Pakse", "Savannakhet", "Luang Prabang", "Thakhek", "Xam Neua", "Phonsavan"] },
  { country: "Bulgaria", towns: ["Plovdiv", "Vratsa", "Haskovo", "Kardzhali", "Razgrad", "Smolyan"] },
  { country: "Tunisia", towns: ["Sfax", "Kairouan", "Gafsa", "Tozeur", "Bizerte", "Medenine"] },
];

export const GIVEN = [
  "Ilvy",
  "Tamsin",
  "Orsolya",
  "Matteus",
  "Ruvarashe",
  "Benedikt",
  "Zaynab",
  "Corentin",
  "Hanneke",
  "Yevhen",
  "Ottilie",
  "Rashad",
];
export const SURNAMES = [
  "Quarles",
  "Vantongeren",
  "Obuya",
  "Szabados",
  "Ferreyra",
  "Tilahun",
  "Brandvold",
  "Castellane",
  "Mwangale",
  "Iskander",
  "Pemberley",
  "Nakasone",
];

/** A body that gives figures: its name, and the short name by which it is told the second time. */
export interface Body {
  readonly name: string;
  readonly short: string;
  /** What its people are called: "a directorate engineer". */
  readonly staff: string;
}

export const BODIES: readonly Body[] = [
  { name: "the Hydraulic Works Directorate", short: "the directorate", staff: "directorate" },
  { name: "the Lifeboat Institute", short: "the institute", staff: "institute" },
  { name: "the Coroner's Bureau", short: "the bureau", staff: "bureau" },
  { name: "the Prefecture", short: "the prefecture", staff: "prefecture" },
  { name: "the Saint Odile Infirmary", short: "the infirmary", staff: "infirmary" },
  { name: "the Mountain Guides Federation", short: "the federation", staff: "federation" },
  { name: "the Salvage Inspectorate", short: "the inspectorate", staff: "inspectorate" },
  { name: "the Harvest Charity", short: "the charity", staff: "charity" },
];

/** Armed sides of the stories of fighting; the first of a pair attacks. */
export const SIDES: readonly (readonly [string, string])[] = [
  ["the Amber Column", "the Highland Guard"],
  ["the Delta Brigade", "the Loyalist Corps"],
  ["the Vanguard of Kesh", "the Garrison Command"],
];

export const AGENCIES = ["Meridian", "Corvo Press", "Tidewater", "Lantern"];

export const OUTLETS = [
  "Harrow Courier",
  "Bellweather",
  "The Quayside Gazette",
  "Orchard Bulletin",
  "Northlight",
  "Pennant",
  "The Ledgerman",
  "Sandpiper",
  "Causeway Mail",
  "Ironbridge Chronicle",
  "The Foghorn",
  "Almanac Daily",
  "Copperfield Echo",
  "Marigold Press",
  "The Windrose",
  "Saltmarsh Sentinel",
  "Beacon Hill Tribune",
  "Plumline",
  "The Gatepost",
  "Thistle Observer",
];

/** Houses that own several papers each; an agency, and a paper that stands alone, owns itself. */
const HOUSES: readonly (readonly string[])[] = [OUTLETS.slice(0, 4), OUTLETS.slice(4, 7), OUTLETS.slice(7, 9)];

export const ownerOf = (outlet: string): string => {
  const house = HOUSES.findIndex((papers) => papers.includes(outlet));
  return house < 0 ? outlet : `house ${house + 1}`;
};

/** What befell the town: the noun, and a word for the headline. */
export const EVENTS = ["mudslide", "ferry disaster", "hailstorm", "rockfall", "factory blaze", "tornado"];

/** Sentences that tell nothing that a frame takes: no number, no speaker, no harm. */
export const FILLER: readonly string[] = [
  "The mood in the market square was subdued and most stalls stayed shuttered.",
  "Clouds hung low over the valley through the afternoon.",
  "A brass ensemble cancelled its rehearsal and lent its hall to volunteers.",
  "Church bells rang at dusk along the old rampart.",
  "Candles stood on windowsills along the promenade.",
  "The lanes by the tannery smelled of wet clay.",
  "Lorries with blankets queued along the ring road.",
  "Cooks ladled soup from copper kettles under an awning.",
  "A choir sang quietly near the fountain.",
  "Dogs barked behind the brickworks all evening.",
  "The orchards above the chapel looked bare and grey.",
  "Teenagers swept glass from the pavement with borrowed brooms.",
  "Somebody had painted a rainbow on the kiosk shutters.",
  "The stationmaster handed out thermos flasks of tea.",
];

/** Synonyms that the back-translation swaps in, and nothing else: a table of the benchmark's own. */
export const SWAPS: readonly (readonly [string, string])[] = [
  ["subdued", "muted"],
  ["stalls", "booths"],
  ["shuttered", "shut"],
  ["Clouds", "Grey skies"],
  ["valley", "dale"],
  ["afternoon", "later hours of the day"],
  ["ensemble", "band"],
  ["rehearsal", "practice"],
  ["dusk", "nightfall"],
  ["rampart", "bulwark"],
  ["Candles", "Tapers"],
  ["promenade", "esplanade"],
  ["lanes", "alleys"],
  ["clay", "loam"],
  ["blankets", "quilts"],
  ["kettles", "cauldrons"],
  ["awning", "canopy"],
  ["quietly", "softly"],
  ["barked", "howled"],
  ["orchards", "fruit gardens"],
  ["bare", "naked"],
  ["Teenagers", "Youngsters"],
  ["brooms", "besoms"],
  ["kiosk", "stand"],
];
