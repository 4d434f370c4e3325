import { describe, expect, it } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

/** Reports of a story, told day by day. */
const evidenceOf = (texts: readonly string[]) =>
  texts.map((text, index) => {
    const { report, claims, notices } = read(text, {
      publisher: `Paper ${index}`,
      publishedAt: `2020-03-0${index + 1}`,
    });
    return { report, claims, notices };
  });

/** Answers of a story's questions on a harm, with the figure of each. */
const answersOf = (harm: string, ...texts: readonly string[]): readonly string[][] => {
  const [story] = picture(evidenceOf(texts), { engine: "test", knownAt: null, oneStory: true }).stories;
  return (story?.questions ?? [])
    .filter(({ key, answers }) => key["harm"] === harm && answers.length > 0)
    .map(({ answers }) => answers.map(({ value }) => value));
};

const sumsOf = (text: string): readonly (number | null | undefined)[] =>
  read(text)
    .claims.filter(({ rule }) => rule === "casualties/summed")
    .map(({ quantity }) => quantity?.low);

describe("people told one by one", () => {
  it.each([
    ["A 25-year-old man was hit in the leg. A 43-year-old man was wounded. A woman was grazed in the arm.", 3],
    ["A boy was wounded in the blast. Two others were injured.", 3],
    ["Ana Ruiz was injured in the crash. Tom Reed, her neighbour, was injured too.", 2],
    ["A 24-year-old man was killed. A 31-year-old man was found dead in a car.", 2],
    ["Ana Ruiz was killed in the crash. Tom Reed, 40, was found dead in his car.", 2],
    ["A man was killed in the crash. Another man was found dead in a car.", 2],
  ])("are added up: %s", (text, sum) => {
    expect(sumsOf(text)).toEqual([sum]);
  });

  it.each([
    ["A man was wounded in the leg. The man was wounded by a friend.", "one man"],
    ["A 16-year-old boy was wounded. A teenager was wounded in the arm, police said.", "maybe one"],
    ["Ana Ruiz, 42, was injured. A woman was injured in the crash.", "maybe one"],
    ["Three people were wounded. A man was hit in the leg. A woman was grazed in the arm.", "their number is told"],
    ["A man was wounded in the leg. In another shooting, a woman was wounded.", "two events"],
    ["A man was killed in the crash. A woman was injured.", "two harms"],
    ["Ana Ruiz was killed in the crash. Ana, a nurse, was pronounced dead at the scene.", "one name"],
    ["Ruiz died in the crash. The school mourned the death of Ana.", "maybe the names of one"],
    ["A man was killed in the crash. A driver was found dead.", "maybe one"],
    ["A 24-year-old man was killed. A 25-year-old man was found dead in a car.", "maybe one"],
    ["A 33-year-old gunman was killed. A 20-year-old student was killed.", "one of them did it"],
    ["Ana Ruiz was killed. Police arrested Ben Moss, 22. Ben Moss died in hospital.", "who was arrested"],
    ["Ana Ruiz was killed on Monday. Ben Moss was killed the same day in his car.", "maybe two events"],
    ["Ana Ruiz, a young player, was killed in the crash.", "one person, and what she was"],
  ])("are not, where that would be guessed: %s", (text) => {
    expect(sumsOf(text)).toEqual([]);
  });

  it("give way to a number that is told", () => {
    expect(
      answersOf(
        "injured",
        "A man was hit in the leg. A woman was grazed in the arm.",
        "Four people were wounded in the shooting.",
      ),
    ).toEqual([["4"]]);
  });
});

describe("a number beside those of another harm", () => {
  it.each([
    ["The blast in Mosul killed 12 people and wounded another 30.", "30"],
    ["A bus overturned in Mosul, killing five people and injuring another 40.", "40"],
    ["In Mosul 12 people died and 30 more were injured.", "30"],
  ])("is all of its own: %s", (text, figure) => {
    expect(answersOf("injured", text)).toEqual([[figure]]);
  });

  it.each([
    ["In Mosul 12 people were injured on Friday. Another 30 were injured on Sunday.", "12"],
    ["In Mosul 12 people were injured, and another 30 were injured later.", "12"],
  ])("is none behind others of the same harm: %s", (text, figure) => {
    expect(answersOf("injured", text)).toEqual([[figure]]);
  });
});

describe("some of those hurt, fatally", () => {
  const deadIn = (text: string): readonly (number | null | undefined)[] =>
    read(text)
      .claims.filter(({ harm }) => harm === "killed")
      .map(({ quantity }) => quantity?.low);

  it.each([
    ["Four men playing dice in Mosul were shot, one fatally, police said.", 1],
    ["Three people were shot, two of them fatally, in a park.", 2],
    ["Five people were stabbed on Friday, including two fatally.", 2],
  ])("died: %s", (text, dead) => {
    expect(deadIn(text)).toEqual([dead]);
  });

  it.each([
    "Four men playing dice in Mosul were shot, one critically, police said.",
    "Three people were shot in a park, none fatally.",
    "Five cars crashed on Friday, one fatally slow, a driver joked.",
  ])("and nobody here: %s", (text) => {
    expect(deadIn(text)).toEqual([]);
  });
});

describe("people told of in general", () => {
  it.each([
    "Storms are feared here. Guns kill people more often in this country than elsewhere.",
    "The mayor spoke on Friday. Kids are killing kids, he said.",
    "I thought that I was gonna die, she said.",
    "It was the second accidental gunshot death of a young person this month in Kisumu.",
  ])("are none of this event: %s", (text) => {
    const told = read(text).claims.filter(
      ({ harm, quantity, status }) => harm === "killed" && quantity && status === "asserted",
    );
    expect(told).toEqual([]);
  });

  it.each([
    ["The mayor spoke on Friday. Soldiers killed villagers in Kisumu, he said.", 2],
    ["A second victim has died in Kisumu.", 2],
    ["He was with about 10 friends, including the boy who was killed.", 1],
  ])("and these are: %s", (text, low) => {
    const told = read(text).claims.filter(({ harm }) => harm === "killed");
    expect(told.map(({ quantity }) => quantity?.low)).toEqual([low]);
  });
});

