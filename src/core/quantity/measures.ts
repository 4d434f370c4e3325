/** Units of measure by the word or sign that stands after the number, and their common name. SI and what news uses beside it. */
const ENTRIES: readonly (readonly [string, string])[] = [
  ["kilometer", "km kms kilometre kilometres kilometer kilometers klicks"], ["meter", "m metre metres meter meters"], ["centimeter", "cm centimetre centimetres centimeter centimeters"], ["millimeter", "mm millimetre millimetres millimeter millimeters"],
  ["nanometer", "nm nanometre nanometres nanometer nanometers"], ["mile", "mi mile miles"], ["foot", "ft foot feet"], ["inch", "inch inches in."], ["yard", "yard yards yds"], ["nautical mile", "nmi"],
  ["hectare", "ha hectare hectares"], ["acre", "acre acres"], ["square meter", "sqm sqm. m2 m²"], ["square kilometer", "km2 km²"], ["square foot", "sqft"],
  ["liter", "l litre litres liter liters"], ["milliliter", "ml millilitre millilitres milliliter milliliters"], ["gallon", "gallon gallons"], ["barrel", "barrel barrels bpd bbl"], ["pint", "pint pints"],
  ["tonne", "tonne tonnes metric-ton"], ["ton", "ton tons"], ["gigaton", "gigaton gigatons gigatonne gigatonnes gt"], ["megaton", "megaton megatons megatonne megatonnes"], ["kilogram", "kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos"], ["gram", "g gram grams gramme grammes"], ["milligram", "mg milligram milligrams"], ["microgram", "microgram micrograms"], ["pound", "lb lbs"], ["ounce", "oz ounce ounces"], ["stone", "stone"], ["carat", "carat carats"],
  ["degree", "degree degrees ° deg"], ["celsius", "°c ℃ celsius degc"], ["fahrenheit", "°f ℉ fahrenheit degf"],
  ["mile per hour", "mph m.p.h. m.p.h"], ["kilometer per hour", "kph km/h kmh kmph"], ["knot", "knot knots"],
  ["megawatt", "mw megawatt megawatts"], ["gigawatt", "gw gigawatt gigawatts"], ["kilowatt", "kw kilowatt kilowatts"], ["watt", "watt watts"], ["kilowatt hour", "kwh"], ["megawatt hour", "mwh"], ["volt", "volt volts"], ["hertz", "hz hertz"], ["kilohertz", "khz"], ["megahertz", "mhz megahertz"], ["gigahertz", "ghz gigahertz"], ["horsepower", "hp horsepower bhp ps"], ["newton metre", "nm"], ["calorie", "calorie calories kcal"], ["decibel", "decibel decibels db"], ["megapixel", "megapixel megapixels mp"], ["lumen", "lumen lumens"],
  ["gigabyte", "gb gigabyte gigabytes"], ["megabyte", "mb megabyte megabytes"], ["terabyte", "tb terabyte terabytes"], ["kilobyte", "kb"],
  ["light year", "light-year light-years"], ["magnitude", "magnitude"], ["basis point", "bps"], ["gauge", "gauge"],
];

export const MEASURES: ReadonlyMap<string, string> = new Map(ENTRIES.flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)));

/** Words before a unit that make an area, a volume or another scale of it. */
export const MEASURE_PREFIXES: ReadonlyMap<string, string> = new Map([["square", "square"], ["sq", "square"], ["sq.", "square"], ["cubic", "cubic"], ["metric", "metric"], ["nautical", "nautical"], ["light", "light"], ["basis", "basis"], ["percentage", "percentage"]]);

/** Abbreviations that are something else before a noun or without a unit's context; taken only right after figures. */
export const SHORT_MEASURES: ReadonlySet<string> = new Set(["m", "l", "g", "in.", "ps", "nm", "gt", "mp", "mi", "ha", "mw", "gw", "kw", "db", "stone", "deg", "°", "mb", "gb", "tb", "kb", "hp"]);
