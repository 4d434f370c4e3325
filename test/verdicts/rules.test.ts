import { describe, expect, test } from "vitest";
import { VERDICT_RULES } from "../../src/core/picture/verdicts/index.ts";
import { type ClaimSketch, n, party, pictureOf, place, question, type ReportSketch, storyOf } from "./build.ts";

const at = (hour: number): string => `2031-03-04T${String(hour).padStart(2, "0")}:00:00Z`;
const POLICE = { speaker: "the police", entity: "police:riverton", kind: "body", cue: "said" } as const;
const HOSPITAL = {
  speaker: "a hospital spokesman",
  entity: "org:riverton-hospital",
  kind: "body",
  cue: "said",
} as const;
const dead = (number: number, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
  frame: "casualties",
  says: `${number} people died when the ferry sank off Riverton.`,
  harm: "killed",
  quantity: n(number),
  roles: { place: place("Riverton") },
  ...more,
});
const crowd = (number: number, by: ClaimSketch["by"]): ClaimSketch => ({
  frame: "count",
  says: `There were ${number} marchers.`,
  quantity: n(number, "marcher"),
  scope: { act: "gathered", period: "daily" },
  ...(by ? { by } : {}),
});
const paid = (status: "asserted" | "claimed" | "denied", by: NonNullable<ClaimSketch["by"]>[number]): ClaimSketch => ({
  frame: "event",
  says: `It is told in the way of ${status} that Orco paid the ransom.`,
  status,
  code: "COOPERATE",
  roles: { actor: party("Orco", "org:orco"), recipient: party("the gang", "org:gang") },
  by: [by],
});
const strike = (status: "asserted" | "planned", says: string): ClaimSketch => ({
  frame: "event",
  says,
  status,
  code: "PROTEST",
  scope: { kind: "strike of workers" },
  roles: { place: place("Riverton") },
});
const ORCO = { speaker: "Orco", entity: "org:orco", kind: "body" } as const;
const GANG = { speaker: "the gang", entity: "org:gang", kind: "body" } as const;
const WITNESS = { speaker: "a court clerk", kind: "described", entity: "desc:court-clerk" } as const;

const verdictOf = (words: RegExp, ...sketches: readonly ReportSketch[]) =>
  question(storyOf(...sketches), words).verdict;

