import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorTime } from "../../../test/processor-time.ts";
import type { Mention, PlacePrecision } from "../entity/entity.ts";
import { loadSyntaxModel, segment } from "../syntax/index.ts";
import type { Sentence } from "../syntax/token.ts";
import { CASE_PLACES, CASES, type MentionCase } from "./cases.ts";
import {
  entityLabel,
  findMentions,
  isFirstPerson,
  isOutlet,
  mentionAt,
  mentionsAt,
  type PlaceSighting,
  personByRoleAt,
  sameParty,
  sideOf,
  sideOfMention,
} from "./index.ts";

const MODEL = new URL("../../../data/syntax/en.bin", import.meta.url);
const model = existsSync(MODEL) ? loadSyntaxModel(new Uint8Array(readFileSync(MODEL))) : null;
const withModel = test.skipIf(model === null);

function placesOf(text: string, sentences: readonly Sentence[]): PlaceSighting[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): PlaceSighting[] => {
      const known = CASE_PLACES[token.text];
      if (!known) return [];
      const [id, country, precision, form] = known;
      const name = text.slice(token.start, token.end);
      return [
        {
          start: token.start,
          end: token.end,
          form,
          sentence: sentence.index,
          fromToken: token.index,
          toToken: token.index + 1,
          place: {
            id,
            name,
            country,
            admin1: null,
            lat: 0,
            lon: 0,
            precision: precision as PlacePrecision,
            population: 1,
            confidence: 1,
            within: null,
          },
        },
      ];
    }),
  );
}

function read(text: string, titled = false): { mentions: Mention[]; sentences: Sentence[] } {
  if (!model) throw new Error("data/syntax/en.bin is missing: run train/syntax.ts");
  const sentences = segment(text).map((s) => model.tag(s));
  const title = titled ? { start: 0, end: text.indexOf("\n") } : null;
  return { mentions: findMentions({ text, sentences, places: placesOf(text, sentences), title }), sentences };
}

function check({ text, titled, finds, rejects }: MentionCase): void {
  const { mentions } = read(text, titled);
  for (const mention of mentions) expect(mention.text).toBe(text.slice(mention.start, mention.end));
  for (const [words, entity, expected] of finds) {
    const [quote, nth] = words.split("#");
    const starts = new Set(mentions.filter((m) => m.text === quote).map((m) => m.start));
    const start = [...starts][Number(nth ?? 1) - 1];
    const here = mentions.filter((m) => m.text === quote && (nth ? m.start === start : true));
    expect(
      here.map((m) => m.entity),
      `${words} in: ${text}`,
    ).toContain(entity);
    const found = here.find((m) => m.entity === entity) as Mention;
    if (expected?.antecedent !== undefined) {
      const antecedent = found.antecedent ? text.slice(found.antecedent.start, found.antecedent.end) : null;
      expect(antecedent, words).toBe(expected.antecedent);
    }
    for (const field of ["role", "affiliation", "kind", "form", "number"] as const) {
      if (expected?.[field] !== undefined) expect(found[field], `${field} of ${words}`).toBe(expected[field]);
    }
  }
  for (const [words, entity] of rejects ?? []) {
    const wrong = mentions.filter((m) => m.text === words && (entity === "*" || m.entity === entity));
    expect(
      wrong.map((m) => `${m.text} ${m.entity}`),
      text,
    ).toEqual([]);
  }
}

