import type { MentionCase } from "./cases.ts";

/** People by name and by what they are. Own sentences. */
export const PEOPLE_CASES: readonly MentionCase[] = [
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
    about: "a comma that closes what is said",
    text: "He fired at the woman, Halvorsen said. Erik Halvorsen leads the harbour police.",
    finds: [["Halvorsen", "person:erik-halvorsen"]],
    rejects: [["the woman", "person:erik-halvorsen"]],
  },
  {
    about: "the office of a person behind a body's name",
    text: "University of Northport President Dora Quispe said in a statement that she was relieved.",
    finds: [["Dora Quispe", "person:dora-quispe", { role: "University of Northport President" }]],
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
    about: "whoever held an office speaks for nobody",
    text: "A former Norwegian official and Ana Ruiz, a former spokeswoman for UNICEF, met.",
    finds: [
      ["A former Norwegian official", "desc:former-norwegian-official", { affiliation: null }],
      ["Ana Ruiz", "person:ana-ruiz", { affiliation: null }],
    ],
  },
  {
    about: "lawmakers are no government",
    text: "Norwegian lawmakers left, and Norwegian officials stayed.",
    finds: [
      ["Norwegian lawmakers", "desc:norwegian-lawmaker", { affiliation: null }],
      ["Norwegian officials", "desc:norwegian-official", { affiliation: "government:NO" }],
    ],
  },
  {
    about: "a union chief is the union's",
    text: "A Norwegian police union chief said so.",
    finds: [["A Norwegian police union chief", "desc:norwegian-police-union-chief", { affiliation: null }]],
  },
];
