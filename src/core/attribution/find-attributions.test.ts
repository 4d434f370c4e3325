import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagLostVerb } from "../clause/lost-verb.ts";
import { mendTree } from "../clause/mend.ts";
import { findQuotations } from "../quotation/find-quotations.ts";
import { loadSyntaxModel, segment } from "../syntax/index.ts";
import { attributionOf, speakerOfQuotation } from "./attribution-of.ts";
import { ATTRIBUTION_CASES, OWN_VOICE } from "./cases.ts";
import { findAttributions } from "./find-attributions.ts";

const model = loadSyntaxModel(new Uint8Array(readFileSync(new URL("../../../data/syntax/en.bin", import.meta.url))));

function read(text: string) {
  const sentences = segment(text).map((sentence) => mendTree(model.parse(tagLostVerb(model.tag(sentence)))));
  const quotations = findQuotations(text, sentences);
  return {
    sentences,
    quotations,
    attributions: findAttributions({ text, sentences, quotations, mentions: [], title: null }),
  };
}

describe("findAttributions", () => {
  it.each(ATTRIBUTION_CASES.map((one): [string, string, typeof one] => [one.cue, one.text, one]))(
    "%s in: %s",
    (cue, text, wanted) => {
      const { attributions } = read(text);
      const found = attributions.find(
        (one) => one.links[0]?.cue === cue && text.startsWith(wanted.content, one.content[0]?.start ?? -1),
      );
      if (found === undefined)
        throw new Error(
          `no "${cue}" over "${wanted.content}" in ${JSON.stringify(attributions.map((one) => [one.rule, one.links.map((link) => `${link.speaker}|${link.cue}`), one.content.map((span) => text.slice(span.start, span.end))]))}`,
        );
      expect(found.links.map((link) => link.speaker)).toEqual(wanted.chain);
      expect(found.direct).toBe(wanted.direct ?? false);
      if (wanted.act !== undefined) expect(found.act).toBe(wanted.act);
      expect(found.links[0]?.via).toBe(wanted.via);
      if (wanted.role !== undefined) expect(found.links[0]?.role).toBe(wanted.role);
      if (wanted.rule !== undefined) expect(found.rule).toBe(wanted.rule);
    },
  );

  it.each(OWN_VOICE)("own voice: %s", (text, words) => {
    const start = text.lastIndexOf(words);
    expect(attributionOf(read(text).attributions, { start, end: start + words.length })).toEqual([]);
  });

  it("ends behind a long bracket that no name stands before", () => {
    const text =
      "It held, but Lee (who had long been in favour of the plan, and never of its cost) it said the dam was safe.";
    expect(read(text).attributions.length).toBeGreaterThan(0);
  });

  it("gives a second sentence in marks to the same speaker, and a reopened paragraph", () => {
    for (const text of [
      '"We ran," she said. "The water came fast."',
      "“We ran,” she said. “The water came fast.\n\n“It took the bridge.”",
      "“We ran,” she said. She did not say where. “The water came fast.”",
    ]) {
      const { quotations, attributions } = read(text);
      expect(quotations.map((one) => speakerOfQuotation(attributions, one)?.speaker)).toEqual(
        quotations.map(() => "she"),
      );
    }
  });

  it("leaves a name in marks, and words behind another voice, to nobody", () => {
    const show = "“We ran,” she said on Monday on the station's “Morning Hour.”";
    expect(read(show).attributions.flatMap((one) => one.content)).toHaveLength(1);
    const other = read("“We ran,” she said. The mayor said it was over. “The water came fast.”");
    expect(
      speakerOfQuotation(other.attributions, other.quotations[1] as (typeof other.quotations)[0])?.speaker,
    ).not.toBe("she");
  });

  it("keeps every span inside the text, cues and speakers as told, for damaged text too", () => {
    const words = fc.constantFrom(
      "police",
      "said",
      "“",
      "”",
      '"',
      ",",
      ".",
      ":",
      "that",
      "the",
      "dam",
      "burst",
      "according",
      "to",
      "claims",
      "Mr. Lee",
      "told",
      "\n",
      "if",
      "will",
      "not",
      "who",
      "reportedly",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        for (const one of read(text).attributions) {
          expect(one.links.length).toBeGreaterThan(0);
          for (const span of one.content) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          for (const link of one.links) {
            expect(text.slice(link.cueStart, link.cueEnd)).toBe(link.cue);
            if (link.speaker !== "") expect(text.slice(link.start, link.end)).toBe(link.speaker);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
