/** Places of the cases, so that they lean on no gazetteer: word to [id, country, precision, form]. */
export const CASE_PLACES: { readonly [name: string]: readonly [string, string, string, "name" | "demonym"] } = {
  Kenya: ["country:KE", "KE", "country", "name"],
  Kenyan: ["country:KE", "KE", "country", "demonym"],
  Nairobi: ["geonames:184745", "KE", "city", "name"],
  Mombasa: ["geonames:186301", "KE", "city", "name"],
  Kisumu: ["geonames:191245", "KE", "city", "name"],
  Peru: ["country:PE", "PE", "country", "name"],
  Peruvian: ["country:PE", "PE", "country", "demonym"],
  Peruvians: ["country:PE", "PE", "country", "demonym"],
  Lima: ["geonames:3936456", "PE", "city", "name"],
  Cusco: ["geonames:3941584", "PE", "city", "name"],
  Norway: ["country:NO", "NO", "country", "name"],
  Norwegian: ["country:NO", "NO", "country", "demonym"],
  Oslo: ["geonames:3143244", "NO", "city", "name"],
  Chile: ["country:CL", "CL", "country", "name"],
  Canada: ["country:CA", "CA", "country", "name"],
  Ohio: ["admin1:US.OH", "US", "admin1", "name"],
  Dayton: ["geonames:4509884", "US", "city", "name"],
  Mali: ["country:ML", "ML", "country", "name"],
  Malian: ["country:ML", "ML", "country", "demonym"],
  Bamako: ["geonames:2460596", "ML", "city", "name"],
  Gao: ["geonames:2457161", "ML", "city", "name"],
  Timbuktu: ["geonames:2449066", "ML", "city", "name"],
};

export interface MentionCase {
  readonly about: string;
  readonly text: string;
  /** The first line is the headline. */
  readonly titled?: boolean;
  /** [words, entity, what else holds]; words may be told twice with "#2" for the second time. */
  readonly finds: readonly (readonly [string, string, Expected?])[];
  /** [words, entity]: no mention of these words has this entity; "*" for any. */
  readonly rejects?: readonly (readonly [string, string])[];
}

export interface Expected {
  readonly role?: string | null;
  readonly affiliation?: string | null;
  readonly antecedent?: string | null;
  readonly kind?: string;
  readonly form?: string;
  readonly number?: string;
}

