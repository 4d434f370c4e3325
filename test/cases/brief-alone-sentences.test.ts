import "../../src/app/dictionary.ts";
import { describe, expect, test } from "vitest";
import { checkWhole } from "../../src/core/brief/check-whole.ts";
import { partOfSaying, partOfWhole } from "../../src/core/brief/part-of-whole.ts";
import { bareSurname, surnamesOf, whyNotAlone } from "../../src/core/brief/stands-alone.ts";
import { sentenceOf, telling } from "../../src/core/brief/whole-sentence.ts";
import type { Claim } from "../../src/core/claim/claim.ts";

const NAMES = surnamesOf(["Ana Ruiz", "Ben Ruiz", "Ode Kern"]);

describe("a sentence of a report that can be understood with nothing around it", () => {
  test.each([
    "Dockers at Port Amal walked out on Monday over pay, leaving 14 ships at anchor.",
    "Police believe that two children were taken to a house on Kell Street.",
    "All six wells that were tested in Lower Varn were contaminated.",
    "Ana Ruiz, 41, told the court that she had never owned a gun.",
    "It was not known whether anybody had been hurt in the blast.",
    "It has been very hard to run a port with no cranes.",
    "The following roads of Kell were closed to lorries on Monday: Kell Street and Arn Lane.",
    "There was no power in most of Kell on Sunday night.",
    "“Nobody here wants to strike,” said Ode Kern, who speaks for the union.",
    "The company that runs the port says its cranes will stand still until Friday.",
    "A strike in 2015 lasted 19 days.",
    "“It's hard to run a port with no cranes,” said Ode Kern, who speaks for the union.",
    "“The union asked for more, and it got half,” Ana Ruiz told a meeting of dockers.",
    "The government holds Arn in the north as well as Kell.",
    "Chris Lund, 24, was taken from the harbour to a clinic in Kell.",
    "Two were killed and five hurt when a crane fell in Kell.",
    "Soldiers searched this town of 5,000 people for the thief on Monday.",
    "The dockers met in Austin on Monday to vote on the strike.",
    "The seven dockers of the night shift were freed on Monday.",
    "The dockers of Kell kept watch in turns through the whole night.",
    "The crews were not told whether either owner of the port will pay.",
    "By then-mayor Ode Kern the port was sold to a bank in Kell.",
    "Nobody had been paid since the port of Kell was closed.",
    "On the line between Kell and Arn no train ran on Monday.",
    "Armed men burst into a gold mine near Kell on Tuesday and shot two guards dead.",
    "Seven people aboard had not been on the passenger list, the harbour office said on Monday.",
  ])("%s", (sentence) => expect(whyNotAlone(sentence, new Set(), NAMES)).toBeNull());

  test.each([
    ["He was taken to hospital with a wound to the leg.", /goes on/],
    ["It has been passed from hand to hand in Kell since Monday, and who comes adds a name.", /goes on/],
    ["The police of Kell are giving the following update on the fire.", /the following update/],
    ["Names of residents of Kell have been changed for their safety.", /of the page/],
    ["By then the worst was over and the wind had turned.", /goes on/],
    ["The owners have in turn cut the power of the cranes in Kell.", /in turn/],
    ["Five of the seven were drivers who had stayed in their cabs.", /the seven/],
    ["Minister Ana Ruiz has not been seen since Tuesday either.", /either/],
    ["The number of dockers in custody has not moved since.", /since/],
    ["On the line from the quay is the chairman of the union.", /of the page/],
    ["Good morning, it is half past six on the quay of Kell.", /of the page/],
    ["Hours earlier the minister had dismissed the head of the service.", /goes on/],
    ["Officers said he had been seen near the harbour that morning.", /: he/],
    ["On Kell Street he fired into a bar, wounding a guard.", /: he/],
    ["Prosecutors charged Ode Kern with two other counts as well.", /as well/],
    ["Three cars were also damaged in the fire on Monday.", /also/],
    ["The shots were fired as the bouncer opened the door.", /the bouncer/],
    ["The shots were fired at about nine as the bouncer left for Kell.", /the bouncer/],
    ["The boat that sank in Kell on Monday was mine and nobody else's.", /writer/],
    ["In three of these, officers can be seen beating people.", /of these/],
    ["“It was the worst night of my life, and I am glad.”", /who says so/],
    ["“I did not see it,” said Ode Kern. “They", /does not end/],
    ["We're learning more about the man who fired at the crowd.", /writer/],
    ["UPDATE (9/1/16): Officers are looking for a man in a grey coat.", /of the page/],
    ["Skip in Skip x Embed x Share Officers speak on the blast in Kell.", /of the page/],
    ["Ode Kern contributed to this report from the town of Kell.", /of the page/],
    ["Three more pictures of the quay can be seen on this page.", /of the page/],
    ["Push alerts on Kell are sent to readers who ask for them.", /of the page/],
    ["Well, maybe the strangest thing of all was the rain in Kell.", /goes on/],
    ["Kell celebrates its first title Reuters The captain lifts the cup in Kell AP The crowd cheered.", /of the page/],
    ["Police closed the road.", /too short/],
    ["“She still wanted to go back to the port,” Ode Kern said on Monday.", /: She/],
    ["“It took an hour until the tide was out,” said Ana Ruiz, a docker.", /: It/],
    ["The thief spared Chris' life, and fled over the harbour wall.", /: Chris/],
    ["Seven went to the clinic in Kell on Monday night.", /who is counted/],
    ["The chief has counted 300 families in this small town since May.", /this small town/],
    ["“We saw them carry the crates away,” Ana Ruiz said at the gate.", /: them/],
  ])("not: %s", (sentence, why) => expect(whyNotAlone(sentence, new Set(), NAMES)).toMatch(why));

  test("what was told before is known", () => {
    const sentence = "The shots were fired as the bouncer opened the door.";
    expect(whyNotAlone(sentence, new Set(["bouncer"]), NAMES)).toBeNull();
  });
});

