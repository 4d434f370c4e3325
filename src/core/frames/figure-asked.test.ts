import { describe, expect, test } from "vitest";
import { figureAsked } from "./figure-asked.ts";

/** The number stands in brackets; what it counts as an object of its verb ends at the bar. */
const asked = (marked: string, asking = "how many", verb?: string): string => {
  const words = marked.replace(/[[\]|]/gu, "");
  const from = marked.indexOf("[");
  const to = marked.indexOf("]") - 1;
  const end = marked.includes("|") ? marked.indexOf("|") - 2 : to;
  return figureAsked({
    words,
    from,
    to,
    asking,
    ...(verb === undefined ? {} : { object: { end, verb, named: false } }),
  });
};

describe("a figure is asked for", () => {
  test.each([
    ["[More than 700] vehicles were stranded", "how many", undefined, "How many vehicles were stranded?"],
    ["The crew numbered [23]", "how many", undefined, "The crew numbered how many?"],
    [
      "Nurses at [76] hospitals have left the wards",
      "how many",
      undefined,
      "Nurses at how many hospitals have left the wards?",
    ],
    [
      "Volunteers have collected [410] dead birds| on the island",
      "how many",
      "collect",
      "How many dead birds have volunteers collected on the island?",
    ],
    [
      "Thieves took [seven] paintings| from the museum",
      "how many",
      "take",
      "How many paintings did thieves take from the museum?",
    ],
    ["The firm is paying [2 million euros]", "how much", "pay", "How much is the firm paying?"],
  ] as const)("by its own clause: %s", (marked, asking, verb, question) => {
    expect(asked(marked, asking, verb)).toBe(question);
  });

  test.each([
    ["put the figure at [3,100]", "how many", undefined, "How many: “put the figure at …”?"],
    ["Teachers get a [6 percent] raise", "what share", undefined, "What share: “Teachers get a … raise”?"],
    ["Our [40] lorries are waiting", "how many", undefined, "How many: “Our … lorries are waiting”?"],
    [
      "[390-metre] container vessel ran aground",
      "how many meters",
      undefined,
      "How many meters: “… container vessel ran aground”?",
    ],
    [
      "which the firm paid out, [600,000] crowns",
      "how many",
      "pay out",
      "How many: “which the firm paid out, … crowns”?",
    ],
    [
      "[22] tanks handed over, only nine were fit",
      "how many",
      undefined,
      "How many: “… tanks handed over, only nine were fit”?",
    ],
    ["Petrol at the pumps is [40 per cent]", "what share", undefined, "What share: “Petrol at the pumps is …”?"],
    [
      "It came at noon. A second wave was put at [90 centimetres]",
      "how many centimeters",
      undefined,
      "A second wave was put at how many centimeters?",
    ],
  ] as const)("or in the words around it: %s", (marked, asking, verb, question) => {
    expect(asked(marked, asking, verb)).toBe(question);
  });

  test.each([
    ["[Twenty-one] is what we counted.", "how many", "How many: “… is what we counted”?"],
    ["[Six] becomes seven", "how many", "How many: “… becomes seven”?"],
    ["[Four] of the boys were let", "how many", "How many: “… of the boys were let”?"],
    ["“[twelve]”", "how many", "How many: “…”?"],
  ] as const)(
    "where the number itself is told of, or the words are cut, with a gap: %s",
    (marked, asking, question) => {
      expect(asked(marked, asking)).toBe(question);
    },
  );

  test.each([
    ["[Twenty-one] were counted.", "How many were counted?"],
    ["[9] ppb of benzene", "How many ppb of benzene?"],
    ["[30] crew members of the ferry", "How many crew members of the ferry?"],
    ["[4] of them novices", "How many: “… of them novices”?"],
    ["[2,000] to 3,000", "How many: “… to 3,000”?"],
    ["[3] women, two of them hurt", "How many: “… women, two of them hurt”?"],
  ])("what is counted is asked for by its noun: %s", (marked, question) => {
    expect(asked(marked)).toBe(question);
  });

  test.each([
    ["1 trauma kit (for [50] patients", "How many: “1 trauma kit (for … patients)”?"],
    ["24 in the community) since May, in [six] districts", "How many: “since May, in … districts”?"],
    ["two elderly men, [16] children), who spent the night", "How many: “two elderly men, … children”?"],
    ["the tanker Grace ([49,900] dwt, built in May", "How many: “the tanker Grace (… dwt, built in May)”?"],
    ["([51]), king of denim", "How many: “(…), king of denim”?"],
    ["[51]), king of denim", "How many: “…, king of denim”?"],
    ["[4,500] dwt, built (again", "How many: “… dwt, built”?"],
    ["the municipality ([12] names) is reconciled, and", "How many: “the municipality (… names) is reconciled, and”?"],
    [
      "the port (a small one), [12] berths (two shut) and",
      "How many: “the port (a small one), … berths (two shut) and”?",
    ],
  ])("no bracket stands alone: %s", (marked, question) => {
    expect(asked(marked)).toBe(question);
  });

  test("of an act that is not the verb before it: in the words around it", () => {
    expect(asked("A commission of [31 million] crowns| was paid", "how many", "pay")).toBe(
      "A commission of how many crowns was paid?",
    );
  });
});