describe("a part of a total", () => {
  it("is no answer of its own", () => {
    expect(
      answersOf(
        "injured",
        "Five people were wounded in Mosul. One person was flown to Basra with burns.",
        "Five people were wounded in Mosul.",
      ),
    ).toEqual([["5"]]);
  });

  it("is no question of its own, whatever words tell of them", () => {
    expect(
      answersOf(
        "injured",
        "Five children were wounded in Mosul. A 14-year-old boy was wounded in the arm.",
        "A girl was wounded in Mosul.",
      ),
    ).toEqual([["5"]]);
  });

  it("of which somebody died is none either", () => {
    expect(answersOf("killed", "Two boys were killed in Mosul. One boy died at the scene.")).toEqual([["2"]]);
  });

  it("that is a group keeps its question, apart from the same figure for everybody", () => {
    const found = answersOf(
      "injured",
      "Four people were injured in Mosul.",
      "Nine people were injured in Mosul. Four civilians were injured in Mosul.",
    );
    expect(found.map((values) => values.join()).sort()).toEqual(["4", "4,9"]);
  });

  it.each([
    ["Nine people were injured, police said. Rebels said that four people were injured.", "another speaker"],
    ["Nine people died in Mosul. Four people died in Basra.", "another place"],
  ])("is not any smaller figure: %s", (text) => {
    const claims = read(text).claims.filter(({ frame }) => frame === "casualties");
    expect(claims.length).toBe(2);
    expect(claims.some(({ scope }) => scope["reference"] === "part")).toBe(false);
  });
});

describe("figures of several events", () => {
  it.each([
    ["Nine people were wounded in three separate shootings on Friday.", true],
    ["At least 40 people have been shot in the city this year.", true],
    ["More than 300 people were injured in those shootings.", true],
    ["Police say 16 people were wounded in Wednesday shootings across Chicago.", true],
    ["Official figures show that 20 people were injured in 112 tram-related accidents over twelve months.", true],
    ["Dozens of children are killed by lightning every year in the region.", true],
    ["Nine people were killed in two explosions at a market.", false],
    ["Nine people were wounded in a shooting at 112 Alder Street on Friday.", false],
    ["Nine people were wounded in a shooting on Friday.", false],
    ["Nine people were killed in attacks on two villages.", false],
    ["More than 40 people have died of cholera this year.", false],
  ])("%s", (text, several) => {
    const claims = read(text).claims.filter(({ frame }) => frame === "casualties");
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.some(({ scope }) => scope["events"] === "several")).toBe(several);
  });

  it("are apart in a headline too, where its report tells the same number of several", () => {
    const found = answersOf(
      "injured",
      "Nine people wounded in Mosul\n\nNine people were wounded in three separate shootings in Mosul.",
      "Two people were wounded in a shooting in Mosul.",
    );
    expect(found.map((values) => values.join()).sort()).toEqual(["2", "9"]);
  });

  it("are those of one where another report tells them so", () => {
    const found = answersOf(
      "injured",
      "Nine people were wounded in three separate shootings in Mosul.",
      "Nine people were wounded in a shooting in Mosul.",
    );
    expect(found).toEqual([["9"]]);
  });

  it("are another question than those of one", () => {
    const found = answersOf(
      "injured",
      "Two people were wounded in a shooting in Mosul. Nine people were wounded in three separate shootings in Mosul.",
    );
    expect(found.map((values) => values.join()).sort()).toEqual(["2", "9"]);
  });
});

describe("somebody hurt who died later", () => {
  it.each([
    ["A woman was critically wounded in Mosul.", "The woman died on Monday, police said."],
    ["A 15-year-old boy suffered a gunshot wound.", "A 15-year-old boy died, police said."],
  ])("adds nobody to the hurt: %s", (first, second) => {
    expect(answersOf("injured", first, second)).toEqual([]);
  });

  it.each([
    ["A woman was critically wounded in Mosul.", "A man died on Monday, police said."],
    ["A passenger suffered burns in the crash.", "The driver died on Monday, police said."],
    ["An officer was wounded in the leg.", "A man died on Monday, police said."],
    ["A man suffered burns.", "One person died and one person was injured, police said."],
  ])("is not whoever else died: %s %s", (first, second) => {
    expect(answersOf("injured", first, second)).toEqual([["1"]]);
  });

  it("is one of two, by name", () => {
    const claims = read(
      "Ana Ruiz and a 17-year-old boy were shot in the park on Monday. Ruiz died in hospital.",
    ).claims;
    const hurt = claims.filter(({ harm, scope }) => harm === "injured" && scope["sum"] === undefined);
    expect(hurt.map(({ roles, scope }) => [roles["victim"]?.text, scope["outcome"] ?? null])).toEqual([
      ["Ana Ruiz", "killed"],
      ["a 17-year-old boy", null],
    ]);
  });
});

describe("the hospital where somebody died", () => {
  it.each([
    ["A man was pronounced dead at Mount Kenya Hospital in Nairobi.", null],
    ["A shell killed 12 people at the Kisumu hospital.", "the Kisumu hospital"],
  ])("is not where they were harmed: %s", (text, place) => {
    const [claim] = read(text).claims.filter(({ frame }) => frame === "casualties");
    expect(claim?.roles["place"]?.text ?? null).toBe(place);
  });
});
