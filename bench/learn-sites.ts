/**
 * Learns the table that weighs an attribution as a whole (cue, speaker, content) from annotated attributions:
 * `node bench/learn-sites.ts DIR/train` writes src/core/attribution/site-weights.ts. Run it after bench/learn-cues.ts and bench/learn-speakers.ts, whose
 * tables decide what is weighed. The same articles give the same bytes.
 */
import { siteExamples } from "./attribution-examples.ts";
import { learnTable } from "./learn-table.ts";

learnTable({
  directory: process.argv[2] ?? "",
  examplesOf: siteExamples,
  file: new URL("../src/core/attribution/site-weights.ts", import.meta.url),
  name: "SITE_WEIGHTS",
  what: "attributions by their cue, speaker and content",
  script: "bench/learn-sites.ts",
  learning: { epochs: 15, rate: 0.02, decay: 0.1, least: 4 },
  smallest: 0.1,
});
