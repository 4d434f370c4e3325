import type { Command, Flag } from "./command.ts";
import { ALLOW_PRIVATE, GAZETTEER, HELP, MAP, MAX_BYTES, META, OUTPUT, QUIET } from "./flags.ts";

const CASE: Flag = { name: "case", value: "FILE", summary: "the case file" };
const INTO_CASE: Flag = { ...CASE, summary: "the case file to make or to add to" };
const LINES: Flag = {
  name: "format",
  short: "f",
  value: "text|jsonl",
  summary: "text, or a line of JSON for each report and each notice",
};
const VALUE: Flag = { name: "format", short: "f", value: "text|json", summary: "text, or JSON" };

/** Commands that bring reports into a case and find them there. */
export const INTAKE_COMMANDS: readonly Command[] = [
  {
    name: "add",
    usage: "tellings add <paths or addresses...> --case FILE [flags]",
    summary: "read reports into a case: files, folders, archives, exports, pages and feeds",
    about: [
      "Takes all that `picture` takes, and lists of feeds (OPML). Of a feed its entries are read, and where one is only a teaser, the page behind it.",
      "Says of each report whether it was added, is a new version of a page that the case holds, or was known already. The same report is stored once, with every place where it was seen.",
      "Each report is stored whole or not at all: stopped at any point and run again, it goes on where it was.",
    ],
    flags: [INTO_CASE, LINES, META, MAP, MAX_BYTES, GAZETTEER, ALLOW_PRIVATE, QUIET, HELP],
    examples: [
      ["tellings add reports/ export.zip crawl.warc.gz --case flood.db", "everything that lies there"],
      ["tellings add https://example.org/news/flood --case flood.db", "a page, or a feed with the pages behind it"],
      ["tellings add - --case flood.db < report.txt", "standard input"],
    ],
    load: async () => (await import("./run-add.ts")).runAdd,
  },
  {
    name: "watch",
    usage: "tellings watch [feeds.opml or addresses...] --case FILE [flags]",
    summary: "read feeds and pages again and again into a case",
    about: [
      "Without addresses it goes on with those that the case watches. Servers are asked only for what is new, one request at a time to each host; robots.txt and Retry-After are kept to. Pages behind a feed are read again for a week, at growing intervals, so that corrections are seen.",
      "Ends on Ctrl-C: what was read is stored, what was not is asked for again next time.",
    ],
    flags: [
      INTO_CASE,
      { name: "every", value: "TIME", summary: "between two readings of a feed: 90s, 10m (when left out), 2h, 1d" },
      { name: "once", summary: "one round, then the end (for cron)" },
      LINES,
      MAX_BYTES,
      GAZETTEER,
      ALLOW_PRIVATE,
      QUIET,
      HELP,
    ],
    examples: [
      ["tellings watch feeds.opml --case flood.db --every 15m", "until Ctrl-C"],
      ["tellings watch --case flood.db --once", "one more round of what the case watches"],
    ],
    load: async () => (await import("./run-watch.ts")).runWatch,
  },
  {
    name: "versions",
    usage: "tellings versions [address or r_... ...] --case FILE [flags]",
    summary: "show what was changed, added and withdrawn between the versions of a page",
    about: [
      "A page read again with another telling is a new version; one that answers 404 or 410 is withdrawn. Nothing that was stored is deleted. Without an address every page with more than one version is shown.",
    ],
    flags: [CASE, VALUE, HELP],
    examples: [["tellings versions https://example.org/news/flood --case flood.db", "sentence by sentence"]],
    load: async () => (await import("./run-versions.ts")).runVersions,
  },
  {
    name: "cite",
    usage: "tellings cite <c_... or r_...> --case FILE [flags]",
    summary: "print a citation to paste: quote, publisher, date, address, hash of the bytes",
    about: ["The start of an id is enough where only one begins so. Claims of earlier versions can be cited too."],
    flags: [CASE, VALUE, HELP],
    examples: [["tellings cite c_5b0d6f --case flood.db", "the claim that begins so"]],
    load: async () => (await import("./run-cite.ts")).runCite,
  },
  {
    name: "search",
    usage: "tellings search <words...> --case FILE [flags]",
    summary: "find reports of a case that hold all these words, in any language",
    about: [],
    flags: [CASE, { name: "limit", value: "N", summary: "at most so many reports (20)" }, LINES, HELP],
    examples: [["tellings search dam governor --case flood.db", "best first"]],
    load: async () => (await import("./run-search.ts")).runSearch,
  },
  {
    name: "gazetteer",
    usage: "tellings gazetteer import FILE [flags]",
    summary: "make places of your own from a GeoNames dump, for --gazetteer",
    about: [
      "FILE is allCountries, cities500 or a country's dump from download.geonames.org/export/dump, as .txt or .zip. GeoNames data are CC BY 4.0: credit them.",
    ],
    flags: [
      { ...OUTPUT, summary: "where the places go; the dump's name with .places when left out" },
      { name: "names", value: "FILE", summary: "alternateNamesV2.txt: more names for these places" },
      QUIET,
      HELP,
    ],
    examples: [
      ["tellings gazetteer import KE.zip -o kenya.places", "every place of Kenya"],
      ["tellings picture reports/ --gazetteer kenya.places", "read with them"],
    ],
    load: async () => (await import("./run-gazetteer.ts")).runGazetteer,
  },
];
