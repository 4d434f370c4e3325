// Whatever stands in a text, positions stay true, and nothing depends on who reads first.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type Picture, type Reading, type Report, readText, understand } from "../../src/app/index.ts";
import { resources } from "../cases/engine.ts";

/** Sentences that hold claims of most frames, numbers, times, places, quotations and speakers. */
const SENTENCES = [
  "Rebel fighters captured Goma on Monday, officials said.",
  "At least 45 people were killed and 120 injured in the earthquake near Quito, the mayor said.",
  "About 360,000 people have fled their homes since early 2021, according to the United Nations.",
  "“We will not leave the valley,” a spokesman for the rebels told Reuters on Tuesday.",
  "The ministry denied that the dam above Huanta had collapsed.",
  "The defence ministry said it would send 600 soldiers to Kabul within 48 hours.",
  "If the bridge breaks, 20 villages will be flooded, an engineer warned.",
  "The president has rejected the offer to share power with the opposition.",
];

/** What breaks offsets: characters of two units, marks that join, right-to-left words, controls, all line ends. */
const DISTURBANCES = [
  "😀",
  "👩‍👩‍👧‍👦",
  "🇦🇫",
  "e\u0301",
  "Z\u0335a\u0301l\u0323g\u0327o\u0308",
  "\u0645\u0631\u062d\u0628\u0627",
  "\u05e9\u05dc\u05d5\u05dd",
  "\u202eabc\u202c",
  "\u200b",
  "\u00a0",
  "\u2028",
  "\ufeff",
  "\r\n",
  "\r",
  "\n",
  "\t",
  "漢字",
  "İı",
  "ﬁ",
  "𝟑𝟎",
  "\0",
];

const disturbance = fc.constantFrom(...DISTURBANCES);

/** A sentence with disturbances between its words, at its ends, or inside a word. */
const sentence: fc.Arbitrary<string> = fc
  .record({
    base: fc.constantFrom(...SENTENCES),
    cuts: fc.array(fc.record({ at: fc.nat(), what: disturbance, spaced: fc.boolean() }), { maxLength: 4 }),
  })
  .map(({ base, cuts }) => {
    const words = base.split(" ");
    for (const { at, what, spaced } of cuts) {
      const place = at % (words.length + 1);
      if (spaced || place === words.length) words.splice(place, 0, what);
      else {
        const word = words[place] ?? "";
        // Between characters: half a character is not kept, and has a test of its own.
        const characters = [...word];
        characters.splice(at % (characters.length + 1), 0, what);
        words[place] = characters.join("");
      }
    }
    return words.join(" ");
  });

const text: fc.Arbitrary<string> = fc
  .record({
    sentences: fc.array(sentence, { minLength: 1, maxLength: 5 }),
    joint: fc.constantFrom(" ", "\r\n", "\n\n", "\r\n\r\n", "", " 😀 "),
    title: fc.constantFrom("", "Fighting spreads in the east\r\n\r\n", "😀 مرحبا\n\n"),
  })
  .map(({ sentences, joint, title }) => title + sentences.join(joint));

interface Placed {
  readonly start: number;
  readonly end: number;
}

const holds = (report: Report, { start, end }: Placed, words: string): void => {
  expect(
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= report.text.length,
  ).toBe(true);
  expect(report.text.slice(start, end)).toBe(words);
};

/** Neither end of a span cuts a character of two units in half. */
const cutsNothing = (report: Report, { start, end }: Placed): boolean =>
  [start, end].every((at) => !/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/u.test(report.text.slice(at - 1, at + 1)));

const english = (words: string): Report => readText(words, { language: "en" });
const claimsText = ({ claims, notices }: Reading): string => JSON.stringify([claims, notices]);

