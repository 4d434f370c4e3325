/** Rule ids of count claims. */
export const countRules = {
  "count/captured": "A number of towns, bases or other territory taken or fallen.",
  "count/captured-ordinal": "A place in the row of those taken (the 10th): supports no total.",
  "count/act": "A number of things destroyed, closed, launched, recorded ...",
  "count/left-in": "Houses, villages or the like are left in ruins, reduced to rubble, or under water.",
  "count/in-state": "Houses or the like are a total loss, or are or were declared uninhabitable.",
  "count/nothing-left": "Nothing remains of a number of houses or the like.",
  "count/swept-away": "Houses or the like are swept, washed or blown away.",
  "count/took-damage": "Buildings sustain or suffer damage.",
  "count/damage-noun": "Damage to a number of buildings, or their destruction, told as a noun.",
  "count/number-of": "The number of destroyed, damaged or flooded buildings, with its figure.",
  "count/by-wording":
    "Houses or the like are told to be destroyed in other words (fell victim to the fire, were torn down).",
  "count/area": "An area burned, flooded or destroyed.",
  "count/fire-size": "A fire covers, has grown to or is so many hectares, acres or square kilometres.",
  "count/without-supply": "Homes, customers or people without power, water or gas.",
  "count/deed":
    "People who surrendered, escaped, changed sides, were exchanged, suspended or put out of action, or took to the streets.",
  "count/strikers": "Workers who went on strike, walked out or stayed away from work.",
  "count/on-board": "How many people were on a ship, a train or a plane.",
  "count/share-of-vote": "A share of the vote that somebody won.",
  "count/figure": "A number of a line of a list, of seats taken or of a crowd, read with the measures.",
} as const;
