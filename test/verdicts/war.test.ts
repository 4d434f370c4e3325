import { describe, expect, test } from "vitest";
import { answer, type ClaimSketch, n, party, place, question, report, storyOf } from "./build.ts";

const REBELS = party("the Front", "front");
const ARMY = party("the government", "government:VR", { country: "VR" });
const MERIDIA = party("Meridia", "country:MD");
const MINISTRY = {
  speaker: "the Defence Ministry",
  entity: "ministry:MD/defence",
  kind: "body",
  cue: "said",
} as const;

const took = (town: string, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
  frame: "control",
  says: `The Front took control of ${town}.`,
  state: "captured",
  roles: { holder: REBELS, place: place(town) },
  ...more,
});
const sends = (number: number, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
  frame: "deployment",
  says: `Meridia will send ${number} soldiers to Varna Ridge.`,
  status: "planned",
  roles: { actor: MERIDIA, destination: place("Varna Ridge") },
  quantity: n(number, "soldier"),
  scope: { unit: "soldier" },
  ...more,
});
const towns = (number: number, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
  frame: "count",
  says: `The Front has captured ${number} of 20 district towns.`,
  roles: { actor: REBELS },
  quantity: n(number, "district town", { of: 20 }),
  scope: { act: "captured" },
  ...more,
});

describe("a planned deployment told by five reports", () => {
  const story = storyOf(
    {
      name: "a",
      claims: [sends(2500, { by: [MINISTRY], quantity: n(2500, "soldier", { bound: "about", increment: true }) })],
    },
    { name: "b", claims: [sends(2500, { by: [MINISTRY] })] },
    {
      name: "c",
      claims: [
        sends(2500),
        sends(900, {
          says: "Meridia will send 900 soldiers to Port Elm.",
          roles: { actor: MERIDIA, destination: place("Port Elm") },
          quantity: n(900, "soldier"),
        }),
      ],
    },
    { name: "d", claims: [sends(2500, { roles: { actor: MERIDIA } })] },
    { name: "e", claims: [sends(2500, { by: [{ speaker: "Meridia", entity: "government:MD", kind: "body" }] })] },
  );
  test("has one origin, the ministry, in five reports", () => {
    const found = question(story, /soldiers.*Varna Ridge/);
    expect(found.verdict.kind).toBe("single origin");
    expect(found.answers).toHaveLength(1);
    expect(found.answers[0]).toMatchObject({ status: "planned", support: "single origin", originsAtLeast: false });
    expect(found.answers[0]?.reports).toHaveLength(5);
    expect(story.origins.find((origin) => origin.id === found.answers[0]?.origins[0])).toMatchObject({
      basis: "inferred",
      kind: "speaker",
    });
  });
  test("is apart from the soldiers for another place", () => {
    expect(question(story, /Port Elm/).answers.map((one) => one.value)).toEqual(["900"]);
  });
});

describe("a sending with no number", () => {
  test("is told as such", () => {
    const story = storyOf({
      name: "a",
      claims: [
        {
          frame: "deployment",
          says: "Ostland is sending commandos.",
          status: "planned",
          roles: { actor: party("Ostland", "country:OS") },
        },
      ],
    });
    expect(question(story, /Ostland/).answers).toMatchObject([
      { value: "yes, the number is not told", quantity: null, status: "planned" },
    ]);
  });
});

