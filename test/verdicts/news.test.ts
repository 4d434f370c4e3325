import { describe, expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import type { Question, StoryPicture } from "../../src/core/picture/picture.ts";
import { read } from "../cases/engine.ts";

type Telling = readonly [publisher: string, publishedAt: string | null, text: string];

/** The one story of these reports, read by the real engine. All names, events and outlets are made up. */
const storyOf = (...tellings: readonly Telling[]): StoryPicture => {
  const readings = tellings.map(([publisher, publishedAt, text]) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher, publishedAt, title, titleSpan: { start: 0, end: title.length } });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  if (!story) throw new Error("no story");
  return story;
};
const asked = (story: StoryPicture, words: RegExp): Question => {
  const found = story.questions.find((question) => words.test(question.question));
  if (!found) throw new Error(`no ${words} in ${story.questions.map((question) => question.question).join(" | ")}`);
  return found;
};
const told = ({ answers }: Question): readonly string[] => answers.map((answer) => answer.value);
const originsOf = (story: StoryPicture, { answers }: Question, value: string): readonly string[] =>
  answers
    .filter((answer) => answer.value === value)
    .flatMap((answer) => answer.origins)
    .map((id) => story.origins.find((origin) => origin.id === id)?.name ?? "")
    .sort();
const brief = (story: StoryPicture): string => story.brief.map(({ text }) => text).join("\n");

test("a body is one origin whether or not its kind is known where it speaks", () => {
  const story = storyOf(
    [
      "Coast Wire",
      "2030-01-02T08:00:00Z",
      "Slide in Pokhara\n\nThe Salvage Inspectorate told local radio that 73 people were killed in Pokhara.",
    ],
    [
      "Metro Daily",
      "2030-01-02T09:00:00Z",
      "Slide above Pokhara\n\nThe Salvage Inspectorate let it be known that 73 people were killed in Pokhara.",
    ],
    [
      "Lake Post",
      "2030-01-02T10:00:00Z",
      "Rocks on Pokhara\n\n73 people were killed in Pokhara, an update from the Salvage Inspectorate said on Wednesday.",
    ],
    [
      "Valley Times",
      "2030-01-02T11:00:00Z",
      "73 dead in Pokhara\n\nThe first count was wrong, the Salvage Inspectorate conceded, and 73 people had died in Pokhara.",
    ],
  );
  expect(originsOf(story, asked(story, /killed/), "73")).toEqual(["the Salvage Inspectorate"]);
});