/** One story for each rule, and the words of its question. */
const STORIES: { readonly [rule: string]: readonly [RegExp, ...ReportSketch[]] } = {
  "verdict/denied-claim": [
    /ransom/,
    { name: "a", claims: [paid("claimed", GANG)] },
    { name: "b", claims: [paid("denied", ORCO)] },
  ],
  "verdict/withdrawn-alone": [
    /killed/,
    { name: "a", publishedAt: at(8), claims: [dead(21, { by: [POLICE] })] },
    {
      name: "b",
      publishedAt: at(9),
      claims: [dead(21, { by: [POLICE], status: "asked", scope: { retracts: "told before" } })],
    },
  ],
  "verdict/withdrawn": [
    /killed/,
    { name: "a", publishedAt: at(8), claims: [dead(21, { by: [POLICE] })] },
    {
      name: "b",
      publishedAt: at(9),
      claims: [
        dead(21, { by: [POLICE], status: "asked", scope: { retracts: "told before" } }),
        dead(4, { by: [HOSPITAL] }),
      ],
    },
  ],
  "verdict/denial-alone": [/ransom/, { name: "a", claims: [paid("denied", ORCO)] }],
  "verdict/asserted-and-denied": [
    /ransom/,
    { name: "a", claims: [paid("asserted", WITNESS)] },
    { name: "b", claims: [paid("denied", ORCO)] },
  ],
  "verdict/answers-exclude": [/marchers/, { name: "a", claims: [crowd(300, [POLICE]), crowd(3000, [HOSPITAL])] }],
  "verdict/correction": [
    /killed/,
    { name: "a", publishedAt: at(8), claims: [dead(21, { by: [POLICE] })] },
    {
      name: "b",
      publishedAt: at(12),
      claims: [
        dead(17, { says: "Officials lowered the toll to 17 people, as four had been counted twice.", by: [POLICE] }),
      ],
    },
  ],
  "verdict/rising-counter": [
    /killed/,
    { name: "b", publishedAt: at(8), claims: [dead(4)] },
    { name: "a", publishedAt: at(12), claims: [dead(9)] },
  ],
  "verdict/new-state": [
    /bridge/i,
    {
      name: "a",
      publishedAt: at(8),
      claims: [
        {
          frame: "control",
          says: "The army holds Long Bridge.",
          state: "held",
          roles: { holder: party("the army", "military:VR"), place: place("Long Bridge") },
        },
      ],
    },
    {
      name: "b",
      publishedAt: at(20),
      claims: [
        {
          frame: "control",
          says: "Long Bridge was taken by the Front.",
          state: "captured",
          roles: { holder: party("the Front", "front"), place: place("Long Bridge") },
        },
      ],
    },
  ],
  "verdict/passed-stages": [
    /bridge/i,
    {
      name: "a",
      publishedAt: at(8),
      claims: [
        {
          frame: "control",
          says: "They fight over Long Bridge.",
          state: "contested",
          roles: { place: place("Long Bridge") },
        },
      ],
    },
    {
      name: "b",
      publishedAt: at(20),
      claims: [
        {
          frame: "control",
          says: "Long Bridge was taken by the Front.",
          state: "captured",
          roles: { holder: party("the Front", "front"), place: place("Long Bridge") },
        },
      ],
    },
  ],
  "verdict/outcome": [
    /strike/i,
    { name: "a", publishedAt: at(2), claims: [strike("planned", "Dockers in Riverton will go on strike.")] },
    { name: "b", publishedAt: at(20), claims: [strike("asserted", "Dockers in Riverton went on strike.")] },
  ],
  "verdict/compatible": [
    /killed/,
    { name: "a", claims: [dead(9)] },
    { name: "b", claims: [dead(5, { quantity: n(5, "person", { bound: "more than" }) })] },
  ],
  "verdict/agreed": [
    /killed/,
    { name: "a", claims: [dead(9, { by: [POLICE] })] },
    { name: "b", claims: [dead(9, { by: [HOSPITAL] })] },
  ],
  "verdict/single-origin": [
    /killed/,
    { name: "a", claims: [dead(9, { by: [POLICE] })] },
    { name: "b", claims: [dead(9, { by: [POLICE] })] },
  ],
  "verdict/order-unknown": [/killed/, { name: "a", claims: [dead(4)] }, { name: "b", claims: [dead(9)] }],
  "verdict/no-support": [/killed/, { name: "a", claims: [dead(9, { status: "conditional" })] }],
};

describe("each verdict rule decides a story of its own", () => {
  for (const rule of VERDICT_RULES)
    test(rule.id, () => {
      const story = STORIES[rule.id];
      expect(story, "a story is missing").toBeDefined();
      const [words, ...sketches] = story as readonly [RegExp, ...ReportSketch[]];
      expect(verdictOf(words, ...sketches)).toMatchObject({ kind: rule.kind, rule: rule.id });
    });
});

describe("the status layer", () => {
  test("a forecast, a condition and a plan do not support that it happened", () => {
    const found = question(
      storyOf({
        name: "a",
        claims: [
          dead(9),
          dead(50, { status: "forecast" }),
          dead(70, { status: "conditional" }),
          dead(60, { status: "planned" }),
        ],
      }),
      /killed/,
    );
    expect(found.verdict.kind).toBe("single origin");
    expect(found.answers.map((one) => [one.value, one.status])).toEqual([
      ["9", "asserted"],
      ["60", "planned"],
      ["50", "forecast"],
    ]);
    expect(found.beside).toHaveLength(1);
  });
  test("a denial by the same origin disputes nothing", () => {
    expect(verdictOf(/ransom/, { name: "a", claims: [paid("asserted", ORCO), paid("denied", ORCO)] }).kind).not.toBe(
      "disputed",
    );
  });
});

