/** Rule ids of measure claims. */
export const measureRules = {
  "measure/of-noun": "A fine, loss, debt, price, bonus or the like, with its figure.",
  "measure/cost": "Something cost so much.",
  "measure/fined": "Somebody was fined so much.",
  "measure/pay-rise": "Pay was raised by a share of it.",
  "measure/prison-term": "Somebody was sentenced to so many years.",
  "measure/figure-of": "A number that no other frame reads, of a noun: a turnout, a magnitude, a list of so many.",
  "measure/figure-done":
    "A number that no other frame reads, with the verb that tells what happened to what it counts.",
} as const;
