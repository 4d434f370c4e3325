import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashText } from "../src/core/syntax/hash.ts";
import { loadSyntaxModel, type Sentence, type SyntaxModel, segment } from "../src/core/syntax/index.ts";
import { decodeUtf8, readSections, section } from "../src/core/syntax/model-file.ts";
import { readConllu, type Tree } from "../train/conllu.ts";
import { plain, score } from "../train/score.ts";
import { type BenchOptions, type BenchResult, type Figure, figure } from "./figure.ts";
import { headlineFigures } from "./ud-headlines.ts";
import { nameFigures } from "./ud-names.ts";
import { documentsOf, f1, spanF1, type UdDocument } from "./ud-text.ts";
import { winkReader } from "./ud-wink.ts";

export const set = "ud";

const MODEL = join(import.meta.dirname, "..", "data", "syntax", "en.bin");

/** Reads every `*.conllu` of the folder but the training part, and headlines made by hand; `part` names one of them. */
export async function run({ data, part }: BenchOptions): Promise<BenchResult> {
  const bytes = new Uint8Array(readFileSync(MODEL));
  const from = performance.now();
  const model = loadSyntaxModel(bytes);
  const figures: Figure[] = [
    figure(set, "model", "load.ms", performance.now() - from, 1),
    figure(set, "model", "bytes", bytes.length, 1),
  ];
  const meta = JSON.parse(decodeUtf8(section(readSections(bytes), "meta"))) as { docs?: number[] };
  const seen = new Set(meta.docs ?? []);
  const worst: Wrong[] = [];
  for (const file of readdirSync(data).sort()) {
    const name = file.replace(/\.conllu$/, "");
    if (name === file || name.includes("train") || (part !== null && part !== name)) continue;
    const trees = readConllu(join(data, file));
    figures.push(
      ...givenFigures(name, model, trees, seen),
      ...nameFigures(name, model, trees),
      ...rawFigures(name, model, documentsOf(trees)),
    );
    worst.push(...wrongTrees(name, model, trees));
  }
  worst.sort((a, b) => b.wrong - a.wrong);
  const lines = part === null || part === "headlines" ? headlineFigures(model) : { figures: [], worst: [] };
  return {
    figures: [...figures, ...lines.figures],
    worst: [...worst.slice(0, 20).map((entry) => entry.text), ...lines.worst.slice(0, 20)],
  };
}

/** Tags and trees on given sentences and tokens. Documents that the model was trained on flatter it: their share stands first. */
function givenFigures(part: string, model: SyntaxModel, trees: readonly Tree[], seen: ReadonlySet<number>): Figure[] {
  score(model, trees.slice(0, 500));
  const given = score(model, trees);
  const docs = [...new Set(trees.map((tree) => tree.doc))];
  return [
    figure(
      set,
      part,
      "documents.trained-on",
      docs.filter((doc) => seen.has(hashText(doc))).length / docs.length,
      docs.length,
    ),
    figure(set, part, "upos.acc", given.upos, given.words),
    figure(set, part, "xpos.acc", given.xpos, given.words),
    figure(set, part, "lemma.acc", given.lemma, given.words),
    figure(set, part, "uas", given.uas, given.scored),
    figure(set, part, "las", given.las, given.scored),
    figure(set, part, "tokens-per-second", given.perSecond, given.words),
  ];
}

interface Sum {
  right: number;
  wanted: number;
  found: number;
}

const zero = (): Sum => ({ right: 0, wanted: 0, found: 0 });
const add = (sum: Sum, more: Sum): void => {
  sum.right += more.right;
  sum.wanted += more.wanted;
  sum.found += more.found;
};

