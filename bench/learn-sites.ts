/**
 * Learns the table that weighs an attribution as a whole (cue, speaker, content) from annotated attributions:
 * `node bench/learn-sites.ts DIR/train` writes src/core/attribution/site-weights.ts. Run it after bench/learn-cues.ts, whose
 * table decides what is weighed. The same articles give the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { attributionContext, type CueSite } from "../src/core/attribution/attribution-context.ts";
import { sitesOf } from "../src/core/attribution/find-attributions.ts";
import { siteFeatures } from "../src/core/attribution/site-features.ts";
import { tagLostVerb } from "../src/core/clause/lost-verb.ts";
import { mendTree } from "../src/core/clause/mend.ts";
import { readTrees } from "../src/core/clause/read-tree.ts";
import { findQuotations } from "../src/core/quotation/find-quotations.ts";
import { loadSyntaxModel, segment } from "../src/core/syntax/index.ts";
import { type Example, learn } from "./logistic.ts";
import { type GoldArticle, readPart, type Stretch } from "./polnear.ts";

const LEARNING = { epochs: 20, rate: 0.02, decay: 0.03, least: 8 };
/** Weights nearer to nought are left out. */
const SMALLEST = 0.1;

const model = loadSyntaxModel(new Uint8Array(readFileSync(new URL("../data/syntax/en.bin", import.meta.url))));
const examples = readPart(process.argv[2] ?? "").flatMap((article, number) => examplesOf(article, number));
const lines = [...learn(examples, LEARNING)]
  .filter(([, value]) => Math.abs(value) >= SMALLEST)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, value]) => `${name} ${Math.round(value * 10)}`);
writeFileSync(
  new URL("../src/core/attribution/site-weights.ts", import.meta.url),
  `/**
 * Weights of attributions by their cue, speaker and content, in tenths of log odds; a feature a line. Learnt by
 * bench/learn-sites.ts from the training part of PolNeAR (github.com/networkdynamics/PolNeAR); only what stands in ${LEARNING.least} articles or more.
 */
// biome-ignore format: a table
export const SITE_WEIGHTS = \`${lines.join("\n")}\`;
`,
);
console.log(
  JSON.stringify({
    examples: examples.length,
    positive: examples.filter((one) => one.label === 1).length,
    weights: lines.length,
  }),
);

function examplesOf(article: GoldArticle, number: number): Example[] {
  const { text } = article;
  const sentences = readTrees(segment(text), (pieces) =>
    pieces.map((piece) => mendTree(model.parse(tagLostVerb(model.tag(piece))))),
  );
  const end = text.indexOf("\n");
  const context = attributionContext({
    text,
    sentences,
    quotations: findQuotations(text, sentences),
    mentions: [],
    title: { start: 0, end: end < 0 ? text.length : end },
  });
  const sites = sentences
    .flatMap((sentence) => sitesOf(context, sentence, () => false))
    .filter((site) => !article.discarded.some((span) => site.contents.every((content) => isWithin(content, span))));
  const annotated = paired(sites, article);
  return sites.map((site) => {
    const features: string[] = [];
    siteFeatures(context, site, (...parts) => features.push(parts.join(" ")));
    return { features, label: annotated.has(site) ? 1 : 0, article: number };
  });
}

/** Those whose cue and content both meet an annotated attribution's, one to one. */
function paired(sites: readonly CueSite[], { gold }: GoldArticle): Set<CueSite> {
  const taken = new Set<number>();
  return new Set(
    sites.filter((site) => {
      const place = gold.findIndex(
        (one, index) => !taken.has(index) && meets([site.cue], one.cue) && meets(site.contents, one.content),
      );
      if (place >= 0) taken.add(place);
      return place >= 0;
    }),
  );
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function meets(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}