describe("what was at first and what is now", () => {
  const trapped = (number: number, says: string, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
    frame: "casualties",
    says,
    harm: "trapped",
    quantity: n(number),
    roles: { place: place("Riverton") },
    ...more,
  });
  test("is an order where one report tells both in such words", () => {
    const { verdict, answers } = question(
      storyOf({
        name: "a",
        publishedAt: at(8),
        claims: [
          trapped(2, "Two people remain trapped in Riverton."),
          trapped(5, "Five people were initially trapped in Riverton."),
        ],
      }),
      /trapped/,
    );
    expect(verdict).toMatchObject({ kind: "changed", rule: "verdict/new-state" });
    expect(answers.map(({ value, latest }) => [value, latest])).toEqual([
      ["5", false],
      ["2", true],
    ]);
  });
  test("is none where one of the words is missing", () => {
    const first = trapped(5, "Five people were initially trapped in Riverton.");
    const plain = trapped(2, "Two people were trapped in Riverton.");
    expect(verdictOf(/trapped/, { name: "a", claims: [first, plain] }).kind).not.toBe("changed");
  });
  test("of two figures that a report tells as risen to, the greater that it tells later is the newer", () => {
    const dead = (number: number, says: string): ClaimSketch => ({ ...trapped(number, says), harm: "killed" });
    const [seven, twelve] = [
      dead(7, "The toll in Riverton rose to seven dead."),
      dead(12, "The number of the dead in Riverton reached twelve."),
    ];
    expect(verdictOf(/killed/, { name: "a", claims: [seven, twelve] }).kind).toBe("changed");
    expect(verdictOf(/killed/, { name: "a", claims: [twelve, seven] }).kind).not.toBe("changed");
  });
  test("those who are told as still trapped by another report are what is left of more", () => {
    const five = trapped(5, "Five people were trapped in Riverton.");
    const { verdict, answers } = question(
      storyOf(
        { name: "a", claims: [trapped(2, "Two people remain trapped in Riverton.")] },
        { name: "b", claims: [five] },
      ),
      /trapped/,
    );
    expect(verdict).toMatchObject({ kind: "changed", rule: "verdict/new-state" });
    expect(answers.map(({ value, latest }) => [value, latest])).toEqual([
      ["5", false],
      ["2", true],
    ]);
    for (const two of ["Two people were trapped in Riverton.", "Nine people remain trapped in Riverton."])
      expect(
        verdictOf(
          /trapped/,
          { name: "a", claims: [trapped(two.startsWith("Nine") ? 9 : 2, two)] },
          { name: "b", claims: [five] },
        ).kind,
      ).not.toBe("changed");
  });
  test("gives way to the days of publication", () => {
    const { answers } = question(
      storyOf(
        { name: "a", publishedAt: at(6), claims: [trapped(2, "Two people remain trapped in Riverton.")] },
        { name: "b", publishedAt: at(9), claims: [trapped(5, "Five people were trapped in Riverton, not initially.")] },
      ),
      /trapped/,
    );
    expect(answers.map(({ value }) => value)).toEqual(["2", "5"]);
  });
});

