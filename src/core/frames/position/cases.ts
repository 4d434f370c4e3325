import type { FrameCases } from "../cases.ts";

export const positionCases: FrameCases = {
  frame: "position",
  hits: [
    {
      text: "The union demanded a pay rise. The company did not accept that: it will pay a bonus in May.",
      claims: [
        { quote: "The union demanded a pay rise", stance: "demand" },
        {
          quote: "The company did not accept that",
          stance: "accept",
          polarity: "negative",
          roles: { party: "The company", on: "that" },
        },
      ],
    },
    {
      text: "The council has asked residents not to drink the water.",
      claims: [
        {
          quote: "The council has asked residents not to drink the water",
          stance: "demand",
          roles: { party: "The council", on: "not to drink the water" },
        },
      ],
    },
    {
      text: "The government asks the Security Council to impose sanctions on the rebels.",
      claims: [
        {
          quote: "The government asks the Security Council to impose sanctions on the rebels",
          stance: "demand",
          roles: { party: "The government" },
        },
      ],
    },
    {
      text: "The government has offered to share power with the rebels.",
      claims: [
        {
          quote: "The government has offered to share power with the rebels",
          stance: "offer",
          roles: { party: "The government" },
        },
      ],
    },
    {
      text: "Seoul welcomed Pyongyang's decision to reopen the hotline.",
      claims: [
        {
          quote: "Seoul welcomed Pyongyang's decision to reopen the hotline",
          stance: "accept",
          roles: { on: "Pyongyang's decision to reopen the hotline" },
        },
      ],
    },
    {
      text: "The opposition rejected the plan for early elections.",
      claims: [{ quote: "The opposition rejected the plan for early elections", stance: "reject" }],
    },
    {
      text: "The United Nations called for an immediate end to the attacks.",
      claims: [{ quote: "The United Nations called for an immediate end to the attacks", stance: "demand" }],
    },
    {
      text: "The mayor urged residents to leave the valley.",
      claims: [{ quote: "The mayor urged residents to leave the valley", stance: "demand" }],
    },
    {
      text: "The union said it will not accept the offer.",
      claims: [{ quote: "it will not accept the offer", stance: "refuse" }],
    },
    {
      text: "Families will be paid once the council has agreed to a list of names, an official said.",
      claims: [{ quote: "the council has agreed to a list of names", stance: "accept", status: "conditional" }],
    },
    {
      text: "Aid can be delivered provided the militia accepts the plan.",
      claims: [{ quote: "the militia accepts the plan", stance: "accept", status: "conditional" }],
    },
    {
      text: "Ghana called for the results to be published for each polling station.",
      claims: [{ quote: "Ghana called for the results to be published for each polling station", stance: "demand" }],
    },
    {
      text: "The agency called for money for clinics in the north on Monday.",
      claims: [{ quote: "The agency called for money for clinics in the north", stance: "demand" }],
    },
  ],
  rejects: [
    { text: "The firm has not agreed to that; it will pay next year.", why: "the next half tells something else" },
    { text: "The whole city council was dismissed by the eastern government.", why: "put out of office" },
    { text: "The minister asked him to leave the room.", why: "asked of one person in passing" },
    { text: "Nothing that has come out supports so high a figure.", why: "no side" },
    { text: "MSF supports the hospital in the north.", why: "care" },
    { text: "The committee asked whether the road was open.", why: "a question" },
    { text: "The shop offers a wide choice of cheese.", why: "goods on offer" },
    { text: "They called the fire brigade for assistance.", why: "a telephone call" },
    { text: "Volunteers offered psychological support to victims.", why: "care" },
    { text: "The clinic is accepting blood donations.", why: "goods" },
    { text: "A court dismissed the lawsuit.", why: "a ruling" },
    { text: "Ana Ruiz was certain that the plan would be rejected.", why: "by nobody that is told" },
    { text: "The judge agreed, saying the case was weak.", why: "with whom, or on what, is not told" },
    { text: "Some left, and others opposed the vote.", why: "nobody in particular" },
    { text: "The company will not tolerate discrimination of any kind.", why: "what every firm says" },
    { text: "The minister offered condolences to the families.", why: "condolences are no position" },
    {
      text: "The army bombed a camp, a neighbour said on Monday. It called for calm.",
      why: "who called is told by nobody",
    },
    { text: "Critics welcomed him warmly at the airport.", why: "a greeting" },
    {
      text: "Firms proposing to build on the dunes must ask the council.",
      why: "whoever they are, nobody took a stand",
    },
    { text: "The mayor agreed that Ruiz was the best of the four.", why: "of one mind, and nothing is to be done" },
    { text: "The minister dismissed the head of the flood service.", why: "sacked" },
  ],
};
