import type { Concept } from "../src/core/lexicon/concepts.ts";

/**
 * What each concept of the engine holds: these senses of WordNet and all below them ("kind of", for verbs "way of"), but for what
 * stands after a minus and all below that. A sense is named by one of its words, n or v, and its number in WordNet 3.1.
 */
export const CONCEPT_SENSES: { readonly [name in Concept]: string } = {
  /** A human being, by what they are or do. */
  person: "person#n#1 operator#n#2 people#n#1",
  worker: "worker#n#1 professional#n#1 employee#n#1 serviceman#n#1",
  /** Holds an office, leads or speaks for others. */
  official: "official#n#1 leader#n#1 spokesperson#n#1 politician#n#2 lawman#n#1 negotiator#n#1",
  relative: "relative#n#1",
  /** People taken together: a crowd, a family, a body. */
  people:
    "social_group#n#1 people#n#1 citizenry#n#1 masses#n#1 age_group#n#1 ethnic_group#n#1 -meeting#n#1 -meeting#n#2",
  /** People who act as one: a firm, an army, a state. */
  organization: "organization#n#1 organization#n#3 political_unit#n#1 assembly#n#4 body#n#2",
  /** Any of these: who can act and speak. */
  somebody:
    "person#n#1 operator#n#2 social_group#n#1 people#n#1 citizenry#n#1 masses#n#1 age_group#n#1 ethnic_group#n#1 organization#n#1 organization#n#3 political_unit#n#1 assembly#n#4 body#n#2 military#n#1 enemy#n#1 -meeting#n#1 -meeting#n#2 -settlement#n#1 -wildlife#n#1",
  building: "building#n#1 housing#n#1 shelter#n#1 building_complex#n#1",
  /** Built, and stays where it is: a building, a road, a bridge, an airport. */
  facility: "structure#n#1 facility#n#1 way#n#6 building_complex#n#1",
  vehicle: "vehicle#n#1 public_transport#n#1 -rocket#n#1",
  vessel: "vessel#n#2",
  aircraft: "aircraft#n#1",
  weapon: "weapon#n#1 explosive#n#1 ammunition#n#1 explosive_device#n#1 weaponry#n#1 rocket#n#1",
  /** Of the body or the mind. */
  disease: "illness#n#1 infection#n#1 epidemic#n#1",
  injury: "injury#n#1 wound#n#3 casualty#n#2",
  /** Of nature or of fire, and harms many. */
  disaster:
    "calamity#n#1 catastrophe#n#3 geological_phenomenon#n#1 storm#n#1 fire#n#1 slide#n#2 volcanic_eruption#n#1 tidal_wave#n#2 drought#n#1 drought#n#2 famine#n#1 famine#n#2 epidemic#n#1",
  accident: "mishap#n#2 explosion#n#1",
  /** Done to people or things by people. */
  violence:
    "violence#n#1 killing#n#2 attack#n#1 attack#n#5 military_action#n#1 fight#n#2 bombing#n#1 riot#n#1 shooting#n#2",
  crime: "crime#n#1",
  money: "money#n#1 money#n#2 money#n#3 sum#n#1 cost#n#1 debt#n#2 payment#n#1 monetary_unit#n#1 currency#n#1",
  document: "document#n#1 written_communication#n#1 publication#n#1 record#n#1",
  /** What somebody conveys in words: a claim, a promise, a request. */
  message: "message#n#2 speech_act#n#1 speech#n#1",
  /** Where something is: an area, a town, a land. */
  place: "location#n#1 municipality#n#1 landmass#n#1 land#n#4 village#n#1 geological_formation#n#1",
  water: "body_of_water#n#1",
  period: "time_period#n#1 time_unit#n#1",
  animal: "animal#n#1",
  killing: "kill#v#1 kill#v#9 kill#v#10",
  /** Hurts somebody or ruins something. */
  harming: "injure#v#1 hurt#v#2 damage#v#1 destroy#v#1 destroy#v#2 maim#v#1 attack#v#1 wound#v#1 burn#v#1",
  saying:
    "communicate#v#1 communicate#v#2 communicate#v#5 express#v#2 state#v#1 say#v#2 declare#v#1 convey#v#1 deny#v#1 admit#v#1 talk#v#1",
  moving: "travel#v#1 move#v#2 come#v#1 leave#v#1 arrive#v#1 flee#v#1",
  /** Getting, giving, keeping, losing. */
  having: "get#v#1 give#v#1 give#v#3 transfer#v#5 have#v#1 keep#v#1 lose#v#2 take#v#8",
};