describe("scope", () => {
  test("one figure for a town and for a street that nobody sets in a town is one answer", () => {
    const street = place("Alder Street", {
      entity: "local:alder-street-us",
      precision: "street",
      country: "US",
    });
    const town = place("Riverton", { country: "US" });
    const other = place("Alder Street", {
      entity: "local:alder-street-us",
      precision: "street",
      country: "US",
      within: "place:lowport",
    });
    const tell = (name: string, where: ClaimSketch["roles"]) => ({
      name,
      publisher: name,
      claims: [dead(4, { roles: where ?? {} })],
    });
    const questions = (where: typeof street) =>
      storyOf(tell("a", { place: town }), tell("b", { place: where })).questions.length;
    expect(questions(street)).toBe(1);
    expect(questions(other)).toBe(2);
  });

  test("the toll of a part and of the whole are two questions", () => {
    const whole = place("Vale Region", { entity: "place:vale", precision: "admin1" });
    const part = place("Riverton", { within: "place:vale" });
    const story = storyOf({
      name: "a",
      claims: [dead(120, { roles: { place: whole } }), dead(14, { roles: { place: part } })],
    });
    expect(story.questions.map((one) => one.verdict.kind)).toEqual(["single origin", "single origin"]);
  });
  test("two places of the same kind never meet", () => {
    const story = storyOf(
      { name: "a", claims: [dead(12)] },
      { name: "b", claims: [dead(3, { roles: { place: place("Eastport") } })] },
    );
    expect(story.questions).toHaveLength(2);
  });
  test("an unstated place joins the figure that it repeats", () => {
    const story = storyOf(
      { name: "a", claims: [dead(12), dead(3, { roles: { place: place("Eastport") } })] },
      { name: "b", claims: [dead(3, { roles: {} })] },
    );
    expect(question(story, /Eastport/).answers[0]?.reports).toEqual(["r_a", "r_b"]);
  });
  test("children are a part of the dead, not another toll", () => {
    const children = dead(4, { quantity: n(4, "child"), scope: { population: "child" } });
    const story = storyOf({ name: "a", claims: [dead(12), children] });
    expect(story.questions.map((one) => one.question).sort()).toEqual([
      "How many children were killed off Riverton?",
      "How many people were killed off Riverton?",
    ]);
  });
  test("daily and cumulative are two questions", () => {
    const story = storyOf({
      name: "a",
      claims: [dead(12, { scope: { period: "cumulative" } }), dead(3, { scope: { period: "daily" } })],
    });
    expect(story.questions).toHaveLength(2);
  });
});

describe("time", () => {
  test("a late report with an early figure disputes nothing", () => {
    expect(
      verdictOf(
        /killed/,
        { name: "a", publisher: "A", publishedAt: at(8), claims: [dead(4)] },
        { name: "b", publisher: "B", publishedAt: at(10), claims: [dead(9, { says: "The dead were 9 by noon." })] },
        {
          name: "c",
          publisher: "C",
          publishedAt: at(12),
          claims: [dead(4, { says: "Some 4 were lost off the coast." })],
        },
      ),
    ).toMatchObject({ kind: "changed", rule: "verdict/rising-counter" });
  });
  test("a toll that falls without a word is disputed", () => {
    expect(
      verdictOf(
        /killed/,
        { name: "a", publisher: "A", publishedAt: at(8), claims: [dead(9)] },
        { name: "b", publisher: "B", publishedAt: at(10), claims: [dead(4)] },
      ).kind,
    ).toBe("disputed");
  });
  test("a state retold after its change by another publisher is disputed", () => {
    const holds = (holder: string, id: string, hour: number): ReportSketch => ({
      name: `${id}${hour}`,
      publisher: `P${hour}`,
      publishedAt: at(hour),
      claims: [
        {
          frame: "control",
          says: `${holder} hold the Old Fort at hour ${hour}.`,
          state: "held",
          roles: { holder: party(holder, id), place: place("Old Fort") },
        },
      ],
    });
    expect(
      verdictOf(
        /Fort/,
        holds("the Front", "front", 8),
        holds("the Guard", "guard", 10),
        holds("the Front", "front", 12),
      ).kind,
    ).toBe("disputed");
  });
  test("a date alone means its end: the same day is no order", () => {
    expect(
      verdictOf(
        /killed/,
        { name: "a", publishedAt: "2031-03-04", claims: [dead(4)] },
        { name: "b", publishedAt: "2031-03-04", claims: [dead(9)] },
      ).kind,
    ).toBe("undecided");
  });
  test("known at: later and undated reports are left out and counted", () => {
    const sketches = [
      { name: "a", publishedAt: at(8), claims: [dead(4)] },
      { name: "b", publishedAt: at(12), claims: [dead(9)] },
      { name: "c", claims: [dead(30)] },
    ];
    const made = pictureOf(sketches, at(9));
    expect(made.reports.map((one) => one.id)).toEqual(["r_a"]);
    expect(made.notices).toMatchObject([{ code: "report/undated", report: "r_c" }]);
  });
});

