import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadResources } from "../src/app/resources.ts";
import type { Claim } from "../src/core/claim/claim.ts";
import { understand } from "../src/core/engine.ts";
import { type Bench, type Figure, figure } from "./figure.ts";
import { choose } from "./hand/choose.ts";
import { keyOf } from "./hand/key.ts";

/** What a reader decided of a round, without a word of the reports: keys of claims, and spans that tell something. */
interface Judgements {
  readonly round: string;
  /** By report id: the keys of claims judged right, wrong, and wrong in the dangerous direction. */
  readonly claims: {
    readonly [report: string]: {
      readonly right: readonly string[];
      readonly wrong: readonly string[];
      readonly dangerous: readonly string[];
    };
  };
  /** By report id: spans marked before the claims were read, each with the frames or harms that would tell it. */
  readonly marks: {
    readonly [report: string]: readonly {
      readonly start: number;
      readonly end: number;
      readonly tells: readonly string[];
    }[];
  };
}

const FOLDER = join(import.meta.dirname, "hand");

const isTold = (
  claim: Claim,
  mark: { readonly start: number; readonly end: number; readonly tells: readonly string[] },
): boolean =>
  claim.start < mark.end &&
  mark.start < claim.end &&
  mark.tells.some((kind) => claim.frame === kind || claim.harm === kind);

const scoreRound = (data: string, judged: Judgements): { figures: Figure[]; worst: string[] } => {
  const resources = loadResources();
  const count = { right: 0, wrong: 0, dangerous: 0, unjudged: 0, marks: 0, found: 0 };
  const worst: string[] = [];
  for (const { set, id, report } of choose(data, judged.round)) {
    const { claims } = understand(report, resources);
    const known = judged.claims[id] ?? { right: [], wrong: [], dangerous: [] };
    for (const claim of claims) {
      const key = keyOf(claim);
      if (known.right.includes(key)) count.right += 1;
      else if (known.wrong.includes(key) || known.dangerous.includes(key)) {
        count.wrong += 1;
        if (known.dangerous.includes(key)) count.dangerous += 1;
        worst.push(`${set} ${id} wrong: ${key}`);
      } else {
        count.unjudged += 1;
        worst.push(`${set} ${id} unjudged: ${key}`);
      }
    }
    for (const mark of judged.marks[id] ?? []) {
      count.marks += 1;
      if (claims.some((claim) => isTold(claim, mark))) count.found += 1;
      else worst.push(`${set} ${id} missed: ${mark.start}-${mark.end} ${mark.tells.join("|")}`);
    }
  }
  const all = count.right + count.wrong;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    figures: [
      figure("hand", judged.round, "precision", share(count.right, all), all),
      figure("hand", judged.round, "dangerous-status", share(count.dangerous, all), all),
      figure("hand", judged.round, "unjudged", share(count.unjudged, all + count.unjudged), all + count.unjudged),
      figure("hand", judged.round, "recall", share(count.found, count.marks), count.marks),
    ],
    worst,
  };
};

/** Precision of the claims of fifty reports as judged by hand, and recall of what was marked in twenty of them; `part` names a round. */
export const run: Bench = async ({ data, part }) => {
  const rounds = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json") && (part === null || name === `${part}.json`))
    .sort()
    .map((name): Judgements => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Judgements);
  if (!existsSync(join(data, "gun-violence"))) throw new TypeError(`no gun-violence/ and news-events/ below ${data}`);
  const results = rounds.map((judged) => scoreRound(data, judged));
  return { figures: results.flatMap(({ figures }) => figures), worst: results.flatMap(({ worst }) => worst) };
};
