/**
 * Learns the table by which whoever speaks is chosen beside a cue from annotated attributions: `node bench/learn-speakers.ts DIR/train`
 * writes src/core/attribution/speaker-weights.ts. The same articles give the same bytes.
 */
import { speakerExamples } from "./attribution-examples.ts";
import { learnTable } from "./learn-table.ts";

learnTable({
  directory: process.argv[2] ?? "",
  examplesOf: speakerExamples,
  file: new URL("../src/core/attribution/speaker-weights.ts", import.meta.url),
  name: "SPEAKER_WEIGHTS",
  what: "those who could speak beside a cue",
  script: "bench/learn-speakers.ts",
  learning: { epochs: 10, rate: 0.03, decay: 0.02, least: 4 },
  smallest: 0.15,
});
