/** What is done to, or by, the things counted: verb to the class that its question is asked in. */
export const COUNTED_ACTS: ReadonlyMap<string, string> = new Map<string, string>([
  ...acts("captured", "capture seize take occupy overrun conquer control hold take_over win_control"),
  ...acts("fallen", "fall"),
  ...acts("destroyed", "destroy demolish level flatten raze wreck"),
  ...acts("damaged", "damage hit affect"),
  ...acts("collapsed", "collapse"),
  ...acts("burned", "burn scorch char torch"),
  ...acts("flooded", "flood inundate submerge"),
  ...acts("closed", "close shut suspend cancel shut_down"),
  ...acts("cut off", "cut cut_off isolate"),
  ...acts("without power", "lack"),
  ...acts("opened", "open reopen"),
  ...acts("won", "win secure gain"),
  ...acts("lost", "lose"),
  ...acts("counted", "count tally"),
  ...acts("recorded", "record register report log"),
  ...acts("launched", "launch fire"),
  ...acts("shot down", "down shoot_down intercept"),
  ...acts("received", "receive"),
  ...acts("distributed", "distribute deliver supply provide"),
  ...acts("vaccinated", "vaccinate immunize immunise"),
  ...acts("gathered", "gather protest rally march demonstrate"),
  ...acts("voted", "vote"),
  ...acts("released", "release"),
  ...acts("seized", "confiscate impound"),
  ...acts("carried out", "conduct carry_out"),
]);

/** Territory that can be captured as a counted thing ("12 provincial capitals", "three villages"). */
export const CAPTURABLE: ReadonlySet<string> = new Set(["capital", "city", "town", "village", "district", "province", "base", "checkpoint", "outpost", "crossing", "settlement", "region", "airport", "post", "position", "area", "building", "polling station", "island", "neighborhood", "neighbourhood"]);

/** Counts of these say little on their own. */
export const IDLE_UNITS: ReadonlySet<string> = new Set(["time", "thing", "way", "year", "month", "week", "day", "hour", "minute", "second", "percent", "point", "step", "reason", "part", "question", "side", "case", "mile", "kilometer", "kilometre", "meter", "metre", "foot", "inch", "dollar", "pound", "euro", "cent", "level", "goal", "game", "match", "season", "story", "page", "word"]);

function acts(name: string, list: string): [string, string][] {
  return list.split(" ").map((word) => [word.replace("_", " "), name]);
}
