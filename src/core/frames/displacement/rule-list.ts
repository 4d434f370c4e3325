/** Rule ids of displacement claims. */
export const displacementRules = {
  "displacement/flee": "People flee.",
  "displacement/leave-home": "People leave or abandon their homes.",
  "displacement/displaced": "People are displaced or uprooted.",
  "displacement/forced-out": "People are forced or driven from their homes.",
  "displacement/made-to-leave": "People are made to leave their homes.",
  "displacement/homeless": "People are left homeless.",
} as const;