export const CASES: readonly MentionCase[] = [
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
  // persons
  {
    about: "role before the name",
    text: "Kenyan Defence Minister Joseph Otieno spoke to provincial council member Habib Karimi.",
    finds: [
      ["Joseph Otieno", "person:joseph-otieno", { role: "Kenyan Defence Minister", affiliation: "government:KE" }],
      ["Habib Karimi", "person:habib-karimi", { role: "provincial council member" }],
    ],
  },
  {
    about: "role after the name",
    text: "Maria Quispe, a spokeswoman for UNICEF, said the water was safe.",
    finds: [["Maria Quispe", "person:maria-quispe", { role: "spokeswoman for UNICEF", affiliation: "unicef" }]],
  },
  {
    about: "role before a comma",
    text: "The special envoy for Peru, Erik Halvorsen, called for calm.",
    finds: [["Erik Halvorsen", "person:erik-halvorsen", { role: "special envoy for Peru" }]],
  },
  {
    about: "a television cue",
    text: 'John Mbeki, Pentagon Press Secretary: "We leave."',
    finds: [["John Mbeki", "person:john-mbeki", { role: "Pentagon Press Secretary", affiliation: "pentagon" }]],
  },
  {
    about: "a surname that lost its capital",
    text: '"We will stay", said the spokesman for the police, Peter hale.',
    finds: [["Peter hale", "person:peter-hale"]],
  },
  {
    about: "a list gives no role to the next name",
    text: "The mayor, Anna Berg and Tom Reed walked in.",
    finds: [["Tom Reed", "person:tom-reed", { role: null }]],
  },
  {
    about: "surname alone, near-spelling",
    text: "Carlos Mendoza led the search. Mendoza said it would go on. Later Mr Mendosa left.",
    finds: [
      ["Mendoza", "person:carlos-mendoza"],
      ["Mendosa", "person:carlos-mendoza"],
    ],
  },
  {
    about: "two persons with one surname stay two",
    text: "Linda Gray and Peter Gray were found. Linda Gray is well.",
    finds: [
      ["Linda Gray", "person:linda-gray"],
      ["Peter Gray", "person:peter-gray"],
    ],
    rejects: [["Peter Gray", "person:linda-gray"]],
  },
  {
    about: "a place is no person",
    text: "Jackson County and Saint Paul were flooded on Monday.",
    finds: [],
    rejects: [
      ["Jackson County", "person:jackson-county"],
      ["Monday", "*"],
    ],
  },
  {
    about: "the office in a role",
    text: "Secretary of State Helen Ford met Police Chief Ray Tanner.",
    finds: [
      ["Helen Ford", "person:helen-ford", { role: "Secretary of State" }],
      ["Ray Tanner", "person:ray-tanner", { role: "Police Chief" }],
    ],
  },
  // described
  {
    about: "described sources",
    text: "A diplomatic source and a witness told Reuters so; a Taliban commander did not.",
    finds: [
      ["A diplomatic source", "desc:diplomatic-source", { kind: "person" }],
      ["a witness", "desc:witness"],
      ["a Taliban commander", "desc:taliban-commander", { affiliation: "taliban" }],
    ],
  },
  {
    about: "one of many",
    text: "The Kenyan government was ready, said one of its negotiators.",
    finds: [
      ["one of its negotiators", "desc:negotiator", { number: "singular" }],
      ["its", "government:KE"],
    ],
  },
  {
    about: "counted people",
    text: "At least 183 civilians, including children, were killed.",
    finds: [
      ["183 civilians", "desc:civilian", { kind: "group", number: "plural" }],
      ["children", "desc:child"],
    ],
  },
  { about: "a verb is no person", text: "They want to partner with the city.", finds: [], rejects: [["partner", "*"]] },
  {
    about: "a union chief is the union's",
    text: "A Norwegian police union chief said so.",
    finds: [["A Norwegian police union chief", "desc:norwegian-police-union-chief", { affiliation: null }]],
  },
  // place-name
  {
    about: "a country that speaks or sends",
    text: "Norway said it would send a ship, and Canada is sending engineers to clear its embassy.",
    finds: [
      ["Norway", "government:NO", { kind: "party" }],
      ["it", "government:NO", { antecedent: "Norway" }],
      ["Canada", "government:CA"],
      ["its embassy", "embassy:CA"],
    ],
  },
  {
    about: "a capital that acts",
    text: "The envoy accused Lima of delay, and Oslo denied the report.",
    finds: [
      ["Lima", "government:PE"],
      ["Oslo", "government:NO"],
    ],
  },
  {
    about: "a land that undergoes",
    text: "Chile was hit by an earthquake and Lima has two airports; rain fell in Norway.",
    finds: [
      ["Chile", "country:CL", { kind: "place" }],
      ["Lima", "geonames:3936456"],
      ["Norway", "country:NO"],
    ],
    rejects: [
      ["Chile", "government:CL"],
      ["Lima", "government:PE"],
    ],
  },
  {
    about: "people of a country",
    text: "Peruvians voted on Sunday.",
    finds: [["Peruvians", "desc:peruvians", { kind: "group" }]],
  },
  // descriptions that look back
  {
    about: "the group, the insurgents",
    text: "Al-Shabaab took the village. The group burned a school. The insurgents then left.",
    finds: [
      ["The group", "al-shabaab", { antecedent: "Al-Shabaab" }],
      ["The insurgents", "al-shabaab"],
    ],
  },
  {
    about: "left open where two groups stand",
    text: "Hamas met Hezbollah near the border. Both fired. The rebels left.",
    finds: [["The rebels", "desc:rebels", { antecedent: null }]],
  },
  {
    about: "the government of the country told of",
    text: "Floods hit Mombasa and Kisumu in Kenya on Monday. The government sent boats and security forces.",
    finds: [
      ["The government", "government:KE"],
      ["security forces", "military:KE"],
    ],
  },
  {
    about: "government with no country in view",
    text: "The government raised taxes.",
    finds: [["The government", "desc:government", { antecedent: null }]],
  },
  {
    about: "the company, the agency",
    text: "Boeing cut jobs. The company gave no reason. FEMA came; the agency brought water.",
    finds: [
      ["The company", "boeing"],
      ["the agency", "fema"],
    ],
  },
  {
    about: "the minister, the official",
    text: "Health Minister Rosa Diaz resigned on Monday. The minister gave no reason.",
    finds: [["The minister", "person:rosa-diaz", { antecedent: "Rosa Diaz" }]],
  },
  {
    about: "no minister named before",
    text: "The minister gave no reason. Health Minister Rosa Diaz resigned.",
    finds: [["The minister", "desc:minister", { antecedent: null }]],
  },
  {
    about: "the suspect, named by arrest",
    text: "A gunman fired at shoppers. Police said Dean Foster, 31, was arrested. The suspect is in jail.",
    finds: [["The suspect", "person:dean-foster"]],
  },
  {
    about: "the capital and the city",
    text: "Rebels neared Bamako after Gao fell in Mali. The capital was calm.",
    finds: [["The capital", "geonames:2460596", { antecedent: "Bamako" }]],
  },
  {
    about: "apposition names the city",
    text: "Gao, the largest city in the north, fell; troops left the port city of Mombasa.",
    finds: [
      ["the largest city", "geonames:2457161", { antecedent: "Gao" }],
      ["the port city", "geonames:186301"],
    ],
  },
  {
    about: "a provincial capital is not the capital",
    text: "Bamako held out in Mali. The rebels took a provincial capital.",
    finds: [],
    rejects: [["a provincial capital", "geonames:2460596"]],
  },
  {
    about: "a list of cities",
    titled: true,
    text: "Rebels take Gao and Timbuktu\n\nRebels in Mali seized its second and third biggest cities on Friday.",
    finds: [
      ["its second and third biggest cities", "geonames:2457161", { number: "plural" }],
      ["its second and third biggest cities", "geonames:2449066"],
    ],
  },
  // description/same-noun
  {
    about: "the union, behind one union told in full",
    text: 'The teachers\' union called a strike in Lima on Monday. The mayor met parents. "We want a rise," the union said.',
    finds: [["the union", "desc:teachers-union"]],
  },
  {
    about: "the union, behind two unions",
    text: "The teachers' union and the nurses' union called a strike. The union said it would last a week.",
    finds: [],
    rejects: [
      ["The union", "desc:teachers-union"],
      ["The union", "desc:nurses-union"],
    ],
  },
  // pronouns
  {
    about: "a man who is only told of does not go on to speak",
    text: "Karim Otieno, a lawyer, met the mayor. A man was shot on Friday. He said the case was closed.",
    finds: [["He", "person:karim-otieno"]],
  },
  {
    about: "they who spoke are not those who were killed",
    text: "Two people were killed near Kisumu. The farmers blamed the mayor. They said the bridge was weak.",
    finds: [["They", "desc:farmer"]],
  },
  {
    about: "he and she by gender",
    text: "Maria Quispe met Tom Reed in Lima. She said he was tired.",
    finds: [
      ["She", "person:maria-quispe"],
      ["he", "person:tom-reed"],
    ],
  },
  {
    about: "no he between two men",
    text: "Tom Reed and Peter Hale met Bob Stone. Then he left.",
    finds: [],
    rejects: [
      ["he", "person:tom-reed"],
      ["he", "person:bob-stone"],
    ],
  },
  {
    about: "no he across a quotation",
    text: '"He ran away," Tom Reed said.',
    finds: [],
    rejects: [["He", "person:tom-reed"]],
  },
  {
    about: "it in the weather",
    text: "UNICEF left the town. It was not clear why it rained.",
    finds: [],
    rejects: [
      ["It", "unicef"],
      ["it", "unicef"],
    ],
  },
  {
    about: "a town that is taken",
    text: "The rebels could surround Gao within a week and take it by May.",
    finds: [["it", "geonames:2457161"]],
  },
  { about: "they for the subject", text: "Hamas fighters said they would leave.", finds: [["they", "hamas"]] },
  {
    about: "first person stays with the speaker",
    text: '"We will rebuild our homes," residents said.',
    finds: [["residents", "desc:resident"]],
    rejects: [
      ["We", "*"],
      ["our", "*"],
    ],
  },
];
