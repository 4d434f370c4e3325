import type { MentionCase } from "./cases.ts";

/** Bodies: companies, parties, armed sides, organs of a state. Own sentences. */
export const BODY_CASES: readonly MentionCase[] = [
  // named-organisation
  {
    about: "a church of believers is a body, one named for a saint a building",
    text: "The Church of Lanternism denied it. They prayed in the Church of St Osyth and left the Church of the Sower.",
    finds: [
      ["The Church of Lanternism", "org:church-of-lanternism", { kind: "organisation" }],
      ["the Church of St Osyth", "org:church-of-st-osyth", { kind: "facility" }],
      ["the Church of the Sower", "org:church-of-the-sower", { kind: "facility" }],
    ],
    rejects: [["Lanternism", "name:lanternism"]],
  },
  {
    about: "of two nouns of bodies the last tells what it is; centres that people go to are places",
    text: "They met at Tamworth International Airport. The Rosedale Community Center burned. The Gulliver Disease Research Center said so.",
    finds: [
      ["Tamworth International Airport", "org:tamworth-international-airport", { kind: "facility" }],
      ["The Rosedale Community Center", "org:rosedale-community-center", { kind: "facility" }],
      ["The Gulliver Disease Research Center", "org:gulliver-disease-research-center", { kind: "organisation" }],
    ],
    rejects: [["Rosedale", "*"]],
  },
  {
    about:
      "a name in brackets begins with its adjective; a school district is one body, the school before a district is not",
    text: "Two of the New Lantern Party (New Sower Party) left. Tamworth Independent School District agreed. The school in Rosedale District closed.",
    finds: [
      ["New Sower Party", "org:new-sower-party"],
      ["Tamworth Independent School District", "org:tamworth-independent-school-district"],
    ],
    rejects: [
      ["Sower Party", "*"],
      ["Tamworth Independent School", "*"],
      ["school in Rosedale District", "*"],
    ],
  },
  // acting-name
  {
    about: "two words of things in capitals that speak are a body; a person's name, an office and a town are none",
    text: "Some 900 fled, Open Lantern said. Steel Meadow denied it. Grace Meadow said so. The talks failed, said Harbour Chief Orlo Venn.",
    finds: [
      ["Open Lantern", "org:open-lantern", { kind: "organisation" }],
      ["Steel Meadow", "org:steel-meadow", { kind: "organisation" }],
      ["Grace Meadow", "person:grace-meadow", { kind: "person" }],
    ],
    rejects: [["Harbour Chief", "*"]],
  },
  {
    about: "a charity by its noun, and what is told between commas, name a body",
    text: "Nine died, the charity Relief Lantern said. Open Meadow, a refugee group, left the town. Stone Lantern fell down.",
    finds: [
      ["Relief Lantern", "org:relief-lantern", { kind: "organisation" }],
      ["Open Meadow", "org:open-meadow", { kind: "organisation" }],
    ],
    rejects: [["Stone Lantern", "org:stone-lantern"]],
  },
  {
    about: "the article before a name that speaks: a body, never a person",
    text: "The Harbour Lantern Trust said so. The Salvage Inspectorate announced it, according to the Gallows Point Circle.",
    finds: [
      ["The Harbour Lantern Trust", "org:harbour-lantern-trust"],
      ["The Salvage Inspectorate", "org:salvage-inspectorate", { kind: "organisation" }],
      ["the Gallows Point Circle", "org:gallows-point-circle"],
    ],
    rejects: [["Salvage Inspectorate", "person:salvage-inspectorate"]],
  },
  {
    about: "an armed side that nobody lists, and who speaks for it",
    text: "The Vanguard of Tarn captured the bridge, a spokeswoman for the Delta Column said.",
    finds: [
      ["The Vanguard of Tarn", "org:vanguard-of-tarn"],
      ["the Delta Column", "org:delta-column"],
    ],
  },
  {
    about: "a guard that acts is a body, a name told once is it again, and a column may be amber",
    text: "The Northern Guard took control of the port. The mill is in the hands of the Amber Column. Northern Guard men left.",
    finds: [
      ["The Northern Guard", "org:northern-guard"],
      ["the Amber Column", "org:amber-column"],
      ["Northern Guard", "org:northern-guard"],
    ],
  },
  {
    about: "a guard who acts alone is a person",
    text: "The guard said the door was open.",
    finds: [],
    rejects: [["The guard", "org:guard"]],
  },
  {
    about: "an office stands for its holder, a name that does nothing for nobody",
    text: "The Provincial Governor said the Golden Mile was closed. Rain fell on the Lower Meadow.",
    finds: [],
    rejects: [
      ["The Provincial Governor", "org:provincial-governor"],
      ["the Golden Mile", "org:golden-mile"],
      ["the Lower Meadow", "org:lower-meadow"],
    ],
  },
  // known-body
  {
    about: "bodies by name and initials",
    text: "Boko Haram attacked the town, Reuters and the WHO said.",
    finds: [
      ["Boko Haram", "boko-haram", { kind: "party" }],
      ["Reuters", "reuters"],
      ["the WHO", "who", { form: "acronym" }],
    ],
  },
  {
    about: "initials are no words",
    text: "Those who fled the flood want aid, and it was set on ice.",
    finds: [],
    rejects: [
      ["who", "*"],
      ["ice", "*"],
    ],
  },
  {
    about: "a surname is no company",
    text: "Mr. Disney and Robert Wagner met at the Amazon river.",
    finds: [["Robert Wagner", "person:robert-wagner"]],
    rejects: [
      ["Disney", "disney"],
      ["Wagner", "wagner-group"],
      ["the Amazon", "amazon-com"],
    ],
  },
  {
    about: "a party with its fighters",
    text: "Hamas fighters left the camp while an anti-Taliban warlord watched.",
    finds: [["Hamas fighters", "hamas"]],
    rejects: [["anti-Taliban", "taliban"]],
  },
  {
    about: "hyphens and articles in names",
    text: "Officials blamed Al-Shabaab, and later al-Shabaab denied it.",
    finds: [
      ["Al-Shabaab", "al-shabaab"],
      ["al-Shabaab", "al-shabaab"],
    ],
  },
  // state-body
  {
    about: "organs of a state",
    text: "The Kenyan government and Peru's military signed the deal with the Norwegian Ministry of Defence.",
    finds: [
      ["The Kenyan government", "government:KE", { kind: "party" }],
      ["Peru's military", "military:PE"],
      ["the Norwegian Ministry of Defence", "ministry:NO/defence", { kind: "organisation" }],
    ],
  },
  {
    about: "the organ after its noun",
    text: "The government of Kenya will meet the Peruvian foreign ministry.",
    finds: [
      ["The government of Kenya", "government:KE"],
      ["the Peruvian foreign ministry", "ministry:PE/foreign"],
    ],
  },
  {
    about: "counted soldiers are people, not the army",
    text: "Norway sent 600 Norwegian troops to the border.",
    finds: [["600 Norwegian troops", "desc:norwegian-troop", { kind: "group", affiliation: "military:NO" }]],
    rejects: [["600 Norwegian troops", "military:NO"]],
  },
  {
    about: "the police of another town, named in passing",
    text: "Police say a man died. He was stopped by officers from the Dayton Police Department, police said.",
    finds: [
      ["Police", "desc:police"],
      ["the Dayton Police Department", "police:dayton"],
      ["police", "desc:police"],
    ],
  },
  {
    about: "police of a town",
    text: "Dayton police said nobody was hurt. The Dayton Police Department will report on Monday, police said.",
    finds: [
      ["Dayton police", "police:dayton"],
      ["The Dayton Police Department", "police:dayton"],
      ["police", "police:dayton", { antecedent: "The Dayton Police Department" }],
    ],
  },
  {
    about: "no organ in a noun of matter",
    text: "The crowd forces its way in; better government is a long way off.",
    finds: [],
    rejects: [
      ["forces", "*"],
      ["government", "*"],
    ],
  },
  // named-organisation
  {
    about: "bodies by the noun in their name",
    text: "Anna Berg of Harbor City Hospital and the University of Northport told the Council for Rural Roads.",
    finds: [
      ["Harbor City Hospital", "org:harbor-city-hospital", { kind: "facility" }],
      ["the University of Northport", "org:university-of-northport"],
      ["the Council for Rural Roads", "org:council-for-rural-roads"],
    ],
  },
  {
    about: "no body in a street or a time",
    text: "The bank on the road was shut and the company moved on.",
    finds: [],
    rejects: [["bank", "org:bank"]],
  },
  {
    about: "sheriffs",
    text: "The Lake County Sheriff's Office made an arrest. The sheriff's office gave no name.",
    finds: [
      ["The Lake County Sheriff's Office", "police:lake-county-sheriff"],
      ["The sheriff's office", "police:lake-county-sheriff"],
    ],
  },
  {
    about: "initials that the report defines",
    text: "The Council for Rural Roads (CRR) met in Oslo. CRR will publish its plan.",
    finds: [
      ["CRR", "org:council-for-rural-roads"],
      ["CRR#2", "org:council-for-rural-roads", { antecedent: "The Council for Rural Roads" }],
    ],
  },
];
