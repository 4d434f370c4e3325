/** Times the page of many reports: `node test/page/measure.ts [reports] [file to write it to]`. */
import { writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { picture } from "../../src/core/picture/index.ts";
import { renderPage } from "../../src/exports/html/index.ts";
import { read } from "../cases/engine.ts";

const count = Number(process.argv[2] ?? 1000);
const PLACES = ["Basra", "Mosul", "Kirkuk", "Nasiriyah", "Tikrit", "Ramadi", "Samarra", "Najaf", "Karbala", "Fallujah"];
const FILLER = "The market stayed shut and the streets were quiet for most of the day as families waited for news. ";

const readings = Array.from({ length: count }, (_, index) => {
  const place = PLACES[index % PLACES.length] ?? "";
  const sentences = Array.from(
    { length: 6 },
    (_unused, line) =>
      `Rebels captured ${PLACES[(index + line) % PLACES.length]} on Monday, the army said. ${index + line + 2} people were killed near ${place}, doctors said. ${FILLER}"We will hold street ${index * 7 + line}," a commander said. About ${40 + line} lorries stood in ${place} overnight. `,
  );
  const publishedAt = new Date(Date.UTC(2023, 2, 1) + index * 600_000).toISOString();
  return read(sentences.join("\n\n"), {
    publisher: `Paper ${index % 40}`,
    publishedAt,
    title: `Day ${index} in ${place}`,
  });
});
const start = performance.now();
const made = picture(readings, { engine: "test", knownAt: null, oneStory: true });
const joined = performance.now();
const reports = readings.map(({ report }) => report);
const html = renderPage(made, reports);
const done = performance.now();
const questions = made.stories.reduce((sum, story) => sum + story.questions.length, 0);
const characters = reports.reduce((sum, { text }) => sum + text.length, 0);
console.log(
  `${count} reports, ${characters} characters, ${made.claims.length} claims, ${questions} questions: picture ${Math.round(joined - start)} ms, page ${Math.round(done - joined)} ms, ${html.length} characters`,
);
const [, , , file] = process.argv;
if (file) writeFileSync(file, html);