describe("a counter that grows", () => {
  const contested: ClaimSketch = {
    frame: "control",
    says: "Fighting goes on in Kell.",
    state: "contested",
    roles: { place: place("Kell") },
  };
  test("changed, in an order that the stages of a town carry", () => {
    const story = storyOf(
      { name: "z", claims: [towns(5), contested] },
      {
        name: "m",
        claims: [
          towns(7),
          took("Kell", { status: "claimed", by: [{ speaker: "the Front", entity: "front", kind: "body" }] }),
        ],
      },
      { name: "a", claims: [towns(9), took("Kell")] },
    );
    const found = question(story, /district towns/);
    expect(found.verdict).toMatchObject({
      kind: "changed",
      rule: "verdict/rising-counter",
      order: { basis: "inferred" },
    });
    expect(found.answers.map((one) => one.value)).toEqual(["5 of 20", "7 of 20", "9 of 20"]);
    expect(found.answers.map((one) => one.latest)).toEqual([false, false, true]);
    expect(found.verdict.order.from.join(" ")).toMatch(/stages of Kell/);
  });
  test("is undecided where nothing outside tells the order", () => {
    const found = question(
      storyOf({ name: "a", claims: [towns(5)] }, { name: "b", claims: [towns(9)] }),
      /district towns/,
    );
    expect(found.verdict).toMatchObject({
      kind: "undecided",
      rule: "verdict/order-unknown",
      order: { basis: "unknown" },
    });
    expect(found.answers.every((one) => !one.latest)).toBe(true);
  });
  test("takes no support from a row number, a condition or an increment", () => {
    const story = storyOf({
      name: "a",
      claims: [
        towns(5),
        {
          frame: "count",
          says: "If Kell falls, it will be the 6th.",
          status: "conditional",
          roles: { actor: REBELS },
          quantity: n(6, "district town", { ordinal: true }),
          scope: { act: "captured" },
        },
        {
          frame: "count",
          says: "One more district town fell.",
          roles: { actor: REBELS },
          quantity: n(1, "district town", { increment: true }),
          scope: { act: "captured" },
        },
      ],
    });
    const found = question(story, /district towns/);
    expect(found.answers.map((one) => one.value)).toEqual(["5 of 20"]);
    expect(found.beside).toHaveLength(2);
  });
  test("rises by time of publication", () => {
    const story = storyOf(
      { name: "b", publishedAt: "2031-05-01T08:00:00Z", claims: [towns(5)] },
      { name: "a", publishedAt: "2031-05-02T08:00:00Z", claims: [towns(9)] },
    );
    expect(question(story, /district towns/).verdict).toMatchObject({ kind: "changed", order: { basis: "published" } });
  });
});

describe("shares of a territory", () => {
  test("that meet are compatible", () => {
    const share = (value: number, bound: "about" | "more than"): ClaimSketch => ({
      frame: "control",
      says: "The Front holds much of the country.",
      state: "held",
      roles: { holder: REBELS, place: { text: "the country" } },
      quantity: { share: value, bound, unit: "country", unitText: "country" },
    });
    const story = storyOf(
      { name: "a", claims: [share(0.6667, "about")] },
      { name: "b", claims: [share(0.6667, "more than")] },
      { name: "c", claims: [share(0.5, "more than")] },
    );
    const found = question(story, /How much/);
    expect(found.verdict.kind).toBe("compatible");
    expect(found.answers.map((one) => one.value).sort()).toEqual([
      "about two-thirds",
      "more than half",
      "more than two-thirds",
    ]);
  });
});