describe("mentions", () => {
  for (const one of CASES) withModel(one.about, () => check(one));

  withModel("mentionAt prefers the head, then the innermost", () => {
    const { mentions } = read("A Taliban commander told Reuters.");
    expect(mentionAt(mentions, 0, 2)?.entity).toBe("desc:taliban-commander");
    expect(mentionAt(mentions, 0, 1)?.entity).toBe("taliban");
    expect(mentionsAt(mentions, 0, 1).map((m) => m.entity)).toEqual(["taliban", "desc:taliban-commander"]);
    expect(mentionAt(mentions, 0, 3)).toBeNull();
  });

  withModel("the words of a role lead to the person", () => {
    const text = "Health Minister Rosa Diaz resigned.";
    expect(personByRoleAt(read(text).mentions, text.indexOf("Minister"))?.entity).toBe("person:rosa-diaz");
    expect(personByRoleAt(read(text).mentions, text.indexOf("resigned"))).toBeNull();
  });

  withModel("a name tagger fills what no rule knows, where it is sure", () => {
    const text = "The crew of Zorbix met Quillon Vex in the hall.";
    const sentences = segment(text).map((s) => (model as NonNullable<typeof model>).tag(s));
    const at = (word: string): number => sentences[0]?.tokens.findIndex((t) => t.text === word) ?? -1;
    const guess = (word: string, length: number, kind: string, score: number) => ({
      tokens: [at(word), at(word) + length] as const,
      kind,
      score,
    });
    const run = (score: number): string[] =>
      findMentions({
        text,
        sentences,
        places: [],
        title: null,
        namesOf: () => [guess("Zorbix", 1, "organisation", score), guess("Quillon", 2, "person", score)],
      })
        .filter((m) => m.form === "name")
        .map((m) => m.entity);
    expect(run(0.9)).toEqual(["org:zorbix", "person:quillon-vex"]);
    expect(run(0.1)).toEqual(["name:zorbix", "name:quillon-vex"]);
  });

  withModel("the first word of a body told in full is that body, where no other begins with it", () => {
    const entities = (text: string): readonly string[] => {
      const sentences = segment(text).map((s) => (model as NonNullable<typeof model>).tag(s));
      const namesOf = ({ tokens }: Sentence) => {
        const at = tokens.findLastIndex((token) => token.text === "Zorbix");
        return at < 0 ? [] : [{ tokens: [at, at + 1] as const, kind: "person", score: 0.4 }];
      };
      return findMentions({ text, sentences, places: [], title: null, namesOf })
        .filter(({ rule }) => rule.startsWith("tagged-name/"))
        .map((m) => m.entity);
    };
    expect(entities("Zorbix Holdings fell. It will cost Zorbix much.")).toEqual(["org:zorbix-holdings"]);
    expect(entities("Zorbix Holdings fell. Zorbix Petroleum rose. It will cost Zorbix much.")).toEqual([
      "person:zorbix",
    ]);
  });

  withModel("a name that the tagger sees once is one again, but not inside a longer name", () => {
    const text = "We met the Zorbix there. He joined Zorbix in May. They closed Zorbix Harbour.";
    const sentences = segment(text).map((s) => (model as NonNullable<typeof model>).tag(s));
    const namesOf = ({ index, tokens }: Sentence) => {
      const at = tokens.findIndex((token) => token.text === "Zorbix");
      return index > 0 ? [] : [{ tokens: [at, at + 1] as const, kind: "other", score: 0.1 }];
    };
    const found = findMentions({ text, sentences, places: [], title: null, namesOf }).filter(
      (m) => m.entity === "name:zorbix",
    );
    expect(found.map((m) => m.sentence)).toEqual([0, 1]);
  });

  withModel("a run of capitals is not cut at a common word where the tagger reads one name of no person", () => {
    const entities = (kind: string, text: string): string[] => {
      const sentences = segment(text).map((s) => (model as NonNullable<typeof model>).tag(s));
      const namesOf = ({ tokens }: Sentence) => {
        const from = tokens.findIndex((token) => token.text === "Blue");
        return from < 0 ? [] : [{ tokens: [from, from + 3] as const, kind, score: 0.1 }];
      };
      return findMentions({ text, sentences, places: [], title: null, namesOf }).map((m) => m.entity);
    };
    const told = "Blue Strait Lines said the ferry sank. A spokesman for Blue Strait Lines declined to speak.";
    expect(entities("other", told)).toContain("org:blue-strait-lines");
    expect(entities("other", told)).not.toContain("person:strait-lines");
    expect(entities("other", "They sailed with Blue Strait Lines there.")).toContain("name:blue-strait-lines");
  });

  withModel.each([
    [
      "guesses about one name that agree tell its kind",
      "Yesterday Zorbix met us. Later Zorbix left.",
      "Zorbix",
      "organisation",
      0.3,
      "org:zorbix",
    ],
    [
      "guesses too weak together",
      "Yesterday Zorbix met us. Later Zorbix left.",
      "Zorbix",
      "organisation",
      0.15,
      "name:zorbix",
    ],
    [
      "initials that speak are a body",
      "The road is shut. QZPD said the road would stay shut.",
      "QZPD",
      "other",
      0.1,
      "org:qzpd",
    ],
    ["initials that do not speak", "The road is shut. We met QZPD there.", "QZPD", "other", 0.1, "name:qzpd"],
    [
      "no person takes the article",
      "They met the Zorbix there. The Zorbix left.",
      "Zorbix",
      "person",
      0.4,
      "name:zorbix",
    ],
    ["no person stands before a thing", "Zorbix players left the hall.", "Zorbix", "person", 0.45, "name:zorbix"],
    [
      "a name around a place's",
      "They saw the Zorbix Circle of Nairobi there.",
      "Zorbix Circle of Nairobi",
      "organisation",
      0.45,
      "org:zorbix-circle-of-nairobi",
    ],
    [
      "a place with a side of it is the place",
      "They live in Southwest Nairobi now.",
      "Southwest Nairobi",
      "place",
      0.4,
      null,
    ],
    [
      "a name that begins with a place's",
      "They live on Nairobi Zorbix now.",
      "Nairobi Zorbix",
      "place",
      0.4,
      "name:nairobi-zorbix",
    ],
    [
      "an office is told by its noun",
      "They met the Zorbix Coroner there.",
      "Zorbix Coroner",
      "organisation",
      0.4,
      null,
    ],
    ["a body is told by its noun", "They left the Ward's Office there.", "Office", "organisation", 0.4, null],
  ] as const)("%s", (_, text, name, kind, score, entity) => {
    const sentences = segment(text).map((s) => (model as NonNullable<typeof model>).tag(s));
    const places = placesOf(text, sentences);
    const words = name.split(" ");
    const namesOf = ({ tokens }: Sentence) =>
      tokens.flatMap((_token, at) =>
        words.every((word, k) => tokens[at + k]?.text === word)
          ? [{ tokens: [at, at + words.length] as const, kind, score }]
          : [],
      );
    const found = findMentions({ text, sentences, places, title: null, namesOf }).filter(({ rule }) =>
      /^tagged-name\/(?:left|agreed)$/.test(rule),
    );
    expect([...new Set(found.map((m) => m.entity))]).toEqual(entity === null ? [] : [entity]);
  });

  withModel('a name behind "in" that the tagger takes for a place is one, and so is it again', () => {
    const text = "Five died in Kfar Zeth. Kfar Zeth has one road. Shares in Kfar Zeth Mobile fell.";
    const sentences = segment(text).map((s) => (model as NonNullable<typeof model>).tag(s));
    const run = (kind: string, score: number): string[] =>
      findMentions({
        text,
        sentences,
        places: [],
        title: null,
        namesOf: ({ tokens }) =>
          tokens.flatMap((token, at) =>
            token.text === "Kfar" && tokens[at - 1]?.lower === "in"
              ? [{ tokens: [at, at + 2] as const, kind, score }]
              : [],
          ),
      })
        .filter((m) => m.kind === "place")
        .map((m) => `${m.text} ${m.place?.id}`);
    expect(run("place", 0.4)).toEqual(["Kfar Zeth local:kfar-zeth", "Kfar Zeth local:kfar-zeth"]);
    expect(run("person", 0.2)).toEqual(["Kfar Zeth local:kfar-zeth", "Kfar Zeth local:kfar-zeth"]);
    expect(run("person", 0.9)).toEqual([]);
    expect(run("other", 0.2)).toEqual([]);
    expect(run("organisation", 0.9)).toEqual([]);
  });

  withModel("any text: quotes equal their slices, order holds, nothing throws", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "Taliban",
            "the",
            "said",
            "President",
            "Rosa",
            "Diaz",
            ",",
            ".",
            '"',
            "“",
            "”",
            "it",
            "-",
            "’s",
            "and",
            "of",
            "Ministry",
            "capital",
            "é",
            "👍",
            "مرحبا",
            "(",
            ")",
            "UN",
            "police",
            "\n\n",
            "3,000",
            "second",
            "cities",
          ),
          { maxLength: 40 },
        ),
        (words) => {
          const text = words.join(" ");
          const { mentions } = read(text);
          let last = 0;
          for (const mention of mentions) {
            expect(mention.text).toBe(text.slice(mention.start, mention.end));
            expect(mention.start).toBeGreaterThanOrEqual(last);
            last = mention.start;
          }
          expect(read(text).mentions).toEqual(mentions);
        },
      ),
      { numRuns: 60 },
    );
  });

  withModel("hostile text costs time in proportion", () => {
    const time = (n: number): number => {
      const text = "The capital of the group of its police said it ".repeat(n);
      const sentences = segment(text).map((s) => (model as NonNullable<typeof model>).tag(s));
      const spent = processorTime();
      findMentions({ text, sentences, places: [], title: null });
      return spent();
    };
    time(500);
    const once = Math.min(time(250), time(250), time(250));
    // Eight times the text; the square would be 64 times, and other work on the machine blurs both.
    expect(Math.min(time(2000), time(2000))).toBeLessThan(once * 40 + 500);
  });
});

