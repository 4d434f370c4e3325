/** Rule ids of deployment claims. */
export const deploymentRules = {
  "deployment/send": "A verb of sending with a force, team or equipment as its object.",
  "deployment/dispatch-noun": "The dispatch or deployment of a force told as a noun.",
  "deployment/go": "A counted force leaves for a place, is on its way there or arrives.",
  "deployment/have-there": "Somebody means to have a counted force on the ground or in place.",
  "deployment/receive": "A place receives, or is to receive, a counted force.",
  "deployment/provide": "A place is provided with a counted force.",
  "deployment/by-wording":
    "A counted force is sent, added or awaited, told in other words (will join the operation in, reinforce with).",
} as const;
