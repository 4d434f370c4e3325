import type { MentionCase } from "./cases.ts";

/** Descriptions and pronouns that look back at somebody told before. Own sentences. */
export const LOOKING_BACK_CASES: readonly MentionCase[] = [
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
  {
    about: "who spoke goes on to speak",
    text: "Paul Lund won the vote, the chief Omar Diallo said. Turnout was low, he said.",
    finds: [["he", "person:omar-diallo"]],
  },
  {
    about: "who spoke, behind what he tells of another",
    text: "Paul Lund says the road is shut. The mayor, Omar Diallo, is on his way, he says.",
    finds: [["he", "person:paul-lund"]],
  },
  {
    about: "whom a label names",
    text: "Paul Lund said the road is shut. Omar Diallo to the paper: the house was attacked, he says.",
    finds: [["he", "person:omar-diallo"]],
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
  {
    about: "whoever is identified is the one whom the participle stands by, and not the one who tells it",
    text: "The victim says that as she opened the gate a man, later identified as Odo Lanz, pushed her. The victim ran.",
    finds: [["The victim", "desc:victim"]],
  },
  {
    about: "whoever is identified as the victim",
    text: "Police found the victim, later identified as Odo Lanz, on the quay. The victim was shot.",
    finds: [["The victim", "person:odo-lanz"]],
  },
];
