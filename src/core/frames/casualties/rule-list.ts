/** Rule ids of casualties claims. */
export const casualtiesRules = {
  "casualties/toll": "A death toll or a number of dead, injured or missing, with its figure.",
  "casualties/group-number": "A group described by what befell it, and its number (the dead in the town number 43).",
  "casualties/claimed-lives": "Something claimed, took or cost lives.",
  "casualties/counted-noun": "A number of deaths, fatalities, injuries, infections or cases.",
  "casualties/harmed": "A verb of harm with people as its object.",
  "casualties/shot": "People shot or stabbed; killed only where the words say so.",
  "casualties/some-fatally": "Some of those who were shot or hurt, fatally (five were shot, two of them fatally).",
  "casualties/suffered": "People died, drowned, went missing, lost their lives.",
  "casualties/in-state": "People are dead, injured, missing, trapped, sick.",
  "casualties/number-before-state": "A number right before such a state, where the tree lost the link.",
  "casualties/state-before-people": "A counted people's state told before its noun (31 missing people).",
  "casualties/gone-missing":
    "A number of people are not found, sought, listed as missing, or nobody knows where they are.",
  "casualties/bodies": "A number of bodies is found, recovered or pulled from somewhere.",
  "casualties/all-aboard": "All of a number on board were killed, or none of them survived.",
  "casualties/fatal-for": "What happened was or proved fatal for people.",
  "casualties/pulled-out": "People are pulled alive from rubble or water.",
  "casualties/treated": "Somebody suffers wounds or is treated for them.",
  "casualties/sent-to-hospital": "What happened sends or puts people in hospital.",
  "casualties/struck": "Somebody is hit by gunfire, a vehicle, or in a part of the body.",
  "casualties/death-of": "The death, killing, murder or kidnapping of people told as a noun.",
  "casualties/custody": "People are in custody, or are taken into it.",
  "casualties/held": "People are held or taken, by the police or by those who took them, as their report tells.",
  "casualties/among": "Somebody is named among the dead, the injured or others of those harmed.",
  "casualties/by-phrase":
    "A phrase tells what befell the people that a number counts (rushed to hospital, burned to death, behind bars).",
  "casualties/by-wording":
    "People are told to be killed, hurt or missing by a verb with the words that give it its sense (fell victim to the fire).",
  "casualties/in-order":
    "A number of people beside words for what befell them, read by their order where the tree lost the link (210 children fall sick).",
  "casualties/losses": "The losses of those who fight, with their number (put army losses at more than 60).",
  "casualties/labelled": "A line of a list gives a number behind what befell people (Dead: 22; Arrests: police 398).",
  "casualties/uncounted-noun": "Injuries or deaths caused or reported, in no number: two at the least.",
  "casualties/nobody":
    "Nobody was harmed, or no harm is reported (no arrests have been made, no reports of casualties).",
  "casualties/summed": "People told side by side (a man and his two children), added up; the scope says how.",
} as const;