describe("origins", () => {
  const origins = (...sketches: readonly ReportSketch[]): number =>
    question(storyOf(...sketches), /killed/).answers[0]?.origins.length ?? -1;
  test("two nameless officials are one", () => {
    const official = (words: string) =>
      ({ speaker: words, kind: "described", entity: `desc:${words.replaceAll(" ", "-")}` }) as const;
    expect(
      origins(
        { name: "a", claims: [dead(9, { by: [official("an official")] })] },
        { name: "b", claims: [dead(9, { by: [official("a senior official")] })] },
      ),
    ).toBe(1);
  });
  test("a doctor and a coastguard officer are two", () => {
    const who = (words: string) => ({ speaker: words, kind: "described", entity: null }) as const;
    expect(
      origins(
        { name: "a", claims: [dead(9, { by: [who("a doctor")] })] },
        { name: "b", claims: [dead(9, { by: [who("a coastguard officer")] })] },
      ),
    ).toBe(2);
  });
  test("a ministry and its spokeswoman are one voice", () => {
    expect(
      origins(
        {
          name: "a",
          claims: [
            dead(9, { by: [{ speaker: "the interior ministry", entity: "ministry:FR/interior", kind: "body" }] }),
          ],
        },
        {
          name: "b",
          claims: [
            dead(9, {
              by: [
                { speaker: "Ada Roe", entity: "person:ada-roe", affiliation: "ministry:FR/interior", kind: "named" },
              ],
            }),
          ],
        },
      ),
    ).toBe(1);
  });
  test("own words of unknown publishers count together as one, at least", () => {
    const found = question(
      storyOf({ name: "a", claims: [dead(9)] }, { name: "b", claims: [dead(9, { says: "Nine lives were lost." })] }),
      /killed/,
    ).answers[0];
    expect(found).toMatchObject({ support: "single origin", originsAtLeast: true });
  });
  test("two publishers in their own words are two; with the same text, one", () => {
    const own = (name: string, says: string): ReportSketch => ({
      name,
      publisher: `Post ${name}`,
      claims: [dead(9, { says })],
    });
    expect(origins(own("a", "Nine lives were lost off the coast."), own("b", "The sinking left 9 dead."))).toBe(2);
    const shared = "When the ferry sank in the swell off Riverton on its way home, 9 people died, the crew among them.";
    expect(origins(own("a", shared), own("b", shared))).toBe(1);
  });
  const SOL = { speaker: "Radio Sol", entity: "outlet:radio-sol", kind: "outlet" } as const;
  test("what a report relays from an outlet and tells in its headline is one", () => {
    const relays: ReportSketch = {
      name: "a",
      publisher: "Mail",
      claims: [
        dead(9, { says: "Nine died off Riverton." }),
        dead(9, { says: "The 9 drowned at dawn, Radio Sol reported.", by: [SOL] }),
      ],
    };
    expect(origins(relays)).toBe(1);
    expect(
      origins(relays, { name: "b", publisher: "Mail", claims: [dead(9, { says: "Our boat saw 9 bodies." })] }),
    ).toBe(2);
  });
  test("a copy joins no two tellings that its source keeps apart, however near they stand", () => {
    const source = (name: string, publisher: string): ReportSketch => ({
      name,
      publisher,
      title: "Ferry sinks",
      filler: "The swell was high when the boat left the harbour, and the pier had been closed since noon for repairs.",
      claims: [
        dead(9, { says: "The 9 drowned at dawn, Radio Sol reported.", by: [SOL] }),
        dead(9, { says: "Nine died off Riverton." }),
      ],
    });
    const seen: ReportSketch = { name: "b", publisher: "Mail", claims: [dead(9, { says: "Our boat saw 9 bodies." })] };
    expect(origins(source("a", "Mail"), seen)).toBe(2);
    expect(origins(source("a", "Mail"), seen, source("z", "Copyist"))).toBe(2);
  });
  test("publishers that credit one agency are one", () => {
    const own = (name: string, says: string): ReportSketch => ({
      name,
      publisher: `Post ${name}`,
      filler: "RIVERTON (Reuters) - Rescue went on.",
      claims: [dead(9, { says })],
    });
    const story = storyOf(own("a", "Nine lives were lost off the coast."), own("b", "The sinking left 9 dead."));
    expect(question(story, /killed/).answers[0]?.origins).toHaveLength(1);
    expect(story.origins[0]).toMatchObject({ kind: "wire", name: "Reuters" });
  });
  test("the deepest speaker of a chain is the root", () => {
    const survey = { speaker: "the survey office", entity: "org:survey", kind: "body" } as const;
    expect(
      origins(
        { name: "a", claims: [dead(9, { by: [survey] })] },
        {
          name: "b",
          claims: [
            dead(9, {
              by: [survey, { speaker: "a minister", kind: "described" }, { speaker: "Radio Sol", kind: "outlet" }],
            }),
          ],
        },
      ),
    ).toBe(1);
  });
});

