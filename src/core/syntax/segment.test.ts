import { describe, expect, test } from "vitest";
import { processorTime } from "../../../test/processor-time.ts";
import { segment } from "./segment.ts";

const cut = (text: string): string[] => segment(text).map(({ start, end }) => text.slice(start, end));

const CASES: readonly [name: string, sentences: string[], between?: string][] = [
  ["plain", ["The bridge fell.", "Nobody was hurt."]],
  [
    "abbreviations",
    ["Gen. Amara Diallo met Mr. Osei of the U.S. embassy at 6 p.m. Monday.", "They spoke for an hour."],
  ],
  ["an hour that ends a sentence", ["Neighbours saw smoke at 3:33 a.m.", "Chief Ito came at once."]],
  ["a street at the end", ["He left his flat on Quay Dr.", "The guard saw him."]],
  ["a numbered street", ["A bus hit the gate at 210 E. 31st Street.", "Nobody was hurt."]],
  ["a street before those who act", ["Shots fell on Mill Ave. ", "Officers found nobody."].map((part) => part.trim())],
  ["a street before a place in time", ["He ran down Quay St.", "At noon he was found."]],
  ["a state before an office", ["Orle, Ind. Police Chief Ada Holm said so.", "He left."]],
  ["a letter before a number", ["It lay beside Shed E.", "31 crates were gone."]],
  ["a title before a name", ["She met Dr. Theo Varn on the quay."]],
  ["an hour of a place", ["The ferry left the pier at 3 p.m. Beijing time and sank."]],
  ["an hour at the head", ["By 3 a.m. Ito had left."]],
  ["an abbreviation that ends a sentence", ["The plant is owned by Orrin Steel Inc.", "It employs 300."]],
  ["initials", ["J. R. Mbeki said so.", "He left."]],
  ["an end inside a quotation", ["“We have to go.”", "He did not say where."]],
  ["a question inside a sentence", ["“Where is everybody?” asked the nurse.", "Nobody knew."]],
  ["a call inside a sentence", ['"Get out!" he shouted, and ran.', "The roof fell."]],
  ["sentences inside a quotation", ["“The water rose.", "We climbed on the roof,” she said."]],
  ["low-high quotation marks", ["„The city looks empty,” a driver said.", "He was alone."]],
  ["single quotation marks", ["‘It was dark. ", "We saw nothing,’ a witness said."].map((part) => part.trim())],
  ["brackets", ["The group (it was founded in 1990. It has 40 members) denied it.", "Others did not."]],
  ["a party after a name", ["Rep. Lee Marsh (R-Fla.) objected.", "The vote went ahead."]],
  ["two full stops", ["The figure came from the UN..", "Many fled."]],
  ["a lower-case beginning", ["They took four towns.", "and they closed the road."]],
  ["a number in a list", ["1. Boil the water."]],
  ["decimals", ["It rose 2.5 percent to 3.1 million."]],
  ["capitals only", ["THE ARMY SAID 3 SOLDIERS DIED IN ST. PAUL.", "THE REBELS DENIED IT."]],
  [
    "a question before a lower-case beginning",
    ["is the road open?", "please tell the others.", "we wait!", "nobody comes."],
  ],
  ["a name with a mark", ["The band Lumen! played on."]],
  ["a stamp of mail", ["Ada Obi 04/11/2019 09:12 AM", "The pumps are here.", "They work."]],
  ["a time that is no stamp", ["It opened on 04/11/2019 at 09:12 AM Monday."]],
  ["an address before a capital", ["See www.example.org", "The list is long."]],
  ["an address inside a sentence", ["The page https://example.org/list names 40 towns."]],
  ["an address of mail before a capital", ["From: Ada Obi <ada@example.org>", "The pumps are here."]],
  ["the close of a letter", ["We will come.", "Regards,", "Ada Obi"]],
  ["the number of a note", ["He was born in Arden.[12]", "He left in 1990. [3]", "She stayed."]],
  ["a speaker's name", ['Ada Obi, Press Secretary: "The road is open."']],
];

describe("segment", () => {
  test.each(CASES)("%s", (_, sentences) => {
    expect(cut(sentences.join(" "))).toEqual(sentences);
  });

  test("a missing space", () => {
    expect(cut("They began the withdrawal.The last convoy left.")).toEqual([
      "They began the withdrawal.",
      "The last convoy left.",
    ]);
  });

  test("never crosses a blank line or leaves a heading on the text below", () => {
    expect(
      cut("Flood takes bridge\n\nThe river rose on Monday\nIt fell on Tuesday.\n\nshared strength\n\nThe end"),
    ).toEqual(["Flood takes bridge", "The river rose on Monday", "It fell on Tuesday.", "shared strength", "The end"]);
  });

  test("joins the lines of wrapped text", () => {
    const text =
      "The river rose by more than two metres on Monday night and took\nthe old bridge with it, the mayor of the town said in a short call\nfrom the school. Nobody was hurt.";
    expect(cut(text).map((sentence) => sentence.replace(/\n/g, " "))).toEqual([
      "The river rose by more than two metres on Monday night and took the old bridge with it, the mayor of the town said in a short call from the school.",
      "Nobody was hurt.",
    ]);
  });

  test("leaves a headline and a byline right above a paragraph of one line apart from it", () => {
    const text =
      "Flood takes bridge as river rises again in the hills\nBy our reporters at the river, with agency words\nThe river rose by more than two metres on Monday night and took the old bridge with it, the mayor of the town said in a short call from the school.";
    expect(cut(text)).toEqual(text.split("\n"));
  });

  test("leaves the clock of a live page's entries out, and a number that opens one line in", () => {
    const starts = (text: string) => segment(text).map(({ start, end }) => text.slice(start, end));
    expect(starts("19:15 Rebels offer talks.\n\n16.40 The town is calm.")).toEqual([
      "Rebels offer talks.",
      "The town is calm.",
    ]);
    expect(starts("9.11 Commission meets.\n\nThe town is calm.")[0]).toBe("9.11 Commission meets.");
  });

  test("stays within the given spans", () => {
    const text = "Menu Home News The dam broke. Share this";
    expect(
      segment(text, [{ start: 15, end: 29 }]).map(({ start, end, index }) => [index, text.slice(start, end)]),
    ).toEqual([[0, "The dam broke."]]);
    expect(segment(text, [])).toEqual([]);
  });

  test("numbers sentences in order and tells no text apart by luck", () => {
    const sentences = segment("One. Two! Three? … “Four.”");
    expect(sentences.map((sentence) => sentence.index)).toEqual(sentences.map((_, at) => at));
    expect(segment("")).toEqual([]);
    expect(segment(" \n\n \t")).toEqual([]);
  });

  test("takes time in line with the text, whatever it holds", () => {
    for (const part of ["(", "“", "a. ", "\n", "A.", "? ", '."', "' "]) {
      const spent = processorTime();
      segment(part.repeat(120_000 / part.length));
      expect(spent()).toBeLessThan(2000);
    }
  });
});
