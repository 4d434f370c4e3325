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

  test("of an act that is not the verb before it: in the words around it", () => {
    expect(asked("A commission of [31 million] crowns| was paid", "how many", "pay")).toBe(
      "A commission of how many crowns was paid?",
    );
  });
});
