import type { FrameCases } from "../cases.ts";

export const evacuationCases: FrameCases = {
  frame: "evacuation",
  hits: [
    {
      text: "397 people have been transferred from Pokhara to a safe area.",
      claims: [{ quote: "397 people have been transferred from Pokhara to a safe area", quantity: [397, 397] }],
    },
    {
      text: "400 people followed an evacuation order and left Kelowna.",
      claims: [
        { quote: "400 people followed an evacuation order and left Kelowna", quantity: [400, 400], status: "asserted" },
      ],
    },
    {
      text: "There were 400 evacuees from Kelowna.",
      claims: [{ quote: "400 evacuees from Kelowna", quantity: [400, 400] }],
    },
    {
      text: "The fire led to the evacuation of 400 people from Kelowna.",
      claims: [{ quote: "evacuation of 400 people from Kelowna", quantity: [400, 400] }],
    },
    {
      text: "A total of 400 people had to be evacuated in Kelowna.",
      claims: [{ quote: "A total of 400 people had to be evacuated in Kelowna", quantity: [400, 400] }],
    },
    {
      text: "Police escorted a column of 420 people out of Beira.",
      claims: [{ quote: "Police escorted a column of 420 people out of Beira", quantity: [420, 420] }],
    },
    {
      text: "Trains took 137 evacuees from Beira to the capital.",
      claims: [{ quote: "Trains took 137 evacuees from Beira", quantity: [137, 137] }],
    },
    {
      text: "Rescue crews got 1,376 people out of Beira.",
      claims: [{ quote: "Rescue crews got 1,376 people out of Beira", quantity: [1376, 1376] }],
    },
    {
      text: "4,720 people were bused out of Beira.",
      claims: [{ quote: "4,720 people were bused out of Beira", quantity: [4720, 4720] }],
    },
    {
      text: "Germany will evacuate its embassy in Khartoum.",
      claims: [
        { quote: "Germany will evacuate its embassy in Khartoum", status: "planned", roles: { actor: "Germany" } },
      ],
    },
    {
      text: "About 5,000 residents were evacuated on Sunday.",
      claims: [{ quote: "About 5,000 residents were evacuated", quantity: [5000, 5000, "about"], status: "asserted" }],
    },
    {
      text: "Embassies are getting their staff out of the city.",
      claims: [{ quote: "Embassies are getting their staff out" }],
    },
    {
      text: "Officials ordered 3,400 people to leave the valley.",
      claims: [{ quote: "Officials ordered 3,400 people to leave", status: "planned", quantity: [3400, 3400] }],
    },
    {
      text: "The council said 320 residents had been moved out of Kisumu.",
      claims: [
        { quote: "320 residents had been moved out of Kisumu", quantity: [320, 320, "exact"], speaker: "The council" },
      ],
    },
    {
      text: "Forty passengers were taken to safety.",
      claims: [{ quote: "Forty passengers were taken to safety", quantity: [40, 40, "exact"] }],
    },
    {
      text: "According to Corentin Obuya of the Mountain Guides Federation, 831 people had been evacuated from Goma.",
      claims: [{ quote: "831 people had been evacuated from Goma", quantity: [831, 831, "exact"] }],
    },
    {
      text: "Buses had carried 47 people out of Homs to safety.",
      claims: [{ quote: "carried 47 people out of Homs", quantity: [47, 47, "exact"] }],
    },
    {
      text: "The evacuation of 47 people from Homs had been completed.",
      claims: [{ quote: "evacuation of 47 people from Homs", quantity: [47, 47, "exact"], status: "asserted" }],
    },
    {
      text: "About 5,000 people were relocated to higher ground in Dhaka.",
      claims: [
        { quote: "About 5,000 people were relocated to higher ground in Dhaka", quantity: [5000, 5000, "about"] },
      ],
    },
    {
      text: "An evacuation order covers 5,000 people in Kelowna.",
      claims: [{ quote: "order covers 5,000 people in Kelowna", quantity: [5000, 5000, "exact"], status: "planned" }],
    },
    {
      text: "350 French citizens have been flown home from Niger.",
      claims: [{ quote: "350 French citizens have been flown home from Niger", quantity: [350, 350, "exact"] }],
    },
  ],
  rejects: [
    { text: "Helicopters lifted 27 people from rooftops.", why: "rescued, which is another number" },
    { text: "The coach led 12 players to the playing area.", why: "a game" },
    { text: "The coach told the 12 evacuees a story.", why: "told of before" },
    { text: "The evacuation plan for the hall has 12 pages.", why: "a plan" },
    { text: "A column of 400 people in the ledger was empty.", why: "a column of names" },
    { text: "The lawyer got two suspects out of Homs prison.", why: "prisoners" },
    { text: "The players were asked to leave the plane.", why: "thrown out, not out of danger" },
    { text: "Police took two suspects out of Leeds.", why: "under arrest" },
    { text: "Crews carried six bodies out of Homs.", why: "the dead" },
    { text: "The bus takes 40 pupils to the school ground.", why: "a ground to play on" },
    { text: "The general moved 300 soldiers out of Kidal.", why: "troops" },
    { text: "The order covers 5,000 people in Kelowna.", why: "what is ordered is not told" },
    { text: "According to the board, the plan for the hall was evacuated of meaning.", why: "a plan" },
    { text: "Two suspects were taken to Kisumu for questioning.", why: "taken somewhere, not out of danger" },
    { text: "The paintings were moved out of Kisumu.", why: "paintings" },
    { text: "The doctor helped the patient out of bed and left.", why: "help, not flight: nobody leaves a danger" },
    { text: "They got the car out of the mud.", why: "a car" },
    { text: "Ruiz told her to leave.", why: "one woman, out of no danger" },
  ],
};
