/** A public set that a bench reads, and where it comes from. `bench/<name>.ts` exports `run`. */
export interface BenchSet {
  readonly name: string;
  /** Folder below the data folder; null: the bench makes its own input. */
  readonly folder: string | null;
  readonly source: string;
}

export const BENCH_SETS: readonly BenchSet[] = [
  { name: "ud", folder: "ud", source: "Universal Dependencies, English EWT and GUM (universaldependencies.org)" },
  { name: "names", folder: "ud", source: "the entity layer of GUM (universaldependencies.org)" },
  { name: "quantities", folder: "quantities", source: "NewsQuant (github.com/satya77/CQE_Evaluation)" },
  {
    name: "times",
    folder: "times",
    source: "Microsoft Recognizers-Text English cases (github.com/microsoft/Recognizers-Text)",
  },
  { name: "attribution", folder: "attribution", source: "PolNeAR (github.com/networkdynamics/PolNeAR)" },
  {
    name: "geoparsing",
    folder: "geoparsing",
    source: "LGL and GeoVirus (github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation)",
  },
  {
    name: "article-extraction",
    folder: "article-extraction",
    source: "github.com/scrapinghub/article-extraction-benchmark",
  },
  { name: "feeds", folder: "feeds", source: "feedparser's well-formed feeds (github.com/kurtmckee/feedparser)" },
  { name: "warc", folder: "warc", source: "warcio's test archives (github.com/webrecorder/warcio)" },
  { name: "ninjs", folder: "ninjs", source: "IPTC news-in-JSON examples (github.com/iptc/newsinjson)" },
  { name: "news-events", folder: "news-events", source: "news_cluster of github.com/fhamborg/Giveme5W1H" },
  { name: "gun-violence", folder: "gun-violence", source: "github.com/cltl/LongTailQATask" },
  { name: "five-w", folder: "five-w", source: "gold_standard of github.com/fhamborg/Giveme5W1H" },
  { name: "ecb-plus", folder: "ecb-plus", source: "ECB+ in github.com/tommasoc80/EventStoryLine" },
  { name: "muc", folder: "muc", source: "MUC-3/4 (catalog of the Message Understanding Conferences)" },
  {
    name: "hand",
    folder: null,
    source: "fifty reports of gun-violence/ and news-events/ a round, judged by hand (bench/hand/)",
  },
  { name: "airwars", folder: "airwars", source: "github.com/klinares/airwars_scraping_project" },
  { name: "loss-claims", folder: "loss-claims", source: "github.com/benradford/estimating-conflict-losses" },
  { name: "echo", folder: null, source: "stories of the bench's own making, with known truth (bench/echo/README.md)" },
  { name: "memory", folder: null, source: "files of the bench's own making" },
  {
    name: "pairs",
    folder: null,
    source: "pairs of news-events, five-w and gun-violence, labelled in bench/stories/pair-labels.json",
  },
  {
    name: "meetings",
    folder: null,
    source: "pairs of sentences of short stories, labelled by people who knew no rule (bench/meetings/)",
  },
  {
    name: "questions",
    folder: null,
    source: "whole stories with every sentence labelled by writers who knew no rule (bench/questions/)",
  },
  {
    name: "heads",
    folder: null,
    source: "the stories of questions: what their titles and What lines tell of them",
  },
  {
    name: "briefs",
    folder: null,
    source: "the stories of `questions`: what their briefs tell",
  },
  {
    name: "facts",
    folder: null,
    source: "stories of which readers chose the five most important facts (bench/facts/)",
  },
  { name: "stream", folder: null, source: "reports of the bench's own making, with real ones where DIR holds them" },
  { name: "speed", folder: null, source: "text of the bench's own making" },
];
