import { describe, expect, test } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import type { Claim } from "../../src/core/claim/claim.ts";
import { understand } from "../../src/core/engine.ts";
import { overtakes } from "../../src/core/picture/states.ts";
import { makeReport } from "../../src/core/report/make-report.ts";

const claimsIn = (text: string, publishedAt: string): readonly Claim[] =>
  understand(
    makeReport({
      text,
      titleSpan: null,
      furniture: [],
      facts: [{ field: "publishedAt", value: publishedAt, from: "test", confidence: 1 }],
      reader: "test/1",
      sources: [],
    }),
    loadResources(),
  ).claims;

/** Whether some claim of the later sentence overtakes one of the earlier. */
const isOvertaken = (earlier: string, later: string): boolean => {
  const [then, now] = [claimsIn(earlier, "2024-03-05T10:00:00Z"), claimsIn(later, "2024-03-09T10:00:00Z")];
  expect(then.length * now.length).toBeGreaterThan(0);
  return now.some((claim) => then.some((state) => overtakes(claim, state, (id) => id)));
};

describe("what a later report overtakes", () => {
  test.each([
    ["Police are searching for the gunman.", "Peter Holm was arrested at his home."],
    ["An unknown gunman fired at a bar in Lund.", "Peter Holm was arrested at his home."],
    ["Police have little information on the gunman.", "Peter Holm was arrested at his home."],
    ["Detectives are trying to identify a motive.", "Peter Holm was charged with murder."],
    ["Charges will be presented to the prosecutor.", "Peter Holm was charged with murder."],
    ["No arrests have been made.", "Peter Holm was charged with murder."],
    ["No one is in custody.", "Officers arrested a man in Lund."],
    ["The attackers are still at large.", "Two men were detained in Lund on Friday."],
    ["The case remains under investigation.", "Peter Holm was sentenced to nine years in prison."],
    ["Peter Holm is in custody.", "Peter Holm was convicted of murder."],
    ["The boy is in critical condition.", "The boy died in hospital."],
    ["Ana Ruiz is in critical condition.", "Ana Ruiz died on Friday."],
    ["A nurse is missing.", "The nurse was found alive in a barn."],
    ["The bridge is closed.", "The bridge was opened on Friday."],
    [
      "The army plans to use soldiers as dockers.",
      "The army dropped its plan to use soldiers, which was never popular.",
    ],
    ["About 1,300 people of Hest were evacuated.", "The 1,300 people of Hest were allowed to go home on Friday."],
  ])("%s / %s", (earlier, later) => {
    expect(isOvertaken(earlier, later)).toBe(true);
  });
});

describe("what stands beside what a later report tells", () => {
  test.each([
    // What was done stays done.
    ["Peter Holm was arrested on Monday.", "Peter Holm was convicted of murder."],
    ["Police searched a house in Lund.", "Peter Holm was arrested at his home."],
    ["About 9,000 people of Hest were evacuated.", "About 400 people of Hest were allowed to go home."],
    // Others, and some of several.
    ["Ana Ruiz is in critical condition.", "Peter Holm died on Friday."],
    ["Nine miners are missing.", "Two miners were found alive."],
    ["The bridge is closed.", "The school was opened on Friday."],
    // Rescuers seek nobody who could be arrested.
    ["Rescuers are searching for survivors.", "The owner was arrested."],
    // An arrest ends no investigation.
    ["The case remains under investigation.", "Peter Holm was arrested at his home."],
    // Nothing has come about.
    ["Police are searching for the gunman.", "No arrests have been made."],
    ["Police are searching for the gunman.", "Peter Holm was not charged."],
  ])("%s / %s", (earlier, later) => {
    expect(isOvertaken(earlier, later)).toBe(false);
  });
});
