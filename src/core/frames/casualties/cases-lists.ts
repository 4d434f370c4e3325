import type { FrameCases } from "../cases.ts";

/** People told in lists, beside others, and among them. */
export const listHits: FrameCases["hits"] = [
  {
    text: "Twelve guests were killed, injured or missing.",
    claims: [
      { quote: "Twelve guests were killed", harm: "killed", quantity: [null, 12] },
      { quote: "Twelve guests were killed, injured", harm: "injured", quantity: [null, 12] },
      { quote: "Twelve guests were killed, injured or missing", harm: "missing", quantity: [null, 12] },
    ],
  },
  {
    text: "Nine guests were reported killed and injured in Oakdale.",
    claims: [
      { quote: "Nine guests were reported killed", harm: "killed", quantity: [null, 9] },
      { quote: "Nine guests were reported killed and injured in Oakdale", harm: "injured", quantity: [null, 9] },
    ],
  },
  {
    text: "One guard was dismissed and up to six clerks, including a trainee, were injured in the blast in Oakdale.",
    claims: [
      {
        quote: "up to six clerks, including a trainee, were injured in the blast in Oakdale",
        harm: "injured",
        quantity: [null, 6],
      },
    ],
  },
  {
    text: "At least 19 guests, including at least two cooks and at least four waiters, were reportedly killed in Oakdale.",
    claims: [
      {
        quote:
          "At least 19 guests, including at least two cooks and at least four waiters, were reportedly killed in Oakdale",
        harm: "killed",
        quantity: [19, null],
      },
    ],
  },
  {
    text: "Gunmen killed between 33 to 34 guests, including at least 14 cooks, eight waiters and 11 porters.",
    claims: [{ quote: "Gunmen killed between 33 to 34 guests", harm: "killed", quantity: [33, 34] }],
  },
  {
    text: "The blast killed a cook and injured between four and 10 other guests.",
    claims: [
      { quote: "The blast killed a cook", harm: "killed", quantity: [1, 1] },
      {
        quote: "The blast killed a cook and injured between four and 10 other guests",
        harm: "injured",
        quantity: [4, 10],
      },
    ],
  },
  {
    text: "The storm hit Oakdale, killing four men and wounding others.",
    claims: [
      { quote: "The storm hit Oakdale, killing four men", harm: "killed", quantity: [4, 4] },
      { quote: "Oakdale, killing four men and wounding others", harm: "injured", quantity: [2, null] },
    ],
  },
  {
    text: "The blast killed one cook and injured another.",
    claims: [
      { quote: "The blast killed one cook", harm: "killed", quantity: [1, 1] },
      { quote: "The blast killed one cook and injured another", harm: "injured", quantity: [1, 1] },
    ],
  },
  {
    text: "Radio Oakdale reported that one civilian had been killed.",
    claims: [{ quote: "one civilian had been killed", harm: "killed", quantity: [1, 1], speaker: "Radio Oakdale" }],
  },
  {
    text: "Ana Ruiz (Rosa), a cook, was killed in the blast along with her brother Pedro Ruiz and Marta Lopez.",
    claims: [
      { quote: "Ana Ruiz (Rosa), a cook, was killed in the blast", harm: "killed", quantity: [1, 1] },
      {
        quote: "Ana Ruiz (Rosa), a cook, was killed in the blast along with her brother Pedro Ruiz and Marta Lopez",
        harm: "killed",
        quantity: [3, 3],
      },
      { quote: "killed in the blast along with her brother", harm: "killed", quantity: [1, 1] },
      {
        quote: "killed in the blast along with her brother Pedro Ruiz and Marta Lopez",
        harm: "killed",
        quantity: [1, 1],
      },
    ],
  },
  {
    text: "Sam Adu, a driver from Oakdale and his mother, were killed.",
    claims: [
      { quote: "Sam Adu, a driver from Oakdale and his mother, were killed", harm: "killed", quantity: [1, 1] },
      { quote: "Sam Adu, a driver from Oakdale and his mother, were killed", harm: "killed", quantity: [2, 2] },
      { quote: "his mother, were killed", harm: "killed", quantity: [1, 1] },
    ],
  },
  {
    text: "On Tuesday, March 21st, 2023, at least 24 guests were killed in Oakdale.",
    claims: [{ quote: "at least 24 guests were killed in Oakdale", harm: "killed", quantity: [24, null] }],
  },
  {
    text: "At least 39 civilians from at least five different families were killed.",
    claims: [
      {
        quote: "At least 39 civilians from at least five different families were killed",
        harm: "killed",
        quantity: [39, null],
      },
    ],
  },
  {
    text: "The number of those killed increased to 18, along with a large number of injured.",
    claims: [{ quote: "number of those killed increased to 18", harm: "killed", quantity: [18, 18] }],
  },
  {
    text: "Omar Hamdan was killed in the blast alongside his two nephews, sons of Karim Hamdan.",
    claims: [
      { quote: "Omar Hamdan was killed in the blast", harm: "killed", quantity: [1, 1] },
      {
        quote: "Omar Hamdan was killed in the blast alongside his two nephews",
        harm: "killed",
        quantity: [3, 3],
      },
      { quote: "killed in the blast alongside his two nephews", harm: "killed", quantity: [2, 2] },
      {
        quote: "killed in the blast alongside his two nephews, sons of Karim Hamdan",
        harm: "killed",
        quantity: [2, null],
      },
    ],
  },
];

export const listRejects: FrameCases["rejects"] = [
  { text: "The guests, including another injured player, flew home.", why: "who is among them is told, and no harm" },
  { text: "Nurses treated the injured and others in the hall.", why: "the injured are told of as known" },
  { text: "One civilian airport was closed.", why: "nobody was harmed" },
];