describe("entity ids", () => {
  test.each([
    ["taliban", "Taliban"],
    ["government:KE", "government of Kenya"],
    ["ministry:GB/defence", "UK Ministry of Defence"],
    ["ministry:PE/foreign", "foreign ministry of Peru"],
    ["police:rocky-mount", "Rocky Mount police"],
    ["person:anna-berg", "Anna Berg"],
    ["country:PE", "Peru"],
    ["desc:government-official", "government official"],
  ])("%s is shown as %s", (id, label) => expect(entityLabel(id)).toBe(label));

  test("who speaks for whom", () => {
    expect(sideOf("pentagon")).toBe("government:US");
    expect(sideOf("military:KE")).toBe("government:KE");
    expect(sideOf("embassy:CA")).toBe("government:CA");
    expect(sideOf("who")).toBe("who");
    expect(sideOf("police:rocky-mount")).toBe("police:rocky-mount");
    expect(sideOfMention({ entity: "desc:taliban-spokesman", affiliation: "taliban" })).toBe("taliban");
    expect(sameParty("state-department", "government:US")).toBe(true);
    expect(sameParty("government:US", "government:GB")).toBe(false);
    expect(sameParty("taliban", "government:AF")).toBe(false);
  });

  test("outlets are known as such", () => {
    expect(isOutlet("reuters")).toBe(true);
    expect(isOutlet("outlet:wral")).toBe(true);
    expect(isOutlet("pentagon")).toBe(false);
  });

  test("first persons", () => {
    expect(isFirstPerson("we")).toBe(true);
    expect(isFirstPerson("they")).toBe(false);
  });
});