describe("tolls", () => {
  test("a toll corrected downward changed, and the brief says that it was corrected", () => {
    const story = storyOf(
      [
        "Coast Wire",
        "2030-01-02T08:00:00Z",
        "Train crash kills 31 near Ankara\n\nThirty-one people were killed when two trains collided near Ankara on Tuesday, the governor said.",
      ],
      [
        "Metro Daily",
        "2030-01-02T15:00:00Z",
        "Toll of Ankara crash revised\n\nTwenty-seven people died in Tuesday's train collision near Ankara, the governor said, revising an earlier toll of 31. Four bodies had been counted twice.",
      ],
    );
    const killed = asked(story, /killed/);
    expect(killed.verdict).toMatchObject({ kind: "changed", rule: "verdict/correction" });
    expect(killed.answers.find((answer) => answer.latest)?.value).toBe("27");
    expect(brief(story)).toMatch(
      /^27 people were killed in the train collision near Ankara, according to the governor .*; before a correction: 31\.$/m,
    );
  });

  const WRONG: readonly string[] = [
    "An earlier report by a local station that 60 people had died was wrong, the police said.",
    "An earlier toll of 60 was wrong, the police said.",
    "The agency withdrew its report that 60 people had died.",
    "Officials had earlier said 60 people died; that figure was incorrect.",
  ];
  test.each(WRONG)("a figure that is taken back supports nothing: %s", (words) => {
    const story = storyOf(
      [
        "Coast Wire",
        "2030-01-02T08:00:00Z",
        "Bus falls into gorge near Ankara\n\nA bus fell into a gorge near Ankara on Tuesday. At least 24 people were killed, the police said.",
      ],
      [
        "Metro Daily",
        "2030-01-03T15:00:00Z",
        `Bus near Ankara\n\nRescue work went on on Wednesday after a bus fell into a gorge near Ankara. ${words}`,
      ],
    );
    const killed = asked(story, /killed/);
    expect(killed.verdict.kind).toBe("single origin");
    expect(killed.answers.filter((answer) => answer.latest).map(({ value }) => value)).toEqual(["at least 24"]);
    expect(brief(story)).not.toMatch(/\b60\b/);
  });

  const TAKES_BACK: readonly (readonly [publisher: string, words: string])[] = [
    ["Coast Wire", "We reported earlier that 60 people had died; that was wrong."],
    ["Coast Wire", "Our earlier report that 60 people had died was wrong."],
    ["Hill Post", "Coast Wire withdrew its report that 60 people had died."],
    ["Coast Wire", "Correction: An earlier version of this report said that 60 people had died."],
  ];
  describe.each(TAKES_BACK)("what %s takes back by %s", (publisher, words) => {
    const first: Telling = [
      "Coast Wire",
      "2030-01-02T08:00:00Z",
      "Flats fall in Ankara\n\nSixty people were killed when a block of flats collapsed in Ankara on Tuesday.",
    ];
    const relayed: Telling = [
      "Metro Daily",
      "2030-01-02T12:00:00Z",
      "Ankara flats\n\nA block of flats collapsed in Ankara on Tuesday. Coast Wire reported that 60 people were killed.",
    ];
    const body = "Twenty-four people were killed in the collapse of a block of flats in Ankara, the fire service said.";
    const back: Telling = [publisher, "2030-01-03T08:00:00Z", `Ankara flats: 24 dead\n\n${body}\n\n${words}`];

    test("is told no more, nor by whoever heard it there, and the brief says so", () => {
      const story = storyOf(first, relayed, back);
      const killed = asked(story, /killed/);
      expect(killed.verdict).toMatchObject({ kind: "changed", rule: "verdict/withdrawn" });
      expect(told(killed)).toEqual(["24"]);
      expect(brief(story)).toMatch(/^24 people were killed .*; retracted by whoever told it: 60\.$/m);
    });
    test("stands where somebody else tells it too", () => {
      const hospital: Telling = [
        "Valley News",
        "2030-01-02T12:00:00Z",
        "Ankara flats\n\nA block of flats collapsed in Ankara on Tuesday. A hospital said 60 people were killed.",
      ];
      const killed = asked(storyOf(first, hospital, back), /killed/);
      expect(told(killed)).toContain("60");
      expect(killed.verdict.kind).toBe("disputed");
    });
    test("is told again by what comes later", () => {
      const later: Telling = ["Coast Wire", "2030-01-05T08:00:00Z", first[2]];
      expect(told(asked(storyOf(back, later), /killed/))).toContain("60");
    });
  });
  test("nothing is left of what its teller took back and nobody else tells", () => {
    const story = storyOf(
      [
        "Coast Wire",
        "2030-01-02T08:00:00Z",
        "Ankara flats\n\nSixty people were killed in a collapse in Ankara on Tuesday.",
      ],
      [
        "Coast Wire",
        "2030-01-03T08:00:00Z",
        "Ankara flats\n\nOur earlier report that 60 people had been killed was wrong.",
      ],
    );
    expect(asked(story, /killed/).verdict).toMatchObject({ kind: "denied", rule: "verdict/withdrawn-alone" });
    expect(brief(story)).toMatch(/^Retracted by whoever told it: 60 people were killed in a collapse in Ankara .*\.$/m);
  });

  describe("two figures of undated reports", () => {
    const first =
      "Rain fell on the harbour all night and the ferries stayed in port until noon. The relief agency told reporters that 317 people were injured in Izmir. Volunteers handed out blankets and soup in the gym of the school by the mill.";
    const second =
      "Lorries with tents stood in a long line on the ring road in the early morning. According to the governor, 476 people were injured in Izmir. A crane lifted the broken beams from the tram line near the old market hall.";
    const alone: readonly Telling[] = [
      ["Coast Wire", null, `Storm hits Izmir\n\n${first}`],
      ["Metro Daily", null, `Izmir after the storm\n\n${second}`],
    ];

    test("copied into one report they show no more of their order than they do apart", () => {
      const story = storyOf(...alone, ["The Bell", null, `A night of storm\n\n${first}\n\n${second}`]);
      expect(asked(story, /injured/).verdict).toMatchObject({ kind: "undecided", rule: "verdict/order-unknown" });
    });

    test("set side by side in a report's own words they are disputed", () => {
      const own =
        "The relief agency said that 317 people were injured in Izmir. The governor said that 476 people were injured in Izmir.";
      const story = storyOf(["Coast Wire", null, `Storm hits Izmir\n\n${own}`]);
      expect(asked(story, /injured/).verdict).toMatchObject({ kind: "disputed", rule: "verdict/answers-exclude" });
    });

    test("told together first and copied in parts later they are disputed", () => {
      const story = storyOf(
        ["The Bell", "2030-01-02T08:00:00Z", `A night of storm\n\n${first}\n\n${second}`],
        ["Coast Wire", "2030-01-02T10:00:00Z", `Storm hits Izmir\n\n${first}`],
        ["Metro Daily", "2030-01-02T11:00:00Z", `Izmir after the storm\n\n${second}`],
      );
      expect(asked(story, /injured/).verdict).toMatchObject({ kind: "disputed", rule: "verdict/answers-exclude" });
    });
  });

  test("an old figure retold by a late report stays old, and a relay adds no origin", () => {
    const story = storyOf(
      [
        "Coast Wire",
        "2030-02-02T08:00:00Z",
        "Storm hits Luzon\n\nA storm killed 12 people in Luzon, the disaster agency said on Saturday.",
      ],
      [
        "Harbour Press",
        "2030-02-03T08:00:00Z",
        "Storm toll rises\n\nThe storm in Luzon has killed 20 people, the disaster agency said on Sunday.",
      ],
      [
        "Late Courier",
        "2030-02-03T20:00:00Z",
        "Markets shrug off storm\n\nShares rose on Sunday. The storm in Luzon killed 12 people, Coast Wire reported.",
      ],
    );
    const killed = asked(story, /killed/);
    expect(killed.verdict.kind).toBe("changed");
    expect(killed.answers.find((answer) => answer.latest)?.value).toBe("20");
    expect(originsOf(story, killed, "12")).toEqual(["the disaster agency"]);
  });

  test("two like events of one day stay two questions", () => {
    const story = storyOf(
      [
        "Coast Wire",
        "2030-03-02T08:00:00Z",
        "Shooting in Denver\n\nFour people were killed in a shooting at a shopping mall in Denver on Friday, police said.",
      ],
      [
        "Plains Herald",
        "2030-03-02T09:00:00Z",
        "Shooting in Wichita\n\nThree people were killed in a shooting at a bar in Wichita, Kansas, on Friday, police said.",
      ],
    );
    expect(told(asked(story, /killed in Denver/))).toEqual(["4"]);
    expect(told(asked(story, /killed in Wichita/))).toEqual(["3"]);
    expect(story.questions.map((question) => question.verdict.kind)).not.toContain("disputed");
  });

  test("an exact figure and its rounding can both hold", () => {
    const story = storyOf(
      [
        "Coast Wire",
        "2030-05-02T08:00:00Z",
        "Quake in Izmir\n\nThe earthquake in Izmir killed 2,988 people, the health ministry said on Thursday.",
      ],
      [
        "Harbour Press",
        "2030-05-02T09:00:00Z",
        "Izmir mourns\n\nNearly 3,000 people were killed in the earthquake in Izmir, rescuers said.",
      ],
    );
    expect(asked(story, /killed/).verdict.kind).toBe("compatible");
  });

  test("those who remain injured may grow fewer as some die", () => {
    const story = storyOf(
      [
        "Coast Wire",
        "2030-10-02T08:00:00Z",
        "Bus falls into ravine\n\nA bus fell into a ravine near La Paz on Wednesday, killing six people and injuring 20, police said.",
      ],
      [
        "Harbour Press",
        "2030-10-03T08:00:00Z",
        "Two more die after bus crash\n\nTwo more passengers died in hospital on Thursday, bringing the death toll to eight, police said. Eighteen people remain injured.",
      ],
    );
    expect(asked(story, /injured/).verdict.kind).toBe("changed");
    expect(asked(story, /people were killed/).answers.find((answer) => answer.latest)?.value).toBe("8");
  });
});

