import type { FrameCases } from "../cases.ts";

export const evacuationCases: FrameCases = {
  frame: "evacuation",
  hits: [
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
  ],
  rejects: [
    { text: "The doctor helped the patient out of bed and left.", why: "help, not flight: nobody leaves a danger" },
    { text: "They got the car out of the mud.", why: "a car" },
  ],
};