describe("who holds a town", () => {
  const holds = (town: string, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
    frame: "control",
    says: `The government still holds ${town}.`,
    state: "held",
    roles: { holder: ARMY, place: place(town) },
    ...more,
  });
  const besieged = (town: string): ClaimSketch => ({
    frame: "control",
    says: `The Front surrounded ${town}.`,
    state: "besieged",
    roles: { holder: REBELS, place: place(town) },
  });

  test("changed from contested to held, by the order of another town", () => {
    const story = storyOf(
      {
        name: "z",
        claims: [
          { frame: "control", says: "Kell is fought over.", state: "contested", roles: { place: place("Kell") } },
          took("Arn", { status: "claimed", by: [{ speaker: "the Front", entity: "front", kind: "body" }] }),
        ],
      },
      { name: "b", publisher: "North Post", claims: [took("Kell"), took("Arn")] },
      {
        name: "a",
        publisher: "South Post",
        claims: [took("Kell", { says: "Kell is in rebel hands." }), took("Arn", { says: "So, since dawn, is Arn." })],
      },
    );
    const found = question(story, /Kell/);
    expect(found.verdict).toMatchObject({
      kind: "changed",
      rule: "verdict/passed-stages",
      order: { basis: "inferred" },
    });
    expect(answer(found, "The Front")).toMatchObject({ status: "asserted", support: "several origins" });
    const other = question(story, /Arn/);
    expect(other.verdict.kind).toBe("agreed");
    expect(other.answers.map((one) => one.status)).toEqual(["asserted", "claimed"]);
  });
  test("an airport is a question of its own", () => {
    const story = storyOf({
      name: "a",
      claims: [
        took("Kell"),
        holds("Kell airport", {
          roles: { holder: ARMY, place: place("Kell airport", { within: "place:kell", precision: "facility" }) },
        }),
      ],
    });
    expect(question(story, /Kell\?/).answers.map((one) => one.value)).toEqual(["The Front"]);
    expect(question(story, /Kell airport\?/).answers.map((one) => one.value)).toEqual(["The government"]);
  });
  test("a siege stands beside the holder and is no dispute", () => {
    const found = question(
      storyOf({ name: "a", claims: [besieged("Mira")] }, { name: "b", claims: [holds("Mira")] }),
      /Mira/,
    );
    expect(found.verdict.kind).toBe("single origin");
    expect(found.answers).toMatchObject([{ value: "The government", beside: [{ text: "surrounded" }] }]);
  });
  test("two holders at one time with nothing to order them are undecided", () => {
    const found = question(
      storyOf({ name: "a", claims: [took("Mira")] }, { name: "b", claims: [holds("Mira")] }),
      /Mira/,
    );
    expect(found.verdict).toMatchObject({ kind: "undecided", rule: "verdict/order-unknown" });
  });
  test("two parties that each claim it dispute it, whatever the time", () => {
    const story = storyOf(
      {
        name: "a",
        publishedAt: "2031-05-01T08:00:00Z",
        claims: [took("Mira", { status: "claimed", by: [{ speaker: "the Front", entity: "front", kind: "body" }] })],
      },
      {
        name: "b",
        publishedAt: "2031-05-01T10:00:00Z",
        claims: [
          holds("Mira", { status: "claimed", by: [{ speaker: "the army", entity: "military:VR", kind: "body" }] }),
        ],
      },
    );
    expect(question(story, /Mira/).verdict.kind).toBe("disputed");
  });
  test("a handover without a fight is one answer with its manner beside", () => {
    const story = storyOf({
      name: "a",
      claims: [
        {
          frame: "control",
          says: "Orlo was handed over without a fight.",
          state: "handed over",
          roles: { place: place("Orlo") },
          by: [{ speaker: "officials", kind: "described" }],
        },
      ],
    });
    expect(question(story, /Orlo/).answers).toMatchObject([{ status: "asserted", beside: [{ text: "handed over" }] }]);
  });
  test("two spellings are one town, with the evidence kept", () => {
    const story = storyOf({ name: "a", claims: [took("Dahan Kor")] }, { name: "b", claims: [took("Dahankora")] });
    expect(story.questions.filter((one) => one.frame === "control")).toHaveLength(1);
    expect(story.joins).toHaveLength(1);
    expect(story.joins[0]?.evidence).toMatch(/Dahan Kor.*Dahankora/);
  });
  test("two spellings in one sentence are two towns", () => {
    const story = storyOf({
      name: "a",
      claims: [took("Dahan Kor", { sentence: 1 }), took("Dahankora", { sentence: 1 })],
    });
    expect(story.questions.filter((one) => one.frame === "control")).toHaveLength(2);
  });
});

describe("a forecast", () => {
  test("keeps its horizon, its forecaster and never becomes what holds", () => {
    const sees = (days: number, by: ClaimSketch["by"], state: string): ClaimSketch => ({
      frame: "forecast",
      says: `Sorn could be taken within ${days} days.`,
      status: "forecast",
      roles: { event: { text: "be taken", frame: "control", state }, place: place("Sorn") },
      horizon: { days, from: null, to: null, text: `within ${days} days`, start: 0, end: 0 },
      ...(by ? { by } : {}),
    });
    const service = { speaker: "Meridian intelligence", entity: "intelligence:MD", kind: "body", cue: "says" } as const;
    const story = storyOf(
      { name: "a", claims: [sees(20, [service], "besieged"), sees(60, [service], "captured")] },
      {
        name: "b",
        claims: [
          sees(20, [service, { speaker: "a defence official", kind: "described", cue: "cited" }], "besieged"),
          sees(60, [service, { speaker: "a defence official", kind: "described", cue: "cited" }], "captured"),
        ],
      },
    );
    for (const [words, text] of [
      [/seized/, "within 60 days"],
      [/cut off/, "within 20 days"],
    ] as const) {
      const found = question(story, words);
      expect(found.verdict.kind).toBe("single origin");
      expect(found.answers).toMatchObject([{ value: text, status: "forecast", reports: ["r_a", "r_b"] }]);
    }
    expect(story.questions.some((one) => one.frame === "control")).toBe(false);
  });
});

