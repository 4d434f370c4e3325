/** Rule ids of displacement claims. */
export const displacementRules = {
  "displacement/flee": "People flee.",
  "displacement/leave-home": "People leave or abandon their homes.",
  "displacement/displaced": "People are displaced or uprooted.",
  "displacement/forced-out": "People are forced or driven from their homes.",
  "displacement/made-to-leave": "People are made to leave their homes.",
  "displacement/homeless": "People are left homeless.",
  "displacement/lost-home": "People lose their homes.",
  "displacement/without-home": "People have nowhere to live, or cannot return to their homes.",
  "displacement/faces-loss": "People face the loss of their homes, displacement or eviction.",
  "displacement/sheltering": "People shelter or live in camps, schools, churches.",
  "displacement/by-wording":
    "People are told to be without a home in other words (robbed of their homes, put out of them).",
  "displacement/counted": "A number of displaced people.",
  "displacement/noun": "The displacement of people told as a noun.",
} as const;
