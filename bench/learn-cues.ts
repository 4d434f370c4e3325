/**
 * Learns the table of cue weights from annotated attributions: `node bench/learn-cues.ts DIR/train` writes
 * src/core/attribution/cue-weights.ts, which decides what is weighed at all. The same articles give the same bytes. Words of few
 * articles are left out: the table holds general English.
 */
import { cueExamples } from "./attribution-examples.ts";
import { learnTable } from "./learn-table.ts";

learnTable({
  directory: process.argv[2] ?? "",
  examplesOf: cueExamples,
  file: new URL("../src/core/attribution/cue-weights.ts", import.meta.url),
  name: "CUE_WEIGHTS",
  what: "words and constructions as cues of attribution",
  script: "bench/learn-cues.ts",
  learning: { epochs: 15, rate: 0.02, decay: 0.1, least: 4 },
  smallest: 0.15,
});
