import { describe, expect, test } from "vitest";
import { whyDamaged } from "./damaged.ts";

describe("a sentence that was damaged in its report is not printed", () => {
  test.each([
    ["Bus Crash on Coast Road Hurts 9 A driver was held after his bus left the road, police said.", ""],
    ["PORT AMBEL, Orsk A ferry ran aground on Monday with forty people on board.", ""],
    ["MENU >More Local News Residents say they heard the bridge give way.", ""],
    ["The clerk\\'s car stood behind the depot on Monday.", ""],
    ["3. The coast road was closed to lorries on Monday.", ""],
    ["The depot is next to to the fire station.", ""],
    ["The driver is a 31-year-year-old man from Orsk.", ""],
    ["The pilot is being treating at the clinic in Orsk.", ""],
    ["The guard was hit by a bullet from a .45 cal.", " revolver, the coroner said."],
    ["The burials are to be held on Fri.", " March 3 at the chapel."],
    ["The bus turned into W.", " 12th St. and hit a wall."],
    ["Ferry line to be sold by its owners An Orsk firm has bid for it, the mayor said.", ""],
    ["Crews reopen both lanes In a statement the town thanked them for the work.", ""],
    ["Old mill burns down in Port Ambel People who live near it were led out at night.", ""],
    ["The ferry firm is said to have asked for more time.…", ""],
    ["Men row home after the storm Photos Related Photos Ada Holm Jr.", ""],
    ["PREVIOUS STORY: Nine people were hurt when the ferry sank, the mayor said.", ""],
    ["Note on deaths: The district told the cluster this morning that two names stood twice.", ""],
    ["Key figures: Nine schools are shut.", ""],
    ["The new ferry may have two decks - no ramp - three cabins - a bar - and a bridge.", ""],
    ["22-caliber rifle was found under the bench.", ""],
    ["The guard then came back with a.", " 22-caliber rifle"],
    ["2. 890 persons were injured; 74 are in serious condition.", ""],
  ])("%s", (sentence, behind) => expect(whyDamaged(sentence, behind)).not.toBeNull());

  test.each([
    ["Nine people were hurt when a bus left the coast road, State Police said.", " A driver was held."],
    ["Unit B stays shut and unit A is running again.", ""],
    ["Harbour Police and fire crews worked through the night.", ""],
    ["She worked for The Orsk Courier and for Radio Ambel.", ""],
    ["The minister said: “It was dark. A driver saw nothing.”", ""],
    ["He had had no licence since 2019.", ""],
    ["Notes of the meeting show that the board knew.", ""],
    ["Update the list, the mayor said: Nobody is to be left out.", ""],
    ["The song is #1 in Orsk.", ""],
    ["Officers searched a house in the 400 block of Mill St.", " Police found two rifles."],
    ["The talks ended at 6 p.m.", "\nnext to nothing was agreed"],
    ["Doctors gave the crew vitamin A and water.", ""],
    ["They turned themselves in.", " In a note they said why."],
    ["The crime unit of the Harbour Police Two was sent home.", ""],
    ["Capt. Ada Holm was named by Ivo Ivo, a clerk.", ""],
  ])("%s", (sentence, behind) => expect(whyDamaged(sentence, behind)).toBeNull());
});

test("a clause that begins inside a sentence is told from a name by how its report writes the word", () => {
  const glued = "The ferry left on time, as its page tells in a note Sailors said the hull was old.";
  const named = "The ferry left on time, as its page tells in a note Crane said nothing of.";
  expect(whyDamaged(glued, "", `${glued} Two sailors stayed.`)).not.toBeNull();
  expect(whyDamaged(glued, "", glued)).toBeNull();
  expect(whyDamaged(named, "", `${named} A crane fell. At noon, Crane spoke.`)).toBeNull();
});
