import { describe, expect, test } from "vitest";
import { augmented } from "../../train/augment.ts";
import type { Tree, Word } from "../../train/conllu.ts";
import { headlinePatterns } from "../../train/headline-patterns.ts";
import { seeded } from "../../train/random.ts";
import { reportPatterns } from "../../train/report-patterns.ts";
import { speechBehind, speechColon } from "../../train/speech-order.ts";
import { telegram } from "../../train/telegram.ts";

/** "form/lemma/UPOS/XPOS/head/relation", heads from 1. */
const tree = (line: string): Tree => ({
  id: "s",
  doc: "d",
  part: "gum-bio",
  paragraph: true,
  words: line.split(" ").map((entry): Word => {
    const [form = "", lemma = "", upos = "", xpos = "", head = "0", deprel = ""] = entry.split("/");
    const entity = upos === "PROPN" ? `(1-${form === "Ana" ? "person" : "place"}-new)` : "";
    return { form, lemma, upos, xpos, head: Number(head) - 1, deprel, space: true, entity };
  }),
});

const ARMY = tree(
  "The/the/DET/DT/2/det army/army/NOUN/NN/3/nsubj captured/capture/VERB/VBD/0/root the/the/DET/DT/5/det town/town/NOUN/NN/3/obj of/of/ADP/IN/7/case Arden/Arden/PROPN/NNP/5/nmod ././PUNCT/./3/punct",
);
const MAYOR = tree(
  "The/the/DET/DT/2/det mayor/mayor/NOUN/NN/3/nsubj said/say/VERB/VBD/0/root that/that/SCONJ/IN/8/mark the/the/DET/DT/6/det bridge/bridge/NOUN/NN/8/nsubj was/be/AUX/VBD/8/cop safe/safe/ADJ/JJ/3/ccomp ././PUNCT/./3/punct",
);
const text = (made: Tree | null): string | undefined =>
  made?.words
    .map((word) => word.form + (word.space ? " " : ""))
    .join("")
    .trim();
const arcs = (made: Tree): string[] =>
  made.words.map((word) => `${word.form} ${word.deprel} ${made.words[word.head]?.form ?? "-"}`);

describe("sentences told again", () => {
  test("as a headline, with their tree", () => {
    const made = telegram(ARMY, () => 0.5) as Tree;
    expect(text(made)).toBe("Army captures town of Arden");
    expect(arcs(made)).toEqual([
      "Army nsubj captures",
      "captures root -",
      "town obj captures",
      "of case Arden",
      "Arden nmod town",
    ]);
    expect(made.words[1]?.xpos).toBe("VBZ");
  });

  test("not as a headline where they ask or speak of me", () => {
    expect(
      telegram(
        tree("I/I/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/4/det town/town/NOUN/NN/2/obj"),
        () => 0,
      ),
    ).toBeNull();
  });

  test("with the speaker behind what is said", () => {
    const made = speechBehind(MAYOR, () => 0.6) as Tree;
    expect(text(made)).toBe("The bridge was safe, said the mayor.");
    expect(arcs(made)).toContain("safe ccomp said");
    expect(arcs(made)).toContain("mayor nsubj said");
    expect(text(speechBehind(MAYOR, () => 0.9))).toBe("The bridge was safe, the mayor said.");
    expect(speechBehind(ARMY, () => 0.6)).toBeNull();
  });

  test("with the speaker at a colon", () => {
    expect(text(speechColon(MAYOR, () => 0.6))).toBe("The mayor: the bridge was safe");
    expect(text(speechColon(MAYOR, () => 0.2))).toBe("The bridge was safe: the mayor");
  });

  test("always as one tree whose heads lie inside it", () => {
    const people = tree("Ana/Ana/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root");
    const all = [...augmented([ARMY, MAYOR, people], 1, 3), ...headlinePatterns([ARMY, people], 300, seeded(1))];
    expect(all.length).toBeGreaterThan(300);
    for (const { words } of all) {
      expect(words.filter((word) => word.head === -1)).toHaveLength(1);
      for (const word of words) expect(word.head).toBeLessThan(words.length);
    }
  });

  test("teach no names and keep the trees first", () => {
    const all = augmented([ARMY, MAYOR], 0, 3);
    expect(all.slice(0, 2)).toEqual([ARMY, MAYOR]);
    for (const made of all.slice(2)) expect(made.part.startsWith("gum")).toBe(false);
  });
});

test("reports by pattern are full sentences with tags", () => {
  for (const { words } of reportPatterns(50, seeded(2))) {
    expect(words.at(-1)?.form).toBe(".");
    for (const word of words) expect(word.form + word.upos + word.xpos).not.toMatch(/[$/]N\b|undefined/);
  }
});
