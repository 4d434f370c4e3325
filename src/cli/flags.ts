import type { Flag } from "./command.ts";

// Flags that several commands take.

export const META: Flag = {
  name: "meta",
  value: "FILE",
  summary:
    'JSON of what the files cannot say: {"01.txt": {"publisher": "...", "published": "2021-08-13", "url": "..."}}, any of them null; a reports.json beside the files is found by itself',
};
export const MAP: Flag = {
  name: "map",
  value: "FIELD=COLUMN",
  summary: "columns of JSON Lines or CSV with other names, for example text=body,published=date",
};
export const MAX_BYTES: Flag = {
  name: "max-bytes",
  value: "N",
  summary: "largest single document in bytes (16777216); larger ones are left out and named",
};
export const OUTPUT: Flag = {
  name: "output",
  short: "o",
  value: "FILE",
  summary: "write to FILE; - is standard output",
};
export const QUIET: Flag = { name: "quiet", short: "q", summary: "no progress and no notices; errors are still shown" };
export const HELP: Flag = { name: "help", short: "h", summary: "this help" };
export const ONE_STORY: Flag = { name: "one-story", summary: "take all reports as one story" };
export const ALLOW_PRIVATE: Flag = {
  name: "allow-private",
  summary: "let addresses of this machine and of private networks be read; refused when left out",
};
export const GAZETTEER: Flag = {
  name: "gazetteer",
  value: "FILE",
  summary: "places of your own over those of the engine (`tellings gazetteer import` makes FILE)",
};
