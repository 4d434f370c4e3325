// A process of its own: reads one file as `tellings` does, and prints what it needed as a line of JSON.
import { readReports } from "../../src/inputs/index.ts";

let reports = 0;
let notices = 0;
const start = performance.now();
for await (const item of readReports(process.argv.slice(2))) {
  if (item.kind === "report") reports += 1;
  else notices += 1;
}
const seconds = (performance.now() - start) / 1000;
// Peak resident set in kilobytes, on every system that Node runs on.
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ reports, notices, seconds, peakMegabytes: maxRSS / 1024 }));
