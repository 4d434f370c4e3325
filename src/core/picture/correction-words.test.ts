import { describe, expect, test } from "vitest";
import { replacedIn, tellsCorrection } from "./correction-words.ts";

describe("words that take a figure back", () => {
  test.each([
    "The ministry revised the toll down to 40.",
    "The board set the record straight on Monday, saying that its first figure had been a mistake and that 99 were hurt.",
    "The board amended its tally, explaining that the old one was wrong and that 99 were hurt.",
    "A clerical error had led the board to publish the wrong number, and it now says that 24 are missing.",
    "24 are missing, the board said, withdrawing as inaccurate the figure that it had released before.",
    "After a recount, the board said that 12 people were killed.",
    "The board brought its figure down on Monday, saying that 12 people were killed.",
    "The board cut its count after finding that names had been listed twice, and said that 12 were killed.",
    "The count issued by the board on Monday was inaccurate, and the amended one shows that 12 people were killed.",
  ])("%s", (text) => expect(tellsCorrection(text, 0, 10)).toBe(true));
  test.each([
    "The jet killed 12 people by mistake.",
    "12 died when the wrong house was hit.",
    "One of the pilots was mistaken for a spy, and 12 people died.",
    "The number of dead stands at 12, and no one was in error.",
    "The wrong number of ballots was sent and 12 people were arrested.",
    "The troops withdrew from the town, where 40 died.",
    "The board cut the number of buses, and 12 people were killed.",
    "The toll rose and 12 people more were listed as killed.",
  ])("none in: %s", (text) => expect(tellsCorrection(text, 0, 10)).toBe(false));
});

describe("a figure named as one that holds no more", () => {
  test.each([
    "The roll showed 174 inmates gone, not more than 200.",
    "Police lowered the toll from 200 to 174.",
    "They count 174, down from an earlier count of 200.",
    "174 were hurt, rather than the 200 told of on Monday.",
    "The office gave 174; the 200 reported earlier were wrong.",
  ])("%s", (text) => expect(replacedIn(text)).toEqual([200]));
  test.each([
    "The roll showed 200 inmates gone, not 174.",
    "Of the 200 who were aboard 174 were hurt.",
    "Not all of the 200 were found, and 174 are missing.",
    "A bus took 200 people from the town.",
  ])("none in: %s", (text) => expect(replacedIn(text)).not.toContain(200));
});