describe("the text of a report", () => {
  test("is frozen as it is given", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(english(words).text).toBe(words.replace(/^\ufeff/u, ""));
      }),
      { numRuns: 60 },
    );
  });
  test("loses a byte-order mark and half characters, and nothing else", () => {
    expect(english("\ufeffTwo\ud83d men\udc00 \ud83d\ude00\0").text).toBe("Two\ufffd men\ufffd \ud83d\ude00\0");
    expect(english("a\0b\0c\0d\0e\0").text).toBe("a\0b\0c\0d\0e\0");
  });
  test("gives back every quote, role, speaker, time and horizon from its place, to the byte", () => {
    let claims = 0;
    fc.assert(
      fc.property(text, (words) => {
        const report = english(words);
        for (const claim of understand(report, resources()).claims) {
          claims += 1;
          holds(report, claim, claim.quote);
          expect(cutsNothing(report, claim)).toBe(true);
          for (const role of Object.values(claim.roles)) if (role !== null) holds(report, role, role.text);
          // Where nobody is told to speak, the place is that of the cue.
          for (const link of claim.attribution) holds(report, link, link.speaker === "" ? link.cue : link.speaker);
          if (claim.validTime !== null) holds(report, claim.validTime, claim.validTime.text);
          if (claim.horizon !== undefined) holds(report, claim.horizon, claim.horizon.text);
          if (claim.quotation !== undefined)
            holds(report, claim.quotation, report.text.slice(claim.quotation.start, claim.quotation.end));
        }
      }),
      { numRuns: 60 },
    );
    // Not a property of nothing: disturbed sentences are still read.
    expect(claims).toBeGreaterThan(60);
  });
  test("gives back sentences, tokens, mentions and quantities from their places, in order", () => {
    fc.assert(
      fc.property(text, (words) => {
        const report = english(words);
        const { sentences, mentions, quantities, times, quotations } = understand(report, resources());
        let at = 0;
        for (const one of sentences) {
          expect(one.start).toBeGreaterThanOrEqual(at);
          at = one.end;
        }
        for (const span of [...sentences, ...mentions, ...quantities, ...times, ...quotations]) {
          expect(0 <= span.start && span.start < span.end && span.end <= report.text.length).toBe(true);
          expect(cutsNothing(report, span)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("understanding", () => {
  test("gives the same bytes twice, whatever was read between", () => {
    fc.assert(
      fc.property(text, text, (words, others) => {
        const report = english(words);
        const first = claimsText(understand(report, resources()));
        understand(english(others), resources());
        expect(claimsText(understand(report, resources()))).toBe(first);
        expect(claimsText(understand(english(words), resources()))).toBe(first);
      }),
      { numRuns: 25 },
    );
  });
  test("does not change the report", () => {
    fc.assert(
      fc.property(text, (words) => {
        const report = english(words);
        const before = JSON.stringify(report);
        understand(report, resources());
        expect(JSON.stringify(report)).toBe(before);
      }),
      { numRuns: 15 },
    );
  });
});

/** Reports of real sentences: some dated, some undated, some of the same publisher. */
const readings: fc.Arbitrary<readonly Reading[]> = fc
  .uniqueArray(
    fc.record({
      words: fc.shuffledSubarray(SENTENCES, { minLength: 2, maxLength: 5 }).map((chosen) => chosen.join(" ")),
      publisher: fc.constantFrom("Post", "Mail", null),
      published: fc.constantFrom("2031-03-04T01:00:00Z", "2031-03-04T02:00:00Z", "2031-03-05", null),
    }),
    { minLength: 2, maxLength: 5, selector: ({ words, publisher }) => `${publisher} ${words}` },
  )
  .map((reports) =>
    reports.map(({ words, publisher, published }, index) =>
      understand(
        readText(words, {
          language: "en",
          source: `${index}.txt`,
          ...(publisher === null ? {} : { publisher }),
          ...(published === null ? {} : { published }),
        }),
        resources(),
      ),
    ),
  );

const drawn = (all: readonly Reading[]): Picture => compare(all, { oneStory: true });
const most = ({ stories }: Picture): readonly number[] =>
  stories
    .flatMap(({ questions }) => questions.flatMap(({ answers }) => answers.map(({ origins }) => origins.length)))
    .sort((a, b) => a - b);

describe("the picture of what was read", () => {
  test("does not depend on the order of the reports", () => {
    fc.assert(
      fc.property(
        readings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(JSON.stringify(drawn(shuffled))).toBe(JSON.stringify(drawn(all)));
        },
      ),
      { numRuns: 20 },
    );
  });
  test("has no more origins for an exact copy by another publisher, read anew", () => {
    fc.assert(
      fc.property(readings, (all) => {
        const [first] = all;
        if (first === undefined) return;
        const { text: words, publishedAt } = first.report;
        const copy = readText(words, {
          language: "en",
          source: "copy.txt",
          publisher: "Copyist",
          ...(publishedAt === null ? {} : { published: publishedAt }),
        });
        expect(most(drawn([...all, understand(copy, resources())]))).toEqual(most(drawn(all)));
      }),
      { numRuns: 20 },
    );
  });
  test("names nothing of a report that is taken away", () => {
    fc.assert(
      fc.property(readings, (all) => {
        const [gone, ...rest] = all;
        if (gone === undefined) return;
        const json = JSON.stringify(drawn(rest));
        expect(json.includes(gone.report.id)).toBe(false);
        for (const claim of gone.claims) expect(json.includes(claim.id)).toBe(false);
        expect(json).toBe(JSON.stringify(drawn(rest.map(({ report }) => understand(report, resources())))));
      }),
      { numRuns: 15 },
    );
  });
});
