import { describe, expect, it } from "vitest";
import { setsVoicesApart, tellsDenial } from "./tells-dispute.ts";

describe("a sentence that sets two voices apart", () => {
  it.each([
    "The army states that it holds the mill; the Lake Front says that it fell.",
    "Organisers said 900 marched, while the police put the figure at 200.",
    "Mayor Ruiz said that he was never warned, but the warden, Ana Holm, said she had rung him twice.",
    "The guild claims that 40 are held; the ministry insists on nine and denies beating anybody.",
    "The police put the crowd at 200; the organisers, a guild called Free Quay, said 900 had marched.",
    "Envoy Ana Holm, who walked out, said she would come, but Ode Kern, who heads the guild, said no text was on the table.",
    "The board was warned in May, according to a letter seen by the Courier, although its chair denied that any letter had come.",
    "Each side accused the other of having shelled the quay.",
    "The two governments blamed each other for the lost week.",
  ])("%s", (sentence) => {
    expect(setsVoicesApart(sentence)).toBe(true);
  });

  it.each([
    // One voice goes on.
    "Ruiz said that her brother was in hospital, but he was doing well, she said.",
    "The mayor said that there were survivors, though he could not say how many.",
    "He again denied having seen the letter, but said he would answer for it.",
    // One voice tells it all.
    "Guards believe that he knew the crew, but even those who were hurt have told little, said Sgt. Ana Holm of the harbour watch.",
    "The mayor says it was an accident, but nobody knows yet, the police said.",
    "A source said that the police believe he wanted the boat, but now they believe that it was an excuse.",
    // Nobody says the second.
    "The quay is closed, the port said; two ships were waiting outside.",
    // The verb is no saying.
    "The fort counts 24 men; two more lie in a house that reports to another ministry.",
    // All in one voice's marks.
    'Ruiz said: "They say one thing; he says another."',
    "The two sides met in Varn on Monday.",
  ])("not %s", (sentence) => {
    expect(setsVoicesApart(sentence)).toBe(false);
  });
});

describe("a sentence that tells of a denial", () => {
  it.each([
    "The owner of the quay denied that the crane was overloaded.",
    "The council rejects accusations that it had delayed the permit.",
    "The rebels say they hold the mill, a claim that the army disputes.",
  ])("%s", (sentence) => {
    expect(tellsDenial(sentence)).toBe(true);
  });

  it.each([
    // What is denied stands elsewhere.
    "The owner denied that any such request had reached him.",
    "The army denied it.",
    // Told of somebody in passing.
    "Colonel Ruiz, who had denied the landing on Monday, left the hall.",
    "The bridge was not closed on Monday.",
    // A decision.
    "Holm told the judge that he understood. Bond was denied.",
    "The court rejected a third appeal by the owners.",
  ])("not %s", (sentence) => {
    expect(tellsDenial(sentence)).toBe(false);
  });
});