/** The same from running text, beside it what wink-nlp makes of it. */
function rawFigures(part: string, model: SyntaxModel, documents: readonly UdDocument[]): Figure[] {
  const wink = winkReader();
  const sums = {
    sentences: zero(),
    tokens: zero(),
    upos: zero(),
    uas: zero(),
    las: zero(),
    winkSentences: zero(),
    winkTokens: zero(),
    winkUpos: zero(),
  };
  let ours = 0;
  let theirs = 0;
  for (const document of documents) {
    let from = performance.now();
    const read = segment(document.text).map((sentence) => model.parse(model.tag(sentence)));
    ours += performance.now() - from;
    from = performance.now();
    const other = wink(document.text);
    theirs += performance.now() - from;
    const words = document.words.flat();
    add(sums.sentences, spanF1(document.sentences, read));
    add(
      sums.tokens,
      spanF1(
        words,
        read.flatMap((sentence) => sentence.tokens),
      ),
    );
    add(sums.winkSentences, spanF1(document.sentences, other.sentences));
    add(sums.winkTokens, spanF1(words, other.tokens));
    addTrees(document, read, sums);
    const tags = new Map(
      document.trees.flatMap((tree, s) =>
        tree.words.map((word, i) => [place(document.words[s]?.[i]), word.upos] as const),
      ),
    );
    add(sums.winkUpos, {
      right: other.tokens.filter((token) => tags.get(place(token)) === token.upos).length,
      wanted: words.length,
      found: other.tokens.length,
    });
  }
  const rate = (sum: Sum, ms: number): number => Math.round((sum.found / ms) * 1000);
  const line = (measure: string, sum: Sum): Figure => figure(set, part, measure, f1(sum), sum.wanted);
  return [
    line("raw.sentences.f1", sums.sentences),
    line("raw.tokens.f1", sums.tokens),
    line("raw.upos.f1", sums.upos),
    line("raw.uas.f1", sums.uas),
    line("raw.las.f1", sums.las),
    figure(set, part, "raw.tokens-per-second", rate(sums.tokens, ours), sums.tokens.found),
    line("wink.raw.sentences.f1", sums.winkSentences),
    line("wink.raw.tokens.f1", sums.winkTokens),
    line("wink.raw.upos.f1", sums.winkUpos),
    figure(set, part, "wink.raw.tokens-per-second", rate(sums.winkTokens, theirs), sums.winkTokens.found),
  ];
}

const place = (span: { start: number; end: number } | undefined): string =>
  span ? `${span.start}-${span.end}` : "root";

/** Tags and arcs of words that both cut alike; an arc is right where its head lies at the same place. */
function addTrees(document: UdDocument, read: readonly Sentence[], sums: { upos: Sum; uas: Sum; las: Sum }): void {
  const gold = new Map<string, { upos: string; head: string; deprel: string }>();
  document.trees.forEach((tree, s) => {
    const spans = document.words[s] ?? [];
    tree.words.forEach((word, i) => {
      gold.set(place(spans[i]), { upos: word.upos, head: place(spans[word.head]), deprel: plain(word.deprel) });
    });
  });
  for (const word of gold.values()) {
    sums.upos.wanted++;
    if (word.deprel === "punct") continue;
    sums.uas.wanted++;
    sums.las.wanted++;
  }
  for (const { tokens } of read) {
    for (const token of tokens) {
      const word = gold.get(place(token));
      sums.upos.found++;
      if (word?.upos === token.upos) sums.upos.right++;
      const relation = plain(token.deprel);
      if (relation !== "punct") {
        sums.uas.found++;
        sums.las.found++;
      }
      if (word === undefined || word.deprel === "punct" || word.head !== place(tokens[token.head])) continue;
      sums.uas.right++;
      if (word.deprel === relation) sums.las.right++;
    }
  }
}

interface Wrong {
  readonly wrong: number;
  readonly text: string;
}

/** Sentences of common length whose trees are most often wrong, each with what was wanted and what came. */
function wrongTrees(part: string, model: SyntaxModel, trees: readonly Tree[]): Wrong[] {
  return documentsOf(trees).flatMap((document) =>
    document.trees.flatMap((tree, s): Wrong[] => {
      const spans = document.words[s] ?? [];
      if (spans.length < 8 || spans.length > 40) return [];
      const tokens = spans.map((span) => ({ ...span, text: document.text.slice(span.start, span.end) }));
      const read = model.parse(
        model.tag({ index: s, start: spans[0]?.start ?? 0, end: spans[spans.length - 1]?.end ?? 0, tokens }),
      );
      const form = (at: number): string => (at < 0 ? "root" : (tree.words[at]?.form ?? ""));
      const errors = read.tokens.flatMap((token, i) => {
        const word = tree.words[i];
        if (!word || word.deprel === "punct" || word.head === token.head) return [];
        return [`${token.text} <- ${form(token.head)} (${token.deprel}), wanted ${form(word.head)} (${word.deprel})`];
      });
      return [
        {
          wrong: errors.length / spans.length,
          text: `${part} ${tree.id}: ${tokens.map((token) => token.text).join(" ")}\n    ${errors.join("\n    ")}`,
        },
      ];
    }),
  );
}