test("a speaker of whom nothing is told never adds to the others", () => {
  const nobody = { speaker: "", kind: "unknown", entity: null, cue: "reportedly" } as const;
  const story = storyOf(
    { name: "a", claims: [dead(9, { by: [POLICE] })] },
    { name: "b", claims: [dead(9, { by: [nobody] })] },
  );
  expect(question(story, /killed/).verdict.kind).toBe("single origin");
});

describe("order by datelines", () => {
  const homes = (name: string, filler: string, number: number): ReportSketch => ({
    name,
    filler,
    claims: [dead(number, { by: name === "a" ? [POLICE] : [HOSPITAL] })],
  });
  test("the days of datelines, without a year, order undated reports and say so", () => {
    const verdict = verdictOf(
      /killed/,
      homes("a", "RIVERTON, Dec. 30 (Wire) — The ferry sank.", 40),
      homes("b", "RIVERTON, Jan. 2 (Wire) — Divers went on.", 60),
    );
    expect(verdict).toMatchObject({
      kind: "changed",
      order: { basis: "inferred", from: ["the days at the head of the reports"] },
    });
  });
  test("one dateline alone orders nothing", () => {
    const verdict = verdictOf(
      /killed/,
      homes("a", "RIVERTON, Dec. 30 (Wire) — The ferry sank.", 40),
      homes("b", "Divers went on.", 60),
    );
    expect(verdict.kind).toBe("undecided");
  });
});

describe("what time has settled", () => {
  const BOTH = { speaker: "the harbour master", kind: "described", entity: "desc:harbour-master" } as const;
  const days = (last: readonly ClaimSketch[]): readonly ReportSketch[] => [
    { name: "a", publishedAt: at(8), claims: [dead(20, { by: [POLICE] })] },
    { name: "b", publishedAt: at(9), claims: [dead(12, { by: [HOSPITAL] })] },
    { name: "c", publishedAt: at(20), claims: last },
  ];
  test("two figures that differed on the way to one that both gave way to are no dispute", () => {
    expect(verdictOf(/killed/, ...days([dead(31, { by: [BOTH] })]))).toMatchObject({ kind: "changed" });
  });
  test("a bound that the last figure meets is outgrown too", () => {
    const atLeast = dead(20, { by: [POLICE], quantity: n(20, "person", { bound: "at least" }) });
    const [first, ...others] = days([dead(31, { by: [BOTH] })]);
    const told = { ...first, claims: [atLeast] } as ReportSketch;
    expect(verdictOf(/killed/, told, ...others)).toMatchObject({ kind: "changed" });
  });
  test("the last figure is latest", () => {
    const { answers } = question(storyOf(...days([dead(31, { by: [BOTH] })])), /killed/);
    expect(answers.filter(({ latest }) => latest).map(({ value }) => value)).toEqual(["31"]);
  });
  test("where one of them still stands they are disputed", () => {
    expect(verdictOf(/killed/, ...days([dead(15, { by: [HOSPITAL] })]))).toMatchObject({ kind: "disputed" });
  });
  test("two speakers in one report differ, whichever figure other signs would make the older", () => {
    const filler = "RIVERTON, Jan. 2 (Wire) — Divers went on.";
    expect(
      verdictOf(
        /killed/,
        { name: "a", filler, claims: [dead(40, { by: [POLICE] })] },
        {
          name: "b",
          filler: filler.replace("2", "4"),
          claims: [dead(40, { by: [POLICE] }), dead(60, { by: [HOSPITAL] })],
        },
      ),
    ).toMatchObject({ kind: "disputed" });
  });
});

