import { join } from "node:path";
import { loadResources } from "../src/app/resources.ts";
import { understand } from "../src/core/engine.ts";
import { contentStems } from "../src/core/lineage/words.ts";
import { picture } from "../src/core/picture/index.ts";
import { type Bench, type Figure, figure } from "./figure.ts";
import { type Item, itemsOf, readLines } from "./stories/items.ts";
import { scoreStories } from "./stories/score.ts";
import { scoreTolls } from "./stories/tolls.ts";

interface Phrase {
  readonly text?: string;
  readonly parsed?: string;
}

interface Coded {
  readonly id: string;
  readonly fiveWoneH: { readonly [w in "who" | "what" | "when" | "where"]?: { readonly annotated: readonly Phrase[] } };
}

const WS = ["what", "who", "where", "when"] as const;

/** Half of the content words of the shorter phrase stand in the other: "7 killed" in "At least 7 killed in tram accident". */
const SHARED = 0.5;

const meets = (answer: string, phrase: string): boolean => {
  // "US": a word that the stems leave out.
  if (answer !== "" && answer.toLowerCase() === phrase.toLowerCase()) return true;
  const [a, b] = [new Set(contentStems(answer)), new Set(contentStems(phrase))];
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared > 0 && shared >= SHARED * Math.min(a.size, b.size);
};

/**
 * The Ws of one article from `main` of the picture of it alone, against the phrases of its coders. For when the day has to be the
 * same; `when.words` is whether the words that it was read from meet the coders' words, whatever day they coded.
 */
const score = (
  coded: readonly Coded[],
  items: readonly Item[],
  part: string,
): { figures: Figure[]; worst: string[] } => {
  const resources = loadResources();
  const hits = new Map<string, number>();
  const of = new Map<string, number>();
  const worst: string[] = [];
  const count = (name: string, right: boolean): void => {
    of.set(name, (of.get(name) ?? 0) + 1);
    if (right) hits.set(name, (hits.get(name) ?? 0) + 1);
  };
  coded.forEach((row, index) => {
    const report = items[index]?.evidence.report;
    if (!report) return;
    const { claims, notices } = understand(report, resources);
    const [story] = picture([{ report, claims, notices }], { engine: "bench", knownAt: null, oneStory: true }).stories;
    const told = { what: story?.main.what, who: story?.main.who, where: story?.main.place, when: story?.main.date };
    for (const w of WS) {
      const phrases = (row.fiveWoneH[w]?.annotated ?? []).filter((phrase) => phrase.text || phrase.parsed);
      if (phrases.length === 0) continue;
      const answer = told[w]?.text ?? "";
      const days = phrases.flatMap((phrase) => phrase.parsed ?? []);
      // A place is told by its name ("United States"), and by the words of the report for it ("US").
      const placed = new Set(told.where?.claims);
      const own =
        w === "where"
          ? [
              ...(told.where?.settings ?? []).map((setting) => setting.text),
              ...claims.flatMap((claim) => (placed.has(claim.id) ? (claim.roles["place"]?.text ?? []) : [])),
            ]
          : [];
      const right =
        w === "when"
          ? days.includes(answer)
          : phrases.some(({ text }) => text && [answer, ...own].some((one) => meets(one, text)));
      count(w, right);
      count("first-four", right);
      const spoken = phrases.flatMap((phrase) => phrase.text ?? []);
      if (w === "when" && spoken.length > 0) {
        const own = new Set(told.when?.claims);
        const words = [
          ...(told.when?.settings ?? []).map((setting) => setting.text),
          ...claims.flatMap((claim) => (own.has(claim.id) ? (claim.validTime?.text ?? []) : [])),
        ];
        count(
          "when.words",
          words.some((one) => spoken.some((text) => meets(one, text))),
        );
      }
      if (w === "when" && days.length > 0)
        count(
          "when.within-a-day",
          days.some((day) => Math.abs(Date.parse(day) - Date.parse(answer)) <= 86_400_000),
        );
      if (!right)
        worst.push(
          `${row.id.slice(0, 8)} ${w}: "${answer}", coded ${phrases.map((phrase) => JSON.stringify(w === "when" ? phrase.parsed : phrase.text)).join(" / ")}`,
        );
    }
  });
  return {
    figures: [...of].map(([name, n]) => figure("five-w", part, `${name}.match`, (hits.get(name) ?? 0) / n, n)),
    worst,
  };
};

/** BCubed of articles to `topic`; what, who, where and when of each article alone; the tolls of one story over time. */
export const run: Bench = async ({ data, part }) => {
  const rows = readLines(join(data, "reports.jsonl"));
  const items = itemsOf(rows, "topic");
  if (part === "tolls") return scoreTolls(items, part);
  // The rows are of the set's own form, told in its README; a field that is not there fails the figures, not the types.
  const ws = score(rows as unknown as Coded[], items, part ?? "all");
  if (part === "ws") return ws;
  const tolls = scoreTolls(items, part ?? "all");
  const stories = scoreStories("five-w", part ?? "all", items);
  return {
    figures: [...ws.figures, ...tolls.figures, ...stories.figures],
    worst: [...ws.worst, ...tolls.worst, ...stories.worst],
  };
};
