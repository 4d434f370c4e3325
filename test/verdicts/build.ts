import type { AttributionLink } from "../../src/core/attribution/attribution.ts";
import type { Claim, Role } from "../../src/core/claim/claim.ts";
import type { ReportEvidence } from "../../src/core/picture/index.ts";
import { picture } from "../../src/core/picture/index.ts";
import type { Answer, Picture, Question, StoryPicture } from "../../src/core/picture/picture.ts";
import type { Quantity } from "../../src/core/quantity/quantity.ts";
import type { Report } from "../../src/core/report/report.ts";

/** A claim as a test writes it: its own sentence, and only what matters. */
export interface ClaimSketch
  extends Partial<Omit<Claim, "roles" | "quantity" | "attribution" | "quote" | "report" | "id">> {
  readonly frame: string;
  /** A sentence of the report's text; it is appended to the text and the claim's span covers it. */
  readonly says: string;
  readonly roles?: { readonly [name: string]: Partial<Role> & { readonly text: string } };
  readonly quantity?: Partial<Quantity>;
  readonly by?: readonly Partial<AttributionLink>[];
}

export interface ReportSketch {
  readonly name: string;
  readonly publisher?: string | null;
  readonly publishedAt?: string | null;
  readonly title?: string;
  readonly filler?: string;
  readonly claims: readonly ClaimSketch[];
}

export const quantity = (sketch: Partial<Quantity>): Quantity => ({
  low: null,
  high: null,
  bound: "exact",
  unit: null,
  unitText: null,
  of: null,
  share: null,
  ordinal: false,
  increment: false,
  ...sketch,
});

/** "exact 14 of 34 capitals" and its kin. */
export const n = (value: number, unit = "person", more: Partial<Quantity> = {}): Partial<Quantity> => {
  const bound = more.bound ?? "exact";
  const high = bound === "at least" || bound === "more than" ? null : value;
  const low = bound === "at most" || bound === "less than" ? null : value;
  return { low, high, unit, unitText: `${unit}s`, ...more };
};

export const place = (text: string, more: Partial<Role> = {}): Partial<Role> & { text: string } => ({
  text,
  name: text,
  kind: "place",
  entity: `place:${text.toLowerCase().replaceAll(" ", "-")}`,
  precision: "city",
  ...more,
});
export const party = (text: string, entity: string, more: Partial<Role> = {}): Partial<Role> & { text: string } => ({
  text,
  name: text.replace(/^the /i, ""),
  kind: "party",
  entity,
  ...more,
});

export const report = (sketch: ReportSketch): ReportEvidence => {
  const id = `r_${sketch.name}`;
  let text = `${sketch.title ?? `Report ${sketch.name}`}\n\n${sketch.filler ?? ""}\n\n`;
  const claims = sketch.claims.map((one, index): Claim => {
    const start = text.length;
    text += `${one.says} `;
    const end = start + one.says.length;
    const { says, roles, quantity: amount, by, ...rest } = one;
    const at = (words: string): { start: number; end: number } => {
      const found = says.indexOf(words);
      return found < 0 ? { start, end: start } : { start: start + found, end: start + found + words.length };
    };
    const links = (by ?? []).map(
      (link): AttributionLink => ({
        speaker: "a source",
        cue: "said",
        kind: "named",
        ...at(link.speaker ?? ""),
        ...link,
      }),
    );
    return {
      id: `c_${sketch.name}_${index}`,
      report: id,
      rule: `${one.frame}/test`,
      status: "asserted",
      polarity: "positive",
      validTime: null,
      direct: false,
      background: false,
      scope: {},
      sentence: index + 1,
      ...rest,
      start,
      end,
      quote: says,
      quantity: amount ? quantity(amount) : null,
      attribution: links,
      roles: Object.fromEntries(
        Object.entries(roles ?? {}).map(([name, role]): [string, Role] => [
          name,
          { entity: null, ...at(role.text), ...role },
        ]),
      ),
    };
  });
  const made: Report = {
    id,
    text,
    title: sketch.title ?? null,
    titleSpan: sketch.title ? { start: 0, end: sketch.title.length } : null,
    publisher: sketch.publisher ?? null,
    publishedAt: sketch.publishedAt ?? null,
    url: null,
    language: "en",
    furniture: [],
    facts: [],
    reader: "test/1",
    sources: [
      {
        path: `${sketch.name}.txt`,
        sha256: "0".repeat(64),
        bytes: text.length,
        mediaType: "text/plain",
        charset: "utf-8",
      },
    ],
  };
  return { report: made, claims, notices: [] };
};

export const storyOf = (...sketches: readonly ReportSketch[]): StoryPicture => {
  const made = pictureOf(sketches);
  const [story] = made.stories;
  if (!story) throw new Error("no story");
  return story;
};

export const pictureOf = (sketches: readonly ReportSketch[], knownAt: string | null = null): Picture =>
  picture(sketches.map(report), { engine: "test", knownAt, oneStory: true });

/** The one question whose words match. */
export const question = (story: StoryPicture, words: RegExp): Question => {
  const found = story.questions.filter((one) => words.test(one.question));
  if (found.length !== 1 || !found[0])
    throw new Error(
      `${found.length} questions match ${words}: ${story.questions.map((one) => one.question).join(" | ")}`,
    );
  return found[0];
};

export const answer = (from: Question, value: string): Answer => {
  const found = from.answers.find((one) => one.value === value);
  if (!found)
    throw new Error(`no answer "${value}" in ${from.question}: ${from.answers.map((one) => one.value).join(" | ")}`);
  return found;
};