describe("a figure that was put right", () => {
  const gone = (number: number) => dead(number, { status: "asked", scope: { retracts: "figure" } });
  const told = (at: number, by: NonNullable<ClaimSketch["by"]>[number]): ReportSketch => ({
    name: `t${at}`,
    publishedAt: `2031-03-04T${String(at).padStart(2, "0")}:00:00Z`,
    claims: [dead(38, { by: [by] })],
  });
  const cut: ReportSketch = { name: "cut", publishedAt: at(12), claims: [dead(31, { by: [POLICE] }), gone(38)] };
  const valuesOf = (...sketches: readonly ReportSketch[]) =>
    question(storyOf(...sketches), /killed/).answers.map(({ value }) => value);
  test("is gone whoever carried it", () => expect(valuesOf(told(8, HOSPITAL), cut)).toEqual(["31"]));
  test("stands where it is told afterwards", () => expect(valuesOf(told(18, HOSPITAL), cut)).toContain("38"));
  test("is gone where the report of it is the older by its head alone", () => {
    const filler = "RIVERTON, Jan. 2 (Wire) — Divers went on.";
    const undated = { ...cut, publishedAt: null, filler };
    const before = { ...told(8, HOSPITAL), publishedAt: null, filler: filler.replace("2", "1") };
    const after = { ...told(8, HOSPITAL), publishedAt: null, filler: filler.replace("2", "5") };
    expect(valuesOf(before, undated)).toEqual(["31"]);
    expect(valuesOf(after, undated)).toContain("38");
  });
  test("was right in its time where it may fall", () => {
    const missing = (number: number, more: Partial<ClaimSketch> = {}) =>
      dead(number, { harm: "missing", says: `${number} people are missing.`, ...more });
    const values = question(
      storyOf(
        { name: "a", publishedAt: at(8), claims: [missing(40, { by: [HOSPITAL] })] },
        {
          name: "b",
          publishedAt: at(12),
          claims: [missing(31, { by: [POLICE] }), missing(40, { status: "asked", scope: { retracts: "figure" } })],
        },
      ),
      /missing/,
    ).answers.map(({ value }) => value);
    expect(values).toContain("40");
  });
});

describe("what one report tells as told before", () => {
  const told = (...claims: readonly ClaimSketch[]) => verdictOf(/killed/, { name: "a", claims });
  test.each([
    ["The harbour office had put the dead at 9 on Monday.", "14 people died when the ferry sank."],
    ["9 people died, by the first count.", "14 people died when the ferry sank."],
    ["At first 9 people died, the office said.", "The office raised the number of dead to 14."],
  ])("%s %s", (before, now) => {
    expect(told(dead(9, { says: before }), dead(14, { says: now }))).toMatchObject({ kind: "changed" });
  });
  test("two speakers who each give a figure differ", () => {
    const verdict = told(
      dead(9, { says: "The police had said that 9 people died.", by: [POLICE] }),
      dead(14, { says: "14 people died, the hospital said.", by: [HOSPITAL] }),
    );
    expect(verdict.kind).toBe("disputed");
  });
});

test("people brought out are one figure that rises, whoever is said to have brought them out", () => {
  const moved = (number: number, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
    frame: "evacuation",
    says: `${number} people were evacuated.`,
    quantity: n(number),
    ...more,
  });
  const verdict = verdictOf(
    /evacuated/,
    {
      name: "a",
      publishedAt: at(8),
      claims: [moved(5000, { roles: { actor: party("the authorities", "desc:authorities") } })],
    },
    { name: "b", publishedAt: at(12), claims: [moved(6200)] },
  );
  expect(verdict.kind).toBe("changed");
});
