import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "../cases/engine.ts";

/** All names and outlets are made up. */
const originsOf = (
  told: readonly string[],
  publishers: readonly string[] = ["Coast Wire", "Metro Daily", "Hill Herald"],
): readonly { readonly name: string; readonly reason: string }[] => {
  const readings = told.map((text, index) => {
    const title = `Report of day ${index}`;
    return read(`${title}\n\n${text}`, {
      publisher: publishers[index] ?? null,
      publishedAt: `2030-01-0${index + 2}T08:00:00Z`,
      title,
      titleSpan: { start: 0, end: title.length },
    });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  const answer = story?.questions
    .flatMap(({ answers }) => answers)
    .find(({ reports }) => reports.length === told.length);
  return answer?.origins.flatMap((id) => story?.origins.filter((one) => one.id === id) ?? []) ?? [];
};

const ONE: readonly (readonly string[])[] = [
  ["Ostrel said 12 soldiers were killed.", "Ostrel's defence ministry said 12 soldiers were killed."],
  ["Twelve soldiers were killed, Ostrel's army said.", "Twelve soldiers were killed, Ostrel's government said."],
  ["The Quay Board said 12 ships were lost.", "The board said 12 ships were lost."],
  ["Tarvin Freight said 30 workers were hurt.", "Tarvin said 30 workers were hurt."],
  ["A spokesman for Tarvin Freight said 30 workers were hurt.", "Tarvin Freight said 30 workers were hurt."],
  ["Tarvin Freight spokeswoman Ida Lund said 30 workers were hurt.", "Tarvin Freight said 30 workers were hurt."],
  ["Police said five people were hurt.", "Brenholt police said five people were hurt."],
  ["Police said five people were hurt.", "The Brenholt Police Department said five people were hurt."],
  ["Detectives said five people were hurt.", "Brenholt police said five people were hurt."],
  ["Deputies said five people were hurt.", "The Nash County sheriff's office said five people were hurt."],
  ["Nash County Sheriff Keith Orm said five people were hurt.", "The sheriff's office said five people were hurt."],
  ["Mayor Nan Orm said nine people were killed.", "The mayor said nine people were killed."],
  ["Authorities said five people were hurt.", "Brenholt police said five people were hurt."],
  ["Local officials said five people were hurt.", "Investigators said five people were hurt."],
  ["Police said five people were hurt.", "The sheriff's office said five people were hurt."],
  ["Police said five people were hurt.", "Nash County Sheriff Keith Orm said five people were hurt."],
  ["Law enforcement officials said five people were hurt.", "Detectives said five people were hurt."],
  ["BPD Homicide Sergeant Dan Orm said five people were hurt.", "Brenholt police said five people were hurt."],
  ["Nash County Prosecutor Ida Worth said five people were hurt.", "Local prosecutors said five people were hurt."],
  ["Authorities in Brenholt said five people were hurt.", "Brenholt police said five people were hurt."],
  ["Officials said ten people were killed.", "The governor of Quelm, Hassan Orm, said ten people were killed."],
  ["An NYPD spokesman said five people were hurt.", "Police said five people were hurt."],
  ["An NYPD spokeswoman said five people were hurt.", "The New York Police Department said five people were hurt."],
  ["The Brenholt Bureau of Police said five people were hurt.", "Brenholt police said five people were hurt."],
  [
    "Police spokesman Dan Orm said five people were hurt.",
    "Orm said five people were hurt.",
    "Police said five people were hurt.",
  ],
  [
    "The death toll stood at 14, according to a health ministry press note.",
    "The health ministry said 14 people had died.",
  ],
  // A minister, the ministry and its spokesman.
  ["Transport Minister Davo Corrin said 14 people had died.", "The transport ministry said 14 people had died."],
  ["The health minister said 14 people had died.", "The health ministry said 14 people had died."],
  ["Army spokesman Rado Temm said 14 people had died.", "The military said 14 people had died."],
  ["The general staff said 14 soldiers had died.", "The army said 14 soldiers had died."],
  ["The defence ministry said 14 soldiers had died.", "The army said 14 soldiers had died."],
  [
    "Ostrel said 12 soldiers were killed.",
    "Ostrelan foreign ministry spokeswoman Ida Venn said 12 soldiers were killed.",
  ],
  // A body and whoever works there.
  ["Dr Lena Parv, a doctor at Quelm hospital, said 14 people had died.", "The hospital said 14 people had died."],
  ["Doctors said 14 people had died.", "Quelm hospital said 14 people had died."],
  ["Hospital officials said 14 people had died.", "Quelm hospital said 14 people had died."],
  [
    "Sorel Anker, director of Quelm hospital, said 14 people had died.",
    "The hospital in Quelm said 14 people had died.",
  ],
  ["Fire chief Maud Ellet said two workers were killed.", "The fire service said two workers were killed."],
  ["Fire chief Maud Ellet said two workers were killed.", "The fire brigade said two workers were killed."],
  ["Coast guard commander Rui Antal said 14 people had died.", "The coast guard said 14 people had died."],
  ["Ostrel's security service said 14 people had died.", "The State Security Service said 14 people had died."],
  [
    "Springs police said five people were hurt.",
    "Lt. Ida Buck of the Quelm Springs Police Department said five people were hurt.",
  ],
  ["The spokesman said five people were hurt.", "Brenholt police said five people were hurt."],
  ["The interior ministry said 14 people had died.", "The Ministry of the Interior of Ostrel said 14 people had died."],
  [
    "The Ministry of National Defence of Ostrel said 14 people had died.",
    "Ostrel's defence ministry said 14 people had died.",
  ],
  ["The suspect told police he had shot four people.", "A man told a dispatcher he had shot four people."],
  // Nobody is told apart by what they are told beside.
  ["Officials and people living there said 14 people had died.", "Officials and residents said 14 people had died."],
  ["Officials said 14 people had died.", "The coast guard said 14 people had died."],
  ["Officials said 14 people had died.", "Fire chief Maud Ellet said 14 people had died."],
  ["Authorities said 14 people had died.", "Transport Minister Davo Corrin said 14 people had died."],
  ["Transport Minister Davo Corrin said 14 people had died.", "A minister said 14 people had died."],
];

/** Whoever counts is the origin, told with no word of saying. */
const COUNTED: readonly (readonly string[])[] = [
  ["The hospital in Quelm has counted 39 dead.", "Quelm hospital said 39 people had died."],
  [
    "St. Ida's hospital in Quelm has reported 39 deaths and 83 wounded.",
    "St. Ida's hospital said 83 people were wounded.",
  ],
  ["The harbour office recorded 14 deaths and 30 injuries.", "The harbour office said 30 people were injured."],
  ["The interior ministry put the death toll at 14.", "The death toll stood at 14, the interior ministry said."],
  ["Fourteen people died, by the health ministry's count.", "The health ministry said 14 people had died."],
  ["A tally by the health ministry shows 14 dead.", "The health ministry said 14 people had died."],
  ["Figures from the health ministry show 14 people died.", "The health ministry said 14 people had died."],
  ["Health ministry data show 14 people died.", "The health ministry said 14 people had died."],
  ["The health ministry's toll was 14 dead.", "The health ministry said 14 people had died."],
  ["The health ministry raised the death toll to 14.", "The health ministry said 14 people had died."],
  ["Fourteen deaths were recorded by the health ministry.", "The health ministry said 14 people had died."],
  ["The death toll was put at 14 by the health ministry.", "The health ministry said 14 people had died."],
  ["A tally kept by the health ministry shows 14 dead.", "The health ministry said 14 people had died."],
  ["Fourteen people died, the health ministry was reported as saying.", "The health ministry said 14 people had died."],
  ["The official toll remains at 14.", "The health ministry said 14 people had died."],
  // Whoever passes on a count does not count anew.
  ["The harbour office said clinics in Quelm had counted 39 dead.", "The harbour office said 39 people had died."],
];

const TWO: readonly (readonly string[])[] = [
  ["Witnesses said five people were hurt.", "Officials said five people were hurt."],
  ["Brenholt police said five people were hurt.", "Kettering police said five people were hurt."],
  ["The fire department said five people were hurt.", "The police department said five people were hurt."],
  ["The Ministry of Health said 12 people were killed.", "The Ministry of Defence said 12 people were killed."],
  ["Ostrel's army said 12 soldiers were killed.", "Velm's army said 12 soldiers were killed."],
  [
    "An official at the hospital said three people were killed.",
    "An official of the ministry said three people were killed.",
  ],
  ["Health officials said five people were hurt.", "Brenholt police said five people were hurt."],
  ["Prosecutors said five people were hurt.", "Police said five people were hurt."],
  ["KPD Homicide Sergeant Dan Orm said five people were hurt.", "Brenholt police said five people were hurt."],
  ["The victim's grandfather said five people were hurt.", "Officials said five people were hurt."],
  ["Mayor Nan Orm said nine people were killed.", "Mayor Ida Lund said nine people were killed."],
  ["A friend of Ida Lund said nine people were hurt.", "Ida Lund said nine people were hurt."],
  ["St. Ida's hospital said 14 people had died.", "Quelm hospital said 14 people had died."],
  ["Fire chief Maud Ellet said 14 people had died.", "Police said 14 people had died."],
  ["The health ministry recorded 14 deaths.", "The interior ministry recorded 14 deaths."],
  ["Velm's army said 12 soldiers were killed.", "Ostrel's defence ministry said 12 soldiers were killed."],
  ["Officials said 14 people had died.", "Tarvin Freight said 14 people had died."],
  ["Officials said 14 people had died.", "Residents said 14 people had died."],
  [
    "The suspect said four people were shot.",
    "A woman who lives there said four people were shot. Her neighbour denied it.",
  ],
  ["Doctors said 14 people had died.", "The interior ministry said 14 people had died."],
  ["Nash Springs police said five people were hurt.", "Quelm Springs police said five people were hurt."],
];

test.each(ONE.map((told) => ({ told })))("one body under two names is one origin: $told", ({ told }) => {
  const origins = originsOf(told);
  expect(origins).toHaveLength(1);
  expect(origins[0]?.reason).toMatch(/;|the same|not named/u);
});

test.each(COUNTED.map((told) => ({ told })))("whoever counts is the one origin: $told", ({ told }) => {
  const origins = originsOf(told);
  expect(origins).toHaveLength(1);
  expect(origins[0]?.name).not.toBe("Coast Wire");
});

test.each(TWO.map((told) => ({ told })))("two bodies are two origins: $told", ({ told }) => {
  expect(originsOf(told)).toHaveLength(2);
});

test("who is told without an owner joins one of two, and makes them no one", () => {
  expect(
    originsOf([
      "Brenholt police said five people were hurt.",
      "Kettering police said five people were hurt.",
      "Police said five people were hurt.",
    ]),
  ).toHaveLength(2);
});

test.each([
  {
    why: "an aid group publishes what another report hears from it",
    told: ["Some 900 people have been displaced.", "Grain Bank International said 900 people had been displaced."],
    publishers: ["Grain Bank International", "metrodaily.example"],
    count: 1,
  },
  {
    why: "one of the publisher's own people speaks in its report",
    told: [
      '"Nine people were hurt in the crash," said Tomas Aldin, our field director.',
      "Nine people were hurt in a crash, Grain Bank said.",
    ],
    publishers: ["Grain Bank", "metrodaily.example"],
    count: 1,
  },
  {
    why: "a police force publishes what another report hears from the police",
    told: ["Five people were hurt in a crash at the quay.", "Brenholt police said five people were hurt in a crash."],
    publishers: ["Brenholt Police Department", "metrodaily.example"],
    count: 1,
  },
  {
    why: "a paper is named after a town whose police speak elsewhere",
    told: ["Five people were hurt in a crash at the quay.", "Brenholt police said five people were hurt in a crash."],
    publishers: ["Brenholt Gazette", "metrodaily.example"],
    count: 2,
  },
  {
    why: "a paper carries an agency whose own report hears it from somebody",
    told: [
      "BRENHOLT (AP) - Five people were hurt in a crash at the quay, fire chief Maud Ellet said.",
      "BRENHOLT (AP) - A crash at the quay in which a lorry hit a crane left five people hurt.",
    ],
    publishers: ["apnews.com", "metrodaily.example"],
    count: 1,
  },
  {
    why: "a paper tells next day in its own voice whom it heard",
    told: ["Brenholt police said five people were hurt.", "Five people were hurt in a crash at the quay."],
    publishers: ["news.hillherald.example", "hillherald.example"],
    count: 1,
  },
  {
    why: "a paper tells it on in an account of the police",
    told: [
      "Brenholt police said a lorry hit a crane at the quay. Five people were hurt.",
      "Brenholt police said five people were hurt in a crash.",
    ],
    publishers: ["hillherald.example", "metrodaily.example"],
    count: 1,
  },
  {
    why: "a paper tells it behind an account of somebody who has no more to do with it",
    told: [
      "The harbour office said the quay was shut. Five people were hurt in a crash there.",
      "The harbour office said five people were hurt in a crash at the quay.",
    ],
    publishers: ["hillherald.example", "metrodaily.example"],
    count: 2,
  },
  {
    why: "a paper tells it long after the police were heard",
    told: [
      "Brenholt police said a lorry hit a crane at the quay. The quay was shut. It rained all day. Ferries sailed from the other bank. Crowds stood in the rain. Five people were hurt in the crash.",
      "Brenholt police said five people were hurt in a crash.",
    ],
    publishers: ["hillherald.example", "metrodaily.example"],
    count: 2,
  },
  {
    why: "another paper tells it in its own voice",
    told: ["Brenholt police said five people were hurt.", "Five people were hurt in a crash at the quay."],
    publishers: ["hillherald.example", "metrodaily.example"],
    count: 2,
  },
  {
    why: "an agency tells again what it has from a paper",
    told: [
      "Five people were hurt in a crash at the quay. The brakes had failed.",
      "BRENHOLT (AP) - A crash at the quay hurt five people. The Hill Herald reports that the brakes had failed.",
    ],
    publishers: ["hillherald.example", "metrodaily.example"],
    count: 1,
  },
  {
    why: "an agency names no paper",
    told: [
      "Five people were hurt in a crash at the quay. The brakes had failed.",
      "BRENHOLT (AP) - A crash at the quay hurt five people. The brakes had failed.",
    ],
    publishers: ["hillherald.example", "metrodaily.example"],
    count: 2,
  },
])("$why", ({ told, publishers, count }) => {
  expect(originsOf(told, publishers)).toHaveLength(count);
});

test("two papers that give one quotation to two people know one speaker", () => {
  const said = "“I did not want to leave my house and stand on the quay in the rain,”";
  expect(originsOf([`${said} said Ida Lund.`, `${said} said Nan Lund.`])).toHaveLength(1);
});