describe("who says so", () => {
  test("a wire carried five times, cut and rewritten, is one origin", () => {
    const lead =
      "An explosion at an oil refinery outside Lagos killed nine people on Tuesday, the emergency service said.";
    const story = storyOf(
      [
        "North Agency",
        "2030-07-02T08:00:00Z",
        `Blast at refinery\n\nLAGOS, July 2 (North Agency) - ${lead} The fire spread to two storage tanks before it was put out.`,
      ],
      ["Daily One", "2030-07-02T09:00:00Z", `Nine dead in blast\n\nLAGOS (North Agency) - ${lead}`],
      [
        "Daily Two",
        "2030-07-02T09:30:00Z",
        `Refinery explodes\n\n${lead} The fire spread to two storage tanks before it was extinguished.`,
      ],
      [
        "Daily Three",
        "2030-07-02T10:00:00Z",
        "Explosion at refinery\n\nNine people were killed on Tuesday in an explosion at an oil refinery outside Lagos, the emergency service said.",
      ],
      [
        "Daily Four",
        "2030-07-02T11:00:00Z",
        "Oil blast in Nigeria\n\nAn explosion at a refinery outside Lagos killed nine people on Tuesday, North Agency reported.",
      ],
    );
    const killed = asked(story, /killed/);
    expect(killed.verdict.kind).toBe("single origin");
    expect(originsOf(story, killed, "9")).toEqual(["the emergency service"]);
    expect(brief(story)).toMatch(/according to the emergency service(?:: | \()5 reports, 1 origin/);
  });

  test("two sides that contradict each other are told with both", () => {
    const story = storyOf(
      [
        "Coast Wire",
        "2030-08-02T08:00:00Z",
        "Clash at border\n\nThe Indian army said three of its soldiers were killed in the clash near Leh on Friday. China said 15 Indian soldiers were killed.",
      ],
      [
        "Harbour Press",
        "2030-08-02T12:00:00Z",
        "Claims differ\n\nThree Indian soldiers were killed in the clash near Leh, the Indian army said. Beijing said 15 Indian soldiers had died.",
      ],
    );
    expect(asked(story, /killed/).verdict.kind).toBe("disputed");
    expect(brief(story)).toMatch(/Reports differ: 3 soldiers .*the Indian army.*; 15 soldiers .*China/);
  });

  test("a claim and its denial stand side by side, each with its speaker", () => {
    const story = storyOf(
      [
        "Coast Wire",
        "2030-08-02T08:00:00Z",
        "Fire at mill\n\nSurvivors said that the exits were locked when a mill burned in Faisalabad.",
      ],
      [
        "Harbour Press",
        "2030-08-03T08:00:00Z",
        "Owner speaks\n\nRavi Textiles, the owner of the mill, denied that the exits had been locked.",
      ],
    );
    expect(asked(story, /exits were locked/).verdict.kind).toBe("disputed");
    expect(brief(story)).toMatch(
      /survivors said that the exits were locked .*\(Coast Wire, 2 August 2030\); Ravi Textiles denied it/,
    );
  });

  test("who is said to have done it and denies it is in dispute", () => {
    const story = storyOf(
      [
        "Coast Wire",
        "2030-08-02T08:00:00Z",
        "Shells hit market\n\nThe army killed three people in Herat on Friday, a doctor at the hospital said.",
      ],
      [
        "Harbour Press",
        "2030-08-03T08:00:00Z",
        "Army speaks\n\nThe army denied that it had killed three people in Herat.",
      ],
    );
    expect(asked(story, /killed/).verdict.kind).toBe("disputed");
  });

  test("sayings with other figures are not one saying", () => {
    const story = storyOf(
      [
        "Coast Wire",
        "2030-08-02T08:00:00Z",
        "Ships wait\n\nThe port authority said that at least 40 ships were waiting for a berth off the coast.",
      ],
      [
        "Harbour Press",
        "2030-08-03T08:00:00Z",
        "More ships wait\n\nThe port authority said that more than 70 ships were waiting for a berth off the coast.",
      ],
    );
    for (const question of story.questions)
      for (const answer of question.answers) expect(answer.reports, answer.value).toHaveLength(1);
  });

  test("a report's own clauses agree where they tell one act with one figure, and nowhere else", () => {
    const story = storyOf(
      [
        "Market Wire",
        "2030-11-02T12:00:00Z",
        "Key rate\n\nThe central bank kept its key rate at 7.5 percent on Thursday.",
      ],
      [
        "Evening Ledger",
        "2030-12-07T12:00:00Z",
        "Key rate\n\nThe central bank cut its key rate to 7 percent on Thursday.",
      ],
      [
        "Coast Herald",
        "2030-11-02T15:00:00Z",
        "Hold\n\nDivers searched the flooded hold of the barge until dusk on Sunday.",
      ],
      [
        "Hill Courier",
        "2030-11-02T16:00:00Z",
        "Hold\n\nUntil dusk on Sunday divers searched the flooded hold of the barge.",
      ],
    );
    const told = story.questions.flatMap(({ answers }) => answers);
    expect(told.filter(({ value }) => /rate/u.test(value)).every(({ reports }) => reports.length === 1)).toBe(true);
    expect(told.find(({ value }) => /hold/u.test(value))?.reports).toHaveLength(2);
  });

  test("headlines with other figures do not confirm each other", () => {
    const story = storyOf(
      ["Coast Wire", "2030-02-17T12:00:00Z", "Cholera deaths rise to 14 in Nampula\n\nThe rains went on."],
      ["Harbour Press", "2030-02-20T12:00:00Z", "Cholera deaths rise to 22 in Nampula\n\nThe rains stopped."],
    );
    expect(story.questions.map((question) => question.verdict.kind)).not.toContain("agreed");
  });
});

describe("where", () => {
  test("off and near a place is told so", () => {
    const story = storyOf(
      [
        "Coast Wire",
        "2030-06-02T08:00:00Z",
        "Boat lost\n\nAt least 50 people drowned when a wooden fishing boat with a broken engine sank off Lampedusa in a storm, the coast guard said.",
      ],
      [
        "Bay Courier",
        "2030-06-02T09:00:00Z",
        "Fifty lost\n\nAt least 50 people were killed off Lampedusa, the coast guard said.",
      ],
    );
    expect(brief(story)).toMatch(/were killed off Lampedusa, (?:according to the coast guard|the coast guard said)/);
    expect(brief(story)).toContain("sank off Lampedusa in a storm, the coast guard said (Coast Wire, 2 June 2030)");
  });
});

test("of a dispute the answer that most origins give says what happened", () => {
  const tells = (publisher: string, number: number, day = 2): Telling => [
    publisher,
    `2030-02-0${day}T08:00:00Z`,
    `${number} killed in Luzon\n\nThe collapse of a hall killed ${number} people in Luzon on Saturday.`,
  ];
  const own: Telling = [
    "Harbour Press",
    "2030-02-02T08:00:00Z",
    "A hall fell down\n\nIn Luzon, 31 people died, firemen said.",
  ];
  const story = storyOf(tells("Coast Wire", 31), own, tells("Valley Post", 24, 4));
  expect(asked(story, /killed/).verdict.kind).toBe("disputed");
  expect(story.main.what?.text).toMatch(/31 people/);
});

test("of a dispute of answers with as many origins the later says what happened, however many copy the other", () => {
  const tells = (publisher: string, number: number, day = 2): Telling => [
    publisher,
    `2030-02-0${day}T08:00:00Z`,
    `${number} killed in Luzon\n\nThe collapse of a hall killed ${number} people in Luzon on Saturday.`,
  ];
  const story = storyOf(tells("Coast Wire", 31), tells("Harbour Press", 31), tells("Valley Post", 24, 4));
  expect(asked(story, /killed/).verdict.kind).toBe("disputed");
  expect(story.main.what?.text).toMatch(/24 people/);
});

test("a state that stands for people is no population of its own", () => {
  const story = storyOf([
    "Coast Wire",
    "2030-02-02T08:00:00Z",
    "2 dead, 2 hospitalized following crash in Luzon\n\nThe road was closed.",
  ]);
  expect(told(asked(story, /How many people were injured/))).toEqual(["2"]);
});

test("several who were charged stand in the sentence that tells it", () => {
  const story = storyOf([
    "Coast Wire",
    "2030-02-02T08:00:00Z",
    "Charges in Luzon\n\nAna Ruiz, Tom Kern and Ada Lutz were each charged in Luzon on Saturday.",
  ]);
  expect(brief(story)).toContain("Ana Ruiz, Tom Kern and Ada Lutz were each charged in Luzon on Saturday");
});

test("the newest of the fitting headlines names the story", () => {
  const story = storyOf(
    [
      "Coast Wire",
      "2030-02-02T08:00:00Z",
      "Luzon storm kills 12\n\nA storm killed 12 people in Luzon, the disaster agency said on Saturday.",
    ],
    [
      "Harbour Press",
      "2030-02-03T08:00:00Z",
      "Luzon storm kills 20\n\nThe storm in Luzon has killed 20 people, the disaster agency said on Sunday.",
    ],
  );
  expect(story.title).toBe("Luzon storm kills 20");
});

describe("places of one figure", () => {
  const inPlace = (publisher: string, place: string, figure = "Two"): Telling => [
    publisher,
    "2030-01-02T08:00:00Z",
    `Sharks bite swimmers\n\n${figure} people were injured in a shark attack in ${place} on Tuesday.`,
  ];
  test("a beach told by its name alone lies in the country and in the town that it is named after", () => {
    const story = storyOf(inPlace("Coast Wire", "Australia"), inPlace("Hill Post", "Terrigal Beach"));
    expect(story.questions.filter(({ question }) => /injured/.test(question))).toHaveLength(1);
  });
  test("a smaller figure for it at the same time is another question, a larger one another answer", () => {
    const asking = (wide: string, narrow: string): number =>
      storyOf(
        inPlace("Coast Wire", "Australia", wide),
        inPlace("Hill Post", "Terrigal Beach", narrow),
      ).questions.filter(({ question }) => /injured/.test(question)).length;
    expect(asking("Five", "Two")).toBe(2);
    expect(asking("Two", "Five")).toBe(1);
  });
});

test("a mark of quotation that is cut with its words is closed", () => {
  const text = 'Vote\n\nA commentator said the party risked turning Ana Ruiz into the "Joan of Arc of the north."';
  expect(brief(storyOf(["Coast Wire", null, text], ["Hill Post", null, `${text} It rained.`]))).toMatch(
    /the party risked turning Ana Ruiz into the "Joan of Arc of the north\.?" \(/,
  );
});

test("who works for a body is charged for himself", () => {
  const story = storyOf([
    "Coast Wire",
    "2030-01-02T08:00:00Z",
    "Guard charged\n\nEd Tordil, an officer of the Harbour Protection Service, was charged in Boston on Tuesday. Tordil was charged with murder.",
  ]);
  expect(brief(story)).not.toMatch(/Service was charged/);
});

describe("nobody", () => {
  test("that nobody was arrested meets the arrests that were told before", () => {
    const story = storyOf(
      ["Coast Wire", "2030-01-02T08:00:00Z", "Raid in Pokhara\n\nPolice said two people were arrested in Pokhara."],
      ["Metro Daily", "2030-01-03T08:00:00Z", "After the raid\n\nPolice later said nobody had been arrested."],
    );
    const question = asked(story, /detained/);
    expect(question.verdict.kind).toBe("changed");
    expect(told(question)).toEqual(["2", "none"]);
    expect(brief(story)).toContain("Police later said nobody had been arrested (Metro Daily, 3 January 2030)");
  });
  test("no reports of harm give way to a toll", () => {
    const story = storyOf(
      ["Coast Wire", "2030-01-02T08:00:00Z", "Quake\n\nThere were no immediate reports of casualties in Pokhara."],
      ["Metro Daily", "2030-01-02T12:00:00Z", "Quake kills\n\nThe quake killed 12 people in Pokhara, officials said."],
    );
    expect(told(asked(story, /killed/))).toEqual(["12"]);
    expect(told(asked(story, /injured/))).toEqual(["none reported"]);
  });
  test("where nobody was killed, no soldier was", () => {
    const story = storyOf([
      "Coast Wire",
      "2030-01-02T08:00:00Z",
      "Raid\n\nThe rebels said 80 soldiers were killed in Pokhara. The army said no one was killed.",
    ]);
    expect(told(asked(story, /killed/)).length).toBe(2);
  });
});

test("a figure that the next sentence takes back is retracted in an older report too", () => {
  const story = storyOf(
    ["Coast Wire", "2030-01-02T08:00:00Z", "Slide\n\nThe ministry said 19 people had died in Pokhara."],
    [
      "Metro Daily",
      "2030-01-03T08:00:00Z",
      "Slide\n\nThe ministry had said 19 people had died in Pokhara. On Thursday it revised the figure to nine.",
    ],
  );
  const question = asked(story, /killed/);
  expect(question.verdict.rule).toBe("verdict/withdrawn");
  expect(told(question)).toEqual(["9"]);
});

test("a denial in the next sentence disputes what another report tells", () => {
  const story = storyOf(
    ["Coast Wire", "2030-01-02T08:00:00Z", "Blaze\n\nThe union said 12 workers had died in Pokhara."],
    [
      "Metro Daily",
      "2030-01-03T08:00:00Z",
      "Blaze\n\nThe union said 12 workers had died in Pokhara. The company denied it.",
    ],
  );
  const question = asked(story, /killed/);
  expect(question.verdict.rule).toBe("verdict/asserted-and-denied");
  expect(brief(story)).toContain("the company denied it");
});

test("a town that one report of several tells is where the story plays, and a court's town is not", () => {
  const story = storyOf(
    [
      "Coast Wire",
      "2030-02-02T08:00:00Z",
      "Boy hurt by stray bullet\n\nA boy of six was hurt by a stray bullet on Friday.",
    ],
    [
      "Harbour Press",
      "2030-02-02T09:00:00Z",
      "Boy, 6, shot in Kokomo\n\nA boy of six was shot on Alder Street in Kokomo on Friday.",
    ],
    [
      "Metro Daily",
      "2030-02-09T09:00:00Z",
      "Man in court over stray bullet\n\nINDIANAPOLIS - A man pleaded guilty on Friday to shooting a boy in Kokomo.",
    ],
    [
      "Valley News",
      "2030-02-03T09:00:00Z",
      "Boy of six is better\n\nA boy of six who was hurt by a stray bullet is better.",
    ],
  );
  expect(story.main.place?.text).toBe("Kokomo");
});

test("where the hurt are cared for is not where they were hurt", () => {
  const day = "2030-02-02T08:00:00Z";
  const story = storyOf(
    [
      "Coast Wire",
      day,
      "Girl dies after fall from pony\n\nINDIANAPOLIS - A girl of nine who fell from a pony at a fair died on Friday, officials said.",
    ],
    [
      "Harbour Press",
      day,
      "Girl hurt in fall at Kokomo fair\n\nA girl of nine was hurt at a fair in Kokomo on Thursday. She was flown to Saint Anselm's Medical Center in Indianapolis in critical condition.",
    ],
  );
  expect(story.main.place?.text).toBe("Kokomo");
});
