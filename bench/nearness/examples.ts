import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadResources } from "../../src/app/resources.ts";
import type { Claim } from "../../src/core/claim/claim.ts";
import { understand } from "../../src/core/engine.ts";
import { compareWords, toldWords, wordVectors } from "../../src/core/nearness/index.ts";
import { matterTextOf } from "../../src/core/picture/matters.ts";
import { propositionIn } from "../../src/core/proposition/proposition.ts";
import { itemsOf, readLines, reportOf, textOf } from "../stories/items.ts";
import { type EcbClaim, readEcb } from "./ecb.ts";
import type { Bag } from "./fit.ts";

/** What nobody labelled is mostly of two matters. */
const UNLABELLED = 0.5;

const resources = loadResources();

/** A pair that was read and labelled: the report, and the first words of the claim. */
interface Labelled {
  readonly from: string;
  readonly a: readonly [report: string, words: string];
  readonly b: readonly [report: string, words: string];
  readonly one: boolean;
}

const labelled = readFileSync(join(import.meta.dirname, "pairs.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Labelled);

/** Lays any two claims of a story beside each other. */
const layer = (claims: readonly Claim[]) => {
  const words = new Map(
    claims.map((claim) => {
      const text = propositionIn(claim) === null ? claim.quote : matterTextOf(claim);
      return [claim, toldWords(claim, text, wordVectors(), (entity) => entity)];
    }),
  );
  const compare = compareWords([...words.values()], wordVectors());
  return (a: Claim, b: Claim) => {
    const [one, other] = [words.get(a), words.get(b)];
    if (one === undefined || other === undefined) throw new Error("bench/nearness: a claim of another story");
    return compare(one, other);
  };
};

const startsWith = (claim: Claim, words: string): boolean => claim.quote.startsWith(words);

interface Case {
  readonly id: string;
  readonly reports: readonly { readonly text: string; readonly publisher: string; readonly publishedAt?: string }[];
  readonly pairs: readonly {
    readonly a: readonly [number, string];
    readonly b: readonly [number, string];
    readonly relation: string;
  }[];
}

/** The labelled sentences of each case; all other pairs of its reports are of two matters, unless they were read and labelled too. */
export const meetingExamples = (folder: string): readonly Bag[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => readLines(join(folder, file)) as unknown as Case[])
    .flatMap(({ id, reports, pairs }) => {
      const told = reports.map(({ text, publisher, publishedAt }, at) => {
        const [title = "", ...rest] = text.split("\n\n");
        const report = reportOf(`${id}-${at}`, title, rest.join("\n\n"), textOf(publishedAt), publisher);
        return { text: report.text, claims: understand(report, resources).claims };
      });
      const lay = layer(told.flatMap(({ claims }) => claims));
      const within = ([at, quote]: readonly [number, string]): readonly Claim[] => {
        const start = told[at]?.text.indexOf(quote) ?? -1;
        return told[at]?.claims.filter((claim) => claim.start < start + quote.length && start < claim.end) ?? [];
      };
      const bags: Bag[] = [];
      const known = new Set<string>();
      const keyOf = (a: Claim, b: Claim): string => [a.id, b.id].sort().join(" ");
      for (const { a, b, relation } of pairs) {
        const both = within(a).flatMap((one) =>
          within(b).flatMap((other) => (one === other ? [] : [[one, other] as const])),
        );
        for (const [one, other] of both) known.add(keyOf(one, other));
        const rows = both.map(([one, other]) => lay(one, other));
        if (relation === "apart") bags.push(...rows.map((row) => ({ story: id, one: false, weight: 1, rows: [row] })));
        else if (rows.length > 0) bags.push({ story: id, one: true, weight: 1, rows });
      }
      const read = labelled.filter(({ from }) => from === `case ${id}`);
      for (const [at, { claims }] of told.entries())
        for (const [later, { claims: others }] of told.entries())
          if (later > at)
            for (const a of claims)
              for (const b of others) {
                if (known.has(keyOf(a, b))) continue;
                const label = read.find(
                  (pair) =>
                    (pair.a[0] === String(at) &&
                      pair.b[0] === String(later) &&
                      startsWith(a, pair.a[1]) &&
                      startsWith(b, pair.b[1])) ||
                    (pair.b[0] === String(at) &&
                      pair.a[0] === String(later) &&
                      startsWith(a, pair.b[1]) &&
                      startsWith(b, pair.a[1])),
                );
                bags.push({ story: id, one: label?.one ?? false, weight: label ? 1 : UNLABELLED, rows: [lay(a, b)] });
              }
      return bags;
    });

/** The pairs of real reports that were read and labelled. */
export const storyExamples = (file: string): readonly Bag[] => {
  const items = itemsOf(readLines(file), "event");
  const pairs = labelled.filter(({ from }) => from.startsWith("event "));
  return [...new Set(pairs.map(({ from }) => from.slice("event ".length)))].sort().flatMap((event) => {
    const claims = items
      .filter(({ gold }) => gold === event)
      .flatMap(({ evidence }) => understand(evidence.report, resources).claims);
    const lay = layer(claims);
    const find = ([report, words]: Labelled["a"]) =>
      claims.find(
        (claim) => claim.report === `r_${report}` && propositionIn(claim) !== null && startsWith(claim, words),
      );
    return pairs
      .filter(({ from }) => from === `event ${event}`)
      .flatMap(({ a, b, one }): Bag[] => {
        const [first, second] = [find(a), find(b)];
        return first && second ? [{ story: event, one, weight: 1, rows: [lay(first, second)] }] : [];
      });
  });
};

/** Claims whose main words name one deed of ECB+ are of one matter, those that name two and share none are not. */
export const ecbExamples = (folder: string, weight: number): readonly Bag[] =>
  readEcb(folder, resources).flatMap(({ story, documents }) => {
    const lay = layer(documents.flatMap((document) => document.map(({ claim }) => claim)));
    const bags: Bag[] = [];
    const known = new Set<string>();
    const add = (a: EcbClaim, b: EcbClaim): void => {
      const key = [a.claim.quote, b.claim.quote].sort().join("|");
      if (a.deed === null || b.deed === null || known.has(key)) return;
      known.add(key);
      const one = a.deed === b.deed;
      if (one || !a.deeds.some((deed) => b.deeds.includes(deed)))
        bags.push({ story: story.replace("plus", ""), one, weight, rows: [lay(a.claim, b.claim)] });
    };
    for (const [at, document] of documents.entries())
      for (const other of documents.slice(at + 1)) for (const a of document) for (const b of other) add(a, b);
    return bags;
  });