describe("a last name alone", () => {
  test.each([
    ["Kern welcomed the settlement on Thursday.", "Kern"],
    ["The union's lawyers said that Ruiz's claim had failed.", "Ruiz's"],
    ["Ode Kern welcomed the settlement, and Kern's lawyers left.", null],
    ["Varn welcomed the settlement on Thursday.", null],
  ])("%s", (sentence, bare) => expect(bareSurname(sentence, NAMES, new Set())).toBe(bare));
  test("of somebody who was told of before", () => {
    expect(bareSurname("Kern welcomed the settlement.", NAMES, new Set(["ode"]))).toBeNull();
    expect(bareSurname("Ruiz welcomed the settlement.", NAMES, new Set(["ben"]))).toBeNull();
  });
});

const TEXT =
  "Wells unsafe\n\nKELL, May 2 (CW) - Six wells in Varn were closed. Ode Kern, who owns one, said the water\nwas clean.";
const SOURCE = {
  text: TEXT,
  titleSpan: { start: 0, end: 12 },
  furniture: [],
  publisher: "Coast Wire",
  publishedAt: "2031-05-02",
};
const claimAt = (words: string, report = "r_1"): Claim => {
  const start = TEXT.indexOf(words);
  return { id: `c_${start}`, report, start, end: start + words.length, quote: words, roles: {} } as unknown as Claim;
};

describe("the sentence that holds a claim", () => {
  const words = (claim: Claim): string | null => {
    const span = sentenceOf(claim, SOURCE);
    return span && TEXT.slice(span.start, span.end);
  };
  test("without the dateline before it", () => expect(words(claimAt("wells"))).toBe("Six wells in Varn were closed."));
  test("over the lines of a paragraph", () =>
    expect(words(claimAt("water"))).toBe("Ode Kern, who owns one, said the water\nwas clean."));
  test("no headline", () => expect(words(claimAt("Wells unsafe"))).toBeNull());
  test.each([
    ["18:00 – The strike is over.", "The strike is over."],
    ["9.30 a.m. - Two ships have turned.", "Two ships have turned."],
    ["18:00 is when the strike ends.", "18:00 is when the strike ends."],
  ])("without the hour of an entry: %s", (text, told) => {
    const spans = telling(text, { start: 0, end: text.length }, []);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([told]);
  });
  test("nothing that runs over two", () => expect(words(claimAt("closed. Ode Kern"))).toBeNull());
  test("no furniture", () => {
    const start = TEXT.indexOf("Ode");
    const furniture = [{ start, end: TEXT.length, kind: "other" as const, rule: "furniture/test" }];
    expect(sentenceOf(claimAt("Ode Kern, who"), { ...SOURCE, furniture })).toBeNull();
  });
});

