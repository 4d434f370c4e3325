/** Rule ids of position claims. */
export const positionRules = {
  "position/stand-on-thing": "A side offers, accepts, rejects, demands, supports or opposes a thing.",
  "position/stand-on-act": "A side offers, agrees, refuses or urges somebody to do something.",
  "position/call-for": "A side calls for something.",
  "position/call-on": "A side calls on somebody to do something.",
  "position/will-not": "A side says that it will not do what is its own to do.",
} as const;
