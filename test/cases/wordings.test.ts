import { describe, expect, test } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import { understand } from "../../src/core/engine.ts";
import { reportOf } from "./engine.ts";

/** The claims of a frame in a text: status, lowest figure, and where. */
const told = (text: string, frame: string) =>
  understand(reportOf(text), loadResources())
    .claims.filter((claim) => claim.frame === frame)
    .map(({ status, quantity, roles }) => ({
      status,
      low: quantity?.low ?? null,
      where: (roles["place"] ?? roles["destination"])?.text ?? null,
    }));

describe("many wordings of one thing", () => {
  test.each([
    ["The dead in Kolwezi number 1,212.", "casualties", 1212],
    ["Fatalities in Kolwezi total 12.", "casualties", 12],
    ["The number of lives lost in Kolwezi now stands at 12.", "casualties", 12],
    ["12 residents of Kolwezi, several of them elderly, lost their lives to the tornado.", "casualties", 12],
    ["12 people sought help for their injuries at a clinic in Kolwezi.", "casualties", 12],
    ["The survivors in Kolwezi include 12 people with serious injuries.", "casualties", 12],
    ["12 people broke bones in Kolwezi.", "casualties", 12],
    ["It is not known what has become of 12 people in Kolwezi.", "casualties", 12],
    ["The mine has logged 12 people as missing in Kolwezi.", "casualties", 12],
    ["12 people are thought to be missing in Kolwezi.", "casualties", 12],
    ["Those displaced in Kolwezi by the tornado number 9,272.", "displacement", 9272],
    ["12 people ran from their homes in Kolwezi.", "displacement", 12],
    ["In Kolwezi, 12 people are now homeless.", "displacement", 12],
    ["Evacuees from Kolwezi now number 400.", "evacuation", 400],
    ["12 people boarded evacuation buses in Kolwezi.", "evacuation", 12],
    ["Volunteers used private cars to get 12 people out of Kolwezi.", "evacuation", 12],
    ["Soldiers helped 12 people leave Kolwezi.", "evacuation", 12],
    ["The tornado turned 12 houses in Kolwezi into heaps of debris.", "count", 12],
    ["12 houses in Kolwezi have been written off.", "count", 12],
    ["Parts of Kolwezi are gone, including 12 houses that the tornado destroyed.", "count", 12],
  ])("%s", (text, frame, low) =>
    expect(told(text, frame)).toContainEqual({ status: "asserted", low, where: "Kolwezi" }),
  );
  test.each([
    ["The board said it will have 12 rescuers working in Kolwezi by the weekend.", 12],
    ["The board said that Kolwezi can count on the arrival of 12 rescuers in the next few days.", 12],
    ["The board said its next step will be to move 12 rescuers to Kolwezi.", 12],
  ])("planned: %s", (text, low) =>
    expect(told(text, "deployment")).toContainEqual({ status: "planned", low, where: "Kolwezi" }),
  );
  test.each([
    ["The battle for Kolwezi ended with its capture by the Lion Brigade."],
    ["Control over Kolwezi now rests with the Lion Brigade."],
    ["The Lion Brigade is now in charge in Kolwezi."],
  ])("held: %s", (text) =>
    expect(told(text, "control")).toContainEqual({ status: "asserted", low: null, where: "Kolwezi" }),
  );
  test.each([
    ["The storm is on course to claim 12 lives in Kolwezi.", "casualties"],
    ["12 people in Kolwezi face death if the siege is not lifted.", "casualties"],
    ["12 people in Kolwezi are on the verge of losing their homes.", "displacement"],
    ["The toll in Kolwezi is heading for 12.", "casualties"],
    ["One of the three people is in intensive care in Kolwezi.", "evacuation"],
    ["40 people mourned the dead in Kolwezi.", "casualties"],
    ["The museum moved 300 statues to Kolwezi.", "deployment"],
    ["The number 12 bus runs in Kolwezi.", "count"],
    ["40 people boarded the morning train in Kolwezi.", "evacuation"],
    ["The mayor turned 12 houses in Kolwezi into museums.", "count"],
    ["The school took in 40 pupils in Kolwezi.", "displacement"],
    ["Teachers named 40 people as winners in Kolwezi.", "casualties"],
    ["The team rests with 12 players in Kolwezi.", "control"],
    ["40 people gave up their seats in Kolwezi.", "displacement"],
  ])("nothing of the kind is told as so: %s", (text, frame) => expect(told(text, frame)).toEqual([]));
});
