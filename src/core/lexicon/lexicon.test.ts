import { describe, expect, test } from "vitest";
import { type Concept, type LexicalKind, lexicon, type Relation, type WordClass, wordClassOf } from "./index.ts";

describe("the engine's dictionary", () => {
  test.each<[string, WordClass, LexicalKind]>([
    ["minister", "noun", "noun.person"],
    ["hiker", "noun", "noun.person"],
    ["prime minister", "noun", "noun.person"],
    ["committee", "noun", "noun.group"],
    ["earthquake", "noun", "noun.event"],
    ["person", "noun", "noun.person"],
    ["warn", "verb", "verb.communication"],
    ["flee", "verb", "verb.motion"],
  ])("%s (%s) is mostly %s", (word, wordClass, kind) => {
    expect(lexicon().isMostly(word, wordClass, kind)).toBe(true);
    expect(lexicon().kindsOf(word, wordClass)[0]?.kind).toBe(kind);
  });

  test.each<[string, WordClass, Concept]>([
    ["sheriff", "noun", "official"],
    ["paramedic", "noun", "worker"],
    ["ferry", "noun", "vessel"],
    ["cholera", "noun", "disease"],
    ["earthquake", "noun", "disaster"],
    ["militia", "noun", "organization"],
    ["behead", "verb", "killing"],
    ["announce", "verb", "saying"],
  ])("%s (%s) is of the concept %s", (word, wordClass, concept) => {
    expect(lexicon().isA(word, wordClass, concept)).toBe(true);
  });

  test.each<[string, WordClass, Concept]>([
    ["statement", "noun", "person"],
    ["earthquake", "noun", "person"],
    ["hospital", "noun", "vehicle"],
    ["cook", "verb", "killing"],
    ["zzyx", "noun", "person"],
  ])("%s (%s) is not of the concept %s", (word, wordClass, concept) => {
    expect(lexicon().isA(word, wordClass, concept)).toBe(false);
  });

  test.each<[string, string, WordClass, Relation | null]>([
    ["abduct", "kidnap", "verb", "same"],
    ["call off", "cancel", "verb", "same"],
    ["quake", "earthquake", "noun", "same"],
    ["open", "close", "verb", "opposed"],
    ["accept", "refuse", "verb", "opposed"],
    ["shut", "open", "adj", "opposed"],
    ["alive", "dead", "adj", "opposed"],
    ["murder", "kill", "verb", "narrower"],
    ["kill", "murder", "verb", "wider"],
    ["cholera", "disease", "noun", "narrower"],
    ["kill", "injure", "verb", null],
    ["say", "deny", "verb", null],
    ["bridge", "river", "noun", null],
    ["walk", "act", "verb", null],
    ["zzyx", "kill", "verb", null],
  ])("%s to %s (%s): %s", (one, other, wordClass, relation) => {
    expect(lexicon().relation(one, other, wordClass)).toBe(relation);
  });

  test.each<[string, WordClass, string, WordClass, Relation | null]>([
    ["kidnapping", "noun", "kidnap", "verb", "derived"],
    ["resign", "verb", "resignation", "noun", "derived"],
    ["abduction", "noun", "kidnap", "verb", "same"],
    ["bridge", "noun", "resign", "verb", null],
  ])("%s (%s) to %s (%s): %s", (one, oneClass, other, otherClass, relation) => {
    expect(lexicon().relationAcross(one, oneClass, other, otherClass)).toBe(relation);
  });

  test("shares of a word together are one", () => {
    for (const word of ["party", "attack", "fire", "board"])
      expect(
        lexicon()
          .kindsOf(word, "noun")
          .reduce((sum, { share }) => sum + share, 0),
      ).toBeCloseTo(1, 9);
  });

  test("words that no dictionary holds have no class", () => {
    expect([wordClassOf("NOUN"), wordClassOf("AUX"), wordClassOf("PROPN")]).toEqual(["noun", "verb", null]);
  });
});
