import type { ReportEvidence } from "../../src/core/picture/index.ts";
import { read } from "../cases/engine.ts";

const HEADLINES = [
  "Fire on ferry at Port Orrin kills {n}",
  "At least {n} dead after Orrin ferry fire",
  "Captain of burned ferry arrested",
  "What we know about the Port Orrin fire",
  "Ferry Lady Brannoch burns in Port Orrin harbour",
];

const LEADS = [
  "A fire on the ferry Lady Brannoch killed {n} people in the harbour of Port Orrin on Tuesday, the coast guard said.",
  "At least {n} people died when a ferry caught fire in Port Orrin, officials said.",
  "Police arrested the captain of the ferry Lady Brannoch on Wednesday.",
  "The Lady Brannoch burned for six hours in the harbour of Port Orrin.",
];

const SENTENCES = [
  "Another {m} people were taken to hospital, according to the health ministry.",
  "Tomas Grell, the captain, was arrested on suspicion of negligence.",
  "Grell will appear in court on Friday.",
  '"We heard two explosions below the car deck," said Mira Oduya, a passenger.',
  "The operator, Brannoch Lines, denied that the doors of the car deck were locked.",
  "Prosecutor Ilse Varga said the doors of the car deck were locked.",
  "Divers are searching for {m} people who are missing.",
  "The harbour was closed on Tuesday.",
  "The harbour reopened on Thursday.",
  "The cause of the fire is not known.",
  "Investigators said the fire started in the engine room.",
  "The government announced three days of mourning.",
  "Officials expect the number of dead to rise.",
  "Mira Oduya, 34, lost her brother in the fire.",
];

const OUTLETS = ["Orrin Gazette", "Coast Wire", "The Varn Ledger", "Radio Tolle", null];
const HOUR = 3_600_000;

/** Reports of one made-up event as the engine reads them: headlines, openings, sayings, a toll that grows, what is ahead and has come; some by one outlet, some undated. */
export const toldStory = (count: number): readonly ReportEvidence[] => {
  let seed = 5;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor(seed / 65_536) % below;
  };
  return Array.from({ length: count }, (_, at): ReportEvidence => {
    const [dead, others] = [4 + Math.floor(at / 5), 20 + next(4)];
    const one = (from: readonly string[]): string =>
      (from[next(from.length)] ?? "").replace("{n}", `${dead}`).replace("{m}", `${others}`);
    const title = one(HEADLINES);
    const body = [one(LEADS), ...Array.from({ length: 2 + next(4) }, () => one(SENTENCES))];
    const text = `${title}\n\n${[...new Set(body)].join("\n\n")}\n`;
    const about = {
      id: `r_${String(at).padStart(4, "0")}`,
      title,
      titleSpan: { start: 0, end: title.length },
      publisher: OUTLETS[next(OUTLETS.length)] ?? null,
      publishedAt: next(9) === 0 ? null : new Date(Date.UTC(2031, 2, 4, 8) + at * 5 * HOUR).toISOString(),
    };
    const { report, claims, notices } = read(text, about);
    return { report, claims, notices };
  });
};
