import type { Claim } from "../../src/core/claim/claim.ts";
import type { ReportEvidence } from "../../src/core/picture/index.ts";
import { reportOf } from "./items.ts";

const WORDS =
  "river flood bridge town rain night rescue boat family school road dam level water volunteer shelter mayor army pump storm valley field farm cattle train line power cable phone mast tent bread doctor nurse ward child elder church square market".split(
    " ",
  );
const TOWNS = ["Kell", "Arn", "Mira", "Orlo", "Sorn"];

/**
 * A made-up story of `count` reports, one a minute, by 200 outlets: the dead of five towns, rising by one in every 300th of the story,
 * and who holds each. Reports share paragraphs, as reprints do.
 */
export const largeStory = (count: number): ReportEvidence[] => {
  let seed = 7;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed % below;
  };
  const PARAGRAPHS = Array.from(
    { length: 400 },
    () => `${Array.from({ length: 60 }, () => WORDS[next(WORDS.length)]).join(" ")}.`,
  );
  return Array.from({ length: count }, (_, index): ReportEvidence => {
    const number = 1 + Math.floor((index * 300) / count);
    const town = TOWNS[next(TOWNS.length)] ?? "Kell";
    const says = `${number} people died in ${town}.`;
    const text = `${says}\n\n${Array.from({ length: 6 }, () => PARAGRAPHS[next(PARAGRAPHS.length)]).join("\n\n")}`;
    const published = new Date(Date.UTC(2031, 0, 1) + index * 60_000).toISOString();
    const report = reportOf(String(index).padStart(6, "0"), `Flood in ${town}`, text, published, `Post ${next(200)}`);
    const start = report.text.indexOf(says);
    const place = {
      text: town,
      start: start + says.indexOf(town),
      end: start + says.length - 1,
      entity: `place:${town}`,
      name: town,
      kind: "place",
      precision: "city" as const,
    };
    const base = {
      report: report.id,
      rule: "bench/generated",
      start,
      end: start + says.length,
      quote: says,
      status: "asserted" as const,
      polarity: "positive" as const,
      attribution: [],
      validTime: null,
      direct: false,
      background: false,
      scope: {},
      sentence: 0,
    };
    const claims: Claim[] = [
      {
        ...base,
        id: `c_${index}_0`,
        frame: "casualties",
        harm: "killed",
        roles: { place },
        quantity: {
          low: number,
          high: number,
          bound: "exact",
          unit: "person",
          unitText: "people",
          of: null,
          share: null,
          ordinal: false,
          increment: false,
        },
      },
      {
        ...base,
        id: `c_${index}_1`,
        frame: "control",
        state: "held",
        roles: {
          place,
          holder: { text: "the army", start, end: start, entity: "military:VR", name: "army", kind: "party" },
        },
        quantity: null,
      },
    ];
    return { report, claims, notices: [] };
  });
};
