import type { FrameCases } from "../cases.ts";

export const controlCases: FrameCases = {
  frame: "control",
  hits: [
    {
      text: "Forces of the Amber Column entered the centre of Lamu on Monday and now control it.",
      claims: [
        {
          quote: "Forces of the Amber Column entered the centre of Lamu on Monday and now control",
          roles: { holder: "the Amber Column", place: "it" },
        },
      ],
    },
    {
      text: "Goma changed hands in the night.",
      claims: [{ quote: "Goma changed hands", state: "captured" }],
    },
    {
      text: "The general admitted that the army was no longer in Goma.",
      claims: [{ quote: "the army was no longer in Goma", state: "lost", speaker: "The general" }],
    },
    {
      text: "The rebels attacked Bukavu on Sunday, three days after seizing Goma.",
      claims: [
        { quote: "The rebels attacked Bukavu", state: "contested" },
        { quote: "The rebels attacked Bukavu on Sunday, three days after seizing Goma", roles: { place: "Goma" } },
      ],
    },
    {
      text: "The Delta Brigade emerged from the fighting in control of Bolgatanga.",
      claims: [
        {
          quote: "The Delta Brigade emerged from the fighting in control of Bolgatanga",
          roles: { holder: "The Delta Brigade", place: "Bolgatanga" },
        },
      ],
    },
    {
      text: "Goma, which lies on the border and is home to two million people, was still under government control.",
      claims: [
        {
          quote: "Goma, which lies on the border and is home to two million people, was still under government control",
          roles: { holder: "government", place: "Goma" },
        },
      ],
    },
    {
      text: "The rebels, who took the port of Minova on Tuesday, said they would go on.",
      claims: [{ quote: "The rebels, who took the port of Minova", roles: { holder: "The rebels", place: "Minova" } }],
    },
    {
      text: "The rebels have seized the mining town of Nyabibwe, about 100 kilometres from Goma.",
      claims: [
        {
          quote: "The rebels have seized the mining town of Nyabibwe",
          roles: { holder: "The rebels", place: "Nyabibwe" },
        },
      ],
    },
    {
      text: "• Goma has been under the control of the rebels since 27 January, except for isolated pockets.",
      claims: [{ quote: "Goma has been under the control of the rebels", roles: { place: "Goma" } }],
    },
    {
      text: "The spokesman denied the information according to which Goma would have fallen.",
      claims: [{ quote: "Goma would have fallen", status: "denied", speaker: "The spokesman" }],
    },
    {
      text: "Goma passed into the hands of the rebels.",
      claims: [{ quote: "Goma passed into the hands of the rebels", roles: { holder: "the rebels", place: "Goma" } }],
    },
    {
      text: "The rebels raised their flag over Goma.",
      claims: [{ quote: "The rebels raised their flag over Goma", roles: { holder: "The rebels", place: "Goma" } }],
    },
    {
      text: "The army withdrew from Goma, leaving it to the rebels.",
      claims: [{ quote: "leaving it to the rebels", roles: { holder: "the rebels", place: "it" } }],
    },
    {
      text: "The army withdrew from Goma, leaving it in ruins.",
      claims: [{ quote: "The army withdrew from Goma", roles: { holder: "The army", place: "Goma" } }],
    },
    {
      text: "The army fled, leaving Goma to the rebels.",
      claims: [{ quote: "leaving Goma to the rebels", roles: { holder: "the rebels", place: "Goma" } }],
    },
    {
      text: "The rebels brought Goma under their control.",
      claims: [{ quote: "The rebels brought Goma under their control", state: "captured" }],
    },
    {
      text: "The fighting ended with the rebels in possession of Goma.",
      claims: [{ quote: "ended with the rebels in possession of Goma", roles: { holder: "the rebels" } }],
    },
    {
      text: "The fall of Goma to the rebels was complete.",
      claims: [{ quote: "fall of Goma to the rebels", state: "captured", roles: { holder: "the rebels" } }],
    },
    {
      text: "The rebels took over Goma.",
      claims: [{ quote: "The rebels took over Goma", state: "captured" }],
    },
    {
      text: "Goma surrendered to the rebels.",
      claims: [{ quote: "Goma surrendered to the rebels", roles: { holder: "the rebels", place: "Goma" } }],
    },
    {
      text: "Control of Goma passed to the rebels.",
      claims: [{ quote: "Control of Goma passed to the rebels", roles: { holder: "the rebels", place: "Goma" } }],
    },
    {
      text: "Goma was surrendered to the rebels without a fight.",
      claims: [{ quote: "Goma was surrendered to the rebels", roles: { holder: "the rebels", place: "Goma" } }],
    },
    {
      text: "Goma was firmly in the grip of the rebels.",
      claims: [{ quote: "Goma was firmly in the grip of the rebels", roles: { holder: "the rebels", place: "Goma" } }],
    },
    {
      text: "Asked whether it was true that Goma was captured by the rebels, the army answered that it was not.",
      claims: [{ quote: "Goma was captured by the rebels", status: "denied", speaker: "the army" }],
    },
    {
      text: "The army issued a denial on Friday of reports that the rebels had captured Goma.",
      claims: [{ quote: "the rebels had captured Goma", status: "denied", speaker: "The army" }],
    },
    {
      text: "Social media posts saying that Goma was captured by the rebels were a fabrication, the army said.",
      claims: [{ quote: "Goma was captured by the rebels", status: "denied" }],
    },
    {
      text: "The rebels captured Goma, or so the rebels claim.",
      claims: [{ quote: "The rebels captured Goma", status: "claimed", speaker: "the rebels" }],
    },
    {
      text: "Rumours that Goma is in the hands of the rebels are unfounded, the army said.",
      claims: [{ quote: "Goma is in the hands of the rebels", status: "denied" }],
    },
    {
      text: "According to the rebels, whose account could not be verified, Goma is in their hands.",
      claims: [{ quote: "Goma is in their hands", status: "claimed", speaker: "the rebels" }],
    },
    {
      text: "The mayor said Pakse is now ruled by the rebels.",
      claims: [{ quote: "Pakse is now ruled by the rebels", roles: { holder: "the rebels", place: "Pakse" } }],
    },
    {
      text: "It was not possible to verify a claim by the rebels that they had taken Goma.",
      claims: [{ quote: "they had taken Goma", status: "claimed", speaker: "the rebels" }],
    },
    {
      text: "Rebel fighters captured Goma on Monday after two days of clashes.",
      claims: [
        {
          quote: "Rebel fighters captured Goma",
          state: "captured",
          status: "asserted",
          roles: { holder: "Rebel fighters", place: "Goma" },
        },
      ],
    },
    {
      text: "The town of Bakhmut was taken by Russian forces in May.",
      claims: [
        {
          quote: "Bakhmut was taken by Russian forces",
          state: "captured",
          roles: { holder: "Russian forces", place: "Bakhmut" },
        },
      ],
    },
    {
      text: "The Garrison Command denied that Mekelle was in the hands of the Amber Column.",
      claims: [
        { quote: "Mekelle was in the hands of the Amber Column", status: "denied", speaker: "The Garrison Command" },
      ],
    },
    {
      text: "The Amber Column had seized Mekelle, the Mountain Guides Federation said.",
      claims: [{ quote: "The Amber Column had seized Mekelle", status: "asserted" }],
    },
    {
      text: "The Amber Column alleged on Friday that the Amber Column had seized Mekelle.",
      claims: [{ quote: "the Amber Column had seized Mekelle", status: "claimed", speaker: "The Amber Column" }],
    },
    {
      text: "According to a claim by the Amber Column, the Amber Column seized Mekelle.",
      claims: [{ quote: "the Amber Column seized Mekelle", status: "claimed", speaker: "the Amber Column" }],
    },
    {
      text: "Mekelle had fallen to the Amber Column, the Amber Column claimed.",
      claims: [{ quote: "Mekelle had fallen to the Amber Column", status: "claimed", speaker: "the Amber Column" }],
    },
    {
      text: "Government troops took control of Mekelle, the ministry said.",
      claims: [
        {
          quote: "Government troops took control of Mekelle",
          state: "captured",
          roles: { place: "Mekelle" },
          speaker: "the ministry",
        },
      ],
    },
    {
      text: "The army still holds Aleppo in the north and Latakia, near the Jordanian border in the south, as well as Damascus.",
      claims: [
        { quote: "The army still holds Aleppo", state: "held" },
        { quote: "The army still holds Aleppo in the north and Latakia", state: "held" },
        {
          quote:
            "The army still holds Aleppo in the north and Latakia, near the Jordanian border in the south, as well as Damascus",
          state: "held",
        },
      ],
    },
    {
      text: "Aleppo fell to the rebels on Saturday.",
      claims: [
        { quote: "Aleppo fell to the rebels", state: "captured", roles: { holder: "the rebels", place: "Aleppo" } },
      ],
    },
    {
      text: "The rebels claimed to have captured Sirte.",
      claims: [{ quote: "The rebels claimed to have captured Sirte", state: "captured", status: "claimed" }],
    },
    {
      text: "Fighting continued in Khartoum on Tuesday.",
      claims: [
        { quote: "Fighting continued in Khartoum", state: "contested", roles: { holder: null, place: "Khartoum" } },
      ],
    },
    {
      text: "The rebels control about two-thirds of the country.",
      claims: [
        {
          quote: "The rebels control about two-thirds of the country",
          state: "held",
          quantity: [0.6667, 0.6667, "about"],
        },
      ],
    },
    {
      text: "The airport of Tripoli remains under government control, an officer said.",
      claims: [{ quote: "The airport of Tripoli remains under government control", state: "held" }],
    },
    {
      text: "Soldiers seized the presidential palace and the state broadcaster.",
      claims: [
        {
          quote: "Soldiers seized the presidential palace",
          state: "captured",
          roles: { holder: "Soldiers", place: "the presidential palace" },
        },
      ],
    },
    { text: "Rebels capture Kunduz", claims: [{ quote: "Rebels capture Kunduz", state: "captured" }] },
    {
      text: "The Garrison Command was in control of Bunia.",
      claims: [{ quote: "The Garrison Command was in control of Bunia", state: "held" }],
    },
    {
      text: "Government troops drove the militants out of Palma.",
      claims: [{ quote: "drove the militants out of Palma", state: "lost", roles: { holder: "the militants" } }],
    },
    {
      text: "Rebels marched into Bukavu on Friday.",
      claims: [{ quote: "Rebels marched into Bukavu", state: "contested", roles: { holder: "Rebels" } }],
    },
    {
      text: "Soldiers have taken back the airport of Tripoli.",
      claims: [{ quote: "Soldiers have taken back the airport of Tripoli", state: "retaken" }],
    },
  ],
  rejects: [
    { text: "The old house in Goma belongs to the army.", why: "a house" },
    { text: "The rebels, who took the bus to the port of entry on Tuesday, went home.", why: "a ride" },
    { text: "Prices are under the control of the board.", why: "prices are no place" },
    { text: "The council raised its flag over Leeds.", why: "a council runs the town" },
    { text: "She left Rome to the tourists.", why: "nobody takes it" },
    { text: "Leeds surrendered to the visitors in the second half.", why: "a match" },
    { text: "The mayor put Leeds in the hands of a lawyer.", why: "an office" },
    { text: "The shares passed to the rebels.", why: "no place" },
    { text: "Control of the firm passed to his son.", why: "a firm is no place" },
    { text: "Goma was in the grip of a cold winter.", why: "weather" },
    { text: "The floods drove 900 families out of Palma.", why: "families are displaced, they held nothing" },
    { text: "Students marched into Paris with banners.", why: "no side that fights" },
    { text: "Hurricane Ada took Tampa by surprise.", why: "a storm holds nothing" },
    { text: "The coach drove the fans out of Leeds.", why: "a ride" },
    { text: "According to a claim by the club, the team took the title.", why: "a title is no place" },
    { text: "The army held its parade in Mekelle, the ministry said.", why: "a parade is held" },
    { text: "Police seized a bag of cocaine.", why: "goods are no place" },

    { text: "The jury denied that the match was in the hands of the Amber Column.", why: "a match is no place" },
    { text: "The team took control of the match after half-time.", why: "a match is no place" },
    { text: "The storm hit Tampa on Monday.", why: "a storm holds nothing" },
    { text: "The company captured a large share of the market in Brazil.", why: "a market share is no territory" },
    { text: "The president took a plane to Paris.", why: "the plane is taken, not Paris" },
    { text: "Erie sees snow with flakes still falling", why: "flakes fall" },
    { text: "Police name victim in Newton Falls case", why: "the town's name" },
    { text: "Prices fell in Germany last month.", why: "prices fall, Germany does not" },
    { text: "Hiker dies in Norway fall", why: "the hiker fell, not the country" },
  ],
};
