import type { Command } from "./command.ts";
import { ALLOW_PRIVATE, GAZETTEER, HELP, MAP, MAX_BYTES, META, ONE_STORY, OUTPUT, QUIET } from "./flags.ts";
import { INTAKE_COMMANDS } from "./intake-commands.ts";

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  {
    name: "picture",
    usage: "tellings picture <paths...> [flags]",
    summary: "compare reports of an event: what they agree on, where they differ, what changed, who said so",
    about: [
      "Paths are files, folders, globs, or addresses of pages and feeds; - is standard input. Text, HTML, JSON Lines, CSV, feeds, WARC, NewsML-G2, ninjs, mail, PDF, and ZIP or gzip of these are read.",
      "Prints the brief and the questions by verdict, and writes picture.html (one file that needs no network) and tellings.db (the case: every report and claim, an SQLite file).",
      "With --format and no -o the picture goes to standard output and no file is written, except a case named with --case.",
      "A tellings.db that holds other reports is left as it is; name it with --case to add to it. With --case and no paths the picture covers the whole case.",
    ],
    flags: [
      {
        name: "format",
        short: "f",
        value: "json|md|html",
        summary: "write the picture in this format; the ending of -o FILE says it too",
      },
      { ...OUTPUT, summary: "where the picture goes (picture.html); - is standard output" },
      { name: "case", value: "FILE", summary: "the case file to make or to add to (tellings.db)" },
      { name: "no-case", summary: "keep no case file" },
      {
        name: "known-at",
        value: "TIME",
        summary: "only what was published by then: 2021-08-13 (its end, UTC) or 2021-08-13T10:00:00Z",
      },
      { name: "recorded", summary: "--known-at is about when reports were stored, not when they were published" },
      { name: "include-undated", summary: "with --known-at, keep reports whose date nobody gave" },
      ONE_STORY,
      META,
      MAP,
      MAX_BYTES,
      GAZETTEER,
      ALLOW_PRIVATE,
      QUIET,
      HELP,
    ],
    examples: [
      ["tellings picture reports/", "compare the reports in a folder, then open picture.html"],
      [
        "tellings picture a.txt b.html -o monday.html --case flood.db",
        "choose the names; run again with more reports to add them",
      ],
      ["tellings picture --case flood.db --known-at 2021-08-13", "what was known at the end of that day"],
      ["tellings picture 'wires/*.jsonl' --format json | jq '.stories[].brief[].text'", "for programs"],
    ],
    load: async () => (await import("./run-picture.ts")).runPicture,
  },
  {
    name: "claims",
    usage: "tellings claims <paths...> [flags]",
    summary: "print every claim, with its words, speaker, status and place in the report",
    about: [
      "One line of JSON a claim (claim/1, see schema/claim-1.schema.json). Reports are read as a stream; nothing is stored.",
    ],
    flags: [
      { name: "format", short: "f", value: "jsonl", summary: "jsonl, the only one" },
      OUTPUT,
      { name: "case", value: "FILE", summary: "without paths: the claims of this case" },
      META,
      MAP,
      MAX_BYTES,
      GAZETTEER,
      ALLOW_PRIVATE,
      QUIET,
      HELP,
    ],
    examples: [
      ["tellings claims reports/ > claims.jsonl", "all claims of a folder"],
      [
        "tellings claims - < report.txt | jq 'select(.frame == \"casualties\") | .quote'",
        "only harm, from standard input",
      ],
    ],
    load: async () => (await import("./run-lines.ts")).runClaims,
  },
  {
    name: "stories",
    usage: "tellings stories <paths...> [flags]",
    summary: "group reports by the matter that they tell of",
    about: [
      "One line of JSON a story, single reports too, sorted by their first report. No pictures are built; nothing is stored.",
    ],
    flags: [
      { name: "format", short: "f", value: "jsonl", summary: "jsonl, the only one" },
      OUTPUT,
      { name: "case", value: "FILE", summary: "without paths: the stories of this case" },
      ONE_STORY,
      META,
      MAP,
      MAX_BYTES,
      GAZETTEER,
      ALLOW_PRIVATE,
      QUIET,
      HELP,
    ],
    examples: [["tellings stories archive.jsonl > stories.jsonl", "which reports belong together"]],
    load: async () => (await import("./run-lines.ts")).runStories,
  },
  {
    name: "changes",
    usage: "tellings changes --case FILE --since TIME [flags]",
    summary: "what changed in a case between two moments, each line with its reason",
    about: [
      "Compares two pictures of the case and prints what is new, what is gone and what is told otherwise. Each line has one reason: new report, revised report, withdrawn report, story joined, story split, human decision, or engine version.",
    ],
    flags: [
      { name: "case", value: "FILE", summary: "the case file" },
      {
        name: "since",
        value: "TIME",
        summary: "the earlier moment: 2021-08-13 (its end, UTC) or 2021-08-13T10:00:00Z",
      },
      { name: "until", value: "TIME", summary: "the later moment; everything when left out" },
      { name: "recorded", summary: "the moments are about when reports were stored, not when they were published" },
      { name: "include-undated", summary: "count reports whose date nobody gave, on both sides" },
      ONE_STORY,
      { name: "format", short: "f", value: "md|json", summary: "md (words) or json (changes/1)" },
      OUTPUT,
      QUIET,
      HELP,
    ],
    examples: [
      ["tellings changes --case flood.db --since 2021-08-12", "what came after that day"],
      [
        "tellings changes --case flood.db --since 2021-08-13T18:00:00Z --recorded",
        "what was stored since last evening",
      ],
    ],
    load: async () => (await import("./run-changes.ts")).runChanges,
  },
  {
    name: "decide",
    usage: "tellings decide <what> <ids...> --case FILE --by WHO --why TEXT",
    summary: "overrule the engine: join, split, accept, reject, correct, grade, note; kept in the case",
    about: [
      "What: join-stories (stories or reports), split-story (reports), same-question (questions), different-question (claims), accept, reject or correct (a claim), grade-source (a name, A to F), grade-claim (a claim, 1 to 6), note (anything), undo (a decision).",
      "Ids are those of the picture's JSON or page; a clear beginning is enough. The decision's own id is printed. It is kept for good, applied in every picture of the case, and taken back only by undo.",
    ],
    flags: [
      { name: "case", value: "FILE", summary: "the case file" },
      { name: "by", value: "WHO", summary: "who decides" },
      { name: "why", value: "TEXT", summary: "why; of a note, the note" },
      {
        name: "set",
        value: "FIELDS",
        summary:
          "with correct: quantity=14 (or 10-14, >=14, <=14, ~14), status=claimed, polarity=negative, background=yes; several with commas",
      },
      { ...ONE_STORY, summary: "ids are those of a picture made with --one-story" },
      HELP,
    ],
    examples: [
      [
        "tellings decide reject c_4f1a --case flood.db --by Ana --why 'a flood of last year'",
        "that claim supports nothing",
      ],
      ["tellings decide correct c_90b2 --set quantity=14 --case flood.db --by Ana --why typo", "read it as 14"],
      ["tellings decide grade-source 'Hill Radio' C --case flood.db --by Ana --why 'often early'", "fairly reliable"],
      ["tellings decide undo d_77c0 --case flood.db --by Ana --why 'it was this year'", "take a decision back"],
    ],
    load: async () => (await import("./run-decide.ts")).runDecide,
  },
  {
    name: "decisions",
    usage: "tellings decisions --case FILE [flags]",
    summary: "list what people decided in a case, and what became of it",
    about: [
      "Each with who, when and why, what the engine thought, and whether it applies, was taken back, was overruled by a later one, or has nothing left to apply to.",
    ],
    flags: [
      { name: "case", value: "FILE", summary: "the case file" },
      ONE_STORY,
      { name: "format", short: "f", value: "md|json", summary: "md (words) or json (decisions/1)" },
      OUTPUT,
      QUIET,
      HELP,
    ],
    examples: [["tellings decisions --case flood.db", "who overruled what"]],
    load: async () => (await import("./run-decide.ts")).runDecisions,
  },
  ...INTAKE_COMMANDS,
];
