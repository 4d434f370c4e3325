import { describe, expect, test } from "vitest";
import { isCaption } from "./caption.ts";

describe("the words under a picture are told from news", () => {
  test.each([
    "Image 3 of 9 Divers search the harbour for the pilot.",
    "The hull of the ferry is shown after it was raised in Port Ambel on Monday.",
    "A drone photo taken on Monday shows the broken bridge.",
    "Divers stand on the quay of Port Ambel, Orsk, Monday, March 4, 2019.",
    "Mayor Ada Holm speaks to the crew during a visit Monday, March 4, 2019, in Port Ambel.",
    "A tug pulls the ferry to the dock on Monday, March 4, 2019.",
    "Ada Holm, left, hugs a friend on the quay.",
    "Ivo Lund, 19, shown in a photo of the harbour police.",
    "Ada Holm/Coast Wire Divers found the pilot in the harbour.",
    "MARCH 4: Divers stand on the quay.",
  ])("%s", (sentence) => expect(isCaption(sentence)).toBe(true));

  test.each([
    "The ferry sank off Port Ambel on Monday, March 4, 2019.",
    "The pilot had worked on the ferry since March 4, 2019.",
    "The thief is seen on surveillance video near the quay.",
    "The plan is seen as a threat to the harbour.",
    "The thief left, shown in no picture.",
    "An Endangered/Missing Person notice was sent out on Monday.",
    "Divers found the pilot on Monday.",
    "She was born March 4, 1971, in Port Ambel.",
  ])("%s", (sentence) => expect(isCaption(sentence)).toBe(false));
});
