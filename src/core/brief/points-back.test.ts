import { expect, test } from "vitest";
import { pointsBack } from "./points-back.ts";

const NOTHING: ReadonlySet<string> = new Set();

/** All names and events are made up. */
test.each([
  "Second, it is untrue that the mayor threatened Mr Holm.",
  "As for the letter, the trust's missing book has been found.",
  "Bursts of gunfire were nonetheless heard from the street for a quarter of an hour.",
  "Survivors, however, alleged that the gate had been shut.",
  "On Wednesday the minister said no such report existed in the system.",
  "No one was hurt this time, as crews had withdrawn the evening before.",
  "The next one will be larger than that of Varn.",
  "A sixth, shot on the first day, was found dead.",
  "The eighth, the guard Derlis Holm, was the subject of a report.",
  "Nine said that policemen had used sticks.",
  "Five of the seven were freight drivers whose tickets were missing.",
  "All four have been reached by air or on foot at least once.",
  "All nine patients have been traced since Monday.",
  "The human rights office has verified 47.",
  "Officials have mentioned one; a site spoke of two.",
  "The number is twice that given by the authorities.",
  "The volume is lower than the 40,000 litres named on Wednesday.",
  "Following several days of watching, its statement says, officers stopped Ada Holm.",
])("%s points back", (sentence) => {
  expect(pointsBack(sentence, NOTHING)).not.toBeNull();
});

test.each([
  "As for Ada Holm, the manager left the camp shortly before midnight.",
  "The second span of the bridge at Orm fell on Thursday.",
  "A second patient died in Varn on Tuesday.",
  "Nine people said that policemen had used sticks.",
  "Five of the seven drivers were from Orm.",
  "All four miners have been brought up alive.",
  "All 11 victims had been identified by noon.",
  "The human rights office has verified 47 deaths.",
  "Officials have mentioned two drones.",
  "The number of the missing is twice that of Monday.",
  "Following the storm, the mayor of Varn closed its schools.",
  "The council said that this time of year is dry.",
])("%s points at nothing before it", (sentence) => {
  expect(pointsBack(sentence, new Set(["miner"]))).toBeNull();
});