describe("one sentence in two translations", () => {
  test("is one statement by one spokesman", () => {
    const says = (words: string): ClaimSketch => ({
      frame: "statement",
      says: words,
      direct: true,
      roles: { speaker: party("a Front spokesman", "front") },
      by: [{ speaker: "A Front spokesman", entity: "front", kind: "described", via: "Radio Sol", cue: "told" }],
    });
    const story = storyOf(
      { name: "a", claims: [says("Our hands remain open for the peace road.")] },
      { name: "b", claims: [says("Our hands remain open to peaceful paths.")] },
    );
    const found = story.questions.filter((one) => one.frame === "statement");
    expect(found).toHaveLength(1);
    expect(found[0]?.verdict.kind).toBe("single origin");
    expect(found[0]?.answers[0]?.reports).toHaveLength(2);
  });
});

describe("talks", () => {
  const stand = (
    who: ReturnType<typeof party>,
    stance: "offer" | "reject" | "refuse",
    on: string,
    more: Partial<ClaimSketch> = {},
  ): ClaimSketch => ({
    frame: "position",
    says: `${who.text} and ${on}`,
    stance,
    roles: { party: who, on: { text: on } },
    ...more,
  });
  const PRESIDENT = party("President Oru Lem", "person:oru-lem", { kind: "person", affiliation: "government:VR" });
  const story = storyOf(
    {
      name: "a",
      claims: [
        stand(ARMY, "offer", "to share power", {
          by: [
            { speaker: "a government source", entity: "government:VR", kind: "described" },
            { speaker: "Radio Sol", kind: "outlet", cue: "reported" },
          ],
        }),
        stand(REBELS, "refuse", "power sharing", { by: [{ speaker: "Bek Tol", entity: "front", kind: "named" }] }),
      ],
    },
    {
      name: "b",
      claims: [
        stand(ARMY, "offer", "share of power"),
        stand(PRESIDENT, "reject", "a cabinet with the Front"),
        stand(REBELS, "reject", "power sharing", { status: "forecast" }),
      ],
    },
  );
  test("an offer and a refusal are two questions of one issue", () => {
    const offer = question(story, /the government.*power/i);
    expect(offer.verdict.kind).toBe("single origin");
    expect(offer.answers).toMatchObject([{ value: "offered", reports: ["r_a", "r_b"] }]);
    const refusal = question(story, /the Front.*power/i);
    expect(refusal.answers.map((one) => one.status).sort()).toEqual(["asserted", "forecast"]);
    expect(refusal.verdict.kind).not.toBe("disputed");
  });
  test("a person's own position stays theirs", () => {
    expect(question(story, /Oru Lem/).answers).toMatchObject([{ value: "rejected" }]);
  });
});

describe("harm", () => {
  test("two counts of two harms are two questions; background is absent", () => {
    const UN = { speaker: "the UN", entity: "un", kind: "body", cue: "according to" } as const;
    const story = storyOf({
      name: "a",
      claims: [
        {
          frame: "casualties",
          says: "120 civilians were killed in one month.",
          harm: "killed",
          quantity: n(120, "civilian", { bound: "at least" }),
          scope: { population: "civilian", window: "closed" },
          by: [UN],
        },
        {
          frame: "displacement",
          says: "Some 44,000 people fled.",
          quantity: n(44000, "person", { bound: "about" }),
          by: [UN],
        },
        {
          frame: "casualties",
          says: "In 1987, 3,000 were killed.",
          harm: "killed",
          quantity: n(3000),
          background: true,
        },
      ],
    });
    expect(question(story, /killed/).answers.map((one) => one.value)).toEqual(["at least 120"]);
    expect(question(story, /displaced/).verdict.kind).toBe("single origin");
    expect(story.questions).toHaveLength(2);
  });
});

test("every claim of the evidence is in the picture, with its report", () => {
  const one = report({ name: "a", claims: [took("Kell")] });
  expect(one.report.text.slice(one.claims[0]?.start, one.claims[0]?.end)).toBe(one.claims[0]?.quote);
});

describe("what no report tells", () => {
  test("is said as such", () => {
    const story = storyOf({
      name: "a",
      claims: [
        {
          frame: "deployment",
          says: "Ostland is sending commandos.",
          status: "planned",
          roles: { actor: party("Ostland", "country:OS") },
        },
        { frame: "control", says: "Orlo was handed over.", state: "handed over", roles: { place: place("Orlo") } },
      ],
    });
    expect(story.unreported).toEqual([
      "No claim that was read gives the day of the event.",
      "No claim that was read says how many are sent by Ostland.",
      "No claim that was read says who took Orlo.",
    ]);
  });
});
