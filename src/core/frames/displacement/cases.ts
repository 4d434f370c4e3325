import type { FrameCases } from "../cases.ts";

export const displacementCases: FrameCases = {
  frame: "displacement",
  hits: [
    {
      text: "7,264 people in Phonsavan cannot live in their own homes.",
      claims: [
        {
          quote: "7,264 people in Phonsavan cannot live in their own homes",
          quantity: [7264, 7264],
          polarity: "positive",
        },
      ],
    },
    {
      text: "The storm robbed 900 people in Kolwezi of their homes.",
      claims: [{ quote: "The storm robbed 900 people in Kolwezi of their homes", quantity: [900, 900] }],
    },
    {
      text: "900 people were put out of their homes in Kolwezi.",
      claims: [{ quote: "900 people were put out of their homes in Kolwezi", quantity: [900, 900] }],
    },
    {
      text: "900 families in Kolwezi are without a roof.",
      claims: [{ quote: "900 families in Kolwezi are without a roof", quantity: [900, 900] }],
    },
    {
      text: "900 people fled Kolwezi.",
      claims: [{ quote: "900 people fled Kolwezi", roles: { place: "Kolwezi" } }],
    },
    {
      text: "900 people are camping in the open in Kolwezi.",
      claims: [{ quote: "900 people are camping in the open in Kolwezi", quantity: [900, 900] }],
    },
    {
      text: "The blaze has forced 545 people in Beira to seek shelter elsewhere.",
      claims: [{ quote: "The blaze has forced 545 people in Beira to seek shelter", quantity: [545, 545, "exact"] }],
    },
    {
      text: "The storm left 900 people in Beira without a roof over their heads.",
      claims: [{ quote: "The storm left 900 people in Beira without a roof", quantity: [900, 900, "exact"] }],
    },
    {
      text: "The flood has cost 400 people in Beira their homes.",
      claims: [{ quote: "The flood has cost 400 people in Beira their homes", quantity: [400, 400, "exact"] }],
    },
    {
      text: "9,272 people in Beira have nowhere to live after the storm.",
      claims: [{ quote: "9,272 people in Beira have nowhere to live", quantity: [9272, 9272, "exact"] }],
    },
    {
      text: "7,264 people in Beira are unable to return to their homes.",
      claims: [{ quote: "7,264 people in Beira are unable to return to their homes", status: "asserted" }],
    },
    {
      text: "About 360,000 people have fled their homes since early 2021, according to the UN.",
      claims: [{ quote: "About 360,000 people have fled", quantity: [360000, 360000, "about"], speaker: "the UN" }],
    },
    {
      text: "The floods have displaced more than 40,000 people in Assam.",
      claims: [
        { quote: "The floods have displaced more than 40,000 people in Assam", quantity: [40000, null, "more than"] },
      ],
    },
    {
      text: "Thousands of families were forced from their homes by the fighting.",
      claims: [{ quote: "Thousands of families were forced from their homes by the fighting" }],
    },
    {
      text: "The storm forced 900 people in Kisumu to leave their homes.",
      claims: [{ quote: "The storm forced 900 people in Kisumu to leave their homes", quantity: [900, 900, "exact"] }],
    },
    {
      text: "The fire forced between 300 and 350 people in Kisumu to leave their homes.",
      claims: [
        { quote: "The fire forced between 300 and 350 people in Kisumu to leave their homes", quantity: [300, 350] },
      ],
    },
    {
      text: "5,545 flee homes in Kisumu",
      claims: [{ quote: "5,545 flee homes in Kisumu", quantity: [5545, 5545, "exact"] }],
    },
    {
      text: "The floods have left 4,000 people homeless in Beira.",
      claims: [{ quote: "The floods have left 4,000 people homeless in Beira", quantity: [4000, 4000, "exact"] }],
    },
    {
      text: "310 people in Beira had lost their homes by Friday.",
      claims: [{ quote: "310 people in Beira had lost their homes", quantity: [310, 310, "exact"] }],
    },
    {
      text: "About 600 families are sheltering in schools in Beira.",
      claims: [{ quote: "About 600 families are sheltering in schools in Beira", quantity: [600, 600, "about"] }],
    },
    {
      text: "Some 20,000 people have crossed into Uganda to escape the fighting.",
      claims: [{ quote: "Some 20,000 people have crossed into Uganda to escape the fighting" }],
    },
    {
      text: "The number of displaced people in Goma has reached 20,000.",
      claims: [{ quote: "displaced people in Goma has reached 20,000", quantity: [20000, 20000, "exact"] }],
    },
    {
      text: "20,000 people have been driven from Goma.",
      claims: [{ quote: "20,000 people have been driven from Goma", quantity: [20000, 20000, "exact"] }],
    },
    {
      text: "The displacement of 3,000 people was recorded in Ituri.",
      claims: [{ quote: "displacement of 3,000 people was recorded in Ituri", quantity: [3000, 3000, "exact"] }],
    },
  ],
  rejects: [
    { text: "About 200 students live in their own homes.", why: "where they live" },
    { text: "The stadium holds 40,000 people.", why: "its size" },
    { text: "40 fans took shelter under an awning.", why: "from the rain" },
    { text: "The church houses 12 monks.", why: "it is their home" },
    { text: "The vote forced 545 people in Beira to seek new partners.", why: "no homes" },
    { text: "The deal has cost 400 people in Beira their jobs.", why: "jobs" },
    { text: "The trip left 900 guests without a guide.", why: "a guide is no roof" },
    { text: "Two boys did not return home on Friday.", why: "missed, and not kept from home" },
    { text: "The players have nowhere to train.", why: "they live at home" },
    { text: "The team faces the loss of its best player.", why: "a player is no home" },
    { text: "The pump was moved to force 7 of the plant.", why: "a name of a force" },
    { text: "Two others escaped the attack with minor injuries.", why: "alive, and not driven from home" },
    { text: "The team lost its home match against Leeds.", why: "a game" },
    { text: "200 children are staying at a summer camp for young artists.", why: "a camp for pleasure" },
    { text: "Residents were asked to leave their homes.", why: "asked, not done" },
    { text: "She lost her home keys.", why: "keys" },
    { text: "The agency fed the 20,000 displaced people in Goma.", why: "known before" },
    { text: "The noise forced 40 guests to leave the hall.", why: "a hall is nobody's home" },
    { text: "The suspect fled the scene.", why: "one man on the run" },
    { text: "Three gunmen fled on foot.", why: "attackers escape, they are not displaced" },
    { text: "Twelve people broke bones while fleeing from the hall.", why: "how it came about" },
    { text: "The war has cost 9,000 lives and left homes empty.", why: "lives are no homes" },
    { text: "He left home at six.", why: "going out" },
    { text: "Four men fled in a stolen van.", why: "they left what they had done" },
    { text: "Hundreds of shoppers fled across the square.", why: "they ran from a place where nobody lives" },
  ],
};