describe("the part of the brief that a whole sentence belongs to", () => {
  const end = " (1 report, 1 origin: Coast Wire, in its words).";
  test.each([
    ["claimed", "Police charged Ode Kern with theft on Monday", "known"],
    ["claimed", "Police believe that Ode Kern took the boat", "claimed"],
    ["said", "Ode Kern died in hospital on Monday", "known"],
    ["said", "Ode Kern died on Monday, the hospital said", "said"],
    ["known", "“We did all that we could for them that night,” said Ode Kern", "said"],
    ["known", "Ode Kern called the strike “irresponsible” and went home", "known"],
    ["expected", "The port opens on Friday", "expected"],
    ["known", "The owners insist that the gate stood open all night", "said"],
    ["known", "Ode Kern denied that the crane was faulty", "said"],
    ["known", "Two dockers who were accused of theft were freed on Monday", "known"],
    ["known", "The crane was disputed property when it fell", "known"],
    ["known", "Police dispersed the crowd that insisted on a meeting", "known"],
    [
      "known",
      "“Our men carried nothing else,” said the captain, adding that nine of them had been hurt by stones",
      "said",
    ],
    ["known", "Nine dockers were held, according to the police; their union says that there were more", "disputed"],
    ["said", "Ruiz said he was well, but said nobody had seen him", "said"],
    ["expected", "The fire may have started in a kiln, said the chief of the brigade", "said"],
    ["expected", "Ode Kern wrote that her brother was threatening that things would get worse", "said"],
    ["expected", "Ode Kern said the port will open on Friday", "expected"],
    ["claimed", "The man accused of the theft appeared in court on Monday", "known"],
    ["claimed", "The man accused of the theft appeared on Monday for his probable cause hearing", "known"],
    ["claimed", "The man was accused of the theft on Monday", "claimed"],
  ] as const)("%s: %s", (part, sentence, now) => expect(partOfWhole(part, sentence + end)).toBe(now));
  test("a saying that looks ahead only in its reason is said", () => {
    expect(
      partOfSaying(
        "expected",
        "Ode Kern said: “They don't want to build there because they know it is going to flood.”",
      ),
    ).toBe("said");
    expect(partOfSaying("expected", "Ode Kern said that the dam will be raised")).toBe("expected");
  });
});

describe("a line that is said to be a whole sentence", () => {
  const start = TEXT.indexOf("Six wells");
  const whole = { report: "r_1", start, end: TEXT.indexOf(" Ode") };
  const answers = [{ reports: ["r_1"] }] as unknown as Parameters<typeof checkWhole>[3]["answers"];
  const world = { source: (id: string) => (id === "r_1" ? SOURCE : undefined), answers };
  const read = (text: string, claims = [claimAt("wells")], one = whole) => checkWhole({ text }, one, claims, world);
  const line = "Six wells in Varn were closed (1 report, 1 origin: Coast Wire, in its words).";

  test("stands there to the letter", () => expect(read(line)).toEqual([]));
  test.each([
    ["another number", line.replace("Six", "Seven")],
    ["a word left out", line.replace("in Varn ", "")],
    ["an added not", line.replace("were closed", "were not closed")],
    ["another place", line.replace("Varn", "Kell")],
    ["half of it", line.replace(" were closed", "")],
  ])("%s is caught", (_, text) => expect(read(text)).not.toEqual([]));
  test("a claim of another sentence is caught", () => expect(read(line, [claimAt("water")])).not.toEqual([]));
  test("a report that is not in the story is caught", () =>
    expect(read(line, [claimAt("wells")], { ...whole, report: "r_2" })).not.toEqual([]));
  test("a report that is counted and does not tell it is caught", () => {
    const more = { ...world, answers: [{ reports: ["r_1", "r_2"] }] as unknown as typeof answers };
    expect(checkWhole({ text: line }, whole, [claimAt("wells")], more)).not.toEqual([]);
  });
});
