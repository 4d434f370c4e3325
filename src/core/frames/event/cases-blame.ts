import type { Hit, Reject } from "../cases.ts";

/** Who did it, as they or others say, and who denies a part in it. Own sentences. */
export const blameHits: readonly Hit[] = [
  {
    text: "The Northern Front denied any role in the attack on the barracks.",
    claims: [
      {
        quote: "The Northern Front denied any role in the attack on the barracks",
        kind: "attack",
        status: "denied",
        roles: { actor: "The Northern Front", recipient: "the barracks" },
      },
    ],
  },
  {
    text: "The army denied responsibility for the killing of the mayor.",
    claims: [
      {
        quote: "The army denied responsibility for the killing of the mayor",
        kind: "killing",
        status: "denied",
        roles: { actor: "The army", recipient: "the mayor" },
      },
    ],
  },
  {
    text: "The militia was responsible for the attack on the barracks, the army said.",
    claims: [
      {
        quote: "The militia was responsible for the attack on the barracks",
        kind: "attack",
        status: "claimed",
        speaker: "the army",
        roles: { actor: "The militia" },
      },
    ],
  },
  {
    text: "The Northern Front was behind the bombing of the bridge, the governor said.",
    claims: [{ quote: "The Northern Front was behind the bombing of the bridge", kind: "bombing", status: "claimed" }],
  },
  {
    text: "Prosecutors hold the Free Hill Front responsible for the murder of the judge.",
    claims: [
      {
        quote: "hold the Free Hill Front responsible for the murder of the judge",
        kind: "killing",
        status: "claimed",
        roles: { actor: "the Free Hill Front", recipient: "the judge" },
      },
    ],
  },
  {
    text: "The governor accused the militia of an attack on a school.",
    claims: [
      {
        quote: "accused the militia of an attack on a school",
        kind: "attack",
        status: "claimed",
        roles: { actor: "the militia" },
      },
    ],
  },
  {
    text: "If the militia was behind the bombing of the bridge, the truce is over.",
    claims: [{ quote: "the militia was behind the bombing of the bridge", kind: "bombing", status: "conditional" }],
  },
];

export const blameRejects: readonly Reject[] = [
  { text: "Who was behind the attack on the hotel is not known.", why: "it is asked" },
  { text: "The board was responsible for the delay.", why: "no deed" },
  { text: "The car park is behind the hotel.", why: "a place behind a place" },
  { text: "The school denied any role in the choice of books.", why: "no deed" },
];
